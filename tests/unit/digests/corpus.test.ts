import { expect, test } from 'vitest';
import { type Corpus, corpusOf, spanOf, wordsOf } from '../../../src/digests/corpus.ts';
import type { CountedRecord } from '../../../src/digests/public-record.ts';
import { idAt, recordOf } from './records.ts';

const LETTER = 'Please keep our deputies on the road. Our dollars pay for patrols.';
const OWN = 'My neighbour will not call the police. She is afraid of them.';
const AJENA = 'Pedimos patrullas. Nuestros impuestos pagan las patrullas.';

/** The first and the third are copies; the third stands for both. */
function corpus(): Corpus {
  const records = [LETTER, OWN, `${LETTER} And mine too.`, AJENA].map(
    (text, at) => recordOf(at, text) as CountedRecord,
  );
  return corpusOf(records, new Map([0, 2].map((at) => [idAt(at), { group: idAt(2), words: '' }])));
}

const sentencesOf = (read: Corpus, at: number): number[] => {
  const first = read.firstSentence[at] ?? 0;
  return Array.from({ length: (read.firstSentence[at + 1] ?? 0) - first }, (_, more) => first + more);
};

const said = (read: Corpus, sentence: number): string[] =>
  [...wordsOf(read, sentence)].map((word) => read.vocabulary[word] ?? '');

test('copies of a letter stand side by side, in order of their ids', () => {
  const { letters, order } = corpus();
  expect([...letters]).toEqual([2, 1, 2, 3]);
  expect([...order]).toEqual([1, 0, 2, 3]);
});

test('sentences stand where they stand in the text', () => {
  const read = corpus();
  const texts = [0, 1, 2, 3].map((at) =>
    sentencesOf(read, at).map((sentence) => {
      const { start, end } = spanOf(read, sentence);
      return read.records[at]?.text.slice(start, end);
    }),
  );
  expect(texts[1]).toEqual(['My neighbour will not call the police.', 'She is afraid of them.']);
  expect(texts[2]).toEqual([...(texts[0] ?? []), 'And mine too.']);
});

test('a sentence that comes again says the same words, each in its language', () => {
  const read = corpus();
  const [first = 0, second = 0] = sentencesOf(read, 0);
  const [copied = 0] = sentencesOf(read, 2);
  expect(read.said[copied]).toBe(read.said[first]);
  expect(said(read, second)).toEqual(['dollar', 'pay', 'patrol']);
  expect(said(read, copied)).toEqual(said(read, first));
  expect(sentencesOf(read, 3).map((sentence) => said(read, sentence))).toEqual([
    ['patrulla'],
    ['impuesto', 'pagan', 'patrulla'],
  ]);
});

test('who is named in the midst of sentences is known for a name; an acronym and a capital at the start are none', () => {
  const records = [
    'Deputies stop Taylor. ICE asks Taylor why.',
    'Deputies and ICE and Taylor met deputies.',
  ].map((text, at) => recordOf(at, text) as CountedRecord);
  const { vocabulary, names } = corpusOf(records, new Map());
  expect(vocabulary.filter((_, word) => names[word] === 1)).toEqual(['taylor']);
});
