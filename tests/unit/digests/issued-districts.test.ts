import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DistrictCounts,
  type DistrictRow,
  type KeptDistricts,
  STANCES,
} from '../../../src/digests/digest.ts';
import { districtsIn, districtsToShow } from '../../../src/digests/issued-districts.ts';

type Cells = [number, number, number, number];

const counts = (rows: Record<string, Cells>): DistrictCounts[] =>
  Object.entries(rows).map(([district, [support, oppose, mixed, unclear]]) => ({
    district: district === 'none' ? null : Number(district),
    stance: { support, oppose, mixed, unclear },
  }));

/** The versions' tables in turn, each told by the version that first showed it. */
function versionsOf(...all: DistrictCounts[][]): KeptDistricts[] {
  const kept: KeptDistricts[] = [];
  for (const [at, each] of all.entries()) kept.push(districtsToShow(each, at + 1, kept.at(-1)));
  return kept;
}

const FIRST: Record<string, Cells> = { 1: [20, 20, 9, 9], 2: [30, 10, 8, 8], none: [9, 9, 9, 9] };

describe('the districts’ table of a new version', () => {
  test.each<[string, Record<string, Cells>, number | undefined]>([
    ['is new where many joined in several districts', { ...FIRST, 1: [26, 20, 9, 9], 2: [35, 10, 8, 8] }, 2],
    ['is new where many left several districts', { ...FIRST, 1: [15, 20, 9, 9], 2: [24, 10, 8, 8] }, 2],
    [
      'shows a district that had too few before',
      { 1: [26, 26, 15, 15], 2: [30, 10, 8, 8], none: [9, 9, 9, 9], 3: [9, 9, 9, 9] },
      2,
    ],
    ['repeats the last where one comment came', { ...FIRST, 1: [21, 20, 9, 9] }, 1],
    ['repeats the last where one was taken back', { ...FIRST, 2: [30, 9, 8, 8] }, 1],
    ['repeats the last where all who joined live in one district', { ...FIRST, 1: [40, 20, 9, 9] }, 1],
    ['repeats the last where few joined beside many', { ...FIRST, 1: [40, 20, 9, 9], 2: [40, 12, 8, 8] }, 1],
    ['repeats the last where it would be none', { 1: [2, 0, 0, 0] }, 1],
  ])('%s', (_, second, shown) => {
    const [first, next] = versionsOf(counts(FIRST), counts(second));
    expect(first?.issued?.version).toBe(1);
    expect(next?.issued?.version).toBe(shown);
    expect(next && districtsIn(next, 2)).toMatchObject(shown === 1 ? { districtsOfVersion: 1 } : {});
  });

  test('is not made new by a single comment that fills up what others began', () => {
    const four = { ...FIRST, 1: [24, 20, 9, 9], 2: [36, 10, 8, 8] } satisfies Record<string, Cells>;
    const five = { ...four, 1: [25, 20, 9, 9] } satisfies Record<string, Cells>;
    expect(versionsOf(counts(FIRST), counts(five)).map(({ issued }) => issued?.version)).toEqual([1, 2]);
    const versions = versionsOf(counts(FIRST), counts(four), counts(five));
    expect(versions.map(({ issued }) => issued?.version)).toEqual([1, 1, 1]);
  });

  test('waits until there is one to show', () => {
    const versions = versionsOf(counts({ 1: [1, 1, 0, 0] }), counts(FIRST));
    expect(versions.map(({ issued }) => issued?.version)).toEqual([undefined, 2]);
    expect(versions[0] && districtsIn(versions[0], 1)).toEqual({});
  });

  test('never lets one be subtracted from the next to a few people, or to a district that all who joined live in', () => {
    const cell = fc.oneof(fc.nat(30), fc.constantFrom(0, 8, 20));
    const step = fc.oneof(fc.constantFrom(0, 0, 5, 6, 9), fc.integer({ min: -4, max: 12 }));
    const four = (of: fc.Arbitrary<number>) => fc.tuple(of, of, of, of);
    const rows = fc.tuple(four(cell), four(cell), four(cell), four(cell));
    const steps = fc.array(fc.tuple(four(step), four(step), four(step), four(step)), {
      minLength: 1,
      maxLength: 3,
    });
    let issuedAgain = 0;
    fc.assert(
      fc.property(rows, steps, (start, changes) => {
        const all = [start];
        for (const change of changes)
          all.push(
            (all.at(-1) ?? start).map((cells, row) =>
              cells.map((count, at) => Math.max(0, count + (change[row]?.[at] ?? 0))),
            ) as typeof start,
          );
        const versions = versionsOf(
          ...all.map(([a, b, c, none]) => counts({ 1: a, 2: b, 3: c, none } as Record<string, Cells>)),
        );
        const tables = [...new Set(versions.flatMap(({ issued }) => issued ?? []))];
        issuedAgain += tables.length > 1 ? 1 : 0;
        for (const [at, after] of tables.entries()) {
          const before = tables[at - 1];
          if (!before) continue;
          const both = after.rows.flatMap((is) => {
            const was = before.rows.find(({ district }) => district === is.district);
            return was ? [{ is, was }] : [];
          });
          const isWhole = both.length === after.rows.length && both.length === before.rows.length;
          const changesOf = (of: (row: DistrictRow) => number | null) =>
            both.flatMap(({ is, was }) => {
              const [later, earlier] = [of(is), of(was)];
              const canSubtract = later !== null && earlier !== null && (isWhole || is.district !== null);
              return canSubtract ? [later - earlier] : [];
            });
          for (const change of changesOf(({ comments }) => comments))
            expect(change === 0 || Math.abs(change) >= 5).toBe(true);
          for (const each of STANCES) {
            const changes = changesOf(({ stance }) => stance[each]);
            for (const change of changes) expect(change === 0 || Math.abs(change) >= 5).toBe(true);
            if (!isWhole || changes.length < both.length) continue;
            expect(changes.filter((change) => change > 0)).not.toHaveLength(1);
            expect(changes.filter((change) => change < 0)).not.toHaveLength(1);
          }
        }
      }),
      { numRuns: 800, seed: 31 },
    );
    expect(issuedAgain).toBeGreaterThan(20);
  });
});
