import { type Command, collectionName, findCollection, type Handler } from './command.ts';
import { MongoError, notImplemented } from './errors.ts';
import { type IndexSpec, parseIndexSpec } from './indexes.ts';
import { compileFilter } from './matcher.ts';
import type { Collection } from './store.ts';
import { type Doc, equalValues, isDoc } from './values.ts';
import { MAX_DOCUMENT_BYTES, MAX_MESSAGE_BYTES, type Reply, writeDoc } from './wire.ts';

/** MongoDB 7.0's wire version: what this server does is a part of what 7.0 does. */
const WIRE_VERSION = 21;

/** A standalone server: of one, drivers ask neither retryable writes nor transactions. */
function hello(): Reply {
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
    maxWireVersion: WIRE_VERSION,
    readOnly: false,
    ok: 1,
  };
}

const ok = (): Reply => ({ ok: 1 });

export const admin: Record<string, Handler> = {
  hello: { options: '*', run: hello },
  ismaster: { options: '*', run: hello },
  isMaster: { options: '*', run: hello },
  ping: { options: '', run: ok },
  endSessions: { options: '', run: ok },
  buildInfo: {
    options: '',
    run: () => ({
      version: '7.0.0',
      versionArray: [7, 0, 0, 0],
      modules: [],
      storageEngines: ['lmdb'],
      embedded: true,
      ok: 1,
    }),
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
  collStats: { options: 'scale', run: collStats },
  dbStats: { options: 'scale', run: dbStats },
};

async function create(command: Command): Promise<Reply> {
  await command.server.store.write(() =>
    command.server.store.ensureCollection(command.db, collectionName(command)),
  );
  return ok();
}

async function drop(command: Command): Promise<Reply> {
  const { store } = command.server;
  return store.write(() => {
    const collection = findCollection(command);
    if (!collection) return ok();
    const nIndexesWas = collection.indexes.length;
    store.dropCollection(collection);
    return { nIndexesWas, ns: collection.ns, ok: 1 };
  });
}

async function dropDatabase({ server: { store }, db }: Command): Promise<Reply> {
  return store.write(() => {
    const dropped = collectionsOf(store.collections, db);
    for (const collection of dropped) store.dropCollection(collection);
    return dropped.length > 0 ? { dropped: db, ok: 1 } : ok();
  });
}

function collectionsOf(collections: Map<string, Collection>, db: string): Collection[] {
  return [...collections.values()].filter((collection) => collection.db === db);
}

/** A list that fits one batch. */
function listReply(ns: string, rows: Doc[]): Reply {
  return { cursor: { id: 0n, ns, firstBatch: rows.map(writeDoc) }, ok: 1 };
}

function filtered(rows: Doc[], filter: unknown): Doc[] {
  return isDoc(filter) ? rows.filter(compileFilter(filter).matches) : rows;
}

function listCollections({ server, db, body }: Command): Reply {
  const rows = collectionsOf(server.store.collections, db).map((collection) => ({
    name: collection.name,
    type: 'collection',
    options: {},
    info: { readOnly: false, uuid: collection.uuid },
    idIndex: { v: 2, key: { _id: 1 }, name: '_id_' },
  }));
  const matching = filtered(rows, body.filter);
  return listReply(
    `${db}.$cmd.listCollections`,
    body.nameOnly === true ? matching.map(({ name, type }) => ({ name, type })) : matching,
  );
}

function listDatabases({ server, body }: Command): Reply {
  const names = new Set([...server.store.collections.values()].map((collection) => collection.db));
  const rows = [...names].sort().map((name) => ({ name, sizeOnDisk: 1, empty: false }));
  const databases = filtered(rows, body.filter).map((row) =>
    body.nameOnly === true ? { name: row.name } : row,
  );
  return { databases, ok: 1 };
}

async function createIndexes(command: Command): Promise<Reply> {
  const { store } = command.server;
  const { indexes } = command.body;
  if (!Array.isArray(indexes) || indexes.length === 0)
    throw new MongoError('BadValue', 'Must specify at least one index');
  const wanted = indexes.map((each) => parseIndexSpec(each as Doc));
  return store.write(() => {
    const isNew = findCollection(command) === undefined;
    const collection = store.ensureCollection(command.db, collectionName(command));
    const numIndexesBefore = collection.indexes.length;
    for (const spec of wanted) if (!isPresent(collection, spec)) store.createIndex(collection, spec);
    const numIndexesAfter = collection.indexes.length;
    const note = numIndexesAfter === numIndexesBefore ? { note: 'all indexes already exist' } : {};
    return { numIndexesBefore, numIndexesAfter, createdCollectionAutomatically: isNew, ...note, ok: 1 };
  });
}

/** @throws MongoError when an index of that name or key exists and is different. */
function isPresent(collection: Collection, wanted: Omit<IndexSpec, 'id'>): boolean {
  for (const { spec } of collection.indexes) {
    const isSame = equalValues(describeIndex(spec), describeIndex(wanted));
    const isSameKey = equalValues(spec.key, wanted.key);
    // The _id index is unique whether one says so or not.
    if (isSame || (isSameKey && spec.name === '_id_' && wanted.expireAfterSeconds === undefined)) return true;
    if (spec.name === wanted.name) {
      throw new MongoError(
        'IndexKeySpecsConflict',
        `An existing index has the same name as the requested index: ${spec.name}`,
      );
    }
    if (
      isSameKey &&
      equalValues(spec.partialFilterExpression, wanted.partialFilterExpression) &&
      spec.sparse === wanted.sparse
    ) {
      throw new MongoError(
        'IndexOptionsConflict',
        `Index already exists with a different name or options: ${spec.name}`,
      );
    }
  }
  return false;
}

function describeIndex(spec: Omit<IndexSpec, 'id'>): Doc {
  const { key, name, unique, sparse, expireAfterSeconds, partialFilterExpression } = spec;
  const description: Doc = { v: 2, key, name };
  // Of the _id index MongoDB does not say that it is unique.
  if (unique && name !== '_id_') description.unique = true;
  if (sparse) description.sparse = true;
  if (expireAfterSeconds !== undefined) description.expireAfterSeconds = expireAfterSeconds;
  if (partialFilterExpression) description.partialFilterExpression = partialFilterExpression;
  return description;
}

function existing(command: Command): Collection {
  const collection = findCollection(command);
  if (!collection)
    throw new MongoError('NamespaceNotFound', `ns does not exist: ${command.db}.${collectionName(command)}`);
  return collection;
}

function listIndexes(command: Command): Reply {
  const collection = existing(command);
  return listReply(
    collection.ns,
    collection.indexes.map((index) => describeIndex(index.spec)),
  );
}

async function dropIndexes(command: Command): Promise<Reply> {
  const { store } = command.server;
  const { index: wanted } = command.body;
  return store.write(() => {
    const collection = existing(command);
    const nIndexesWas = collection.indexes.length;
    const droppable = collection.indexes.filter((index) => index.spec.name !== '_id_');
    const names = Array.isArray(wanted) ? wanted : [wanted];
    const chosen =
      wanted === '*'
        ? droppable
        : droppable.filter(({ spec }) =>
            isDoc(wanted) ? equalValues(spec.key, wanted) : names.includes(spec.name),
          );
    if (wanted === '_id_') throw new MongoError('InvalidOptions', 'cannot drop _id index');
    if (wanted !== '*' && chosen.length < names.length) {
      throw new MongoError('IndexNotFound', `index not found with name [${JSON.stringify(wanted)}]`);
    }
    for (const index of chosen) store.dropIndex(collection, index);
    return { nIndexesWas, ok: 1 };
  });
}

function collStats(command: Command): Reply {
  const collection = findCollection(command);
  const count = collection ? command.server.store.count(collection) : 0;
  if (command.body.scale !== undefined && command.body.scale !== 1)
    throw notImplemented('the scale of collStats');
  return {
    ns: `${command.db}.${collectionName(command)}`,
    count,
    nindexes: collection?.indexes.length ?? 0,
    ok: 1,
  };
}

function dbStats({ server: { store }, db }: Command): Reply {
  const collections = collectionsOf(store.collections, db);
  const objects = collections.reduce((sum, collection) => sum + store.count(collection), 0);
  const indexes = collections.reduce((sum, collection) => sum + collection.indexes.length, 0);
  return { db, collections: collections.length, views: 0, objects, indexes, ok: 1 };
}
