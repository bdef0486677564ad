import { hashOf } from '../text/min-hash.ts';
import { sentences } from '../text/sentences.ts';
import { tokens } from '../text/tokens.ts';
import type { Span } from '../text/types.ts';
import { contentWordOf } from './content-words.ts';
import type { Groups } from './groups.ts';
import { Numbers } from './numbers.ts';
import type { CountedRecord } from './public-record.ts';

/**
 * The counted comments with all that is looked up in their texts, found once: their letters, their sentences, and the
 * words in these that say something. Comments, sentences and words go by number, in flat arrays: as objects, those of
 * hundreds of thousands of comments would take ten times the room.
 */
export type Corpus = {
  /** In the order of their ids: a lower number is a lower id. */
  records: readonly CountedRecord[];
  /** Of each comment the one that stands for its letter; itself where it is a copy of none. */
  letters: Int32Array;
  /** All comments, copies of a letter side by side. */
  order: Int32Array;
  /** Of each comment a hash of its id: who is read first must not depend on who wrote first. */
  draws: Uint32Array;
  /** Comment `at` has the sentences from `firstSentence[at]` up to `firstSentence[at + 1]`. */
  firstSentence: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** What a sentence says: a sentence that comes again in copies of letters says the same. */
  said: Int32Array;
  /** What is said in `said` has the words from `firstWord[said]` up to `firstWord[said + 1]`. */
  firstWord: Int32Array;
  words: Int32Array;
  /** The words by their numbers. */
  vocabulary: string[];
};

/** @param records in the order of their ids. */
export function corpusOf(records: readonly CountedRecord[], groups: Groups): Corpus {
  const letters = lettersOf(records, groups);
  return {
    records,
    letters,
    order: copiesTogether(letters),
    draws: Uint32Array.from(records, ({ id }) => hashOf(id)),
    ...sentencesOf(records, copiedLetters(letters), letters),
  };
}

/** Where a sentence stands in its comment. */
export const spanOf = ({ starts, ends }: Corpus, sentence: number): Span => ({
  start: starts[sentence] ?? 0,
  end: ends[sentence] ?? 0,
});

/** The numbers of the words in a sentence that say something, in their order. */
export function wordsOf({ said, firstWord, words }: Corpus, sentence: number): Int32Array {
  const what = said[sentence] ?? 0;
  return words.subarray(firstWord[what], firstWord[what + 1]);
}

function lettersOf(records: readonly CountedRecord[], { of }: Groups): Int32Array {
  const numbers = new Map(records.map(({ id }, at) => [id, at]));
  return Int32Array.from(records, ({ id }, at) => numbers.get(of.get(id)?.group ?? id) ?? at);
}

/** 1 for each comment that stands for several. */
function copiedLetters(letters: Int32Array): Uint8Array {
  const copied = new Uint8Array(letters.length);
  letters.forEach((letter, at) => {
    if (letter !== at) copied[letter] = 1;
  });
  return copied;
}

/** By a counting sort, which keeps the copies of a letter in their order. */
function copiesTogether(letters: Int32Array): Int32Array {
  const next = new Int32Array(letters.length + 1);
  for (const letter of letters) next[letter + 1] = (next[letter + 1] ?? 0) + 1;
  for (let at = 1; at < next.length; at++) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
  const order = new Int32Array(letters.length);
  letters.forEach((letter, at) => {
    const place = next[letter] ?? 0;
    order[place] = at;
    next[letter] = place + 1;
  });
  return order;
}

function sentencesOf(records: readonly CountedRecord[], copied: Uint8Array, letters: Int32Array) {
  const firstSentence = new Int32Array(records.length + 1);
  const starts = new Numbers();
  const ends = new Numbers();
  const said = new Numbers();
  const firstWord = new Numbers();
  const words = new Numbers();
  const readers = new Map<string, Reader>();
  const vocabulary = new Map<string, number>();
  records.forEach(({ text, language }, at) => {
    const reader = readers.get(language) ?? new Reader(language, vocabulary);
    readers.set(language, reader);
    const mayComeAgain = copied[letters[at] ?? 0] === 1;
    for (const { start, end } of sentences(text)) {
      starts.push(start);
      ends.push(end);
      const sentence = text.slice(start, end);
      const known = mayComeAgain ? reader.said.get(sentence) : undefined;
      said.push(known ?? firstWord.length);
      if (known !== undefined) continue;
      if (mayComeAgain) reader.said.set(sentence, firstWord.length);
      firstWord.push(words.length);
      reader.read(sentence, words);
    }
    firstSentence[at + 1] = starts.length;
  });
  firstWord.push(words.length);
  return {
    firstSentence,
    starts: starts.all(),
    ends: ends.all(),
    said: said.all(),
    firstWord: firstWord.all(),
    words: words.all(),
    vocabulary: [...vocabulary.keys()],
  };
}

/** Reads the sentences of one language. */
class Reader {
  /** The numbers of sentences that may come again. */
  readonly said = new Map<string, number>();
  private readonly language: string;
  private readonly vocabulary: Map<string, number>;
  /** Of each word that was met, as it stands in texts: -1 where it says nothing. */
  private readonly numbers = new Map<string, number>();

  constructor(language: string, vocabulary: Map<string, number>) {
    this.language = language;
    this.vocabulary = vocabulary;
  }

  read(sentence: string, words: Numbers): void {
    for (const { word } of tokens(sentence)) {
      const number = this.numbers.get(word) ?? this.numberOf(word);
      if (number >= 0) words.push(number);
    }
  }

  private numberOf(word: string): number {
    const stem = contentWordOf(word, this.language);
    const number = stem === null ? -1 : (this.vocabulary.get(stem) ?? this.vocabulary.size);
    if (stem !== null) this.vocabulary.set(stem, number);
    this.numbers.set(word, number);
    return number;
  }
}
