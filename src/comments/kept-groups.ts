import { type Connection, type Model, Schema, type Types } from 'mongoose';
import { following, type Place } from '../platform/cursor.ts';
import type { Deps } from '../platform/deps.ts';
import { decodedNumbers, similarityOf } from '../text/near-duplicates.ts';
import { addedSpans } from '../text/near-duplicates-added.ts';
import type { Span } from '../text/types.ts';
import { type Comment, comments } from './comment.ts';
import { shownText } from './redacted-comment.ts';

/** The comments that share a text with this one; `added` is what this person put in, as spans of the text as shown. */
export type Group = {
  id: string;
  letters: number;
  representative: boolean;
  similarity: number;
  added: Span[];
};

/** What is derived of all comments together: `fingerprint` tells whether it has changed, without reading it. */
type Kept = { policy: Types.ObjectId; fingerprint: string };

/** A letter that two or more counted comments share. */
export type KeptLetter = Kept & {
  /** The group's id: that of the comment that stands for it. */
  _id: string;
  letters: number;
  /** What its copies have in common: the ascending `CommonText.pairs`, as `encodedNumbers`. */
  pairs: string;
};

/** Some of the comments of a group, oldest first: one document for a hundred of them is what can be written at once. */
export type KeptMembers = Kept & {
  /** The oldest of them, and when it was submitted. */
  _id: Types.ObjectId;
  submittedAt: Date;
  group: string;
  members: Types.ObjectId[];
};

const kept = {
  policy: { type: Schema.Types.ObjectId, required: true },
  fingerprint: { type: String, required: true },
};
const letterSchema = new Schema<KeptLetter>({
  ...kept,
  _id: { type: String, required: true },
  letters: { type: Number, required: true },
  pairs: { type: String, required: true },
});
letterSchema.index({ policy: 1 });

const membersSchema = new Schema<KeptMembers>({
  ...kept,
  submittedAt: { type: Date, required: true },
  group: { type: String, required: true },
  members: [Schema.Types.ObjectId],
});
membersSchema.index({ policy: 1 });
membersSchema.index({ members: 1 });
membersSchema.index({ group: 1, submittedAt: -1, _id: -1 });

export const keptLetters = (db: Connection): Model<KeptLetter> =>
  db.models.Letter ?? db.model<KeptLetter>('Letter', letterSchema, 'letters');

export const keptMembers = (db: Connection): Model<KeptMembers> =>
  db.models.Members ?? db.model<KeptMembers>('Members', membersSchema, 'members');

/**
 * The groups of those comments that are counted and share their letter with others, by comment id. A comment that was
 * withheld or withdrawn since the last digest shows none, and a group whose representative was withdrawn waits for the next.
 */
export async function groupsOfComments(
  deps: Pick<Deps, 'db'>,
  found: readonly Comment[],
): Promise<Map<string, Group>> {
  const counted = found.filter(({ state }) => state === 'analysed');
  if (counted.length === 0) return new Map();
  const portions = await keptMembers(deps.db)
    .find({ members: { $in: counted.map(({ _id }) => _id) } }, { group: 1, members: 1 })
    .lean<Pick<KeptMembers, 'group' | 'members'>[]>();
  const groupOf = new Map(
    portions.flatMap(({ group, members }) => members.map((id) => [id.toHexString(), group])),
  );
  const ids = [...new Set(portions.map(({ group }) => group))];
  const [letters, representatives] = await Promise.all([
    keptLetters(deps.db)
      .find({ _id: { $in: ids } })
      .lean<KeptLetter[]>(),
    comments(deps.db)
      .find({ _id: { $in: ids } }, { 'analysis.signature': 1 })
      .lean<Comment[]>(),
  ]);
  const signatures = new Map(
    representatives.map(({ _id, analysis }) => [_id.toHexString(), analysis?.signature]),
  );
  const lettersOf = new Map(
    letters.map(({ _id, letters: count, pairs }) => [
      _id,
      { count, pairs: new Set(Int32Array.from(decodedNumbers(pairs))) },
    ]),
  );
  return new Map(
    counted.flatMap((comment): [string, Group][] => {
      const own = comment._id.toHexString();
      const group = groupOf.get(own) ?? '';
      const letter = lettersOf.get(group);
      const signature = signatures.get(group);
      if (!letter || !signature || !comment.analysis) return [];
      const similarity = similarityOf(comment.analysis.signature, signature);
      const added = addedSpans(shownText(comment).text, letter);
      return [[own, { id: group, letters: letter.count, representative: group === own, similarity, added }]];
    }),
  );
}

/** The comments of a group, newest first, in portions, so that a page of a huge group need not read all of it. */
export async function* membersNewestFirst(
  deps: Pick<Deps, 'db'>,
  group: string,
  after: Place | null,
): AsyncGenerator<Types.ObjectId[]> {
  const portions = keptMembers(deps.db)
    .find({ $and: [{ group }, following(after)] })
    .sort({ submittedAt: -1, _id: -1 })
    .batchSize(PORTIONS)
    .lean<KeptMembers[]>();
  for await (const { members } of portions) yield members.reverse();
}

/** Portions asked for at a time: most pages are within one. */
const PORTIONS = 4;

/** Forgets that a comment shares its letter with others. */
export async function leaveGroup(deps: Pick<Deps, 'db'>, id: Types.ObjectId): Promise<void> {
  await keptMembers(deps.db).updateMany(
    { members: id },
    { $pull: { members: id }, $set: { fingerprint: '' } },
  );
}
