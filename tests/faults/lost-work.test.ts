import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { components } from '../../src/api/contract.ts';
import {
  CLI,
  environment,
  eventually,
  lectern,
  type RunningService,
  startLectern,
} from '../support/lectern-process.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';

type Schemas = components['schemas'];

const POLICY = '287g-task-force-agreement';
const COMMENTS = 200;

describe('when workers are killed and the queue forgets', { timeout: 240_000 }, () => {
  let data: string;
  let redis: TestRedis;
  let service: RunningService;
  let settings: Record<string, string>;
  const workers: ChildProcess[] = [];

  const startWorker = (): ChildProcess => {
    const worker = spawn(process.execPath, [CLI, 'worker'], { env: environment(settings), stdio: 'ignore' });
    workers.push(worker);
    return worker;
  };

  const kill = async (worker: ChildProcess): Promise<void> => {
    const gone = once(worker, 'exit');
    worker.kill('SIGKILL');
    await gone;
  };

  const submit = async (text: string): Promise<string> => {
    const response = await fetch(`${service.url}/api/v1/policies/${POLICY}/comments`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text }),
    });
    expect(response.status).toBe(201);
    return ((await response.json()) as Schemas['SubmittedComment']).receipt;
  };

  const stateOf = async (receipt: string): Promise<string> => {
    const response = await fetch(`${service.url}/api/v1/receipts/${receipt}`);
    return ((await response.json()) as Schemas['Receipt']).state;
  };

  const digest = async (): Promise<Schemas['DigestContent']> => {
    const { stdout, stderr } = await lectern(['digest', '--policy', POLICY, '--json'], settings);
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as Schemas['DigestContent'];
  };

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'lectern-faults-'));
    redis = await startRedis();
    settings = {
      LECTERN_DATA: data,
      REDIS_URL: redis.url,
      LECTERN_RATE_LIMIT: '0',
      LECTERN_SWEEP_SECONDS: '2',
    };
    service = await startLectern(['serve', '--demo'], settings);
  }, 120_000);

  afterAll(async () => {
    for (const worker of workers) if (worker.exitCode === null) worker.kill('SIGKILL');
    if (service.child.exitCode === null) await service.stop('SIGKILL');
    await redis.stop();
    await rm(data, { recursive: true, force: true });
  });

  it(`analyses each of ${COMMENTS} comments once, though a worker dies among them and Redis is flushed`, async () => {
    const before = await digest();
    const receipts: string[] = [];
    const first = startWorker();
    startWorker();
    for (let number = 0; number < COMMENTS; number += 1) {
      receipts.push(
        await submit(
          `Comment number ${number}: my block at house ${number * 7} wants the council to listen to us.`,
        ),
      );
      if (number === 60) {
        // Only once there is something to lose.
        await eventually(
          () => stateOf(receipts[0] ?? ''),
          (state) => state === 'analysed',
        );
        await kill(first);
      }
      if (number === 130) await redis.send('FLUSHALL');
    }
    startWorker();

    const states = await eventually(
      () => Promise.all(receipts.map(stateOf)),
      (answers) => answers.every((state) => state === 'analysed'),
      150,
    );
    expect(states).toHaveLength(COMMENTS);

    const after = await digest();
    expect(after.sum.total.waiting).toBe(0);
    expect(after.sum.total.received - before.sum.total.received).toBe(COMMENTS);
    expect(after.sum.total.counted - before.sum.total.counted).toBe(COMMENTS);
    const { received, counted, withheld, withdrawn } = after.sum.total;
    expect(received).toBe(counted + withheld + withdrawn);
  });

  it('gives a resident her receipt while Redis is down, says so, and catches up when it is back', async () => {
    await redis.stop();
    const receipt = await submit('Sent while the queue was down.');
    expect(await stateOf(receipt)).toBe('received');
    const ready = await eventually(
      async () => (await fetch(`${service.url}/ready`)).json() as Promise<Schemas['Readiness']>,
      ({ queue }) => queue === 'down',
    );
    expect(ready).toEqual({ status: 'ready', database: 'up', queue: 'down' });
    await redis.restart();
    await eventually(
      () => stateOf(receipt),
      (state) => state === 'analysed',
      90,
    );
  });
});
