import { withoutRollingRepeats } from '../parse/rolling-captions.ts';
import { readLabel } from '../parse/speaker-labels.ts';
import type { Cue } from '../parse/types.ts';
import { splitAtHandOvers } from './hand-overs.ts';
import type { Piece, Turn } from './types.ts';

/** A diariser's turns as they are, one for one. */
export function turnsAsGiven(cues: Cue[]): Turn[] {
  return cues.map(({ start, end, text, speaker = null, heading }) => ({
    speaker,
    start,
    end,
    text,
    ...(heading === undefined ? {} : { heading }),
  }));
}

/**
 * Joins cues into turns: by the file's labels, by `>>`, and where the file marks nobody by what is said
 * when the floor changes hands. Rolling captions are first reduced to each line once; after that the words
 * of all turns are the words of all cues, in order. A turn starts at the time of its first word.
 */
export function joinTurns(cues: Cue[]): Turn[] {
  const spoken = withoutOverlaps(withoutRollingRepeats(cues));
  const opensWithLabels = mostlyLabelled(spoken);
  const pieces = spoken.flatMap((cue) => piecesOf(cue, opensWithLabels));
  const marks = pieces.filter((piece) => piece.begins || typeof piece.speaker === 'string').length;
  const isMarked = marks >= 2 && marks >= pieces.length / 400;
  return isMarked ? joinMarked(pieces) : joinMarked(splitAtHandOvers(pieces));
}

function joinMarked(pieces: Piece[]): Turn[] {
  const turns: Turn[] = [];
  let words: string[] = [];
  const close = (): void => {
    const last = turns.at(-1);
    if (last !== undefined) last.text = words.join(' ');
    words = [];
  };
  for (const piece of pieces) {
    const last = turns.at(-1);
    const isOther = piece.speaker !== undefined && piece.speaker !== (last?.speaker ?? null);
    const isNewPart = last !== undefined && piece.heading !== last.heading;
    if (last === undefined || piece.begins || isOther || isNewPart) {
      close();
      turns.push({
        speaker: piece.speaker ?? (piece.begins ? null : (last?.speaker ?? null)),
        start: piece.start,
        end: piece.end,
        text: '',
        ...(piece.heading === undefined ? {} : { heading: piece.heading }),
      });
    } else if (piece.end !== null) last.end = Math.max(piece.end, last.end ?? 0);
    if (piece.text !== '') words.push(piece.text);
  }
  close();
  return turns;
}

/** Live captions stay on screen into the next one: what is said ends when the next begins. */
function withoutOverlaps(cues: Cue[]): Cue[] {
  return cues.map((cue, at) => {
    const next = cues[at + 1]?.start ?? null;
    if (next === null || cue.start === null || cue.end === null) return cue;
    return next > cue.start && next < cue.end ? { ...cue, end: next } : cue;
  });
}

/**
 * Zoom writes "Ana Ruiz: good evening" into the caption itself. A third of all captions so, or each label
 * twice, is a file's way; a single colon is somebody's sentence.
 */
function mostlyLabelled(cues: Cue[]): boolean {
  if (cues.some((cue) => cue.speaker !== undefined)) return false;
  const labels = new Map<string, number>();
  let labelled = 0;
  for (const { text } of cues) {
    const label = readLabel(text.slice(0, 120).replace(/\s+/g, ' ').trim());
    if (label === null) continue;
    labelled += 1;
    labels.set(label.speaker, (labels.get(label.speaker) ?? 0) + 1);
  }
  return labelled >= 2 && (labelled >= cues.length / 3 || (labels.size >= 2 && labelled >= 2 * labels.size));
}

/** A cue's voices and `>>` marks apart, with times in proportion to the letters before. */
function piecesOf(cue: Cue, opensWithLabels: boolean): Piece[] {
  const voices = cue.voices ?? [{ speaker: cue.speaker, text: cue.text }];
  const parts: { text: string; speaker?: string | null; begins: boolean }[] = [];
  for (const voice of voices) {
    for (const [at, marked] of voice.text.split(/>{2,3}/).entries()) {
      const begins = at > 0;
      const said = marked.replace(/\s+/g, ' ').trim();
      const label = begins || (opensWithLabels && voice.speaker === undefined) ? readLabel(said) : null;
      const text = label === null ? said : said.slice(label.length);
      const speaker = label?.speaker ?? (begins ? undefined : (voice.speaker ?? undefined));
      if (text === '' && !begins) continue;
      parts.push({ text, begins, ...(speaker === undefined ? {} : { speaker }) });
    }
  }
  const letters = parts.reduce((sum, part) => sum + part.text.length, 0);
  const pieces: Piece[] = [];
  let before = 0;
  let isPending = false;
  for (const part of parts) {
    const piece: Piece = {
      ...part,
      begins: part.begins || isPending,
      start: within(cue, before / Math.max(letters, 1)),
      end: within(cue, (before + part.text.length) / Math.max(letters, 1)),
      ...(cue.heading === undefined ? {} : { heading: cue.heading }),
    };
    before += part.text.length;
    // A mark at the very end of a caption belongs to the words of the next one.
    isPending = part.begins && part.text === '';
    if (part.text !== '' || part === parts.at(-1)) pieces.push(piece);
  }
  return pieces;
}

function within({ start, end }: Cue, share: number): number | null {
  if (start === null) return null;
  if (end === null || end < start) return start;
  return Math.round((start + (end - start) * share) * 1000) / 1000;
}
