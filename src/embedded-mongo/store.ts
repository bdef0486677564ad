import { mkdirSync } from 'node:fs';
import { deserialize, ObjectId, serialize } from 'bson';
import { type Database, open, type RootDatabase } from 'lmdb';
import { MongoError } from './errors.ts';
import { dependsOn, type Index, type IndexKeys, type IndexSpec, indexKeys, openIndex } from './indexes.ts';
import { afterPrefix } from './key-encoding.ts';
import type { KeyRange } from './planner.ts';
import { changedFields } from './raw-fields.ts';
import { assertStorable, type Doc } from './values.ts';
import { prependId, type RawDoc, readDoc } from './wire.ts';

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
/** How many keys one step of a scan reads before it looks up again from where it was. */
const PORTION = 256;
/** A page of results needs few, so the first step is short. */
const FIRST_PORTION = 16;
/** Holds the next free number in the catalog; not a namespace, which always has a dot. */
const NEXT_ID = Buffer.from('next-id');

export interface Collection {
  db: string;
  name: string;
  ns: string;
  id: number;
  prefix: Buffer;
  nextRecord: number;
  /** The `_id` index comes first. */
  indexes: Index[];
}

interface PendingWrite {
  job: () => unknown;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

export class Store {
  readonly collections = new Map<string, Collection>();
  /** Changes with every transaction: what was read at the same version fits together. */
  version = 0;
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
  ensureCollection(ns: string): Collection {
    const existing = this.collections.get(ns);
    if (existing) return existing;
    checkNamespace(ns);
    const collection = this.openCollection(ns, this.nextId++, []);
    const key = { _id: 1 } as const;
    const idIndex = { id: this.nextId++, name: '_id_', key, unique: true, multikey: [], hasCutKeys: false };
    collection.indexes.push(openIndex(idIndex));
    this.collections.set(ns, collection);
    this.saveCollection(collection);
    return collection;
  }

  dropCollection(collection: Collection): void {
    for (const { prefix } of [collection, ...collection.indexes]) this.removeAll(prefix);
    this.collections.delete(collection.ns);
    this.catalog.removeSync(Buffer.from(collection.ns));
  }

  /** Builds an index over what is there. @throws MongoError (DuplicateKey and others) leaving nothing behind. */
  createIndex(collection: Collection, wanted: Omit<IndexSpec, 'id'>): void {
    const index = openIndex({ ...wanted, id: this.nextId++ });
    try {
      for (const { record, raw } of this.scan(collection)) {
        const keys = indexKeys(index, readDoc(raw));
        this.checkUnique(collection, index, keys, record);
        this.addKeys(index, keys, record);
      }
    } catch (error) {
      this.removeAll(index.prefix);
      throw error;
    }
    collection.indexes.push(index);
    this.saveCollection(collection);
  }

  dropIndex(collection: Collection, index: Index): void {
    this.removeAll(index.prefix);
    collection.indexes = collection.indexes.filter((each) => each !== index);
    this.saveCollection(collection);
  }

  /** Adds a document; one without an `_id` is given an ObjectId. @throws MongoError before anything is written. */
  insert(collection: Collection, sent: RawDoc): void {
    let raw = sent;
    let doc = readDoc(raw);
    if (!Object.hasOwn(doc, '_id')) {
      raw = prependId(raw, new ObjectId());
      doc = readDoc(raw);
    }
    if (Array.isArray(doc._id)) throw new MongoError('BadValue', "The '_id' value cannot be of type array");
    this.put(collection, collection.nextRecord, raw, doc, undefined);
    collection.nextRecord += 1;
  }

  /** Puts a changed document in place of the old one. @throws MongoError before anything is written. */
  replace(collection: Collection, record: number, before: RawDoc, after: RawDoc): void {
    this.put(collection, record, after, readDoc(after), before);
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
    const end = afterPrefix(collection.prefix);
    for (let limit = FIRST_PORTION; ; limit = Math.min(limit * 4, PORTION)) {
      const portion = [...this.data.getRange({ start, end, limit })];
      for (const { key, value } of portion) yield { record: recordOf(key), raw: value };
      const last = portion.at(-1);
      if (!last || portion.length < limit) return;
      start = Buffer.concat([last.key, Buffer.alloc(1)]);
    }
  }

  /** The records under a range of index keys, in its order or backwards, and when that was so; in portions as `scan` does. */
  *scanIndex({ start, end }: KeyRange, isReverse: boolean): Generator<{ record: number; version: number }> {
    for (let limit = FIRST_PORTION; ; limit = Math.min(limit * 4, PORTION)) {
      // LMDB's reverse ranges begin at the upper end, which is exclusive here.
      const options = isReverse
        ? { start: end, end: start, reverse: true, exclusiveStart: true, inclusiveEnd: true, limit }
        : { start, end, limit };
      const portion = [...this.data.getKeys(options)];
      const { version } = this;
      for (const key of portion) yield { record: recordOf(key), version };
      const last = portion.at(-1);
      if (!last || portion.length < limit) return;
      if (isReverse) end = last;
      else start = Buffer.concat([last, Buffer.alloc(1)]);
    }
  }

  private put(
    collection: Collection,
    record: number,
    raw: RawDoc,
    doc: Doc,
    before: RawDoc | undefined,
  ): void {
    assertStorable(doc);
    // Most changes touch a field or two of many, and the keys of every other index stay as they are.
    const changed = before && changedFields(before, raw);
    const touched = collection.indexes.filter((index) => !changed || dependsOn(index, changed));
    const old = before && touched.length > 0 ? readDoc(before) : undefined;
    const plans = touched.map((index) => {
      const keys = indexKeys(index, doc);
      this.checkUnique(collection, index, keys, record);
      return { index, keys, old: old ? indexKeys(index, old).keys : [] };
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
      const start = Buffer.concat([index.prefix, key]);
      for (const found of this.data.getKeys({ start, end: afterPrefix(start), limit: 2 }))
        if (recordOf(found) !== record) throw duplicateKey(collection, index, keys.values);
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

  private removeAll(prefix: Buffer): void {
    for (let keys: Buffer[] = []; ; ) {
      keys = [...this.data.getKeys({ start: prefix, end: afterPrefix(prefix), limit: 10 * PORTION })];
      for (const key of keys) this.data.removeSync(key);
      if (keys.length === 0) return;
    }
  }

  private commitPending(): void {
    const writes = this.pending;
    this.pending = [];
    if (writes.length === 0) return;
    this.version += 1;
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

  private saveCollection({ ns, id, indexes }: Collection): void {
    const entry = { id, indexes: indexes.map(({ spec }) => spec) };
    this.catalog.putSync(Buffer.from(ns), Buffer.from(serialize(entry)));
    this.catalog.putSync(NEXT_ID, Buffer.from(serialize({ nextId: this.nextId })));
  }

  private loadCatalog(): void {
    for (const { key, value } of this.catalog.getRange({})) {
      const entry = deserialize(value);
      if (key.equals(NEXT_ID)) this.nextId = entry.nextId;
      else this.collections.set(key.toString(), this.openCollection(key.toString(), entry.id, entry.indexes));
    }
  }

  private openCollection(ns: string, id: number, specs: IndexSpec[]): Collection {
    const dot = ns.indexOf('.');
    const prefix = Buffer.alloc(4);
    prefix.writeUInt32BE(id);
    const range = { start: afterPrefix(prefix), end: prefix, reverse: true, exclusiveStart: true, limit: 1 };
    const [last] = this.data.getKeys(range);
    return {
      db: ns.slice(0, dot),
      name: ns.slice(dot + 1),
      ns,
      id,
      prefix,
      nextRecord: last ? recordOf(last) + 1 : 1,
      indexes: specs.map(openIndex),
    };
  }
}

/** The record's number ends every key, of a document and of an index. */
function recordOf(key: Buffer): number {
  return key.readUIntBE(key.length - RECORD_BYTES, RECORD_BYTES);
}

function recordKey({ prefix }: Collection, record: number): Buffer {
  return numbered([prefix], record);
}

function entryKey({ prefix }: Index, key: Buffer, record: number): Buffer {
  return numbered([prefix, key], record);
}

function numbered(parts: Buffer[], record: number): Buffer {
  const number = Buffer.alloc(RECORD_BYTES);
  number.writeUIntBE(record, 0, RECORD_BYTES);
  return Buffer.concat([...parts, number]);
}

function checkNamespace(ns: string): void {
  if (!/^[^/\\. "$*<>:|?\0]{1,63}\.(?!\.|system\.)[^$\0]{1,200}(?<!\.)$/.test(ns))
    throw new MongoError('InvalidNamespace', `Invalid or system namespace: '${ns}'`);
}

/** https://www.mongodb.com/docs/manual/reference/error-codes/: 11000, with the fields that drivers pass on. */
function duplicateKey({ ns }: Collection, { fields, spec }: Index, values: unknown[]): MongoError {
  const keyValue = Object.fromEntries(fields.map(({ path }, i) => [path, values[i]]));
  const shown = fields.map(({ path }, i) => `${path}: ${show(values[i])}`).join(', ');
  return new MongoError(
    'DuplicateKey',
    `E11000 duplicate key error collection: ${ns} index: ${spec.name} dup key: { ${shown} }`,
    { keyPattern: spec.key, keyValue },
  );
}

function show(value: unknown): string {
  if (value instanceof ObjectId) return `ObjectId('${value.toHexString()}')`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  return JSON.stringify(value) ?? 'null';
}
