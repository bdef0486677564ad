import { type Connection, type Model, Schema, type Types } from 'mongoose';
import type { UiLanguage } from '../locales/translate.ts';

/**
 * `waiting` to be sent, for the first time or again; `sending` now; `sent`: the mail server has taken it; `unsure`: it
 * may have been taken, since nobody heard the server's answer; `refused` by the mail server for good; `failed` after
 * the last try; `bounced`: taken and later returned; `dropped`: nobody was left to send it to.
 */
export const DELIVERY_STATES = [
  'waiting',
  'sending',
  'sent',
  'unsure',
  'refused',
  'failed',
  'bounced',
  'dropped',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Why a delivery is not sent, or not yet. */
export const DELIVERY_REASONS = [
  'server-unreachable',
  'server-refuses-us',
  'try-later',
  'address-refused',
  'mail-refused',
  'no-answer',
  'interrupted',
  'returned',
  'unsubscribed',
  'no-address',
] as const;
export type DeliveryReason = (typeof DELIVERY_REASONS)[number];

/** One digest for one account. There is at most one of each, so that nobody gets a digest twice. */
export type Delivery = {
  _id: Types.ObjectId;
  account: Types.ObjectId;
  /** The account's name, for the clerk's list. */
  name: string;
  policy: Types.ObjectId;
  digest: Types.ObjectId;
  /** The digest's version. */
  version: number;
  language: UiLanguage;
  state: DeliveryState;
  attempts: number;
  createdAt: Date;
  changedAt: Date;
  /** Since when it is to be sent: written down, or asked for again. */
  askedAt: Date;
  /** Not sent before this. */
  notBefore: Date;
  sentAt?: Date;
  reason?: DeliveryReason;
  /** What the mail server said, or who returned the mail. It can name the account's address. */
  answer?: string;
  /** The mail's own identifier, by which a returned one is known again. */
  messageId?: string;
  /** SHA-256 of the token in the mail that ends the subscription. */
  unsubscribeHash?: string;
};

const deliverySchema = new Schema<Delivery>({
  account: { type: Schema.Types.ObjectId, ref: 'Account', required: true },
  name: { type: String, required: true },
  policy: { type: Schema.Types.ObjectId, ref: 'Policy', required: true },
  digest: { type: Schema.Types.ObjectId, ref: 'Digest', required: true },
  version: { type: Number, required: true },
  language: { type: String, enum: ['en', 'es'], required: true },
  state: { type: String, enum: DELIVERY_STATES, required: true },
  attempts: { type: Number, required: true },
  createdAt: { type: Date, required: true },
  changedAt: { type: Date, required: true },
  askedAt: { type: Date, required: true },
  notBefore: { type: Date, required: true },
  sentAt: Date,
  reason: { type: String, enum: DELIVERY_REASONS },
  answer: String,
  messageId: String,
  unsubscribeHash: String,
});
deliverySchema.index({ digest: 1, account: 1 }, { unique: true });
deliverySchema.index({ createdAt: -1, _id: -1 });
deliverySchema.index({ state: 1, changedAt: 1 });
deliverySchema.index({ messageId: 1 });
deliverySchema.index({ unsubscribeHash: 1 });

export const deliveries = (db: Connection): Model<Delivery> =>
  db.models.Delivery ?? db.model<Delivery>('Delivery', deliverySchema);
