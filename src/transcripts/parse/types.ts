/** Every format that a transcript is read from; `turns` is the one whose speakers are settled already. */
export const TRANSCRIPT_FORMATS = [
  'webvtt',
  'srt',
  'sbv',
  'ttml',
  'text',
  'turns',
  'whisperx',
  'whisper',
  'aws-transcribe',
  'google-speech',
  'deepgram',
  'docx',
  'pdf',
] as const;
export type TranscriptFormat = (typeof TRANSCRIPT_FORMATS)[number];

/**
 * One timed passage as its file has it. Times are seconds from the start of the recording, `null` where
 * the file does not say. `text` is without markup; line breaks inside a caption are kept.
 */
export type Cue = {
  start: number | null;
  end: number | null;
  text: string;
  /** The label that the file gives: a name, `SPEAKER_07`. Absent where the file names nobody. */
  speaker?: string;
  /** Several voices inside one caption, in order; their texts make up `text`. */
  voices?: { speaker: string | null; text: string }[];
  /** The heading under which the passage stands: `[Section Public comment]`. */
  heading?: string;
};

export type ParsedTranscript = {
  format: TranscriptFormat;
  title?: string;
  /** As the file declares it: `en`, `es-MX`. */
  language?: string;
  cues: Cue[];
};

/** What one parser returns; the reader adds the format. */
export type ParsedBody = Omit<ParsedTranscript, 'format'>;
