import { type AnyBulkWriteOperation, Types } from 'mongoose';
import { type Comment, comments } from '../comments/comment.ts';
import type { Deps } from '../platform/deps.ts';
import type { Grouped } from '../text/near-duplicates.ts';
import { addedSpans, commonTextOf } from '../text/near-duplicates-added.ts';
import type { Span } from '../text/types.ts';
import type { Groups } from './groups.ts';
import type { CountedRecord, PublicRecord } from './public-record.ts';

/** Comments written to the database at a time. */
const BATCH = 1000;

/**
 * Keeps with each comment the group that it was found to be in, and what its author added to the letter, where
 * that has changed. Found over all comments at once rather than on arrival, groups depend on the comments
 * alone: neither order nor number of workers can change them.
 */
export async function keepGroups(
  deps: Pick<Deps, 'db'>,
  records: PublicRecord[],
  groups: Groups,
  known: Map<string, Comment['group']>,
): Promise<void> {
  const counted = new Map(
    records.flatMap((record): [string, CountedRecord][] =>
      record.state === 'counted' ? [[record.id, record]] : [],
    ),
  );
  let updates: AnyBulkWriteOperation<Comment>[] = [];
  const write = async () => {
    if (updates.length > 0) await comments(deps.db).bulkWrite(updates, { ordered: false });
    updates = [];
  };
  for (const ids of groups.members.values()) {
    const letters = ids.flatMap((id) => groups.of.get(id) ?? []);
    if (letters.every((letter) => isKnown(letter, letters.length, known.get(letter.id)))) continue;
    const added = addedBy(letters, counted);
    for (const { id, group, representative, similarity } of letters)
      updates.push({
        updateOne: {
          filter: { _id: new Types.ObjectId(id), state: 'analysed' },
          update: {
            $set: {
              group: {
                id: group,
                letters: letters.length,
                representative,
                similarity,
                added: added.get(id) ?? [],
              },
            },
          },
        },
      });
    if (updates.length >= BATCH) await write();
  }
  await write();
}

function addedBy(letters: Grouped[], counted: Map<string, CountedRecord>): Map<string, Span[]> {
  if (letters.length < 2) return new Map();
  const texts = letters.flatMap(({ id }) => counted.get(id) ?? []);
  const letter = commonTextOf(texts.map(({ text }) => text));
  return new Map(texts.map(({ id, text }) => [id, addedSpans(text, letter)]));
}

const isKnown = (entry: Grouped, letters: number, known: Comment['group']): boolean =>
  known?.id === entry.group &&
  known.letters === letters &&
  known.representative === entry.representative &&
  known.similarity === entry.similarity;
