import type { Token } from './tokens.ts';

/**
 * Sketches of a text by its word shingles, small enough to be stored with every comment.
 *
 * Sources:
 * - Broder 1997, "On the resemblance and containment of documents": a document as its set of shingles;
 *   resemblance |A∩B|/|A∪B| and containment |A∩B|/|A|; a sample of fingerprints taken by a rule that does not
 *   look at the document (there: those divisible by 2^i) estimates both.
 * - Li, Owen & Zhang 2012, "One permutation hashing": the smallest fingerprint of each of k bins stands for
 *   k independent MinHash values, for one hash per shingle.
 * - Leskovec, Rajaraman & Ullman, "Mining of massive datasets", ch. 3: shingles, MinHash, buckets by bands.
 */

/** A word as it was found: its place in the text, and a hash of its folded letters. */
export type HashedWord = { start: number; end: number; hash: number };

/**
 * Words per shingle. Broder used ten words on web pages; Leskovec et al. ask that a shingle be unlikely in a text
 * taken at random and shorter for shorter texts. In comments of 50 to 200 words three words together are rarely met
 * by chance, while a swapped word spoils only three shingles.
 */
export const SHINGLE_WORDS = 3;

/** At most this many fingerprints are kept; a longer text keeps those below 2^(32-rate). */
const SKETCH_LIMIT = 512;

/** A text's sampled fingerprints in ascending order; `rate` halvings of the range were needed to fit the limit. */
export type Sketch = { rate: number; values: Uint32Array };

/** Words with their hashes (FNV-1a of the folded letters; apostrophes do not count). */
export function hashedWords(words: readonly Token[]): HashedWord[] {
  return words.map(({ start, end, word }) => ({ start, end, hash: hashOf(word) }));
}

/** A 32-bit hash of a folded word. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit !== 0x27) hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return mixed(hash);
}

/** Fingerprint of the shingle that begins at each word; shorter texts than a shingle have one for all their words. */
export function shingles(words: readonly HashedWord[], size = SHINGLE_WORDS): Uint32Array {
  const count = words.length === 0 ? 0 : Math.max(1, words.length - size + 1);
  const values = new Uint32Array(count);
  for (let first = 0; first < count; first++) {
    let value = 0x9e3779b9;
    const last = Math.min(first + size, words.length);
    for (let at = first; at < last; at++) {
      value = Math.imul(value ^ (words[at]?.hash ?? 0), 0x85ebca6b);
      value = (value << 13) | (value >>> 19);
    }
    values[first] = mixed(value);
  }
  return values;
}

/** The sample of a text's distinct shingles that estimates resemblance and containment. */
export function sketchOf(fingerprints: Uint32Array): Sketch {
  const sorted = Uint32Array.from(fingerprints).sort();
  let kept = 0;
  for (let index = 0; index < sorted.length; index++) {
    if (index === 0 || sorted[index] !== sorted[index - 1]) sorted[kept++] = sorted[index] ?? 0;
  }
  let rate = 0;
  while (kept > SKETCH_LIMIT) {
    rate++;
    kept = countBelow(sorted, kept, 2 ** (32 - rate));
  }
  return { rate, values: sorted.slice(0, kept) };
}

/** A 64-bit fingerprint of the whole text as folded words, in hexadecimal; equal for copies. */
export function fingerprintOf(words: readonly HashedWord[]): string {
  let high = 0x2545f491;
  let low = 0x4f6cdd1d;
  for (const { hash } of words) {
    high = Math.imul(high ^ hash, 0x5bd1e995);
    high = (high << 15) | (high >>> 17);
    low = Math.imul(low ^ mixed(hash + 1), 0x1b873593);
    low = (low << 11) | (low >>> 21);
  }
  return hexadecimal(mixed(high)) + hexadecimal(mixed(low ^ words.length));
}

/** How many of the first `length` ascending values are below the bound. */
export function countBelow(values: Uint32Array, length: number, bound: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The finaliser of MurmurHash3 (Appleby, public domain): every bit of the input reaches every bit of the output. */
export function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function hexadecimal(value: number): string {
  return value.toString(16).padStart(8, '0');
}
