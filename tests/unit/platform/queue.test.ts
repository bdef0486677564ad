import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { GiveUp, Queue, RetryPolicy, Steps } from '../../../src/platform/jobs.ts';
import { createLog } from '../../../src/platform/log.ts';
import { createBullQueue } from '../../../src/platform/queue-bull.ts';
import { createLocalQueue } from '../../../src/platform/queue-local.ts';
import { startRedis, type TestRedis } from '../../support/redis.ts';

// One table of promises for both transports: a step must not have to know which one carries it.

const log = createLog({ level: 'silent' });
let redis: TestRedis;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());

const transports: [string, (retry: RetryPolicy) => Queue][] = [
  ['in one process', (retry) => createLocalQueue({ retry, log })],
  ['on Redis', (retry) => createBullQueue({ redisUrl: redis.url, prefix: `t${randomUUID()}`, retry, log })],
];

describe.each(transports)('the queue %s', (_, create) => {
  let queue: Queue;
  afterEach(() => queue.close(100));

  test('runs what was asked for, with the payload that was given', async () => {
    queue = create({ attempts: 3, backoffMs: 1 });
    const seen: unknown[] = [];
    start(queue, {
      'analyse-comment': async (payload) => void seen.push(payload),
      'build-digest': async (payload) => void seen.push(payload),
      'read-transcript': async (payload) => void seen.push(payload),
      sweep: async (payload) => void seen.push(payload),
    });
    await queue.enqueue('analyse-comment', { commentId: 'c1' });
    await queue.enqueue('build-digest', { policyId: 'p1' });
    await queue.enqueue('read-transcript', { transcriptId: 't1' });
    await queue.enqueue('sweep', {});
    await until(() => seen.length === 4);
    expect(seen).toEqual(
      expect.arrayContaining([{ commentId: 'c1' }, { policyId: 'p1' }, { transcriptId: 't1' }, {}]),
    );
    await until(async () => (await queue.pending()) === 0);
  });

  test('keeps work that is asked for before anyone works', async () => {
    queue = create({ attempts: 3, backoffMs: 1 });
    for (const commentId of ['a', 'b', 'c']) await queue.enqueue('analyse-comment', { commentId });
    expect(await queue.pending()).toBe(3);
    const seen: string[] = [];
    start(queue, { 'analyse-comment': async ({ commentId }) => void seen.push(commentId) });
    await until(() => seen.length === 3);
    expect(seen.toSorted()).toEqual(['a', 'b', 'c']);
  });

  test('merges requests about one thing while they wait', async () => {
    queue = create({ attempts: 3, backoffMs: 1 });
    for (let times = 0; times < 5; times += 1) await queue.enqueue('analyse-comment', { commentId: 'a' });
    await queue.enqueue('analyse-comment', { commentId: 'b' });
    expect(await queue.pending()).toBe(2);
    const seen: string[] = [];
    start(queue, { 'analyse-comment': async ({ commentId }) => void seen.push(commentId) });
    await until(async () => (await queue.pending()) === 0);
    expect(seen.toSorted()).toEqual(['a', 'b']);
  });

  test('runs again, once and afterwards, for requests that come while a run is under way', async () => {
    queue = create({ attempts: 3, backoffMs: 1 });
    const gate = createGate();
    let runs = 0;
    let atOnce = 0;
    let mostAtOnce = 0;
    start(queue, {
      'analyse-comment': async () => {
        runs += 1;
        atOnce += 1;
        mostAtOnce = Math.max(mostAtOnce, atOnce);
        if (runs === 1) await gate.opened;
        atOnce -= 1;
      },
    });
    await queue.enqueue('analyse-comment', { commentId: 'a' });
    await until(() => runs === 1);
    for (let times = 0; times < 4; times += 1) await queue.enqueue('analyse-comment', { commentId: 'a' });
    expect(await queue.pending()).toBe(2);
    gate.open();
    await until(async () => (await queue.pending()) === 0);
    expect({ runs, mostAtOnce }).toEqual({ runs: 2, mostAtOnce: 1 });
  });

  test('takes the same request again once its run has ended', async () => {
    queue = create({ attempts: 3, backoffMs: 1 });
    let runs = 0;
    start(queue, { 'analyse-comment': async () => void runs++ });
    for (let times = 1; times <= 3; times += 1) {
      await queue.enqueue('analyse-comment', { commentId: 'a' });
      await until(async () => (await queue.pending()) === 0);
      expect(runs).toBe(times);
    }
  });

  test('merges coalesced requests into one run that starts after the last of them', async () => {
    queue = create({ attempts: 3, backoffMs: 1 });
    let asked = 0;
    const askedAtRun: number[] = [];
    start(queue, { 'build-digest': async () => void askedAtRun.push(asked) });
    for (let times = 0; times < 20; times += 1) {
      asked += 1;
      await queue.enqueue('build-digest', { policyId: 'p' }, { coalesceMs: 700 });
    }
    await until(async () => (await queue.pending()) === 0);
    // However slow the machine, no request is left without a run that started after it.
    expect(askedAtRun.at(-1)).toBe(20);
    expect(askedAtRun.length).toBeLessThan(20);
  });

  test('tries a failing step again until it succeeds', async () => {
    queue = create({ attempts: 4, backoffMs: 1 });
    let tries = 0;
    const givenUp: unknown[] = [];
    start(
      queue,
      {
        'read-transcript': async () => {
          tries += 1;
          if (tries < 3) throw new Error('not yet');
        },
      },
      async (...all) => void givenUp.push(all),
    );
    await queue.enqueue('read-transcript', { transcriptId: 't' });
    await until(async () => (await queue.pending()) === 0);
    expect({ tries, givenUp }).toEqual({ tries: 3, givenUp: [] });
  });

  test('gives up once, after the last attempt, and says why', async () => {
    queue = create({ attempts: 3, backoffMs: 1 });
    let tries = 0;
    const givenUp: unknown[] = [];
    start(
      queue,
      {
        'read-transcript': async () => {
          tries += 1;
          throw new Error(`failure ${tries}`);
        },
      },
      async (name, payload, error) => void givenUp.push({ name, payload, why: (error as Error).message }),
    );
    await queue.enqueue('read-transcript', { transcriptId: 't' });
    await until(async () => (await queue.pending()) === 0);
    expect(tries).toBe(3);
    expect(givenUp).toEqual([{ name: 'read-transcript', payload: { transcriptId: 't' }, why: 'failure 3' }]);
  });

  test('tries giving up again when that fails, so that a clerk always gets to see it', async () => {
    queue = create({ attempts: 2, backoffMs: 1 });
    let tries = 0;
    let givingUp = 0;
    start(
      queue,
      {
        'read-transcript': async () => {
          tries += 1;
          throw new Error('broken');
        },
      },
      async () => {
        givingUp += 1;
        if (givingUp < 3) throw new Error('the database is away');
      },
    );
    await queue.enqueue('read-transcript', { transcriptId: 't' });
    await until(async () => (await queue.pending()) === 0);
    expect({ tries, givingUp }).toEqual({ tries: 2, givingUp: 3 });
  });

  test('accepts a thing again after it was given up', async () => {
    queue = create({ attempts: 1, backoffMs: 1 });
    let givenUp = 0;
    let works = false;
    let done = 0;
    start(
      queue,
      {
        'read-transcript': async () => {
          if (!works) throw new Error('broken');
          done += 1;
        },
      },
      async () => void givenUp++,
    );
    await queue.enqueue('read-transcript', { transcriptId: 't' });
    await until(async () => (await queue.pending()) === 0);
    works = true;
    await queue.enqueue('read-transcript', { transcriptId: 't' });
    await until(async () => (await queue.pending()) === 0);
    expect({ givenUp, done }).toEqual({ givenUp: 1, done: 1 });
  });

  test('works on no more than it may at a time, and keeps that many busy', async () => {
    queue = create({ attempts: 3, backoffMs: 1 });
    const gate = createGate();
    let atOnce = 0;
    let mostAtOnce = 0;
    start(queue, {
      'analyse-comment': async () => {
        atOnce += 1;
        mostAtOnce = Math.max(mostAtOnce, atOnce);
        await gate.opened;
        atOnce -= 1;
      },
    });
    for (let n = 0; n < 10; n += 1) await queue.enqueue('analyse-comment', { commentId: `c${n}` });
    await until(() => atOnce === CONCURRENCY);
    gate.open();
    await until(async () => (await queue.pending()) === 0);
    expect(mostAtOnce).toBe(CONCURRENCY);
  });

  test('does not let a transcript wait behind comments', async () => {
    queue = create({ attempts: 3, backoffMs: 1 });
    const gate = createGate();
    let read = false;
    start(queue, {
      'analyse-comment': () => gate.opened,
      'read-transcript': async () => {
        read = true;
      },
    });
    for (let n = 0; n < 10; n += 1) await queue.enqueue('analyse-comment', { commentId: `c${n}` });
    await queue.enqueue('read-transcript', { transcriptId: 't' });
    await until(() => read);
    gate.open();
  });

  test('closing waits for the job in flight', async () => {
    queue = create({ attempts: 3, backoffMs: 1 });
    const gate = createGate();
    let started = false;
    let ended = false;
    start(queue, {
      'analyse-comment': async () => {
        started = true;
        await gate.opened;
        ended = true;
      },
    });
    await queue.enqueue('analyse-comment', { commentId: 'c' });
    await until(() => started);
    const closed = queue.close(10_000);
    gate.open();
    await closed;
    expect(ended).toBe(true);
  });

  test('closing does not wait for ever', async () => {
    queue = create({ attempts: 3, backoffMs: 1 });
    let started = false;
    start(queue, {
      'analyse-comment': () => {
        started = true;
        return new Promise<void>(() => undefined);
      },
    });
    await queue.enqueue('analyse-comment', { commentId: 'c' });
    await until(() => started);
    await queue.close(100);
  });

  test('refuses requests after it was closed, and no longer counts as healthy', async () => {
    queue = create({ attempts: 3, backoffMs: 1 });
    expect(await queue.healthy()).toBe(true);
    await queue.close(100);
    await expect(queue.enqueue('sweep', {})).rejects.toMatchObject({ code: 'unavailable' });
    expect(await queue.healthy()).toBe(false);
    await queue.close(100);
  });
});

const CONCURRENCY = 3;

function start(queue: Queue, steps: Partial<Steps>, giveUp: GiveUp = async () => undefined): void {
  const unexpected = async (): Promise<never> => {
    throw new Error('no such step in this test');
  };
  queue.work(
    {
      'analyse-comment': unexpected,
      'build-digest': unexpected,
      'read-transcript': unexpected,
      retag: unexpected,
      'plan-deliveries': unexpected,
      'send-delivery': unexpected,
      sweep: unexpected,
      ...steps,
    },
    giveUp,
    { concurrency: CONCURRENCY },
  );
}

function createGate(): { opened: Promise<void>; open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Waits until it holds; the test's own time limit ends it otherwise. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((wait) => setTimeout(wait, 20));
}
