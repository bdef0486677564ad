import { fingerprintOf, hashedWords, type Sketch, shingles, sketchOf } from './min-hash.ts';
import { addedSpans, commonTextOf } from './near-duplicates-added.ts';
import { type PooledSketches, SketchPool, Taken } from './near-duplicates-buckets.ts';
import { frameOf } from './near-duplicates-frame.ts';
import { type Form, type Place, placesOf } from './near-duplicates-groups.ts';
import { centralFirst, type Distinct } from './near-duplicates-order.ts';
import { type Token, tokens } from './tokens.ts';
import type { Span } from './types.ts';

/**
 * What is stored beside a text so that copies of it can be found without reading it again. Plain JSON: `sketch` is
 * base64 of ascending 32-bit fingerprints, about 0.5 kB for 100 words and at most 2.8 kB; `words` counts the words and
 * `text` is equal for texts of the same words, both without greeting and signature.
 */
export type Signature = { form: Form; words: number; text: string; rate: number; sketch: string };

/**
 * `group` is the id of the group's representative, the text nearest to all others; a text alone is its own group.
 * `similarity` (0..1) is the share of the shorter of text and representative that stands in the other, 1 for the
 * representative. A `brief` statement or a `stub` ("see attached") is always alone. `words` is equal for letters of the
 * same words, without greeting and signature.
 */
export type Grouped = {
  id: string;
  group: string;
  representative: boolean;
  similarity: number;
  form: Form;
  words: string;
};

/** `added` is what the person wrote beyond the letter: no greeting, no signature, no swapped word. */
export type Grouping = Grouped & { added: Span[] };

/**
 * The stored form of a text for finding its copies; `words` spares reading the text twice. The same text gives the
 * same signature on any machine.
 */
export function signatureOf(text: string, words: readonly Token[] = tokens(text)): Signature {
  const { form, core } = frameOf(text, words);
  // Every letter to a council greets it alike and every person signs differently; neither tells letters apart.
  const hashed = hashedWords(core);
  const { rate, values } = form === 'letter' ? sketchOf(shingles(hashed)) : NO_SKETCH;
  return { form, words: core.length, text: fingerprintOf(hashed), rate, sketch: encodedNumbers(values) };
}

const NO_SKETCH: Sketch = { rate: 0, values: new Uint32Array() };

/**
 * Groups texts that came from one letter, by resemblance and containment, whatever the order they come in, and tells
 * what each person added. Results are in input order. Keeps all texts; for many, store signatures and use
 * `groupBySignature`, then `commonTextOf` and `addedSpans` on the groups to be shown.
 */
export function groupNearDuplicates(items: Iterable<{ id: string; text: string }>): Grouping[] {
  const list = Array.from(items);
  const grouped = groupBySignature(list.map(({ id, text }) => ({ id, signature: signatureOf(text) })));
  const members = new Map<string, string[]>();
  grouped.forEach(({ group }, index) => {
    const texts = members.get(group) ?? [];
    texts.push(list[index]?.text ?? '');
    members.set(group, texts);
  });
  const common = new Map<string, ReturnType<typeof commonTextOf>>();
  return grouped.map((entry, index) => {
    const texts = members.get(entry.group) ?? [];
    if (texts.length < 2) return { ...entry, added: [] };
    const letter = common.get(entry.group) ?? commonTextOf(texts);
    common.set(entry.group, letter);
    return { ...entry, added: addedSpans(list[index]?.text ?? '', letter) };
  });
}

/** The same grouping from stored signatures, in input order. Time grows about linearly with the number of texts. */
export function groupBySignature(items: Iterable<{ id: string; signature: Signature }>): Grouped[] {
  const signed = new SignedTexts();
  for (const { id, signature } of items) signed.add(id, signature);
  return signed.grouped(placesAmong(signed.distinct));
}

/** Texts that differ, by number: all that their groups depend on, in a form that another thread can be given. */
export type DistinctTexts = { sketches: PooledSketches; texts: readonly Distinct[] };

/** Where each distinct text belongs: what takes the time of grouping. */
export function placesAmong({ sketches, texts }: DistinctTexts): Place[] {
  const pool = new SketchPool(sketches);
  return placesOf(
    pool,
    centralFirst(pool, texts),
    texts.map(({ count }) => count),
  );
}

/** Texts that are to be grouped, taken one by one: of each only what its groups depend on is held. */
export class SignedTexts {
  private readonly pool = new SketchPool();
  private readonly texts: Distinct[] = [];
  /** The lowest id of each distinct text. */
  private readonly ids: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly list: { id: string; form: Form; number: number }[] = [];

  get distinct(): DistinctTexts {
    const { values, starts, rates } = this.pool;
    return { sketches: { values, starts, rates }, texts: this.texts };
  }

  /** @returns whether a letter of the same words came before. */
  add(id: string, signature: Signature): boolean {
    const { form } = signature;
    const before = this.texts.length;
    const number = form === 'letter' ? this.numberOf(id, signature) : -1;
    this.list.push({ id, form, number });
    return number >= 0 && number < before;
  }

  /** The groups, in the order in which the texts were added. @param places what `placesAmong` says of `distinct`. */
  grouped(places: readonly Place[]): Grouped[] {
    return this.list.map(({ id, form, number }) => {
      const place = places[number];
      const group = place === undefined ? id : (this.ids[place.leader] ?? id);
      const similarity = place?.similarity ?? 1;
      return {
        id,
        group,
        representative: group === id,
        similarity,
        form,
        words: this.texts[number]?.text ?? id,
      };
    });
  }

  private numberOf(id: string, { text, words, rate, sketch }: Signature): number {
    const number = this.numbers.get(text);
    const known = this.texts[number ?? -1];
    if (number === undefined || !known) {
      this.numbers.set(text, this.texts.length);
      this.texts.push({ count: 1, words, text });
      this.ids.push(id);
      return this.pool.add({ rate, values: decodedNumbers(sketch) });
    }
    known.count++;
    if (id < (this.ids[number] ?? '')) this.ids[number] = id;
    return number;
  }
}

/**
 * How much of the shorter of two texts stands in the other, 0..1; of a text and its representative, the `similarity`
 * that grouping tells.
 */
export function similarityOf(one: Signature, other: Signature): number {
  const taken = new Taken();
  taken.take({ rate: one.rate, values: decodedNumbers(one.sketch) });
  const { resemblance, containment } = taken.compare({
    rate: other.rate,
    values: decodedNumbers(other.sketch),
  });
  return Math.max(resemblance, containment);
}

/** 32-bit numbers as base64. Little-endian whatever the machine, so that stored signatures can move. */
export function encodedNumbers(values: Uint32Array): string {
  const bytes = Buffer.alloc(values.length * 4);
  for (let index = 0; index < values.length; index++) bytes.writeUInt32LE(values[index] ?? 0, index * 4);
  return bytes.toString('base64');
}

export function decodedNumbers(numbers: string): Uint32Array {
  const bytes = Buffer.from(numbers, 'base64');
  const values = new Uint32Array(bytes.length >>> 2);
  for (let index = 0; index < values.length; index++) values[index] = bytes.readUInt32LE(index * 4);
  return values;
}
