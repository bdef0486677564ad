import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Types } from 'mongoose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readingOf } from '../../src/analysis/analyse-comment.ts';
import { type Comment, comments } from '../../src/comments/comment.ts';
import { buildDigest } from '../../src/digests/build-digest.ts';
import type { DigestContent } from '../../src/digests/digest.ts';
import { canonical } from '../../src/digests/export.ts';
import { readConfig } from '../../src/platform/config.ts';
import { createLog } from '../../src/platform/log.ts';
import { policies } from '../../src/policies/policy.ts';
import { type Services, services } from '../../src/services.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { CLI, environment, eventually, lectern } from '../support/lectern-process.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';

const SLUG = 'agreement';
const SECONDS = 120;

let redis: TestRedis;
const opened: { services: Services; database: TestDatabase }[] = [];

beforeAll(async () => {
  redis = await startRedis();
});
afterAll(async () => {
  for (const { services: open, database } of opened) {
    await open.close();
    await database.drop();
  }
  await redis?.stop();
});

type Written = Pick<Comment, '_id' | 'text' | 'position' | 'submittedAt'>;

/** The demo's sentences, put together anew: some texts come several times, some share a part. */
function written(count: number): Written[] {
  const seeds = parse(readFileSync('seeds/comments.yaml', 'utf8')) as { comments: { text: string }[] };
  const texts = seeds.comments.map(({ text }) => text.trim());
  return Array.from({ length: count }, (_, at) => {
    const [one = '', other = ''] = [texts[at % texts.length], texts[(at * 7) % texts.length]];
    return {
      _id: new Types.ObjectId((at + 1).toString(16).padStart(24, '0')),
      text: at % 3 === 0 ? one : `${one} ${other}`,
      submittedAt: new Date(Date.UTC(2026, 2, 1 + (at % 20), 18)),
      ...(at % 5 === 0 ? { position: 'oppose' as const } : {}),
    };
  });
}

/** The same comments in an order that looks like chance. */
const shuffled = (all: Written[]): Written[] =>
  all.map((_, at) => all[(at * 1_103 + 7) % all.length] as Written);

async function openFresh(more: Record<string, string> = {}) {
  const database = await testDatabase();
  const settings = { MONGODB_URL: database.url, ...more };
  const open = await services(readConfig(settings), createLog({ level: 'silent' }));
  opened.push({ services: open, database });
  const policy = await policies(open.db).create({
    slug: SLUG,
    title: { en: 'Agreement', es: 'Acuerdo' },
    summary: { en: 'Whether to sign.', es: 'Si se firma.' },
    direction: 'cooperation',
    aliases: ['287(g)'],
    window: { opensAt: new Date(0), closesAt: new Date(1) },
    state: 'closed',
    createdAt: new Date(0),
  });
  const built = () => buildDigest(open, policy.id, open.config.timezone);
  return { open, settings, policy: policy.toObject(), built };
}

/** The digest of comments that arrive in this order and are read by so many processes. */
async function readBy(processes: number, concurrency: number, all: Written[]): Promise<DigestContent> {
  const { open, settings, policy, built } = await openFresh({
    REDIS_URL: redis.url,
    LECTERN_QUEUE_PREFIX: `t${randomUUID()}`,
    LECTERN_CONCURRENCY: String(concurrency),
  });
  const [policyId, changedAt] = [policy._id, new Date(0)];
  await comments(open.db).insertMany(
    all.map((each) => ({ ...each, policy: policyId, source: 'import', state: 'received', changedAt })),
  );
  for (const { _id } of all) await open.queue.enqueue('analyse-comment', { commentId: _id.toHexString() });
  const workers = Array.from({ length: processes }, () =>
    spawn(process.execPath, [CLI, 'worker'], { env: environment(settings), stdio: 'ignore' }),
  );
  try {
    const waiting = { state: { $ne: 'analysed' as const } };
    await eventually(
      () => comments(open.db).countDocuments(waiting),
      (left) => left === 0,
      SECONDS,
    );
  } finally {
    for (const worker of workers) worker.kill('SIGKILL');
  }
  return (await built()).content;
}

test(
  'one worker and four, whatever the order of arrival, give a digest of the same bytes',
  async () => {
    const all = written(180);
    const one = await readBy(1, 1, all);
    const four = await readBy(4, 4, shuffled(all));
    expect(four.sum.total.counted).toBe(all.length);
    expect(four.campaigns.length).toBeGreaterThan(10);
    expect(canonical(four) === canonical(one)).toBe(true);
  },
  2_500 * SECONDS,
);

test(
  'a digest that is built in a thread of its own has the bytes of one that is not',
  async () => {
    const { open, settings, policy, built } = await openFresh();
    const now = new Date(0);
    // More than a digest is built of in place.
    const read = written(2_100).map((each) => {
      const comment = { ...each, policy: policy._id, source: 'import', state: 'analysed' } as Comment;
      return { ...comment, ...readingOf(comment, policy, now) };
    });
    await comments(open.db).insertMany(read);
    const apart = await lectern(['digest', '--policy', SLUG, '--json'], settings);
    expect([apart.code, apart.stderr]).toEqual([0, '']);
    const { content } = await built();
    expect(content.sum.total.counted).toBe(2_100);
    expect(canonical(JSON.parse(apart.stdout)) === canonical(content)).toBe(true);
  },
  2_500 * SECONDS,
);
