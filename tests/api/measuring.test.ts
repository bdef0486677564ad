import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shareOf } from '../../src/analysis/measure-corrections.ts';
import { comments } from '../../src/comments/comment.ts';
import { TAGGER_VERSION } from '../../src/text/tagger-version.ts';
import { ask, faultsIn } from '../support/ask.ts';
import { startTestService, type TestService, until } from '../support/service.ts';

const SAID = [
  'My aunt was robbed and will not call the police, because she is afraid of being deported.',
  'The men who broke into our store had been arrested before. Remove violent criminals and make us safe.',
  'Overtime and training will cost the city millions that the budget does not have.',
  'Please fix the street light on my corner.',
];

let service: TestService;
let slug: string;

beforeAll(async () => {
  service = await startTestService();
  slug = (await service.createPolicy({ direction: 'cooperation' })).slug;
  for (const text of SAID) await ask(service, `POST /api/v1/policies/${slug}/comments`, { body: { text } });
  await service.analysed();
});
afterAll(() => service.close());

const draw = (body: object) =>
  ask(service, `POST /api/v1/policies/${slug}/review-samples`, { as: 'clerk', body });
const sampled = async (query = '') =>
  (await ask(service, `GET /api/v1/comments?policy=${slug}&sampled=true${query}`, { as: 'clerk' })).body
    .comments;
const accuracy = async () =>
  (await ask(service, `GET /api/v1/policies/${slug}/accuracy`, { as: 'council' })).body;

describe('the tagger is measured on a random sample', () => {
  test('that the same seed draws again', async () => {
    expect((await draw({ size: 2, seed: 'spring' })).body).toEqual({ drawn: 2 });
    const first = (await sampled()).map(({ id }: { id: string }) => id).sort();
    await draw({ size: 2, seed: 'spring' });
    expect((await sampled()).map(({ id }: { id: string }) => id).sort()).toEqual(first);
    expect(faultsIn(await draw({ size: 0 }))).toHaveProperty('size');
  });

  test('by what clerks corrected in it, and not by what they came across', async () => {
    expect((await draw({ size: 3, seed: 'summer' })).status).toBe(201);
    const before = await accuracy();
    expect(before.reviewed).toBe(0);
    const waiting = await sampled('&corrected=false');
    expect(before.waiting).toBe(waiting.length);

    const all = (await ask(service, `GET /api/v1/comments?policy=${slug}`, { as: 'clerk' })).body.comments;
    const unsampled = all.find(
      ({ id }: { id: string }) => !waiting.some((each: { id: string }) => each.id === id),
    );
    const correct = (id: string, body: object) =>
      ask(service, `PUT /api/v1/comments/${id}/correction`, { as: 'clerk', body });
    if (unsampled) await correct(unsampled.id, { themes: ['economy-and-reputation'] });
    expect((await accuracy()).reviewed).toBe(0);

    const [agreed] = waiting;
    await correct(agreed.id, { themes: agreed.coding.themes, stance: agreed.coding.stance });
    const after = await accuracy();
    expect(after).toMatchObject({ reviewed: 1, waiting: before.waiting - 1 });
    for (const { precision, recall } of after.themes) {
      expect(precision).toMatchObject({ value: 1, high: 1, of: 1 });
      expect(recall).toMatchObject({ value: 1, of: 1 });
    }
  });

  test.each([
    [0, 0, null],
    [8, 10, { value: 0.8, low: 0.4902, high: 0.9433, of: 10 }],
    [0, 10, { value: 0, low: 0, high: 0.2775, of: 10 }],
    [10, 10, { value: 1, low: 0.7225, high: 1, of: 10 }],
  ])('%i of %i are given with the interval that Wilson gives', (right, of, expected) => {
    expect(shareOf(right, of)).toEqual(expected);
  });
});

describe('a new tagger', () => {
  test('first shows what it would change, changes nothing, and then only what a clerk lets happen', async () => {
    const { db } = service.services;
    const [old] = await comments(db)
      .find({ correction: { $exists: false }, state: 'analysed' })
      .limit(1)
      .lean();
    const id = old?._id.toHexString() ?? '';
    const themes = [{ id: 'social-cohesion', score: 1, evidence: [] }];
    await comments(db).updateOne(
      { _id: old?._id },
      {
        $set: {
          'analysis.taggerVersion': 'before',
          'analysis.themes': themes,
          'coding.themes': ['social-cohesion'],
        },
      },
    );
    const requested = await ask(service, `POST /api/v1/policies/${slug}/retaggings`, { as: 'clerk' });
    expect(requested.status).toBe(202);
    const state = async () =>
      (await ask(service, `GET /api/v1/retaggings/${requested.body.id}`, { as: 'clerk' })).body;
    await until(async () => (await state()).state === 'compared');
    expect(await state()).toMatchObject({
      fromVersions: ['before'],
      toVersion: TAGGER_VERSION,
      compared: 1,
      changed: 1,
      themesRemoved: [{ from: 'social-cohesion', to: '', comments: 1, examples: [id] }],
    });
    const read = async () => (await ask(service, `GET /api/v1/comments/${id}`, { as: 'clerk' })).body;
    expect((await read()).coding.themes).toEqual(['social-cohesion']);

    const apply = () =>
      ask(service, `POST /api/v1/retaggings/${requested.body.id}/application`, { as: 'clerk' });
    expect((await apply()).status).toBe(202);
    await until(async () => (await state()).state === 'applied');
    expect((await read()).analysis.taggerVersion).toBe(TAGGER_VERSION);
    expect((await read()).coding.themes).toEqual(old?.coding?.themes);
    expect((await apply()).status).toBe(409);
  });

  test('leaves what a clerk corrected', async () => {
    const { db } = service.services;
    const [corrected] = await comments(db)
      .find({ 'correction.themes': { $exists: true } })
      .limit(1)
      .lean();
    await comments(db).updateOne({ _id: corrected?._id }, { $set: { 'analysis.taggerVersion': 'before' } });
    const { body } = await ask(service, `POST /api/v1/policies/${slug}/retaggings`, { as: 'clerk' });
    const state = async () =>
      (await ask(service, `GET /api/v1/retaggings/${body.id}`, { as: 'clerk' })).body.state;
    await until(async () => (await state()) === 'compared');
    await ask(service, `POST /api/v1/retaggings/${body.id}/application`, { as: 'clerk' });
    await until(async () => (await state()) === 'applied');
    const after = await comments(db).findById(corrected?._id).lean();
    expect(after?.analysis?.taggerVersion).toBe(TAGGER_VERSION);
    expect(after?.coding?.themes).toEqual(corrected?.correction?.themes);
  });
});
