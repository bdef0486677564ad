import mongoose, { type Connection } from 'mongoose';
import { LecternError } from './errors.ts';

/** Where a database is; `name` replaces the database that the address names. */
export type DatabaseAddress = { url: string; name?: string | undefined };

export type Mongo = {
  connection: Connection;
  address: DatabaseAddress;
  /** Whether the database answers a ping within `timeoutMs`. Never throws. */
  healthy: (timeoutMs?: number) => Promise<boolean>;
  /** Waits for what is under way on the wire, then closes. Calling it twice is harmless. */
  close: () => Promise<void>;
};

/**
 * Connects to the MongoDB at `url` (the embedded one or a real one) and waits until it answers.
 * `dbName` replaces the database that the address names.
 *
 * - A field that no schema has throws: mongoose would drop the condition of a query and match all, and
 *   drop the value of a write in silence.
 * - A write is acknowledged once it is in the journal of most members, so an accepted comment outlives
 *   a crash.
 * - Indexes are not built in passing: `buildIndexes` does it once, where its failure is seen.
 *
 * After it has connected once, the driver reconnects by itself; a call meanwhile fails after 5 s.
 * @param isBusy whether this thread computes for long without a pause: the driver then does not take its own silence
 * for the database's.
 * @throws LecternError `unavailable` when nothing answers within 5 s
 */
export async function connectMongo(
  url: string,
  dbName?: string,
  { isBusy = false }: { isBusy?: boolean } = {},
): Promise<Mongo> {
  // Mongoose reads these from itself and not from the connection.
  mongoose.set('strictQuery', 'throw');
  mongoose.set('strict', 'throw');
  const connection = mongoose.createConnection();
  connection.set('bufferCommands', false);
  connection.set('autoIndex', false);
  connection.set('autoCreate', false);
  try {
    await connection.openUri(url, {
      dbName,
      appName: 'lectern',
      serverSelectionTimeoutMS: 5_000,
      // The driver takes a database for lost that has not answered its beat for so long.
      connectTimeoutMS: isBusy ? 0 : 30_000,
      maxPoolSize: 20,
      writeConcern: { w: 'majority', journal: true },
    });
  } catch (error) {
    await connection.close(true).catch(() => undefined);
    throw new LecternError('unavailable', 'the database did not answer', { cause: error });
  }
  return {
    connection,
    address: { url, name: dbName },
    healthy: (timeoutMs = 1_000) => ping(connection, timeoutMs),
    close: () => connection.close(),
  };
}

/** Builds the indexes of every model on `connection`; those that exist already are left alone. */
export async function buildIndexes(connection: Connection): Promise<void> {
  for (const name of connection.modelNames()) await connection.model(name).createIndexes();
}

async function ping(connection: Connection, timeoutMs: number): Promise<boolean> {
  const { db } = connection;
  if (db === undefined) return false;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((settle) => {
    timer = setTimeout(settle, timeoutMs, false);
  });
  const answer = db.command({ ping: 1 }).then(
    () => true,
    () => false,
  );
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
