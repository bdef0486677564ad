import { readClock } from './clock-times.ts';
import { withoutPageFurniture } from './page-furniture.ts';
import { readLabel } from './speaker-labels.ts';
import type { Cue, ParsedBody } from './types.ts';

/**
 * A transcript typed or dumped as text: `NAME: words`, `>> NAME: words`, `>> words`, a name and a time on
 * their own line, `[00:00:03]` between lines or inside sentences, `[Section Public comment]`, `Q.` and
 * `A.`, numbered lines. A passage is a paragraph, cut where a time or a speaker changes; `>>` without a
 * name stays in the text for the step that joins turns.
 */
export function readPlainText(text: string): ParsedBody {
  const state = new Passages();
  for (const line of withoutPageFurniture(text.split('\n'))) readLine(line.trim(), state);
  return { cues: state.finish() };
}

function readLine(line: string, state: Passages): void {
  if (line === '') {
    state.paragraph();
    return;
  }
  const heading = /^\[\s{0,3}Section[\s:]{1,4}([^\]]{1,200})\]$/i.exec(line)?.[1];
  if (heading !== undefined) {
    state.heading(heading.trim());
    return;
  }

  const own = aloneOnLine(line);
  if (own !== null) {
    if (own.time !== null) state.time(own.time);
    if (own.speaker !== null) state.speaker(own.speaker);
    return;
  }
  let rest = line;
  const stamp = leadingStamp(rest);
  if (stamp !== null) {
    state.time(stamp.seconds);
    rest = rest.slice(stamp.length);
  }
  const mark = /^>{2,3}\s{0,5}/.exec(rest)?.[0] ?? '';
  const label = readLabel(rest.slice(mark.length)) ?? questionOrAnswer(rest);
  if (label !== null) {
    state.speaker(label.speaker);
    rest = rest.slice(mark.length + label.length);
  } else if (mark !== '') {
    state.speaker(null);
  }
  readStampedText(rest, state);
}

/** `… we are [00:00:03] going to …`: the words after a stamp start a passage with its time. */
function readStampedText(text: string, state: Passages): void {
  STAMP.lastIndex = 0;
  let from = 0;
  for (let match = STAMP.exec(text); match !== null; match = STAMP.exec(text)) {
    const clock = readClock(match[1] ?? '');
    if (clock === null) continue;
    state.say(text.slice(from, match.index));
    state.time(clock.seconds);
    from = match.index + match[0].length;
  }
  state.say(text.slice(from));
}

const STAMP = /[[(<](\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)[\])>]/g;

/** A time that opens a line, in brackets or with hours: `[0:03]`, `00:00:03 Jane Doe: …`. */
function leadingStamp(line: string): { seconds: number; length: number } | null {
  const match =
    /^(?:[[(<](\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)[\])>]|(\d{1,3}:\d{2}:\d{2}(?:[.,]\d{1,3})?))[\s\-–|]{0,5}/.exec(
      line,
    );
  const clock = match === null ? null : readClock(match[1] ?? match[2] ?? '');
  return match === null || clock === null ? null : { seconds: clock.seconds, length: match[0].length };
}

/** `0:03`, `Jane Doe  0:03`, `00:00:03 Speaker 2` on a line of their own, as web recorders export. */
function aloneOnLine(line: string): { speaker: string | null; time: number | null } | null {
  const match =
    /^(?:([^\d[(:]{1,60}?[^\d[(:\s](?:\s\d{1,3})?)\s{1,9})?[[(]?(\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)[\])]?$/.exec(
      line,
    ) ?? null;
  if (match !== null) {
    const label = match[1] === undefined ? null : readLabel(`${match[1].trim()}:`);
    if (match[1] !== undefined && label === null) return null;
    const clock = readClock(match[2] ?? '');
    return clock === null ? null : { speaker: label?.speaker ?? null, time: clock.seconds };
  }
  return null;
}

/** Legal transcripts: `Q.  Did you …`, `A  Yes.` */
function questionOrAnswer(line: string): { speaker: string; length: number } | null {
  const match = /^(Q|A)(?:\.\s{1,9}|\s{2,9})(?=\S)/.exec(line);
  return match === null ? null : { speaker: match[1] ?? '', length: match[0].length };
}

/** Collects the passages: what is said goes to the open one, anything else closes it. */
class Passages {
  readonly #cues: Cue[] = [];
  #words: string[] = [];
  #start: number | null = null;
  #speaker: string | null = null;
  #heading: string | undefined;

  say(text: string): void {
    const said = text.replace(/\s+/g, ' ').trim();
    if (said !== '') this.#words.push(said);
  }

  paragraph(): void {
    this.#close();
  }

  time(seconds: number): void {
    const last = this.#cues.at(-1);
    this.#close();
    const closed = this.#cues.at(-1);
    if (closed !== undefined && closed !== last) closed.end = Math.max(seconds, closed.start ?? 0);
    else if (last !== undefined && last.end === null && last.start !== null)
      last.end = Math.max(seconds, last.start);
    this.#start = seconds;
  }

  speaker(name: string | null): void {
    this.#close();
    this.#speaker = name;
  }

  heading(words: string): void {
    this.#close();
    this.#heading = words;
  }

  finish(): Cue[] {
    this.#close();
    return this.#cues;
  }

  #close(): void {
    if (this.#words.length === 0) return;
    this.#cues.push({
      start: this.#start,
      end: null,
      text: this.#words.join(' '),
      ...(this.#speaker === null ? {} : { speaker: this.#speaker }),
      ...(this.#heading === undefined ? {} : { heading: this.#heading }),
    });
    this.#words = [];
    this.#start = null;
  }
}
