import { type AnyBulkWriteOperation, type Connection, type Model, Schema, type Types } from 'mongoose';
import type { Deps } from '../platform/deps.ts';
import { type Digest, digests } from './digest.ts';
import { auditPath, merkleRoot } from './merkle.ts';

/** A counted comment and the hash of its record. */
export type Leaf = { id: string; hash: string };

/** Leaves kept together: a power of two, so that each part but the last is a whole subtree. */
const PART = 1024;

/** How long the leaves of a replaced draft stay: a clerk may be publishing it at this moment. Milliseconds. */
const KEPT = 60_000;

/**
 * Some of the leaves under a root, in their order, and the roots of all parts: one such document gives the proof for
 * any comment in it, however many were counted.
 */
export type LeafPart = {
  policy: Types.ObjectId;
  root: string;
  /** Its place among the parts. */
  at: number;
  /** The id of its first comment. */
  first: string;
  /** 12 bytes each. */
  ids: Buffer;
  /** 32 bytes each. */
  hashes: Buffer;
  parts: Buffer;
  builtAt: Date;
};

const leafPartSchema = new Schema<LeafPart>({
  policy: { type: Schema.Types.ObjectId, required: true },
  root: { type: String, required: true },
  at: { type: Number, required: true },
  first: { type: String, required: true },
  ids: { type: Buffer, required: true },
  hashes: { type: Buffer, required: true },
  parts: { type: Buffer, required: true },
  builtAt: { type: Date, required: true },
});
leafPartSchema.index({ policy: 1, root: 1, first: 1 }, { unique: true });

export const leafParts = (db: Connection): Model<LeafPart> =>
  db.models.LeafPart ?? db.model<LeafPart>('LeafPart', leafPartSchema, 'leafparts');

/** Keeps the leaves under a digest's root, so that a resident's proof needs no record read again. */
export async function keepLeaves(
  deps: Pick<Deps, 'db'>,
  { policy, root, builtAt }: Pick<LeafPart, 'policy' | 'root' | 'builtAt'>,
  leaves: readonly Leaf[],
): Promise<void> {
  const parts: Leaf[][] = [];
  for (let at = 0; at < leaves.length; at += PART) parts.push(leaves.slice(at, at + PART));
  const roots = bytesOf(parts.map((part) => merkleRoot(part.map(({ hash }) => hash))));
  const writes = parts.map((part, at): AnyBulkWriteOperation<LeafPart> => {
    const first = part[0]?.id ?? '';
    const hashes = bytesOf(part.map(({ hash }) => hash));
    const ids = bytesOf(part.map(({ id }) => id));
    const $set = { at, ids, hashes, parts: roots, builtAt };
    return { updateOne: { filter: { policy, root, first }, update: { $set }, upsert: true } };
  });
  if (writes.length > 0) await leafParts(deps.db).bulkWrite(writes, { ordered: false });
}

/** Lets go of the leaves of drafts that have been replaced. */
export async function dropLeaves(
  deps: Pick<Deps, 'db'>,
  draft: Pick<Digest, 'policy' | 'builtAt'>,
): Promise<void> {
  const { policy } = draft;
  const builtAt = { $lt: new Date(draft.builtAt.getTime() - KEPT) };
  const kept = await digests(deps.db).find({ policy }, { 'content.checks.merkleRoot': 1 }).lean<Digest[]>();
  const needed = kept.map(({ content }) => content.checks.merkleRoot);
  await leafParts(deps.db).deleteMany({ policy, root: { $nin: needed }, builtAt });
}

/** Where a comment's leaf stands under a root and how it leads there; null where it was not counted. */
export async function leafUnder(
  deps: Pick<Deps, 'db'>,
  { policy, root }: Pick<LeafPart, 'policy' | 'root'>,
  id: string,
): Promise<{ leaf: string; index: number; path: string[] } | null> {
  const part = await leafParts(deps.db)
    .findOne({ policy, root, first: { $lte: id } })
    .sort({ first: -1 })
    .lean<LeafPart | null>();
  const place = part ? hexOf(part.ids, 12).indexOf(id) : -1;
  if (!part || place < 0) return null;
  const hashes = hexOf(part.hashes, 32);
  return {
    leaf: hashes[place] ?? '',
    index: part.at * PART + place,
    path: [...auditPath(hashes, place), ...auditPath(hexOf(part.parts, 32), part.at)],
  };
}

const bytesOf = (hex: readonly string[]): Buffer => Buffer.from(hex.join(''), 'hex');

/** A driver gives bytes as its own Binary, which holds a Buffer. */
function hexOf(bytes: Buffer | { buffer: Uint8Array }, length: 12 | 32): string[] {
  const all = Buffer.from(Buffer.isBuffer(bytes) ? bytes : bytes.buffer);
  return Array.from({ length: all.length / length }, (_, at) =>
    all.toString('hex', at * length, (at + 1) * length),
  );
}
