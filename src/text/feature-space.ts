import { conceptNames } from './concepts.ts';
import type { Document } from './document.ts';
import type { Lexeme } from './lexemes.ts';
import { type Pattern, patternFinder } from './patterns.ts';

/**
 * What a learned reader may notice in a text: the concepts said, the patterns they form, single words, and extras
 * that the reader counts itself. Each has a name (`concept:fear`, `pattern:fear & kin`, `word:budget`) and a number.
 */
export type FeatureSpace = {
  names: readonly string[];
  /** Calls `see` for each occurrence, with the words it stands on. */
  notice: (document: Document, see: (feature: number, first: number, last: number) => void) => void;
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
  const vocabulary = new Map(parts.words.map((word, at) => [word, firstWord + at]));
  const extras = new Map(parts.extras.map((name, at) => [name, firstExtra + at]));
  const findPatterns = patternFinder(parts.patterns);
  const space = spaces++;
  const featureOf = ({ word, features }: Lexeme): number => {
    features[space] ??= vocabulary.get(word) ?? -1;
    return features[space];
  };
  return {
    names,
    notice: (document, see) => {
      for (const { concept, first, last } of document.hits) see(concept, first, last);
      for (const { pattern, first, last } of findPatterns(document)) see(firstPattern + pattern, first, last);
      for (let at = 0; at < document.words.length; at++) {
        const word = document.words[at];
        const feature = word === undefined ? -1 : featureOf(word.lexeme);
        if (feature >= 0) see(feature, at, at);
      }
    },
    extra: (name) => extras.get(name) ?? -1,
  };
}

/** How many spaces there are. */
let spaces = 0;

/** Saying a thing twice is more than once, but not twice as much. */
export function weightOfCount(count: number): number {
  return COUNTS[Math.min(count, COUNTS.length - 1)] ?? 0;
}

const COUNTS = [0, 1, 1.4, 1.7, 1.9, 2];
