import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../src/embedded-mongo/server.ts';

/**
 * Runs once before all tests: one database for all test processes, each of which uses database names of its own
 * (see database.ts). `MONGODB_URL_FOR_TESTS` runs the same tests against a real MongoDB.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const real = process.env.MONGODB_URL_FOR_TESTS;
  if (real) {
    process.env.LECTERN_TEST_MONGODB_URL = real;
    return async () => {};
  }
  const home = mkdtempSync(join(tmpdir(), 'lectern-tests-'));
  const socketPath = join(home, 'db.sock');
  // Whether an answer waits for the disk is tested elsewhere, with processes that are killed.
  const server = await startServer({ dir: join(home, 'database'), socketPath, isDurable: false });
  process.env.LECTERN_TEST_MONGODB_URL = `mongodb://${encodeURIComponent(socketPath)}/`;
  return async () => {
    await server.close();
    rmSync(home, { recursive: true, force: true });
  };
}
