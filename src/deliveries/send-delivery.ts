import { randomBytes } from 'node:crypto';
import { Types } from 'mongoose';
import { type Account, accounts } from '../accounts/account.ts';
import { staffAddressOf } from '../accounts/staff-address.ts';
import { readDigest } from '../digests/read-digests.ts';
import type { Deps } from '../platform/deps.ts';
import { LecternError } from '../platform/errors.ts';
import { type Delivery, type DeliveryReason, type DeliveryState, deliveries } from './delivery.ts';
import { digestLetter } from './digest-letter.ts';
import { MailError } from './mailer.ts';
import type { Mailing } from './mailing.ts';
import { hashOfToken } from './subscribe.ts';
import { subscriptions } from './subscription.ts';

/** A mail server that stays away is asked again this often and this long, beyond the queue's own tries: milliseconds. */
const ASK_AGAIN = 30 * 60_000;
const GIVE_UP = 48 * 3_600_000;

/**
 * Sends one waiting delivery. That it is being sent is written down before the mail server hears of it, so that
 * nobody is mailed twice; where its outcome cannot be known, the delivery is `unsure` and waits for a clerk.
 * @throws LecternError `unavailable` when the mail server may take it later; the delivery waits again.
 */
export async function sendDelivery(deps: Mailing, deliveryId: string): Promise<void> {
  const { db, now, mailer, config } = deps;
  const { mailFrom, publicUrl } = config;
  if (!mailer || !mailFrom || !publicUrl) return;
  const waiting = { _id: new Types.ObjectId(deliveryId), state: 'waiting' as const };
  const delivery = await deliveries(db).findOne(waiting).lean<Delivery | null>();
  if (!delivery) return;

  const account = await accounts(db).findById(delivery.account).lean<Account | null>();
  const to = account && staffAddressOf(account);
  if (!to) return settle(deps, waiting, 'dropped', 'no-address');
  const { account: subscriber, policy } = delivery;
  if (!(await subscriptions(db).exists({ policy, account: subscriber })))
    return settle(deps, waiting, 'dropped', 'unsubscribed');

  const token = randomBytes(32).toString('base64url');
  const messageId = `${randomBytes(16).toString('hex')}@${mailFrom.replace(/^.*@/, '')}`;
  const digest = await readDigest(deps, delivery.digest.toHexString(), null);
  const letter = await digestLetter(
    digest,
    { ...delivery, unsubscribeToken: token },
    { ...config, publicUrl },
  );

  const begun = await deliveries(db).updateOne(waiting, {
    $set: { state: 'sending', changedAt: now(), messageId, unsubscribeHash: hashOfToken(token) },
    $inc: { attempts: 1 },
  });
  if (begun.matchedCount === 0) return;
  const sending = { _id: delivery._id, messageId };
  try {
    await mailer.send({ ...letter, to, messageId });
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    const { outlook, reason, answer } = error;
    const state = { later: 'waiting', never: 'refused', unknown: 'unsure' } as const;
    await settle(deps, sending, state[outlook], reason, answer);
    if (outlook === 'later')
      throw new LecternError('unavailable', 'the mail server took no mail', { cause: error });
    return;
  }
  await deliveries(db).updateOne(sending, {
    $set: { state: 'sent', sentAt: now(), changedAt: now() },
    $unset: { reason: 1, answer: 1 },
  });
}

/** After the queue's last try: asked again later, until it has waited too long. */
export async function postponeDelivery({ db, now }: Deps, deliveryId: string): Promise<void> {
  const waiting = { _id: new Types.ObjectId(deliveryId), state: 'waiting' as const };
  const at = now();
  const old = await deliveries(db).updateOne(
    { ...waiting, askedAt: { $lt: new Date(at.getTime() - GIVE_UP) } },
    { $set: { state: 'failed', changedAt: at } },
  );
  if (old.matchedCount === 0)
    await deliveries(db).updateOne(waiting, { $set: { notBefore: new Date(at.getTime() + ASK_AGAIN) } });
}

async function settle(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  which: { _id: Types.ObjectId; messageId: string } | { _id: Types.ObjectId; state: 'waiting' },
  state: DeliveryState,
  reason: DeliveryReason,
  answer?: string,
): Promise<void> {
  await deliveries(db).updateOne(which, {
    $set: { state, reason, changedAt: now(), ...(answer === undefined ? {} : { answer }) },
    ...(answer === undefined ? { $unset: { answer: 1 } } : {}),
  });
}
