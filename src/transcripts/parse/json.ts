import { toMilliseconds } from './clock-times.ts';
import type { Cue, ParsedBody, TranscriptFormat } from './types.ts';
import { unreadable } from './unreadable.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/**
 * A speech recogniser's or a diariser's JSON, told apart by its shape. Returns the format with the body.
 * @throws LecternError `unreadable-transcript`: `not-json`, `unknown-json`.
 */
export function readJson(text: string): ParsedBody & { format: TranscriptFormat } {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    throw unreadable('not-json');
  }
  if (Array.isArray(value)) return { format: 'turns', ...readTurns(value) };
  if (!isObject(value)) throw unreadable('unknown-json');
  for (const shape of SHAPES) {
    const body = shape.read(value);
    if (body !== null) return { format: shape.formatOf?.(value) ?? shape.format, ...body };
  }
  throw unreadable('unknown-json');
}

type Shape = {
  format: TranscriptFormat;
  formatOf?: (value: JsonObject) => TranscriptFormat;
  /** Null when the value is of another shape. */
  read: (value: JsonObject) => ParsedBody | null;
};

const SHAPES: Shape[] = [
  { format: 'turns', read: (value) => (Array.isArray(value.turns) ? readTurns(value.turns, value) : null) },
  { format: 'whisper', formatOf: whisperFormat, read: readWhisper },
  { format: 'aws-transcribe', read: readAws },
  { format: 'deepgram', read: readDeepgram },
  { format: 'google-speech', read: readGoogle },
];

/** Turns keep their number and order, even empty ones: others refer to them by index. */
function readTurns(turns: Json[], of: JsonObject = {}): ParsedBody {
  const cues = turns.map((turn, at): Cue => {
    if (!isObject(turn)) throw unreadable('unknown-json', { cue: at + 1 });
    const said = turn.text ?? turn.transcript ?? turn.content;
    const speaker = nameOf(turn.speaker ?? turn.speaker_name ?? turn.name);
    return {
      start: secondsOf(turn.start ?? turn.start_time),
      end: secondsOf(turn.end ?? turn.end_time),
      text: typeof said === 'string' ? said : '',
      ...(speaker === null ? {} : { speaker }),
    };
  });
  const title = nameOf(of.title ?? of.meeting);
  const language = nameOf(of.language);
  return { cues, ...(title === null ? {} : { title }), ...(language === null ? {} : { language }) };
}

/** Whisper's `verbose_json` and WhisperX, which adds words and speakers to it. */
function readWhisper(value: JsonObject): ParsedBody | null {
  if (!Array.isArray(value.segments)) return null;
  const cues: Cue[] = [];
  for (const segment of value.segments.filter(isObject)) {
    const words = Array.isArray(segment.words) ? segment.words.filter(isObject) : [];
    const said = typeof segment.text === 'string' ? segment.text.trim() : words.map(wordOf).join(' ').trim();
    if (said === '') continue;
    const speaker = nameOf(segment.speaker) ?? mostSpoken(words);
    cues.push({
      start: secondsOf(segment.start) ?? secondsOf(words[0]?.start),
      end: secondsOf(segment.end) ?? secondsOf(words.at(-1)?.end),
      text: said,
      ...(speaker === null ? {} : { speaker }),
    });
  }
  const language = nameOf(value.language);
  return { cues, ...(language === null ? {} : { language }) };
}

function whisperFormat(value: JsonObject): TranscriptFormat {
  const segments = Array.isArray(value.segments) ? value.segments.filter(isObject) : [];
  const isWhisperX = 'word_segments' in value || segments.some((each) => 'speaker' in each);
  return isWhisperX ? 'whisperx' : 'whisper';
}

function mostSpoken(words: JsonObject[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) {
    const speaker = nameOf(word.speaker);
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [speaker, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = speaker;
  }
  return best;
}

/** Amazon Transcribe: words with times as strings, punctuation apart, speakers by time or on the item. */
function readAws(value: JsonObject): ParsedBody | null {
  const results = value.results;
  if (!isObject(results) || !Array.isArray(results.items)) return null;
  const speakerAt = new Map<string, string>();
  const labels = isObject(results.speaker_labels) ? results.speaker_labels.segments : undefined;
  for (const segment of Array.isArray(labels) ? labels.filter(isObject) : []) {
    for (const item of Array.isArray(segment.items) ? segment.items.filter(isObject) : []) {
      const speaker = nameOf(item.speaker_label ?? segment.speaker_label);
      if (speaker !== null) speakerAt.set(String(item.start_time), speaker);
    }
  }
  const words = new WordJoiner();
  for (const item of results.items.filter(isObject)) {
    const best = Array.isArray(item.alternatives) ? item.alternatives[0] : undefined;
    const content = isObject(best) && typeof best.content === 'string' ? best.content : '';
    if (item.type === 'punctuation') words.punctuate(content);
    else {
      const speaker = nameOf(item.speaker_label) ?? speakerAt.get(String(item.start_time)) ?? null;
      words.add(content, secondsOf(item.start_time), secondsOf(item.end_time), speaker);
    }
  }
  const title = nameOf(value.jobName);
  const language = nameOf(results.language_code);
  return {
    cues: words.cues(),
    ...(title === null ? {} : { title }),
    ...(language === null ? {} : { language }),
  };
}

/** Deepgram: utterances when asked for, else the words of the first channel. */
function readDeepgram(value: JsonObject): ParsedBody | null {
  const results = value.results;
  if (!isObject(results) || !(Array.isArray(results.channels) || Array.isArray(results.utterances)))
    return null;
  if (Array.isArray(results.utterances) && results.utterances.length > 0) {
    const cues = results.utterances.filter(isObject).map((each): Cue => {
      const speaker = nameOf(each.speaker);
      return {
        start: secondsOf(each.start),
        end: secondsOf(each.end),
        text: typeof each.transcript === 'string' ? each.transcript : '',
        ...(speaker === null ? {} : { speaker }),
      };
    });
    return { cues: cues.filter((cue) => cue.text.trim() !== '') };
  }
  const channel = Array.isArray(results.channels) ? results.channels.filter(isObject)[0] : undefined;
  const best = Array.isArray(channel?.alternatives) ? channel.alternatives.filter(isObject)[0] : undefined;
  const words = new WordJoiner();
  for (const word of Array.isArray(best?.words) ? best.words.filter(isObject) : []) {
    words.add(wordOf(word), secondsOf(word.start), secondsOf(word.end), nameOf(word.speaker));
  }
  const cues = words.cues();
  if (cues.length === 0 && typeof best?.transcript === 'string' && best.transcript.trim() !== '') {
    cues.push({ start: null, end: null, text: best.transcript });
  }
  const language = nameOf(channel?.detected_language);
  return { cues, ...(language === null ? {} : { language }) };
}

/** Google Speech-to-Text v1 and v2. With diarisation its last result repeats every word with its speaker. */
function readGoogle(value: JsonObject): ParsedBody | null {
  const response = isObject(value.response) ? value.response : value;
  if (!Array.isArray(response.results)) return null;
  const results = response.results.filter(isObject);
  const alternatives = results.map((result) =>
    Array.isArray(result.alternatives) ? result.alternatives.filter(isObject)[0] : undefined,
  );
  const wordsOf = (alternative?: JsonObject): JsonObject[] =>
    Array.isArray(alternative?.words) ? alternative.words.filter(isObject) : [];
  const last = alternatives.at(-1);
  const isDiarised =
    alternatives.length > 1 &&
    wordsOf(last).length > 0 &&
    wordsOf(last).every((word) => Boolean(word.speakerTag));
  const words = new WordJoiner();
  const cues: Cue[] = [];
  let from: number | null = 0;
  for (const [at, alternative] of (isDiarised ? [last] : alternatives).entries()) {
    const spoken = wordsOf(alternative);
    const until = secondsOf(results[at]?.resultEndTime ?? results[at]?.resultEndOffset);
    if (spoken.length > 0) {
      for (const word of spoken) {
        const speaker = nameOf(word.speakerLabel ?? (word.speakerTag === 0 ? undefined : word.speakerTag));
        const start = secondsOf(word.startTime ?? word.startOffset) ?? 0;
        words.add(wordOf(word), start, secondsOf(word.endTime ?? word.endOffset), speaker);
      }
      words.pause();
    } else if (typeof alternative?.transcript === 'string' && alternative.transcript.trim() !== '') {
      cues.push({ start: from, end: until, text: alternative.transcript.trim() });
    }
    from = until;
  }
  const language = nameOf(results[0]?.languageCode);
  return { cues: [...words.cues(), ...cues], ...(language === null ? {} : { language }) };
}

/** Joins single words into passages: a new one at another speaker, a sentence's end or a second's silence. */
class WordJoiner {
  readonly #cues: Cue[] = [];
  #isOpen = false;

  add(word: string, start: number | null, end: number | null, speaker: string | null): void {
    if (word.trim() === '') return;
    const open = this.#isOpen ? this.#cues.at(-1) : undefined;
    const gap = open === undefined || open.end === null || start === null ? 0 : start - open.end;
    if (open === undefined || (open.speaker ?? null) !== speaker || gap > 1) {
      this.#cues.push({ start, end: end ?? start, text: word, ...(speaker === null ? {} : { speaker }) });
    } else {
      open.text += ` ${word}`;
      open.end = end ?? open.end;
    }
    this.#isOpen = !/[.?!]$/.test(word);
  }

  punctuate(mark: string): void {
    const open = this.#cues.at(-1);
    if (open === undefined) return;
    open.text += mark;
    if (/[.?!]$/.test(mark)) this.#isOpen = false;
  }

  pause(): void {
    this.#isOpen = false;
  }

  cues(): Cue[] {
    return this.#cues;
  }
}

function wordOf(word: JsonObject): string {
  const said = word.punctuated_word ?? word.word ?? word.text;
  return typeof said === 'string' ? said.trim() : '';
}

/** `12.5`, `"12.5"`, `"12.500s"`, `{ seconds: "12", nanos: 500000000 }`. */
function secondsOf(value: Json | undefined): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? toMilliseconds(value) : null;
  if (typeof value === 'string') {
    const match = /^(\d{1,9}(?:\.\d{1,12})?)s?$/.exec(value.trim());
    return match === null ? null : toMilliseconds(Number(match[1]));
  }
  if (isObject(value)) {
    const whole = Number(value.seconds ?? 0) + Number(value.nanos ?? 0) / 1e9;
    return Number.isFinite(whole) && whole >= 0 ? toMilliseconds(whole) : null;
  }
  return null;
}

function nameOf(value: Json | undefined): string | null {
  if (typeof value === 'number') return `SPEAKER_${String(value).padStart(2, '0')}`;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
