import type { Span } from '../text/types.ts';
import { contentWords } from './content-words.ts';
import type { CountedRecord } from './public-record.ts';

/** A passage that could be quoted, and how fit it is to begin with: 1 where nothing speaks for one before another. */
export type Passage = { record: CountedRecord; span: Span; fitness: number };

/** How much standing for many counts against repeating what is shown already (Carbonell & Goldstein's lambda). */
const LAMBDA = 0.7;

/** Who they are, whom they thank and to which item they speak says little of what people think, and a name more than a quote needs. */
const INTRODUCES =
  /\b(?:my name is|my name's|i live (?:in|at|on)|(?:i am|i'm) (?:also )?an? (?:[a-z-]+ ){0,3}(?:resident|member|homeowner|renter|attorney|student|constituent|voter)\b|resident (?:of|in)|call(?:ing)? (?:in|you|on behalf|to (?:thank|echo))|speaking (?:today )?(?:on behalf|in (?:support|favor|opposition))|my comments? (?:relate|(?:is|are) (?:on|about))|thank you for|like to thank|want to thank|good (?:morning|afternoon|evening)|me llamo|mi nombre es|soy (?:residente|vecin[oa]|miembro)|vivo en|gracias por|buen[ao]s (?:dias|tardes|noches|d\u00edas))\b/i;

/** How fit a passage is to stand for others by itself. */
export const fitnessOf = (record: CountedRecord, span: Span): number => (introduces(record, span) ? 0.4 : 1);

/** Whether a passage tells who speaks, or to what, rather than what is thought. */
export const introduces = ({ text }: CountedRecord, { start, end }: Span): boolean =>
  INTRODUCES.test(text.slice(start, end));

/**
 * Picks the passages that stand best for all of them and do not repeat each other: maximal marginal relevance
 * (Carbonell & Goldstein 1998) over sets of words. Relevance is the passage's fitness times its cosine with the
 * centroid of the passages in its language (Radev et al. 2004), so that the few in Spanish are not measured by the
 * many in English; likeness is the share of common words (Jaccard). Ties fall to the lower id.
 */
export function representative<P extends Passage>(passages: readonly P[], count: number): P[] {
  const words = passages.map(({ record, span }) => wordsOf(record, span));
  const relevance = relevanceOf(passages, words);
  const left = new Set(passages.keys());
  const likest = new Float64Array(passages.length);
  const picked: P[] = [];
  while (picked.length < count && left.size > 0) {
    let best = -1;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (const at of left) {
      const value = LAMBDA * (relevance[at] ?? 0) - (1 - LAMBDA) * (likest[at] ?? 0);
      if (value > bestValue || (value === bestValue && isBefore(passages[at], passages[best]))) {
        best = at;
        bestValue = value;
      }
    }
    const one = passages[best];
    if (!one) break;
    picked.push(one);
    left.delete(best);
    for (const at of left) likest[at] = Math.max(likest[at] ?? 0, likeness(words[at], words[best]));
  }
  return picked;
}

const wordsOf = ({ text, language }: CountedRecord, { start, end }: Span): Set<string> =>
  new Set(contentWords(text.slice(start, end), language));

/** 0..1, the most central passage of each language 1. */
function relevanceOf(passages: readonly Passage[], words: readonly Set<string>[]): number[] {
  const centroids = new Map<string, Map<string, number>>();
  passages.forEach(({ record: { language } }, at) => {
    const centroid = centroids.get(language) ?? new Map<string, number>();
    for (const word of words[at] ?? []) centroid.set(word, (centroid.get(word) ?? 0) + 1);
    centroids.set(language, centroid);
  });
  const cosines = passages.map(({ record: { language } }, at) => {
    const own = words[at] ?? new Set();
    let sum = 0;
    for (const word of own) sum += centroids.get(language)?.get(word) ?? 0;
    return own.size === 0 ? 0 : sum / Math.sqrt(own.size);
  });
  const highest = new Map<string, number>();
  passages.forEach(({ record: { language } }, at) => {
    highest.set(language, Math.max(highest.get(language) ?? 0, cosines[at] ?? 0));
  });
  return passages.map(({ record: { language }, fitness }, at) => {
    const top = highest.get(language) ?? 0;
    return top === 0 ? 0 : (fitness * (cosines[at] ?? 0)) / top;
  });
}

function isBefore(one: Passage | undefined, other: Passage | undefined): boolean {
  if (!one || !other) return one !== undefined;
  if (one.record.id !== other.record.id) return one.record.id < other.record.id;
  return one.span.start < other.span.start;
}

function likeness(one: Set<string> | undefined, other: Set<string> | undefined): number {
  if (!one || !other || one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared / (one.size + other.size - shared);
}
