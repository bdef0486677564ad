import type { PrintReader, Run } from './blocks.ts';
import { type FontName, stretches } from './pdf-fonts.ts';

/** Measures a text in a font at one point of size. */
export type Measure = (text: string, font: FontName) => number;

/** A piece of a line in one font; `run` tells which run it came from, `stands` what it stands in place of. */
export type Piece = { text: string; font: FontName; width: number; run: number; stands?: string };
export type Line = { pieces: Piece[]; width: number };

/**
 * Words broken into lines of at most `width` points: after spaces, and within a word only where it is longer than a
 * line. What no font can print is named in its place.
 */
export function linesOf(
  runs: readonly Run[],
  { size, width }: { size: number; width: number },
  measure: Measure,
  reader: PrintReader,
): Line[] {
  const lines: Line[] = [{ pieces: [], width: 0 }];
  for (const word of wordsOf(runs, size, measure, reader)) {
    let line = lines.at(-1) ?? { pieces: [], width: 0 };
    const wide = word.pieces.reduce((sum, piece) => sum + piece.width, 0);
    const space = word.pieces.at(-1)?.text.endsWith(' ') ? size * measure(' ', 'regular') : 0;
    if (line.pieces.length > 0 && line.width + wide - space > width) {
      line = { pieces: [], width: 0 };
      lines.push(line);
    }
    for (const piece of wide - space > width ? chopped(word.pieces, width, size, measure) : word.pieces) {
      if (line.pieces.length > 0 && line.width + piece.width - space > width) {
        line = { pieces: [], width: 0 };
        lines.push(line);
      }
      line.pieces.push(piece);
      line.width += piece.width;
    }
    if (word.endsLine) lines.push({ pieces: [], width: 0 });
  }
  return lines.length > 1 ? lines.filter(({ pieces }) => pieces.length > 0) : lines;
}

type Word = { pieces: Piece[]; endsLine: boolean };

/** Pieces up to a space: a word may change its font, or its run, in the middle. */
function* wordsOf(
  runs: readonly Run[],
  size: number,
  measure: Measure,
  reader: PrintReader,
): Generator<Word> {
  let pieces: Piece[] = [];
  for (const [run, { text, isStrong = false }] of runs.entries())
    for (const stretch of stretches(text, isStrong)) {
      const font = stretch.font ?? 'regular';
      const shown =
        stretch.font === null
          ? reader.counted('digest.unprintable', [...stretch.text.replace(/\s/g, '')].length)
          : stretch.text;
      const parts = shown.match(/[^\s]+[^\S\n]*\n?|\s+/g) ?? [];
      for (const part of parts) {
        const endsLine = part.includes('\n');
        const piece = part.replace(/\s+/g, ' ');
        pieces.push({
          text: piece,
          font,
          width: size * measure(piece, font),
          run,
          ...(stretch.font === null ? { stands: stretch.text } : {}),
        });
        if (!piece.endsWith(' ')) continue;
        yield { pieces, endsLine };
        pieces = [];
      }
    }
  if (pieces.length > 0) yield { pieces, endsLine: false };
}

/** A word longer than a line, in parts that fit. */
function chopped(pieces: Piece[], width: number, size: number, measure: Measure): Piece[] {
  return pieces.flatMap((piece) => {
    const parts: Piece[] = [];
    for (const sign of piece.text) {
      const last = parts.at(-1);
      const wide = size * measure(sign, piece.font);
      if (last && last.width + wide <= width) {
        last.text += sign;
        last.width += wide;
      } else parts.push({ ...piece, text: sign, width: wide });
    }
    return parts;
  });
}
