import { sentences } from './sentences.ts';
import { type Token, tokens } from './tokens.ts';
import type { Span } from './types.ts';

/** A text read once: its words, and its sentences as ranges of words. `Document` is one. */
export type Reading = { text: string; words: readonly Token[]; sentences: readonly WordRange[] };

/** Words `first` to before `end`. */
export type WordRange = { first: number; end: number };

/** The folded word at an index, empty outside the text. */
export function wordAt({ words }: Reading, at: number): string {
  return words[at]?.word ?? '';
}

/** What stands in the text between a word and the next. */
export function gapAfter({ text, words }: Reading, at: number): string {
  return text.slice(words[at]?.end ?? text.length, words[at + 1]?.start ?? text.length);
}

/** True for a word written with a capital and small letters after it. */
export function isCapitalised({ text, words }: Reading, at: number): boolean {
  const token = words[at];
  if (!token || token.end - token.start < 2) return false;
  const unit = text.charCodeAt(token.start);
  if (unit < 128 && (unit < 65 || unit > 90)) return false;
  const first = text[token.start] ?? '';
  const second = text[token.start + 1] ?? '';
  return first !== first.toLowerCase() && second !== second.toUpperCase();
}

/** Reads a text of any kind; never throws. */
export function readingOf(text: string): Reading {
  const words = tokens(text);
  return { text, words, sentences: wordRanges(sentences(text), words) };
}

/**
 * Sentences as ranges of words. Words joined without a space between ("no-no-no-...") are parted too where they go on,
 * since readers look at a sentence's words side by side and what they take grows with the square of its length.
 */
export function wordRanges(spans: readonly Span[], words: readonly Token[]): WordRange[] {
  const ranges: WordRange[] = [];
  let at = 0;
  for (const span of spans) {
    let first = at;
    for (; at < words.length && (words[at]?.start ?? 0) < span.end; at++) {
      if (at - first < MOST_WORDS) continue;
      ranges.push({ first, end: at });
      first = at;
    }
    if (first < at) ranges.push({ first, end: at });
  }
  return ranges;
}

/** Three times the longest run of words with spaces that `sentences` leaves whole. */
const MOST_WORDS = 180;
