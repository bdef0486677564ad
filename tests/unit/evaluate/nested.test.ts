import { expect, test } from 'vitest';

type Row = { fold: number; truth: number };
type Pair = [number, Row];
type Search<Choice> = {
  choices: readonly Choice[];
  giveFor: (choice: Choice, fitted: readonly Row[], scored: readonly Row[]) => number[];
  score: (pairs: readonly Pair[]) => number;
};
const { combinations, nested } = (await import('../../../scripts/evaluate/nested.mjs' as string)) as {
  nested: <Choice>(rows: readonly Row[], search: Search<Choice>) => { pairs: Pair[]; chosen: Choice[] };
  combinations: (grid: Record<string, readonly unknown[]>) => unknown[];
};

const FOLDS = [0, 1, 2, 3, 4];
const rows: Row[] = FOLDS.flatMap((fold) => [0, 1, 2, 3, 4, 5, 6, 7].map((truth) => ({ fold, truth })));
const right = (pairs: readonly Pair[]) =>
  pairs.filter(([given, { truth }]) => given === truth).length / pairs.length;

test('a constant that helps only its own fold does not win there', () => {
  // Over all folds both are right on half, so that a look at the fold itself would let the first listed win.
  const giveFor = (choice: string, _: readonly Row[], scored: readonly Row[]) =>
    scored.map(({ fold, truth }) => {
      if (choice === 'plain') return truth < 4 ? truth : -1;
      return fold === 0 || truth < 3 ? truth : -1;
    });
  const { pairs, chosen } = nested(rows, { choices: ['made for 0', 'plain'], giveFor, score: right });
  expect(chosen[0]).toBe('plain');
  expect(right(pairs.filter(([, { fold }]) => fold === 0))).toBe(0.5);
});

test('a constant that helps four folds is scored on the fifth, where it fails', () => {
  const giveFor = (choice: number, _: readonly Row[], scored: readonly Row[]) =>
    scored.map(({ fold, truth }) => (fold === choice ? -1 : truth));
  const { pairs, chosen } = nested(rows, { choices: FOLDS, giveFor, score: right });
  expect(chosen).toEqual(FOLDS);
  expect(right(pairs)).toBe(0);
});

test('nothing is fitted on the comments that it is scored on', () => {
  const giveFor = (_: null, fitted: readonly Row[], scored: readonly Row[]) => {
    expect(fitted.some((row) => scored.some(({ fold }) => fold === row.fold))).toBe(false);
    return scored.map(() => fitted.length);
  };
  const { pairs } = nested(rows, { choices: [null], giveFor, score: right });
  expect(pairs.map(([given]) => given)).toEqual(rows.map(() => 32));
});

test('of choices that do equally well the first wins, and one without a figure never', () => {
  const giveFor = (choice: number, _: readonly Row[], scored: readonly Row[]) => scored.map(() => choice);
  const score = (pairs: readonly Pair[]) => (pairs[0]?.[0] === 0 ? Number.NaN : 1);
  expect(nested(rows, { choices: [0, 7, 8], giveFor, score }).chosen).toEqual(FOLDS.map(() => 7));
});

test('combinations hold every value with every other', () => {
  expect(combinations({ side: [0.5, 0.6], lead: [0, 0.2] })).toEqual([
    { side: 0.5, lead: 0 },
    { side: 0.5, lead: 0.2 },
    { side: 0.6, lead: 0 },
    { side: 0.6, lead: 0.2 },
  ]);
});
