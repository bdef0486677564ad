import { Types } from 'mongoose';
import { type Caller, mayActAs } from '../accounts/account.ts';
import { comments } from '../comments/comment.ts';
import type { Deps } from '../platform/deps.ts';
import { notFound } from '../platform/errors.ts';
import type { Policy } from '../policies/policy.ts';
import { listPolicies, readPolicy } from '../policies/read-policies.ts';
import { type Digest, type DigestSummary, digests, type Gone } from './digest.ts';
import { withoutWords } from './notices.ts';

/** A policy's digests in brief, newest first: everybody sees the published ones, council and clerks the draft too. */
export async function listDigests(
  deps: Pick<Deps, 'db'>,
  slug: string,
  caller: Caller,
): Promise<DigestSummary[]> {
  const policy = await readPolicy(deps, slug, caller);
  return digests(deps.db)
    .find({ policy: policy._id, ...visibleTo(caller) })
    .select('policy state version builtAt publishedAt content.sum.total')
    .sort({ version: -1 })
    .lean<DigestSummary[]>();
}

export type PolicyDigests = { policy: Policy; digests: DigestSummary[] };

/** Each policy that the caller may see, with its digests. */
export async function listAllDigests(deps: Pick<Deps, 'db'>, caller: Caller): Promise<PolicyDigests[]> {
  const policies = await listPolicies(deps, caller);
  return Promise.all(
    policies.map(async (policy) => ({ policy, digests: await listDigests(deps, policy.slug, caller) })),
  );
}

/** @throws LecternError `not-found`, also for a draft that the caller may not see. */
export async function readDigest(deps: Pick<Deps, 'db'>, id: string, caller: Caller): Promise<Digest> {
  const digest = Types.ObjectId.isValid(id)
    ? await digests(deps.db)
        .findOne({ _id: id, ...visibleTo(caller) })
        .lean<Digest | null>()
    : null;
  if (!digest) throw notFound('digest');
  return asShown(deps, digest);
}

/**
 * The digest as it may be shown now. What is stored stays as it was published, but the words of those who have taken
 * their comments back since, or whose comments were withheld, are given to nobody. Every door reads digests through here.
 */
async function asShown(deps: Pick<Deps, 'db'>, digest: Digest): Promise<Digest> {
  const gone = await goneSince(deps, digest);
  return gone.size === 0 ? digest : { ...digest, content: withoutWords(digest.content, gone) };
}

/** Hosts' clocks may differ by this much: milliseconds. */
const SKEW = 60_000;

/** The comments that have been taken back or withheld since a digest read them. */
export async function goneSince(
  deps: Pick<Deps, 'db'>,
  { policy, builtAt }: Pick<Digest, 'policy' | 'builtAt'>,
): Promise<Map<string, Gone>> {
  const changedAt = { $gte: new Date(builtAt.getTime() - SKEW) };
  const gone = new Map<string, Gone>();
  for (const state of ['withdrawn', 'withheld'] as const) {
    const left = await comments(deps.db).find({ policy, state, changedAt }, { _id: 1 }).lean();
    for (const { _id } of left) gone.set(_id.toHexString(), state);
  }
  return gone;
}

const visibleTo = (caller: Caller): { state?: 'published' } =>
  mayActAs(caller, 'council') ? {} : { state: 'published' };
