import { conceptNames } from './concepts.ts';
import type { Document } from './document.ts';
import { numberFor, numberOf } from './lexemes.ts';
import { type Pattern, patternFinder } from './patterns.ts';

/**
 * What a learned reader may notice in a text: the concepts said, the patterns they form, single words, and extras
 * that the reader counts itself. Each has a name (`concept:fear`, `pattern:fear & kin`, `word:budget`) and a number.
 */
export type FeatureSpace = {
  names: readonly string[];
  /** Tells of each occurrence, with the words it stands on. */
  notice: (document: Document, noticed: Noticed) => void;
  /** The number of an extra feature. */
  extra: (name: string) => number;
};

export function featureSpace(parts: {
  patterns: readonly Pattern[];
  words: readonly string[];
  extras: readonly string[];
}): FeatureSpace {
  const names = [
    ...conceptNames.map((name) => `concept:${name}`),
    ...parts.patterns.map(({ name }) => `pattern:${name}`),
    ...parts.words.map((word) => `word:${word}`),
    ...parts.extras.map((name) => `extra:${name}`),
  ];
  const firstPattern = conceptNames.length;
  const firstWord = firstPattern + parts.patterns.length;
  const firstExtra = firstWord + parts.words.length;
  // By the number of the word; 0 is no word's feature, since the first features are concepts.
  const features: number[] = [];
  for (const [at, word] of parts.words.entries()) features[numberFor(word)] = firstWord + at;
  const featureOf = Int32Array.from(features, (feature) => feature ?? 0);
  const extras = new Map(parts.extras.map((name, at) => [name, firstExtra + at]));
  const findPatterns = patternFinder(parts.patterns);
  return {
    names,
    notice: (document, noticed) => {
      for (let at = 0; at < document.hits.length; at++) {
        const hit = document.hits[at];
        if (hit !== undefined) noticed.see(hit.concept, hit.first, hit.last);
      }
      for (const { pattern, first, last } of findPatterns(document))
        noticed.see(firstPattern + pattern, first, last);
      for (let at = 0; at < document.words.length; at++) {
        const word = document.words[at];
        const feature = word === undefined ? 0 : featureOf[numberOf(word.lexeme)];
        if (feature) noticed.see(feature, at, at);
      }
    },
    extra: (name) => extras.get(name) ?? -1,
  };
}

/** Which features a text has, how often, and where first. */
export class Noticed {
  /** The first `size` of these, in the order in which they were met. */
  readonly features: Int32Array;
  size = 0;
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  private readonly counts: Uint8Array;

  /** For features numbered below `space`. */
  constructor(space: number) {
    this.features = new Int32Array(space);
    this.firsts = new Int32Array(space);
    this.lasts = new Int32Array(space);
    this.counts = new Uint8Array(space);
  }

  forget(): void {
    for (let at = 0; at < this.size; at++) this.counts[this.features[at] ?? 0] = 0;
    this.size = 0;
  }

  see(feature: number, first: number, last: number): void {
    const count = this.counts[feature];
    if (count === undefined) return;
    if (count === 0) {
      this.features[this.size++] = feature;
      this.firsts[feature] = first;
      this.lasts[feature] = last;
    }
    if (count < WORTH.length - 1) this.counts[feature] = count + 1;
  }

  /** Saying a thing twice is more than once, but not twice as much. */
  valueOf(feature: number): number {
    return WORTH[this.counts[feature] ?? 0] ?? 0;
  }
}

const WORTH = [0, 1, 1.4, 1.7, 1.9, 2];
