import { sentences } from './sentences.ts';
import { type Token, tokens } from './tokens.ts';

/** A text read once for all who look for sensitive passages: its words, and its sentences as ranges of words. */
export type Reading = { text: string; words: readonly Token[]; sentences: readonly WordRange[] };

/** Words `from` to before `to`. */
export type WordRange = { from: number; to: number };

/** Phrases by their first word, so that each word of a text asks one lookup. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Reads a text of any kind; never throws. */
export function readingOf(text: string): Reading {
  const words = tokens(text);
  const ranges: WordRange[] = [];
  let at = 0;
  for (const sentence of sentences(text)) {
    const from = at;
    while (at < words.length && (words[at]?.start ?? 0) < sentence.end) at++;
    if (from < at) ranges.push({ from, to: at });
  }
  return { text, words, sentences: ranges };
}

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

/** How many words the longest phrase that begins here has, 0 where none does. */
export function phraseAt(index: PhraseIndex, reading: Reading, at: number, to: number): number {
  let longest = 0;
  for (const phrase of index.get(wordAt(reading, at)) ?? []) {
    if (phrase.length <= longest || at + phrase.length > to) continue;
    if (phrase.every((word, offset) => wordAt(reading, at + offset) === word)) longest = phrase.length;
  }
  return longest;
}

/** Builds the index; called once per lexicon. */
export function indexed(...lists: readonly (readonly (readonly string[])[])[]): PhraseIndex {
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of lists.flat()) {
    const first = phrase[0];
    if (first === undefined) continue;
    const known = index.get(first);
    if (known) known.push(phrase);
    else index.set(first, [phrase]);
  }
  return index;
}
