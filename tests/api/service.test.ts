import { afterAll, beforeAll, expect, test } from 'vitest';
import { LecternError } from '../../src/platform/errors.ts';
import { ask } from '../support/ask.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
let withoutQueue: TestService;
let withoutDatabase: TestService;

beforeAll(async () => {
  service = await startTestService();
  withoutQueue = await startTestService({
    replace: ({ queue }) => ({
      queue: { ...queue, healthy: async () => false },
      enqueue: async () => {
        throw new LecternError('unavailable', 'the queue cannot be reached');
      },
    }),
  });
  withoutDatabase = await startTestService({
    replace: ({ mongo }) => ({ mongo: { ...mongo, healthy: async () => false } }),
  });
});
afterAll(() => Promise.all([service, withoutQueue, withoutDatabase].map((each) => each?.close())));

test('the service says that it lives and that it is ready', async () => {
  const health = await ask(service, 'GET /health');
  expect([health.status, health.body]).toEqual([200, { status: 'ok' }]);
  const ready = await ask(service, 'GET /ready');
  expect([ready.status, ready.body]).toEqual([200, { status: 'ready', database: 'up', queue: 'up' }]);
});

test('a queue that is down takes nothing from residents: the service stays ready, the receipt is given', async () => {
  const ready = await ask(withoutQueue, 'GET /ready');
  expect([ready.status, ready.body]).toEqual([200, { status: 'ready', database: 'up', queue: 'down' }]);

  const { slug } = await withoutQueue.createPolicy();
  const submitted = await ask(withoutQueue, `POST /api/v1/policies/${slug}/comments`, {
    body: { text: 'The queue is not her trouble.' },
  });
  expect(submitted.status).toBe(201);
  const receipt = await ask(withoutQueue, `GET /api/v1/receipts/${submitted.body.receipt}`);
  expect(receipt.body).toMatchObject({ state: 'received', canWithdraw: true });
});

test('a clerk may upload, withhold and correct while the queue is down', async () => {
  const { slug } = await withoutQueue.createPolicy();
  const upload = await ask(withoutQueue, 'POST /api/v1/transcripts', {
    as: 'clerk',
    form: { fields: { policy: slug }, file: { name: 'a.txt', bytes: 'MAYOR: Next speaker, please.\n' } },
  });
  expect(upload.status).toBe(202);
  await ask(withoutQueue, `POST /api/v1/policies/${slug}/comments`, {
    body: { text: 'Please withhold me.' },
  });
  const { body } = await ask(withoutQueue, `GET /api/v1/comments?policy=${slug}`, { as: 'clerk' });
  const withheld = await ask(withoutQueue, `PUT /api/v1/comments/${body.comments[0].id}/moderation`, {
    as: 'clerk',
    body: { decision: 'withhold', reason: 'spam' },
  });
  expect([withheld.status, withheld.body.state]).toEqual([200, 'withheld']);
});

test('the service is not ready when the database is down', async () => {
  const ready = await ask(withoutDatabase, 'GET /ready');
  expect([ready.status, ready.body.status, ready.body.database]).toEqual([503, 'unready', 'down']);
});

test.each([
  ['GET /api/v1/nothing-here', 404, 'not-found'],
  ['GET /api/v1/policies/%E0%A4%A', 404, 'not-found'],
  ['GET /api/v1/comments/%00', 404, 'not-found'],
  ['DELETE /api/v1/policies', 405, 'method-not-allowed'],
  ['PUT /health', 405, 'method-not-allowed'],
] as const)('%s is answered as the API answers', async (operation, status, code) => {
  const answer = await ask(service, operation, { as: 'admin' });
  expect([answer.status, answer.body.code]).toEqual([status, code]);
  expect(answer.headers['cache-control']).toBe('no-store');
});

test('a wrong method is told which ones are right', async () => {
  const answer = await ask(service, 'DELETE /api/v1/policies');
  expect(answer.headers.allow).toBe('GET, POST');
});

test('HEAD is answered as GET without the body', async () => {
  const answer = await ask(service, 'HEAD /api/v1/policies');
  expect([answer.status, answer.text ?? '']).toEqual([200, '']);
});

test('nothing may be framed, run from elsewhere, or told to another site', async () => {
  const { headers } = await ask(service, 'GET /api/v1/policies');
  expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect(headers['referrer-policy']).toBe('same-origin');
  expect(headers['x-content-type-options']).toBe('nosniff');
});
