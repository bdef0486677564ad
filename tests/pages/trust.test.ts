import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withdrawComment } from '../../src/comments/receipts.ts';
import { submitComment } from '../../src/comments/submit-comment.ts';
import { buildDigest } from '../../src/digests/build-digest.ts';
import { checkProof, readProof } from '../../src/digests/check-proof.ts';
import type { Digest } from '../../src/digests/digest.ts';
import { publishDigest } from '../../src/digests/publish-digest.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { DESK, faultsOfAccess, openBrowser, overflow, PHONE, visit } from './browser.ts';

const CLERK = { name: 'clerk-of-the-test', role: 'clerk' } as const;
const QUOTED =
  'Families near the mill are afraid to call the police, so crimes go unreported and we are less safe.';

let browser: Browser;
let service: TestService;
let slug: string;
let versions: Digest[];
let receipts: string[];

beforeAll(async () => {
  [browser, service] = await Promise.all([openBrowser(), startTestService()]);
  const policy = await service.createPolicy({
    title: { en: 'Lamps in every street', es: 'Faroles en cada calle' },
  });
  slug = policy.slug;
  const { services } = service;
  const say = async (text: string, position: 'support' | 'oppose') =>
    (await submitComment(services, slug, { text, position })).receipt;
  const publish = async () => {
    await service.analysed();
    const draft = await buildDigest(services, policy._id.toHexString(), services.config.timezone);
    return publishDigest(services, draft._id.toHexString(), CLERK);
  };
  receipts = [
    await say(QUOTED, 'oppose'),
    await say('Los faroles cuestan dinero que la ciudad no tiene.', 'support'),
  ];
  for (let at = 0; at < 4; at += 1)
    await say(`The overtime of the ${at} crews will cost the city money.`, 'oppose');
  const first = await publish();
  await withdrawComment(services, receipts[0] ?? '');
  for (let at = 0; at < 6; at += 1)
    await say(`Por favor publiquen ${at + 2} informes sobre el costo.`, 'support');
  versions = [first, await publish()];
});
afterAll(async () => {
  await browser?.close();
  await service?.close();
});

const idOf = (version: number): string => versions[version - 1]?._id.toHexString() ?? '';

const WORDS = {
  en: {
    holds: 'Your browser has checked the proof: it holds.',
    what: 'Your comment as it was counted',
    place: /It is number \d+ of the \d+ comments/,
    changed: /can no longer be shown here/,
    download: /^Download the proof.*Version 1/,
    notice: 'Taken back by its author after this summary was made. The words are no longer shown.',
    changes: 'What changed since version 1',
    sum: 'Received: +6. Counted: +5. Withheld: 0. Withdrawn: +1. Waiting: 0.',
    compare: 'Compare two summaries side by side',
    declared: 'Declared positions',
    support: '1 (17%) 7 (64%) +6 (+47 points)',
    notPoll: /Neither is a poll/,
  },
  es: {
    holds: 'Su navegador comprobó la prueba: es válida.',
    what: 'Su comentario tal como se contó',
    place: /Es el número \d+ de los \d+ comentarios/,
    changed: /ya no se puede mostrar aquí/,
    download: /^Descargar la prueba.*Versión 1/,
    notice: 'Quien lo escribió lo retiró después de hacerse este resumen. Sus palabras ya no se muestran.',
    changes: 'Qué cambió desde la versión 1',
    sum: 'Recibidos: +6. Contados: +5. Retenidos: 0. Retirados por su autor: +1. En espera: 0.',
    compare: 'Comparar dos resúmenes lado a lado',
    declared: 'Posiciones declaradas',
    support: '1 (17%) 7 (64%) +6 (+47 puntos)',
    notPoll: /Ninguno es una encuesta/,
  },
};

describe.each([
  ['en', PHONE],
  ['es', DESK],
  ['es', PHONE],
] as const)('in %s, %o', (language, viewport) => {
  const words = WORDS[language];
  const context = () => visit(browser, service, { language, viewport });

  test('a resident finds the summaries that count her comment, checks the proof and takes it home', async () => {
    const visitor = await context();
    const page = await visitor.newPage();
    await page.goto('/receipt');
    await page.locator('[name=code]').fill(receipts[1] ?? '');
    await page.locator('main button[type=submit]').click();
    const verdicts = page.getByText(words.holds);
    await verdicts.nth(1).waitFor();
    expect(await verdicts.count()).toBe(2);
    await page.getByText(words.what).first().click();
    await page.getByText('Los faroles cuestan dinero que la ciudad no tiene.').first().waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.download }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`proof-${slug}-version-1.json`);
    const proof = readProof(JSON.parse(await readFile(await download.path(), 'utf8')));
    const [first] = versions;
    expect(proof && first && checkProof(proof, first)).toEqual({ ok: true });
    expect(page.url()).not.toContain(receipts[1]);
    await visitor.close();
  });

  test('a resident who took her comment back sees where it is counted, and nobody sees her words', async () => {
    const visitor = await context();
    const page = await visitor.newPage();
    await page.goto('/receipt');
    await page.locator('[name=code]').fill(receipts[0] ?? '');
    await page.locator('main button[type=submit]').click();
    await page.getByText(words.place).waitFor();
    await page.getByText(words.changed).waitFor();
    await page.getByText(words.holds).waitFor();
    expect(await page.content()).not.toContain('near the mill');

    await page.goto(`/digests/${idOf(1)}`);
    await page.getByText(words.notice).first().waitFor();
    expect(await page.content()).not.toContain('near the mill');
    expect(await faultsOfAccess(page)).toEqual([]);
    await visitor.close();
  });

  test('a reader of the new version is told what changed, and sets the two side by side', async () => {
    const visitor = await context();
    const page = await visitor.newPage();
    await page.goto(`/digests/${idOf(2)}`);
    await page.getByRole('heading', { name: words.changes }).waitFor();
    await page.getByText(words.sum).waitFor();
    await page.getByRole('link', { name: words.compare }).click();
    await page.getByText(words.notPoll).waitFor();
    const table = page.getByRole('table', { name: words.declared });
    const cells = await table.getByRole('row').nth(1).getByRole('cell').allInnerTexts();
    expect(cells.join(' ').replace(/\s+/g, ' ')).toBe(words.support);
    expect(await faultsOfAccess(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await visitor.close();
  });
});

test('without script, a receipt says how to check it and claims nothing', async () => {
  const visitor = await visit(browser, service, { script: false });
  const page = await visitor.newPage();
  await page.goto('/receipt');
  await page.locator('[name=code]').fill(receipts[1] ?? '');
  await page.locator('main button[type=submit]').click();
  expect(await page.getByText(/lectern verify --receipt/).count()).toBe(1);
  expect(await page.getByText(WORDS.en.holds).count()).toBe(0);
  await visitor.close();
});

test('a browser that finds a proof changed says that it does not hold', async () => {
  const visitor = await visit(browser, service);
  const page = await visitor.newPage();
  await page.route('**/receipt', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replaceAll('Los faroles', 'Las lámparas'),
    });
  });
  await page.goto('/receipt');
  await page.locator('[name=code]').fill(receipts[1] ?? '');
  await page.locator('main button[type=submit]').click();
  const verdicts = page.getByText(/it does not hold/);
  await verdicts.nth(1).waitFor();
  expect(await verdicts.count()).toBe(2);
  await visitor.close();
});
