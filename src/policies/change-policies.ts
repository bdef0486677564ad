import type { SignedIn } from '../accounts/account.ts';
import { recordAct } from '../accounts/record-act.ts';
import type { Deps } from '../platform/deps.ts';
import { conflict, type Fault, invalid, notFound } from '../platform/errors.ts';
import { isTaken } from '../platform/unique-index.ts';
import { type Meeting, type Policy, type PolicyState, policies } from './policy.ts';

export type NewPolicy = Pick<Policy, 'slug' | 'title' | 'summary' | 'direction' | 'window' | 'meeting'> & {
  aliases?: string[];
};
/** A `meeting` of null takes the policy's meeting away. */
export type PolicyChange = Partial<Omit<NewPolicy, 'slug' | 'meeting'>> & { meeting?: Meeting | null };

/** Writes down a new policy as a draft. @throws LecternError `conflict` when the slug is taken; `invalid-fields`. */
export async function createPolicy(deps: Deps, input: NewPolicy, caller: SignedIn): Promise<Policy> {
  checkWindow(input.window);
  try {
    const policy = await policies(deps.db).create({ ...input, state: 'draft', createdAt: deps.now() });
    await record(deps, caller, 'create-policy', input.slug);
    return policy.toObject();
  } catch (error) {
    if (isTaken(error, 'slug')) throw invalid([{ field: 'slug', code: 'taken' }]);
    throw error;
  }
}

/**
 * Changes a policy. `hasComments` says whether anyone has spoken to it: from then on its direction
 * stays, because stances already read would silently turn into their opposite.
 * @throws LecternError `not-found`, `conflict`, `invalid-fields`.
 */
export async function changePolicy(
  deps: Deps,
  slug: string,
  change: PolicyChange,
  hasComments: (policy: Policy) => Promise<boolean>,
  caller: SignedIn,
): Promise<Policy> {
  const policy = await policies(deps.db).findOne({ slug }).lean<Policy | null>();
  if (!policy) throw notFound('policy');
  if (change.window) checkWindow(change.window);
  if (change.direction && change.direction !== policy.direction && (await hasComments(policy)))
    throw conflict('the direction of a policy with comments stays');
  const { meeting, ...rest } = change;
  const changed = await policies(deps.db)
    .findOneAndUpdate(
      { slug },
      {
        $set: { ...rest, ...(meeting ? { meeting } : {}) },
        ...(meeting === null ? { $unset: { meeting: 1 } } : {}),
      },
      { returnDocument: 'after' },
    )
    .lean<Policy | null>();
  if (!changed) throw notFound('policy');
  await record(deps, caller, 'change-policy', slug, { fields: Object.keys(change) });
  return changed;
}

/**
 * Opens or closes a policy for comment; opening the open or closing the closed changes nothing.
 * @throws LecternError `not-found`; `conflict` for closing a draft, which would show it to everybody.
 */
export async function setPolicyState(
  deps: Deps,
  slug: string,
  state: Exclude<PolicyState, 'draft'>,
  caller: SignedIn,
): Promise<Policy> {
  const policy = await policies(deps.db)
    .findOneAndUpdate(
      { slug, ...(state === 'closed' ? { state: { $ne: 'draft' } } : {}) },
      { $set: { state } },
      { returnDocument: 'before' },
    )
    .lean<Policy | null>();
  if (!policy && (await policies(deps.db).exists({ slug }))) throw conflict('a draft was never open');
  if (!policy) throw notFound('policy');
  if (policy.state !== state)
    await record(deps, caller, state === 'open' ? 'open-policy' : 'close-policy', slug);
  return { ...policy, state };
}

function checkWindow(window: Policy['window']): void {
  const faults: Fault[] = [];
  if (window.closesAt <= window.opensAt) faults.push({ field: 'window.closesAt', code: 'before-opening' });
  if (faults.length > 0) throw invalid(faults);
}

const record = (deps: Deps, caller: SignedIn, verb: string, slug: string, detail?: Record<string, unknown>) =>
  recordAct(deps, `account:${caller.name}`, verb, { kind: 'policy', id: slug }, detail);
