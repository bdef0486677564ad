import request from 'supertest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDigest } from '../../src/digests/build-digest.ts';
import { publishDigest } from '../../src/digests/publish-digest.ts';
import { ask } from '../support/ask.ts';
import { startTestService, type TestService } from '../support/service.ts';

const KEPT = 'The agreement will cost the city money for training, for overtime and for lawsuits.';
const TAKEN_BACK = 'Families on my street are afraid to call the police when there is a crime at night.';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service?.close());

const page = (path: string, headers: Record<string, string> = {}) =>
  request(service.url).get(path).set(headers);

/** A published digest of these comments, and the receipts of their authors. */
async function published(texts: string[]): Promise<{ path: string; receipts: string[] }> {
  const { services } = service;
  const policy = await service.createPolicy();
  const receipts: string[] = [];
  for (const text of texts) {
    const sent = await ask(service, `POST /api/v1/policies/${policy.slug}/comments`, { body: { text } });
    receipts.push(sent.body.receipt);
  }
  await service.idle();
  const draft = await buildDigest(services, policy._id.toHexString(), services.config.timezone);
  const clerk = { name: service.accounts.clerk.name, role: 'clerk' } as const;
  const digest = await publishDigest(services, draft._id.toHexString(), clerk);
  return { path: `/digests/${digest._id}`, receipts };
}

test('a published page is rendered once, and a browser that has it is not sent it again', async () => {
  const { path } = await published([KEPT]);
  const first = await page(path);
  const etag = first.headers.etag ?? '';
  expect([first.status, first.text.includes('lawsuits')]).toEqual([200, true]);
  expect((await page(path)).text === first.text).toBe(true);
  const again = await page(path, { 'If-None-Match': etag });
  expect([again.status, again.text]).toEqual([304, '']);

  const spanish = await page(`${path}?lang=es`, { 'If-None-Match': etag });
  expect(spanish.status).toBe(200);
  expect(spanish.text.includes('<html lang="es">')).toBe(true);
});

test('whoever is signed in gets a page of her own', async () => {
  const { path } = await published([KEPT]);
  await page(path);
  const { name, token } = service.accounts.council;
  const hers = await page(path, { Cookie: `lectern_session=${token}` });
  expect(hers.headers['cache-control']).toBe('no-store');
  expect(hers.text.includes(name)).toBe(true);
  expect((await page(path)).text.includes(name)).toBe(false);
});

test('words taken back or withheld leave the page at once, in both languages', async () => {
  const { path, receipts } = await published([KEPT, TAKEN_BACK]);
  const shownIn = async () =>
    (await Promise.all([page(path), page(`${path}?lang=es`)])).map(({ text }) =>
      text.includes('afraid to call'),
    );
  expect(await shownIn()).toEqual([true, true]);
  const etag = (await page(path)).headers.etag ?? '';

  await ask(service, `DELETE /api/v1/receipts/${receipts[1]}`);
  expect(await shownIn()).toEqual([false, false]);
  expect((await page(path, { 'If-None-Match': etag })).status).toBe(200);
});
