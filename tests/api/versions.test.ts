import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ComparedRow, Comparison } from '../../src/digests/digest.ts';
import type { Policy } from '../../src/policies/policy.ts';
import { ask } from '../support/ask.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

type Said = { text: string; position?: string; district?: number };

async function submit({ slug }: Policy, body: Said): Promise<string> {
  const answer = await ask(service, `POST /api/v1/policies/${slug}/comments`, { body });
  expect(answer.status).toBe(201);
  return answer.body.receipt;
}

async function draftOf({ slug }: Policy) {
  await service.analysed();
  return (await ask(service, `POST /api/v1/policies/${slug}/digests`, { as: 'clerk' })).body;
}

async function publish(policy: Policy) {
  const { id } = await draftOf(policy);
  const answer = await ask(service, `POST /api/v1/digests/${id}/publication`, { as: 'clerk' });
  expect(answer.status).toBe(201);
  return answer.body;
}

const movesOf = (rows: ComparedRow[]) =>
  Object.fromEntries(
    rows.flatMap(({ key, change }) => (change.comments === 0 ? [] : [[key, change.comments]])),
  );

const AFRAID = 'Families are afraid to call the police, so crimes go unreported and we are less safe.';
const MONEY = 'The lawsuits and the overtime will cost the city money that it does not have.';

describe('a new version', () => {
  test('says what changed since the last', async () => {
    const policy = await service.createPolicy();
    const receipt = await submit(policy, { text: AFRAID, position: 'oppose' });
    await submit(policy, { text: MONEY, position: 'oppose' });
    const first = await publish(policy);
    expect(first).not.toHaveProperty('changes');

    await ask(service, `DELETE /api/v1/receipts/${receipt}`);
    await submit(policy, {
      text: 'Who pays for the lawsuits and the overtime of the officers?',
      position: 'support',
    });
    const second = await publish(policy);
    const { tables }: Comparison = second.changes;
    expect(movesOf(tables.sum)).toEqual({ received: 1, withdrawn: 1 });
    expect(movesOf(tables.declared)).toEqual({ oppose: -1, support: 1 });
    expect(movesOf(tables.themes)).toMatchObject({ 'crime-reporting': -1 });
    expect(second.content.since).toMatchObject({ version: 1, counted: 2 });

    const asked = await ask(service, `GET /api/v1/digests/${second.id}/comparison?before=${first.id}`);
    expect(asked.body).toEqual(second.changes);
    const same = await ask(service, `GET /api/v1/digests/${first.id}/comparison?before=${first.id}`);
    expect(movesOf(same.body.tables.sum)).toEqual({});
  });

  test('is never made from a draft that tells its changes against another', async () => {
    const policy = await service.createPolicy();
    const { id } = await draftOf(policy);
    const publication = () => ask(service, `POST /api/v1/digests/${id}/publication`, { as: 'clerk' });
    expect((await publication()).status).toBe(201);
    expect(await publication()).toMatchObject({ status: 409, body: { code: 'conflict' } });
    // The draft is built again by itself.
    await service.idle();
    expect(await publication()).toMatchObject({ status: 201, body: { version: 2 } });
  });

  test('repeats the districts’ table rather than tell where one newcomer lives', async () => {
    const policy = await service.createPolicy();
    const everywhere = (times: number, text: string, positions: string[]) =>
      Promise.all(
        [1, 2, 3].flatMap((district) =>
          Array.from({ length: times }, (_, at) => `In district ${district}, ${at}: ${text}`).flatMap(
            (each) => positions.map((position) => submit(policy, { text: each, position, district })),
          ),
        ),
      );
    await everywhere(6, MONEY, ['support', 'oppose']);
    const first = await publish(policy);
    expect(first.content.positions.byDistrict).toHaveLength(3);
    expect(first.content.positions).not.toHaveProperty('districtsOfVersion');

    await submit(policy, { text: AFRAID, position: 'oppose', district: 2 });
    const second = await publish(policy);
    expect(second.content.positions.counted.oppose).toBe(19);
    expect(second.content.positions.byDistrict).toEqual(first.content.positions.byDistrict);
    expect(second.content.positions.districtsOfVersion).toBe(1);
    for (const { body } of [{ body: second }, await ask(service, `GET /api/v1/digests/${second.id}`)])
      expect(JSON.stringify(body)).not.toMatch(/"(districts|issued|counts)":/);

    await everywhere(5, AFRAID, ['oppose']);
    const third = await publish(policy);
    expect(third.content.positions).not.toHaveProperty('districtsOfVersion');
    expect(third.content.positions.byDistrict).toMatchObject([
      { district: 1, comments: 17 },
      { district: 2, comments: 18 },
      { district: 3, comments: 17 },
    ]);
  });
});

describe('a comparison', () => {
  test('of two policies tells each one’s shares', async () => {
    const [one, other] = [
      await service.createPolicy(),
      await service.createPolicy({ direction: 'separation' }),
    ];
    await submit(one, { text: AFRAID, position: 'oppose' });
    await submit(other, { text: AFRAID, position: 'support' });
    const [before, after] = [await publish(one), await publish(other)];
    const { body } = await ask(service, `GET /api/v1/digests/${after.id}/comparison?before=${before.id}`);
    expect(body.before.policy).toMatchObject({ slug: one.slug, direction: 'cooperation' });
    expect(body.after.policy).toMatchObject({ slug: other.slug, direction: 'separation' });
    expect(body.tables.declared[0]).toMatchObject({
      key: 'support',
      before: { share: 0 },
      after: { share: 1 },
    });
  });

  test('is for those who may read both', async () => {
    const policy = await service.createPolicy();
    const published = await publish(policy);
    const draft = await draftOf(policy);
    const between = `GET /api/v1/digests/${published.id}/comparison?before=${draft.id}` as const;
    expect((await ask(service, between)).status).toBe(404);
    expect((await ask(service, between, { as: 'council' })).status).toBe(200);
    const unknown = `GET /api/v1/digests/${published.id}/comparison?before=${'0'.repeat(24)}` as const;
    expect((await ask(service, unknown)).status).toBe(404);
  });
});
