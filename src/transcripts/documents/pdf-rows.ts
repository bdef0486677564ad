import type { Line, Piece } from './pdf-types.ts';

/** Pieces by the line they stand on, from the top, each line from left to right. */
export function rowsOf(pieces: Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    // A raised "th" stands a third of its size above the line.
    if (row && first && piece.y - first.y < 0.45 * Math.max(piece.size, first.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

export function lineOf(row: Piece[]): Line {
  let text = '';
  let right = row[0]?.x ?? 0;
  for (const piece of row) {
    const gap = piece.x - right;
    // Two spaces where a tabulator was: `Q   Did you …`.
    const space = gap > 1.2 * piece.size ? '  ' : gap > 0.12 * piece.size ? ' ' : '';
    text += text === '' ? piece.text : space + piece.text;
    right = Math.max(right, piece.right);
  }
  const first = row[0];
  return {
    x: first?.x ?? 0,
    right,
    y: first?.y ?? 0,
    size: Math.max(...row.map(({ size }) => size)),
    text: text.replaceAll('\u00a0', ' ').trim(),
  };
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
