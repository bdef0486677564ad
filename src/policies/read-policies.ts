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
