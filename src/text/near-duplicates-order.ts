import { mixed } from './min-hash.ts';
import { BINS, binsOf, type SketchPool } from './near-duplicates-buckets.ts';

/** A distinct text and how many of its copies came. */
export type Distinct = { count: number; words: number; text: string };

/**
 * The numbers of distinct texts, those with the most near copies first, so that each campaign begins with its letter.
 * MinHash values in bands of two (Leskovec et al., ch. 3.4): a copy shares nearly all bands, a text that quotes two
 * letters a quarter of each one's, so it never comes before both. Bands count by their logarithm, or a phrase that
 * every letter of the city shares would weigh more than the letter. Ties are broken by single values, then for the
 * shorter text, which has less of its own, then by fingerprint: nothing depends on the order of arrival.
 */
export function centralFirst(pool: SketchPool, distinct: readonly Distinct[]): number[] {
  const bins = new Uint32Array(BINS * distinct.length);
  for (let number = 0; number < distinct.length; number++)
    binsOf(pool.at(number), bins.subarray(BINS * number, BINS * (number + 1)));
  const byBands = supportOf(bandsOf(bins), distinct);
  const byValues = supportOf(bins, distinct);
  return distinct
    .map((_, number) => number)
    .sort(
      (a, b) =>
        (byBands[b] ?? 0) - (byBands[a] ?? 0) ||
        (byValues[b] ?? 0) - (byValues[a] ?? 0) ||
        (distinct[a]?.words ?? 0) - (distinct[b]?.words ?? 0) ||
        ((distinct[a]?.text ?? '') < (distinct[b]?.text ?? '') ? -1 : 1),
    );
}

/** Hashes of neighbouring bins of all texts, one after another; 0 where one is empty. */
function bandsOf(bins: Uint32Array): Uint32Array {
  const bands = new Uint32Array(bins.length / 2);
  for (let band = 0; band < bands.length; band++) {
    const [a, b] = [bins[2 * band] ?? 0, bins[2 * band + 1] ?? 0];
    bands[band] = a === 0 || b === 0 ? 0 : mixed(a ^ mixed(b + (band % (BINS / 2))));
  }
  return bands;
}

/**
 * For each text, the sum over its keys of the logarithm of how many texts hold the key.
 * @param keys as many of each text, one text after another; 0 is none.
 */
function supportOf(keys: Uint32Array, distinct: readonly Distinct[]): Float64Array {
  const width = keys.length / distinct.length;
  const bits = Math.min(25, Math.max(12, Math.ceil(Math.log2(2 * keys.length + 1))));
  // Keys that fall on one slot by chance only disturb the order, never a decision.
  const counts = new Uint32Array(2 ** bits);
  const slotOf = (key: number) => Math.imul(key, 0x9e3779b1) >>> (32 - bits);
  keys.forEach((key, at) => {
    if (key === 0) return;
    const slot = slotOf(key);
    counts[slot] = (counts[slot] ?? 0) + (distinct[Math.floor(at / width)]?.count ?? 1);
  });
  const support = new Float64Array(distinct.length);
  keys.forEach((key, at) => {
    const text = Math.floor(at / width);
    if (key !== 0) support[text] = (support[text] ?? 0) + Math.log2(counts[slotOf(key)] || 1);
  });
  return support;
}
