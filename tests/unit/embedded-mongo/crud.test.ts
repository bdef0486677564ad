import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  Binary,
  bsonType,
  type Collection,
  connectToTestDatabase,
  type Db,
  type Doc,
  Double,
  Int32,
  Long,
  ObjectId,
  type Row,
} from './support.ts';

// Behaviours after the CRUD tests of mongodb/specifications and the MongoDB manual, in our own words.

let db: Db;
let leave: () => Promise<void>;
let people: Collection;
let count = 0;

beforeAll(async () => {
  ({ db, leave } = await connectToTestDatabase());
});
afterAll(() => leave());
beforeEach(async () => {
  people = db.collection<Row>(`people-${count++}`);
  await people.insertMany([
    { _id: 1, x: 11 },
    { _id: 2, x: 22 },
    { _id: 3, x: 33 },
  ]);
});

const all = (): Promise<Doc[]> => people.find().sort({ _id: 1 }).toArray();

describe('insert', () => {
  it('gives an _id to a document without one', async () => {
    const answer = await db.command({ insert: people.collectionName, documents: [{ x: 1 }] });
    expect(answer).toMatchObject({ n: 1, ok: 1 });
    expect(bsonType((await people.findOne({ x: 1 }))?._id)).toBe('ObjectId');
  });

  it('stops an ordered batch at the first failure and names it', async () => {
    const failure = await people.insertMany([{ _id: 4 }, { _id: 1 }, { _id: 5 }]).catch((error) => error);
    expect(failure).toMatchObject({ code: 11000, result: { insertedCount: 1 } });
    expect(failure.writeErrors[0]).toMatchObject({ index: 1 });
    expect((await all()).map((doc) => doc._id)).toEqual([1, 2, 3, 4]);
  });

  it('goes on past failures in an unordered batch and names them all', async () => {
    const failure = await people
      .insertMany([{ _id: 4 }, { _id: 1 }, { _id: 2 }, { _id: 5 }], { ordered: false })
      .catch((error) => error);
    expect(failure.writeErrors.map((each: { index: number }) => each.index)).toEqual([1, 2]);
    expect((await all()).map((doc) => doc._id)).toEqual([1, 2, 3, 4, 5]);
  });

  it('keeps every BSON type and the order of fields as sent', async () => {
    const doc = {
      _id: new ObjectId(),
      z: new Double(5),
      long: Long.fromNumber(5),
      int: new Int32(5),
      big: Long.fromString('9007199254740993'),
      at: new Date(1234),
      bytes: new Binary(Buffer.from('abc'), 4),
      none: null,
      list: [1, [2, []], {}],
      a: { y: 1, x: 2 },
    };
    await people.insertOne(doc);
    const read = (await people.findOne({ _id: doc._id }, { promoteValues: false })) as Doc;
    expect(Object.keys(read)).toEqual(Object.keys(doc));
    expect(bsonType(read.z)).toBe('Double');
    expect(bsonType(read.long)).toBe('Long');
    expect(read.big).toEqual(Long.fromString('9007199254740993'));
    expect(read).toMatchObject({ at: new Date(1234), none: null });
    await people.updateOne({ _id: doc._id }, { $set: { changed: true } });
    const changed = (await people.findOne({ _id: doc._id }, { promoteValues: false })) as Doc;
    expect(bsonType(changed.z)).toBe('Double');
    expect(bsonType(changed.long)).toBe('Long');
  });

  it('takes an unacknowledged write without answering, and the connection goes on', async () => {
    await people.insertOne({ _id: 9 }, { writeConcern: { w: 0 } });
    await expect.poll(() => people.countDocuments({ _id: 9 })).toBe(1);
  });
});

describe('find', () => {
  it('filters, sorts, skips and limits', async () => {
    expect(
      await people
        .find({ x: { $gt: 11 } })
        .sort({ x: -1 })
        .toArray(),
    ).toEqual([
      { _id: 3, x: 33 },
      { _id: 2, x: 22 },
    ]);
    expect(await people.find().sort({ x: 1 }).skip(1).limit(1).toArray()).toEqual([{ _id: 2, x: 22 }]);
  });

  it('returns documents in order of insertion when no order is asked', async () => {
    await people.insertOne({ _id: 0 });
    expect((await people.find().toArray()).map((doc) => doc._id)).toEqual([1, 2, 3, 0]);
  });

  it('finds nothing in a collection that does not exist', async () => {
    expect(await db.collection('nowhere').find().toArray()).toEqual([]);
    expect(await db.collection('nowhere').countDocuments()).toBe(0);
    expect(await db.collection('nowhere').distinct('x')).toEqual([]);
  });

  it('counts, estimates and lists distinct values', async () => {
    await people.insertOne({ _id: 4, x: [22, 44] });
    expect(await people.countDocuments({ x: { $gte: 22 } })).toBe(3);
    expect(await people.countDocuments({}, { skip: 1, limit: 2 })).toBe(2);
    expect(await people.estimatedDocumentCount()).toBe(4);
    expect(await people.distinct('x')).toEqual([11, 22, 33, 44]);
    expect(await people.distinct('x', { _id: { $lt: 3 } })).toEqual([11, 22]);
  });
});

describe('queries', () => {
  const docs: Doc[] = [
    { _id: 'null', a: null },
    { _id: 'missing' },
    { _id: 'number', a: 4 },
    { _id: 'nan', a: Number.NaN },
    { _id: 'string', a: 'four' },
    { _id: 'empty', a: [] },
    { _id: 'array', a: [1, 'string', 4] },
    { _id: 'nested', a: [[1, 2]] },
    { _id: 'withNull', a: [1, null] },
    { _id: 'doc', a: { b: 1, c: 2 } },
    { _id: 'docs', a: [{ b: 1, c: 1 }, { b: 2, c: 2 }, { c: 3 }] },
    { _id: 'date', a: new Date(100) },
    { _id: 'true', a: true },
  ];
  let mixed: Collection;

  beforeAll(async () => {
    mixed = db.collection<Row>('mixed');
    await mixed.insertMany(docs);
  });

  // Null semantics are those that the server's own null_query_semantics tests pin down.
  it.each<[string, Doc, string[]]>([
    ['null means null, missing, or null in an array', { a: null }, ['null', 'missing', 'withNull']],
    ['not null', { a: { $ne: null }, _id: { $in: ['null', 'empty', 'number'] } }, ['number', 'empty']],
    ['$gte null means equal to null', { a: { $gte: null } }, ['null', 'missing', 'withNull']],
    ['$gt null is nothing', { a: { $gt: null } }, []],
    [
      'null below a path skips scalars in arrays',
      { 'a.b': null, _id: { $in: ['null', 'missing', 'number', 'empty', 'array', 'docs', 'doc'] } },
      ['null', 'missing', 'number', 'docs'],
    ],
    ['a number, also inside an array', { a: 4 }, ['number', 'array']],
    ['a range only within its type', { a: { $gt: 2 } }, ['number', 'array']],
    ['a range that two elements satisfy together', { a: { $gt: 3, $lt: 2 } }, ['array']],
    ['NaN equals itself and is in no range', { a: Number.NaN }, ['nan']],
    ['$lte of a number leaves NaN out', { a: { $lte: 4 } }, ['number', 'array', 'withNull']],
    ['a whole array', { a: [1, 'string', 4] }, ['array']],
    ['an array inside an array', { a: [1, 2] }, ['nested']],
    ['an empty array', { a: [] }, ['empty']],
    ['a document, with its fields in that order', { a: { b: 1, c: 2 } }, ['doc']],
    ['a document with its fields in another order', { a: { c: 2, b: 1 } }, []],
    ['a path through a document and an array of them', { 'a.b': 1 }, ['doc', 'docs']],
    ['two conditions met by different elements', { 'a.b': 1, 'a.c': 3 }, ['docs']],
    ['$elemMatch wants one element to meet both', { a: { $elemMatch: { b: 1, c: 2 } } }, []],
    ['$elemMatch of one element', { a: { $elemMatch: { b: 2, c: 2 } } }, ['docs']],
    ['$elemMatch of values', { a: { $elemMatch: { $gt: 3, $lt: 5 } } }, ['array']],
    ['an element by its index', { 'a.0.b': 1 }, ['docs']],
    ['$in', { a: { $in: ['four', 4] } }, ['number', 'string', 'array']],
    ['a pattern', { a: /^st/ }, ['array']],
    ['$nin', { a: { $nin: [null, 4, []] }, _id: { $in: ['number', 'array', 'nan', 'empty'] } }, ['nan']],
    ['$exists', { a: { $exists: false } }, ['missing']],
    ['$exists below an array', { 'a.c': { $exists: true } }, ['doc', 'docs']],
    ['$type of an alias', { a: { $type: 'string' } }, ['string', 'array']],
    ['$type of several', { a: { $type: ['date', 'bool'] } }, ['date', 'true']],
    [
      '$type of array is about the field, not its elements',
      { a: { $type: 'array' } },
      ['empty', 'array', 'nested', 'withNull', 'docs'],
    ],
    ['$size', { a: { $size: 2 } }, ['withNull']],
    ['$all', { a: { $all: [1, 4] } }, ['array']],
    ['$all with $elemMatch', { a: { $all: [{ $elemMatch: { b: 1 } }, { $elemMatch: { c: 3 } }] } }, ['docs']],
    [
      '$not keeps what has no such field',
      { a: { $not: { $gte: 0 } }, _id: { $in: ['missing', 'number', 'string'] } },
      ['missing', 'string'],
    ],
    ['$nor', { $nor: [{ a: { $exists: true } }, { _id: 'x' }] }, ['missing']],
    ['$type of any number', { a: { $type: 'number' } }, ['number', 'nan', 'array', 'withNull']],
    ['$expr compares fields', { $expr: { $gt: ['$a.c', '$a.b'] }, 'a.b': 1 }, ['doc', 'docs']],
    ['a pattern with options', { a: { $regex: '^FOUR$', $options: 'i' } }, ['string']],
  ])('%s', async (_what, filter, expected) => {
    const found = await mixed.find(filter).toArray();
    expect(found.map((doc) => doc._id).sort()).toEqual([...expected].sort());
  });

  it('sort all types in one order, arrays by their least element upwards and their greatest downwards', async () => {
    const values = [
      { v: 'b' },
      { v: [5, 1] },
      { v: 3 },
      {},
      { v: null },
      { v: [] },
      { v: { x: 1 } },
      { v: true },
      { v: 'B' },
    ];
    await people.deleteMany({});
    await people.insertMany(values.map((value, i) => ({ _id: i, ...value })));
    const order = async (direction: 1 | -1): Promise<unknown[]> =>
      (await people.find().sort({ v: direction }).toArray()).map((doc) => doc._id);
    // An empty array comes first, then null and missing, numbers (1 of [5, 1] before 3), strings, documents, booleans.
    expect(await order(1)).toEqual([5, 3, 4, 1, 2, 8, 0, 6, 7]);
    expect(await order(-1)).toEqual([7, 6, 0, 8, 1, 2, 3, 4, 5]);
  });
});

describe('projection', () => {
  const doc = { _id: 1, a: 1, b: { c: 2, d: 3 }, list: [{ e: 1, f: 2 }, 7, { e: 3 }], n: [1, 2, 3, 4] };
  it.each<[string, Doc, Doc]>([
    ['includes', { a: 1, 'b.c': 1 }, { _id: 1, a: 1, b: { c: 2 } }],
    ['leaves out the _id', { _id: 0, a: 1 }, { a: 1 }],
    ['only the _id', { _id: 1 }, { _id: 1 }],
    ['excludes', { b: 0, list: 0, n: 0 }, { _id: 1, a: 1 }],
    ['excludes below', { 'b.c': 0, list: 0, n: false }, { _id: 1, a: 1, b: { d: 3 } }],
    [
      'in arrays of documents, dropping their scalars',
      { 'list.e': 1 },
      { _id: 1, list: [{ e: 1 }, { e: 3 }] },
    ],
    [
      'excludes in arrays, keeping their scalars',
      { 'list.e': 0, a: 0, b: 0, n: 0 },
      { _id: 1, list: [{ f: 2 }, 7, {}] },
    ],
  ])('%s', async (_what, projection, expected) => {
    await people.deleteMany({});
    await people.insertOne(doc);
    expect(await people.findOne({}, { projection })).toEqual(expected);
  });

  it('keeps the numeric types of what it passes on', async () => {
    await people.insertOne({ _id: 9, d: new Double(2) });
    const read = await people.findOne({ _id: 9 }, { projection: { d: 1 }, promoteValues: false });
    expect(bsonType(read?.d)).toBe('Double');
  });
});

describe('update', () => {
  it('changes one or many, and counts only what really changed', async () => {
    expect(await people.updateOne({ x: { $gt: 11 } }, { $inc: { x: 1 } })).toMatchObject({
      matchedCount: 1,
      modifiedCount: 1,
    });
    expect(await people.updateMany({}, { $set: { x: 23 } })).toMatchObject({
      matchedCount: 3,
      modifiedCount: 2,
    });
    expect((await all()).map((doc) => doc.x)).toEqual([23, 23, 23]);
  });

  it('upserts from the filter, the update and $setOnInsert', async () => {
    const result = await people.updateOne(
      { _id: 7, kind: { $eq: 'new' }, 'sub.a': 1, x: { $gt: 5 } },
      { $set: { y: 1 }, $setOnInsert: { z: 2 } },
      { upsert: true },
    );
    expect(result).toMatchObject({ matchedCount: 0, upsertedCount: 1, upsertedId: 7 });
    expect(await people.findOne({ _id: 7 })).toEqual({ _id: 7, kind: 'new', sub: { a: 1 }, y: 1, z: 2 });
    const again = await people.updateOne(
      { _id: 7 },
      { $set: { y: 5 }, $setOnInsert: { z: 9 } },
      { upsert: true },
    );
    expect(again).toMatchObject({ matchedCount: 1, upsertedCount: 0 });
    expect(await people.findOne({ _id: 7 })).toMatchObject({ y: 5, z: 2 });
  });

  it('replaces, keeping the _id, and upserts a replacement', async () => {
    await people.replaceOne({ _id: 1 }, { y: 1 });
    expect(await people.findOne({ _id: 1 })).toEqual({ _id: 1, y: 1 });
    expect(await people.replaceOne({ _id: 8 }, { y: 2 }, { upsert: true })).toMatchObject({ upsertedId: 8 });
    expect(await people.findOne({ _id: 8 })).toEqual({ _id: 8, y: 2 });
  });

  it('never changes an _id', async () => {
    await expect(people.updateOne({ _id: 1 }, { $set: { _id: 9 } })).rejects.toMatchObject({ code: 66 });
    await expect(people.replaceOne({ _id: 1 }, { _id: 9, x: 1 })).rejects.toMatchObject({ code: 66 });
  });

  it.each<[string, Doc, Doc, Doc]>([
    ['$set below paths that are not there yet', {}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
    [
      '$set in an array by index, filling up with null',
      { a: [1] },
      { $set: { 'a.2': 3 } },
      { a: [1, null, 3] },
    ],
    ['$set in a document in an array', { a: [{ b: 1 }] }, { $set: { 'a.0.b': 2 } }, { a: [{ b: 2 }] }],
    [
      '$unset, which leaves null in an array',
      { a: 1, b: [1, 2] },
      { $unset: { a: '', 'b.0': '' } },
      { b: [null, 2] },
    ],
    ['$inc of what is missing', {}, { $inc: { 'n.m': 5 } }, { n: { m: 5 } }],
    ['$inc beyond 32 bits', { n: 2147483647 }, { $inc: { n: 1 } }, { n: 2147483648 }],
    [
      '$min and $max',
      { a: 5, b: 5 },
      { $min: { a: 3, c: 1 }, $max: { b: 3, d: 1 } },
      { a: 3, b: 5, c: 1, d: 1 },
    ],
    ['$rename', { a: { b: 1 } }, { $rename: { 'a.b': 'c.d', none: 'e' } }, { a: {}, c: { d: 1 } }],
    ['$push', { a: [1] }, { $push: { a: [2], b: 3 } }, { a: [1, [2]], b: [3] }],
    ['$push several', { a: [1] }, { $push: { a: { $each: [2, 3] } } }, { a: [1, 2, 3] }],
    [
      '$addToSet',
      { a: [1, { b: 1 }] },
      { $addToSet: { a: { $each: [1, 2, { b: 1 }, 2] } } },
      { a: [1, { b: 1 }, 2] },
    ],
    ['$pull by value', { a: [1, 2, 1, [1]] }, { $pull: { a: 1 } }, { a: [2, [1]] }],
    ['$pull by condition', { a: [1, 5, 9] }, { $pull: { a: { $gte: 5 } } }, { a: [1] }],
    ['$pull documents', { a: [{ b: 1, c: 1 }, { b: 2 }] }, { $pull: { a: { b: 1 } } }, { a: [{ b: 2 }] }],
    ['$pull several', { a: [1, 2, 3, 2] }, { $pull: { a: { $in: [2, 3] } } }, { a: [1] }],
  ])('%s', async (_what, before, update, after) => {
    await people.insertOne({ _id: 'it', ...before });
    await people.updateOne({ _id: 'it' }, update);
    expect(await people.findOne({ _id: 'it' })).toEqual({ _id: 'it', ...after });
  });

  it.each<[string, Doc, Doc, number]>([
    ['$inc on null', { n: null }, { $inc: { n: 1 } }, 14],
    ['$inc on text', { n: '1' }, { $inc: { n: 1 } }, 14],
    ['$push on a non-array', { n: 1 }, { $push: { n: 1 } }, 2],
    ['$addToSet on a non-array', { n: null }, { $addToSet: { n: 1 } }, 2],
    ['$set below a scalar', { n: 1 }, { $set: { 'n.m': 1 } }, 28],
    ['$set below null', { n: null }, { $set: { 'n.m': 1 } }, 28],
    ['$set of a name in an array', { n: [1] }, { $set: { 'n.m': 1 } }, 28],
    ['two operators on one path', { n: 1 }, { $set: { n: 1 }, $inc: { n: 1 } }, 40],
    ['operators on a path and below it', { n: 1 }, { $set: { 'a.b': 1 }, $unset: { a: 1 } }, 40],
    ['an update of operators and fields', { n: 1 }, { $set: { n: 1 }, m: 1 }, 9],
  ])('refuses %s and leaves the document as it was', async (_what, before, update, code) => {
    await people.insertOne({ _id: 'it', ...before });
    const command = db.command({ update: people.collectionName, updates: [{ q: { _id: 'it' }, u: update }] });
    await expect(command).resolves.toMatchObject({ writeErrors: [{ index: 0, code }], n: 0 });
    expect(await people.findOne({ _id: 'it' })).toEqual({ _id: 'it', ...before });
  });

  it('keeps int, long and double apart when it calculates', async () => {
    await people.insertOne({ _id: 'it', i: new Int32(1), l: Long.fromNumber(1), d: new Double(1) });
    await people.updateOne({ _id: 'it' }, { $inc: { i: new Int32(1), l: new Int32(1), d: new Int32(1) } });
    const read = (await people.findOne({ _id: 'it' }, { promoteValues: false })) as Doc;
    expect(read).toEqual({ _id: 'it', i: new Int32(2), l: Long.fromNumber(2), d: new Double(2) });
    await expect(people.updateOne({ _id: 'it' }, { $inc: { l: Long.MAX_VALUE } })).rejects.toThrow(
      /overflow/,
    );
  });
});

describe('delete', () => {
  it('removes one or many', async () => {
    expect(await people.deleteOne({ x: { $gt: 0 } })).toMatchObject({ deletedCount: 1 });
    expect(await people.deleteMany({ x: { $gt: 0 } })).toMatchObject({ deletedCount: 2 });
    expect(await people.deleteMany({})).toMatchObject({ deletedCount: 0 });
  });
});

describe('find and modify', () => {
  it('returns the document from before or after, projected, and picks by sort', async () => {
    const options = { sort: { x: -1 as const }, projection: { _id: 0 } };
    expect(await people.findOneAndUpdate({}, { $inc: { x: 1 } }, options)).toEqual({ x: 33 });
    expect(
      await people.findOneAndUpdate({}, { $inc: { x: 1 } }, { ...options, returnDocument: 'after' }),
    ).toEqual({ x: 35 });
    expect(await people.findOneAndReplace({ _id: 1 }, { y: 1 }, { returnDocument: 'after' })).toEqual({
      _id: 1,
      y: 1,
    });
    expect(await people.findOneAndDelete({}, { sort: { _id: -1 } })).toEqual({ _id: 3, x: 35 });
    expect(await people.findOneAndDelete({ _id: 99 })).toBeNull();
  });

  it('upserts and says so', async () => {
    expect(await people.findOneAndUpdate({ _id: 9 }, { $set: { x: 1 } }, { upsert: true })).toBeNull();
    const result = await people.findOneAndUpdate(
      { _id: 10 },
      { $set: { x: 1 } },
      { upsert: true, returnDocument: 'after', includeResultMetadata: true },
    );
    expect(result).toMatchObject({
      value: { _id: 10, x: 1 },
      lastErrorObject: { n: 1, updatedExisting: false, upserted: 10 },
    });
  });
});

describe('bulk writes', () => {
  it('mix all kinds and report each', async () => {
    const result = await people.bulkWrite([
      { insertOne: { document: { _id: 4, x: 44 } } },
      { updateOne: { filter: { _id: 1 }, update: { $set: { x: 0 } } } },
      { updateMany: { filter: { x: { $gt: 20 } }, update: { $inc: { x: 1 } } } },
      { replaceOne: { filter: { _id: 5 }, replacement: { x: 5 }, upsert: true } },
      { deleteOne: { filter: { _id: 2 } } },
      { deleteMany: { filter: { x: 34 } } },
    ]);
    expect(result).toMatchObject({
      insertedCount: 1,
      matchedCount: 4,
      modifiedCount: 4,
      upsertedCount: 1,
      deletedCount: 2,
    });
    expect(result.upsertedIds).toEqual({ 3: 5 });
    expect(await all()).toEqual([
      { _id: 1, x: 0 },
      { _id: 4, x: 45 },
      { _id: 5, x: 5 },
    ]);
  });

  it('go on past failures when unordered', async () => {
    const failure = await people
      .bulkWrite([{ insertOne: { document: { _id: 1 } } }, { insertOne: { document: { _id: 6 } } }], {
        ordered: false,
      })
      .catch((error) => error);
    expect(failure).toMatchObject({ code: 11000, result: { insertedCount: 1 } });
    expect(await people.countDocuments({ _id: 6 })).toBe(1);
  });
});

describe('databases and collections', () => {
  it('are listed, created and dropped', async () => {
    await db.createCollection('empty');
    expect((await db.listCollections({ name: 'empty' }).toArray()).map((each) => each.name)).toEqual([
      'empty',
    ]);
    expect((await db.admin().listDatabases()).databases.map((each) => each.name)).toContain(db.databaseName);
    expect(await db.collection('empty').drop()).toBe(true);
    expect(await db.listCollections({ name: 'empty' }).toArray()).toEqual([]);
    expect(await people.drop()).toBe(true);
    await people.insertOne({ _id: 1, after: 'drop' });
    expect(await all()).toEqual([{ _id: 1, after: 'drop' }]);
  });

  it('take sessions, read and write concerns and read preferences, which mean nothing to one durable server', async () => {
    const result = await people
      .find(
        { _id: 1 },
        {
          readConcern: { level: 'majority' },
          readPreference: 'secondaryPreferred',
          maxTimeMS: 5000,
          comment: 'x',
        },
      )
      .toArray();
    expect(result).toHaveLength(1);
    await people.insertOne({ _id: 77 }, { writeConcern: { w: 'majority', journal: true } });
  });
});
