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
  const headHeight = headers.reduce((sum, cells) => sum + heightOf(cells, sized), 0);
  const firstRows = rows.slice(0, rows.length <= 4 ? 4 : 2);
  paper.need(
    captionLines.length * CAPTION.leading +
      headHeight +
      firstRows.reduce((sum, cells) => sum + heightOf(cells, sized), 6),
  );

  const element = paper.element(paper.root, 'Table');
  const title = paper.element(element, 'Caption');
  paper.setLines(title, caption, captionLines, CAPTION, () => paper.left);
  title.end();
  paper.y += 2;
  for (const cells of headers) drawRow(paper, element, cells, sized, 'head');
  for (const [at, cells] of rows.entries()) {
    if (heightOf(cells, sized) > paper.room) {
      paper.turn();
      for (const head of headers) drawRow(paper, null, head, sized, 'head');
    }
    drawRow(paper, element, cells, sized, table.hasTotal && at === rows.length - 1 ? 'total' : 'row');
  }
  element.end();
  paper.y += 12;
}

/** The size of type and the columns' widths: natural where they fit, else what each needs and a share of the rest. */
function sizedFor(paper: Paper, { columns, rows }: Table): Sized {
  for (const size of [9, 8, 7.5]) {
    const extra = 2 * PAD.x + 1;
    const wide = columns.map(({ label }, column) => {
      const body = rows.map((row) => textAt(row, column));
      const head = paper.widthOf(label, size, 'strong');
      return {
        most: Math.max(head, ...body.map((text) => paper.widthOf(text, size))) + extra,
        least:
          Math.max(
            ...[label, ...body]
              .flatMap((text) => text.split(/\s+/))
              .map((word) => paper.widthOf(word, size, 'strong')),
          ) + extra,
      };
    });
    const leading = Math.round(size * 1.35 * 2) / 2;
    const most = wide.reduce((sum, each) => sum + each.most, 0);
    if (most <= WIDTH) return { size, leading, widths: wide.map((each) => each.most) };
    const least = wide.reduce((sum, each) => sum + Math.min(each.least, WIDTH / 3), 0);
    if (least > WIDTH) continue;
    const share =
      (WIDTH - least) / wide.reduce((sum, each) => sum + each.most - Math.min(each.least, WIDTH / 3), 0);
    return {
      size,
      leading,
      widths: wide.map((each) => {
        const min = Math.min(each.least, WIDTH / 3);
        return min + (each.most - min) * share;
      }),
    };
  }
  return { size: 7, leading: 9.5, widths: columns.map(() => WIDTH / columns.length) };
}

const textAt = (row: (Run | null)[], column: number): string => row[column]?.text ?? '';

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
  const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0) - 2 * PAD.x;
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
  const right = paper.left + sized.widths.reduce((sum, each) => sum + each, 0);
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
    const x = paper.left + sized.widths.slice(0, cell.column).reduce((sum, each) => sum + each, 0);
    const width = sized.widths
      .slice(cell.column, cell.column + cell.span)
      .reduce((sum, each) => sum + each, 0);
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
