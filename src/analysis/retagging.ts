import { type Connection, type Model, Schema, type Types } from 'mongoose';

/** How many comments changed in one respect, and the first few of them to look at. */
export type Change = { from: string; to: string; comments: number; examples: string[] };

/**
 * A comparison of what stands with what the tagger of today would say, made before anything is changed:
 * `comparing`, `compared` (waits for a clerk), `applying`, `applied`, `failed`.
 */
export type Retagging = {
  _id: Types.ObjectId;
  policy: Types.ObjectId;
  state: 'comparing' | 'compared' | 'applying' | 'applied' | 'failed';
  fromVersions: string[];
  toVersion: string;
  /** Comments compared, and those of which any answer would change. */
  compared: number;
  changed: number;
  themesAdded: Change[];
  themesRemoved: Change[];
  stance: Change[];
  tone: Change[];
  sensitive: Change[];
  requestedAt: Date;
  requestedBy: string;
  changedAt: Date;
};

const change = { from: String, to: String, comments: Number, examples: [String], _id: false };

const retaggingSchema = new Schema<Retagging>({
  policy: { type: Schema.Types.ObjectId, ref: 'Policy', required: true },
  state: { type: String, required: true },
  fromVersions: [String],
  toVersion: { type: String, default: '' },
  compared: { type: Number, default: 0 },
  changed: { type: Number, default: 0 },
  themesAdded: [change],
  themesRemoved: [change],
  stance: [change],
  tone: [change],
  sensitive: [change],
  requestedAt: { type: Date, required: true },
  requestedBy: { type: String, required: true },
  changedAt: { type: Date, required: true },
});
retaggingSchema.index({ state: 1, changedAt: 1 });

export const retaggings = (db: Connection): Model<Retagging> =>
  db.models.Retagging ?? db.model<Retagging>('Retagging', retaggingSchema);
