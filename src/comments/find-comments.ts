import { type QueryFilter, Types } from 'mongoose';
import { type Caller, mayActAs } from '../accounts/account.ts';
import { decodeCursor, encodeCursor, following, type Place } from '../platform/cursor.ts';
import type { Deps } from '../platform/deps.ts';
import { notFound } from '../platform/errors.ts';
import { type Policy, policies } from '../policies/policy.ts';
import { tokens } from '../text/tokens.ts';
import type { Position, StanceLabel, ToneLabel } from '../text/types.ts';
import { type Comment, comments, type Source, type State } from './comment.ts';
import { type Group, groupsOfComments, membersNewestFirst } from './kept-groups.ts';

export type CommentQuery = {
  policy?: string;
  state?: State;
  source?: Source;
  language?: string;
  theme?: string;
  stance?: StanceLabel;
  position?: Position;
  district?: number;
  tone?: ToneLabel;
  group?: string;
  transcript?: string;
  sampled?: boolean;
  corrected?: boolean;
  sensitive?: boolean;
  /** Words that all stand in the text, whatever their capitals and accents. */
  q?: string;
  cursor?: string;
  limit?: number;
};

/** A comment together with the policy it speaks to, which every reader of it needs, and the group that shares its text. */
export type FoundComment = { comment: Comment; policy: Policy; group?: Group };

/** One page of comments, newest first. Council sees what is counted, withheld or withdrawn; a clerk also what still waits. */
export async function findComments(
  deps: Pick<Deps, 'db'>,
  query: CommentQuery,
  caller: Caller,
): Promise<{ comments: FoundComment[]; next: string | null }> {
  const limit = query.limit ?? 20;
  const known = await policies(deps.db)
    .find(query.policy === undefined ? {} : { slug: query.policy })
    .lean<Policy[]>();
  if (query.policy !== undefined && known.length === 0) throw notFound('policy');

  const policy = query.policy === undefined ? undefined : known[0]?._id;
  const after = query.cursor ? decodeCursor(query.cursor) : null;
  const filter = { $and: [filterOf(query, policy, caller), following(after)] };
  const page = query.group
    ? await firstOfGroup(deps, query.group, after, filter, limit + 1)
    : await comments(deps.db)
        .find(filter)
        .sort({ submittedAt: -1, _id: -1 })
        .limit(limit + 1)
        .lean<Comment[]>();
  const shown = page.slice(0, limit);
  const last = page.length > limit ? shown.at(-1) : undefined;
  const byId = new Map(known.map((policy) => [policy._id.toHexString(), policy]));
  const groups = await groupsOfComments(deps, shown);
  return {
    comments: shown.flatMap((comment) => {
      const policy = byId.get(comment.policy.toHexString());
      return policy ? [foundComment(comment, policy, groups)] : [];
    }),
    next: last ? encodeCursor(last.submittedAt, last._id.toHexString()) : null,
  };
}

/** @throws LecternError `not-found`. */
export async function readComment(deps: Pick<Deps, 'db'>, id: string): Promise<FoundComment> {
  const comment = Types.ObjectId.isValid(id)
    ? await comments(deps.db).findById(id).lean<Comment | null>()
    : null;
  const policy = comment && (await policies(deps.db).findById(comment.policy).lean<Policy | null>());
  if (!comment || !policy) throw notFound('comment');
  return foundComment(comment, policy, await groupsOfComments(deps, [comment]));
}

/** Whether anyone has spoken to this policy. */
export async function hasComments(deps: Pick<Deps, 'db'>, policy: Policy): Promise<boolean> {
  return (await comments(deps.db).exists({ policy: policy._id })) !== null;
}

function foundComment(comment: Comment, policy: Policy, groups: Map<string, Group>): FoundComment {
  const group = groups.get(comment._id.toHexString());
  return { comment, policy, ...(group ? { group } : {}) };
}

/** The newest comments of a group that pass the filter. A huge group is read only as far as it takes to find so many. */
async function firstOfGroup(
  deps: Pick<Deps, 'db'>,
  group: string,
  after: Place | null,
  filter: QueryFilter<Comment>,
  count: number,
): Promise<Comment[]> {
  const found: Comment[] = [];
  for await (const members of membersNewestFirst(deps, group, after)) {
    for (let at = 0; at < members.length && found.length < count; at += count) {
      const ids = members.slice(at, at + count);
      const passing = await comments(deps.db)
        .find({ $and: [{ _id: { $in: ids }, state: 'analysed' }, filter] })
        .lean<Comment[]>();
      const byId = new Map(passing.map((comment) => [comment._id.toHexString(), comment]));
      found.push(...ids.flatMap((id) => byId.get(id.toHexString()) ?? []));
    }
    if (found.length >= count) break;
  }
  return found.slice(0, count);
}

function filterOf(
  query: CommentQuery,
  policy: Types.ObjectId | undefined,
  caller: Caller,
): QueryFilter<Comment> {
  const words = query.q ? [...new Set(tokens(query.q).map((token) => token.word))] : [];
  return {
    ...(policy ? { policy } : {}),
    ...(query.state ? { state: query.state } : {}),
    ...(query.source ? { source: query.source } : {}),
    ...(query.language ? { 'analysis.language.code': query.language } : {}),
    ...(query.theme ? { 'coding.themes': query.theme } : {}),
    ...(query.stance ? { 'coding.stance': query.stance } : {}),
    ...(query.position ? { position: query.position } : {}),
    ...(query.district ? { district: query.district } : {}),
    ...(query.tone ? { 'analysis.sentiment.label': query.tone } : {}),
    ...(query.transcript ? { 'speech.transcript': new Types.ObjectId(query.transcript) } : {}),
    ...(query.sampled ? { sampledAt: { $exists: true } } : {}),
    ...(query.corrected === undefined ? {} : { 'correction.at': { $exists: query.corrected } }),
    ...(query.sensitive === undefined ? {} : { 'analysis.sensitive.0': { $exists: query.sensitive } }),
    ...(words.length > 0 ? { words: { $all: words } } : {}),
    $and: [mayActAs(caller, 'clerk') ? {} : { state: { $in: statesForCouncil(words) } }],
  };
}

/** Searching by words must not tell what a withheld comment says. */
const statesForCouncil = (words: string[]): State[] =>
  words.length > 0 ? ['analysed'] : ['analysed', 'withheld', 'withdrawn'];
