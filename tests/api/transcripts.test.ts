import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { Response } from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comments } from '../../src/comments/comment.ts';
import { LARGEST_UPLOAD } from '../../src/transcripts/accept-transcript.ts';
import { ask, faultsIn, type Question } from '../support/ask.ts';
import { startTestService, type TestService, until } from '../support/service.ts';

const meeting = readFileSync(new URL('fixtures/committee.vtt', import.meta.url));

let service: TestService;
let slug: string;
beforeAll(async () => {
  service = await startTestService();
  slug = (await service.createPolicy({ direction: 'cooperation' })).slug;
});
afterAll(() => service.close());

function upload(
  bytes: Buffer | string,
  {
    fields = {},
    name = 'committee.vtt',
    ...question
  }: Question & { fields?: Record<string, string>; name?: string } = {},
): Promise<Response> {
  const form = { fields: { policy: slug, ...fields }, file: { name, bytes } };
  return ask(service, 'POST /api/v1/transcripts', { as: 'clerk', form, ...question });
}

/** What stands in the database of uploads: transcripts, and the bytes of files. */
async function stored() {
  const { db } = service.services;
  const [transcripts, files, chunks] = await Promise.all(
    ['transcripts', 'uploads.files', 'uploads.chunks'].map((name) => db.collection(name).countDocuments()),
  );
  return { transcripts, files, chunks };
}

const read = async (id: string, headers: Record<string, string> = {}) => {
  await until(async () => {
    const { body } = await ask(service, `GET /api/v1/transcripts/${id}`, { as: 'clerk' });
    return !['accepted', 'reading'].includes(body.state);
  });
  return (await ask(service, `GET /api/v1/transcripts/${id}`, { as: 'clerk', headers })).body;
};

test('a meeting becomes comments, and the digest quotes them with the turn and the time', async () => {
  const details = {
    title: 'Public Safety Committee',
    heldAt: '2026-03-14',
    videoUrl: 'https://video.example/4',
  };
  const uploaded = await upload(meeting, { fields: details });
  expect(uploaded.status).toBe(202);
  expect(uploaded.body).toMatchObject({
    policy: slug,
    title: details.title,
    videoUrl: details.videoUrl,
    fileName: 'committee.vtt',
    bytes: meeting.length,
    uploadedBy: service.accounts.clerk.name,
  });
  expect(uploaded.body.heldAt.slice(0, 10)).toBe(details.heldAt);

  const { id } = uploaded.body;
  const proposed = await read(id);
  expect(proposed).toMatchObject({
    state: 'proposed',
    format: 'webvtt',
    progress: { step: 'done', percent: 100 },
  });
  expect(proposed.turns.length).toBe(proposed.turnCount);
  expect(proposed.proposal).toHaveLength(2);
  const listed = await ask(service, 'GET /api/v1/transcripts', { as: 'clerk' });
  expect(listed.body.transcripts[0]).toMatchObject({ id, proposedCount: 2, turnCount: proposed.turnCount });

  const confirmed = await ask(service, `POST /api/v1/transcripts/${id}/confirmation`, { as: 'clerk' });
  expect(confirmed.body).toMatchObject({ state: 'confirmed', importedCount: 2 });
  await service.idle();

  const { body } = await ask(service, `GET /api/v1/comments?transcript=${id}`, { as: 'council' });
  expect(body.comments).toHaveLength(2);
  const [second, first] = body.comments;
  expect(first).toMatchObject({ source: 'transcript', state: 'analysed', position: 'oppose', district: 6 });
  expect(first.speech).toMatchObject({
    transcript: id,
    turns: [2],
    start: 14,
    end: 34,
    meeting: details.title,
  });
  expect(second.speech.start).toBe(41);

  const draft = await ask(service, `POST /api/v1/policies/${slug}/digests`, { as: 'clerk' });
  const { sum, themes } = draft.body.content;
  expect(sum.bySource.transcript).toMatchObject({ received: 2, counted: 2 });
  type Quote = {
    comment: string;
    text: string;
    start: number;
    end: number;
    speech: { start: number; turns: number[] };
  };
  const quotes = (themes as { quotes: Quote[] }[]).flatMap((theme) => theme.quotes);
  expect(quotes.length).toBeGreaterThan(0);
  for (const quote of quotes) {
    const comment = (await ask(service, `GET /api/v1/comments/${quote.comment}`, { as: 'council' })).body;
    expect(comment.text.slice(quote.start, quote.end)).toBe(quote.text);
    expect(quote.speech).toMatchObject({
      transcript: id,
      turns: comment.speech.turns,
      start: comment.speech.start,
    });
    expect(quote.speech).not.toHaveProperty('speaker');
  }

  const again = await ask(service, `POST /api/v1/transcripts/${id}/confirmation`, {
    as: 'clerk',
    body: { leaveOut: [0] },
  });
  expect([again.status, again.body.importedCount]).toEqual([200, 2]);
  expect(await comments(service.services.db).countDocuments({ 'speech.transcript': id })).toBe(2);

  const acts = (await ask(service, `GET /api/v1/acts?subject=${id}`, { as: 'clerk' })).body.acts;
  expect(acts.map((act: { verb: string }) => act.verb)).toEqual(['confirm-transcript', 'upload-transcript']);
});

test('the same bytes are the same transcript, for each policy by itself', async () => {
  const other = await service.createPolicy();
  const bytes = Buffer.concat([meeting, Buffer.from('\nNOTE once more\n')]);
  const first = await upload(bytes, { fields: { policy: other.slug } });
  const second = await upload(bytes, { fields: { policy: other.slug }, name: 'another-name.vtt' });
  expect([first.status, second.status]).toEqual([202, 200]);
  expect(second.body.id).toBe(first.body.id);

  const before = await stored();
  const atOnce = await Promise.all(
    Array.from({ length: 5 }, () => upload(`${bytes}\nNOTE at once`, { fields: { policy: other.slug } })),
  );
  expect(new Set(atOnce.map(({ body }) => body.id)).size).toBe(1);
  expect(atOnce.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 202]);
  const after = await stored();
  expect([after.transcripts, after.files]).toEqual([(before.transcripts ?? 0) + 1, (before.files ?? 0) + 1]);

  expect((await upload(bytes)).status).toBe(202);
});

test('a clerk leaves out what is no resident’s comment', async () => {
  const policy = await service.createPolicy();
  const { body } = await upload(meeting, { fields: { policy: policy.slug } });
  await read(body.id);
  const path = `POST /api/v1/transcripts/${body.id}/confirmation` as const;

  for (const [leaveOut, faults] of [
    [[7], { leaveOut: 'out-of-range' }],
    [[0, 0], { leaveOut: 'same-value' }],
    [[-1], { 'leaveOut.0': 'too-few' }],
    ['all', { leaveOut: 'wrong-type' }],
  ] as const) {
    const refused = await ask(service, path, { as: 'clerk', body: { leaveOut } });
    expect([refused.status, faultsIn(refused)]).toEqual([422, faults]);
  }
  const confirmed = await ask(service, path, { as: 'clerk', body: { leaveOut: [0] } });
  expect(confirmed.body.importedCount).toBe(1);
  await service.analysed();
  const found = await ask(service, `GET /api/v1/comments?transcript=${body.id}`, { as: 'clerk' });
  expect(found.body.comments).toMatchObject([{ speech: { start: 41 } }]);
});

test('two clerks who confirm at once make each comment once', async () => {
  const policy = await service.createPolicy();
  const { body } = await upload(meeting, { fields: { policy: policy.slug } });
  await read(body.id);
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, n) =>
      ask(service, `POST /api/v1/transcripts/${body.id}/confirmation`, { as: n % 2 ? 'clerk' : 'admin' }),
    ),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  await service.idle();
  expect(await comments(service.services.db).countDocuments({ policy: policy._id })).toBe(2);
});

describe('a file that is no transcript', () => {
  test('is refused at once when it is empty', async () => {
    const before = await stored();
    for (const [language, message] of [
      ['en', /The file is empty/],
      ['es', /El archivo está vacío/],
    ] as const) {
      const answer = await upload('', { headers: { 'Accept-Language': language } });
      expect([answer.status, faultsIn(answer)]).toEqual([422, { file: 'empty' }]);
      expect(answer.body.fields[0].message).toMatch(message);
    }
    expect(await stored()).toEqual(before);
  });

  test.each([
    [
      'a program',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]),
      'binary',
      /no es un archivo de texto/i,
    ],
    ['only zeros', Buffer.alloc(5000), 'binary', /no es un archivo de texto/i],
    ['a heading without captions', Buffer.from('WEBVTT\n\n'), 'no-cues', /no tiene subtítulos/],
    ['JSON that is cut off', Buffer.from('{"turns": [{"speaker": "A"'), 'not-json', /no es JSON/],
  ])('ends as failed, with the reason in the clerk’s language: %s', async (_, bytes, code, message) => {
    const uploaded = await upload(bytes);
    expect(uploaded.status).toBe(202);
    const failed = await read(uploaded.body.id, { 'Accept-Language': 'es' });
    expect(failed).toMatchObject({
      state: 'failed',
      failure: { field: 'file', code },
      turns: [],
      proposal: [],
    });
    expect(failed.failure.message).toMatch(message);
    const confirmed = await ask(service, `POST /api/v1/transcripts/${failed.id}/confirmation`, {
      as: 'clerk',
    });
    expect([confirmed.status, confirmed.body.code]).toEqual([409, 'conflict']);
    expect((await ask(service, 'GET /health')).status).toBe(200);
  });
});

describe('an upload that is not in order keeps nothing', () => {
  let before: Awaited<ReturnType<typeof stored>>;
  beforeAll(async () => {
    before = await stored();
  });

  test.each([
    ['no policy', { policy: '' }, 422, { policy: 'required' }],
    ['a policy that nobody knows', { policy: 'none' }, 404, {}],
    ['a day that does not exist', { heldAt: '2026-02-30' }, 422, { heldAt: 'not-a-date' }],
    [
      'several details wrong at once',
      {
        policy: '',
        heldAt: 'yesterday',
        videoUrl: 'javascript:alert(1)',
        title: 't'.repeat(301),
        format: 'betamax',
      },
      422,
      {
        policy: 'required',
        heldAt: 'not-a-date',
        videoUrl: 'not-a-web-address',
        title: 'too-long',
        format: 'not-allowed',
      },
    ],
  ])('%s', async (_, fields, status, faults) => {
    const answer = await upload(`${meeting}\nNOTE unkept`, { fields });
    expect([answer.status, faultsIn(answer)]).toEqual([status, faults]);
    expect(await stored()).toEqual(before);
  });

  test('no file', async () => {
    const answer = await ask(service, 'POST /api/v1/transcripts', {
      as: 'clerk',
      form: { fields: { policy: slug } },
    });
    expect([answer.status, faultsIn(answer)]).toEqual([422, { file: 'required' }]);
  });

  test.each([
    ['JSON', 'application/json', '{"policy":"x"}', 415],
    ['nothing at all', '', '', 415],
    ['a form without a boundary', 'multipart/form-data', 'x', 415],
    [
      'a form that is cut off',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a.vtt"\r\n\r\nWEBVTT',
      400,
    ],
    ['no form', 'multipart/form-data; boundary=x', 'WEBVTT', 400],
  ])('%s instead of a form', async (_, type, bytes, status) => {
    const answer = await ask(service, 'POST /api/v1/transcripts', {
      as: 'clerk',
      ...(type ? { headers: { 'Content-Type': type }, bytes } : {}),
    });
    expect(answer.status).toBe(status);
    await until(async () => JSON.stringify(await stored()) === JSON.stringify(before));
  });

  test('one byte more than 50 MiB', async () => {
    const answer = await upload(Buffer.alloc(LARGEST_UPLOAD + 1, 'a'), {
      headers: { 'Accept-Language': 'es' },
    });
    expect([answer.status, answer.body.code]).toEqual([413, 'too-large']);
    expect(answer.body.detail).toContain('50 MiB');
    expect(await stored()).toEqual(before);
  });

  test('a clerk whose connection breaks in the middle', async () => {
    const { host, port } = { host: '127.0.0.1', port: Number(new URL(service.url).port) };
    const socket = connect(port, host);
    socket.write(
      [
        'POST /api/v1/transcripts HTTP/1.1',
        'Host: localhost',
        `Authorization: Bearer ${service.accounts.clerk.token}`,
        'Content-Type: multipart/form-data; boundary=x',
        'Content-Length: 9000000',
        '',
        '--x\r\nContent-Disposition: form-data; name="policy"\r\n',
        slug,
        '--x\r\nContent-Disposition: form-data; name="file"; filename="a.vtt"\r\n\r\n',
      ].join('\r\n'),
    );
    socket.write(Buffer.alloc(2_000_000, 'a'));
    await until(async () => ((await stored()).chunks ?? 0) > (before.chunks ?? 0));
    socket.destroy();
    await until(async () => JSON.stringify(await stored()) === JSON.stringify(before));
    expect((await ask(service, 'GET /health')).status).toBe(200);
  });

  test('somebody who is not a clerk', async () => {
    const answer = await upload(Buffer.alloc(1_000_000, 'a'), { as: 'council' });
    expect(answer.status).toBe(403);
    expect(await stored()).toEqual(before);
  });
});
