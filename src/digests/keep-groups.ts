import { createHash } from 'node:crypto';
import { type Model, type mongo, Types } from 'mongoose';
import { type KeptLetter, type KeptMembers, keptLetters, keptMembers } from '../comments/kept-groups.ts';
import type { Deps } from '../platform/deps.ts';
import { hashOf } from '../text/min-hash.ts';
import { encodedNumbers } from '../text/near-duplicates.ts';
import type { Letter } from './letters.ts';

/** One in so many comments begins a new portion of its group. */
const PORTION = 128;

/**
 * Keeps which comments share a letter, and what its copies have in common, where that has changed. Found over all
 * comments at once rather than on arrival, groups depend on the comments alone: neither order nor number of workers
 * can change them. Each document is written whole, so that the next build mends what one that was killed left behind.
 * @param arrived when each comment was submitted, in milliseconds since 1970.
 */
export async function keepGroups(
  deps: Pick<Deps, 'db'>,
  policy: Types.ObjectId,
  letters: readonly Letter[],
  arrived: ReadonlyMap<string, number>,
): Promise<void> {
  await Promise.all([
    keepChanged(
      keptLetters(deps.db),
      policy,
      letters.map((letter) => letterToKeep(policy, letter)),
    ),
    keepChanged(
      keptMembers(deps.db),
      policy,
      letters.flatMap((letter) => membersToKeep(policy, letter, arrived)),
    ),
  ]);
}

function letterToKeep(
  policy: Types.ObjectId,
  { head, copies, common }: Letter,
): Omit<KeptLetter, 'fingerprint'> {
  const pairs = Uint32Array.from(common.pairs).sort();
  return { _id: head.id, policy, letters: copies.length, pairs: encodedNumbers(pairs) };
}

/** Where a portion begins depends on its first comment alone, so that who comes or goes changes one portion and no other. */
function membersToKeep(
  policy: Types.ObjectId,
  { head, copies }: Letter,
  arrived: ReadonlyMap<string, number>,
): Omit<KeptMembers, 'fingerprint'>[] {
  const oldestFirst = copies
    .map(({ id }) => ({ id, at: arrived.get(id) ?? 0 }))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const portions: Omit<KeptMembers, 'fingerprint'>[] = [];
  let members: Types.ObjectId[] = [];
  oldestFirst.forEach(({ id, at }, place) => {
    const _id = new Types.ObjectId(id);
    if (place === 0 || hashOf(id) % PORTION === 0) {
      members = [];
      portions.push({ _id, submittedAt: new Date(at), policy, group: head.id, members });
    }
    members.push(_id);
  });
  return portions;
}

/** Makes a collection hold these of the policy and no others. What it holds already is not written again. */
async function keepChanged(
  { collection }: Model<KeptLetter> | Model<KeptMembers>,
  policy: Types.ObjectId,
  wanted: { _id: string | Types.ObjectId }[],
): Promise<void> {
  const known = new Map<string, { _id: unknown; fingerprint: unknown }>();
  for await (const { _id, fingerprint } of collection.find({ policy }, { projection: { fingerprint: 1 } }))
    known.set(String(_id), { _id, fingerprint });
  const writes = wanted.flatMap((one) => {
    const fingerprint = createHash('sha256').update(JSON.stringify(one)).digest('hex');
    const isKept = known.get(String(one._id))?.fingerprint === fingerprint;
    known.delete(String(one._id));
    const { _id } = one;
    return isKept
      ? []
      : [{ replaceOne: { filter: { _id }, replacement: { ...one, fingerprint }, upsert: true } }];
  });
  if (writes.length > 0)
    await collection.bulkWrite(writes as mongo.AnyBulkWriteOperation[], { ordered: false });
  const gone = [...known.values()].map(({ _id }) => _id);
  if (gone.length > 0) await collection.deleteMany({ _id: { $in: gone } } as mongo.Filter<mongo.Document>);
}
