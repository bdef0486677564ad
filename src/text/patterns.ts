import { conceptNames, conceptNumber } from './concepts.ts';
import type { Document, Sentence } from './document.ts';

/**
 * Concepts that make a point together within one sentence, written to be read:
 * `fear & school` in any order, `kin > call-police` in this order with at most eight words between,
 * `call-police & not` with the negation anywhere, `trust & !council` without the last.
 */
export type Pattern = { name: string; all: number[]; none: number[]; isOrdered: boolean };

/** A pattern met: the first word of its first concept and the last word of its last. */
export type Match = { pattern: number; first: number; last: number };

/** Throws on a concept that no lexicon defines. */
export function parsePattern(name: string): Pattern {
  const isOrdered = name.includes('>');
  const parts = name.split(isOrdered ? '>' : '&').map((part) => part.trim());
  return {
    name,
    isOrdered,
    all: parts.filter((part) => !part.startsWith('!')).map(conceptNumber),
    none: parts.filter((part) => part.startsWith('!')).map((part) => conceptNumber(part.slice(1))),
  };
}

/** Finds the patterns in each sentence of a document, each at most once in a sentence. */
export function patternFinder(patterns: readonly Pattern[]): (document: Document) => Match[] {
  const byFirst: number[][] = conceptNames.map(() => []);
  for (const [number, pattern] of patterns.entries()) byFirst[pattern.all[0] ?? 0]?.push(number);
  // Most candidates fail at their second concept, which is cheaper told from a flat list.
  const seconds = Int32Array.from(patterns, ({ all }) => all[1] ?? all[0] ?? 0);
  // Stamped with the sentence's number among all ever read rather than cleared, so that one costs only its own hits.
  const seenIn = new Float64Array(conceptNames.length);
  let number = 0;
  const firstOf = new Int32Array(conceptNames.length);
  const endOf = new Int32Array(conceptNames.length);
  const saidIn = new Int32Array(conceptNames.length);
  return (document) => {
    const found: Match[] = [];
    for (const sentence of document.sentences) {
      if (sentence.firstHit === sentence.endHit) continue;
      number++;
      let said = 0;
      for (let at = sentence.firstHit; at < sentence.endHit; at++) {
        const hit = document.hits[at];
        if (hit === undefined) continue;
        const concept = STRONG[hit.concept] ?? hit.concept;
        if (seenIn[concept] === number) continue;
        seenIn[concept] = number;
        firstOf[concept] = hit.first;
        endOf[concept] = hit.last;
        saidIn[said++] = concept;
      }
      for (let at = 0; at < said; at++) {
        const candidates = byFirst[saidIn[at] ?? 0] ?? [];
        for (let place = 0; place < candidates.length; place++) {
          const candidate = candidates[place] ?? 0;
          if (seenIn[seconds[candidate] ?? 0] !== number) continue;
          const pattern = patterns[candidate];
          if (pattern === undefined) continue;
          if (!areAll(pattern.all, seenIn, number) || isAny(pattern.none, seenIn, number)) continue;
          const match = pattern.isOrdered
            ? inOrder(document, sentence, pattern)
            : together(pattern, firstOf, endOf);
          if (match !== null) found.push({ pattern: candidate, ...match });
        }
      }
    }
    return found;
  };
}

/** In company a weak saying counts as the concept itself: "report" alone is little, "report" and "rape" is much. */
const STRONG = conceptNames.map((name) => conceptNumber(name.replace(/-weak$/, '')));

/** How many words may stand between two concepts in order; a clause in speech is about this long. */
const REACH = 8;

function areAll(concepts: readonly number[], seenIn: Float64Array, sentence: number): boolean {
  for (const concept of concepts) if (seenIn[concept] !== sentence) return false;
  return true;
}

function isAny(concepts: readonly number[], seenIn: Float64Array, sentence: number): boolean {
  for (const concept of concepts) if (seenIn[concept] === sentence) return true;
  return false;
}

function together(pattern: Pattern, firstOf: Int32Array, endOf: Int32Array): { first: number; last: number } {
  let first = Number.MAX_SAFE_INTEGER;
  let last = 0;
  for (const concept of pattern.all) {
    first = Math.min(first, firstOf[concept] ?? 0);
    last = Math.max(last, endOf[concept] ?? 0);
  }
  return { first, last };
}

function inOrder(
  document: Document,
  sentence: Sentence,
  pattern: Pattern,
): { first: number; last: number } | null {
  for (let at = sentence.firstHit; at < sentence.endHit; at++) {
    const head = document.hits[at];
    if (head === undefined || STRONG[head.concept] !== pattern.all[0]) continue;
    const last = endInOrder(document, sentence, pattern, 1, at, head.last);
    if (last >= 0) return { first: head.first, last };
  }
  return null;
}

function endInOrder(
  document: Document,
  sentence: Sentence,
  pattern: Pattern,
  part: number,
  from: number,
  last: number,
): number {
  if (part === pattern.all.length) return last;
  for (let at = from + 1; at < sentence.endHit; at++) {
    const hit = document.hits[at];
    if (hit === undefined || hit.first <= last) continue;
    if (hit.first - last > REACH + 1) break;
    if (STRONG[hit.concept] !== pattern.all[part]) continue;
    const end = endInOrder(document, sentence, pattern, part + 1, at, hit.last);
    if (end >= 0) return end;
  }
  return -1;
}
