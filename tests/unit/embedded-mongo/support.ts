import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ObjectId } from 'bson';
import mongoose from 'mongoose';
import { expect } from 'vitest';
import { collectMatches } from '../../../src/embedded-mongo/find.ts';
import { indexKeys } from '../../../src/embedded-mongo/indexes.ts';
import { afterPrefix } from '../../../src/embedded-mongo/key-encoding.ts';
import { startServer } from '../../../src/embedded-mongo/server.ts';
import type { Store, Collection as StoredCollection } from '../../../src/embedded-mongo/store.ts';
import { readDoc } from '../../../src/embedded-mongo/wire.ts';
import { testDatabase } from '../../support/database.ts';

export { Binary, BSONRegExp, Code, Decimal128, Double, Int32, Long, MinKey, ObjectId, Timestamp } from 'bson';
export const { MongoClient } = mongoose.mongo;
export type Db = mongoose.mongo.Db;
export type Collection = mongoose.mongo.Collection<Row>;
export type Doc = Record<string, unknown>;
/** A document of a collection, whose _id is whatever the test likes. */
export type Row = mongoose.mongo.BSON.Document & { _id?: string | number | ObjectId };

/** The driver makes its values with its own copy of the BSON classes, so they are told apart by name. */
export function bsonType(value: unknown): unknown {
  return (value as { _bsontype?: string } | null | undefined)?._bsontype;
}

/** A database of its own on the shared server, and how to leave it. */
export async function connectToTestDatabase(): Promise<{
  db: Db;
  client: mongoose.mongo.MongoClient;
  leave: () => Promise<void>;
}> {
  const database = await testDatabase();
  const client = await MongoClient.connect(database.url);
  const leave = async (): Promise<void> => {
    await client.close();
    await database.drop();
  };
  return { db: client.db(), client, leave };
}

/** A server of its own, in this process and in a fresh directory, for tests that stop it or watch its clock. */
export async function startOwnServer(options: { ttlIntervalMs?: number } = {}) {
  const home = mkdtempSync(join(tmpdir(), 'embedded-mongo-test-'));
  const dir = join(home, 'database');
  const socketPath = join(home, 'db.sock');
  const server = await startServer({ dir, socketPath, isDurable: false, ...options });
  const client = await MongoClient.connect(`mongodb://${encodeURIComponent(socketPath)}/`);
  return {
    client,
    db: client.db('test'),
    home,
    socketPath,
    async stop() {
      await client.close();
      await server.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Every index holds exactly the keys of the documents that are there, forwards and backwards. */
export function expectConsistentIndexes(store: Store, collection: StoredCollection): void {
  const matches = collectMatches(store, collection, { filter: {} });
  for (const index of collection.indexes) {
    const everything = { start: index.prefix, end: afterPrefix(index.prefix) };
    const records = (isReverse: boolean): number[] =>
      [...store.scanIndex(everything, isReverse)].map(({ record }) => record);
    const held = records(false);
    const due = matches.flatMap(({ record, raw }) => indexKeys(index, readDoc(raw)).keys.map(() => record));
    expect(held.toSorted((a, b) => a - b)).toEqual(due.toSorted((a, b) => a - b));
    expect(records(true)).toEqual(held.toReversed());
  }
}

/** The plan's stages from the sort, if there is one, down to IXSCAN or COLLSCAN, and the index. */
export async function planOf(cursor: {
  explain(verbosity: 'queryPlanner'): Promise<Doc>;
}): Promise<{ stages: string[]; indexName: string | undefined }> {
  const { queryPlanner } = await cursor.explain('queryPlanner');
  let stage: PlanStage | undefined = (queryPlanner as { winningPlan: PlanStage }).winningPlan;
  const stages: string[] = [];
  let indexName: string | undefined;
  for (; stage; stage = stage.inputStage) {
    stages.push(stage.stage);
    indexName = stage.indexName ?? indexName;
  }
  return { stages, indexName };
}

interface PlanStage {
  stage: string;
  indexName?: string;
  inputStage?: PlanStage;
}
