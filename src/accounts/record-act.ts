import { type Connection, type Model, Schema, Types } from 'mongoose';
import { decodeCursor, encodeCursor } from '../platform/cursor.ts';
import type { Deps } from '../platform/deps.ts';

/** One line of the record of who did what. It never holds a comment's words or a resident's name. */
export type Act = {
  _id: Types.ObjectId;
  at: Date;
  /** `account:NAME`, `resident` or `system`. */
  actor: string;
  verb: string;
  subject: { kind: string; id: string };
  detail?: Record<string, unknown>;
};

/** Adds a line to the record. There is no way to change or remove one. */
export async function recordAct(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: string,
  verb: string,
  subject: Act['subject'],
  detail?: Act['detail'],
): Promise<void> {
  await acts(deps.db).create({ at: deps.now(), actor, verb, subject, ...(detail ? { detail } : {}) });
}

/** The record, newest first, one page at a time. */
export async function listActs(
  deps: Pick<Deps, 'db'>,
  query: { subject?: string; cursor?: string; limit?: number },
): Promise<{ acts: Act[]; next: string | null }> {
  const limit = query.limit ?? 50;
  const after = query.cursor ? decodeCursor(query.cursor) : null;
  const page = await acts(deps.db)
    .find({
      ...(query.subject ? { 'subject.id': query.subject } : {}),
      ...(after
        ? {
            at: { $lte: after.at },
            $or: [{ at: { $lt: after.at } }, { _id: { $lt: new Types.ObjectId(after.id) } }],
          }
        : {}),
    })
    .sort({ at: -1, _id: -1 })
    .limit(limit + 1)
    .lean<Act[]>();
  const last = page[limit - 1];
  const hasMore = page.length > limit;
  return {
    acts: page.slice(0, limit),
    next: hasMore && last ? encodeCursor(last.at, last._id.toHexString()) : null,
  };
}

const actSchema = new Schema<Act>({
  at: { type: Date, required: true },
  actor: { type: String, required: true },
  verb: { type: String, required: true },
  subject: { kind: { type: String, required: true }, id: { type: String, required: true } },
  detail: Schema.Types.Mixed,
});
actSchema.index({ at: -1, _id: -1 });
actSchema.index({ 'subject.id': 1, at: -1, _id: -1 });
actSchema.pre(
  [
    'updateOne',
    'updateMany',
    'findOneAndUpdate',
    'replaceOne',
    'findOneAndReplace',
    'deleteOne',
    'deleteMany',
    'findOneAndDelete',
  ],
  () => {
    throw new Error('the record of acts is only ever added to');
  },
);

export const acts = (db: Connection): Model<Act> => db.models.Act ?? db.model<Act>('Act', actSchema);
