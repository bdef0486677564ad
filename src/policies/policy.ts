import { type Connection, type Model, Schema, type Types } from 'mongoose';
import type { Direction } from '../text/types.ts';

export type Bilingual = { en: string; es: string };

export type Meeting = { title: Bilingual; at?: Date; place?: string; videoUrl?: string };

export type PolicyState = 'draft' | 'open' | 'closed';

/** What the council is asked to decide, and until when residents may speak to it. */
export type Policy = {
  _id: Types.ObjectId;
  slug: string;
  title: Bilingual;
  summary: Bilingual;
  direction: Direction;
  /** Names by which people call it: "287(g)", "Ordinance B". */
  aliases: string[];
  window: { opensAt: Date; closesAt: Date };
  meeting?: Meeting;
  state: PolicyState;
  createdAt: Date;
};

/** Whether a comment sent at `now` would be taken. */
export const isOpen = (policy: Policy, now: Date): boolean =>
  policy.state === 'open' && policy.window.opensAt <= now && now < policy.window.closesAt;

const bilingual = { en: { type: String, required: true }, es: { type: String, required: true } };

const meetingSchema = new Schema<Meeting>(
  { title: bilingual, at: Date, place: String, videoUrl: String },
  { _id: false },
);

const policySchema = new Schema<Policy>({
  slug: { type: String, required: true, unique: true },
  title: bilingual,
  summary: bilingual,
  direction: { type: String, enum: ['cooperation', 'separation'], required: true },
  aliases: { type: [String], default: [] },
  window: { opensAt: { type: Date, required: true }, closesAt: { type: Date, required: true } },
  meeting: meetingSchema,
  state: { type: String, enum: ['draft', 'open', 'closed'], required: true },
  createdAt: { type: Date, required: true },
});
policySchema.index({ createdAt: -1, _id: -1 });

export const policies = (db: Connection): Model<Policy> =>
  db.models.Policy ?? db.model<Policy>('Policy', policySchema);
