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
  let shown: string[] = [];
  let shownUntil: number | null = null;
  for (const cue of cues) {
    const lines = linesOf(cue);
    const isAdjacent = shownUntil === null || cue.start === null || cue.start - shownUntil < 1.5;
    const repeated = isAdjacent ? overlap(shown, lines) : 0;
    const fresh = repeated > 0 ? lines.slice(repeated) : isAdjacent ? grown(shown, lines) : lines;
    if (fresh.length > 0) kept.push(fresh === lines ? cue : { ...cue, text: fresh.join('\n') });
    else {
      const last = kept.at(-1);
      if (last !== undefined && cue.end !== null) kept[kept.length - 1] = { ...last, end: cue.end };
    }
    if (lines.length > 0) shown = lines;
    shownUntil = cue.end ?? shownUntil;
  }
  return kept;
}

function isRolling(cues: Cue[]): boolean {
  let repeats = 0;
  let filled = 0;
  let previous: string[] = [];
  for (const cue of cues) {
    const lines = linesOf(cue);
    if (lines.length === 0) continue;
    filled += 1;
    if (overlap(previous, lines) > 0 || grown(previous, lines) !== lines) repeats += 1;
    previous = lines;
  }
  return filled >= 3 && repeats >= filled / 3;
}

const linesOf = (cue: Cue): string[] =>
  cue.text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

/** How many of the lines shown last open the new caption: `[a, b]` then `[b, c]` is 1. */
function overlap(shown: string[], lines: string[]): number {
  for (let size = Math.min(shown.length, lines.length); size > 0; size -= 1) {
    const from = shown.length - size;
    let isSame = true;
    for (let at = 0; at < size && isSame; at += 1) isSame = shown[from + at] === lines[at];
    if (isSame) return size;
  }
  return 0;
}

/** What a last line has gained: "my name" then "my name is" is "is". The lines themselves when it has not grown. */
function grown(shown: string[], lines: string[]): string[] {
  const before = shown.at(-1);
  const first = lines[0];
  if (before === undefined || first === undefined || !first.startsWith(`${before} `)) return lines;
  return [first.slice(before.length + 1), ...lines.slice(1)];
}
