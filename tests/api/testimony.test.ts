import { afterAll, beforeAll, expect, test } from 'vitest';
import { comments } from '../../src/comments/comment.ts';
import { hashOfReceipt, newReceipt } from '../../src/comments/receipt-code.ts';
import { ask } from '../support/ask.ts';
import { startTestService, type TestService, until } from '../support/service.ts';

/** A hearing with an interpreter, a speaker for an organisation, and somebody who comes back on another item. */
const HEARING = `CHAIR ORTIZ: We now open the public hearing on item 4, the cooperation agreement. Our first speaker is Elena Soto.

ELENA SOTO: Buenas noches. Me llamo Elena Soto y vivo en el distrito seis. Mi esposo trabaja de noche y mis hijos tienen miedo de la policía. Estoy en contra de este acuerdo y mi teléfono es 214-555-0142.

INTERPRETER: Good evening. My name is Elena Soto and I live in district six. My husband works at night and my children are afraid of the police. I am against this agreement, and my phone is 214-555-0142.

CHAIR ORTIZ: Thank you. Next speaker, please. Marcus Bell.

MARCUS BELL: Good evening, council. My name is Marcus Bell and I am here on behalf of the Riverside Tenants Association. I live in Ward 4. We strongly support this agreement because our streets should be safe. Thank you.

CHAIR ORTIZ: Thank you. We now open the public hearing on item 5, the library hours. Next speaker. Elena Soto.

ELENA SOTO: Gracias. Me llamo Elena Soto otra vez. Las bibliotecas son el lugar donde mis hijos estudian cada tarde y por eso pido que abran los domingos. Gracias.
`;

let service: TestService;
let id: string;
beforeAll(async () => {
  service = await startTestService();
  const { slug } = await service.createPolicy();
  const form = { fields: { policy: slug, title: 'Hearing' }, file: { name: 'hearing.txt', bytes: HEARING } };
  id = (await ask(service, 'POST /api/v1/transcripts', { as: 'clerk', form })).body.id;
  await until(async () => (await transcript()).state === 'proposed');
});
afterAll(() => service.close());

const transcript = async () => (await ask(service, `GET /api/v1/transcripts/${id}`, { as: 'clerk' })).body;
const found = async (as: 'clerk' | 'council') =>
  (await ask(service, `GET /api/v1/comments?transcript=${id}`, { as })).body.comments.toReversed();

test('what was read of each testimony stands in the proposal for the clerk', async () => {
  expect((await transcript()).proposal).toMatchObject([
    {
      name: 'Elena Soto',
      district: 6,
      position: 'oppose',
      item: '4',
      text: expect.stringContaining('tienen miedo'),
      rendering: expect.stringContaining('My husband works at night'),
    },
    {
      name: 'Marcus Bell',
      ward: 'Ward 4',
      position: 'support',
      item: '4',
      organisation: 'Riverside Tenants Association',
    },
    { name: 'Elena Soto', item: '5', text: expect.stringContaining('bibliotecas') },
  ]);
});

test('and is kept with the comment, an interpreter’s words beside the original', async () => {
  await ask(service, `POST /api/v1/transcripts/${id}/confirmation`, { as: 'clerk' });
  await service.idle();
  const [first, second, third] = await found('council');
  expect(first).toMatchObject({
    name: 'Elena Soto',
    district: 6,
    position: 'oppose',
    speech: { item: '4', rendering: expect.stringContaining('My children are afraid'.toLowerCase()) },
  });
  expect(first.text).toContain('tienen miedo');
  expect(first.text).not.toContain('afraid');
  expect(second).toMatchObject({
    name: 'Marcus Bell',
    position: 'support',
    speech: { organisation: 'Riverside Tenants Association', ward: 'Ward 4', item: '4' },
  });
  expect(second).not.toHaveProperty('district');
  expect(third.speech).toMatchObject({ item: '5' });
});

test('a telephone number is hidden in the rendering as in the original', async () => {
  const [first] = await found('council');
  expect(first.text).not.toContain('555-0142');
  expect(first.speech.rendering).toContain('[phone]');
  expect(first.speech.rendering).not.toContain('555-0142');
});

test('who speaks on two items is two comments and one person', async () => {
  const { policy } = await transcript();
  const { sum } = (await ask(service, `POST /api/v1/policies/${policy}/digests`, { as: 'clerk' })).body
    .content;
  expect([sum.letters, sum.speakers]).toEqual([3, 2]);
});

test('of a withheld comment council learns the place in the meeting and nothing of who spoke', async () => {
  const [, second] = await found('clerk');
  await ask(service, `PUT /api/v1/comments/${second.id}/moderation`, {
    as: 'clerk',
    body: { decision: 'withhold', reason: 'off-topic' },
  });
  const seen = (await ask(service, `GET /api/v1/comments/${second.id}`, { as: 'council' })).body;
  expect(seen).toMatchObject({ text: '', speech: { transcript: id, item: '4' } });
  expect(JSON.stringify(seen)).not.toMatch(/marcus|bell|riverside|ward/i);
  expect((await found('clerk'))[1]).toMatchObject({ name: 'Marcus Bell', speech: { ward: 'Ward 4' } });
});

test('the public record names nobody', async () => {
  const kept = await comments(service.services.db).find({ 'speech.transcript': id }).lean();
  expect(kept.map(({ name }) => name)).toEqual(['Elena Soto', 'Marcus Bell', 'Elena Soto']);
  const { policy } = await transcript();
  const draft = await ask(service, `POST /api/v1/policies/${policy}/digests`, { as: 'clerk' });
  expect(JSON.stringify(draft.body)).not.toMatch(/"name":"(?:Elena|Marcus)|rendering|organisation|"ward"/);
});

test('who takes a testimony back takes back what was read of it', async () => {
  const [first] = await found('clerk');
  const receipt = newReceipt();
  const { db } = service.services;
  await comments(db).updateOne({ _id: first.id }, { $set: { receiptHash: hashOfReceipt(receipt) } });
  expect((await ask(service, `DELETE /api/v1/receipts/${receipt}`)).status).toBe(200);
  const left = await comments(db).findById(first.id).lean();
  expect(left).toMatchObject({ state: 'withdrawn', speech: { turns: [1, 2] } });
  expect(JSON.stringify(left)).not.toMatch(/soto|miedo|afraid|555/i);
});
