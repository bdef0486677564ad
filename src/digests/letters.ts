import { hashOf } from '../text/min-hash.ts';
import { type CommonText, commonTextOf } from '../text/near-duplicates-added.ts';
import type { Corpus } from './corpus.ts';
import type { CountedRecord } from './public-record.ts';

/** A letter that two or more comments share. */
export type Letter = {
  /** The comment that stands for it, whose id is the group's. */
  head: CountedRecord;
  /** In the order of their ids. */
  copies: CountedRecord[];
  /** Of each copy, equal for those of the same words without greeting and signature. */
  words: number[];
  common: CommonText;
};

/** Copies of a letter that are read to find what they share. */
const COMMON_READ = 1000;

/** The letters of these comments with what their copies have in common. */
export function lettersOf({ records, letters, wordings, order }: Corpus): Letter[] {
  const found: Letter[] = [];
  for (let from = 0, to = 0; from < order.length; from = to) {
    const letter = letters[order[from] ?? 0] ?? 0;
    while (to < order.length && letters[order[to] ?? 0] === letter) to += 1;
    const head = records[letter];
    if (to - from < 2 || !head) continue;
    const its = [...order.subarray(from, to)];
    const copies = its.flatMap((at) => records[at] ?? []);
    const words = its.map((at) => wordings[at] ?? 0);
    found.push({ head, copies, words, common: commonTextOf(drawn(copies).map(({ text }) => text)) });
  }
  return found;
}

/** The copies by which the common text is found: an even draw by a hash of their ids. */
const drawn = (copies: CountedRecord[]): CountedRecord[] =>
  copies.length <= COMMON_READ
    ? copies
    : copies
        .map((record) => ({ record, draw: hashOf(record.id) }))
        .sort((a, b) => a.draw - b.draw || (a.record.id < b.record.id ? -1 : 1))
        .slice(0, COMMON_READ)
        .map(({ record }) => record);
