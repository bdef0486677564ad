import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { releaseLock, takeLock } from './lock.ts';
import { startServer } from './server.ts';

export interface EmbeddedMongo {
  /** For `mongodb` or mongoose, without a database name: append one, or pass `dbName`. */
  url: string;
  /** Another living process serves this directory, and `url` leads to it. */
  shared: boolean;
  /** Finishes what is under way, syncs, and removes socket and lock; does nothing when `shared`. */
  close(): Promise<void>;
}

export interface EmbeddedMongoOptions {
  dataDir: string;
  /**
   * Called when the database stops by itself. Without it the error is thrown as an uncaught exception:
   * a service must not live on without its database.
   */
  onCrash?: (error: Error) => void;
}

/** Linux allows 107 bytes, macOS 103. */
const MAX_SOCKET_PATH = 100;

/**
 * Opens the database of a directory, or finds the process that has it open already.
 * Compiled, the server runs in a thread of its own; from TypeScript sources, which Node 20 cannot load in a
 * thread, it runs in this one.
 * @throws Error when the directory cannot be used or its owner does not answer.
 */
export async function openEmbeddedMongo({
  dataDir,
  onCrash = throwLater,
}: EmbeddedMongoOptions): Promise<EmbeddedMongo> {
  const home = resolve(dataDir);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const lockPath = join(home, 'database.lock');
  const socketPath = chooseSocketPath(home);
  const lock = await takeLock(lockPath, socketPath).catch((error: unknown) => {
    removeSocket(home, socketPath);
    throw error;
  });
  if (!lock.isOurs) {
    if (lock.owner.socketPath !== socketPath) removeSocket(home, socketPath);
    return { url: urlOf(lock.owner.socketPath), shared: true, close: async () => {} };
  }
  const leave = (): void => {
    removeSocket(home, socketPath);
    releaseLock(lockPath);
  };
  const options = { dir: join(home, 'database'), socketPath };
  const isCompiled = import.meta.url.endsWith('.js');
  try {
    const stop = isCompiled
      ? await startThread(options, (error) => {
          leave();
          onCrash(error);
        })
      : (await startServer(options)).close;
    let closing: Promise<void> | undefined;
    const close = (): Promise<void> => {
      closing ??= stop().finally(leave);
      return closing;
    };
    return { url: urlOf(socketPath), shared: false, close };
  } catch (error) {
    leave();
    throw error;
  }
}

function chooseSocketPath(home: string): string {
  const path = join(home, 'socket', 'db.sock');
  if (Buffer.byteLength(path) > MAX_SOCKET_PATH)
    return join(mkdtempSync(join(tmpdir(), 'embedded-mongo-')), 'db.sock');
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // It may have been there before, open to others.
  chmodSync(dirname(path), 0o700);
  return path;
}

/** A socket elsewhere has a directory of its own; the one in the data directory may be in use by its owner. */
function removeSocket(home: string, socketPath: string): void {
  if (!socketPath.startsWith(home)) rmSync(dirname(socketPath), { recursive: true, force: true });
}

function urlOf(socketPath: string): string {
  return `mongodb://${encodeURIComponent(socketPath)}/`;
}

function throwLater(error: Error): void {
  setImmediate(() => {
    throw error;
  });
}

/** Resolves with the way to stop it once the thread serves. */
async function startThread(
  options: { dir: string; socketPath: string },
  onCrash: (error: Error) => void,
): Promise<() => Promise<void>> {
  const thread = new Worker(new URL('./thread.js', import.meta.url), { workerData: options });
  let isStopping = false;
  let cause: Error | undefined;
  const exited = new Promise<number>((done) => {
    thread.once('exit', done);
  });
  thread.on('error', (error) => {
    cause = error;
  });
  await new Promise<void>((ready, failed) => {
    thread.once('message', () => ready());
    exited.then(() =>
      failed(new Error(`The embedded database could not start: ${cause?.message}`, { cause })),
    );
  });
  exited.then((code) => {
    if (!isStopping)
      onCrash(new Error(`The embedded database stopped by itself (exit code ${code})`, { cause }));
  });
  return async () => {
    isStopping = true;
    thread.postMessage('close');
    await exited;
    if (cause) throw cause;
  };
}
