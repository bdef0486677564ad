import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comments } from '../../src/comments/comment.ts';
import { digests } from '../../src/digests/digest.ts';
import type { Policy } from '../../src/policies/policy.ts';
import { ask } from '../support/ask.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const TEXTS = [
  'I oppose this agreement. Families are afraid to call the police, and that makes all of us less safe.',
  'I support the agreement. The law should be enforced, and people who commit crimes should be deported.',
  'No quiero que la policía trabaje con ICE. Las familias tienen miedo de llamar cuando hay un delito.',
  'The agreement will cost the city money for training, overtime and lawsuits. Who pays for this?',
  'Please write clearer rules for the officers before you vote. I am not sure either way.',
];

const build = async ({ slug }: Policy) => {
  const answer = await ask(service, `POST /api/v1/policies/${slug}/digests`, { as: 'clerk' });
  expect(answer.status).toBe(201);
  return answer.body;
};

async function submit({ slug }: Policy, text: string, position?: string): Promise<string> {
  const body = { text, ...(position ? { position } : {}) };
  const answer = await ask(service, `POST /api/v1/policies/${slug}/comments`, { body });
  expect(answer.status).toBe(201);
  return answer.body.receipt;
}

async function idsIn(policy: Policy): Promise<string[]> {
  const all = await comments(service.services.db).find({ policy: policy._id }).sort({ _id: 1 }).lean();
  return all.map(({ _id }) => _id.toHexString());
}

type Act =
  | { act: 'submit'; text: number; position: 'support' | 'oppose' | 'mixed' | 'unsure' | undefined }
  | { act: 'withdraw' | 'restore'; at: number }
  | { act: 'withhold'; at: number; reason: 'spam' | 'threat' }
  | { act: 'correct'; at: number; stance: 'support' | 'oppose' | 'mixed' | 'unclear' };

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('submit' as const),
      text: fc.nat(TEXTS.length - 1),
      position: fc.constantFrom('support', 'oppose', 'mixed', 'unsure', undefined),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constantFrom('withdraw', 'restore'), at: fc.nat(30) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('withhold' as const),
      at: fc.nat(30),
      reason: fc.constantFrom('spam', 'threat'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('correct' as const),
      at: fc.nat(30),
      stance: fc.constantFrom('support', 'oppose', 'mixed', 'unclear'),
    }),
  },
);

/** What a person with a pencil would have noted of the same acts. */
type Noted = { receipt: string; state: 'counted' | 'withheld' | 'withdrawn'; reason?: string };

async function play(policy: Policy, acts: Act[]): Promise<Noted[]> {
  const noted: Noted[] = [];
  for (const step of acts) {
    if (step.act === 'submit') {
      const receipt = await submit(policy, TEXTS[step.text] ?? '', step.position);
      noted.push({ receipt, state: 'counted' });
      continue;
    }
    const at = noted.length === 0 ? -1 : step.at % noted.length;
    const one = noted[at];
    if (!one) continue;
    const id = (await idsIn(policy))[at];
    if (step.act === 'withdraw') {
      expect((await ask(service, `DELETE /api/v1/receipts/${one.receipt}`)).status).toBe(200);
      one.state = 'withdrawn';
    } else if (step.act === 'correct') {
      await service.analysed();
      await ask(service, `PUT /api/v1/comments/${id}/correction`, {
        as: 'clerk',
        body: { stance: step.stance },
      });
    } else {
      const body =
        step.act === 'withhold' ? { decision: 'withhold', reason: step.reason } : { decision: 'restore' };
      const { status } = await ask(service, `PUT /api/v1/comments/${id}/moderation`, { as: 'clerk', body });
      expect(status).toBe(one.state === 'withdrawn' ? 409 : 200);
      if (one.state === 'withdrawn') continue;
      one.state = step.act === 'withhold' ? 'withheld' : 'counted';
      if (step.act === 'withhold') one.reason = step.reason;
      else delete one.reason;
    }
  }
  return noted;
}

const total = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((sum, n) => sum + n, 0);

describe('the digest’s sum', () => {
  test('adds up after any acts in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { minLength: 3, maxLength: 14 }), async (acts) => {
        const policy = await service.createPolicy();
        const noted = await play(policy, acts);

        // Whenever it is built, also between a comment's arrival and its reading.
        const early = (await build(policy)).content.sum.total;
        expect(early.received).toBe(noted.length);
        expect(early.counted + early.withheld + early.withdrawn + early.waiting).toBe(early.received);

        await service.analysed();
        const { sum, positions, tone, themes, untagged } = (await build(policy)).content;
        const having = (state: Noted['state']) => noted.filter((one) => one.state === state).length;
        expect(sum.total).toEqual({
          received: noted.length,
          counted: having('counted'),
          withheld: having('withheld'),
          withdrawn: having('withdrawn'),
          waiting: 0,
        });
        expect(sum.bySource).toEqual(noted.length > 0 ? { web: sum.total } : {});
        const { counted } = sum.total;
        expect(sum.letters).toBe(counted);
        expect(sum.distinctTexts).toBeLessThanOrEqual(counted);
        for (const parts of [sum.byLanguage, positions.declared, positions.inferred, positions.counted, tone])
          expect(total(parts)).toBe(counted);
        for (const reason of ['spam', 'threat'])
          expect(sum.withheldFor[reason] ?? 0).toBe(
            noted.filter((one) => one.state === 'withheld' && one.reason === reason).length,
          );
        for (const theme of themes) {
          expect(total(theme.stance)).toBe(theme.comments);
          expect(total(theme.tone)).toBe(theme.comments);
          expect(theme.comments + untagged).toBeLessThanOrEqual(counted);
        }
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  test('comes by itself, soon after a comment was read, withheld or taken back', async () => {
    const policy = await service.createPolicy();
    const receipt = await submit(policy, TEXTS[0] ?? '');
    await submit(policy, TEXTS[1] ?? '');
    const draft = async () => {
      await service.idle();
      const list = await ask(service, `GET /api/v1/policies/${policy.slug}/digests`, { as: 'council' });
      expect(list.body.digests).toHaveLength(1);
      const { body } = await ask(service, `GET /api/v1/digests/${list.body.digests[0].id}`, {
        as: 'council',
      });
      return body.content.sum.total;
    };
    expect(await draft()).toMatchObject({ received: 2, counted: 2 });
    await ask(service, `DELETE /api/v1/receipts/${receipt}`);
    expect(await draft()).toMatchObject({ received: 2, counted: 1, withdrawn: 1 });
  });

  test('counts a comment that could not be read as waiting', async () => {
    const policy = await service.createPolicy();
    await submit(policy, TEXTS[0] ?? '');
    await service.analysed();
    await comments(service.services.db).updateOne(
      { policy: policy._id },
      {
        state: 'failed',
        failure: { code: 'analysis-failed', at: new Date() },
        $unset: { analysis: 1, coding: 1 },
      },
    );
    expect((await build(policy)).content.sum.total).toMatchObject({ received: 1, counted: 0, waiting: 1 });
    const shown = await ask(service, `GET /api/v1/comments?policy=${policy.slug}`, {
      as: 'clerk',
      headers: { 'Accept-Language': 'es' },
    });
    expect(shown.body.comments[0]).toMatchObject({ state: 'failed', text: '' });
    expect(shown.body.comments[0].failure).toMatch(/No se pudo analizar/);

    // Restoring has it read once more.
    const restored = await ask(service, `PUT /api/v1/comments/${shown.body.comments[0].id}/moderation`, {
      as: 'clerk',
      body: { decision: 'restore' },
    });
    expect(restored.body.state).toBe('received');
    expect(restored.body).not.toHaveProperty('failure');
    await service.analysed();
    expect((await build(policy)).content.sum.total).toMatchObject({ counted: 1, waiting: 0 });
  });
});

describe('a digest', () => {
  test('is the same bytes from the same comments', async () => {
    const policy = await service.createPolicy();
    for (const text of [...TEXTS, ...TEXTS]) await submit(policy, text);
    await service.analysed();
    const [first, second] = [await build(policy), await build(policy)];
    expect(JSON.stringify(second.content)).toBe(JSON.stringify(first.content));
    expect(second.id).toBe(first.id);
  });

  test('quotes people word by word, without a sensitive passage, and tells copies of a letter from letters', async () => {
    const policy = await service.createPolicy();
    const letter = `${TEXTS[0]} Please listen to the people of this city and vote against the agreement in full.`;
    for (let n = 0; n < 3; n += 1) await submit(policy, letter, 'oppose');
    await submit(policy, `${TEXTS[3]} My number is 214-555-0188 if anybody wants to ask me about the costs.`);
    await service.analysed();
    const { sum, themes, campaigns } = (await build(policy)).content;
    expect([sum.letters, sum.distinctTexts]).toEqual([4, 2]);
    expect(campaigns).toHaveLength(1);
    expect(campaigns[0]).toMatchObject({ letters: 3 });
    expect(letter).toContain(campaigns[0].quote.text);

    type Quote = { comment: string; text: string; start: number; end: number };
    const quotes = (themes as { quotes: Quote[] }[]).flatMap((theme) => theme.quotes);
    expect(quotes.length).toBeGreaterThan(0);
    for (const { comment, text, start, end } of quotes) {
      const shown = await ask(service, `GET /api/v1/comments/${comment}`, { as: 'council' });
      expect(shown.body.text.slice(start, end)).toBe(text);
      expect(text).not.toContain('0188');
    }
  });

  test('once published never changes, whatever becomes of its comments', async () => {
    const policy = await service.createPolicy();
    const receipt = await submit(policy, TEXTS[0] ?? '');
    await submit(policy, TEXTS[1] ?? '');
    await service.analysed();
    const draft = await build(policy);
    const published = await ask(service, `POST /api/v1/digests/${draft.id}/publication`, { as: 'clerk' });
    expect(published.status).toBe(201);
    expect(published.body).toMatchObject({ state: 'published', version: 1, content: draft.content });
    expect(published.body.id).not.toBe(draft.id);

    await ask(service, `DELETE /api/v1/receipts/${receipt}`);
    const [, second] = await idsIn(policy);
    await ask(service, `PUT /api/v1/comments/${second}/moderation`, {
      as: 'clerk',
      body: { decision: 'withhold', reason: 'spam' },
    });
    await service.idle();
    const rebuilt = await build(policy);
    expect(rebuilt.content.sum.total).toMatchObject({ counted: 0, withdrawn: 1, withheld: 1 });
    const stored = await digests(service.services.db).findById(published.body.id).lean();
    expect(JSON.stringify(stored?.content)).toBe(JSON.stringify(published.body.content));

    // What is given out keeps every number and has a notice in place of each word.
    const still = await ask(service, `GET /api/v1/digests/${published.body.id}`);
    expect(still.body.content).toMatchObject({ sum: draft.content.sum, checks: draft.content.checks });
    expect(JSON.stringify(published.body)).toMatch(/afraid to call.*should be deported/);
    expect(JSON.stringify(still.body)).not.toMatch(/afraid to call|should be deported/);
    expect(JSON.stringify(still.body)).toMatch(/"gone":"withdrawn".*"gone":"withheld"/);

    const next = await ask(service, `POST /api/v1/digests/${draft.id}/publication`, { as: 'clerk' });
    expect(next.body).toMatchObject({ state: 'published', version: 2 });
    const again = await ask(service, `POST /api/v1/digests/${published.body.id}/publication`, {
      as: 'clerk',
    });
    expect([again.status, again.body.code]).toEqual([409, 'conflict']);
  });

  test('is published once by two clerks at the same moment, each version by itself', async () => {
    const policy = await service.createPolicy();
    const { id } = await build(policy);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        ask(service, `POST /api/v1/digests/${id}/publication`, { as: 'clerk' }),
      ),
    );
    const made = answers.filter(({ status }) => status === 201).map(({ body }) => body.version);
    expect(made.length).toBeGreaterThan(0);
    expect(new Set(made).size).toBe(made.length);
    for (const { status, body } of answers) if (status !== 201) expect(body.code).toBe('conflict');
  });

  test('is for council while it is a draft, and for everybody once it is published', async () => {
    const policy = await service.createPolicy();
    await submit(policy, TEXTS[2] ?? '');
    await service.analysed();
    const { id } = await build(policy);
    const list = `GET /api/v1/policies/${policy.slug}/digests` as const;
    expect((await ask(service, list)).body.digests).toEqual([]);
    expect((await ask(service, `GET /api/v1/digests/${id}`)).status).toBe(404);
    expect((await ask(service, `GET /api/v1/digests/${id}`, { as: 'council' })).status).toBe(200);

    const published = await ask(service, `POST /api/v1/digests/${id}/publication`, { as: 'admin' });
    expect((await ask(service, `GET /api/v1/digests/${published.body.id}`)).status).toBe(200);
    expect((await ask(service, list)).body.digests).toMatchObject([{ version: 1, state: 'published' }]);
    const forCouncil = (await ask(service, list, { as: 'council' })).body.digests;
    expect(forCouncil.map((each: { version: number }) => each.version)).toEqual([1, 0]);
  });

  test('of nothing is a digest of nothing', async () => {
    const { content } = await build(await service.createPolicy());
    expect(content.sum.total).toEqual({ received: 0, counted: 0, withheld: 0, withdrawn: 0, waiting: 0 });
    expect([content.themes, content.campaigns, content.untagged]).toEqual([[], [], 0]);
  });
});
