import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Collection, connectToTestDatabase, type Db, type Doc, type Row } from './support.ts';

let db: Db;
let leave: () => Promise<void>;
let docs: Collection;

beforeAll(async () => {
  ({ db, leave } = await connectToTestDatabase());
  docs = db.collection<Row>('docs');
  await docs.insertMany(
    Array.from({ length: 1000 }, (_, i) => ({ _id: i, group: i % 3, text: 'x'.repeat(100) })),
  );
  await docs.createIndex({ group: 1 });
});
afterAll(() => leave());

const ids = (rows: Doc[]): unknown[] => rows.map((row) => row._id);

describe('a cursor', () => {
  it('sends 101 documents first and the rest on request', async () => {
    const first = await db.command({ find: 'docs', filter: {} });
    expect(first.cursor.firstBatch).toHaveLength(101);
    const rest = await db.command({ getMore: first.cursor.id, collection: 'docs' });
    expect(rest.cursor.nextBatch).toHaveLength(899);
    expect(Number(rest.cursor.id)).toBe(0);
    expect(ids([...first.cursor.firstBatch, ...rest.cursor.nextBatch])).toEqual(
      Array.from({ length: 1000 }, (_, i) => i),
    );
  });

  it.each([
    ['a scan', {}, {}],
    ['an index', { group: { $gte: 0 } }, {}],
    ['a sort', {}, { text: 1, _id: -1 }],
    ['an index backwards', {}, { _id: -1 }],
  ])('over %s yields every document once in batches', async (_what, filter, sort) => {
    const found = await docs
      .find(filter)
      .sort(sort as Record<string, 1 | -1>)
      .batchSize(7)
      .toArray();
    expect(found).toHaveLength(1000);
    expect(new Set(ids(found)).size).toBe(1000);
  });

  it('ends when it was killed, or with a single batch', async () => {
    const { cursor } = await db.command({ find: 'docs', batchSize: 1 });
    expect(await db.command({ killCursors: 'docs', cursors: [cursor.id] })).toMatchObject({
      cursorsKilled: [cursor.id],
    });
    await expect(db.command({ getMore: cursor.id, collection: 'docs' })).rejects.toMatchObject({ code: 43 });
    const single = await db.command({ find: 'docs', batchSize: 5, singleBatch: true });
    expect(Number(single.cursor.id)).toBe(0);
    expect(single.cursor.firstBatch).toHaveLength(5);
  });

  it('may open with an empty batch', async () => {
    const { cursor } = await db.command({ find: 'docs', batchSize: 0 });
    expect(cursor.firstBatch).toEqual([]);
    expect(Number(cursor.id)).not.toBe(0);
    await db.command({ killCursors: 'docs', cursors: [cursor.id] });
  });

  it('goes on while documents before it come and go', async () => {
    const moving = db.collection<Row>('moving');
    await moving.insertMany(Array.from({ length: 600 }, (_, i) => ({ _id: i })));
    const cursor = moving.find().sort({ _id: 1 }).batchSize(10);
    const seen: unknown[] = [];
    for await (const doc of cursor) {
      seen.push(doc._id);
      if (doc._id === 50) {
        await moving.deleteMany({ _id: { $lt: 300, $ne: 100 } });
        await moving.insertOne({ _id: -1 });
      }
    }
    // What was in the batch already sent may still appear; nothing appears twice and nothing is left out.
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).not.toContain(-1);
    expect(seen.filter((id) => Number(id) >= 300)).toHaveLength(300);
    expect(seen).toContain(100);
  });

  it('fails when its collection is dropped', async () => {
    const brief = db.collection<Row>('brief');
    await brief.insertMany(Array.from({ length: 600 }, (_, i) => ({ _id: i })));
    const cursor = brief.find().batchSize(10);
    await cursor.next();
    await brief.drop();
    await expect(cursor.toArray()).rejects.toMatchObject({ code: 43 });
  });

  it('carries batches of more than 16 MB in several', async () => {
    const big = db.collection<Row>('big');
    for (let i = 0; i < 5; i++) await big.insertOne({ _id: i, bytes: Buffer.alloc(5_000_000) });
    const { cursor } = await db.command({ find: 'big' });
    expect(cursor.firstBatch).toHaveLength(3);
    expect(await big.find().toArray()).toHaveLength(5);
    await big.drop();
  });

  it('lets others have their turn while it reads much', async () => {
    const order: string[] = [];
    const slow = docs
      .aggregate([{ $match: { $expr: { $gt: [{ $size: { $range: [0, 5000] } }, 0] } } }, { $count: 'n' }])
      .toArray();
    const [counted] = await Promise.all([
      slow.then((rows) => {
        order.push('slow');
        return rows;
      }),
      // On another connection of the pool.
      docs.findOne({ _id: 1 }).then(() => order.push('quick')),
    ]);
    expect(counted).toEqual([{ n: 1000 }]);
    expect(order).toEqual(['quick', 'slow']);
  });

  it('gives up after maxTimeMS', async () => {
    const endless = { $expr: { $gt: [{ $size: { $range: [0, 20_000] } }, 0] } };
    await expect(docs.find(endless).maxTimeMS(5).toArray()).rejects.toMatchObject({ code: 50 });
  });
});
