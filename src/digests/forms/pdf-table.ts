import type { Column, Run, Table } from './blocks.ts';
import type { Line } from './pdf-lines.ts';
import { type Element, type ElementOptions, type Paper, WIDTH } from './pdf-page.ts';

const PAD = { x: 5, y: 3 };
const CAPTION = { size: 9.5, leading: 13 };
const LINE = '#a9aeb1';
const SHADE = '#eef3f8';
/** What stands in a cell to which nothing belongs. */
const NONE: Run = { text: '–' };

type Sized = { size: number; leading: number; widths: number[] };
type Cell = { runs: Run[]; lines: Line[]; column: number; span: number; isNumber: boolean };

/**
 * A table with its caption and its header cells. A row stays on one page, and the header is drawn again on each page;
 * only the first is read aloud.
 */
export function drawTable(paper: Paper, table: Table): void {
  const sized = sizedFor(paper, table);
  const headers = headerRows(paper, table.columns, sized);
  const rows = table.rows.map((row) =>
    row.map((run, column) => cellOf(paper, run ?? NONE, column, 1, table.columns, sized)),
  );
  const caption: Run[] = [{ text: table.caption, isStrong: true }];
  const captionLines = paper.lines(caption, CAPTION.size, WIDTH);
  const headHeight = sum(headers, (cells) => heightOf(cells, sized));
  const firstRows = rows.slice(0, rows.length <= 4 ? 4 : 2);
  paper.need(
    captionLines.length * CAPTION.leading +
      headHeight +
      sum(firstRows, (cells) => heightOf(cells, sized)) +
      6,
  );

  const element = paper.element(paper.root, 'Table');
  const title = paper.element(element, 'Caption');
  paper.setLines(title, caption, captionLines, CAPTION, () => paper.left);
  title.end();
  paper.y += 2;
  for (const cells of headers) drawRow(paper, element, cells, sized, 'head');
  for (const [at, cells] of rows.entries()) {
    // The last row is not left alone on a page.
    const last = at === rows.length - 2 ? (rows.at(-1) ?? []) : [];
    if (heightOf(cells, sized) + (last.length > 0 ? heightOf(last, sized) : 0) > paper.room) {
      paper.turn();
      for (const head of headers) drawRow(paper, null, head, sized, 'head');
    }
    drawRow(paper, element, cells, sized, table.hasTotal && at === rows.length - 1 ? 'total' : 'row');
  }
  element.end();
  paper.y += 12;
}

/**
 * The size of type and the columns' widths: natural where they fit; else numbers get what they need, words what is
 * left, in type as large as allows it.
 */
function sizedFor(paper: Paper, { columns, rows }: Table): Sized {
  let sized: Sized = { size: 0, leading: 0, widths: [] };
  for (const size of [9, 8, 7.5, 7]) {
    const wide = columns.map(({ label }, column) => {
      const body = rows.map((row) => row[column]?.text ?? '');
      const most = Math.max(
        paper.widthOf(label, size, 'strong'),
        ...body.map((text) => paper.widthOf(text, size)),
      );
      const parts = [label, ...body].flatMap((text) => text.split(/\s+/));
      const least = Math.max(...parts.map((part) => paper.widthOf(part, size, 'strong')));
      return { most: most + 2 * PAD.x + 1, least: least + 2 * PAD.x + 1 };
    });
    const leading = Math.round(size * 2.7) / 2;
    const fits = sum(wide, ({ most }) => most) <= WIDTH;
    const numbers = wide.filter((_, column) => columns[column]?.isNumber);
    const words = wide.filter((_, column) => !columns[column]?.isNumber);
    const share = (WIDTH - sum(numbers, ({ least }) => least)) / sum(words, ({ most }) => most);
    const widths = wide.map(({ most, least }, column) => {
      if (fits) return most;
      return columns[column]?.isNumber ? least : Math.min(1, share) * most;
    });
    sized = { size, leading, widths };
    // A word longer than a third of the page is broken rather than all set small.
    const isEnough = wide.every(({ least }, column) => (widths[column] ?? 0) >= Math.min(least, WIDTH / 3));
    if (fits || isEnough) break;
  }
  return sized;
}

const sum = <T>(all: readonly T[], of: (each: T) => number): number =>
  all.reduce((total, each) => total + of(each), 0);

/** One row of headers, or two where some columns stand in a group. */
function headerRows(paper: Paper, columns: Column[], sized: Sized): Cell[][] {
  const labels = columns.map(({ label }, column) =>
    cellOf(paper, { text: label, isStrong: true }, column, 1, columns, sized),
  );
  if (!columns.some(({ group }) => group)) return [labels];
  const groups: Cell[] = [];
  columns.forEach(({ group }, column) => {
    if (column > 0 && group && group === columns[column - 1]?.group) return;
    let span = 1;
    while (group && columns[column + span]?.group === group) span += 1;
    groups.push(cellOf(paper, { text: group ?? '', isStrong: true }, column, span, columns, sized));
  });
  return [groups, labels];
}

function cellOf(
  paper: Paper,
  run: Run,
  column: number,
  span: number,
  columns: Column[],
  { size, widths }: Sized,
): Cell {
  const width = sum(widths.slice(column, column + span), Number) - 2 * PAD.x;
  const isNumber = span === 1 && columns[column]?.isNumber === true;
  return { runs: [run], lines: paper.lines([run], size, width), column, span, isNumber };
}

const heightOf = (cells: Cell[], { leading }: Sized): number =>
  Math.max(...cells.map(({ lines }) => lines.length)) * leading + 2 * PAD.y;

/** @param table null for a header that is drawn again, which is an artifact. */
function drawRow(
  paper: Paper,
  table: Element | null,
  cells: Cell[],
  sized: Sized,
  kind: 'head' | 'row' | 'total',
): void {
  const top = paper.y;
  const height = heightOf(cells, sized);
  const right = paper.left + sum(sized.widths, Number);
  paper.artifact('Layout', () => {
    if (kind !== 'row') paper.doc.rect(paper.left, top, right - paper.left, height).fill(SHADE);
    paper.doc
      .lineWidth(0.5)
      .moveTo(paper.left, top + height)
      .lineTo(right, top + height)
      .stroke(LINE);
  });
  const row = table && paper.element(table, 'TR');
  for (const cell of cells) {
    const x = paper.left + sum(sized.widths.slice(0, cell.column), Number);
    const width = sum(sized.widths.slice(cell.column, cell.column + cell.span), Number);
    paper.y = top + PAD.y;
    const place = (line: Line) => {
      if (!cell.isNumber) return x + PAD.x;
      return x + width - PAD.x - line.width;
    };
    const element = row && paper.element(row, ...roleOf(cell, kind));
    paper.setLines(element, cell.runs, cell.lines, sized, place);
    element?.end();
  }
  row?.end();
  paper.y = top + height;
}

function roleOf({ column, span, runs }: Cell, kind: 'head' | 'row' | 'total'): [string, ElementOptions] {
  if (runs[0]?.text === '') return ['TD', {}];
  if (kind === 'head') return ['TH', { scope: 'Column', ...(span > 1 ? { columns: span } : {}) }];
  return column === 0 ? ['TH', { scope: 'Row' }] : ['TD', {}];
}
