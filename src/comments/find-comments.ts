import { type QueryFilter, Types } from 'mongoose';
import { type Caller, mayActAs } from '../accounts/account.ts';
import { decodeCursor, encodeCursor } from '../platform/cursor.ts';
import type { Deps } from '../platform/deps.ts';
import { notFound } from '../platform/errors.ts';
import { type Policy, policies } from '../policies/policy.ts';
import { tokens } from '../text/tokens.ts';
import type { Position, StanceLabel, ToneLabel } from '../text/types.ts';
import { type Comment, comments, type Source, type State } from './comment.ts';

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

/** A comment together with the policy it speaks to, which every reader of it needs. */
export type FoundComment = { comment: Comment; policy: Policy };

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

  const page = await comments(deps.db)
    .find(filterOf(query, query.policy === undefined ? undefined : known[0]?._id, caller))
    .sort({ submittedAt: -1, _id: -1 })
    .limit(limit + 1)
    .lean<Comment[]>();
  const last = page[limit - 1];
  const hasMore = page.length > limit;
  const byId = new Map(known.map((policy) => [policy._id.toHexString(), policy]));
  return {
    comments: page.slice(0, limit).flatMap((comment) => {
      const policy = byId.get(comment.policy.toHexString());
      return policy ? [{ comment, policy }] : [];
    }),
    next: hasMore && last ? encodeCursor(last.submittedAt, last._id.toHexString()) : null,
  };
}

/** @throws LecternError `not-found`. */
export async function readComment(deps: Pick<Deps, 'db'>, id: string): Promise<FoundComment> {
  const comment = Types.ObjectId.isValid(id)
    ? await comments(deps.db).findById(id).lean<Comment | null>()
    : null;
  const policy = comment && (await policies(deps.db).findById(comment.policy).lean<Policy | null>());
  if (!comment || !policy) throw notFound('comment');
  return { comment, policy };
}

/** Whether anyone has spoken to this policy. */
export async function hasComments(deps: Pick<Deps, 'db'>, policy: Policy): Promise<boolean> {
  return (await comments(deps.db).exists({ policy: policy._id })) !== null;
}

function filterOf(
  query: CommentQuery,
  policy: Types.ObjectId | undefined,
  caller: Caller,
): QueryFilter<Comment> {
  const words = query.q ? [...new Set(tokens(query.q).map((token) => token.word))] : [];
  const after = query.cursor ? decodeCursor(query.cursor) : null;
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
    ...(query.group ? { 'group.id': query.group } : {}),
    ...(query.transcript ? { 'speech.transcript': new Types.ObjectId(query.transcript) } : {}),
    ...(query.sampled ? { sampledAt: { $exists: true } } : {}),
    ...(query.corrected === undefined ? {} : { 'correction.at': { $exists: query.corrected } }),
    ...(query.sensitive === undefined ? {} : { 'analysis.sensitive.0': { $exists: query.sensitive } }),
    ...(words.length > 0 ? { words: { $all: words } } : {}),
    $and: [
      mayActAs(caller, 'clerk') ? {} : { state: { $in: statesForCouncil(words) } },
      after ? { submittedAt: { $lte: after.at } } : {},
      after
        ? { $or: [{ submittedAt: { $lt: after.at } }, { _id: { $lt: new Types.ObjectId(after.id) } }] }
        : {},
    ],
  };
}

/** Searching by words must not tell what a withheld comment says. */
const statesForCouncil = (words: string[]): State[] =>
  words.length > 0 ? ['analysed'] : ['analysed', 'withheld', 'withdrawn'];
