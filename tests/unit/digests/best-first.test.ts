import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestFirst, bestOf } from '../../../src/digests/best-first.ts';

type Scored = { score: number; at: number };
const isBefore = (a: Scored, b: Scored) => a.score > b.score || (a.score === b.score && a.at < b.at);

test('the best come first, whatever order they stand in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (scores) => {
      const items = scores.map((score, at) => ({ score, at }));
      const sorted = [...items].sort((a, b) => b.score - a.score || a.at - b.at);
      expect([...bestFirst(items, isBefore)]).toEqual(sorted);
    }),
  );
});

test('as many as there are, where more are asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(12), (values, count) => {
      const sorted = [...values].sort((a, b) => a - b);
      expect(bestOf([...values], count, (a, b) => a < b)).toEqual(sorted.slice(0, count));
    }),
  );
});
