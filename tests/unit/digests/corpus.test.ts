import { expect, test } from 'vitest';
import { type Corpus, corpusOf, spanOf, wordsOf } from '../../../src/digests/corpus.ts';
import { type CountedRecord, signatureOfRecord } from '../../../src/digests/public-record.ts';
import { TextReader } from '../../../src/digests/text-reader.ts';
import { recordOf } from './records.ts';

const LETTER =
  'Please keep our deputies on the road. Our dollars pay for patrols that answer when somebody breaks into a shop at night. ' +
  'A federal agreement would take them away from our streets and put them behind desks in the county jail for weeks of training.';
const OWN = 'My neighbour will not call the police. She is afraid of them.';
const AJENA = 'Pedimos patrullas. Nuestros impuestos pagan las patrullas.';

const RECORDS = [LETTER, OWN, `${LETTER} And mine too.`, AJENA, LETTER].map(
  (text, at) => recordOf(at, text) as CountedRecord,
);

const sentencesOf = (read: Corpus, at: number): number[] => {
  const first = read.firstSentence[at] ?? 0;
  return Array.from({ length: (read.pastSentences[at] ?? 0) - first }, (_, more) => first + more);
};

const said = (read: Corpus, sentence: number): string[] =>
  [...wordsOf(read, sentence)].map((word) => read.vocabulary[word] ?? '');

/** All that a corpus says, by the comments' texts, whatever numbers it goes by. */
const told = (read: Corpus) => ({
  letters: [...read.letters],
  order: [...read.order],
  sentences: RECORDS.map((_, at) =>
    sentencesOf(read, at).map((sentence) => ({ ...spanOf(read, sentence), said: said(read, sentence) })),
  ),
  names: read.vocabulary.filter((_, word) => read.names[word] === 1).sort(),
});

test('copies of a letter stand side by side, in order of their ids', () => {
  const { letters, order } = corpusOf(RECORDS);
  const [letter] = letters;
  expect([...letters]).toEqual([letter, 1, letter, 3, letter]);
  expect([...order].filter((at) => letters[at] === letter)).toEqual([0, 2, 4]);
  expect(order.indexOf(4) - order.indexOf(0)).toBe(2);
});

test('sentences stand where they stand in the text', () => {
  const read = corpusOf(RECORDS);
  const texts = RECORDS.map(({ text }, at) =>
    sentencesOf(read, at).map((sentence) => {
      const { start, end } = spanOf(read, sentence);
      return text.slice(start, end);
    }),
  );
  expect(texts[1]).toEqual(['My neighbour will not call the police.', 'She is afraid of them.']);
  expect(texts[2]).toEqual([...(texts[0] ?? []), 'And mine too.']);
});

test('a sentence holds the words that say something, each in its language', () => {
  const read = corpusOf(RECORDS);
  expect(said(read, sentencesOf(read, 1)[0] ?? 0)).toEqual(['neighbour', 'police']);
  expect(sentencesOf(read, 3).map((sentence) => said(read, sentence))).toEqual([
    ['patrulla'],
    ['impuesto', 'pagan', 'patrulla'],
  ]);
});

test('in whatever order the texts are read, the same is said of them', () => {
  const inOrder = told(corpusOf(RECORDS));
  for (const places of [
    [4, 3, 2, 1, 0],
    [2, 0, 4, 1, 3],
  ]) {
    const reader = new TextReader();
    for (const place of places) {
      const record = RECORDS[place] as CountedRecord;
      reader.add({ ...record, signature: signatureOfRecord(record) });
    }
    expect(told(corpusOf(RECORDS, reader.finish()))).toEqual(inOrder);
  }
});

test('who is named in the midst of sentences is known for a name; an acronym and a capital at the start are none', () => {
  const records = [
    'Deputies stop Taylor. ICE asks Taylor why.',
    'Deputies and ICE and Taylor met deputies.',
  ].map((text, at) => recordOf(at, text) as CountedRecord);
  const { vocabulary, names } = corpusOf(records);
  expect(vocabulary.filter((_, word) => names[word] === 1)).toEqual(['taylor']);
});
