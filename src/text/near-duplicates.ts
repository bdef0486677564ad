import { fingerprintOf, type HashedWord, hashedWords, shingles, sketchOf } from './min-hash.ts';
import { addedSpans, commonTextOf } from './near-duplicates-added.ts';
import { frameOf } from './near-duplicates-frame.ts';
import { type Form, groupSketches, type Sketched } from './near-duplicates-groups.ts';
import type { Span } from './types.ts';

/**
 * What is stored beside a text so that copies of it can be found without reading it again. Plain JSON: `sketch` is
 * base64 of ascending 32-bit fingerprints, at most 1.4 kB; `text` is equal for texts of the same words.
 */
export type Signature = { form: Form; words: number; text: string; rate: number; sketch: string };

/**
 * `group` is the id of the group's representative, the text nearest to all others; a text alone is its own group.
 * `similarity` (0..1) is the share of the shorter of text and representative that stands in the other, 1 for the
 * representative. A `brief` statement or a `stub` ("see attached") is always alone.
 */
export type Grouped = { id: string; group: string; representative: boolean; similarity: number; form: Form };

/** `added` is what the person wrote beyond the letter: no greeting, no signature, no swapped word. */
export type Grouping = Grouped & { added: Span[] };

/** The stored form of a text for finding its copies. The same text gives the same signature on any machine. */
export function signatureOf(text: string): Signature {
  return signatureOfWords(text, hashedWords(text));
}

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
  const sketched: Sketched[] = [];
  for (const { id, signature } of items) {
    sketched.push({
      id,
      form: signature.form,
      words: signature.words,
      text: signature.text,
      sketch: { rate: signature.rate, values: decoded(signature.sketch) },
    });
  }
  return groupSketches(sketched);
}

function signatureOfWords(text: string, words: HashedWord[]): Signature {
  const frame = frameOf(text);
  const { rate, values } = sketchOf(shingles(words));
  return { form: frame.form, words: words.length, text: fingerprintOf(words), rate, sketch: encoded(values) };
}

function encoded(values: Uint32Array): string {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    bytes.writeUInt32LE(value, index * 4);
  });
  return bytes.toString('base64');
}

function decoded(sketch: string): Uint32Array {
  const bytes = Buffer.from(sketch, 'base64');
  const values = new Uint32Array(bytes.length >>> 2);
  for (let index = 0; index < values.length; index++) values[index] = bytes.readUInt32LE(index * 4);
  return values;
}
