import { Types } from 'mongoose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comments } from '../../src/comments/comment.ts';
import { ask, faultsIn, type Who } from '../support/ask.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
let slug: string;
beforeAll(async () => {
  service = await startTestService();
  slug = (await service.createPolicy()).slug;
});
afterAll(() => service.close());

type Shown = { id: string; text: string };

async function say(text: string, details: Record<string, unknown> = {}, to = slug): Promise<string> {
  const { status } = await ask(service, `POST /api/v1/policies/${to}/comments`, {
    body: { text, ...details },
  });
  expect(status).toBe(201);
  const [newest] = await comments(service.services.db).find({ text }).sort({ _id: -1 }).limit(1).lean();
  if (!newest) throw new Error('the comment was not kept');
  return newest._id.toHexString();
}

async function find(query: Record<string, string>, as: Who = 'clerk') {
  const answer = await ask(service, `GET /api/v1/comments?${new URLSearchParams(query)}`, { as });
  expect(answer.status).toBe(200);
  return answer.body as { comments: Shown[]; next: string | null };
}

const idsOf = async (query: Record<string, string>, as: Who = 'clerk') =>
  (await find({ limit: '100', ...query }, as)).comments.map(({ id }) => id);

describe('paging', () => {
  test('shows every comment exactly once, also while new ones arrive', async () => {
    const policy = await service.createPolicy();
    const before = new Set<string>();
    for (let n = 0; n < 23; n += 1) before.add(await say(`Page through me, number ${n}.`, {}, policy.slug));

    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await find({ policy: policy.slug, limit: '5', ...(cursor ? { cursor } : {}) });
      expect(page.comments.length).toBeLessThanOrEqual(5);
      seen.push(...page.comments.map(({ id }) => id));
      cursor = page.next;
      await say(`I came while a clerk was reading ${seen.length}.`, {}, policy.slug);
    } while (cursor);
    expect(seen).toHaveLength(before.size);
    expect(new Set(seen)).toEqual(before);
  });

  test('is newest first, and tells apart comments of one moment', async () => {
    const policy = await service.createPolicy();
    const ids = [];
    for (let n = 0; n < 5; n += 1) ids.push(await say(`At the same moment ${n}.`, {}, policy.slug));
    await service.analysed();
    await comments(service.services.db).updateMany(
      { _id: { $in: ids.map((id) => new Types.ObjectId(id)) } },
      { submittedAt: new Date('2026-01-05T12:00:00Z') },
    );
    const first = await find({ policy: policy.slug, limit: '2' });
    const second = await find({ policy: policy.slug, limit: '3', cursor: first.next ?? '' });
    expect([...first.comments, ...second.comments].map(({ id }) => id)).toEqual(ids.reverse());
    expect(second.next).toBeNull();
  });

  test.each(['x', 'AAAA', 'e30', '%00'])('refuses a cursor that is none: %s', async (cursor) => {
    const answer = await ask(service, `GET /api/v1/comments?cursor=${cursor}`, { as: 'clerk' });
    expect([answer.status, faultsIn(answer)]).toEqual([422, { cursor: 'malformed' }]);
  });

  test('names every faulty filter at once', async () => {
    const answer = await ask(service, 'GET /api/v1/comments?limit=0&state=lost&district=15&colour=red', {
      as: 'council',
    });
    expect([answer.status, faultsIn(answer)]).toEqual([
      422,
      { limit: 'out-of-range', state: 'not-allowed', district: 'out-of-range', colour: 'unknown-field' },
    ]);
  });

  test('says so when the policy does not exist', async () => {
    expect((await ask(service, 'GET /api/v1/comments?policy=none', { as: 'council' })).status).toBe(404);
  });
});

describe('search', () => {
  let id: string;
  beforeAll(async () => {
    id = await say('Mucha GENTE ya no llamó a la Policía; hay miedo y desconfianza. Straße, naïve.');
    await say('The police are called when people need them.');
    await service.analysed();
  });

  test.each([
    ['policia'],
    ['POLICÍA'],
    ['Policía gente'],
    ['DESCONFIANZA miedo'],
    ['naive'],
    ['llamó'],
    ['policía'.normalize('NFD')],
  ])('finds %s whatever its capitals and accents', async (q) => {
    expect(await idsOf({ policy: slug, q })).toContain(id);
  });

  test.each([['policia amigo'], ['gente policia zzz'], ['olicia']])(
    'needs every word, whole: %s',
    async (q) => {
      expect(await idsOf({ policy: slug, q })).not.toContain(id);
    },
  );
});

describe('filters', () => {
  test('find comments by what their author declared', async () => {
    const id = await say('I declare myself.', { position: 'mixed', district: 9, language: 'en' });
    await service.analysed();
    const matching: Record<string, string>[] = [
      { position: 'mixed' },
      { district: '9' },
      { stance: 'mixed', source: 'web' },
      { state: 'analysed', district: '9' },
    ];
    for (const query of matching) expect(await idsOf({ policy: slug, ...query })).toContain(id);
    const others: Record<string, string>[] = [
      { position: 'support' },
      { district: '8' },
      { source: 'paper' },
      { state: 'withheld' },
    ];
    for (const query of others) expect(await idsOf({ policy: slug, ...query })).not.toContain(id);
  });

  test('find comments by what the tagger read', async () => {
    const id = await say(
      'No quiero este acuerdo. La gente tiene miedo y ya no llama a la policía cuando es víctima de un delito.',
    );
    await service.analysed();
    const { body } = await ask(service, `GET /api/v1/comments/${id}`, { as: 'council' });
    expect(body.analysis.language.code).toBe('es');
    expect(body.coding.themes.length).toBeGreaterThan(0);
    const readings: Record<string, string>[] = [
      { language: 'es' },
      { theme: body.coding.themes[0] },
      { stance: body.coding.stance },
      { tone: body.analysis.sentiment.label },
    ];
    for (const query of readings) expect(await idsOf({ policy: slug, ...query }, 'council')).toContain(id);
    expect(await idsOf({ policy: slug, theme: 'no-such-theme' })).toEqual([]);
  });
});

describe('a comment with a telephone number and an address in it', () => {
  const phone = '(214) 555-0147';
  const text = `Please call my sister at ${phone}. The police did not believe her, and now my family is afraid of being deported and will not call the police.`;
  let id: string;
  beforeAll(async () => {
    id = await say(text);
    await service.analysed();
  });

  test.each(['council', 'clerk', 'admin'] as const)(
    'is shown to %s with a mark in place of it',
    async (as) => {
      const { body } = await ask(service, `GET /api/v1/comments/${id}`, { as });
      expect(body.text).toContain('[phone]');
      expect(body.text).not.toMatch(/555|0147/);
      expect(body.redacted).toContain('phone');
      expect(body.analysis).not.toHaveProperty('sensitive');
      const listed = (await find({ policy: slug, sensitive: 'true' }, as)).comments;
      expect(listed.find((each) => each.id === id)?.text).toBe(body.text);
    },
  );

  test('points at its evidence within the text as it is shown', async () => {
    const { body } = await ask(service, `GET /api/v1/comments/${id}`, { as: 'council' });
    type Tag = { evidence: { start: number; end: number }[] };
    const spans = (body.analysis.themes as Tag[]).flatMap(({ evidence }) => evidence);
    expect(spans.length).toBeGreaterThan(0);
    for (const { start, end } of spans) {
      const words = body.text.slice(start, end);
      expect(words.length).toBeGreaterThan(0);
      expect(text).toContain(words);
    }
  });

  test.each(['214', '5550147', '555 0147', '0147', phone])('is not found by its number: %s', async (q) => {
    expect(await idsOf({ q })).not.toContain(id);
    expect(await idsOf({ q: 'sister believe' })).toContain(id);
  });

  test('is opened by a clerk, which is recorded before she reads it', async () => {
    const opened = await ask(service, `POST /api/v1/comments/${id}/openings`, { as: 'clerk' });
    expect([opened.status, opened.body.text]).toEqual([201, text]);
    for (const { start, end } of opened.body.sensitive) expect(text.slice(start, end)).toContain('555');
    const { body } = await ask(service, `GET /api/v1/acts?subject=${id}`, { as: 'clerk' });
    expect(body.acts).toHaveLength(1);
    expect(body.acts[0]).toMatchObject({
      actor: `account:${service.accounts.clerk.name}`,
      verb: 'open-comment',
      subject: { kind: 'comment', id },
    });
    expect(JSON.stringify(body.acts)).not.toContain('555');
  });

  test('is not opened for council, and nothing is recorded', async () => {
    const other = await say(`Another number: ${phone}, please.`);
    const refused = await ask(service, `POST /api/v1/comments/${other}/openings`, { as: 'council' });
    expect(refused.status).toBe(403);
    expect(JSON.stringify(refused.body)).not.toContain('555');
    expect((await ask(service, `GET /api/v1/acts?subject=${other}`, { as: 'clerk' })).body.acts).toEqual([]);
  });

  test('shows nothing of itself before it is known what in it is sensitive', async () => {
    const unread = await startTestService({
      replace: () => ({ enqueue: async () => undefined }),
    });
    try {
      const policy = await unread.createPolicy();
      await ask(unread, `POST /api/v1/policies/${policy.slug}/comments`, { body: { text } });
      const clerk = await ask(unread, 'GET /api/v1/comments', { as: 'clerk' });
      expect(clerk.body.comments).toMatchObject([{ state: 'received', text: '' }]);
      const council = await ask(unread, 'GET /api/v1/comments', { as: 'council' });
      expect(council.body.comments).toEqual([]);
      const one = `GET /api/v1/comments/${clerk.body.comments[0].id}` as const;
      expect((await ask(unread, one, { as: 'council' })).body.text).toBe('');
    } finally {
      await unread.close();
    }
  });
});

describe('a correction', () => {
  test('is what counts, and keeps the tagger’s answer beside it', async () => {
    const id = await say('I support this agreement because crime must be punished.');
    await service.analysed();
    const before = (await ask(service, `GET /api/v1/comments/${id}`, { as: 'clerk' })).body;
    const themes = (await ask(service, 'GET /api/v1/themes')).body.themes.slice(0, 2);
    const wanted = themes.map((theme: { id: string }) => theme.id);

    const first = await ask(service, `PUT /api/v1/comments/${id}/correction`, {
      as: 'clerk',
      body: { themes: wanted },
    });
    const second = await ask(service, `PUT /api/v1/comments/${id}/correction`, {
      as: 'admin',
      body: { stance: 'mixed' },
    });
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body.analysis).toEqual(before.analysis);
    expect(second.body.coding).toEqual({ themes: wanted, stance: 'mixed', stanceSource: 'corrected' });
    expect(second.body.correction).toMatchObject({ themes: wanted, by: service.accounts.admin.name });
    expect(await idsOf({ policy: slug, stance: 'mixed', theme: wanted[0] }, 'council')).toContain(id);

    const { body } = await ask(service, `GET /api/v1/acts?subject=${id}`, { as: 'clerk' });
    expect(body.acts.map((act: { verb: string }) => act.verb)).toEqual([
      'correct-comment',
      'correct-comment',
    ]);
  });

  test('does not undo that of another clerk at the same moment', async () => {
    const id = await say('We should think about the cost of this first.');
    await service.analysed();
    const correct = (as: Who, body: object) =>
      ask(service, `PUT /api/v1/comments/${id}/correction`, { as, body });
    const answers = await Promise.all([
      correct('clerk', { themes: ['cost-and-resources'] }),
      correct('admin', { stance: 'oppose' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { body } = await ask(service, `GET /api/v1/comments/${id}`, { as: 'clerk' });
    expect(body.coding).toEqual({
      themes: ['cost-and-resources'],
      stance: 'oppose',
      stanceSource: 'corrected',
    });
  });

  test.each([
    ['nothing to correct', {}, { body: 'too-few' }],
    ['a theme outside the codebook', { themes: ['weather'] }, { themes: 'unknown-theme' }],
    ['a theme twice', { themes: ['a', 'a'] }, { themes: 'same-value' }],
    [
      'a stance of another list',
      { stance: 'unsure', note: 'x' },
      { stance: 'not-allowed', note: 'unknown-field' },
    ],
  ])('is refused: %s', async (_, body, faults) => {
    const id = await say('Nobody corrects me.');
    await service.analysed();
    const answer = await ask(service, `PUT /api/v1/comments/${id}/correction`, { as: 'clerk', body });
    expect([answer.status, faultsIn(answer)]).toEqual([422, faults]);
    const after = await ask(service, `GET /api/v1/comments/${id}`, { as: 'clerk' });
    expect(after.body).not.toHaveProperty('correction');
  });
});

describe('moderation', () => {
  const withhold = (id: string, body: unknown) =>
    ask(service, `PUT /api/v1/comments/${id}/moderation`, { as: 'clerk', body });

  test.each(['off-topic', 'threat', 'obscenity', 'private-information', 'duplicate', 'spam'])(
    'withholds for a stated reason and restores: %s',
    async (reason) => {
      const id = await say(`Withhold me because of ${reason}.`, { name: 'A. Name' });
      await service.analysed();
      const withheld = await withhold(id, { decision: 'withhold', reason });
      expect(withheld.body).toMatchObject({ state: 'withheld', moderation: { reason } });
      expect(withheld.body.text).toContain(reason);

      const council = (await ask(service, `GET /api/v1/comments/${id}`, { as: 'council' })).body;
      expect(council).toMatchObject({ state: 'withheld', text: '', moderation: { reason } });
      expect(council).not.toHaveProperty('name');
      const search = { policy: slug, q: `because of ${reason}` };
      expect(await idsOf(search, 'council')).not.toContain(id);
      expect(await idsOf(search, 'clerk')).toContain(id);
      expect(await idsOf({ policy: slug, state: 'withheld' }, 'council')).toContain(id);

      const restored = await withhold(id, { decision: 'restore' });
      expect(restored.body).toMatchObject({ state: 'analysed', moderation: { decision: 'restore' } });
      const { body } = await ask(service, `GET /api/v1/acts?subject=${id}`, { as: 'clerk' });
      expect(body.acts.map((act: { verb: string }) => act.verb)).toEqual([
        'restore-comment',
        'withhold-comment',
      ]);
      expect(body.acts[1].detail).toEqual({ reason });
    },
  );

  test('tells the resident by her receipt why', async () => {
    const { body } = await ask(service, `POST /api/v1/policies/${slug}/comments`, {
      body: { text: 'Buy cheap watches here.' },
    });
    await service.analysed();
    const { comments: found } = await find({ policy: slug, q: 'cheap watches' });
    await withhold(found[0]?.id ?? '', { decision: 'withhold', reason: 'spam' });
    const receipt = await ask(service, `GET /api/v1/receipts/${body.receipt}`);
    expect(receipt.body).toMatchObject({ state: 'withheld', withheldFor: 'spam' });
  });

  test.each([
    ['no reason', { decision: 'withhold' }, { reason: 'required' }],
    ['the viewpoint', { decision: 'withhold', reason: 'opposes-the-policy' }, { reason: 'not-allowed' }],
    ['no decision', { reason: 'spam' }, { decision: 'required' }],
  ])('is refused for %s', async (_, body, faults) => {
    const id = await say('I stay.');
    const answer = await withhold(id, body);
    expect([answer.status, faultsIn(answer)]).toEqual([422, faults]);
  });

  test('comes too late for a comment that was taken back', async () => {
    const policy = await service.createPolicy();
    const { body } = await ask(service, `POST /api/v1/policies/${policy.slug}/comments`, {
      body: { text: 'Taken back.' },
    });
    await ask(service, `DELETE /api/v1/receipts/${body.receipt}`);
    const [id = ''] = await idsOf({ policy: policy.slug });
    for (const answer of [
      await withhold(id, { decision: 'restore' }),
      await ask(service, `PUT /api/v1/comments/${id}/correction`, { as: 'clerk', body: { stance: 'mixed' } }),
    ])
      expect([answer.status, answer.body.code]).toEqual([409, 'conflict']);
  });
});

test('the codebook is there for everybody, in two languages', async () => {
  const { body } = await ask(service, 'GET /api/v1/themes');
  expect(body.themes.length).toBeGreaterThan(10);
  for (const { name, description, not } of body.themes)
    for (const text of [name, description, not]) {
      expect(text.en).not.toBe('');
      expect(text.es).not.toBe('');
    }
});
