import { createConnection } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  Code,
  type Collection,
  connectToTestDatabase,
  type Db,
  Decimal128,
  type Doc,
  MinKey,
  type Row,
  startOwnServer,
  Timestamp,
} from './support.ts';

let db: Db;
let leave: () => Promise<void>;
let docs: Collection;

beforeAll(async () => {
  ({ db, leave } = await connectToTestDatabase());
  docs = db.collection<Row>('docs');
  await docs.insertOne({ _id: 1, a: [1, 2], n: 1 });
});
afterAll(() => leave());

// Silence would mean a bug that shows only in production, so each of these is an error that says what it is about.
describe('what is not implemented is refused by name', () => {
  const find = (filter: Doc, more: Doc = {}): Doc => ({ find: 'docs', filter, ...more });
  const update = (u: unknown, more: Doc = {}): Doc => ({ update: 'docs', updates: [{ q: {}, u, ...more }] });
  const aggregate = (...pipeline: Doc[]): Doc => ({ aggregate: 'docs', pipeline, cursor: {} });
  const index = (key: Doc, more: Doc = {}): Doc => ({
    createIndexes: 'docs',
    indexes: [{ key, name: 'i', ...more }],
  });

  it.each<[string, Doc]>([
    ['serverStatus', { serverStatus: 1 }],
    ['mapReduce', { mapReduce: 'docs' }],
    ['createUser', { createUser: 'a' }],
    ['validator', { create: 'v', validator: {} }],
    ['capped', { create: 'c', capped: true, size: 1 }],
    ['timeseries', { create: 't', timeseries: { timeField: 'at' } }],
    ['viewOn', { create: 'w', viewOn: 'docs', pipeline: [] }],
    ['collation', find({}, { collation: { locale: 'en' } })],
    ['hint', find({}, { hint: { _id: 1 } })],
    ['tailable', find({}, { tailable: true })],
    ['let', find({}, { let: { a: 1 } })],
    ['min', find({}, { min: { _id: 1 } })],
    ['noCursorTimeout', find({}, { noCursorTimeout: true })],
    ['transactions', find({}, { txnNumber: 1, startTransaction: true, autocommit: false })],
    ['snapshot', find({}, { readConcern: { level: 'snapshot' } })],
    ["'w' > 1", { insert: 'docs', documents: [{ x: 1 }], writeConcern: { w: 2 } }],
    ['$text', find({ $text: { $search: 'a' } })],
    ['$where', find({ $where: 'true' })],
    ['$near', find({ a: { $near: [0, 0] } })],
    ['$geoWithin', find({ a: { $geoWithin: {} } })],
    ['$mod', find({ n: { $mod: [2, 0] } })],
    ['$bitsAllSet', find({ n: { $bitsAllSet: 1 } })],
    ['$jsonSchema', find({ $jsonSchema: {} })],
    ['$foo', find({ n: { $foo: 1 } })],
    ["option 'x'", find({ n: { $regex: 'a', $options: 'x' } })],
    ['BSONRegExp', find({ n: { $in: [/a/] } })],
    ['BSONRegExp', find({ n: { $ne: /a/ } })],
    ['decimal', find({ n: { $type: 'decimal' } })],
    ['int', find({ n: { $type: 'int' } })],
    ['16', find({ n: { $type: 16 } })],
    ['count', { explain: { count: 'docs' }, verbosity: 'queryPlanner' }],
    ['executionStats', { explain: find({}), verbosity: 'executionStats' }],
    ['Decimal128', find({ n: Decimal128.fromString('1') })],
    ['Decimal128', { insert: 'docs', documents: [{ n: Decimal128.fromString('1') }] }],
    ['Decimal128', update({ $set: { n: Decimal128.fromString('1') } })],
    ['Code', { insert: 'docs', documents: [{ n: new Code('1') }] }],
    ['MinKey', { insert: 'docs', documents: [{ n: new MinKey() }] }],
    ['Timestamp', { insert: 'docs', documents: [{ n: new Timestamp({ t: 1, i: 1 }) }] }],
    ['BSONRegExp', { insert: 'docs', documents: [{ n: /a/ }] }],
    ['dot', { insert: 'docs', documents: [{ 'a.b': 1 }] }],
    ['$a', { insert: 'docs', documents: [{ n: { $a: 1 } }] }],
    ['__proto__', update({ $set: { '__proto__.x': 1 } })],
    ['$natural', find({}, { sort: { $natural: -1 } })],
    ['order', find({}, { sort: { a: { $meta: 'textScore' } } })],
    ['projection', find({}, { projection: { 'a.$': 1 } })],
    ['computed', find({}, { projection: { b: '$n' } })],
    ['$concat', find({}, { projection: { b: { $concat: ['a', 'b'] } } })],
    ['$slice', find({}, { projection: { a: { $slice: 1 } } })],
    ['$elemMatch', find({}, { projection: { a: { $elemMatch: { $gt: 1 } } } })],
    ['pipeline', update([{ $set: { n: 2 } }])],
    ['positional', update({ $set: { 'a.$': 2 } })],
    ['positional', update({ $set: { 'a.$[]': 2 } })],
    ['positional', update({ $set: { 'a.$[x]': 2 } })],
    ["'arrayFilters' of an update", update({ $set: { n: 2 } }, { arrayFilters: [{ x: 1 }] })],
    ['arrayFilters', { findAndModify: 'docs', update: { $set: { n: 2 } }, arrayFilters: [{ x: 1 }] }],
    ...['$mul', '$pop', '$pullAll', '$currentDate'].map((name): [string, Doc] => [
      name,
      update({ [name]: { n: 1 } }),
    ]),
    ...['$position', '$sort', '$slice'].map((name): [string, Doc] => [
      name,
      update({ $push: { a: { $each: [3], [name]: 1 } } }),
    ]),
    ['$bit', update({ $bit: { n: { and: 1 } } })],
    ["'hint' of an update", update({ $set: { n: 1 } }, { hint: 'x' })],
    [
      "'collation' of a delete",
      { delete: 'docs', deletes: [{ q: {}, limit: 1, collation: { locale: 'en' } }] },
    ],
    ['$merge', aggregate({ $merge: { into: 'x' } })],
    ['$out', aggregate({ $out: 'x' })],
    ['$sample', aggregate({ $sample: { size: 1 } })],
    ['$changeStream', aggregate({ $changeStream: {} })],
    ['$graphLookup', aggregate({ $graphLookup: {} })],
    ...[
      '$lookup',
      '$unwind',
      '$addFields',
      '$set',
      '$facet',
      '$unset',
      '$replaceRoot',
      '$replaceWith',
      '$sortByCount',
      '$bucket',
      '$unionWith',
    ].map((name): [string, Doc] => [name, aggregate({ [name]: {} })]),
    ["'x'", aggregate({ $project: { x: '$n' } })],
    ...['$avg', '$first', '$last', '$addToSet', '$count'].map((name): [string, Doc] => [
      name,
      aggregate({ $group: { _id: null, x: { [name]: '$n' } } }),
    ]),
    ['$stdDevPop', aggregate({ $group: { _id: null, x: { $stdDevPop: '$n' } } })],
    ...['$function', '$toObjectId', '$map', '$reduce', '$let', '$dateToString', '$concat', '$in'].map(
      (name): [string, Doc] => [name, find({ $expr: { [name]: {} } })],
    ),
    ['$$ROOT', find({ $expr: { $eq: ['$$ROOT', 1] } })],
    ['a.0', find({ $expr: '$a.0' })],
    ['explain', { aggregate: 'docs', pipeline: [], cursor: {}, explain: true }],
    ["'text'", index({ a: 'text' })],
    ["'2dsphere'", index({ a: '2dsphere' })],
    ['sparse', index({ a: 1 }, { sparse: true })],
    ["'hashed'", index({ a: 'hashed' })],
    ['$**', index({ '$**': 1 })],
    ['a.0', index({ 'a.0': 1 })],
    ['collation', index({ a: 1 }, { collation: { locale: 'en' } })],
    ['hidden', index({ a: 1 }, { hidden: true })],
    ['BSONRegExp', index({ a: 1 }, { partialFilterExpression: { a: /x/ } })],
    ['by its name', { dropIndexes: 'docs', index: { a_1: 1 } }],
    ['$ne', index({ a: 1 }, { partialFilterExpression: { a: { $ne: 1 } } })],
  ])('%s', async (name, command) => {
    // Insert, update and delete report a statement's failure beside the answer.
    const failure = await db.command(command).then(
      (answer) => answer.writeErrors?.[0]?.errmsg as string | undefined,
      (error: Error) => error.message,
    );
    expect(failure).toContain(name);
    expect(failure).toMatch(
      /not implemented|does not implement|not supported|not allowed|no such command|cannot use|is not honoured/,
    );
    expect(await docs.find().toArray()).toEqual([{ _id: 1, a: [1, 2], n: 1 }]);
  });

  it('a change stream and a transaction through the driver', async () => {
    await expect(docs.watch().next()).rejects.toThrow(/\$changeStream/);
    const session = db.client.startSession();
    await expect(session.withTransaction(() => docs.insertOne({ x: 1 }, { session }))).rejects.toThrow(
      /[Tt]ransaction/,
    );
    await session.endSession();
  });
});

describe('a stranger to the protocol', () => {
  it.each([
    ['HTTP', Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n')],
    ['a length of nothing', Buffer.alloc(16)],
    ['a document that overruns its message', message(2013, Buffer.from([0, 0, 0, 0, 0, 255, 0, 0, 0]))],
    ['an operation of old', message(2002, Buffer.alloc(20))],
    ['bytes that are not BSON', message(2013, Buffer.from([0, 0, 0, 0, 0, 8, 0, 0, 0, 9, 9, 9, 9]))],
  ])('is hung up on (%s), and nobody else notices', async (_what, bytes) => {
    const own = await startOwnServer();
    await new Promise<void>((closed, failed) => {
      const socket = createConnection(own.socketPath, () => socket.write(bytes));
      socket.on('close', () => closed());
      socket.on('error', failed);
      socket.resume();
    });
    expect(await own.db.command({ ping: 1 })).toMatchObject({ ok: 1 });
    await own.stop();
  });

  function message(opCode: number, body: Buffer): Buffer {
    const header = Buffer.alloc(16);
    header.writeInt32LE(16 + body.length, 0);
    header.writeInt32LE(opCode, 12);
    return Buffer.concat([header, body]);
  }
});
