import { decodeText } from './decode-text.ts';
import { readJson } from './json.ts';
import { LONGEST_TRANSCRIPT_SECONDS, MOST_CUES, MOST_SAID_BYTES } from './limits.ts';
import { readPlainText } from './plain-text.ts';
import { readSubRip, readSubViewer } from './subrip.ts';
import { readTtml } from './ttml.ts';
import type { ParsedBody, ParsedTranscript, TranscriptFormat } from './types.ts';
import { unreadable } from './unreadable.ts';
import { readWebVtt } from './webvtt.ts';

export type ReadOptions = {
  /** Read it as this format, whatever it looks like. */
  format?: TranscriptFormat;
  /** Only shown, never trusted: the content decides. */
  fileName?: string;
};

/**
 * A meeting's transcript as cues. The format is told by the content.
 * @throws LecternError `unreadable-transcript` with the fault and, where known, its line, byte or cue:
 * `empty`, `binary`, `not-utf8`, `not-json`, `unknown-json`, `no-cues`, `too-many-cues`, `too-long`, `too-much-text`.
 */
export function readTranscriptFile(bytes: Uint8Array, options: ReadOptions = {}): ParsedTranscript {
  const text = decodeText(bytes);
  const reader = FORMATS.find((each) =>
    options.format === undefined ? each.matches(text) : each.formats.includes(options.format),
  );
  if (reader === undefined) throw unreadable('no-cues');
  const { format, ...body } = reader.read(text);
  const parsed: ParsedTranscript = { format: format ?? options.format ?? 'text', ...body };
  checkLimits(parsed);
  return parsed;
}

type Reader = {
  formats: TranscriptFormat[];
  matches: (text: string) => boolean;
  read: (text: string) => ParsedBody & { format?: TranscriptFormat };
};

const JSON_FORMATS: TranscriptFormat[] = [
  'turns',
  'whisperx',
  'whisper',
  'aws-transcribe',
  'google-speech',
  'deepgram',
];

/** Asked in this order; the last takes whatever is text. A new format is a row here and a file beside. */
const FORMATS: Reader[] = [
  {
    formats: ['webvtt'],
    matches: (text) =>
      /^WEBVTT(?:[ \t\n]|$)/.test(text) || timesIn(text, /^(?:\d{1,6}:)?\d{1,6}:\d{2}\.\d{3}[ \t]{0,5}-->/m),
    read: (text) => ({ format: 'webvtt', ...readWebVtt(text) }),
  },
  {
    formats: JSON_FORMATS,
    matches: (text) => /^\s{0,1000}[[{]\s{0,1000}(?:["{[\]}]|$)/.test(text) && /["}]/.test(text),
    read: readJson,
  },
  {
    formats: ['ttml'],
    matches: (text) => /<(?:\w{1,10}:)?tt[\s>]/.test(text.slice(0, 4000)),
    read: (text) => ({ format: 'ttml', ...readTtml(text) }),
  },
  {
    formats: ['srt'],
    matches: (text) =>
      timesIn(text, /^[ \t]{0,9}\d{1,3}:\d{1,2}:\d{1,2}(?:[.,]\d{1,9})?[ \t]{0,5}-->[ \t]{0,5}\d/m),
    read: (text) => ({ format: 'srt', ...readSubRip(text) }),
  },
  {
    formats: ['sbv'],
    matches: (text) => timesIn(text, /^\d{1,3}:\d{2}:\d{2}\.\d{3},\d{1,3}:\d{2}:\d{2}\.\d{3}[ \t]{0,5}$/m),
    read: (text) => ({ format: 'sbv', ...readSubViewer(text) }),
  },
  { formats: ['text'], matches: () => true, read: (text) => ({ format: 'text', ...readPlainText(text) }) },
];

/** A time line near the top: a transcript that only speaks of one stays plain text. */
const timesIn = (text: string, time: RegExp): boolean => time.test(text.slice(0, 20_000));

function checkLimits({ cues }: ParsedTranscript): void {
  if (cues.length === 0) throw unreadable('no-cues');
  if (cues.length > MOST_CUES) throw unreadable('too-many-cues', { cue: MOST_CUES + 1, limit: MOST_CUES });
  const late = cues.findIndex((cue) => (cue.start ?? 0) > LONGEST_TRANSCRIPT_SECONDS);
  if (late !== -1) throw unreadable('too-long', { cue: late + 1, hours: LONGEST_TRANSCRIPT_SECONDS / 3600 });
  let said = 0;
  for (const [at, { text, speaker = '' }] of cues.entries()) {
    said += Buffer.byteLength(text) + Buffer.byteLength(speaker);
    if (said > MOST_SAID_BYTES)
      throw unreadable('too-much-text', { cue: at + 1, megabytes: MOST_SAID_BYTES / 2 ** 20 });
  }
}
