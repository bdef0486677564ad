import { lineOf, rowsOf } from './pdf-rows.ts';
import type { Page, Piece } from './pdf-types.ts';

/** The pages without running heads and feet, page numbers and the numbers of lines. */
export function withoutMargins(pages: Page[]): Page[] {
  // The numbers go first: with them, the first line of every page would look alike.
  return withoutRunningHeads(withoutLineNumbers(pages));
}

/** Lines at the top and at the bottom of a page among which heads and feet are looked for. */
const NEAR_EDGE = 3;

type Edge = { page: number; pieces: Piece[]; shape: string; y: number; isTop: boolean };

/**
 * A line near the edge belongs to the page when pages repeat it at the same height; numbers in it may count up.
 * A chair's "Thank you." that happens to open two pages stays: it takes three pages and a third of all.
 */
function withoutRunningHeads(pages: Page[]): Page[] {
  const edges = pages.flatMap(edgesOf);
  const alike = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = `${edge.isTop}|${edge.shape}`;
    alike.set(key, [...(alike.get(key) ?? []), edge]);
  }
  const gone = new Set<Piece>();
  for (const group of alike.values()) {
    for (const edge of group) {
      const there = group.filter(({ y }) => Math.abs(y - edge.y) <= 6);
      if (isRunning(edge, new Set(there.map(({ page }) => page)).size, pages.length))
        for (const piece of edge.pieces) gone.add(piece);
    }
  }
  return pages.map((page) => ({ ...page, pieces: page.pieces.filter((piece) => !gone.has(piece)) }));
}

function isRunning({ shape }: Edge, repeated: number, pages: number): boolean {
  if (PAGE_NUMBER.test(shape)) return repeated >= 2 || (pages === 1 && /[a-z]/i.test(shape));
  const isSentence = /[.?!,;:]$/.test(shape) && !/\b(?:inc|ltd|llc|dept)\.$/i.test(shape);
  if (isSentence) return repeated >= 5 && repeated >= pages / 2;
  if (repeated >= 3 && repeated >= pages / 3) return true;
  // Two pages say little: only what counts pages or names a document at length is taken for a head.
  return repeated === 2 && pages <= 3 && !shape.includes(':') && (shape.includes('#') || shape.length >= 20);
}

const PAGE_NUMBER =
  /^(?:p[aá]?g(?:e|ina|\.)? ?#(?: ?(?:of|de|\/) ?#)?|[-–—]? ?# ?[-–—]?|# ?(?:of|de|\/) ?#)$/i;

function edgesOf({ pieces }: Page, page: number): Edge[] {
  const rows = rowsOf(pieces);
  const lastTop = Math.min(NEAR_EDGE, Math.ceil(rows.length / 2));
  return rows.flatMap((row, at) => {
    const isTop = at < lastTop;
    if (!isTop && at < rows.length - NEAR_EDGE) return [];
    const { text, y } = lineOf(row);
    const shape = text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
    return [{ page, pieces: row, shape, y, isTop }];
  });
}

const NUMBER = /^\d{1,2}$/;

/** A legal page has 25 or 28 numbered lines; ten in order at one edge are enough to know one. */
const FEWEST_NUMBERED = 10;

/** Where line numbers stand on pages that have them: how far from the left their last digits end. */
function withoutLineNumbers(pages: Page[]): Page[] {
  const ends: number[] = [];
  const bodies = pages.map((page) => {
    const found = numberColumns(page.pieces, FEWEST_NUMBERED);
    ends.push(...found.map(({ end }) => end));
    return withoutPieces(
      page,
      found.flatMap(({ pieces }) => pieces),
    );
  });
  if (ends.length === 0) return pages;
  // The last page of a numbered transcript may have two lines only.
  return bodies.map((page) => {
    const found = numberColumns(page.pieces, 1).filter(({ end }) =>
      ends.some((known) => Math.abs(known - end) <= ALIGNED),
    );
    return withoutPieces(
      page,
      found.flatMap(({ pieces }) => pieces),
    );
  });
}

function withoutPieces(page: Page, pieces: Piece[]): Page {
  const gone = new Set(pieces);
  return gone.size === 0 ? page : { ...page, pieces: page.pieces.filter((piece) => !gone.has(piece)) };
}

/** In points. */
const ALIGNED = 3;

/** Numbers that end at the same place from the left and count up from 1 to 3, going down the page. */
function numberColumns(pieces: Piece[], fewest: number): { end: number; pieces: Piece[] }[] {
  const numbers = pieces.filter(({ text }) => NUMBER.test(text.trim())).sort((a, b) => a.right - b.right);
  const groups: Piece[][] = [];
  for (const piece of numbers) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && piece.right - first.right <= ALIGNED) group.push(piece);
    else groups.push([piece]);
  }
  return groups.flatMap((group) =>
    runsOf(group.sort((a, b) => a.y - b.y))
      .filter((run) => run.length >= fewest && run.every((piece) => opensLine(piece, pieces)))
      .map((run) => ({ end: run[0]?.right ?? 0, pieces: run })),
  );
}

/** Pieces whose numbers go up one by one, beginning with 1, 2 or 3. */
function runsOf(group: Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  let expected = 0;
  for (const piece of group) {
    const number = Number(piece.text);
    const run = runs.at(-1);
    if (run && number === expected) run.push(piece);
    else if (number <= 3) runs.push([piece]);
    else continue;
    expected = number + 1;
  }
  return runs;
}

/** Nothing stands close before it on its line: it is no "25" inside a sentence. */
const opensLine = (number: Piece, pieces: Piece[]): boolean =>
  !pieces.some(
    (piece) =>
      piece !== number &&
      Math.abs(piece.y - number.y) < 0.45 * number.size &&
      piece.right <= number.x + 1 &&
      number.x - piece.right < 1.5 * number.size,
  );
