import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DistrictCounts, DistrictRow } from '../../../src/digests/digest.ts';
import { districtTable } from '../../../src/digests/districts.ts';

const STANCES = ['support', 'oppose', 'mixed', 'unclear'] as const;

const counts = (rows: Record<string, [number, number, number, number]>): DistrictCounts[] =>
  Object.entries(rows).map(([district, [support, oppose, mixed, unclear]]) => ({
    district: district === 'none' ? null : Number(district),
    stance: { support, oppose, mixed, unclear },
  }));

const told = (table: DistrictRow[] | null) =>
  table?.map(({ district, comments, stance }) =>
    [district ?? 'none', comments, ...STANCES.map((each) => stance[each] ?? '-')].join(' '),
  );

/** Whether some other value than the true one agrees with all that is shown: every filling is tried until one does. */
function canDiffer(
  table: DistrictRow[],
  columns: number[],
  at: number,
  place: number,
  truth: number,
): boolean {
  const fill = (row: number, column: number, left: number[], inRow: number): boolean => {
    if (row === table.length) return left.every((rest) => rest === 0);
    if (column === STANCES.length)
      return inRow === 0 && fill(row + 1, 0, left, table[row + 1]?.comments ?? 0);
    const known = table[row]?.stance[STANCES[column] ?? 'unclear'] ?? null;
    const most = Math.min(inRow, left[column] ?? 0);
    for (let value = known ?? 0; value <= Math.min(most, known ?? most); value++) {
      if (row === at && column === place && value === truth) continue;
      if (fill(row, column + 1, left.with(column, (left[column] ?? 0) - value), inRow - value)) return true;
    }
    return false;
  };
  return fill(0, 0, columns, table[0]?.comments ?? 0);
}

describe('the districts’ table', () => {
  test.each<[string, Record<string, [number, number, number, number]>, string[] | undefined]>([
    ['shows large counts', { 1: [9, 8, 7, 6], 2: [5, 6, 7, 8] }, ['1 30 9 8 7 6', '2 26 5 6 7 8']],
    [
      'hides a small count and as many more as keep it hidden',
      { 1: [9, 8, 2, 6], 2: [7, 6, 7, 8], 3: [30, 20, 9, 10] },
      ['1 25 9 8 - -', '2 28 7 6 - -', '3 69 30 20 9 10'],
    ],
    [
      'counts a district of few with those who named none',
      { 1: [9, 8, 7, 6], 2: [1, 0, 0, 0], none: [9, 9, 9, 9] },
      ['1 30 9 8 7 6', 'none 37 10 9 9 9'],
    ],
    [
      'shows that nobody holds a position',
      { 1: [9, 8, 0, 0], 2: [5, 6, 0, 0] },
      ['1 17 9 8 0 0', '2 11 5 6 0 0'],
    ],
    ['is left out where all live in one district', { 1: [9, 8, 7, 6] }, undefined],
    ['is left out where nobody named a district', { none: [9, 8, 7, 6] }, undefined],
    ['is left out where nobody has spoken', {}, undefined],
    ['is left out where every count would be hidden', { 1: [4, 1, 0, 0], 2: [1, 4, 0, 0] }, undefined],
  ])('%s', (_, rows, expected) => {
    expect(told(districtTable(counts(rows)))).toEqual(expected);
  });

  test('never lets a suppressed count be computed, and shows none under five', () => {
    const cell = fc.oneof(fc.nat(9), fc.constantFrom(0, 0, 1, 5, 12));
    const rows = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 2, maxLength: 3 });
    let suppressed = 0;
    fc.assert(
      fc.property(rows, fc.boolean(), (cells, hasNone) => {
        const given = cells.map(([support, oppose, mixed, unclear], at) => ({
          district: hasNone && at === 0 ? null : at + 1,
          stance: { support, oppose, mixed, unclear },
        }));
        const table = districtTable(given);
        if (!table) return;
        const columns = STANCES.map((each) => given.reduce((sum, { stance }) => sum + stance[each], 0));
        expect(table.reduce((sum, { comments }) => sum + comments, 0)).toBe(
          columns.reduce((sum, count) => sum + count, 0),
        );
        for (const { district, comments, stance } of table) {
          expect(comments).toBeGreaterThanOrEqual(5);
          for (const [at, each] of STANCES.entries()) {
            const shown = stance[each];
            if (shown !== null && columns[at] !== 0) expect(shown).toBeGreaterThanOrEqual(5);
            const own = given.find((row) => row.district === district);
            if (shown !== null && district !== null) expect(shown).toBe(own?.stance[each]);
          }
        }
        const shownNames = new Set(table.map(({ district }) => district));
        const truthOf = (district: number | null, each: (typeof STANCES)[number]) =>
          given
            .filter(
              (row) => row.district === district || (district === null && !shownNames.has(row.district)),
            )
            .reduce((sum, { stance }) => sum + stance[each], 0);
        for (const [at, { district, stance }] of table.entries())
          for (const [place, each] of STANCES.entries())
            if (stance[each] === null) {
              suppressed += 1;
              expect(canDiffer(table, columns, at, place, truthOf(district, each))).toBe(true);
            }
      }),
      { numRuns: 300, seed: 22 },
    );
    expect(suppressed).toBeGreaterThan(50);
  });
});
