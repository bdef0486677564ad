import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GiveUp, Queue, Steps } from '../../src/platform/jobs.ts';
import { createLog } from '../../src/platform/log.ts';
import { createBullQueue } from '../../src/platform/queue-bull.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';

describe('the queue when Redis fails', () => {
  let redis: TestRedis;
  let queue: Queue;
  const unhandled: unknown[] = [];
  const onUnhandled = (error: unknown): void => {
    unhandled.push(error);
  };

  beforeEach(async () => {
    unhandled.length = 0;
    process.on('unhandledRejection', onUnhandled);
    redis = await startRedis();
  });
  afterEach(async () => {
    await queue.close(200);
    await redis.stop();
    await new Promise((wait) => setTimeout(wait, 50));
    process.off('unhandledRejection', onUnhandled);
    // Any of these would have ended the process, and a resident's request with it.
    expect(unhandled).toEqual([]);
  });

  test('a request fails soon when Redis is down, and succeeds once it is back', async () => {
    queue = open();
    await queue.enqueue('analyse-comment', { commentId: 'before' });
    await redis.stop();
    await until(async () => !(await queue.healthy(100)));
    await expect(queue.enqueue('analyse-comment', { commentId: 'during' })).rejects.toMatchObject({
      code: 'unavailable',
    });
    await expect(queue.pending()).rejects.toMatchObject({ code: 'unavailable' });

    await redis.restart();
    await until(() => queue.healthy(500));
    await until(() => succeeds(queue.enqueue('analyse-comment', { commentId: 'after' })));
  });

  test('a request fails soon when Redis hangs, and succeeds once it answers again', async () => {
    queue = open();
    await queue.enqueue('analyse-comment', { commentId: 'before' });
    redis.freeze();
    expect(await queue.healthy(100)).toBe(false);
    await expect(queue.enqueue('analyse-comment', { commentId: 'during' })).rejects.toMatchObject({
      code: 'unavailable',
    });
    redis.thaw();
    await until(() => queue.healthy(500));
    await queue.enqueue('analyse-comment', { commentId: 'after' });
  });

  test('a process that starts without Redis works once it comes', async () => {
    await redis.stop();
    const seen: string[] = [];
    queue = open();
    start(queue, { 'analyse-comment': async ({ commentId }) => void seen.push(commentId) });
    expect(await queue.healthy(100)).toBe(false);
    await redis.restart();
    await until(() => succeeds(queue.enqueue('analyse-comment', { commentId: 'a' })));
    await until(() => seen.includes('a'));
  });

  test('a process that never saw Redis still closes', async () => {
    await redis.stop();
    queue = open();
    start(queue, {});
    expect(await queue.healthy(100)).toBe(false);
    await queue.close(200);
  });

  test('a process with a job in flight still closes when Redis has gone', async () => {
    let started = false;
    queue = open();
    start(queue, {
      'analyse-comment': () => {
        started = true;
        return new Promise<void>(() => undefined);
      },
    });
    await queue.enqueue('analyse-comment', { commentId: 'a' });
    await until(() => started);
    await redis.stop();
    await queue.close(200);
  });

  test('a worker goes on after Redis was restarted', async () => {
    const seen: string[] = [];
    queue = open();
    start(queue, { 'analyse-comment': async ({ commentId }) => void seen.push(commentId) });
    await queue.enqueue('analyse-comment', { commentId: 'before' });
    await until(() => seen.includes('before'));
    await redis.stop();
    await until(async () => !(await queue.healthy(100)));
    await redis.restart();
    await until(() => succeeds(queue.enqueue('analyse-comment', { commentId: 'after' })));
    await until(() => seen.includes('after'));
  });

  test('what Redis forgot in the middle of a run can be asked for again', async () => {
    queue = open();
    const runs: string[] = [];
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    start(queue, {
      'analyse-comment': async ({ commentId }) => {
        runs.push(commentId);
        if (runs.length === 1) {
          await released;
          throw new Error('it fails as well');
        }
      },
    });
    await queue.enqueue('analyse-comment', { commentId: 'a' });
    await until(() => runs.length === 1);
    await redis.send('FLUSHALL');
    release();
    await until(async () => {
      await queue.enqueue('analyse-comment', { commentId: 'a' });
      return runs.length >= 2;
    });
    await until(async () => (await queue.pending()) === 0);
  });

  test('what is left of a job that Redis forgot does not stand in the way of the same job', async () => {
    queue = open();
    const runs: string[] = [];
    // Exactly what Bull writes when Redis is emptied between its taking a job and its reading it.
    await redis.send('HSET', 'faults:analyse-comment:1/a', 'processedOn', '1700000000000');
    await queue.enqueue('analyse-comment', { commentId: 'a' });
    start(queue, { 'analyse-comment': async ({ commentId }) => void runs.push(commentId) });
    await until(() => runs.length === 1);
  });

  test('neither the text of an error nor its stack is written into Redis', async () => {
    queue = open({ attempts: 2, backoffMs: 60_000 });
    let failed = 0;
    start(queue, {
      'analyse-comment': async () => {
        failed += 1;
        throw new Error('My name is Ada Lindqvist and I live at 12 Elm Street');
      },
    });
    await queue.enqueue('analyse-comment', { commentId: 'a' });
    await until(async () => (await redis.send('ZCARD', 'faults:analyse-comment:delayed')).trim() === ':1');
    expect(failed).toBe(1);
    const kept = await redis.send('HGETALL', 'faults:analyse-comment:1/a');
    expect(kept).toContain('commentId');
    expect(kept).not.toMatch(/Lindqvist|Elm Street/);
  });

  function open(retry = { attempts: 3, backoffMs: 10 }): Queue {
    return createBullQueue({
      redisUrl: redis.url,
      prefix: 'faults',
      retry,
      log: createLog({ level: 'silent' }),
      answerMs: 1_000,
      lockMs: 1_000,
      stalledMs: 250,
    });
  }
});

function start(queue: Queue, steps: Partial<Steps>): void {
  const none = async (): Promise<void> => undefined;
  const giveUp: GiveUp = none;
  queue.work(
    {
      'analyse-comment': none,
      'build-digest': none,
      'read-transcript': none,
      retag: none,
      'plan-deliveries': none,
      'send-delivery': none,
      sweep: none,
      ...steps,
    },
    giveUp,
    { concurrency: 2 },
  );
}

function succeeds(act: Promise<unknown>): Promise<boolean> {
  return act.then(
    () => true,
    () => false,
  );
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((wait) => setTimeout(wait, 20));
}
