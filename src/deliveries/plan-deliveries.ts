import type { Types } from 'mongoose';
import { type Account, accounts } from '../accounts/account.ts';
import { staffAddressOf } from '../accounts/staff-address.ts';
import { type Digest, digests } from '../digests/digest.ts';
import type { Deps } from '../platform/deps.ts';
import { isTaken } from '../platform/unique-index.ts';
import { policies } from '../policies/policy.ts';
import { deliveries } from './delivery.ts';
import { lastWeekly } from './last-weekly.ts';
import type { Mailing } from './mailing.ts';
import { type Subscription, subscriptions } from './subscription.ts';

/** Longer than any exchange with a mail server: what is `sending` for so long was cut off, in milliseconds. */
const CUT_OFF = 15 * 60_000;

/**
 * Writes down each delivery that is due, once, and queues those that wait. May run at any time and any number of times:
 * on publication, and by the sweep, which finds the weekly ones and whatever a lost queue forgot. Without a mail server
 * nothing is due; subscriptions wait for one.
 * @returns how many were queued.
 */
export async function planDeliveries(deps: Mailing): Promise<number> {
  if (!deps.mailer) return 0;
  await giveUpCutOff(deps);
  const lastMail = lastWeekly(deps.now(), deps.config.weeklyMail, deps.config.timezone);
  for (const { _id } of await policies(deps.db).find({}, { _id: 1 }).lean()) {
    const latest = await latestPublished(deps, _id);
    if (!latest) continue;
    const due = (await subscriptions(deps.db).find({ policy: _id }).lean<Subscription[]>()).filter(
      (subscription) => isDue(subscription, latest.publishedAt, lastMail),
    );
    for (const subscription of due) await writeDown(deps, subscription, latest);
  }
  const waiting = await deliveries(deps.db)
    .find({ state: 'waiting', notBefore: { $lte: deps.now() } }, { _id: 1 })
    .lean();
  for (const { _id } of waiting) await deps.enqueue('send-delivery', { deliveryId: _id.toHexString() });
  return waiting.length;
}

/** Whoever subscribes gets what is published from then on, or weekly the latest that she has not had. */
const isDue = ({ rhythm, since }: Subscription, publishedAt: Date, lastMail: Date): boolean =>
  rhythm === 'publication' ? publishedAt >= since : since <= lastMail && publishedAt <= lastMail;

/** The process ended, or the database was away, between handing a mail over and noting it: it is not sent again unasked. */
async function giveUpCutOff({ db, now }: Deps): Promise<void> {
  const before = new Date(now().getTime() - CUT_OFF);
  await deliveries(db).updateMany(
    { state: 'sending', changedAt: { $lt: before } },
    { $set: { state: 'unsure', reason: 'interrupted', changedAt: now() } },
  );
}

type Published = { _id: Types.ObjectId; version: number; publishedAt: Date };

async function latestPublished({ db }: Deps, policy: Types.ObjectId): Promise<Published | null> {
  return digests(db)
    .findOne({ policy, version: { $gt: 0 } }, { version: 1, publishedAt: 1 })
    .sort({ version: -1 })
    .lean<(Digest & Published) | null>();
}

async function writeDown(
  { db, now }: Deps,
  { account, policy, language }: Subscription,
  { _id: digest, version }: Published,
): Promise<void> {
  if (await deliveries(db).exists({ digest, account })) return;
  const holder = await accounts(db).findById(account).lean<Account | null>();
  // Due once there is an address; until then her page tells her so.
  if (!holder || !staffAddressOf(holder)) return;
  const at = now();
  try {
    await deliveries(db).create({
      ...{ account, name: holder.name, policy, digest, version, language },
      ...{ state: 'waiting', attempts: 0, createdAt: at, changedAt: at, askedAt: at, notBefore: at },
    });
  } catch (error) {
    if (!isTaken(error, 'digest')) throw error; // Another process has just written it down.
  }
}
