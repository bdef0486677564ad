import type { Cue } from './types.ts';

/**
 * Rolling captions show a line again while the next one arrives: each caption repeats the last lines, or
 * the last words, of the one before. This keeps every line once, at the time it first appeared, so that a
 * resident is not counted as saying everything twice. Cues of other files are returned as they are.
 *
 * A file counts as rolling when a third of its captions repeat: people do say "thank you, thank you".
 */
export function withoutRollingRepeats(cues: Cue[]): Cue[] {
  if (!isRolling(cues)) return cues;
  const kept: Cue[] = [];
  let shown: Shown | undefined;
  for (const cue of cues) {
    const lines = linesOf(cue);
    const fresh = follows(shown, cue) ? newLines(shown.lines, lines) : lines;
    if (fresh.length > 0) kept.push(fresh === lines ? cue : { ...cue, text: fresh.join('\n') });
    else {
      const last = kept.at(-1);
      if (last !== undefined && cue.end !== null) kept[kept.length - 1] = { ...last, end: cue.end };
    }
    shown = {
      lines: lines.length > 0 ? lines : (shown?.lines ?? []),
      speaker: cue.speaker,
      until: cue.end ?? shown?.until ?? null,
    };
  }
  return kept;
}

/** What stands on the screen, and until when, in seconds. */
type Shown = { lines: string[]; speaker: string | undefined; until: number | null };

/** A text without times rolls nowhere: "Aye." on the next line is another member's. */
const follows = (shown: Shown | undefined, cue: Cue): shown is Shown =>
  shown !== undefined &&
  cue.start !== null &&
  shown.speaker === cue.speaker &&
  (shown.until === null || cue.start - shown.until < 1.5);

function isRolling(cues: Cue[]): boolean {
  let repeats = 0;
  let filled = 0;
  let shown: Shown | undefined;
  for (const cue of cues) {
    const lines = linesOf(cue);
    if (lines.length === 0) continue;
    filled += 1;
    if (follows(shown, cue) && newLines(shown.lines, lines) !== lines) repeats += 1;
    shown = { lines, speaker: cue.speaker, until: null };
  }
  return filled >= 3 && repeats >= filled / 3;
}

const linesOf = (cue: Cue): string[] =>
  cue.text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

/** The rows of a screen of line 21 captions (CTA-608): no caption repeats more lines. */
const ROWS = 15;

/** What a caption adds to the lines shown: `[a, b]` then `[b, c]` is `[c]`. The lines themselves when they repeat nothing. */
function newLines(shown: string[], lines: string[]): string[] {
  for (let size = Math.min(shown.length, lines.length, ROWS); size > 0; size -= 1) {
    const from = shown.length - size;
    let isSame = true;
    for (let at = 0; at < size && isSame; at += 1) isSame = shown[from + at] === lines[at];
    if (isSame) return lines.slice(size);
  }
  return grown(shown, lines);
}

/** What a last line has gained: "my name" then "my name is" is "is". The lines themselves when it has not grown. */
function grown(shown: string[], lines: string[]): string[] {
  const before = shown.at(-1);
  const first = lines[0];
  if (before === undefined || first === undefined || !first.startsWith(`${before} `)) return lines;
  return [first.slice(before.length + 1), ...lines.slice(1)];
}
