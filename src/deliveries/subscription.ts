import { type Connection, type Model, Schema, type Types } from 'mongoose';
import type { UiLanguage } from '../locales/translate.ts';

/** When a published digest is mailed: at once, or once a week the latest one that is new. */
export const RHYTHMS = ['publication', 'weekly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** An account's wish to get a policy's digests by mail. */
export type Subscription = {
  _id: Types.ObjectId;
  account: Types.ObjectId;
  policy: Types.ObjectId;
  rhythm: Rhythm;
  language: UiLanguage;
  /** Since when it stands as it is. */
  since: Date;
};

const subscriptionSchema = new Schema<Subscription>({
  account: { type: Schema.Types.ObjectId, ref: 'Account', required: true },
  policy: { type: Schema.Types.ObjectId, ref: 'Policy', required: true },
  rhythm: { type: String, enum: RHYTHMS, required: true },
  language: { type: String, enum: ['en', 'es'], required: true },
  since: { type: Date, required: true },
});
subscriptionSchema.index({ policy: 1, account: 1 }, { unique: true });
subscriptionSchema.index({ account: 1 });

export const subscriptions = (db: Connection): Model<Subscription> =>
  db.models.Subscription ?? db.model<Subscription>('Subscription', subscriptionSchema);
