import { serveThread } from '../platform/guarded-thread-program.ts';
import { connectMongo } from '../platform/mongo.ts';
import type { Building } from './build-apart.ts';
import { buildDigest } from './build-digest.ts';

// The program of the thread in which digests of many comments are built.
await serveThread(async ({ database, policyId, timeZone }: Building) => {
  const { connection, close } = await connectMongo(database.url, database.name, { isBusy: true });
  try {
    await buildDigest({ db: connection, now: () => new Date() }, policyId, timeZone);
  } finally {
    await close();
  }
});
