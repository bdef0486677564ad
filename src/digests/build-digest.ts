import { Types } from 'mongoose';
import { codebook } from '../comments/codebook.ts';
import { type Comment, comments } from '../comments/comment.ts';
import type { Deps } from '../platform/deps.ts';
import { notFound } from '../platform/errors.ts';
import { isTaken } from '../platform/unique-index.ts';
import { type Policy, policies } from '../policies/policy.ts';
import type { Signature } from '../text/near-duplicates.ts';
import { digestContent } from './content.ts';
import { type Digest, type DigestContent, digests } from './digest.ts';
import { groupsOf } from './groups.ts';
import { keepGroups } from './keep-groups.ts';
import { type PublicRecord, publicRecordOf, signatureOfRecord } from './public-record.ts';

/**
 * Builds the policy's draft in one streaming pass over its comments. Two builds at once are harmless:
 * the one that began to read later wins.
 * @param timeZone in which a comment's day is told.
 * @throws LecternError `not-found`.
 */
export async function buildDigest(deps: Deps, policyId: string, timeZone: string): Promise<Digest> {
  const policy = await policies(deps.db).findById(new Types.ObjectId(policyId)).lean<Policy | null>();
  if (!policy) throw notFound('policy');
  const builtAt = deps.now();
  const { records, signed, known } = await readRecords(deps, policy, timeZone);
  const groups = groupsOf(signed);
  await keepGroups(deps, records, groups, known);
  await keepDraft(
    deps,
    policy,
    builtAt,
    digestContent({ policy, codebook: await codebook(deps) }, records, groups),
  );
  const draft = await digests(deps.db).findOne({ policy: policy._id, version: 0 }).lean<Digest | null>();
  if (!draft) throw notFound('digest');
  return draft;
}

async function readRecords(deps: Deps, policy: Policy, timeZone: string) {
  const records: PublicRecord[] = [];
  const signed: { id: string; signature: Signature }[] = [];
  const known = new Map<string, Comment['group']>();
  const cursor = comments(deps.db)
    .find({ policy: policy._id }, { words: 0 })
    // By an index whose keys never change: a comment that changes meanwhile is neither missed nor met twice.
    .sort({ submittedAt: -1, _id: -1 })
    .lean<Comment>()
    .cursor();
  for await (const comment of cursor) {
    const { record, signature } = publicRecordOf(comment, policy, timeZone);
    records.push(record);
    if (record.state !== 'counted') continue;
    signed.push({ id: record.id, signature: signature ?? signatureOfRecord(record) });
    known.set(record.id, comment.group);
  }
  return { records, signed, known };
}

async function keepDraft(deps: Deps, policy: Policy, builtAt: Date, content: DigestContent): Promise<void> {
  const older = { policy: policy._id, version: 0, builtAt: { $lte: builtAt } };
  const kept = await digests(deps.db).updateOne(older, { $set: { builtAt, content } });
  if (kept.matchedCount > 0) return;
  try {
    await digests(deps.db).create({ policy: policy._id, state: 'draft', version: 0, builtAt, content });
  } catch (error) {
    if (!isTaken(error, 'policy')) throw error; // Another build has kept a newer draft.
  }
}
