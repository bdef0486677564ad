import { Types } from 'mongoose';
import { type Caller, mayActAs } from '../accounts/account.ts';
import type { Deps } from '../platform/deps.ts';
import { notFound } from '../platform/errors.ts';
import { readPolicy } from '../policies/read-policies.ts';
import { type Digest, digests } from './digest.ts';

/** A policy's digests without their content, newest first: everybody sees the published ones, council and clerks the draft too. */
export async function listDigests(
  deps: Pick<Deps, 'db'>,
  slug: string,
  caller: Caller,
): Promise<Omit<Digest, 'content'>[]> {
  const policy = await readPolicy(deps, slug, caller);
  return digests(deps.db)
    .find({ policy: policy._id, ...visibleTo(caller) }, { content: 0 })
    .sort({ version: -1 })
    .lean<Omit<Digest, 'content'>[]>();
}

/** @throws LecternError `not-found`, also for a draft that the caller may not see. */
export async function readDigest(deps: Pick<Deps, 'db'>, id: string, caller: Caller): Promise<Digest> {
  const digest = Types.ObjectId.isValid(id)
    ? await digests(deps.db)
        .findOne({ _id: id, ...visibleTo(caller) })
        .lean<Digest | null>()
    : null;
  if (!digest) throw notFound('digest');
  return digest;
}

/** The policy's draft; null before the first comment was analysed. */
export async function readDraft(deps: Pick<Deps, 'db'>, policyId: Types.ObjectId): Promise<Digest | null> {
  return digests(deps.db).findOne({ policy: policyId, version: 0 }).lean<Digest | null>();
}

const visibleTo = (caller: Caller): { state?: 'published' } =>
  mayActAs(caller, 'council') ? {} : { state: 'published' };
