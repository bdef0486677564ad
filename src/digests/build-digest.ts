import { Types } from 'mongoose';
import { type Groupable, groupComments } from '../analysis/group-comments.ts';
import { codebook } from '../comments/codebook.ts';
import { type Comment, comments } from '../comments/comment.ts';
import type { Deps } from '../platform/deps.ts';
import { notFound } from '../platform/errors.ts';
import { isTaken } from '../platform/unique-index.ts';
import { type Policy, policies } from '../policies/policy.ts';
import { type Digest, type DigestContent, digests } from './digest.ts';
import { summary } from './summarise.ts';

/**
 * Builds the policy's draft in one streaming pass over its comments. Two builds at once are harmless:
 * the one that began to read later wins.
 * @throws LecternError `not-found`.
 */
export async function buildDigest(deps: Deps, policyId: string): Promise<Digest> {
  const policy = await policies(deps.db).findById(new Types.ObjectId(policyId)).lean<Policy | null>();
  if (!policy) throw notFound('policy');
  const builtAt = deps.now();
  const content = await readContent(deps, policy);
  await keepDraft(deps, policy, builtAt, content);
  const draft = await digests(deps.db).findOne({ policy: policy._id, version: 0 }).lean<Digest | null>();
  if (!draft) throw notFound('digest');
  return draft;
}

async function readContent(deps: Deps, policy: Policy): Promise<DigestContent> {
  const reduced = summary(policy, await codebook(deps));
  const counted: Groupable[] = [];
  const cursor = comments(deps.db).find({ policy: policy._id }, { words: 0 }).lean<Comment>().cursor();
  for await (const comment of cursor) {
    reduced.add(comment);
    if (comment.state === 'analysed' && comment.analysis)
      counted.push({
        id: comment._id.toHexString(),
        signature: comment.analysis.signature,
        ...(comment.group ? { known: comment.group } : {}),
      });
  }
  const groups = await groupComments(deps, counted);
  return reduced.finish(groups, await lettersThatManySent(deps, policy));
}

const lettersThatManySent = (deps: Deps, policy: Policy): Promise<Comment[]> =>
  comments(deps.db)
    .find({
      policy: policy._id,
      state: 'analysed',
      'group.representative': true,
      'group.letters': { $gt: 1 },
    })
    .lean<Comment[]>();

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
