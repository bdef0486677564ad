import { hashedWords, shingles } from './min-hash.ts';
import { frameOf } from './near-duplicates-frame.ts';
import { sentences } from './sentences.ts';
import type { Span } from './types.ts';

/** What the texts of a group share: the fingerprints of word pairs and triples that more than one of them holds. */
export type CommonText = { pairs: ReadonlySet<number> };

const WORDS = 2;

/** The text that a group's members have in common; a shingle counts when at least two members hold it. */
export function commonTextOf(texts: Iterable<string>): CommonText {
  const once = new Set<number>();
  const pairs = new Set<number>();
  for (const text of texts) {
    for (const value of new Set(shingles(hashedWords(text), WORDS))) {
      if (once.has(value)) pairs.add(value);
      else once.add(value);
    }
  }
  return { pairs };
}

/** What one person wrote beyond the common text: whole sentences or long runs, without greeting and signature. */
export function addedSpans(text: string, { pairs }: CommonText): Span[] {
  const words = hashedWords(text);
  const values = shingles(words, WORDS);
  const covered = new Uint8Array(words.length);
  values.forEach((value, index) => {
    if (pairs.has(value)) for (let at = index; at < index + WORDS && at < words.length; at++) covered[at] = 1;
  });
  const { frame } = frameOf(text);
  const found: Span[] = [];
  for (const sentence of sentences(text)) {
    if (frame.some(({ start, end }) => sentence.start < end && sentence.end > start)) continue;
    let total = 0;
    let common = 0;
    words.forEach(({ start }, index) => {
      if (start < sentence.start || start >= sentence.end) return;
      total++;
      common += covered[index] ?? 0;
    });
    if (total > 0 && common / total < 0.5) found.push(sentence);
  }
  return found;
}
