import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type TestRedis = {
  url: string;
  port: number;
  /** Sends one command and gives the raw answer: `await redis.send('FLUSHALL')`. */
  send: (...words: string[]) => Promise<string>;
  /** Stops answering without closing a connection, as a machine that hangs does. */
  freeze: () => void;
  thaw: () => void;
  /** Ends the server. What it held is gone. */
  stop: () => Promise<void>;
  /** Starts an empty server on the same port after `stop`. */
  restart: () => Promise<void>;
};

/**
 * Starts a real redis-server of the test's own, on a free port of this machine, keeping nothing on disk.
 * Call `stop` at the end.
 * @throws when redis-server is not installed: the queue is not tested without it, and no test is skipped
 */
export async function startRedis(): Promise<TestRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-redis-'));
  const port = await freePort();
  let server = await launch(port, folder);
  // A test that ends by a thrown error must not leave its server behind.
  const killAtExit = (): void => {
    server.kill('SIGKILL');
  };
  process.once('exit', killAtExit);

  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    send: (...words) => send(port, words),
    freeze: () => {
      server.kill('SIGSTOP');
    },
    thaw: () => {
      server.kill('SIGCONT');
    },
    stop: async () => {
      await end(server);
      await rm(folder, { recursive: true, force: true });
      process.off('exit', killAtExit);
    },
    restart: async () => {
      server = await launch(port, tmpdir());
      process.once('exit', killAtExit);
    },
  };
}

async function launch(port: number, folder: string): Promise<ChildProcess> {
  const settings = { port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no', loglevel: 'warning' };
  const server = spawn(
    'redis-server',
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  server.stdout?.on('data', (text) => {
    said += text;
  });
  const failed = new Promise<never>((_, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const missing = error.code === 'ENOENT';
      reject(
        missing
          ? new Error('redis-server is not installed. Run: bash scripts/test-services.sh')
          : new Error('redis-server did not start', { cause: error }),
      );
    });
    server.once('exit', (code) => reject(new Error(`redis-server ended with code ${code}\n${said}`)));
  });
  failed.catch(() => undefined);
  await Promise.race([answers(port), failed]);
  return server;
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await send(port, ['PING']).catch(() => '')).startsWith('+PONG')) return;
    await new Promise((wait) => setTimeout(wait, 25));
  }
  throw new Error(`redis-server on port ${port} does not answer`);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  await gone;
}

function send(port: number, words: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(port, '127.0.0.1');
    socket.once('error', reject);
    socket.once('data', (answer) => {
      socket.destroy();
      resolve(answer.toString('utf8'));
    });
    const parts = words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`);
    socket.write(`*${words.length}\r\n${parts.join('')}`);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no free port'));
        else resolve(address.port);
      });
    });
  });
}
