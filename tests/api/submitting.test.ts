import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comments } from '../../src/comments/comment.ts';
import { ask, faultsIn, type Question } from '../support/ask.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
let slug: string;
beforeAll(async () => {
  service = await startTestService();
  slug = (await service.createPolicy()).slug;
});
afterAll(() => service.close());

const submit = (body: unknown, question: Question = {}, to = slug) =>
  ask(service, `POST /api/v1/policies/${to}/comments`, { body, ...question });

const kept = () => comments(service.services.db).countDocuments();

describe('a resident who comments', () => {
  test('gets a receipt and sees by it what became of her comment', async () => {
    const text = '  Por favor, no firmen.\n\n¡Gracias! 🙏  ';
    const submitted = await submit({
      text,
      position: 'oppose',
      name: 'Rosa',
      district: 14,
      language: 'es',
    });
    expect(submitted.status).toBe(201);
    expect(submitted.body.state).toBe('received');

    await service.analysed();
    const receipt = await ask(service, `GET /api/v1/receipts/${submitted.body.receipt}`);
    expect(receipt.body).toMatchObject({ state: 'analysed', policy: slug, canWithdraw: true });
    expect(receipt.body.submittedAt).toBe(submitted.body.submittedAt);

    const found = await ask(service, `GET /api/v1/comments?policy=${slug}&language=es`, { as: 'clerk' });
    expect(found.body.comments[0]).toMatchObject({
      text,
      source: 'web',
      position: 'oppose',
      name: 'Rosa',
      district: 14,
      declaredLanguage: 'es',
    });
  });

  test.each([
    ['in small letters', (code: string) => code.toLowerCase()],
    ['without hyphens', (code: string) => code.replaceAll('-', '')],
    ['with spaces', (code: string) => ` ${code.replaceAll('-', ' ')} `],
    ['with O for 0 and L for 1', (code: string) => code.replaceAll('0', 'O').replaceAll('1', 'l')],
  ])('finds it again when she types her receipt %s', async (_, typed) => {
    const { body } = await submit({ text: 'A receipt is copied by hand.' });
    const path = encodeURIComponent(typed(body.receipt));
    expect((await ask(service, `GET /api/v1/receipts/${path}`)).status).toBe(200);
  });

  test.each([
    ['10,000 characters', 'a'.repeat(10_000)],
    ['10,000 characters beyond the first plane', '🗽'.repeat(10_000)],
    ['one character', '?'],
    ['text in another script, and from right to left', '请不要签署。 لا توقعوا.'],
  ])('may send %s', async (_, text) => {
    expect((await submit({ text })).status).toBe(201);
  });
});

describe('a comment that cannot be kept as it is', () => {
  const half = '\\ud83d';
  test.each([
    ['an empty text', '{"text":""}', { text: 'required' }],
    ['only spaces and line breaks', '{"text":" \\n\\t\\u00a0"}', { text: 'required' }],
    ['no text', '{}', { text: 'required' }],
    ['10,001 characters', JSON.stringify({ text: 'a'.repeat(10_001) }), { text: 'too-long' }],
    ['10,001 emoji', JSON.stringify({ text: '🗽'.repeat(10_001) }), { text: 'too-long' }],
    ['a NUL', '{"text":"a\\u0000b"}', { text: 'nul-character' }],
    ['half a character', `{"text":"a${half}b"}`, { text: 'not-unicode' }],
    ['a NUL in the name', '{"text":"a","name":"\\u0000"}', { name: 'nul-character' }],
    ['a number for a text', '{"text":5}', { text: 'wrong-type' }],
    ['nothing for a text', '{"text":null}', { text: 'wrong-type' }],
    ['a list for a comment', '[]', { body: 'wrong-type' }],
    ['nothing for a comment', 'null', { body: 'wrong-type' }],
    [
      'an e-mail address that nobody asked for',
      '{"text":"a","email":"a@example.org"}',
      { email: 'unknown-field' },
    ],
    ['a field named like a trap', '{"text":"a","__proto__":{"x":1}}', { ['__proto__']: 'unknown-field' }],
    ['district 15', '{"text":"a","district":15}', { district: 'out-of-range' }],
    ['half a district', '{"text":"a","district":1.5}', { district: 'wrong-type' }],
    ['a district in words', '{"text":"a","district":"7"}', { district: 'wrong-type' }],
    ['a position of another list', '{"text":"a","position":"unclear"}', { position: 'not-allowed' }],
    ['a language by its name', '{"text":"a","language":"Spanish"}', { language: 'malformed' }],
    [
      'everything wrong at once',
      `{"text":"${half}","position":"yes","district":0,"name":"${'n'.repeat(201)}","language":"?","phone":"1"}`,
      {
        text: 'not-unicode',
        position: 'not-allowed',
        district: 'out-of-range',
        name: 'too-long',
        language: 'malformed',
        phone: 'unknown-field',
      },
    ],
  ])('is refused with every fault named: %s', async (_, bytes, faults) => {
    const before = await kept();
    const answer = await ask(service, `POST /api/v1/policies/${slug}/comments`, {
      headers: { 'Content-Type': 'application/json' },
      bytes,
    });
    expect([answer.status, answer.body.code]).toEqual([422, 'invalid-fields']);
    expect(faultsIn(answer)).toEqual(faults);
    expect(await kept()).toBe(before);
  });

  test.each([
    ['a body that is no JSON', 'text=hello', 'application/json', 400, 'malformed-request'],
    ['JSON that is cut off', '{"text":"hel', 'application/json; charset=utf-8', 400, 'malformed-request'],
    ['a mere string', '"hello"', 'application/json; charset=utf-8', 400, 'malformed-request'],
    [
      'bytes that are not UTF-8',
      Buffer.from([...Buffer.from('{"text":"'), 0xc3, 0x28, ...Buffer.from('"}')]),
      'application/json',
      400,
      'malformed-request',
    ],
    ['an empty body', '', 'application/json', 400, 'malformed-request'],
    ['a form', 'text=hello', 'application/x-www-form-urlencoded', 415, 'unsupported-media-type'],
    ['plain text', 'hello', 'text/plain', 415, 'unsupported-media-type'],
    ['no type', '{"text":"a"}', '', 415, 'unsupported-media-type'],
    [
      'more than 64 KiB',
      JSON.stringify({ text: 'a', name: 'n'.repeat(64 * 1024) }),
      'application/json',
      413,
      'too-large',
    ],
  ])('is refused as a request: %s', async (_, bytes, type, status, code) => {
    const before = await kept();
    const answer = await ask(service, `POST /api/v1/policies/${slug}/comments`, {
      headers: type === '' ? {} : { 'Content-Type': type },
      bytes,
    });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await kept()).toBe(before);
  });

  test('is refused when it grows past 64 KiB without having said how long it is', async () => {
    const before = await kept();
    let sent = 0;
    const pieces = new ReadableStream({
      pull: (stream) => {
        stream.enqueue(Buffer.from(sent === 0 ? '{"text":"' : 'a'.repeat(10_000)));
        sent += 1;
        if (sent > 20) stream.close();
      },
    });
    const answer = await fetch(`${service.url}/api/v1/policies/${slug}/comments`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: pieces,
      duplex: 'half',
    } as RequestInit);
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ code: 'too-large' });
    expect(await kept()).toBe(before);
  });

  test.each([
    ['a policy that nobody knows', 'no-such-policy', 404, 'not-found'],
    ['a draft', 'draft', 404, 'not-found'],
    ['a closed policy', 'closed', 409, 'comments-closed'],
    ['a policy whose window has ended', 'ended', 409, 'comments-closed'],
    ['a policy whose window has not begun', 'early', 409, 'comments-closed'],
  ])('is refused by %s', async (_, which, status, code) => {
    const hour = 3_600_000;
    const past = { opensAt: new Date(Date.now() - 2 * hour), closesAt: new Date(Date.now() - hour) };
    const future = { opensAt: new Date(Date.now() + hour), closesAt: new Date(Date.now() + 2 * hour) };
    const details = {
      draft: { state: 'draft' as const },
      closed: { state: 'closed' as const },
      ended: { window: past },
      early: { window: future },
    }[which];
    const to = details ? (await service.createPolicy(details)).slug : which;
    const before = await kept();
    const answer = await submit({ text: 'Am I in time?' }, {}, to);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await kept()).toBe(before);
  });
});

describe('an error', () => {
  test.each([
    ['es-MX, en;q=0.5', 'Revise lo que escribió', 'Escriba un número del 1 al 14.'],
    ['en-US', 'Please check what you entered', 'Give a number from 1 to 14.'],
    ['zh, fr;q=0.9', 'Please check what you entered', 'Give a number from 1 to 14.'],
    ['en;q=0.1, es;q=0.9', 'Revise lo que escribió', 'Escriba un número del 1 al 14.'],
  ])('is told in the reader’s language: %s', async (language, title, message) => {
    const answer = await submit({ text: 'a', district: 99 }, { headers: { 'Accept-Language': language } });
    expect(answer.body.title).toBe(title);
    expect(answer.body.fields[0].message).toBe(message);
    expect(answer.headers['content-language']).toBe(title.startsWith('R') ? 'es' : 'en');
  });

  test.each([
    ['POST /api/v1/policies/none/comments', { text: 'a' }, 'No se encontró'],
    ['GET /api/v1/receipts/0000-0000-0000', undefined, 'No se encontró'],
    ['GET /api/v1/acts', undefined, 'Inicie sesión'],
    ['PATCH /health', undefined, 'Esto no se puede hacer aquí'],
  ] as const)('speaks Spanish: %s', async (operation, body, title) => {
    const answer = await ask(service, operation, { headers: { 'Accept-Language': 'es' }, body });
    expect(answer.body.title).toBe(title);
  });

  test('points at its explanation and carries the number of the request', async () => {
    const answer = await ask(service, 'GET /api/v1/receipts/none');
    expect(answer.body.type).toBe('/api/docs#error-not-found');
    expect(answer.body.requestId).toBe(answer.headers['x-request-id']);
  });
});

describe('a request that is sent again with its Idempotency-Key', () => {
  const text = 'The answer got lost on the way home.';
  const keyed = (key: string, body: unknown = { text }) =>
    submit(body, { headers: { 'Idempotency-Key': key } });

  test('is answered with the same receipt, and counted once', async () => {
    const key = randomUUID();
    const before = await kept();
    const [first, second] = [await keyed(key), await keyed(key)];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(await kept()).toBe(before + 1);
    expect((await ask(service, `GET /api/v1/receipts/${second.body.receipt}`)).status).toBe(200);
  });

  test('twenty times at once is one comment and one receipt', async () => {
    const key = randomUUID();
    const before = await kept();
    const answers = await Promise.all(Array.from({ length: 20 }, () => keyed(key)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.receipt)).size).toBe(1);
    expect(await kept()).toBe(before + 1);
  });

  test('is refused when it says something else', async () => {
    const key = randomUUID();
    const { body } = await keyed(key);
    const before = await kept();
    for (const other of [{ text: `${text}!` }, { text, position: 'support' }]) {
      const answer = await keyed(key, other);
      expect([answer.status, answer.body.code]).toEqual([422, 'idempotency-key-reused']);
      expect(JSON.stringify(answer.body)).not.toContain(body.receipt);
    }
    expect(await kept()).toBe(before);
  });

  test('is still answered after comments have closed', async () => {
    const policy = await service.createPolicy();
    const key = randomUUID();
    const again = () => submit({ text }, { headers: { 'Idempotency-Key': key } }, policy.slug);
    const first = await again();
    await ask(service, `POST /api/v1/policies/${policy.slug}/closing`, { as: 'clerk' });
    expect((await again()).body).toEqual(first.body);
    expect((await submit({ text }, {}, policy.slug)).body.code).toBe('comments-closed');
  });

  test('needs a key of a sensible length', async () => {
    const answer = await keyed('k'.repeat(256));
    expect([answer.status, faultsIn(answer)]).toEqual([422, { 'idempotency-key': 'too-long' }]);
  });

  test('without a key is another comment, for two people may say the same', async () => {
    const before = await kept();
    const [first, second] = [await submit({ text }), await submit({ text })];
    expect(second.body.receipt).not.toBe(first.body.receipt);
    expect(await kept()).toBe(before + 2);
  });
});

describe('a resident who takes her comment back', () => {
  test('leaves nothing of what she said, and stays counted as withdrawn', async () => {
    const said = {
      text: 'Please forget that I wrote of Xanadu Street.',
      name: 'Xanthippe',
      district: 3,
      position: 'support',
    };
    const { body } = await submit(said, { headers: { 'Idempotency-Key': randomUUID() } });
    await service.analysed();
    const withdrawn = await ask(service, `DELETE /api/v1/receipts/${body.receipt}`);
    expect(withdrawn.body).toMatchObject({ state: 'withdrawn', canWithdraw: false });
    await service.idle();

    const [record] = await comments(service.services.db).find({ state: 'withdrawn' }).lean();
    expect(Object.keys(record ?? {}).sort()).toEqual([
      ...[
        '__v',
        '_id',
        'changedAt',
        'policy',
        'receiptHash',
        'source',
        'state',
        'submittedAt',
        'text',
        'words',
      ],
    ]);
    expect(record).toMatchObject({ text: '', words: [] });
    const shown = await ask(service, `GET /api/v1/comments?policy=${slug}&state=withdrawn`, {
      as: 'council',
    });
    expect(shown.body.comments).toHaveLength(1);
    expect(shown.body.comments[0].text).toBe('');
  });

  test('may do it twice', async () => {
    const { body } = await submit({ text: 'Twice is the same as once.' });
    const path = `DELETE /api/v1/receipts/${body.receipt}` as const;
    const [first, second] = [await ask(service, path), await ask(service, path)];
    expect([second.status, second.body]).toEqual([200, first.body]);
  });

  test('may do it while it is being read, and it stays withdrawn', async () => {
    const said = await Promise.all(
      Array.from({ length: 10 }, (_, n) => submit({ text: `Said in haste ${n}.` })),
    );
    const back = await Promise.all(
      said.map(({ body }) => ask(service, `DELETE /api/v1/receipts/${body.receipt}`)),
    );
    expect(back.map(({ status }) => status)).toEqual(said.map(() => 200));
    await service.idle();
    for (const { body } of said) {
      const receipt = await ask(service, `GET /api/v1/receipts/${body.receipt}`);
      expect(receipt.body.state).toBe('withdrawn');
    }
    expect(await comments(service.services.db).countDocuments({ text: /Said in haste/ })).toBe(0);
  });

  test('is too late once comments have closed', async () => {
    const policy = await service.createPolicy();
    const { body } = await submit({ text: 'Changed my mind.' }, {}, policy.slug);
    await ask(service, `POST /api/v1/policies/${policy.slug}/closing`, { as: 'clerk' });
    const answer = await ask(service, `DELETE /api/v1/receipts/${body.receipt}`);
    expect([answer.status, answer.body.code]).toEqual([409, 'comments-closed']);
    const receipt = await ask(service, `GET /api/v1/receipts/${body.receipt}`);
    expect(receipt.body).toMatchObject({ canWithdraw: false });
    expect(receipt.body.state).not.toBe('withdrawn');
  });

  test.each(['0000-0000-0000', 'not-a-receipt', 'ÑÑÑÑ', "' or 1=1", '$ne', 'x'.repeat(41)])(
    'needs a receipt that is one: %s',
    async (code) => {
      for (const method of ['GET', 'DELETE'] as const) {
        const answer = await ask(service, `${method} /api/v1/receipts/${encodeURIComponent(code)}`);
        expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
      }
    },
  );
});

test('comments are limited by origin, and the resident is told when to try again', async () => {
  const limited = await startTestService({ settings: { LECTERN_RATE_LIMIT: '2' } });
  try {
    const policy = await limited.createPolicy();
    const answers = [];
    for (let n = 0; n < 3; n += 1)
      answers.push(
        await ask(limited, `POST /api/v1/policies/${policy.slug}/comments`, {
          body: { text: `Number ${n}` },
        }),
      );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 429]);
    expect(Number(answers[2]?.headers['retry-after'])).toBeGreaterThan(0);
    expect(answers[2]?.body.detail).toMatch(/wait \d+ minutes/);
  } finally {
    await limited.close();
  }
});
