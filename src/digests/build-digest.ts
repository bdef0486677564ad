import { Types } from 'mongoose';
import { codebook } from '../comments/codebook.ts';
import type { Deps } from '../platform/deps.ts';
import { notFound } from '../platform/errors.ts';
import { isTaken } from '../platform/unique-index.ts';
import { type Policy, policies } from '../policies/policy.ts';
import { compareDigests } from './compare.ts';
import { digestContent, digestHead } from './content.ts';
import { corpusOf } from './corpus.ts';
import { type Comparable, type Digest, digests } from './digest.ts';
import { checked } from './export.ts';
import { districtsIn, districtsToShow } from './issued-districts.ts';
import { keepGroups } from './keep-groups.ts';
import { dropLeaves, keepLeaves } from './leaves.ts';
import { lettersOf } from './letters.ts';
import { readRecords } from './read-records.ts';
import { lineOf } from './record-line.ts';
import { earlierFrom } from './themes.ts';

/**
 * Builds the policy's draft in one streaming pass over its comments. Two builds at once are harmless:
 * the one that began to read later wins.
 * @param timeZone in which a comment's day is told.
 * @throws LecternError `not-found`.
 */
export async function buildDigest(
  deps: Pick<Deps, 'db' | 'now'>,
  policyId: string,
  timeZone: string,
): Promise<Digest> {
  const policy = await policies(deps.db).findById(new Types.ObjectId(policyId)).lean<Policy | null>();
  if (!policy) throw notFound('policy');
  const builtAt = deps.now();
  const { records, texts, arrived, districts } = await readRecords(deps, policy, timeZone);
  const reading = texts.finish();
  const head = digestHead(policy, await codebook(deps));
  const { checks, leaves } = checked(head, records, lineOf);
  // Before the draft that needs them: whoever publishes it finds them.
  await keepLeaves(deps, { policy: policy._id, root: checks.merkleRoot, builtAt }, leaves);
  const corpus = corpusOf(
    records.filter((record) => record.state === 'counted'),
    await reading,
  );
  const letters = lettersOf(corpus);
  await keepGroups(deps, policy._id, letters, arrived);
  const last = await lastPublished(deps, policy);
  const version = (last?.version ?? 0) + 1;
  const kept = districtsToShow(districts, version, last?.districts);
  const content = digestContent(head, records, {
    checks,
    corpus,
    letters,
    districts: districtsIn(kept, version),
    earlier: last ? earlierFrom(last) : undefined,
  });
  const changes = last ? { changes: compareDigests(last.content, content) } : {};
  await keepDraft(deps, policy, { builtAt, content, districts: kept, ...changes });
  const draft = await digests(deps.db).findOne({ policy: policy._id, version: 0 }).lean<Digest | null>();
  if (!draft) throw notFound('digest');
  await dropLeaves(deps, draft);
  return draft;
}

type LastPublished = Pick<Digest, 'version' | 'districts'> & { content: Comparable };

/** What of the last published digest the next one needs: nobody's words. */
async function lastPublished(deps: Pick<Deps, 'db'>, { _id }: Policy): Promise<LastPublished | null> {
  return digests(deps.db)
    .findOne({ policy: _id, version: { $gt: 0 } })
    .select('+districts -content.themes.quotes -content.themes.arguments -content.campaigns -content.asks')
    .sort({ version: -1 })
    .lean<LastPublished | null>();
}

type Draft = Pick<Digest, 'builtAt' | 'content' | 'districts' | 'changes'>;

async function keepDraft(deps: Pick<Deps, 'db'>, policy: Policy, draft: Draft): Promise<void> {
  const older = { policy: policy._id, version: 0, builtAt: { $lte: draft.builtAt } };
  const kept = await digests(deps.db).updateOne(older, { $set: draft });
  if (kept.matchedCount > 0) return;
  try {
    await digests(deps.db).create({ policy: policy._id, state: 'draft', version: 0, ...draft });
  } catch (error) {
    if (!isTaken(error, 'policy')) throw error; // Another build has kept a newer draft.
  }
}
