import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import mongoose from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deleteFile, readFile, removeAbandonedParts, storeFile } from '../../../src/platform/files.ts';
import { connectMongo, type Mongo } from '../../../src/platform/mongo.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';

const MEGABYTE = 2 ** 20;

describe('uploaded files', () => {
  let database: TestDatabase;
  let mongo: Mongo;
  beforeAll(async () => {
    database = await testDatabase();
    mongo = await connectMongo(database.url);
  });
  beforeEach(async () => {
    await mongo.connection.db?.collection('uploads.files').deleteMany({});
    await mongo.connection.db?.collection('uploads.chunks').deleteMany({});
  });
  afterAll(async () => {
    await mongo.close();
    await database.drop();
  });

  test.each([
    ['an empty file', 0],
    ['a small file', 12],
    ['a file of exactly one chunk', 255 * 1024],
    ['a file of many chunks', 3 * MEGABYTE + 7],
  ])('%s comes back as it was', async (_, size) => {
    const bytes = randomBytes(size);
    const stored = await storeFile(mongo.connection, bytes, {
      name: 'council.vtt',
      limitBytes: 4 * MEGABYTE,
    });
    expect(stored).toMatchObject({ length: size, sha256: createHash('sha256').update(bytes).digest('hex') });
    expect(bytes.equals(await readFile(mongo.connection, stored.id))).toBe(true);
  });

  test('a stream is stored as it arrives', async () => {
    const parts = [randomBytes(100_000), randomBytes(300_000), randomBytes(5)];
    const stored = await storeFile(mongo.connection, Readable.from(parts), {
      name: 'council.vtt',
      limitBytes: MEGABYTE,
    });
    expect(stored.length).toBe(400_005);
    expect(Buffer.concat(parts).equals(await readFile(mongo.connection, stored.id))).toBe(true);
  });

  test('a file of exactly the limit is stored, one byte more is refused and leaves nothing', async () => {
    await storeFile(mongo.connection, randomBytes(MEGABYTE), { name: 'a', limitBytes: MEGABYTE });
    const kept = await countStored();
    const tooLong = Readable.from([randomBytes(MEGABYTE), randomBytes(1)]);
    await expect(
      storeFile(mongo.connection, tooLong, { name: 'b', limitBytes: MEGABYTE }),
    ).rejects.toMatchObject({ code: 'too-large', status: 413, values: { megabytes: 1 } });
    expect(tooLong.destroyed).toBe(true);
    expect(await countStored()).toEqual(kept);
  });

  test('an upload that breaks off leaves nothing', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield randomBytes(600_000);
      throw new Error('the connection was lost');
    }
    await expect(storeFile(mongo.connection, broken(), { name: 'a', limitBytes: MEGABYTE })).rejects.toThrow(
      'the connection was lost',
    );
    expect(await countStored()).toEqual({ files: 0, chunks: 0 });
  });

  test('a deleted file is gone with all its parts, and deleting it twice is no error', async () => {
    const options = { name: 'a', limitBytes: MEGABYTE };
    const { id } = await storeFile(mongo.connection, randomBytes(600_000), options);
    await deleteFile(mongo.connection, id);
    await deleteFile(mongo.connection, id);
    expect(await countStored()).toEqual({ files: 0, chunks: 0 });
    await expect(readFile(mongo.connection, id)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('what a killed upload left is removed, but neither whole files nor uploads under way', async () => {
    const hourAgo = new Date(Date.now() - 3_600_000);
    const longAgo = await storeFile(mongo.connection, randomBytes(600_000), {
      name: 'a',
      limitBytes: MEGABYTE,
    });
    const id = (secondsAgo: number) =>
      mongoose.mongo.ObjectId.createFromTime(Math.floor(Date.now() / 1000) - secondsAgo);
    const chunks = mongo.connection.db?.collection('uploads.chunks');
    const part = (files_id: mongoose.mongo.ObjectId, n: number) => ({ files_id, n, data: randomBytes(8) });
    const underWay = id(60);
    await chunks?.insertMany([
      part(id(90_000), 0),
      part(id(90_000), 1),
      part(id(3700), 0),
      part(underWay, 0),
    ]);

    expect(await removeAbandonedParts(mongo.connection, hourAgo)).toBe(3);
    expect(await removeAbandonedParts(mongo.connection, new Date(Date.now() + 60_000))).toBe(1);
    expect((await readFile(mongo.connection, longAgo.id)).length).toBe(600_000);
  });

  test('a file that never was is not found', async () => {
    const id = new mongoose.Types.ObjectId();
    await expect(readFile(mongo.connection, id)).rejects.toMatchObject({ code: 'not-found' });
  });

  async function countStored(): Promise<{ files: number; chunks: number }> {
    const { db } = mongo.connection;
    return {
      files: (await db?.collection('uploads.files').countDocuments()) ?? -1,
      chunks: (await db?.collection('uploads.chunks').countDocuments()) ?? -1,
    };
  }
});
