import { readClock, toMilliseconds } from './clock-times.ts';
import { plainCueText } from './cue-text.ts';
import type { Cue, ParsedBody } from './types.ts';

/**
 * SubRip (.srt) with the damage that it usually has: numbers missing or out of order, dots for commas,
 * single-digit hours, no blank line between captions, blank lines inside one, times on a line with more.
 * A caption without any text is no cue; text that lost its time line stays with the caption before it.
 */
export function readSubRip(text: string): ParsedBody {
  return readTimedLines(text, (line) => (line.includes('>') ? readSpan(line, ARROW) : null));
}

/** SubViewer (.sbv), YouTube's own export: `0:00:01.000,0:00:02.000`, then the text. */
export function readSubViewer(text: string): ParsedBody {
  return readTimedLines(text, (line) => (line.length < 60 ? readSpan(line, COMMA) : null));
}

/** `-->`, and what editors and hands make of it. */
const ARROW = /(?:-{1,4}|[–—]{1,2}|=)>/y;
const COMMA = /,/y;

type TimeSpan = { start: number; end: number };

function readTimedLines(text: string, timeOf: (line: string) => TimeSpan | null): ParsedBody {
  const lines = text.split('\n');
  const cues: Cue[] = [];
  let open: { time: TimeSpan; lines: string[] } | null = null;
  const close = (): void => {
    if (open === null) return;
    const caption = plainCueText(open.lines.join('\n').replace(OVERRIDES, '').trim());
    if (caption.text.trim() !== '') cues.push({ ...open.time, ...caption });
  };
  for (const [at, line] of lines.entries()) {
    const time = timeOf(line);
    if (time !== null) {
      close();
      open = { time, lines: [] };
    } else if (open !== null && !isNumberOfNext(lines, at, timeOf)) {
      if (line.trim() !== '') open.lines.push(line);
    }
  }
  close();
  return { cues };
}

/** Advanced SubStation overrides that converters leave behind: `{\an8}`. */
const OVERRIDES = /\{\\[a-z]{1,4}[^{}\n]{0,40}\}/gi;

/** A line of digits counts captions only when a time line follows: "2024" alone may have been said. */
function isNumberOfNext(lines: string[], at: number, timeOf: (line: string) => TimeSpan | null): boolean {
  if (!/^\s{0,9}\d{1,7}\s{0,9}$/.test(lines[at] ?? '')) return false;
  return timeOf(lines[at + 1] ?? '') !== null;
}

function readSpan(line: string, arrow: RegExp): TimeSpan | null {
  const from = readClock(line, line.length - line.trimStart().length);
  if (from === null) return null;
  let at = line.length - line.trimStart().length + from.length;
  while (line.charAt(at) === ' ' || line.charAt(at) === '\t') at += 1;
  arrow.lastIndex = at;
  if (!arrow.test(line)) return null;
  at = arrow.lastIndex;
  while (line.charAt(at) === ' ' || line.charAt(at) === '\t') at += 1;
  const to = readClock(line, at);
  if (to === null) return null;
  return { start: toMilliseconds(from.seconds), end: toMilliseconds(to.seconds) };
}
