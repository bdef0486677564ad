import { expect, test } from 'vitest';

type Coded = {
  themes: { required: string[]; optional: string[] };
  cooperation: string[];
  sentiment: string[];
};
type Metric<Given> = (pairs: readonly [Given, Coded][]) => number;
const { cooperationF1, interval, sideCoverage, sidePrecision, themesF1, toneF1 } = (await import(
  '../../../scripts/evaluate/metrics.mjs' as string
)) as {
  themesF1: Metric<string[]>;
  cooperationF1: Metric<string>;
  sidePrecision: Metric<string>;
  sideCoverage: Metric<string>;
  toneF1: Metric<string>;
  interval: (pairs: readonly [string, Coded][], metric: Metric<string>) => [number, number];
};

function coded(what: Partial<Coded> & { required?: string[]; optional?: string[] }): Coded {
  const { required = [], optional = [] } = what;
  return { cooperation: ['unclear'], sentiment: ['neutral'], ...what, themes: { required, optional } };
}

test.each([
  ['none given, none meant', [], {}, 1],
  ['one given, none meant', ['cost'], {}, 0],
  ['half of two found', ['cost'], { required: ['cost', 'trust'] }, 2 / 3],
  ['one of two right', ['cost', 'fear'], { required: ['cost'] }, 2 / 3],
  [
    'what one coder gave alone neither helps nor harms',
    ['cost', 'fear'],
    { required: ['cost'], optional: ['fear'] },
    1,
  ],
])('themes: %s', (_, given, what, score) => {
  expect(themesF1([[given, coded(what)]])).toBeCloseTo(score, 10);
});

const SIDES: [string, Coded][] = [
  ['for', coded({ cooperation: ['for'] })],
  ['for', coded({ cooperation: ['against'] })],
  ['against', coded({ cooperation: ['mixed', 'against'] })],
  ['unclear', coded({ cooperation: ['against'] })],
  ['unclear', coded({ cooperation: ['unclear'] })],
];

test('sides are counted right where any coder agrees, and covered where any side is given', () => {
  expect(sidePrecision(SIDES)).toBeCloseTo(2 / 3, 10);
  expect(sideCoverage(SIDES)).toBeCloseTo(3 / 4, 10);
});

test('macro-F1 weighs each label alike, however rare', () => {
  // For 2/(2+1), against 2/(2+2), unclear 2/(2+1).
  expect(cooperationF1(SIDES)).toBeCloseTo((2 / 3 + 1 / 2 + 2 / 3) / 3, 10);
  expect(toneF1([['neutral', coded({})]])).toBeCloseTo(1 / 3, 10);
});

test('an interval holds the figure, is the same every time, and narrows with more comments', () => {
  const many = Array.from({ length: 16 }, () => SIDES).flat();
  const [low, high] = interval(many, sidePrecision);
  expect(low).toBeLessThan(2 / 3);
  expect(high).toBeGreaterThan(2 / 3);
  expect(interval(many, sidePrecision)).toEqual([low, high]);
  // 48 sides, two thirds right: about 1.96 times the root of 2/9/48 to either side.
  expect(high - low).toBeGreaterThan(0.2);
  expect(high - low).toBeLessThan(0.32);
  const [lowest, highest] = interval([...many, ...many, ...many, ...many], sidePrecision);
  expect(highest - lowest).toBeLessThan(0.7 * (high - low));
});
