import mongoose, { Types } from 'mongoose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comments } from '../../src/comments/comment.ts';
import { keptMembers } from '../../src/comments/kept-groups.ts';
import { buildDigest } from '../../src/digests/build-digest.ts';
import type { Policy } from '../../src/policies/policy.ts';
import { ask, type Who } from '../support/ask.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const LETTER =
  'I urge you to reject the agreement with the federal immigration authorities. It takes officers from our streets, ' +
  'it makes families afraid to report crimes, and it costs the city money that our libraries and parks need.';
const CARTA =
  'Les pido que rechacen el acuerdo con las autoridades federales de inmigración. Quita agentes de nuestras calles, ' +
  'hace que las familias teman denunciar delitos y cuesta dinero que nuestras bibliotecas y parques necesitan.';
const OWN =
  'My brother was stopped twice last winter on his way to work at the bakery and has not slept well since.';
const SUYO =
  'A mi hermano lo pararon dos veces el invierno pasado camino a la panadería y desde entonces no duerme.';

type Group = {
  id: string;
  letters: number;
  representative: boolean;
  similarity: number;
  added: { start: number; end: number }[];
};
type Shown = { id: string; text: string; group?: Group };

/** Sends a comment; gives its receipt. */
async function send(policy: Policy, text: string, details: Record<string, unknown> = {}): Promise<string> {
  const answer = await ask(service, `POST /api/v1/policies/${policy.slug}/comments`, {
    body: { text, ...details },
  });
  expect(answer.status).toBe(201);
  return answer.body.receipt;
}

async function built(policy: Policy): Promise<void> {
  await service.analysed();
  await buildDigest(service.services, policy._id.toHexString(), service.services.config.timezone);
}

async function list(query: Record<string, string>, as: Who = 'council') {
  const answer = await ask(service, `GET /api/v1/comments?${new URLSearchParams(query)}`, { as });
  expect(answer.status).toBe(200);
  return answer.body as { comments: Shown[]; next: string | null };
}

const read = async (id: string): Promise<Shown> =>
  (await ask(service, `GET /api/v1/comments/${id}`, { as: 'council' })).body;

const moderate = (id: string, body: unknown) =>
  ask(service, `PUT /api/v1/comments/${id}/moderation`, { as: 'clerk', body });

const addedIn = ({ text, group }: Shown): string[] | undefined =>
  group?.added.map(({ start, end }) => text.slice(start, end));

describe('comments that share a letter', () => {
  test.each([
    ['English', LETTER, OWN, '[phone]'],
    ['Spanish', CARTA, SUYO, '[teléfono]'],
  ])('tell what each person added, found in the text as it is shown: %s', async (_, letter, own, mark) => {
    const policy = await service.createPolicy();
    await send(policy, letter);
    await send(policy, letter);
    await send(policy, `(512) 555-0143. ${letter} ${own}`);
    await send(policy, own.replaceAll(' ', ' and ').slice(0, 90));
    await built(policy);
    const { comments: found } = await list({ policy: policy.slug });
    const [alone, longer, second, first] = found;
    expect(longer?.text).toContain(mark);
    expect(longer && addedIn(longer)).toEqual([`${mark}.`, own]);
    expect(longer?.group?.similarity).toBeGreaterThan(0.4);
    expect(alone?.group).toBeUndefined();
    expect([first, second, longer].map((each) => each?.group?.letters)).toEqual([3, 3, 3]);
    expect([first, second].map((each) => each && addedIn(each))).toEqual([[], []]);
    const representatives = found.filter(({ group }) => group?.representative);
    expect(representatives.map(({ id }) => id)).toEqual([longer?.group?.id]);
    expect(representatives[0]?.group?.similarity).toBe(1);
    for (const each of found) expect(await read(each.id)).toEqual(each);
  });

  test('leave their group when they are withdrawn, and lose it from the record', async () => {
    const policy = await service.createPolicy();
    await send(policy, LETTER);
    await send(policy, LETTER);
    const receipt = await send(policy, LETTER);
    await built(policy);
    const [newest] = (await list({ policy: policy.slug })).comments;
    const _id = new Types.ObjectId(newest?.id);
    expect(await keptMembers(service.services.db).exists({ members: _id })).not.toBeNull();
    expect((await ask(service, `DELETE /api/v1/receipts/${receipt}`)).status).toBe(200);
    expect(await keptMembers(service.services.db).exists({ members: _id })).toBeNull();
    expect((await read(newest?.id ?? '')).group).toBeUndefined();
    await built(policy);
    const left = (await list({ policy: policy.slug, state: 'analysed' })).comments;
    expect(left.map(({ group }) => group?.letters)).toEqual([2, 2]);
  });

  test('show none as soon as they are withheld, and it again when they are restored', async () => {
    const policy = await service.createPolicy();
    for (let n = 0; n < 3; n += 1) await send(policy, LETTER);
    await built(policy);
    const [newest] = (await list({ policy: policy.slug })).comments;
    const { id = '', group } = newest ?? {};
    const withheld = await moderate(id, { decision: 'withhold', reason: 'spam' });
    expect(withheld.body.group).toBeUndefined();
    expect((await read(id)).group).toBeUndefined();
    for (const query of [{}, { state: 'withheld' }] as Record<string, string>[])
      expect(
        (await list({ group: group?.id ?? '', ...query }, 'clerk')).comments.map((each) => each.id),
      ).not.toContain(id);
    await built(policy);
    await moderate(id, { decision: 'restore' });
    expect((await read(id)).group).toBeUndefined();
    await built(policy);
    expect((await read(id)).group?.letters).toBe(3);
  });

  test('are of one policy each, though another received the same letter', async () => {
    const [one, other] = [await service.createPolicy(), await service.createPolicy()];
    for (const policy of [one, other, one, other, other]) await send(policy, LETTER);
    await built(one);
    await built(other);
    const groups = [];
    for (const [policy, count] of [
      [one, 2],
      [other, 3],
    ] as const) {
      const { comments: found } = await list({ policy: policy.slug });
      expect(found.map(({ group }) => group?.letters)).toEqual(Array(count).fill(count));
      const ids = new Set(found.map(({ group }) => group?.id));
      expect(ids.size).toBe(1);
      groups.push(...ids);
      expect(await list({ group: [...ids][0] ?? '' })).toEqual({ comments: found, next: null });
    }
    expect((await list({ policy: one.slug, group: groups[1] ?? '' })).comments).toEqual([]);
  });
});

describe('a campaign of many letters', () => {
  const COUNT = 700;
  let group: string;
  let newestFirst: string[];

  /** Copies of one comment that was read, some of them at the same moment, every third from district 3. */
  beforeAll(async () => {
    const policy = await service.createPolicy();
    await send(policy, LETTER, { position: 'oppose' });
    await service.analysed();
    const { db } = service.services;
    const first = await comments(db).findOne({ policy: policy._id }).lean();
    const copies = Array.from({ length: COUNT - 1 }, (_, at) => ({
      ...first,
      _id: new Types.ObjectId(),
      receiptHash: undefined,
      submittedAt: new Date(Date.UTC(2026, 0, 1) + Math.floor(at / 5) * 1000),
      district: at % 3 === 0 ? 3 : 4,
    }));
    await comments(db).insertMany(copies);
    await built(policy);
    const found = await comments(db).find({ policy: policy._id }).sort({ submittedAt: -1, _id: -1 }).lean();
    newestFirst = found.map(({ _id }) => _id.toHexString());
    group = (await read(newestFirst[0] ?? '')).group?.id ?? '';
  });

  async function paged(query: Record<string, string>): Promise<string[]> {
    const seen: string[] = [];
    let next: string | null = null;
    do {
      const page = await list({ group, ...query, ...(next ? { cursor: next } : {}) });
      seen.push(...page.comments.map(({ id }) => id));
      next = page.next;
    } while (next);
    return seen;
  }

  test.each(['100', '37'])('is paged newest first, each letter once: %s at a time', async (limit) => {
    expect(await paged({ limit })).toEqual(newestFirst);
  });

  test('is paged with other filters', async () => {
    const { db } = service.services;
    const there = await comments(db).find({ district: 3 }).lean();
    const ofDistrict = new Set(there.map(({ _id }) => _id.toHexString()));
    expect(await paged({ limit: '50', district: '3', stance: 'oppose' })).toEqual(
      newestFirst.filter((id) => ofDistrict.has(id)),
    );
    expect(await paged({ district: '5' })).toEqual([]);
    expect(await paged({ q: 'biblioteca' })).toEqual([]);
  });

  test('is not read to its end for a page', async () => {
    let asked = 0;
    mongoose.set(
      'debug',
      (_collection: string, method: string, filter: { $and?: { _id?: { $in: unknown[] } }[] }) => {
        if (method === 'find') asked += filter.$and?.flatMap(({ _id }) => _id?.$in ?? []).length ?? 0;
      },
    );
    const { comments: found } = await list({ group, limit: '10' });
    mongoose.set('debug', false);
    expect(found.map(({ id }) => id)).toEqual(newestFirst.slice(0, 10));
    expect(asked).toBeGreaterThan(9);
    expect(asked).toBeLessThan(30);
  });

  test('of a group that is none has no comments', async () => {
    expect(await list({ group: 'none' })).toEqual({ comments: [], next: null });
  });
});
