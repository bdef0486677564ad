import { hashOf } from '../text/min-hash.ts';
import { type CommonText, commonTextOf } from '../text/near-duplicates-added.ts';
import type { Groups } from './groups.ts';
import type { CountedRecord, PublicRecord } from './public-record.ts';

/** A letter that two or more comments share. */
export type Letter = {
  /** The comment that stands for it, whose id is the group's. */
  head: CountedRecord;
  /** In the order of their ids. */
  copies: CountedRecord[];
  /** Of each copy, equal for those of the same words without greeting and signature. */
  words: string[];
  common: CommonText;
};

/** Copies of a letter that are read to find what they share. */
const COMMON_READ = 1000;

/** The letters of these comments with what their copies have in common. */
export function lettersOf(records: readonly PublicRecord[], groups: Groups): Letter[] {
  const found = new Map<string, CountedRecord[]>();
  for (const { group } of groups.values()) if (!found.has(group)) found.set(group, []);
  for (const record of records)
    if (record.state === 'counted') found.get(groups.get(record.id)?.group ?? '')?.push(record);
  const letters: Letter[] = [];
  for (const [group, copies] of found) {
    copies.sort((a, b) => (a.id < b.id ? -1 : 1));
    const head = copies.find(({ id }) => id === group);
    if (!head) continue;
    const words = copies.map(({ id }) => groups.get(id)?.words ?? id);
    letters.push({ head, copies, words, common: commonTextOf(drawn(copies).map(({ text }) => text)) });
  }
  return letters;
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
