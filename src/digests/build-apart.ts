import { Types } from 'mongoose';
import { comments } from '../comments/comment.ts';
import type { Deps } from '../platform/deps.ts';
import { HAS_THREADS, runGuarded, type ThreadLimits } from '../platform/guarded-thread.ts';
import type { DatabaseAddress } from '../platform/mongo.ts';
import { buildDigest } from './build-digest.ts';
import { type Digest, digests } from './digest.ts';

/** What the thread is given. */
export type Building = { database: DatabaseAddress; policyId: string; timeZone: string };

/** A digest of fewer comments takes less time than starting a thread for it. */
const FEW = 2_000;

/** Far above what a million comments take: ends a thread that hangs, and no other. */
const LIMITS: ThreadLimits = { seconds: 1800, heapMegabytes: 8192, growthMegabytes: 16_384 };

/**
 * Builds the policy's draft without keeping this process from anything else: of many comments in a thread of its own,
 * which reads and writes the database by itself. Residents are answered meanwhile, and a queue's worker keeps its job.
 * From TypeScript sources, which Node 20 cannot load in a thread, in this one.
 * @param timeZone in which a comment's day is told.
 * @throws LecternError `not-found`.
 */
export async function buildDigestApart(
  deps: Deps & { mongo: { address: DatabaseAddress } },
  policyId: string,
  timeZone: string,
): Promise<Digest> {
  const policy = new Types.ObjectId(policyId);
  if (!HAS_THREADS || (await comments(deps.db).countDocuments({ policy }).limit(FEW)) < FEW)
    return buildDigest(deps, policyId, timeZone);
  const building: Building = { database: deps.mongo.address, policyId, timeZone };
  await runGuarded(new URL('./build-thread.js', import.meta.url), building, LIMITS);
  const draft = await digests(deps.db).findOne({ policy, version: 0 }).lean<Digest | null>();
  if (!draft) throw new Error('the thread that builds digests kept no draft');
  return draft;
}
