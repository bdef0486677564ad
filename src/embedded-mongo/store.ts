import { mkdirSync } from 'node:fs';
import { deserialize, ObjectId, serialize, UUID } from 'bson';
import { type Database, open, type RootDatabase } from 'lmdb';
import { MongoError } from './errors.ts';
import { type Index, type IndexKeys, type IndexSpec, indexKeys, openIndex } from './indexes.ts';
import { afterPrefix } from './key-encoding.ts';
import { assertStorable, type Doc } from './values.ts';
import { prependId, type RawDoc, readDoc, writeDoc } from './wire.ts';

/**
 * How it lies in LMDB: one ordered map of bytes.
 *   collection number (4 bytes) + record number (6)            -> the document's BSON
 *   index number (4 bytes) + encoded field values + record (6) -> nothing
 * A second map holds the catalog: namespace -> its numbers and indexes.
 */
const RECORD_BYTES = 6;
const NOTHING = Buffer.alloc(0);
/** Address space, not disk: LMDB's file grows with its contents. */
const MAP_BYTES = 64 * 1024 ** 3;

export interface Collection {
  db: string;
  name: string;
  ns: string;
  id: number;
  uuid: UUID;
  prefix: Buffer;
  nextRecord: number;
  /** The `_id` index comes first. */
  indexes: Index[];
}

interface CatalogEntry {
  id: number;
  uuid: UUID;
  indexes: IndexSpec[];
}

export interface KeyRange {
  start: Buffer;
  end: Buffer;
}

interface PendingWrite {
  job: () => unknown;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

export class Store {
  readonly collections = new Map<string, Collection>();
  private readonly root: RootDatabase<Buffer, Buffer>;
  private readonly data: Database<Buffer, Buffer>;
  private readonly catalog: Database<Buffer, Buffer>;
  private nextId = 1;
  private pending: PendingWrite[] = [];

  /** Opens or creates the database in a directory. Without `isDurable` nothing is synced: only for tests. */
  constructor(dir: string, isDurable: boolean) {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    const binary = { keyEncoding: 'binary', encoding: 'binary' } as const;
    this.root = open<Buffer, Buffer>({
      path: dir,
      maxDbs: 4,
      mapSize: MAP_BYTES,
      // A commit returns only after its own fdatasync; overlapping would answer before it.
      overlappingSync: false,
      noSync: !isDurable,
      ...binary,
    });
    this.data = this.root.openDB<Buffer, Buffer>('data', binary);
    this.catalog = this.root.openDB<Buffer, Buffer>('catalog', binary);
    this.loadCatalog();
  }

  /**
   * Runs a job that writes. All jobs of one turn of the event loop share one transaction and one fdatasync, and
   * each promise settles only after that. A job must check everything before its first write to a document, since
   * what it wrote before it threw stays written.
   */
  write<T>(job: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.pending.length === 0) setImmediate(() => this.commitPending());
      this.pending.push({ job, resolve: resolve as (value: unknown) => void, reject });
    });
  }

  async close(): Promise<void> {
    this.commitPending();
    await this.root.close();
  }

  collection(ns: string): Collection | undefined {
    return this.collections.get(ns);
  }

  /** Finds or creates a collection, with its `_id` index. Only inside `write`. */
  ensureCollection(db: string, name: string): Collection {
    const ns = `${db}.${name}`;
    const existing = this.collections.get(ns);
    if (existing) return existing;
    checkNamespace(db, name);
    const collection = this.openCollection(db, name, { id: this.takeId(), uuid: new UUID(), indexes: [] });
    const idIndex: IndexSpec = {
      id: this.takeId(),
      name: '_id_',
      key: { _id: 1 },
      unique: true,
      multikey: [],
      hasCutKeys: false,
    };
    collection.indexes.push(openIndex(idIndex));
    this.collections.set(ns, collection);
    this.saveCollection(collection);
    return collection;
  }

  dropCollection(collection: Collection): void {
    for (const prefix of [collection.prefix, ...collection.indexes.map((index) => idPrefix(index.spec.id))]) {
      this.removeRange(prefix);
    }
    this.collections.delete(collection.ns);
    this.catalog.removeSync(Buffer.from(collection.ns));
  }

  /** Builds an index over what is there. @throws MongoError (DuplicateKey and others) leaving nothing behind. */
  createIndex(collection: Collection, wanted: Omit<IndexSpec, 'id'>): void {
    const index = openIndex({ ...wanted, id: this.takeId() });
    try {
      for (const { record, raw } of this.scan(collection)) {
        const keys = indexKeys(index, readDoc(raw));
        this.checkUnique(collection, index, keys, record);
        this.addKeys(index, keys, record);
      }
    } catch (error) {
      this.removeRange(idPrefix(index.spec.id));
      throw error;
    }
    collection.indexes.push(index);
    this.saveCollection(collection);
  }

  dropIndex(collection: Collection, index: Index): void {
    this.removeRange(idPrefix(index.spec.id));
    collection.indexes = collection.indexes.filter((each) => each !== index);
    this.saveCollection(collection);
  }

  saveCollection(collection: Collection): void {
    const entry: CatalogEntry = {
      id: collection.id,
      uuid: collection.uuid,
      indexes: collection.indexes.map((index) => index.spec),
    };
    this.catalog.putSync(Buffer.from(collection.ns), Buffer.from(serialize(entry)));
    this.catalog.putSync(NEXT_ID, Buffer.from(serialize({ nextId: this.nextId })));
  }

  /** Adds a document; one without an `_id` is given an ObjectId. @throws MongoError before anything is written. */
  insert(collection: Collection, sent: RawDoc): void {
    let raw = sent;
    let doc = readDoc(raw);
    if (!Object.hasOwn(doc, '_id')) {
      raw = prependId(raw, new ObjectId());
      doc = readDoc(raw);
    }
    assertStorable(doc);
    checkId(doc._id);
    this.put(collection, collection.nextRecord, raw, doc, undefined);
    collection.nextRecord += 1;
  }

  /** Puts a changed document in place of the old one. @throws MongoError before anything is written. */
  replace(collection: Collection, record: number, before: Doc, after: Doc): void {
    const raw = writeDoc(after);
    this.put(collection, record, raw, readDoc(raw), before);
  }

  remove(collection: Collection, record: number, doc: Doc): void {
    for (const index of collection.indexes) {
      for (const key of indexKeys(index, doc).keys) this.data.removeSync(entryKey(index, key, record));
    }
    this.data.removeSync(recordKey(collection, record));
  }

  read(collection: Collection, record: number): RawDoc | undefined {
    return this.data.get(recordKey(collection, record));
  }

  count(collection: Collection): number {
    return this.data.getKeysCount({ start: collection.prefix, end: afterPrefix(collection.prefix) });
  }

  /** Every document in order of insertion. Reads in portions, so that writes may happen between two steps. */
  *scan(collection: Collection): Generator<{ record: number; raw: RawDoc }> {
    let start = collection.prefix;
    const end = afterPrefix(collection.prefix) as Buffer;
    for (let limit = FIRST_PORTION; ; limit = Math.min(limit * 4, PORTION)) {
      const portion = [...this.data.getRange({ start, end, limit })];
      for (const { key, value } of portion) yield { record: key.readUIntBE(4, RECORD_BYTES), raw: value };
      const last = portion.at(-1);
      if (!last || portion.length < limit) return;
      start = Buffer.concat([last.key, Buffer.alloc(1)]);
    }
  }

  /** The records under a range of index keys, in its order or backwards; in portions as `scan` does. */
  *scanIndex(index: Index, range: KeyRange, isReverse: boolean): Generator<number> {
    const prefix = idPrefix(index.spec.id);
    let start = Buffer.concat([prefix, range.start]);
    let end = range.end.length > 0 ? Buffer.concat([prefix, range.end]) : (afterPrefix(prefix) as Buffer);
    for (let limit = FIRST_PORTION; ; limit = Math.min(limit * 4, PORTION)) {
      // LMDB's reverse ranges begin at the upper end, which is exclusive here.
      const options = isReverse
        ? { start: end, end: start, reverse: true, exclusiveStart: true, inclusiveEnd: true, limit }
        : { start, end, limit };
      const portion = [...this.data.getKeys(options)];
      for (const key of portion) yield key.readUIntBE(key.length - RECORD_BYTES, RECORD_BYTES);
      const last = portion.at(-1);
      if (!last || portion.length < limit) return;
      if (isReverse) end = last;
      else start = Buffer.concat([last, Buffer.alloc(1)]);
    }
  }

  private put(collection: Collection, record: number, raw: RawDoc, doc: Doc, before: Doc | undefined): void {
    const plans = collection.indexes.map((index) => {
      const keys = indexKeys(index, doc);
      this.checkUnique(collection, index, keys, record);
      return { index, keys, old: before ? indexKeys(index, before).keys : [] };
    });
    for (const { index, keys, old } of plans) {
      for (const key of old) {
        if (!keys.keys.some((each) => each.equals(key))) this.data.removeSync(entryKey(index, key, record));
      }
      if (this.addKeys(index, keys, record)) this.saveCollection(collection);
    }
    this.data.putSync(recordKey(collection, record), raw);
  }

  private checkUnique(collection: Collection, index: Index, keys: IndexKeys, record: number): void {
    if (!index.spec.unique) return;
    for (const key of keys.keys) {
      const start = Buffer.concat([idPrefix(index.spec.id), key]);
      for (const found of this.data.getKeys({ start, end: afterPrefix(start), limit: 2 })) {
        if (found.readUIntBE(found.length - RECORD_BYTES, RECORD_BYTES) !== record) {
          throw duplicateKey(collection, index, keys.values);
        }
      }
    }
  }

  /** Also remembers what the planner must know of the index; true when that is news. */
  private addKeys(index: Index, keys: IndexKeys, record: number): boolean {
    for (const key of keys.keys) this.data.putSync(entryKey(index, key, record), NOTHING);
    const news = keys.multikey.filter((path) => !index.spec.multikey.includes(path));
    if (news.length === 0 && (!keys.hasCutKeys || index.spec.hasCutKeys)) return false;
    index.spec.multikey.push(...news);
    index.spec.hasCutKeys ||= keys.hasCutKeys;
    return true;
  }

  private removeRange(prefix: Buffer): void {
    while (true) {
      const keys = [...this.data.getKeys({ start: prefix, end: afterPrefix(prefix), limit: 10 * PORTION })];
      for (const key of keys) this.data.removeSync(key);
      if (keys.length < 10 * PORTION) return;
    }
  }

  private commitPending(): void {
    const writes = this.pending;
    this.pending = [];
    if (writes.length === 0) return;
    const outcomes: (() => void)[] = [];
    try {
      this.root.transactionSync(() => {
        for (const { job, resolve, reject } of writes) {
          try {
            const value = job();
            outcomes.push(() => resolve(value));
          } catch (error) {
            // A MongoError was thrown before its job wrote anything; after any other nothing is certain.
            if (!(error instanceof MongoError)) throw error;
            outcomes.push(() => reject(error));
          }
        }
      });
    } catch (error) {
      this.collections.clear();
      this.loadCatalog();
      for (const { reject } of writes) reject(error);
      return;
    }
    for (const tell of outcomes) tell();
  }

  private takeId(): number {
    return this.nextId++;
  }

  private loadCatalog(): void {
    for (const { key, value } of this.catalog.getRange({})) {
      if (key.equals(NEXT_ID)) {
        this.nextId = deserialize(value).nextId as number;
        continue;
      }
      const ns = key.toString();
      const dot = ns.indexOf('.');
      const entry = deserialize(value, { bsonRegExp: true }) as CatalogEntry;
      this.collections.set(ns, this.openCollection(ns.slice(0, dot), ns.slice(dot + 1), entry));
    }
  }

  private openCollection(db: string, name: string, entry: CatalogEntry): Collection {
    const prefix = idPrefix(entry.id);
    const [last] = this.data.getKeys({
      start: afterPrefix(prefix),
      end: prefix,
      reverse: true,
      exclusiveStart: true,
      limit: 1,
    });
    const nextRecord = last ? last.readUIntBE(4, RECORD_BYTES) + 1 : 1;
    const { id, uuid } = entry;
    return {
      db,
      name,
      ns: `${db}.${name}`,
      id,
      uuid,
      prefix,
      nextRecord,
      indexes: entry.indexes.map(openIndex),
    };
  }
}

/** How many keys one step of a scan reads before it looks up again from where it was. */
const PORTION = 256;
/** A page of results needs few, so the first step is short. */
const FIRST_PORTION = 16;
/** Not a namespace, which always has a dot. */
const NEXT_ID = Buffer.from('next-id');

function idPrefix(id: number): Buffer {
  const prefix = Buffer.allocUnsafe(4);
  prefix.writeUInt32BE(id);
  return prefix;
}

function recordKey(collection: Collection, record: number): Buffer {
  const key = Buffer.allocUnsafe(4 + RECORD_BYTES);
  collection.prefix.copy(key);
  key.writeUIntBE(record, 4, RECORD_BYTES);
  return key;
}

function entryKey(index: Index, key: Buffer, record: number): Buffer {
  const entry = Buffer.allocUnsafe(4 + key.length + RECORD_BYTES);
  entry.writeUInt32BE(index.spec.id);
  key.copy(entry, 4);
  entry.writeUIntBE(record, 4 + key.length, RECORD_BYTES);
  return entry;
}

function checkNamespace(db: string, name: string): void {
  if (!/^[^/\\. "$*<>:|?\0]{1,63}$/.test(db))
    throw new MongoError('InvalidNamespace', `Invalid database name: '${db}'`);
  if (name === '' || name.startsWith('.') || name.endsWith('.') || /[$\0]/.test(name) || name.length > 200) {
    throw new MongoError('InvalidNamespace', `Invalid collection name: '${name}'`);
  }
  if (name.startsWith('system.'))
    throw new MongoError('InvalidNamespace', `'${name}' is a system collection`);
}

function checkId(id: unknown): void {
  if (Array.isArray(id)) throw new MongoError('BadValue', "The '_id' value cannot be of type array");
  if (id instanceof RegExp || (id as { _bsontype?: string } | null)?._bsontype === 'BSONRegExp') {
    throw new MongoError('BadValue', "The '_id' value cannot be of type regex");
  }
}

/** https://www.mongodb.com/docs/manual/reference/error-codes/: 11000, with the fields that drivers pass on. */
function duplicateKey(collection: Collection, index: Index, values: unknown[]): MongoError {
  const keyValue: Doc = {};
  index.fields.forEach((each, i) => {
    keyValue[each.path] = values[i];
  });
  const shown = index.fields.map((each, i) => `${each.path}: ${show(values[i])}`).join(', ');
  return new MongoError(
    'DuplicateKey',
    `E11000 duplicate key error collection: ${collection.ns} index: ${index.spec.name} dup key: { ${shown} }`,
    { keyPattern: index.spec.key, keyValue },
  );
}

function show(value: unknown): string {
  if (value instanceof ObjectId) return `ObjectId('${value.toHexString()}')`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  return JSON.stringify(value) ?? 'null';
}
