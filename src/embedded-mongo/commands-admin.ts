import { type Command, findCollection, type Handler, namespaceOf } from './command.ts';
import { MongoError, notImplemented } from './errors.ts';
import { compileFilter } from './filter.ts';
import { type IndexSpec, parseIndexSpec } from './indexes.ts';
import { equalValues } from './key-encoding.ts';
import type { Collection, Store } from './store.ts';
import type { Doc } from './values.ts';
import { MAX_DOCUMENT_BYTES, MAX_MESSAGE_BYTES, type Reply, writeDoc } from './wire.ts';

const hello: Handler = { options: '*', run: sayHello };

export const admin: Record<string, Handler> = {
  hello,
  ismaster: hello,
  isMaster: hello,
  ping: { options: '', run: () => ({ ok: 1 }) },
  endSessions: { options: '', run: () => ({ ok: 1 }) },
  buildInfo: {
    options: '',
    run: () => ({ version: '7.0.0', versionArray: [7, 0, 0, 0], embedded: true, ok: 1 }),
  },
  getParameter: {
    options: 'featureCompatibilityVersion',
    run: () => ({ featureCompatibilityVersion: { version: '7.0' }, ok: 1 }),
  },
  create: { options: '', run: create },
  drop: { options: '', run: drop },
  dropDatabase: { options: '', run: dropDatabase },
  listCollections: { options: 'filter nameOnly authorizedCollections cursor', run: listCollections },
  listDatabases: { options: 'filter nameOnly authorizedDatabases', run: listDatabases },
  createIndexes: { options: 'indexes', run: createIndexes },
  listIndexes: { options: 'cursor', run: listIndexes },
  dropIndexes: { options: 'index', run: dropIndexes },
  collStats: { options: '', run: collStats },
  dbStats: { options: '', run: dbStats },
};

/** MongoDB 7.0's wire version, of a standalone server: of one, drivers ask neither retryable writes nor transactions. */
function sayHello(): Reply {
  return {
    ismaster: true,
    isWritablePrimary: true,
    helloOk: true,
    maxBsonObjectSize: MAX_DOCUMENT_BYTES,
    maxMessageSizeBytes: MAX_MESSAGE_BYTES,
    maxWriteBatchSize: 100_000,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: 30,
    minWireVersion: 0,
    maxWireVersion: 21,
    readOnly: false,
    ok: 1,
  };
}

async function create(command: Command): Promise<Reply> {
  const { store } = command.server;
  const ns = namespaceOf(command);
  await store.write(() => store.ensureCollection(ns));
  return { ok: 1 };
}

async function drop(command: Command): Promise<Reply> {
  const { store } = command.server;
  return store.write(() => {
    const collection = findCollection(command);
    if (!collection) return { ok: 1 };
    store.dropCollection(collection);
    return { nIndexesWas: collection.indexes.length, ns: collection.ns, ok: 1 };
  });
}

async function dropDatabase({ server: { store }, db }: Command): Promise<Reply> {
  return store.write(() => {
    for (const collection of collectionsOf(store, db)) store.dropCollection(collection);
    return { dropped: db, ok: 1 };
  });
}

function collectionsOf({ collections }: Store, db: string): Collection[] {
  return [...collections.values()].filter((collection) => collection.db === db);
}

function listCollections({ server: { store }, db, body }: Command): Reply {
  const rows = collectionsOf(store, db).map(({ name }) => ({
    name,
    type: 'collection',
    ...(body.nameOnly === true ? {} : { options: {}, info: { readOnly: false } }),
  }));
  const { matches } = compileFilter(body.filter ?? {});
  return listReply(`${db}.$cmd.listCollections`, rows.filter(matches));
}

/** A list that fits one batch. */
function listReply(ns: string, rows: Doc[]): Reply {
  return { cursor: { id: 0n, ns, firstBatch: rows.map(writeDoc) }, ok: 1 };
}

function listDatabases({ server: { store }, body }: Command): Reply {
  const names = new Set([...store.collections.values()].map(({ db }) => db));
  const { matches } = compileFilter(body.filter ?? {});
  const databases = [...names].sort().map((name) => ({ name, sizeOnDisk: 1, empty: false }));
  return { databases: databases.filter(matches), ok: 1 };
}

async function createIndexes(command: Command): Promise<Reply> {
  const { store } = command.server;
  const { indexes } = command.body;
  if (!Array.isArray(indexes) || indexes.length === 0)
    throw new MongoError('BadValue', 'Must specify at least one index');
  const wanted = indexes.map(parseIndexSpec);
  const ns = namespaceOf(command);
  return store.write(() => {
    const createdCollectionAutomatically = !store.collection(ns);
    const collection = store.ensureCollection(ns);
    const numIndexesBefore = collection.indexes.length;
    for (const spec of wanted) if (!isPresent(collection, spec)) store.createIndex(collection, spec);
    const numIndexesAfter = collection.indexes.length;
    const note = numIndexesAfter === numIndexesBefore ? { note: 'all indexes already exist' } : {};
    return { numIndexesBefore, numIndexesAfter, createdCollectionAutomatically, ...note, ok: 1 };
  });
}

type Wanted = Omit<IndexSpec, 'id'>;

/** @throws MongoError when an index of that name or key exists and is different. */
function isPresent({ indexes }: Collection, wanted: Wanted): boolean {
  for (const { spec } of indexes) {
    const isSameKey = equalValues(spec.key, wanted.key);
    // The _id index is unique whether one says so or not.
    if (equalValues(describeIndex(spec), describeIndex(wanted)) || (isSameKey && spec.name === '_id_'))
      return true;
    const other = `An index of the same name or key exists: ${spec.name}`;
    if (spec.name === wanted.name) throw new MongoError('IndexKeySpecsConflict', other);
    if (isSameKey && equalValues(spec.partialFilterExpression, wanted.partialFilterExpression))
      throw new MongoError('IndexOptionsConflict', other);
  }
  return false;
}

function describeIndex({ key, name, unique, expireAfterSeconds, partialFilterExpression }: Wanted): Doc {
  return {
    v: 2,
    key,
    name,
    // Of the _id index MongoDB does not say that it is unique.
    ...(unique && name !== '_id_' ? { unique } : {}),
    ...(expireAfterSeconds === undefined ? {} : { expireAfterSeconds }),
    ...(partialFilterExpression ? { partialFilterExpression } : {}),
  };
}

function listIndexes(command: Command): Reply {
  const { ns, indexes } = existing(command);
  return listReply(
    ns,
    indexes.map(({ spec }) => describeIndex(spec)),
  );
}

function existing(command: Command): Collection {
  const collection = findCollection(command);
  if (!collection) throw new MongoError('NamespaceNotFound', `ns does not exist: ${namespaceOf(command)}`);
  return collection;
}

async function dropIndexes(command: Command): Promise<Reply> {
  const { store } = command.server;
  const { index: wanted } = command.body;
  if (typeof wanted !== 'string') throw notImplemented('dropping an index but by its name');
  if (wanted === '_id_') throw new MongoError('InvalidOptions', 'cannot drop _id index');
  return store.write(() => {
    const collection = existing(command);
    const nIndexesWas = collection.indexes.length;
    const [, ...droppable] = collection.indexes;
    const chosen = droppable.filter(({ spec }) => wanted === '*' || wanted === spec.name);
    if (wanted !== '*' && chosen.length === 0)
      throw new MongoError('IndexNotFound', `index not found with name [${wanted}]`);
    for (const index of chosen) store.dropIndex(collection, index);
    return { nIndexesWas, ok: 1 };
  });
}

function collStats(command: Command): Reply {
  const { store } = command.server;
  const collection = findCollection(command);
  const count = collection ? store.count(collection) : 0;
  return { ns: namespaceOf(command), count, nindexes: collection?.indexes.length ?? 0, ok: 1 };
}

function dbStats({ server: { store }, db }: Command): Reply {
  const collections = collectionsOf(store, db);
  const objects = collections.reduce((sum, collection) => sum + store.count(collection), 0);
  return { db, collections: collections.length, objects, ok: 1 };
}
