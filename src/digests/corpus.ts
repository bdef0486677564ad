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
  /** 1 for each word that is written as names are. */
  names: Uint8Array;
};

/** A word is a name where at least this share of it, in midst of sentences, is written with one capital before small letters. */
const NAMED = 0.8;

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

function lettersOf(records: readonly CountedRecord[], groups: Groups): Int32Array {
  const numbers = new Map(records.map(({ id }, at) => [id, at]));
  return Int32Array.from(records, ({ id }, at) => numbers.get(groups.get(id)?.group ?? id) ?? at);
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
  const vocabulary = new Vocabulary();
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
    vocabulary: [...vocabulary.numbers.keys()],
    names: Uint8Array.from(vocabulary.inside, (inside, word) =>
      inside > 0 && (vocabulary.named[word] ?? 0) >= NAMED * inside ? 1 : 0,
    ),
  };
}

/** The words of all languages, and how often each stands inside a sentence and is written there as a name. */
class Vocabulary {
  readonly numbers = new Map<string, number>();
  readonly inside: number[] = [];
  readonly named: number[] = [];

  numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.inside.length);
    this.inside.push(0);
    this.named.push(0);
    return this.inside.length - 1;
  }

  meet(number: number, isNamed: boolean): void {
    this.inside[number] = (this.inside[number] ?? 0) + 1;
    if (isNamed) this.named[number] = (this.named[number] ?? 0) + 1;
  }
}

/** Reads the sentences of one language. */
class Reader {
  /** The numbers of sentences that may come again. */
  readonly said = new Map<string, number>();
  private readonly language: string;
  private readonly vocabulary: Vocabulary;
  /** Of each word that was met, as it stands in texts: -1 where it says nothing. */
  private readonly numbers = new Map<string, number>();

  constructor(language: string, vocabulary: Vocabulary) {
    this.language = language;
    this.vocabulary = vocabulary;
  }

  read(sentence: string, words: Numbers): void {
    let isFirst = true;
    for (const { word, start } of tokens(sentence)) {
      const number = this.numbers.get(word) ?? this.numberOf(word);
      if (number >= 0) {
        words.push(number);
        if (!isFirst) this.vocabulary.meet(number, isWrittenAsName(sentence, start));
      }
      isFirst = false;
    }
  }

  private numberOf(word: string): number {
    const stem = contentWordOf(word, this.language);
    const number = stem === null ? -1 : this.vocabulary.numberOf(stem);
    this.numbers.set(word, number);
    return number;
  }
}

/** "Taylor", but neither "ICE" nor a word of a text in capitals. */
function isWrittenAsName(sentence: string, start: number): boolean {
  const first = sentence.charCodeAt(start);
  // The capitals of ASCII are enough: few names begin with another letter.
  if (first < 65 || first > 90) return false;
  const next = sentence.charAt(start + 1);
  return next !== next.toUpperCase();
}
