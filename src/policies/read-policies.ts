import type { Types } from 'mongoose';
import { type Caller, mayActAs } from '../accounts/account.ts';
import type { Deps } from '../platform/deps.ts';
import { notFound } from '../platform/errors.ts';
import { type Policy, policies } from './policy.ts';

/** The policies that the caller may see, newest first: drafts are the clerk's. */
export async function listPolicies(deps: Pick<Deps, 'db'>, caller: Caller): Promise<Policy[]> {
  return policies(deps.db)
    .find(mayActAs(caller, 'clerk') ? {} : { state: { $ne: 'draft' } })
    .sort({ createdAt: -1, _id: -1 })
    .lean<Policy[]>();
}

/** @throws LecternError `not-found`, also for a draft that the caller may not see. */
export async function readPolicy(deps: Pick<Deps, 'db'>, slug: string, caller: Caller): Promise<Policy> {
  const policy = await policies(deps.db).findOne({ slug }).lean<Policy | null>();
  if (!policy || (policy.state === 'draft' && !mayActAs(caller, 'clerk'))) throw notFound('policy');
  return policy;
}

/** The name of a policy in addresses. @throws LecternError `not-found`. */
export async function slugOf(deps: Pick<Deps, 'db'>, id: Types.ObjectId): Promise<string> {
  const policy = await policies(deps.db).findById(id, { slug: 1 }).lean<Pick<Policy, 'slug'> | null>();
  if (!policy) throw notFound('policy');
  return policy.slug;
}
