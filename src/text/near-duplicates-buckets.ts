import { countBelow, type Sketch } from './min-hash.ts';

/**
 * Bins of the one-permutation MinHash by which a letter is found. A text that holds the share c of a letter meets it
 * in about 32c buckets; two meetings are asked for, so a letter of which a quarter is left is missed about once in a
 * thousand times (binomial, n = 32). Leskovec et al., ch. 3.4, give the curve for bands of r rows; here r = 1, since
 * a text with a long story of its own has a small resemblance to its letter and more rows would lose it.
 */
export const BINS = 32;
const MEETINGS = 2;

/** A bucket with more letters than this is a stock phrase, not a trace (Broder et al. 1997 drop such shingles). */
const CROWDED = 200;

/** Sketches as they lie in a pool: those of number `n` are the values from `starts[n]` up to `starts[n + 1]`. */
export type PooledSketches = { values: Uint32Array; starts: number[]; rates: number[] };

/**
 * All sketches in one array, since hundreds of thousands of small ones would cost more than their values. It is shared
 * memory: another thread, which makes a pool of its own from the same parts, reads them without a copy.
 */
export class SketchPool implements PooledSketches {
  values: Uint32Array;
  readonly starts: number[];
  readonly rates: number[];

  constructor(
    { values, starts, rates }: PooledSketches = { values: sharedNumbers(1 << 16), starts: [0], rates: [] },
  ) {
    this.values = values;
    this.starts = starts;
    this.rates = rates;
  }

  get size(): number {
    return this.rates.length;
  }

  /** Keeps a sketch and returns its number. */
  add({ rate, values }: Sketch): number {
    const used = this.starts[this.size] ?? 0;
    const needed = used + values.length;
    if (needed > this.values.length) {
      const larger = sharedNumbers(Math.max(needed, this.values.length * 2));
      larger.set(this.values);
      this.values = larger;
    }
    this.values.set(values, used);
    this.starts.push(needed);
    this.rates.push(rate);
    return this.rates.length - 1;
  }

  at(number: number): Sketch {
    const values = this.values.subarray(this.starts[number], this.starts[number + 1]);
    return { rate: this.rates[number] ?? 0, values };
  }
}

const sharedNumbers = (length: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(4 * length));

/** What a slot says where it leads to no block: nothing has its value yet, or too many have. */
const EMPTY = -1;
const STOCK_PHRASE = -2;

/**
 * Letters by their MinHash values. An open table leads from a value to a block, which begins with how many letters it
 * holds; a full one is copied into one of twice the size. The time goes into waiting for memory, and so what is looked
 * at together stands side by side.
 */
export class BucketIndex {
  /** A value and where its block is. */
  private slots = new Int32Array(1 << 12).fill(EMPTY);
  private values = 0;
  private blocks = new Int32Array(1 << 12);
  private used = 0;
  /** By the number under which a letter stands in the blocks. */
  private readonly letters: number[] = [];
  private marks = new Uint32Array(1 << 8);
  private round = 0;

  add(letter: number, bins: Uint32Array): void {
    const number = this.letters.push(letter) - 1;
    if (number === this.marks.length) this.marks = enlarged(this.marks);
    for (const value of bins) {
      if (value === 0) continue;
      // A third stays free, so that a search ends soon.
      if (6 * this.values >= 2 * this.slots.length) this.widen();
      const slot = slotOf(this.slots, value);
      const block = this.slots[slot + 1] ?? EMPTY;
      if (block === STOCK_PHRASE) continue;
      if (block === EMPTY) this.values++;
      this.slots[slot] = value;
      this.slots[slot + 1] = this.withOneMore(block, number);
    }
  }

  /** The letters that these fingerprints meet often enough, in the order in which they do. */
  meeting(values: Uint32Array): number[] {
    const { slots, blocks, letters, marks } = this;
    const first = MEETINGS * ++this.round;
    const met: number[] = [];
    for (let index = 0; index < values.length; index++) {
      const block = slots[slotOf(slots, values[index] ?? 0) + 1] ?? EMPTY;
      if (block < 0) continue;
      for (let at = block + (blocks[block] ?? 0); at > block; at--) {
        const number = blocks[at] ?? 0;
        const mark = Math.max(first, (marks[number] ?? 0) + 1);
        if (mark >= first + MEETINGS) continue;
        marks[number] = mark;
        if (mark === first + MEETINGS - 1) met.push(letters[number] ?? 0);
      }
    }
    return met;
  }

  /** Puts a letter into a block, and returns where the block is then. */
  private withOneMore(block: number, letter: number): number {
    const length = block === EMPTY ? 0 : (this.blocks[block] ?? 0);
    if (length === CROWDED) return STOCK_PHRASE;
    let at = block;
    // Blocks have room for 1, 3, 7, 15 ... letters after their length.
    if ((length & (length + 1)) === 0) {
      const size = 2 * (length + 1);
      while (this.used + size > this.blocks.length) this.blocks = enlarged(this.blocks);
      at = this.used;
      this.used += size;
      if (length > 0) this.blocks.copyWithin(at, block, block + 1 + length);
    }
    this.blocks[at] = length + 1;
    this.blocks[at + 1 + length] = letter;
    return at;
  }

  private widen(): void {
    const wider = new Int32Array(2 * this.slots.length).fill(EMPTY);
    for (let slot = 0; slot < this.slots.length; slot += 2) {
      const block = this.slots[slot + 1] ?? EMPTY;
      if (block === EMPTY) continue;
      const value = this.slots[slot] ?? 0;
      wider.set([value, block], slotOf(wider, value));
    }
    this.slots = wider;
  }
}

/** Where the slot stands that holds a value, or the free one where it would stand. */
function slotOf(slots: Int32Array, value: number): number {
  const mask = slots.length - 2;
  const key = value | 0;
  let slot = (2 * Math.imul(value, 0x9e3779b1)) & mask;
  while (slots[slot + 1] !== EMPTY && slots[slot] !== key) slot = (slot + 2) & mask;
  return slot;
}

function enlarged<T extends Int32Array | Uint32Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(2 * array.length);
  larger.set(array);
  return larger;
}

/**
 * The smallest fingerprint of each bin, 0 where a bin is empty. A sampled sketch keeps the smallest, so its rate makes
 * no difference.
 * @param bins where to put them: zeros.
 */
export function binsOf({ values }: Sketch, bins = new Uint32Array(BINS)): Uint32Array {
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
