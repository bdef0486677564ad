import { createHash } from 'node:crypto';
import type { Types } from 'mongoose';
import { type Account, accounts, type SignedIn } from '../accounts/account.ts';
import { recordAct } from '../accounts/record-act.ts';
import type { UiLanguage } from '../locales/translate.ts';
import type { Deps } from '../platform/deps.ts';
import { notFound } from '../platform/errors.ts';
import { isTaken } from '../platform/unique-index.ts';
import { type Policy, policies } from '../policies/policy.ts';
import { readPolicy } from '../policies/read-policies.ts';
import { deliveries } from './delivery.ts';
import { type Rhythm, type Subscription, subscriptions } from './subscription.ts';

/** What a subscriber chooses. */
export type Choice = { rhythm: Rhythm; language: UiLanguage };

/**
 * Subscribes whoever is signed in to a policy's digests, or changes how she gets them. She may do so before she has an
 * address and before a mail server is set: it holds from when there is one.
 * @throws LecternError `not-found`.
 */
export async function subscribe(
  deps: Deps,
  slug: string,
  { rhythm, language }: Choice,
  caller: SignedIn,
): Promise<Subscription> {
  const policy = await readPolicy(deps, slug, caller);
  const { _id: account } = await accountOf(deps, caller);
  const key = { policy: policy._id, account };
  const known = await subscriptions(deps.db).findOne(key).lean<Subscription | null>();
  if (known?.rhythm === rhythm && known.language === language) return known;
  const now = deps.now();
  // Another language is no reason to get an old digest again; another rhythm begins now.
  const since = known?.rhythm === rhythm ? known.since : now;
  const kept = await keep(deps, key, { rhythm, language, since });
  await record(deps, caller, 'subscribe', policy, { rhythm, language });
  return kept;
}

async function keep(
  { db }: Pick<Deps, 'db'>,
  key: Pick<Subscription, 'policy' | 'account'>,
  chosen: Pick<Subscription, 'rhythm' | 'language' | 'since'>,
): Promise<Subscription> {
  const change = () =>
    subscriptions(db)
      .findOneAndUpdate(key, { $set: chosen }, { returnDocument: 'after' })
      .lean<Subscription | null>();
  const changed = await change();
  if (changed) return changed;
  try {
    return (await subscriptions(db).create({ ...key, ...chosen })).toObject();
  } catch (error) {
    if (!isTaken(error, 'policy')) throw error; // The same form sent twice.
    const kept = await change();
    if (!kept) throw error;
    return kept;
  }
}

/** Ends a subscription; ending one that is not there changes nothing. @throws LecternError `not-found`. */
export async function unsubscribe(deps: Deps, slug: string, caller: SignedIn): Promise<void> {
  const policy = await readPolicy(deps, slug, caller);
  const { _id: account } = await accountOf(deps, caller);
  await end(deps, { policy: policy._id, account }, caller, policy);
}

/** The caller's own subscriptions and where her mail goes. */
export async function subscriptionsOf(
  deps: Pick<Deps, 'db'>,
  caller: SignedIn,
): Promise<{ email: string | undefined; subscriptions: Subscription[] }> {
  const { _id: account, email } = await accountOf(deps, caller);
  const its = await subscriptions(deps.db).find({ account }).sort({ since: 1 }).lean<Subscription[]>();
  return { email, subscriptions: its };
}

/** Which policy's mails a link in a mail ends, and for whom. @throws LecternError `not-found` for a token that no mail held. */
export async function subscriptionBehind(
  deps: Pick<Deps, 'db'>,
  token: string,
): Promise<{ policy: Policy; account: Account }> {
  const delivery = await deliveries(deps.db)
    .findOne({ unsubscribeHash: hashOfToken(token) })
    .lean();
  const policy = delivery && (await policies(deps.db).findById(delivery.policy).lean<Policy | null>());
  const account = delivery && (await accounts(deps.db).findById(delivery.account).lean<Account | null>());
  if (!policy || !account) throw notFound('subscription');
  return { policy, account };
}

/** Ends the subscription that a mail came from, by the token in that mail alone. @throws LecternError `not-found`. */
export async function unsubscribeByToken(
  deps: Deps,
  token: string,
): Promise<{ policy: Policy; account: Account }> {
  const { policy, account } = await subscriptionBehind(deps, token);
  await end(deps, { policy: policy._id, account: account._id }, account, policy);
  return { policy, account };
}

/** Tokens stand in mails and nowhere else; whoever reads the database cannot unsubscribe anybody. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

async function end(
  deps: Deps,
  key: { policy: Types.ObjectId; account: Types.ObjectId },
  who: Pick<SignedIn, 'name'>,
  policy: Policy,
): Promise<void> {
  const { deletedCount } = await subscriptions(deps.db).deleteOne(key);
  if (deletedCount > 0) await record(deps, who, 'unsubscribe', policy);
}

const record = (
  deps: Deps,
  { name }: Pick<SignedIn, 'name'>,
  verb: string,
  { slug }: Policy,
  detail?: Record<string, unknown>,
): Promise<void> => recordAct(deps, `account:${name}`, verb, { kind: 'policy', id: slug }, detail);

async function accountOf({ db }: Pick<Deps, 'db'>, { name }: SignedIn): Promise<Account> {
  const account = await accounts(db).findOne({ name }).lean<Account | null>();
  if (!account) throw notFound('account');
  return account;
}
