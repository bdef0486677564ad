import { expect, test } from 'vitest';
import * as finder from '../../../src/text/near-duplicates.ts';

type Row = { id: string; text: string; context?: string };
const { foldsOf } = (await import('../../../scripts/evaluate/folds.mjs' as string)) as {
  foldsOf: (rows: readonly Row[], near: typeof finder, count: number, seed: number) => number[];
};

const LETTER =
  'Our street lost its library last winter and the children now walk two miles along the highway to borrow a book. Please put the money back and open the doors again before school begins in August.';
const written: Row[] = [
  { id: 'letter', text: LETTER },
  { id: 'letter with a story', text: `${LETTER} My daughter cried when she read the notice on the door.` },
  { id: 'letter signed', text: `Dear council,\n\n${LETTER}\n\nSincerely,\nA neighbour` },
  { id: 'brief', text: 'I oppose this.' },
  { id: 'brief again', text: 'I OPPOSE THIS' },
  ...Array.from({ length: 15 }, (_, at) => ({
    id: `alone ${at}`,
    text: `Matter ${'abcdefghijklmno'[at]} of ours is another one.`,
  })),
];
const spoken: Row[] = Array.from({ length: 20 }, (_, at) => ({
  id: `spoken ${at}`,
  text: `Speaker ${at} says something that nobody else says, number ${at * 7}.`,
  context: ['Harbor council', 'Hill council', 'Valley council', 'online conversation parks'][at % 4] ?? '',
}));
const rows = [...written, ...spoken];

function foldById(some: readonly Row[], seed = 1): Map<string, number> {
  const folds = foldsOf(some, finder, 5, seed);
  return new Map(some.map(({ id }, at) => [id, folds[at] ?? -1]));
}

test('copies of a letter, and equal brief statements, are never on both sides of a fold', () => {
  const folds = foldById(rows);
  expect(folds.get('letter with a story')).toBe(folds.get('letter'));
  expect(folds.get('letter signed')).toBe(folds.get('letter'));
  expect(folds.get('brief again')).toBe(folds.get('brief'));
});

test('what is said in one council or conversation stays in one fold', () => {
  const folds = foldById(rows);
  for (const context of new Set(spoken.map((row) => row.context))) {
    const inContext = spoken.filter((row) => row.context === context).map(({ id }) => folds.get(id));
    expect(new Set(inContext).size).toBe(1);
  }
});

test('a letter that was also read out brings its whole meeting along', () => {
  const read = { id: 'read out', text: LETTER, context: 'Harbor council' };
  const folds = foldById([...rows, read]);
  expect(folds.get('spoken 0')).toBe(folds.get('letter'));
  expect(folds.get('spoken 4')).toBe(folds.get('letter signed'));
});

test('every fold gets its share of what is written alone', () => {
  const folds = foldById(rows);
  const sizes = [0, 1, 2, 3, 4].map((fold) => written.filter(({ id }) => folds.get(id) === fold).length);
  expect(sizes).toEqual([4, 4, 4, 4, 4]);
});

test('the same comments fall into the same folds in any order, and others by another seed', () => {
  const all = [...rows, { id: 'read out', text: LETTER, context: 'Harbor council' }];
  const folds = foldById(all);
  const reversed = foldById(all.toReversed());
  for (const { id } of all) expect(reversed.get(id)).toBe(folds.get(id));
  const seeded = foldById(all, 2);
  expect(all.some(({ id }) => seeded.get(id) !== folds.get(id))).toBe(true);
});
