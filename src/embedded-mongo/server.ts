import { mkdirSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { dirname } from 'node:path';
import { type Handler, runCommand, type Server } from './command.ts';
import { admin } from './commands-admin.ts';
import { reads } from './commands-read.ts';
import { writes } from './commands-write.ts';
import { Cursors } from './cursors.ts';
import { MongoError } from './errors.ts';
import { Store } from './store.ts';
import { removeExpired } from './ttl.ts';
import { createMessageReader, encodeReply, parseRequest, type Reply, type Request } from './wire.ts';

const handlers = new Map<string, Handler>(Object.entries({ ...admin, ...reads, ...writes }));

export interface ServerOptions {
  /** Where LMDB keeps its files. Only one server may have it open. */
  dir: string;
  /** The Unix socket, at most about 107 bytes long; its directory is made for the owner only. */
  socketPath: string;
  /** False answers without syncing to disk: for tests that are not about durability. */
  isDurable?: boolean;
  /** How often expired documents are removed; MongoDB's own interval by default. */
  ttlIntervalMs?: number;
}

export interface RunningServer {
  close(): Promise<void>;
}

/** Starts the server in this thread and resolves once it accepts connections. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { dir, socketPath, isDurable = true, ttlIntervalMs = 60_000 } = options;
  const store = new Store(dir, isDurable);
  const server: Server = { store, cursors: new Cursors() };
  const sockets = new Set<Socket>();
  const running = new Set<Promise<void>>();
  const listener = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serve(server, socket, running);
  });
  // A TCP port would be open to every user of the machine; this directory is not.
  mkdirSync(dirname(socketPath), { recursive: true, mode: 0o700 });
  rmSync(socketPath, { force: true });
  await new Promise<void>((resolve, reject) => {
    listener.once('error', reject);
    listener.listen(socketPath, resolve);
  });
  const housekeeping = setInterval(() => {
    server.cursors.killIdle(Date.now());
    removeExpired(store, new Date()).catch((error: unknown) => listener.emit('error', error));
  }, ttlIntervalMs);
  housekeeping.unref();
  return {
    async close() {
      clearInterval(housekeeping);
      const closed = new Promise<void>((resolve) => {
        listener.close(() => resolve());
      });
      for (const socket of sockets) socket.pause();
      await Promise.allSettled(running);
      for (const socket of sockets) socket.destroySoon();
      await closed;
      await store.close();
      rmSync(socketPath, { force: true });
    },
  };
}

/** Answers one client, each command in the order it came. */
function serve(server: Server, socket: Socket, running: Set<Promise<void>>): void {
  let previous: Promise<void> = Promise.resolve();
  const read = createMessageReader((message) => {
    const task = previous.then(() => answer(server, socket, message));
    previous = task;
    running.add(task);
    task.finally(() => running.delete(task));
  });
  socket.on('data', (chunk) => {
    try {
      read(chunk);
    } catch {
      // Not MongoDB's protocol: there is nothing to answer in.
      socket.destroy();
    }
  });
  // A client that went away is no news.
  socket.on('error', () => socket.destroy());
}

async function answer(server: Server, socket: Socket, message: Buffer): Promise<void> {
  let request: Request;
  try {
    request = parseRequest(message);
  } catch {
    socket.destroy();
    return;
  }
  let reply: Reply;
  try {
    reply = await runCommand(handlers, server, request);
  } catch (error) {
    reply = errorReply(error);
  }
  if (request.isUnanswered || socket.destroyed) return;
  socket.write(encodeReply(request, reply));
}

function errorReply(error: unknown): Reply {
  if (error instanceof MongoError) {
    return { ok: 0, errmsg: error.message, code: error.code, codeName: error.codeName, ...error.details };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { ok: 0, errmsg: `The embedded database failed: ${message}`, code: 1, codeName: 'InternalError' };
}
