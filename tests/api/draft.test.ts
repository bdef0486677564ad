import { afterAll, beforeAll, expect, test } from 'vitest';
import { submitComment } from '../../src/comments/submit-comment.ts';
import { SESSION_COOKIE } from '../../src/http-state.ts';
import { ask } from '../support/ask.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
let builds = 0;
beforeAll(async () => {
  service = await startTestService({
    replace: ({ queue }) => ({
      queue: {
        ...queue,
        work: (steps, giveUp, options) => {
          const counted = async (payload: { policyId: string }) => {
            builds += 1;
            await steps['build-digest'](payload);
          };
          queue.work({ ...steps, 'build-digest': counted }, giveUp, options);
        },
      },
    }),
  });
});
afterAll(() => service.close());

async function draftOf(slug: string) {
  const list = await ask(service, `GET /api/v1/policies/${slug}/digests`, { as: 'council' });
  const draft = list.body.digests.find(({ state }: { state: string }) => state === 'draft');
  return (await ask(service, `GET /api/v1/digests/${draft.id}`, { as: 'council' })).body;
}

const dashboard = async (language: 'en' | 'es') => {
  const { token } = service.accounts.council;
  const headers = { Cookie: `${SESSION_COOKIE}=${token}`, 'Accept-Language': language };
  return (await fetch(`${service.url}/council`, { headers })).text();
};

test('many comments at once are all in the draft after a few builds', async () => {
  const { slug } = await service.createPolicy();
  builds = 0;
  const texts = Array.from(
    { length: 40 },
    (_, at) => `Comment ${at}: families are afraid to call the police.`,
  );
  await Promise.all(texts.map((text) => submitComment(service.services, slug, { text })));
  await service.idle();
  expect((await draftOf(slug)).content.sum.total).toMatchObject({ received: 40, counted: 40, waiting: 0 });
  expect(builds).toBeGreaterThan(0);
  expect(builds).toBeLessThan(20);
});

test('the council’s start page tells the sum of the draft', async () => {
  const { slug } = await service.createPolicy();
  for (let at = 0; at < 7; at += 1)
    await submitComment(service.services, slug, { text: `Sign ${at}, please.` });
  await service.idle();
  const { received, counted, withheld, withdrawn, waiting } = (await draftOf(slug)).content.sum.total;
  expect(received).toBe(7);
  expect(await dashboard('en')).toContain(
    `${received} received = ${counted} counted + ${withheld} withheld + ${withdrawn} withdrawn + ${waiting} waiting`,
  );
  expect(await dashboard('es')).toContain(`${received} recibidos = ${counted} contados`);
});
