import { Types } from 'mongoose';
import { type Comment, comments } from '../comments/comment.ts';
import type { Deps } from '../platform/deps.ts';
import { type Grouped, groupBySignature, type Signature } from '../text/near-duplicates.ts';
import { addedSpans, commonTextOf } from '../text/near-duplicates-added.ts';
import type { Span } from '../text/types.ts';

/** What grouping needs to know of a counted comment. `known` is the group stored with it, if any. */
export type Groupable = { id: string; signature: Signature; known?: Comment['group'] };

/**
 * Finds which of a policy's counted comments share a text, and keeps the answer with each comment whose
 * group has changed. Grouping all of them at once, rather than each on arrival, makes the groups a
 * function of the comments alone: neither order nor number of workers can change them.
 */
export async function groupComments(
  deps: Pick<Deps, 'db'>,
  counted: Groupable[],
): Promise<Map<string, Grouped>> {
  const grouped = groupBySignature(counted);
  const members = new Map<string, Grouped[]>();
  for (const entry of grouped) {
    const letters = members.get(entry.group);
    if (letters) letters.push(entry);
    else members.set(entry.group, [entry]);
  }

  const known = new Map(counted.map((entry) => [entry.id, entry.known]));
  for (const letters of members.values())
    if (letters.some((letter) => !isKnown(letter, letters.length, known.get(letter.id))))
      await keepGroup(deps, letters);
  return new Map(grouped.map((entry) => [entry.id, entry]));
}

async function keepGroup(deps: Pick<Deps, 'db'>, letters: Grouped[]): Promise<void> {
  const added = letters.length > 1 ? await addedBy(deps, letters) : new Map<string, Span[]>();
  await comments(deps.db).bulkWrite(
    letters.map(({ id, group, representative, similarity }) => ({
      updateOne: {
        filter: { _id: new Types.ObjectId(id), state: 'analysed' as const },
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
    })),
    { ordered: false },
  );
}

async function addedBy(deps: Pick<Deps, 'db'>, letters: Grouped[]): Promise<Map<string, Span[]>> {
  const texts = await comments(deps.db)
    .find({ _id: { $in: letters.map((letter) => new Types.ObjectId(letter.id)) } }, { text: 1 })
    .sort({ _id: 1 })
    .lean<Pick<Comment, '_id' | 'text'>[]>();
  const letter = commonTextOf(texts.map(({ text }) => text));
  return new Map(texts.map(({ _id, text }) => [_id.toHexString(), addedSpans(text, letter)]));
}

const isKnown = (entry: Grouped, letters: number, known: Comment['group']): boolean =>
  known?.id === entry.group &&
  known.letters === letters &&
  known.representative === entry.representative &&
  known.similarity === entry.similarity;
