import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Queue } from '../../src/platform/jobs.ts';
import { createLog } from '../../src/platform/log.ts';
import { createBullQueue } from '../../src/platform/queue-bull.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';

type Told = { pid: number; started?: string; ended?: string; givenUp?: string; ready?: boolean };

describe('work on Redis outlives its workers', () => {
  let redis: TestRedis;
  let prefix: string;
  let queue: Queue;
  let told: Told[];
  let workers: ChildProcess[];

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());
  beforeEach(() => {
    prefix = `t${randomUUID()}`;
    told = [];
    workers = [];
    queue = createBullQueue({
      redisUrl: redis.url,
      prefix,
      retry: { attempts: 3, backoffMs: 10 },
      log: createLog({ level: 'silent' }),
    });
  });
  afterEach(async () => {
    for (const worker of workers) worker.kill('SIGKILL');
    await queue.close(100);
  });

  test('a job whose worker is killed in the middle is taken over by another', async () => {
    const first = startWorker();
    await queue.enqueue('analyse-comment', { commentId: 'long-1' });
    await until(() => told.some((line) => line.started === 'long-1'));
    first.kill('SIGKILL');

    const second = startWorker();
    await until(() => told.some((line) => line.started === 'long-1' && line.pid === second.pid));
  });

  test('all of 200 comments are worked on although workers are killed in the middle of them', async () => {
    const ids = Array.from({ length: 200 }, (_, n) => `c${n}`);
    await Promise.all(ids.map((commentId) => queue.enqueue('analyse-comment', { commentId })));
    for (const killAfter of [40, 80, 120]) {
      const worker = startWorker();
      await until(() => told.filter((line) => line.started !== undefined).length >= killAfter);
      worker.kill('SIGKILL');
    }
    startWorker();
    await until(() => ids.every((id) => told.some((line) => line.ended === id)));
    await until(async () => (await queue.pending()) === 0);
    expect(told.filter((line) => line.givenUp !== undefined)).toEqual([]);
  });

  test('a job that kills each worker that takes it is given up, so that it harms no more of them', async () => {
    await queue.enqueue('analyse-comment', { commentId: 'deadly-1' });
    startWorker((code) => {
      if (code === 'SIGKILL') startWorker(() => startWorker(() => startWorker()));
    });
    await until(() => told.some((line) => line.givenUp === 'deadly-1'));
    expect(told.filter((line) => line.started === 'deadly-1')).toHaveLength(3);
    await until(async () => (await queue.pending()) === 0);
  });

  test('a worker that is stopped hands its unfinished job to the next', async () => {
    const first = startWorker();
    await queue.enqueue('analyse-comment', { commentId: 'long-2' });
    await until(() => told.some((line) => line.started === 'long-2'));
    const ended = new Promise((resolve) => first.once('exit', resolve));
    first.kill('SIGTERM');
    expect(await ended).toBe(0);
    // At once, and not when a lock has run out: the job waits in the open.
    expect((await redis.send('LLEN', `${prefix}:analyse-comment:wait`)).trim()).toBe(':1');

    const second = startWorker();
    await until(() => told.some((line) => line.started === 'long-2' && line.pid === second.pid));
  });

  function startWorker(
    onExit: (end: NodeJS.Signals | number | null) => void = () => undefined,
  ): ChildProcess {
    const worker = spawn(process.execPath, ['tests/faults/queue-worker.mjs', redis.url, prefix, '3'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    workers.push(worker);
    worker.once('exit', (code, signal) => onExit(signal ?? code));
    if (worker.stdout) {
      createInterface({ input: worker.stdout }).on('line', (line) => told.push(JSON.parse(line) as Told));
    }
    return worker;
  }
});

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((wait) => setTimeout(wait, 20));
}
