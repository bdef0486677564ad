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

/** What a slot's head says where it leads to no chain: nothing has its value yet, or too many have. */
const EMPTY = -1;
const STOCK_PHRASE = -2;

/**
 * Letters by their MinHash values, in chains of an open table of typed arrays. What is looked at together stands side by
 * side: a value and its chain's head, an entry's successor and its letter. The time goes into waiting for memory.
 */
export class BucketIndex {
  private readonly mask: number;
  private readonly slots: Int32Array;
  private readonly lengths: Uint16Array;
  private chains = new Int32Array(1 << 13);
  private entries = 0;
  private readonly seen: Int32Array;
  private readonly meetings: Uint16Array;
  private round = 0;

  /** For at most so many letters. */
  constructor(letters: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(64, letters * BINS * 1.5)));
    this.mask = slots - 1;
    this.slots = new Int32Array(2 * slots).fill(EMPTY);
    this.lengths = new Uint16Array(slots);
    this.seen = new Int32Array(letters);
    this.meetings = new Uint16Array(letters);
  }

  add(letter: number, bins: Uint32Array): void {
    for (const value of bins) {
      if (value === 0) continue;
      const slot = this.slotOf(value);
      const head = this.slots[slot + 1] ?? EMPTY;
      if (head === STOCK_PHRASE) continue;
      const length = (this.lengths[slot >> 1] ?? 0) + 1;
      this.lengths[slot >> 1] = length;
      if (2 * this.entries === this.chains.length) this.grow();
      this.slots[slot] = value;
      this.slots[slot + 1] = length > CROWDED ? STOCK_PHRASE : this.entries;
      this.chains[2 * this.entries] = head;
      this.chains[2 * this.entries + 1] = letter;
      this.entries++;
    }
  }

  /** The letters that these fingerprints meet often enough, in the order they were added. */
  meeting(values: Uint32Array): number[] {
    const { slots, chains, seen, meetings } = this;
    const round = ++this.round;
    const met: number[] = [];
    for (let at = 0; at < values.length; at++) {
      let entry = slots[this.slotOf(values[at] ?? 0) + 1] ?? EMPTY;
      while (entry >= 0) {
        const letter = chains[2 * entry + 1] ?? 0;
        if (seen[letter] !== round) {
          seen[letter] = round;
          meetings[letter] = 1;
        } else {
          const count = (meetings[letter] ?? 0) + 1;
          meetings[letter] = count;
          if (count === MEETINGS) met.push(letter);
        }
        entry = chains[2 * entry] ?? EMPTY;
      }
    }
    return met;
  }

  /** Where the slot stands that holds a value, or the free one where it would stand. */
  private slotOf(value: number): number {
    const { slots, mask } = this;
    const key = value | 0;
    let slot = Math.imul(value, 0x9e3779b1) & mask;
    while (slots[2 * slot + 1] !== EMPTY && slots[2 * slot] !== key) slot = (slot + 1) & mask;
    return 2 * slot;
  }

  private grow(): void {
    const chains = new Int32Array(this.chains.length * 2);
    chains.set(this.chains);
    this.chains = chains;
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

export type Likeness = { shared: number; resemblance: number; containment: number };

/**
 * One sketch, looked up by its values: it is compared with many, and a look-up costs a fraction of walking along both.
 * Comparing others than the last one taken is an error of the caller's.
 */
export class Taken {
  private sketch: Sketch = { rate: 0, values: new Uint32Array() };
  private readonly keys = new Uint32Array(SLOTS);
  private readonly places = new Uint16Array(SLOTS);
  private readonly rounds = new Uint32Array(SLOTS);
  private round = 0;

  take(sketch: Sketch): void {
    this.sketch = sketch;
    this.round++;
    const { values } = sketch;
    for (let place = 0; place < values.length; place++) {
      const value = values[place] ?? 0;
      let slot = slotFor(value);
      while (this.rounds[slot] === this.round) slot = (slot + 1) & (SLOTS - 1);
      this.rounds[slot] = this.round;
      this.keys[slot] = value;
      this.places[slot] = place;
    }
  }

  /**
   * Resemblance, and containment of the smaller in the larger, estimated on what both sketches can see; `shared` counts
   * only what was seen, so that a sparse sample of a very long text proves nothing by a few chance hits.
   */
  compare(other: Sketch): Likeness {
    const { sketch } = this;
    const rate = Math.max(sketch.rate, other.rate);
    const own = seenAt(sketch, rate);
    const others = seenAt(other, rate);
    let shared = 0;
    // Whatever both hold is below the lower bound of the two.
    for (let at = 0; at < others; at++) if (this.placeOf(other.values[at] ?? 0) >= 0) shared++;
    const union = own + others - shared;
    return {
      shared,
      resemblance: union === 0 ? 0 : shared / union,
      containment: shared === 0 ? 0 : shared / Math.min(own, others),
    };
  }

  /** Marks the places of the values that another sketch holds too. */
  mark({ values }: Sketch, marks: Uint8Array): void {
    for (let at = 0; at < values.length; at++) {
      const place = this.placeOf(values[at] ?? 0);
      if (place >= 0) marks[place] = 1;
    }
  }

  private placeOf(value: number): number {
    let slot = slotFor(value);
    while (this.rounds[slot] === this.round) {
      if (this.keys[slot] === value) return this.places[slot] ?? -1;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return -1;
  }
}

/** Eight times as many as a sketch has values, so that a look-up nearly always ends where it begins. */
const SLOTS = 4096;

const slotFor = (value: number): number => Math.imul(value, 0x9e3779b1) >>> 20;

/** How many of a sketch's values are seen at a rate. */
const seenAt = ({ rate, values }: Sketch, seen: number): number =>
  rate === seen ? values.length : countBelow(values, values.length, 2 ** (32 - seen));
