import { joinCutWords } from './cut-words.ts';
import { columnsOfPages } from './pdf-columns.ts';
import { withoutMargins } from './pdf-margins.ts';
import { lineOf, median, rowsOf } from './pdf-rows.ts';
import type { Line, Page, Piece } from './pdf-types.ts';

/** The pages as lines in reading order, an empty line between paragraphs. */
export function linesOfPages(pages: Page[]): string[] {
  const bodies = withoutMargins(pages.map((page) => ({ ...page, pieces: withoutDoubles(page.pieces) })));
  const lines: string[] = [];
  for (const columns of columnsOfPages(bodies)) {
    for (const column of columns) lines.push(...paragraphs(rowsOf(column).map(lineOf)));
  }
  return joinCutWords([...lines, ...slantedOnce(pages)]);
}

/** Bold is sometimes the same letters drawn twice, a hair apart. */
function withoutDoubles(pieces: Piece[]): Piece[] {
  const byLine = new Map<number, Piece[]>();
  return pieces.filter((piece) => {
    const line = byLine.get(Math.round(piece.y)) ?? [];
    if (line.some((drawn) => isDrawnOver(piece, drawn))) return false;
    line.push(piece);
    byLine.set(Math.round(piece.y), line);
    return true;
  });
}

const isDrawnOver = (piece: Piece, drawn: Piece): boolean =>
  piece.x > drawn.x - 1 &&
  piece.right < drawn.right + 1 &&
  Math.abs(piece.y - drawn.y) < 1 &&
  drawn.text.replace(/\s/g, '').includes(piece.text.replace(/\s/g, ''));

/** An empty line where the space between lines is wider than usual, or where the first line is set in. */
function paragraphs(lines: Line[]): string[] {
  const steps = lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? 0));
  const usual = median(steps) || Number.POSITIVE_INFINITY;
  const left = Math.min(...lines.map(({ x }) => x));
  return lines.flatMap((line, at) => {
    const before = lines[at - 1];
    if (before === undefined) return [line.text];
    const isApart = line.y - before.y > 1.4 * usual;
    const isSetIn = line.x - left > line.size && before.x - left < 0.5 * line.size;
    return isApart || isSetIn ? ['', line.text] : [line.text];
  });
}

/** What stands across pages is a mark (DRAFT) when pages repeat it; said once it may be a note in the margin. */
function slantedOnce(pages: Page[]): string[] {
  const counts = new Map<string, number>();
  for (const text of pages.flatMap(({ slanted }) => [slanted.join(' ')]))
    counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].filter(([text, count]) => count === 1 && text !== '').flatMap(([text]) => ['', text]);
}
