import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Store } from '../../../src/embedded-mongo/store.ts';
import {
  type Collection,
  connectToTestDatabase,
  type Db,
  type Doc,
  planOf,
  type Row,
  startOwnServer,
} from './support.ts';

let db: Db;
let leave: () => Promise<void>;
let docs: Collection;
let count = 0;

beforeAll(async () => {
  ({ db, leave } = await connectToTestDatabase());
});
afterAll(() => leave());
beforeEach(() => {
  docs = db.collection<Row>(`docs-${count++}`);
});

describe('a unique index', () => {
  it('tells the code, the key and the value of a duplicate', async () => {
    await docs.createIndex({ email: 1, 'of.city': -1 }, { unique: true });
    await docs.insertOne({ _id: 1, email: 'a', of: { city: 'Austin' } });
    const failure = await docs
      .insertOne({ _id: 2, email: 'a', of: { city: 'Austin' } })
      .catch((error) => error);
    expect(failure).toMatchObject({
      code: 11000,
      keyPattern: { email: 1, 'of.city': -1 },
      keyValue: { email: 'a', 'of.city': 'Austin' },
    });
    expect(failure.message).toContain(
      `E11000 duplicate key error collection: ${docs.namespace} index: email_1_of.city_-1 dup key: { email: "a", of.city: "Austin" }`,
    );
    await docs.insertOne({ _id: 3, email: 'a', of: { city: 'Dallas' } });
  });

  it('holds for updates, replacements and upserts, which then change nothing', async () => {
    await docs.createIndex({ n: 1 }, { unique: true });
    await docs.insertMany([
      { _id: 1, n: 1 },
      { _id: 2, n: 2 },
    ]);
    await expect(docs.updateOne({ _id: 2 }, { $set: { n: 1 } })).rejects.toMatchObject({ code: 11000 });
    await expect(docs.replaceOne({ _id: 2 }, { n: 1 })).rejects.toMatchObject({ code: 11000 });
    await expect(docs.updateOne({ _id: 3 }, { $set: { n: 1 } }, { upsert: true })).rejects.toMatchObject({
      code: 11000,
    });
    await expect(docs.findOneAndUpdate({ _id: 2 }, { $set: { n: 1 } })).rejects.toMatchObject({
      code: 11000,
      keyPattern: { n: 1 },
    });
    expect(await docs.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 1, n: 1 },
      { _id: 2, n: 2 },
    ]);
    await docs.updateOne({ _id: 2 }, { $set: { n: 2, same: true } });
    await docs.deleteOne({ _id: 1 });
    await docs.updateOne({ _id: 2 }, { $set: { n: 1 } });
  });

  it('counts missing as null, 1 as 1.0, and each element of an array', async () => {
    await docs.createIndex({ n: 1 }, { unique: true });
    await docs.insertMany([{ _id: 1 }, { _id: 2, n: [1, 2, 2] }]);
    await expect(docs.insertOne({ n: null })).rejects.toMatchObject({ keyValue: { n: null } });
    await expect(docs.insertOne({ n: 2 })).rejects.toMatchObject({ code: 11000 });
    await expect(docs.insertOne({ n: [7, 1] })).rejects.toMatchObject({ code: 11000 });
    await docs.insertOne({ n: '1' });
  });

  it('lets any documents lie outside when it is partial', async () => {
    await docs.createIndex({ b: 1 }, { unique: true, partialFilterExpression: { open: true } });
    await docs.insertMany([{ b: 1 }, { b: 1 }, { b: 1, open: true }, { b: 2, open: false }]);
    await expect(docs.insertOne({ b: 1, open: true })).rejects.toMatchObject({ code: 11000 });
    await expect(
      docs.updateOne({ b: 1, open: { $exists: false } }, { $set: { open: true } }),
    ).rejects.toMatchObject({ code: 11000 });
  });

  it('is not built over duplicates, and leaves nothing behind', async () => {
    await docs.insertMany([{ n: 1 }, { n: 1 }]);
    await expect(docs.createIndex({ n: 1 }, { unique: true })).rejects.toMatchObject({ code: 11000 });
    expect(await docs.indexes()).toHaveLength(1);
    await docs.createIndex({ n: 1 });
    expect(await docs.find({ n: 1 }).toArray()).toHaveLength(2);
  });

  it('holds for strings too long for a key', async () => {
    await docs.createIndex({ text: 1 }, { unique: true });
    const text = 'x'.repeat(10_000);
    await docs.insertMany([{ text }, { text: `${text}y` }]);
    await expect(docs.insertOne({ text })).rejects.toMatchObject({ code: 11000 });
    expect(await docs.countDocuments({ text })).toBe(1);
    expect((await planOf(docs.find().sort({ text: 1 }))).stages).toContain('SORT');
  });
});

describe('the planner', () => {
  // A server in this process, whose reads can be counted.
  let own: Awaited<ReturnType<typeof startOwnServer>>;
  const read = vi.spyOn(Store.prototype, 'read');

  beforeAll(async () => {
    own = await startOwnServer();
  });
  afterAll(() => own.stop());
  beforeEach(async () => {
    docs = own.db.collection<Row>(docs.collectionName);
    await docs.insertMany(
      Array.from({ length: 200 }, (_, i) => ({
        _id: i,
        policy: i % 4,
        state: i % 2 ? 'open' : 'held',
        at: i,
        words: [`w${i % 10}`, 'all'],
        n: { m: i % 5 },
      })),
    );
    await docs.createIndex({ policy: 1, at: -1 });
    await docs.createIndex({ words: 1, at: 1 });
    await docs.createIndex({ 'n.m': 1 }, { partialFilterExpression: { state: 'open' } });
  });

  it.each<[string, Doc, Doc, string[], string, number]>([
    ['an _id', { _id: 7 }, {}, ['FETCH', 'IXSCAN'], '_id_', 1],
    ['several _ids', { _id: { $in: [7, 9, 9] } }, {}, ['FETCH', 'IXSCAN'], '_id_', 2],
    ['a range of _ids', { _id: { $gte: 190 } }, {}, ['FETCH', 'IXSCAN'], '_id_', 10],
    [
      'a prefix with the order of the rest',
      { policy: 1 },
      { at: -1 },
      ['FETCH', 'IXSCAN'],
      'policy_1_at_-1',
      50,
    ],
    ['that order backwards', { policy: 1 }, { at: 1 }, ['FETCH', 'IXSCAN'], 'policy_1_at_-1', 50],
    [
      'a prefix and a range in order',
      { policy: 1, at: { $lt: 20 } },
      { at: -1 },
      ['FETCH', 'IXSCAN'],
      'policy_1_at_-1',
      5,
    ],
    ['the whole order of an index', {}, { policy: -1, at: 1 }, ['FETCH', 'IXSCAN'], 'policy_1_at_-1', 200],
    ['a word of many, in order', { words: 'w3' }, { at: 1 }, ['FETCH', 'IXSCAN'], 'words_1_at_1', 20],
    ['all of several words', { words: { $all: ['w3', 'all'] } }, {}, ['FETCH', 'IXSCAN'], 'words_1_at_1', 20],
    [
      'two fields together',
      { policy: 1, at: { $in: [5, 9, 12] } },
      {},
      ['FETCH', 'IXSCAN'],
      'policy_1_at_-1',
      2,
    ],
    ['what a partial index holds', { 'n.m': 1, state: 'open' }, {}, ['FETCH', 'IXSCAN'], 'n.m_1', 20],
  ])(
    'serves %s by an index and reads nothing else',
    async (_what, filter, sort, stages, indexName, examined) => {
      const query = () => docs.find(filter).sort(sort as Record<string, 1 | -1>);
      expect(await planOf(query())).toEqual({ stages, indexName });
      read.mockClear();
      expect(await query().toArray()).toHaveLength(examined);
      expect(read).toHaveBeenCalledTimes(examined);
    },
  );

  it.each<[string, Doc, Doc, string[]]>([
    ['a field without an index', { at: 3 }, {}, ['COLLSCAN']],
    ['what a partial index does not hold', { 'n.m': 1 }, {}, ['COLLSCAN']],
    ['an order that no index has', { policy: 1 }, { state: 1 }, ['SORT', 'FETCH', 'IXSCAN']],
    ['a pattern', { words: /^w3/ }, {}, ['COLLSCAN']],
    ['alternatives', { $or: [{ _id: 1 }, { policy: 1 }] }, {}, ['COLLSCAN']],
    ['mixed directions', {}, { policy: 1, at: 1 }, ['SORT', 'COLLSCAN']],
    ['an order by an array', { words: { $gte: 'a' } }, { words: 1 }, ['SORT', 'FETCH', 'IXSCAN']],
    ['an order by an array held to one value', { words: 'all' }, { words: 1 }, ['SORT', 'FETCH', 'IXSCAN']],
  ])('says when it must read more or sort: %s', async (_what, filter, sort, stages) => {
    expect((await planOf(docs.find(filter).sort(sort as Record<string, 1 | -1>))).stages).toEqual(stages);
  });

  it('reads the rest of a query with alternatives from the index of what all of them share', async () => {
    const filter = { policy: 1, at: { $lte: 9 }, $or: [{ at: { $lt: 9 } }, { _id: { $lt: 9 } }] };
    expect(await planOf(docs.find(filter).sort({ at: -1 }))).toEqual({
      stages: ['FETCH', 'IXSCAN'],
      indexName: 'policy_1_at_-1',
    });
    expect((await docs.find(filter).sort({ at: -1 }).toArray()).map((doc) => doc._id)).toEqual([5, 1]);
  });

  it('serves the first stages of a pipeline', async () => {
    const pipeline = () =>
      docs.aggregate([
        { $match: { policy: 1 } },
        { $sort: { at: -1 } },
        { $limit: 3 },
        { $group: { _id: null, n: { $sum: '$at' } } },
      ]);
    expect(await planOf(pipeline())).toMatchObject({ indexName: 'policy_1_at_-1' });
    read.mockClear();
    expect(await pipeline().toArray()).toEqual([{ _id: null, n: 197 + 193 + 189 }]);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('sorts by the least element of an array even when the index is held to another', async () => {
    await docs.deleteMany({});
    await docs.insertMany([
      { _id: 1, words: ['all', 'z'] },
      { _id: 2, words: ['a', 'all'] },
    ]);
    expect((await docs.find({ words: 'all' }).sort({ words: 1 }).toArray()).map((doc) => doc._id)).toEqual([
      2, 1,
    ]);
  });
});

describe('making and dropping indexes', () => {
  it('builds over what is there and reports what it did', async () => {
    await docs.insertMany([{ a: 1 }, { a: [2, 3] }]);
    const command = { createIndexes: docs.collectionName, indexes: [{ key: { a: 1 }, name: 'a_1' }] };
    expect(await db.command(command)).toMatchObject({ numIndexesBefore: 1, numIndexesAfter: 2 });
    expect(await db.command(command)).toMatchObject({
      numIndexesBefore: 2,
      numIndexesAfter: 2,
      note: 'all indexes already exist',
    });
    expect(await docs.indexes()).toEqual([
      { v: 2, key: { _id: 1 }, name: '_id_' },
      { v: 2, key: { a: 1 }, name: 'a_1' },
    ]);
    expect((await planOf(docs.find({ a: 3 }))).indexName).toBe('a_1');
    await docs.dropIndex('a_1');
    expect((await planOf(docs.find({ a: 3 }))).stages).toEqual(['COLLSCAN']);
    await expect(docs.dropIndex('a_1')).rejects.toMatchObject({ code: 27 });
    await expect(docs.dropIndex('_id_')).rejects.toMatchObject({ code: 72 });
  });

  it('refuses an index that contradicts an existing one', async () => {
    await docs.createIndex({ a: 1 }, { name: 'one' });
    await expect(docs.createIndex({ b: 1 }, { name: 'one' })).rejects.toMatchObject({ code: 86 });
    await expect(docs.createIndex({ a: 1 }, { name: 'two' })).rejects.toMatchObject({ code: 85 });
    await expect(docs.createIndex({ a: 1 }, { name: 'one', unique: true })).rejects.toMatchObject({
      code: 86,
    });
  });

  it('refuses documents with arrays on two paths of one index', async () => {
    await docs.createIndex({ a: 1, b: 1 });
    await expect(docs.insertOne({ a: [1], b: [2] })).rejects.toMatchObject({ code: 171 });
    expect(await docs.countDocuments()).toBe(0);
  });
});

describe('a TTL index', () => {
  it('removes what has expired and nothing else', async () => {
    const own = await startOwnServer({ ttlIntervalMs: 20 });
    const sessions = own.db.collection<Row>('sessions');
    const ago = (seconds: number): Date => new Date(Date.now() - seconds * 1000);
    await sessions.createIndex({ at: 1 }, { expireAfterSeconds: 60 });
    await sessions.insertMany([
      { _id: 'expired', at: ago(120) },
      { _id: 'expired by its earliest date', at: [ago(10), ago(300)] },
      { _id: 'fresh', at: ago(10) },
      { _id: 'future', at: ago(-600) },
      { _id: 'not a date', at: 0 },
      { _id: 'missing' },
    ]);
    await expect.poll(() => sessions.countDocuments()).toBe(4);
    expect((await sessions.find().toArray()).map((doc) => doc._id)).toEqual([
      'fresh',
      'future',
      'not a date',
      'missing',
    ]);
    await own.stop();
  });
});
