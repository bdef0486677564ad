import { randomBytes } from 'node:crypto';
import mongoose, { type Connection } from 'mongoose';

export interface TestDatabase {
  /** With the database's name in it. */
  url: string;
  name: string;
  /** Removes everything in it. */
  drop(): Promise<void>;
}

/** A connection to a fresh database, which `close` lets go of. */
export async function testConnection(): Promise<{ db: Connection; close(): Promise<void> }> {
  const database = await testDatabase();
  const db = await mongoose.createConnection(database.url).asPromise();
  return {
    db,
    async close() {
      await db.close();
      await database.drop();
    },
  };
}

/** A fresh, empty database on the server that all tests share; call it as often as you need separate ones. */
export async function testDatabase(): Promise<TestDatabase> {
  const base = process.env.LECTERN_TEST_MONGODB_URL;
  if (!base) throw new Error('The tests run under vitest, whose global set-up starts the database.');
  const name = `test-${process.pid}-${randomBytes(6).toString('hex')}`;
  const url = new URL(base);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    name,
    async drop() {
      const client = await mongoose.mongo.MongoClient.connect(base);
      try {
        await client.db(name).dropDatabase();
      } finally {
        await client.close();
      }
    },
  };
}
