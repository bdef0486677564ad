import { countBelow, type Sketch } from './min-hash.ts';

/**
 * Bins of the one-permutation MinHash by which a letter is found. A text that holds the share c of a letter meets it
 * in about 32c buckets; two meetings are asked for, so a letter of which a quarter is left is missed about once in a
 * thousand times (binomial, n = 32). Leskovec et al., ch. 3.4, give the curve for bands of r rows; here r = 1, since
 * a text with a long story of its own has a small resemblance to its letter and more rows would lose it.
 */
const BINS = 32;
const MEETINGS = 2;

/** A bucket with more letters than this is a stock phrase, not a trace (Broder et al. 1997 drop such shingles). */
const CROWDED = 200;

/** All sketches in one array, since hundreds of thousands of small ones would cost more than their values. */
export class SketchPool {
  private values = new Uint32Array(1 << 16);
  private used = 0;
  private readonly starts: number[] = [0];
  private readonly rates: number[] = [];

  get size(): number {
    return this.rates.length;
  }

  /** Keeps a sketch and returns its number. */
  add({ rate, values }: Sketch): number {
    const needed = this.used + values.length;
    if (needed > this.values.length) {
      const larger = new Uint32Array(Math.max(needed, this.values.length * 2));
      larger.set(this.values);
      this.values = larger;
    }
    this.values.set(values, this.used);
    this.used = needed;
    this.starts.push(needed);
    this.rates.push(rate);
    return this.rates.length - 1;
  }

  at(number: number): Sketch {
    const values = this.values.subarray(this.starts[number], this.starts[number + 1]);
    return { rate: this.rates[number] ?? 0, values };
  }
}

/** Letters by their MinHash values, in chains of an open table of typed arrays. */
export class BucketIndex {
  private readonly mask: number;
  private readonly keys: Uint32Array;
  private readonly heads: Int32Array;
  private readonly lengths: Uint16Array;
  private next = new Int32Array(1 << 12);
  private owners = new Int32Array(1 << 12);
  private entries = 0;
  private readonly seen: Int32Array;
  private readonly meetings: Uint16Array;
  private round = 0;

  /** For at most so many letters. */
  constructor(letters: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(64, letters * BINS * 1.5)));
    this.mask = slots - 1;
    this.keys = new Uint32Array(slots);
    this.heads = new Int32Array(slots).fill(-1);
    this.lengths = new Uint16Array(slots);
    this.seen = new Int32Array(letters);
    this.meetings = new Uint16Array(letters);
  }

  add(letter: number, bins: Uint32Array): void {
    for (const value of bins) {
      if (value === 0) continue;
      const slot = this.slotOf(value);
      if ((this.lengths[slot] ?? 0) > CROWDED) continue;
      if (this.entries === this.next.length) this.grow();
      this.keys[slot] = value;
      this.next[this.entries] = this.heads[slot] ?? -1;
      this.owners[this.entries] = letter;
      this.heads[slot] = this.entries++;
      this.lengths[slot] = (this.lengths[slot] ?? 0) + 1;
    }
  }

  /** The letters that these fingerprints meet often enough, in the order they were added. */
  meeting(values: Uint32Array): number[] {
    this.round++;
    const met: number[] = [];
    for (const value of values) {
      const slot = this.slotOf(value);
      if ((this.lengths[slot] ?? 0) > CROWDED) continue;
      for (let entry = this.heads[slot] ?? -1; entry >= 0; entry = this.next[entry] ?? -1) {
        const letter = this.owners[entry] ?? 0;
        if (this.seen[letter] !== this.round) {
          this.seen[letter] = this.round;
          this.meetings[letter] = 0;
        }
        this.meetings[letter] = (this.meetings[letter] ?? 0) + 1;
        if (this.meetings[letter] === MEETINGS) met.push(letter);
      }
    }
    return met;
  }

  /** The slot that holds a value, or the free one where it would stand. */
  private slotOf(value: number): number {
    let slot = Math.imul(value, 0x9e3779b1) & this.mask;
    while ((this.heads[slot] ?? -1) >= 0 && this.keys[slot] !== value) slot = (slot + 1) & this.mask;
    return slot;
  }

  private grow(): void {
    const next = new Int32Array(this.next.length * 2);
    next.set(this.next);
    this.next = next;
    const owners = new Int32Array(this.owners.length * 2);
    owners.set(this.owners);
    this.owners = owners;
  }
}

/**
 * The smallest fingerprint of each bin, 0 where a bin is empty. A sampled sketch keeps the smallest, so its rate makes
 * no difference.
 */
export function binsOf({ values }: Sketch): Uint32Array {
  const bins = new Uint32Array(BINS);
  let filled = 0;
  for (let index = 0; index < values.length && filled < BINS; index++) {
    const value = values[index] ?? 0;
    const bin = value & (BINS - 1);
    if (bins[bin] !== 0) continue;
    bins[bin] = value;
    filled++;
  }
  return bins;
}

/**
 * Resemblance and containment of the smaller in the larger, estimated on what both sketches can see; `shared` counts
 * only what was seen, so that a sparse sample of a very long text proves nothing by a few chance hits.
 */
export function compare(a: Sketch, b: Sketch): { shared: number; resemblance: number; containment: number } {
  const rate = Math.max(a.rate, b.rate);
  const lengthA = a.rate === rate ? a.values.length : countBelow(a.values, a.values.length, 2 ** (32 - rate));
  const lengthB = b.rate === rate ? b.values.length : countBelow(b.values, b.values.length, 2 ** (32 - rate));
  let shared = 0;
  for (let i = 0, j = 0; i < lengthA && j < lengthB; ) {
    const x = a.values[i] ?? 0;
    const y = b.values[j] ?? 0;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const union = lengthA + lengthB - shared;
  return {
    shared,
    resemblance: union === 0 ? 0 : shared / union,
    containment: shared === 0 ? 0 : shared / Math.min(lengthA, lengthB),
  };
}
