import { placesAmong, SignedTexts } from '../text/near-duplicates.ts';
import type { Place } from '../text/near-duplicates-groups.ts';
import { type CountedRecord, signatureOfRecord } from './public-record.ts';

/** Each counted comment that shares a letter, by its id. */
export type Groups = ReadonlyMap<string, Copy>;

/** `group` is the id of the comment that stands for all copies; `words` as in `Grouped`. */
export type Copy = { group: string; words: string };

/** The groups of counted comments: a function of their texts alone, whatever order they come in. */
export function groupsOf(counted: readonly CountedRecord[]): Groups {
  const signed = new SignedTexts();
  for (const record of counted) signed.add(record.id, signatureOfRecord(record));
  return groupsIn(signed, placesAmong(signed.distinct));
}

/** @param places what `placesAmong` says of the distinct texts. */
export function groupsIn(signed: SignedTexts, places: readonly Place[]): Groups {
  const grouped = signed.grouped(places);
  const copied = new Set<string>();
  for (const { group, representative } of grouped) if (!representative) copied.add(group);
  const groups = new Map<string, Copy>();
  for (const { id, group, words } of grouped) if (copied.has(group)) groups.set(id, { group, words });
  return groups;
}

/** How many texts are left of so many comments when copies count once. */
export const distinctTexts = (counted: number, groups: Groups): number =>
  counted - groups.size + new Set([...groups.values()].map(({ group }) => group)).size;
