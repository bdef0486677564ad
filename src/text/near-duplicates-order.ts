import { minimaOf, type SketchPool } from './near-duplicates-buckets.ts';

/** A distinct text and how many of its copies came. */
export type Distinct = { count: number; words: number; text: string };

/**
 * The numbers of distinct texts, those nearest to all the others first: each MinHash value that a text shares with
 * another adds one bin's worth of their resemblance, so the texts in its buckets tell how central it is (the medoid of
 * a cluster has most). Buckets count by their logarithm, or a phrase that every letter of the city shares would weigh
 * more than the letter. Ties go to the shorter text, which has less of its own, then by fingerprint. Nothing depends
 * on the order in which the texts came.
 */
export function centralFirst(pool: SketchPool, distinct: readonly Distinct[]): number[] {
  const minima = distinct.map((_, number) => minimaOf(pool.at(number)));
  const total = minima.reduce((sum, values) => sum + values.length, 0);
  const bits = Math.min(25, Math.max(12, Math.ceil(Math.log2(2 * total + 1))));
  const counts = new Uint32Array(2 ** bits);
  const slotOf = (value: number) => Math.imul(value, 0x9e3779b1) >>> (32 - bits);
  minima.forEach((values, number) => {
    const count = distinct[number]?.count ?? 1;
    for (const value of values) counts[slotOf(value)] = (counts[slotOf(value)] ?? 0) + count;
  });
  const support = minima.map((values) => {
    let sum = 0;
    for (const value of values) sum += Math.log2(counts[slotOf(value)] || 1);
    return sum;
  });
  return distinct
    .map((_, number) => number)
    .sort((a, b) => {
      const bySupport = (support[b] ?? 0) - (support[a] ?? 0);
      if (bySupport !== 0) return bySupport;
      const byWords = (distinct[a]?.words ?? 0) - (distinct[b]?.words ?? 0);
      if (byWords !== 0) return byWords;
      return (distinct[a]?.text ?? '') < (distinct[b]?.text ?? '') ? -1 : 1;
    });
}
