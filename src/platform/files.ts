import { createHash } from 'node:crypto';
import mongoose, { type Connection, type Types } from 'mongoose';
import { LecternError, notFound } from './errors.ts';

export type StoredFile = {
  id: Types.ObjectId;
  /** In bytes. */
  length: number;
  /** Of the bytes, in hexadecimal. */
  sha256: string;
};

/**
 * Stores uploaded bytes in GridFS as they arrive, without holding them all. Whatever interrupts it, no
 * part of the file stays. A stream that it does not read to its end is destroyed.
 * @throws LecternError `too-large` as soon as more than `limitBytes` have come
 */
export async function storeFile(
  connection: Connection,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  { name, limitBytes }: { name: string; limitBytes: number },
): Promise<StoredFile> {
  const upload = bucketOf(connection).openUploadStream(name);
  // Each failure reaches us by the callback of the act that failed; without a listener it would also
  // end the process.
  upload.on('error', () => undefined);
  const hash = createHash('sha256');
  let length = 0;
  try {
    for await (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) {
      length += chunk.byteLength;
      if (length > limitBytes) throw tooLarge(limitBytes);
      hash.update(chunk);
      // One write at a time: when something fails, none is under way that could land after the clean-up.
      await settled((done) => upload.write(chunk, done));
    }
    await settled((done) => upload.end(done));
  } catch (error) {
    await deleteFile(connection, upload.id);
    throw error;
  }
  return { id: upload.id, length, sha256: hash.digest('hex') };
}

/** @throws LecternError `not-found` when no such file is stored */
export async function readFile(connection: Connection, id: Types.ObjectId): Promise<Uint8Array> {
  const bucket = bucketOf(connection);
  const [file] = await bucket.find({ _id: id }).limit(1).toArray();
  if (file === undefined) throw notFound('file');
  const parts: Buffer[] = [];
  for await (const part of bucket.openDownloadStream(id)) parts.push(part);
  return Buffer.concat(parts);
}

/** Deletes a file; one that is gone already is no error, because a step may run twice. */
export async function deleteFile(connection: Connection, id: Types.ObjectId): Promise<void> {
  const db = databaseOf(connection);
  await db.collection('uploads.files').deleteOne({ _id: id });
  await db.collection('uploads.chunks').deleteMany({ files_id: id });
}

/**
 * Removes what is left of uploads that a kill cut short: parts that belong to no file.
 * @param before uploads that began later are left alone, since they may be under way.
 * @returns how many parts went.
 */
export async function removeAbandonedParts(connection: Connection, before: Date): Promise<number> {
  const db = databaseOf(connection);
  const until = mongoose.mongo.ObjectId.createFromTime(Math.floor(before.getTime() / 1000));
  const files = await db
    .collection('uploads.files')
    .find({ _id: { $lt: until } }, { projection: { _id: 1 } })
    .sort({ _id: 1 })
    .toArray();
  let removed = 0;
  let after = mongoose.mongo.ObjectId.createFromTime(0);
  // Gap by gap between the files there are: a look at the index alone, where reading the parts would read all bytes.
  for (const next of [...files.map(({ _id }) => _id), until]) {
    const gap = { files_id: { $gt: after, $lt: next } };
    removed += (await db.collection('uploads.chunks').deleteMany(gap)).deletedCount;
    after = next;
  }
  return removed;
}

type Bucket = InstanceType<typeof mongoose.mongo.GridFSBucket>;
const buckets = new WeakMap<Connection, Bucket>();

/** One for each connection, because a bucket looks for its index before its first upload. */
function bucketOf(connection: Connection): Bucket {
  let bucket = buckets.get(connection);
  if (bucket === undefined) {
    bucket = new mongoose.mongo.GridFSBucket(databaseOf(connection), { bucketName: 'uploads' });
    buckets.set(connection, bucket);
  }
  return bucket;
}

function databaseOf(connection: Connection): NonNullable<Connection['db']> {
  if (connection.db === undefined) throw new LecternError('unavailable', 'the database is not connected');
  return connection.db;
}

function tooLarge(limitBytes: number): LecternError {
  return new LecternError('too-large', `more than ${limitBytes} bytes`, {
    values: { megabytes: Math.floor(limitBytes / 2 ** 20) },
  });
}

function settled(act: (done: (error?: Error | null) => void) => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    act((error) => (error ? reject(error) : resolve()));
  });
}
