import { Types } from 'mongoose';
import { codebook } from '../comments/codebook.ts';
import type { Deps } from '../platform/deps.ts';
import { notFound } from '../platform/errors.ts';
import { isTaken } from '../platform/unique-index.ts';
import { type Policy, policies } from '../policies/policy.ts';
import { digestContent, digestHead } from './content.ts';
import { type Digest, type DigestContent, digests, type Earlier } from './digest.ts';
import { districtTable } from './districts.ts';
import { checked } from './export.ts';
import { groupsOf } from './groups.ts';
import { keepGroups } from './keep-groups.ts';
import { dropLeaves, keepLeaves } from './leaves.ts';
import { readRecords } from './read-records.ts';
import { earlierFrom } from './themes.ts';

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
  const { records, signed, known, districts } = await readRecords(deps, policy, timeZone);
  const groups = groupsOf(signed);
  await keepGroups(deps, records, groups, known);
  const head = digestHead(policy, await codebook(deps));
  const { checks, leaves } = checked(head, records);
  // Before the draft that needs them: whoever publishes it finds them.
  await keepLeaves(deps, { policy: policy._id, root: checks.merkleRoot, builtAt }, leaves);
  const content = digestContent(head, records, groups, {
    checks,
    districts: districtTable(districts) ?? undefined,
    earlier: await lastPublished(deps, policy),
  });
  await keepDraft(deps, policy, builtAt, content);
  const draft = await digests(deps.db).findOne({ policy: policy._id, version: 0 }).lean<Digest | null>();
  if (!draft) throw notFound('digest');
  await dropLeaves(deps, draft);
  return draft;
}

async function lastPublished(deps: Pick<Deps, 'db'>, { _id }: Policy): Promise<Earlier | undefined> {
  const fields = { version: 1, 'content.sum': 1, 'content.themes': 1 };
  const last = await digests(deps.db)
    .findOne({ policy: _id, version: { $gt: 0 } }, fields)
    .sort({ version: -1 })
    .lean<Digest | null>();
  return last ? earlierFrom(last) : undefined;
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
