import { countBelow, type Sketch } from './min-hash.ts';
import type { Grouped } from './near-duplicates.ts';

/** A letter can belong to a campaign; a brief statement is counted by itself; a stub says nothing of its own. */
export type Form = 'letter' | 'brief' | 'stub';

/** A text as far as grouping knows it; `text` is equal for texts of the same words. */
export type Sketched = { id: string; form: Form; words: number; text: string; sketch: Sketch };

/**
 * Bins of the one-permutation MinHash by which a letter is found. A text that holds the share c of a letter meets it
 * in about 32c buckets; with two meetings asked for, a letter of which a quarter is left is missed once in a
 * thousand (Leskovec et al., ch. 3.4: the curve of bands, here with one row each, since a text with a long story
 * has a small resemblance to its letter and more rows would lose it).
 */
const BINS = 32;

/** A bucket with more letters than this is a common phrase, not a trace (Broder et al. 1997 drop such shingles). */
const CROWDED = 200;

/** Share of the shorter of two texts that must stand in the other, and of both together. */
const CONTAINED = 0.45;
const RESEMBLING = 0.25;
/** Shingles shared by chance or by a common opening are not enough, however short the text. */
const SHARED_AT_LEAST = 6;

type Distinct = { first: number; count: number; id: string; support: number; mins: Uint32Array };

/**
 * Star clusters around medoids: texts are taken in the order of their total resemblance to all others, estimated by
 * MinHash buckets; each joins the nearest letter found so far or becomes a letter of its own. The order depends on
 * the texts alone, so neither does the result depend on the order of arrival, and a text that quotes two campaigns
 * cannot join them, since it is less like either than their own letters are.
 */
export function groupSketches(items: readonly Sketched[]): Grouped[] {
  const distinct = distinctTexts(items);
  const order = bySupport(distinct, items);
  const leaders = new Buckets();
  const leaderOf = new Map<Distinct, { leader: Distinct; similarity: number }>();
  for (const entry of order) {
    const nearest = nearestLeader(entry, leaders, items);
    if (nearest) leaderOf.set(entry, nearest);
    else {
      leaders.add(entry);
      leaderOf.set(entry, { leader: entry, similarity: 1 });
    }
  }
  const byText = new Map(distinct.map((entry) => [items[entry.first]?.text, entry]));
  return items.map(({ id, form, text }) => {
    if (form !== 'letter') return { id, group: id, representative: true, similarity: 1, form };
    const entry = byText.get(text);
    const found = entry && leaderOf.get(entry);
    const group = found?.leader.id ?? id;
    return { id, group, representative: group === id, similarity: found?.similarity ?? 1, form };
  });
}

function distinctTexts(items: readonly Sketched[]): Distinct[] {
  const found = new Map<string, Distinct>();
  items.forEach(({ id, form, text, sketch }, index) => {
    if (form !== 'letter') return;
    const known = found.get(text);
    if (known) {
      known.count++;
      if (id < known.id) known.id = id;
    } else found.set(text, { first: index, count: 1, id, support: 0, mins: minimaOf(sketch) });
  });
  return [...found.values()];
}

/** The smallest fingerprint of each bin; a sampled sketch keeps the smallest, so its rate makes no difference. */
function minimaOf({ values }: Sketch): Uint32Array {
  const seen = new Uint8Array(BINS);
  const minima: number[] = [];
  for (let index = 0; index < values.length && minima.length < BINS; index++) {
    const value = values[index] ?? 0;
    const bin = value & (BINS - 1);
    if (seen[bin]) continue;
    seen[bin] = 1;
    minima.push(value);
  }
  return Uint32Array.from(minima);
}

function bySupport(distinct: Distinct[], items: readonly Sketched[]): Distinct[] {
  const counts = new Uint32Array(1 << 22);
  const slot = (value: number) => Math.imul(value, 0x9e3779b1) >>> 10;
  for (const { mins, count } of distinct) {
    for (const value of mins) counts[slot(value)] = (counts[slot(value)] ?? 0) + count;
  }
  for (const entry of distinct) {
    let sum = 0;
    for (const value of entry.mins) sum += counts[slot(value)] ?? 0;
    entry.support = sum / Math.max(1, entry.mins.length);
  }
  const size = (entry: Distinct) => items[entry.first]?.words ?? 0;
  const text = (entry: Distinct) => items[entry.first]?.text ?? '';
  return [...distinct].sort(
    (a, b) => b.support - a.support || size(a) - size(b) || (text(a) < text(b) ? -1 : 1),
  );
}

function nearestLeader(
  entry: Distinct,
  leaders: Buckets,
  items: readonly Sketched[],
): { leader: Distinct; similarity: number } | undefined {
  const sketch = items[entry.first]?.sketch;
  if (!sketch) return undefined;
  let best: { leader: Distinct; similarity: number } | undefined;
  for (const leader of leaders.meeting(sketch.values)) {
    const other = items[leader.first]?.sketch;
    if (!other) continue;
    const { shared, resemblance, containment } = compare(sketch, other);
    if (shared < SHARED_AT_LEAST || (resemblance < RESEMBLING && containment < CONTAINED)) continue;
    const similarity = Math.max(resemblance, containment);
    if (!best || similarity > best.similarity) best = { leader, similarity };
  }
  return best;
}

/** Resemblance and containment of the smaller in the larger, estimated on what both sketches can see. */
export function compare(a: Sketch, b: Sketch): { shared: number; resemblance: number; containment: number } {
  const rate = Math.max(a.rate, b.rate);
  const lengthA = countBelow(a.values, a.values.length, 2 ** (32 - rate));
  const lengthB = countBelow(b.values, b.values.length, 2 ** (32 - rate));
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
    shared: shared * 2 ** rate,
    resemblance: union === 0 ? 0 : shared / union,
    containment: shared === 0 ? 0 : shared / Math.min(lengthA, lengthB),
  };
}

/** Letters by their MinHash values. */
class Buckets {
  private readonly byValue = new Map<number, Distinct[]>();

  add(letter: Distinct): void {
    for (const value of letter.mins) {
      const bucket = this.byValue.get(value);
      if (bucket) bucket.push(letter);
      else this.byValue.set(value, [letter]);
    }
  }

  /** Letters met at least twice, in the order they were added. */
  meeting(values: Uint32Array): Distinct[] {
    const met = new Map<Distinct, number>();
    for (const value of values) {
      const bucket = this.byValue.get(value);
      if (!bucket || bucket.length > CROWDED) continue;
      for (const letter of bucket) met.set(letter, (met.get(letter) ?? 0) + 1);
    }
    return [...met].filter(([, times]) => times >= 2).map(([letter]) => letter);
  }
}
