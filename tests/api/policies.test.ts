import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, faultsIn } from '../support/ask.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const both = (text: string) => ({ en: text, es: `${text} (es)` });
const newPolicy = (slug: string) => ({
  slug,
  title: both('A title'),
  summary: both('A summary'),
  direction: 'separation',
  aliases: ['Ordinance B'],
  window: { opensAt: '2026-01-01T06:00:00Z', closesAt: '2099-01-01T06:00:00Z' },
  meeting: {
    title: both('Council'),
    at: '2026-12-01T15:00:00Z',
    place: 'City Hall',
    videoUrl: 'https://video.example',
  },
});
const create = (body: unknown) => ask(service, 'POST /api/v1/policies', { as: 'clerk', body });
const change = (slug: string, body: unknown) =>
  ask(service, `PATCH /api/v1/policies/${slug}`, { as: 'clerk', body });

test('a meeting that will not be held is taken from its policy', async () => {
  await create(newPolicy('no-meeting-after-all'));
  const changed = await change('no-meeting-after-all', { meeting: null, title: both('Another title') });
  expect(changed.status).toBe(200);
  expect(changed.body).not.toHaveProperty('meeting');
  expect(changed.body).toMatchObject({ title: both('Another title'), summary: both('A summary') });
});

test('a clerk writes a policy, opens it and closes it, and each is recorded', async () => {
  const given = newPolicy('life-of-a-policy');
  const created = await create(given);
  expect(created.status).toBe(201);
  expect(created.body).toMatchObject({
    ...given,
    state: 'draft',
    isOpen: false,
    window: expect.anything(),
    meeting: expect.anything(),
  });
  expect(new Date(created.body.meeting.at)).toEqual(new Date(given.meeting.at));

  const path = '/api/v1/policies/life-of-a-policy';
  const slugs = async (as: 'nobody' | 'clerk') =>
    (await ask(service, 'GET /api/v1/policies', { as })).body.policies.map(
      (each: { slug: string }) => each.slug,
    );
  expect((await ask(service, `GET ${path}`)).status).toBe(404);
  expect(await slugs('nobody')).not.toContain(given.slug);
  expect(await slugs('clerk')).toContain(given.slug);

  // Closing would show a draft to everybody.
  const unopened = await ask(service, `POST ${path}/closing`, { as: 'clerk' });
  expect([unopened.status, unopened.body.code]).toEqual([409, 'conflict']);
  expect((await ask(service, `GET ${path}`)).status).toBe(404);

  const opened = await ask(service, `POST ${path}/opening`, { as: 'clerk' });
  expect(opened.body).toMatchObject({ state: 'open', isOpen: true });
  await ask(service, `POST ${path}/opening`, { as: 'clerk' });
  expect((await ask(service, `GET ${path}`)).body).toEqual(opened.body);
  expect(await slugs('nobody')).toContain(given.slug);

  const closed = await ask(service, `POST ${path}/closing`, { as: 'admin' });
  expect(closed.body).toMatchObject({ state: 'closed', isOpen: false });
  expect((await ask(service, `GET ${path}`)).status).toBe(200);

  const { acts } = (await ask(service, `GET /api/v1/acts?subject=${given.slug}`, { as: 'clerk' })).body;
  const { clerk, admin } = service.accounts;
  expect(acts.map(({ verb, actor }: { verb: string; actor: string }) => [verb, actor])).toEqual([
    ['close-policy', `account:${admin.name}`],
    ['open-policy', `account:${clerk.name}`],
    ['create-policy', `account:${clerk.name}`],
  ]);
});

describe('a policy that is not in order', () => {
  test.each([
    ['nothing at all', {}, ['direction', 'slug', 'summary', 'title', 'window']],
    [
      'many faults, all named at once',
      {
        ...newPolicy('Not A Slug'),
        title: { en: '', fr: 'x' },
        direction: 'left',
        aliases: [''],
        meeting: { videoUrl: 'ftp://x' },
      },
      [
        'aliases.0',
        'direction',
        'meeting.title',
        'meeting.videoUrl',
        'slug',
        'title.en',
        'title.es',
        'title.fr',
      ],
    ],
    [
      'a window that closes before it opens',
      {
        ...newPolicy('backwards'),
        window: { opensAt: '2026-02-01T00:00:00Z', closesAt: '2026-01-01T00:00:00Z' },
      },
      ['window.closesAt'],
    ],
    [
      'times that are none',
      { ...newPolicy('timeless'), window: { opensAt: 'now', closesAt: '2026-02-30T00:00:00Z' } },
      ['window.closesAt', 'window.opensAt'],
    ],
    [
      'half a character in its title',
      { ...newPolicy('bent'), title: both('\ud83d') },
      ['title.en', 'title.es'],
    ],
  ])('is refused: %s', async (_, body, fields) => {
    const answer = await create(body);
    expect(answer.status).toBe(422);
    expect(Object.keys(faultsIn(answer)).sort()).toEqual(fields);
    const list = await ask(service, 'GET /api/v1/policies', { as: 'clerk' });
    expect(JSON.stringify(list.body)).not.toMatch(/backwards|timeless|bent/);
  });

  test('may not take another one’s slug, also at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => create(newPolicy('only-one'))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422, 422]);
    for (const answer of answers)
      if (answer.status === 422) expect(faultsIn(answer)).toEqual({ slug: 'taken' });
  });
});

describe('a change', () => {
  test('touches what it names and nothing else', async () => {
    const before = (await create(newPolicy('to-change'))).body;
    const changed = await change('to-change', { title: both('Another'), aliases: [] });
    expect(changed.body).toEqual({ ...before, title: both('Another'), aliases: [] });
    const { acts } = (await ask(service, 'GET /api/v1/acts?subject=to-change', { as: 'clerk' })).body;
    expect(acts[0]).toMatchObject({ verb: 'change-policy', detail: { fields: ['title', 'aliases'] } });
  });

  test('may turn a policy’s direction until somebody has spoken to it', async () => {
    const { slug } = await service.createPolicy({ direction: 'separation' });
    expect((await change(slug, { direction: 'cooperation' })).body.direction).toBe('cooperation');
    await ask(service, `POST /api/v1/policies/${slug}/comments`, { body: { text: 'I oppose this.' } });
    const late = await change(slug, { direction: 'separation' });
    expect([late.status, late.body.code]).toEqual([409, 'conflict']);
    expect((await change(slug, { direction: 'cooperation' })).status).toBe(200);
  });

  test.each([
    ['nothing', {}, { body: 'too-few' }],
    ['its slug', { slug: 'other' }, { slug: 'unknown-field' }],
    ['its state', { state: 'open' }, { state: 'unknown-field' }],
  ])('is refused: %s', async (_, body, faults) => {
    const { slug } = await service.createPolicy();
    const answer = await change(slug, body);
    expect([answer.status, faultsIn(answer)]).toEqual([422, faults]);
  });

  test('needs a policy', async () => {
    for (const operation of ['PATCH /api/v1/policies/none', 'POST /api/v1/policies/none/opening'] as const) {
      const answer = await ask(service, operation, {
        as: 'clerk',
        ...(operation.startsWith('PATCH') ? { body: { aliases: [] } } : {}),
      });
      expect(answer.status).toBe(404);
    }
  });
});

test('the record is read a page at a time, each act once', async () => {
  const { slug } = await service.createPolicy();
  for (let n = 0; n < 6; n += 1) await change(slug, { aliases: [`Name ${n}`] });
  const seen: unknown[] = [];
  let cursor = '';
  do {
    const answer = await ask(service, `GET /api/v1/acts?subject=${slug}&limit=3${cursor}`, { as: 'clerk' });
    seen.push(...answer.body.acts);
    cursor = answer.body.next ? `&cursor=${answer.body.next}` : '';
  } while (cursor);
  // Written, opened, changed six times.
  expect(seen).toHaveLength(8);
  expect(new Set(seen.map((act) => JSON.stringify(act))).size).toBeGreaterThanOrEqual(3);
});
