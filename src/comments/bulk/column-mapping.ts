import { type Connection, type Model, Schema, type Types } from 'mongoose';
import type { Deps } from '../../platform/deps.ts';
import { checkMapping, guessColumns, headerFingerprint } from './columns.ts';
import { BULK_FIELDS, type Mapping } from './types.ts';

/** How a clerk named the columns of one form's export; it holds column numbers only. */
export type ColumnMapping = { _id: Types.ObjectId; fingerprint: string; mapping: Mapping; changedAt: Date };

const schema = new Schema<ColumnMapping>(
  {
    fingerprint: { type: String, required: true },
    mapping: Object.fromEntries(
      BULK_FIELDS.map((field) => [field, { type: [Number], default: undefined }]),
    ) as never,
    changedAt: { type: Date, required: true },
  },
  { minimize: false },
);
schema.index({ fingerprint: 1 }, { unique: true });

export const columnMappings = (db: Connection): Model<ColumnMapping> =>
  db.models.ColumnMapping ?? db.model<ColumnMapping>('ColumnMapping', schema);

/** The mapping that was last used for the same column names; guessed when there is none. */
export async function recallColumns(
  deps: Pick<Deps, 'db'>,
  header: string[],
): Promise<{ mapping: Mapping; isRemembered: boolean }> {
  const known = await columnMappings(deps.db)
    .findOne({ fingerprint: headerFingerprint(header) })
    .lean<ColumnMapping | null>();
  return known
    ? { mapping: known.mapping, isRemembered: true }
    : { mapping: guessColumns(header), isRemembered: false };
}

/** @throws LecternError `invalid-fields`, see `checkMapping`. */
export async function rememberColumns(
  deps: Pick<Deps, 'db' | 'now'>,
  header: string[],
  mapping: Mapping,
): Promise<void> {
  checkMapping(header, mapping);
  await columnMappings(deps.db).updateOne(
    { fingerprint: headerFingerprint(header) },
    { $set: { mapping, changedAt: deps.now() } },
    { upsert: true },
  );
}
