import type { StanceLabel } from '../text/types.ts';
import { type DistrictCounts, type DistrictRow, STANCES } from './digest.ts';

/** A count below this could point to a person. */
export const SMALL = 5;

type Row = { district: number | null; cells: number[]; hidden: boolean[] };

/**
 * The districts' table with every count under 5 suppressed, and so many more that none of these can be computed from
 * the totals: the row totals stand in the table, the column totals are the digest's positions. Null where no safe
 * table says anything of a district.
 *
 * The steps are those of Statistical Policy Working Paper 22 (Federal Committee on Statistical Methodology 2005, ch. 4):
 * 1. Districts with fewer than 5 comments join those who named none, with the smallest district more until that row
 *    holds 5 or nobody.
 * 2. Primary suppression: counts under 5, save where nobody at all holds the position, which the column total tells.
 * 3. Complementary suppression: a row or column never has one suppressed count alone, nor several that sum to under 5;
 *    its smallest shown count is suppressed too.
 * 4. Audit: a suppressed count must be able to differ without any total changing. In a table with known margins it
 *    can just if it lies on an alternating cycle of suppressed counts (Gusfield 1988, "A graph theoretic approach to
 *    statistical data security"); else the smallest shown count of its row or column is suppressed, and again.
 */
export function districtTable(counts: readonly DistrictCounts[]): DistrictRow[] | null {
  const rows = rolledUp(counts);
  if (rows.length < 2) return null;
  const columns = STANCES.map((_, column) => rows.reduce((sum, { cells }) => sum + (cells[column] ?? 0), 0));
  for (const row of rows)
    row.hidden = row.cells.map((count, column) => count < SMALL && (columns[column] ?? 0) > 0);
  while (hideOneMore(rows, columns));
  const shows = ({ hidden }: Row) => hidden.some((isHidden, column) => !isHidden && columns[column] !== 0);
  if (!rows.some((row) => row.district !== null && shows(row))) return null;
  if (unprotected(rows).length > 0) return null;
  return rows.map(({ district, cells, hidden }) => ({
    district,
    comments: totalOf(cells),
    stance: Object.fromEntries(
      STANCES.map((stance, column) => [stance, hidden[column] ? null : (cells[column] ?? 0)]),
    ) as Record<StanceLabel, number | null>,
  }));
}

function rolledUp(counts: readonly DistrictCounts[]): Row[] {
  const rows = counts
    .map(
      ({ district, stance }): Row => ({ district, cells: STANCES.map((each) => stance[each]), hidden: [] }),
    )
    .sort(
      (a, b) => totalOf(b.cells) - totalOf(a.cells) || (a.district ?? Infinity) - (b.district ?? Infinity),
    );
  const rest: Row = { district: null, cells: STANCES.map(() => 0), hidden: [] };
  const join = ({ cells }: Row) => {
    rest.cells = rest.cells.map((count, column) => count + (cells[column] ?? 0));
  };
  for (const row of rows.filter(({ district }) => district === null)) join(row);
  const named = rows.filter(({ district }) => district !== null);
  for (;;) {
    const smallest = named.at(-1);
    if (!smallest) break;
    const held = totalOf(rest.cells);
    if (totalOf(smallest.cells) >= SMALL && (held === 0 || held >= SMALL)) break;
    join(smallest);
    named.pop();
  }
  named.sort((a, b) => (a.district ?? 0) - (b.district ?? 0));
  return totalOf(rest.cells) === 0 ? named : [...named, rest];
}

/** Suppresses one more count where one is needed; false when none is. */
function hideOneMore(rows: Row[], columns: number[]): boolean {
  for (const line of linesOf(rows)) {
    const hidden = line.filter(({ row, column }) => row.hidden[column]);
    if (hidden.length === 0) continue;
    const sum = hidden.reduce((all, { row, column }) => all + (row.cells[column] ?? 0), 0);
    if ((hidden.length < 2 || sum < SMALL) && hideSmallest(rows, line, columns)) return true;
  }
  return unprotected(rows).some(({ row, column }) =>
    hideSmallest(
      rows,
      linesOf(rows).flatMap((line) =>
        line.some((cell) => cell.row === row && cell.column === column) ? line : [],
      ),
      columns,
    ),
  );
}

type Cell = { row: Row; column: number };

const linesOf = (rows: Row[]): Cell[][] => [
  ...rows.map((row) => STANCES.map((_, column) => ({ row, column }))),
  ...STANCES.map((_, column) => rows.map((row) => ({ row, column }))),
];

/** The smallest shown count, one that stands beside suppressed ones both ways before one that would need more. */
function hideSmallest(rows: Row[], line: Cell[], columns: number[]): boolean {
  const isBesideHidden = ({ row, column }: Cell) =>
    rows.some((other) => other !== row && other.hidden[column]) && row.hidden.some((isHidden) => isHidden);
  const shown = line
    .filter(({ row, column }) => !row.hidden[column] && (columns[column] ?? 0) > 0)
    .map((cell) => ({ ...cell, needsMore: !isBesideHidden(cell), count: cell.row.cells[cell.column] ?? 0 }))
    .sort((a, b) => Number(a.needsMore) - Number(b.needsMore) || a.count - b.count);
  const chosen = shown[0];
  if (!chosen) return false;
  chosen.row.hidden[chosen.column] = true;
  return true;
}

/**
 * The suppressed counts that the totals determine. Rows and columns are nodes; a suppressed count can grow along
 * row to column and, where above nothing, shrink along column to row. It can change just if a way leads back.
 */
function unprotected(rows: Row[]): Cell[] {
  return rows.flatMap((row, at) =>
    STANCES.flatMap((_, column) => {
      if (!row.hidden[column]) return [];
      const grows = leads(rows, rows.length + column, at, { row, column });
      const shrinks = (row.cells[column] ?? 0) > 0 && leads(rows, at, rows.length + column, { row, column });
      return grows || shrinks ? [] : [{ row, column }];
    }),
  );
}

/** Whether a way leads from one node to another without the count itself; columns are numbered after the rows. */
function leads(rows: Row[], from: number, to: number, without: Cell): boolean {
  const seen = new Set([from]);
  const open = [from];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === to) return true;
    for (const next of neighbours(rows, node, without)) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return false;
}

function neighbours(rows: Row[], node: number, without: Cell): number[] {
  const isFree = (row: Row, column: number) =>
    row.hidden[column] === true && !(row === without.row && column === without.column);
  const own = rows[node];
  if (own) return STANCES.flatMap((_, column) => (isFree(own, column) ? [rows.length + column] : []));
  const column = node - rows.length;
  return rows.flatMap((row, at) => (isFree(row, column) && (row.cells[column] ?? 0) > 0 ? [at] : []));
}

const totalOf = (cells: readonly number[]): number => cells.reduce((sum, count) => sum + count, 0);
