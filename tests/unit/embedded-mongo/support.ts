import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { startServer } from '../../../src/embedded-mongo/server.ts';
import { testDatabase } from '../../support/database.ts';

export { Binary, BSONRegExp, Code, Decimal128, Double, Int32, Long, MinKey, ObjectId, Timestamp } from 'bson';
export const { MongoClient } = mongoose.mongo;
export type Db = mongoose.mongo.Db;
export type Collection<T extends Doc = Doc> = mongoose.mongo.Collection<T>;
export type Doc = Record<string, unknown>;

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

/** The stage that reads the documents, under any sort: IXSCAN with its index, COLLSCAN, or OR. */
export async function stageOf(cursor: { explain(verbosity: 'executionStats'): Promise<Doc> }) {
  const explained = (await cursor.explain('executionStats')) as {
    queryPlanner: { winningPlan: PlanStage };
    executionStats: { nReturned: number; totalKeysExamined: number; totalDocsExamined: number };
  };
  const stages: string[] = [];
  let stage: PlanStage | undefined = explained.queryPlanner.winningPlan;
  let indexName: string | undefined;
  while (stage) {
    stages.push(stage.stage);
    indexName = stage.indexName ?? indexName;
    stage = stage.inputStage;
  }
  return { stages, indexName, ...explained.executionStats };
}

interface PlanStage {
  stage: string;
  indexName?: string;
  inputStage?: PlanStage;
}
