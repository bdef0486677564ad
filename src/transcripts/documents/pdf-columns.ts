import { median, rowsOf } from './pdf-rows.ts';
import type { Page, Piece } from './pdf-types.ts';

/** The empty strip between two columns: where it begins and ends from the left, in points. */
type Gutter = { from: number; to: number };

/**
 * For each page its columns in reading order. What crosses the strip between them (a title, a heading)
 * parts the page: the columns above it are read before it, those below after it.
 */
export function columnsOfPages(pages: Page[]): Piece[][][] {
  const own = pages.map(({ pieces }) => gutterOf(pieces));
  const known = own.filter((gutter) => gutter !== null);
  return pages.map(({ pieces }, at) => {
    const gutter = own[at] ?? known.find((each) => mayHave(pieces, each)) ?? null;
    return gutter === null ? [pieces] : columnsAt(pieces, gutter);
  });
}

/** Fewer lines on a side, and it is no column of prose. */
const FEWEST_LINES = 6;

/** In points: an eighth of an inch. */
const NARROWEST_GUTTER = 9;

/**
 * The strip in the page's middle that nothing but a few titles crosses, with lines on both sides that fill
 * their columns. A table's short cells do not, and are read across.
 */
function gutterOf(pieces: Piece[]): Gutter | null {
  if (pieces.length < 2 * FEWEST_LINES) return null;
  const left = Math.min(...pieces.map(({ x }) => x));
  const right = Math.max(...pieces.map(({ right: end }) => end));
  const crossings = new Array<number>(Math.ceil(right - left) + 2).fill(0);
  for (const { x, right: end } of pieces)
    for (let at = Math.floor(x - left); at < end - left; at += 1) crossings[at] = (crossings[at] ?? 0) + 1;
  const allowed = Math.max(2, rowsOf(pieces).length * 0.15);
  const width = right - left;
  let best: Gutter | null = null;
  let from: number | null = null;
  for (let at = Math.floor(width * 0.3); at <= width * 0.7; at += 1) {
    const isFree = (crossings[at] ?? 0) <= allowed;
    if (isFree && from === null) from = at;
    if (from !== null && (!isFree || at + 1 > width * 0.7)) {
      const gutter = { from: left + from, to: left + at };
      if (at - from >= NARROWEST_GUTTER && (best === null || at - from > best.to - best.from)) best = gutter;
      from = null;
    }
  }
  return best !== null && partsProse(pieces, best) ? best : null;
}

function partsProse(pieces: Piece[], gutter: Gutter): boolean {
  const { before, after } = sidesOf(pieces, gutter);
  const rowsBefore = rowsOf(before);
  const rowsAfter = rowsOf(after);
  if (rowsBefore.length < FEWEST_LINES || rowsAfter.length < FEWEST_LINES) return false;
  const width = spanOf(pieces);
  // A column of names is narrow beside the words.
  if (spanOf(before) < 0.3 * width || spanOf(after) < 0.3 * width) return false;
  return [rowsBefore, rowsAfter].every((rows) => {
    const widths = rows.map((row) => row.reduce((sum, piece) => sum + piece.right - piece.x, 0));
    const column = Math.max(...rows.map((row) => (row.at(-1)?.right ?? 0) - (row[0]?.x ?? 0)));
    return median(widths) >= 0.5 * column;
  });
}

const spanOf = (pieces: Piece[]): number =>
  Math.max(...pieces.map(({ right }) => right)) - Math.min(...pieces.map(({ x }) => x));

/** Whether a page with few lines, such as the last, can have the columns of the others. */
function mayHave(pieces: Piece[], gutter: Gutter): boolean {
  const { across } = sidesOf(pieces, gutter);
  return across.length <= rowsOf(pieces).length * 0.15;
}

const middleOf = ({ from, to }: Gutter): number => (from + to) / 2;

function sidesOf(pieces: Piece[], gutter: Gutter): { before: Piece[]; after: Piece[]; across: Piece[] } {
  const middle = middleOf(gutter);
  return {
    before: pieces.filter(({ right }) => right <= middle),
    after: pieces.filter(({ x }) => x >= middle),
    across: pieces.filter(({ x, right }) => x < middle && right > middle),
  };
}

function columnsAt(pieces: Piece[], gutter: Gutter): Piece[][] {
  const { across } = sidesOf(pieces, gutter);
  const columns: Piece[][] = [];
  let rest = pieces;
  for (const title of rowsOf(across)) {
    const y = title[0]?.y ?? 0;
    const size = title[0]?.size ?? 0;
    const isOnLine = (piece: Piece): boolean => Math.abs(piece.y - y) < 0.45 * size;
    const above = rest.filter((piece) => piece.y < y && !isOnLine(piece));
    columns.push(...bothSides(above, gutter), rest.filter(isOnLine));
    rest = rest.filter((piece) => piece.y >= y && !isOnLine(piece));
  }
  columns.push(...bothSides(rest, gutter));
  return columns.filter((column) => column.length > 0);
}

function bothSides(pieces: Piece[], gutter: Gutter): Piece[][] {
  const { before, after } = sidesOf(pieces, gutter);
  return [before, after];
}
