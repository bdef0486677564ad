import { serialize } from 'bson';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { startTestService, type TestService } from '../support/service.ts';

/** What a browser, a proxy and a careless program may send along, each with a value that nothing else holds. */
const SENT: Record<string, string> = {
  'User-Agent': 'Residents-Browser/77.3 (Phone of Xochitl77)',
  'X-Forwarded-For': '203.0.113.77, 198.51.100.23',
  'X-Real-IP': '203.0.113.78',
  Forwarded: 'for=203.0.113.79;proto=https',
  'CF-Connecting-IP': '203.0.113.80',
  From: 'xochitl77.of.elm.street@example.org',
  'X-User-Email': 'xochitl77.the.second@example.org',
  Referer: 'https://forum.example/immigrants/thread-7431',
  Cookie: 'tracking=visitor-8842; lectern_language=es',
  'Accept-Language': 'es-x-xochitl77, nah-x-tlaxcala;q=0.9',
  'X-Request-Id': 'request-of-xochitl77-5561',
  'X-Device-Id': 'device-99812-xochitl77',
  'Idempotency-Key': 'key-that-xochitl77-alone-knows-31337',
};

const VALUES = [
  ...Object.values(SENT),
  ...[
    '203.0.113.77',
    '198.51.100.23',
    'visitor-8842',
    'tlaxcala',
    'Residents-Browser',
    'thread-7431',
    'xochitl77',
  ],
  ...['127.0.0.1', '::1', '::ffff:'],
];

let service: TestService;
beforeAll(async () => {
  service = await startTestService({ settings: { LECTERN_TRUST_PROXY: 'true', LECTERN_RATE_LIMIT: '500' } });
});
afterAll(() => service.close());

/** Every byte of every document of every collection. */
async function everythingKept(): Promise<string> {
  const { db } = service.services;
  const dumps: Buffer[] = [];
  for (const { name } of await db.listCollections())
    for await (const document of db.collection(name).find({})) dumps.push(Buffer.from(serialize(document)));
  return Buffer.concat(dumps).toString('utf8');
}

test('nothing that a resident’s browser sends along is kept or logged', async () => {
  const { slug } = await service.createPolicy();
  const said = { text: 'People on Wisteriaway fear this agreement.', district: 6 };
  const submit = `POST /api/v1/policies/${slug}/comments` as const;
  const submitted = await ask(service, submit, { headers: SENT, body: said });
  expect(submitted.status).toBe(201);
  const { receipt } = submitted.body;

  // The ways that lead astray: each ends in an error, and errors are logged.
  const astray = await Promise.all([
    ask(service, submit, { headers: SENT, body: { ...said, text: `${said.text}!` } }),
    ask(service, submit, { headers: SENT, body: { text: '', email: 'xochitl77.the.third@example.org' } }),
    ask(service, submit, {
      headers: { ...SENT, 'Content-Type': 'application/json' },
      bytes: '{"text":"cut off by xochitl77.the.fourth@example.org',
    }),
    ask(service, 'POST /api/v1/policies/xochitl77-of-elm-street/comments', { headers: SENT, body: said }),
    ask(service, 'GET /api/v1/acts?cursor=xochitl77', {
      headers: { ...SENT, Authorization: 'Bearer xochitl77' },
    }),
    ask(service, 'GET /api/v1/xochitl77?xochitl77=203.0.113.77', { headers: SENT }),
    ask(service, 'POST /api/v1/sessions', {
      headers: SENT,
      body: { name: 'xochitl77', password: 'xochitl’s' },
    }),
  ]);
  for (const { status } of astray) expect(status).toBeGreaterThanOrEqual(400);
  for (const answer of astray) expect(answer.status).toBeLessThan(500);

  await ask(service, `GET /api/v1/receipts/${receipt}`, { headers: SENT });
  await service.idle();
  const [kept, logged] = [await everythingKept(), service.logged()];
  // The search finds what is there.
  expect(kept).toContain(said.text);
  expect(logged).toContain('/api/v1/receipts/{code}');

  for (const value of [...VALUES, receipt, receipt.replaceAll('-', '')]) {
    expect(kept.toLowerCase()).not.toContain(value.toLowerCase());
    expect(logged.toLowerCase()).not.toContain(value.toLowerCase());
  }
  expect(logged).not.toContain(said.text);
  expect(logged).not.toContain(service.accounts.clerk.name);

  await ask(service, `DELETE /api/v1/receipts/${receipt}`, { headers: SENT });
  await service.idle();
  const left = await everythingKept();
  for (const value of [...VALUES, said.text, 'wisteriaway', receipt])
    expect(left.toLowerCase()).not.toContain(value.toLowerCase());
});

test('what goes wrong inside is logged without the words that it went wrong with', async () => {
  const words = 'the words of Rosalind, 214-555-0166';
  const broken = await startTestService({
    replace: ({ mongo }) => ({
      mongo: { ...mongo, healthy: () => Promise.reject(new Error(words)) },
    }),
  });
  try {
    const answer = await ask(broken, 'GET /ready');
    expect([answer.status, answer.body.code]).toEqual([500, 'internal']);
    expect(JSON.stringify(answer.body)).not.toContain('Rosalind');
    expect(answer.body.detail).toContain(answer.body.requestId);
    expect(broken.logged()).toContain(answer.body.requestId);
    expect(broken.logged()).not.toContain('Rosalind');
  } finally {
    await broken.close();
  }
});
