import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codebook } from '../../src/comments/codebook.ts';
import { comments } from '../../src/comments/comment.ts';
import { submitComment } from '../../src/comments/submit-comment.ts';
import { digestHead } from '../../src/digests/content.ts';
import { checked } from '../../src/digests/export.ts';
import { readRecords } from '../../src/digests/read-records.ts';
import { verifyDigest } from '../../src/digests/verify.ts';
import type { Policy } from '../../src/policies/policy.ts';
import { ask } from '../support/ask.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const LETTER =
  'Please vote no on the agreement. Victims are afraid to call the police when officers do federal work, and every hour spent on immigration is an hour taken from our streets.';

async function withholdAll({ _id }: Policy): Promise<void> {
  await service.analysed();
  for (const comment of await comments(service.services.db).find({ policy: _id }).lean())
    await ask(service, `PUT /api/v1/comments/${comment._id.toHexString()}/moderation`, {
      as: 'clerk',
      body: { decision: 'withhold', reason: 'spam' },
    });
}

async function withdrawFirst(_: Policy, receipts: string[]): Promise<void> {
  await service.analysed();
  await ask(service, `DELETE /api/v1/receipts/${receipts[0]}`);
}

type Sum = { received: number; counted: number; withheld: number; withdrawn: number };
type Edge = {
  texts: string[];
  act?: (policy: Policy, receipts: string[]) => Promise<void>;
  sum: Sum;
  /** What the page says in English and Spanish beside the sum. */
  says: [RegExp, RegExp];
};

const sum = (received: number, more: Partial<Sum> = {}): Sum => ({
  received,
  counted: received - (more.withheld ?? 0) - (more.withdrawn ?? 0),
  withheld: 0,
  withdrawn: 0,
  ...more,
});

const EDGES: [string, Edge][] = [
  [
    'no comments',
    {
      texts: [],
      sum: sum(0),
      says: [/No comment has been counted yet/, /Todavía no se ha contado ningún comentario/],
    },
  ],
  ['one comment', { texts: [LETTER], sum: sum(1), says: [/Victims are afraid/, /Victims are afraid/] }],
  [
    'comments that are all withheld',
    {
      texts: [LETTER, 'Signs!'],
      act: withholdAll,
      sum: sum(2, { withheld: 2 }),
      says: [/Spam/, /Correo basura/],
    },
  ],
  [
    'one letter alone, sent by all',
    { texts: Array(12).fill(LETTER), sum: sum(12), says: [/12 letters/, /12 cartas/] },
  ],
  [
    'ten thousand characters of one word',
    {
      texts: ['police '.repeat(1428).trim(), 'no'.repeat(5000)],
      sum: sum(2),
      says: [/2 counted/, /2 contados/],
    },
  ],
  [
    'Spanish alone',
    {
      texts: [
        'Las familias tienen miedo de llamar a la policía cuando hay un delito.',
        'Muchas familias con miedo no van a llamar a la policía si las golpean.',
        'Si las familias viven con miedo, nadie va a llamar a la policía.',
      ],
      sum: sum(3),
      says: [/lang="es"[^>]*>.*familias/s, /familias/],
    },
  ],
  [
    'a comment taken back before it was published',
    {
      texts: [LETTER, 'Signs!'],
      act: withdrawFirst,
      sum: sum(2, { withdrawn: 1 }),
      says: [/1 withdrawn/, /1 retirados/],
    },
  ],
];

describe.each(EDGES)('a digest of %s', (_, edge) => {
  test('adds up, is made again from its export, and reads well in both languages', async () => {
    const policy = await service.createPolicy();
    const receipts: string[] = [];
    for (const text of edge.texts)
      receipts.push((await submitComment(service.services, policy.slug, { text })).receipt);
    await edge.act?.(policy, receipts);
    await service.analysed();
    const draft = await ask(service, `POST /api/v1/policies/${policy.slug}/digests`, { as: 'clerk' });
    const { body } = await ask(service, `POST /api/v1/digests/${draft.body.id}/publication`, { as: 'clerk' });
    expect(body.content.sum.total).toEqual({ ...edge.sum, waiting: 0 });

    const { records } = await readRecords(service.services, policy, service.services.config.timezone);
    const head = digestHead(policy, await codebook(service.services));
    expect(checked(head, records).checks).toEqual(body.content.checks);
    expect(verifyDigest(body.content, head, records)).toEqual({ ok: true, gone: 0 });

    for (const [at, language] of (['en', 'es'] as const).entries()) {
      const page = await fetch(`${service.url}/digests/${body.id}`, {
        headers: { 'Accept-Language': language },
      });
      expect(page.status).toBe(200);
      const html = await page.text();
      expect(html).toContain(`<html lang="${language}"`);
      expect(html).toContain(`${edge.sum.received} ${language === 'en' ? 'received' : 'recibidos'} = `);
      expect(html).toMatch(edge.says[at] ?? /^/);
      expect(html).not.toMatch(/undefined|NaN|\{\{|\[object/);
    }
  });
});
