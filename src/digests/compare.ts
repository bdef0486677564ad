import type { Position, ToneLabel } from '../text/types.ts';
import {
  type Comparable,
  type ComparedRow,
  type ComparedSide,
  type Comparison,
  type PositionCounts,
  STANCES,
  type StateCounts,
} from './digest.ts';
import { rounded } from './themes.ts';

const STATES = [
  'received',
  'counted',
  'withheld',
  'withdrawn',
  'waiting',
] as const satisfies readonly (keyof StateCounts)[];
const DECLARED = ['support', 'oppose', 'mixed', 'unsure', 'none'] as const satisfies readonly (
  | Position
  | 'none'
)[];
const TONES = ['negative', 'neutral', 'positive'] as const satisfies readonly ToneLabel[];

/** Two digests set against each other: two versions of one, or those of two policies. Pure. */
export function compareDigests(before: Comparable, after: Comparable): Comparison {
  const counted = { before: before.sum.total.counted, after: after.sum.total.counted };
  const rows = (keys: readonly string[], countsOf: (one: Comparable) => Partial<Record<string, number>>) =>
    keys.map((key) => rowOf(key, countsOf(before)[key] ?? 0, countsOf(after)[key] ?? 0, counted));
  const partsOf = (by: (one: Comparable) => Partial<Record<string, PositionCounts>>) =>
    keysOf(by(before), by(after)).map((key) =>
      rowOf(key, totalOf(by(before)[key]), totalOf(by(after)[key]), counted),
    );
  return {
    before: sideOf(before),
    after: sideOf(after),
    tables: {
      sum: rows(STATES, ({ sum }) => sum.total).map(withoutShare),
      declared: rows(DECLARED, ({ positions }) => positions.declared),
      inferred: rows(STANCES, ({ positions }) => positions.inferred),
      themes: themeRows(before, after, counted),
      tone: rows(TONES, ({ tone }) => tone),
      sources: partsOf(({ positions }) => positions.bySource),
      languages: partsOf(({ positions }) => positions.byLanguage),
    },
  };
}

const sideOf = ({ policy, codebookVersion, taggerVersions, sum }: Comparable): ComparedSide => ({
  policy,
  codebookVersion,
  taggerVersions,
  counted: sum.total.counted,
});

type Counted = { before: number; after: number };

function rowOf(key: string, before: number, after: number, counted: Counted): ComparedRow {
  const shareBefore = shareOf(before, counted.before);
  const shareAfter = shareOf(after, counted.after);
  return {
    key,
    before: { comments: before, share: shareBefore },
    after: { comments: after, share: shareAfter },
    change: {
      comments: after - before,
      share: shareBefore === null || shareAfter === null ? null : rounded(shareAfter - shareBefore),
    },
  };
}

const shareOf = (comments: number, counted: number): number | null =>
  counted === 0 ? null : rounded(comments / counted);

/** What was received is no share of what is counted. */
const withoutShare = ({ key, before, after, change }: ComparedRow): ComparedRow => ({
  key,
  before: { ...before, share: null },
  after: { ...after, share: null },
  change: { ...change, share: null },
});

/** The most spoken of in the second first, then those of which only the first knows. */
function themeRows(before: Comparable, after: Comparable, counted: Counted): ComparedRow[] {
  const earlier = new Map(before.themes.map((theme) => [theme.id, theme]));
  const later = new Set(after.themes.map(({ id }) => id));
  return [
    ...after.themes.map(({ id, name, comments }) => ({
      ...rowOf(id, earlier.get(id)?.comments ?? 0, comments, counted),
      name,
    })),
    ...before.themes.flatMap(({ id, name, comments }) =>
      later.has(id) ? [] : [{ ...rowOf(id, comments, 0, counted), name }],
    ),
  ];
}

const keysOf = (before: object, after: object): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();

const totalOf = (counts: PositionCounts | undefined): number =>
  Object.values(counts?.counted ?? {}).reduce((sum, count) => sum + count, 0);
