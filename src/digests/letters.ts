import { type CommonText, commonTextOf } from '../text/near-duplicates-added.ts';
import { bestOf } from './best-first.ts';
import { type Corpus, isDrawnBefore } from './corpus.ts';
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

/** Copies of a letter that are read to find what they share: an even draw. */
const COMMON_READ = 1000;

/** The letters of these comments with what their copies have in common. */
export function lettersOf(corpus: Corpus): Letter[] {
  const { records, letters, wordings, order } = corpus;
  const found: Letter[] = [];
  for (let from = 0, to = 0; from < order.length; from = to) {
    const letter = letters[order[from] ?? 0] ?? 0;
    while (to < order.length && letters[order[to] ?? 0] === letter) to += 1;
    const head = records[letter];
    if (to - from < 2 || !head) continue;
    const its = [...order.subarray(from, to)];
    const copies = its.flatMap((at) => records[at] ?? []);
    const words = its.map((at) => wordings[at] ?? 0);
    const read = bestOf(its, COMMON_READ, (a, b) => isDrawnBefore(corpus, a, b));
    found.push({ head, copies, words, common: commonTextOf(read.flatMap((at) => records[at]?.text ?? [])) });
  }
  return found;
}
