import { hashOf } from '../text/min-hash.ts';
import type { Span } from '../text/types.ts';
import { type CountedRecord, signatureOfRecord } from './public-record.ts';
import { type ReadTexts, TextReader } from './text-reader.ts';

/**
 * The counted comments with what stands in their texts. Comments, sentences and words go by number, comments in the
 * order of their ids: a lower number is a lower id.
 */
export type Corpus = Omit<ReadTexts, 'ids' | 'firstSentence'> & {
  records: readonly CountedRecord[];
  /** All comments, copies of a letter side by side. */
  order: Int32Array;
  /** Of each comment a hash of its id; see `isDrawnBefore`. */
  draws: Uint32Array;
  /** Comment `at` has the sentences from `firstSentence[at]` up to `pastSentences[at]`. */
  firstSentence: Int32Array;
  pastSentences: Int32Array;
};

/**
 * @param records in the order of their ids.
 * @param read their texts, in whatever order they were read.
 */
export function corpusOf(records: readonly CountedRecord[], read: ReadTexts = textsOf(records)): Corpus {
  const { ids, firstSentence, ...texts } = read;
  const places = new Map(ids.map((id, place) => [id, place]));
  const placed = Int32Array.from(records, ({ id }) => places.get(id) ?? 0);
  const numbers = new Int32Array(records.length);
  placed.forEach((place, at) => {
    numbers[place] = at;
  });
  const letters = placed.map((place) => numbers[texts.letters[place] ?? 0] ?? 0);
  return {
    ...texts,
    records,
    letters,
    wordings: placed.map((place) => texts.wordings[place] ?? 0),
    order: copiesTogether(letters),
    draws: Uint32Array.from(records, ({ id }) => hashOf(id)),
    firstSentence: placed.map((place) => firstSentence[place] ?? 0),
    pastSentences: placed.map((place) => firstSentence[place + 1] ?? 0),
  };
}

/** An even draw: who is read first must not depend on who wrote first. */
export function isDrawnBefore({ draws }: Corpus, one: number, other: number): boolean {
  const [first = 0, second = 0] = [draws[one], draws[other]];
  return first < second || (first === second && one < other);
}

/** The numbers of a comment's sentences, in their order. */
export function sentencesOf({ firstSentence, pastSentences }: Corpus, at: number): number[] {
  const found: number[] = [];
  const past = pastSentences[at] ?? 0;
  for (let sentence = firstSentence[at] ?? 0; sentence < past; sentence++) found.push(sentence);
  return found;
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

function textsOf(records: readonly CountedRecord[]): ReadTexts {
  const reader = new TextReader();
  for (const record of records) reader.add({ ...record, signature: signatureOfRecord(record) });
  return reader.finish();
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
