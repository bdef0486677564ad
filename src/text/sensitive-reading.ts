import { type Lexeme, question } from './lexemes.ts';
import { sentences } from './sentences.ts';
import { type Token, tokens } from './tokens.ts';
import type { Span } from './types.ts';

/** A text read once: its words, and its sentences as ranges of words. `Document` is one. */
export type Reading = { text: string; words: readonly Token[]; sentences: readonly WordRange[] };

/** Words `first` to before `end`. */
export type WordRange = { first: number; end: number };

/** Phrases by their first word, then the next, and so on; what two words may be spares most places the search. */
export type PhraseIndex<Value> = {
  branches: Branches<Value>;
  isPhrase: (lexeme: Lexeme) => boolean;
  mayBegin: (lexeme: Lexeme) => boolean;
  mayFollow: (lexeme: Lexeme) => boolean;
};

type Branches<Value> = Map<string, Branch<Value>>;

/** `value` stands where a phrase ends. */
type Branch<Value> = { value?: Value; next?: Branches<Value> };

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
  const first = text[token.start] ?? '';
  const second = text[token.start + 1] ?? '';
  return first !== first.toLowerCase() && second !== second.toUpperCase();
}

/** The longest phrase that begins at a word and ends before `end`, and how many words it has. */
export function phraseAt<Value>(
  index: PhraseIndex<Value>,
  { words }: Reading,
  at: number,
  end: number,
): { length: number; value: Value } | undefined {
  const word = words[at];
  if (word === undefined || !index.mayBegin(word.lexeme)) return undefined;
  const following = words[at + 1];
  const goesOn = following !== undefined && index.mayFollow(following.lexeme);
  if (!goesOn && !index.isPhrase(word.lexeme)) return undefined;
  let found: { length: number; value: Value } | undefined;
  let branches: Branches<Value> | undefined = index.branches;
  for (let next = at; next < end && branches; next++) {
    const branch: Branch<Value> | undefined = branches.get(words[next]?.word ?? '');
    if (branch?.value !== undefined) found = { length: next - at + 1, value: branch.value };
    branches = branch?.next;
  }
  return found;
}

/** Builds an index from lists of phrases and what each list means. Where two lists hold a phrase, the first counts. */
export function indexed<Value>(
  ...lists: readonly (readonly [Value, readonly string[][]])[]
): PhraseIndex<Value> {
  const beginnings: Branches<Value> = new Map();
  const seconds = new Set<string>();
  for (const [value, phrases] of lists) {
    for (const phrase of phrases) {
      let branches = beginnings;
      for (const [place, word] of phrase.entries()) {
        const branch = branches.get(word) ?? {};
        branches.set(word, branch);
        if (place === 1) seconds.add(word);
        if (place === phrase.length - 1) branch.value ??= value;
        else {
          branch.next ??= new Map();
          branches = branch.next;
        }
      }
    }
  }
  return {
    branches: beginnings,
    isPhrase: question((word) => beginnings.get(word)?.value !== undefined),
    mayBegin: question((word) => beginnings.has(word)),
    mayFollow: question((word) => seconds.has(word)),
  };
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
