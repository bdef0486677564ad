import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comments } from '../../src/comments/comment.ts';
import { digests } from '../../src/digests/digest.ts';
import { seedDemo } from '../../src/seed-demo.ts';
import { transcripts } from '../../src/transcripts/transcript.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { DESK, faultsOfAccess, openBrowser, overflow, PHONE, type Visitor, visit } from './browser.ts';

let browser: Browser;
let service: TestService;
let pages: Record<'nobody' | 'council' | 'clerk', string[]>;

const SLUG = '287g-task-force-agreement';

// The demo's data: two languages, two meetings, letters, hidden passages, every state of a comment.
beforeAll(async () => {
  [browser, service] = await Promise.all([openBrowser(), startTestService()]);
  await seedDemo(service.services);
  await service.idle();
  const { db } = service.services;
  const published = await digests(db).findOne({ state: 'published' }).lean();
  const draft = await digests(db).findOne({ policy: published?.policy, state: 'draft' }).lean();
  const spoken = await comments(db).findOne({ source: 'transcript', state: 'analysed' }).lean();
  const hidden = await comments(db)
    .findOne({ 'analysis.sensitive.1': { $exists: true } })
    .lean();
  const withheld = await comments(db).findOne({ state: 'withheld' }).lean();
  const withdrawn = await comments(db).findOne({ state: 'withdrawn' }).lean();
  const proposed = await transcripts(db).findOne({ state: 'proposed' }).lean();
  const confirmed = await transcripts(db).findOne({ state: 'confirmed' }).lean();
  pages = {
    nobody: [
      '/',
      `/policies/${SLUG}`,
      `/policies/${SLUG}/digests`,
      `/digests/${published?._id}`,
      '/receipt',
      '/privacy',
      '/method',
      '/sign-in',
      '/nothing-here',
    ],
    council: [
      '/council',
      `/digests/${draft?._id}`,
      '/council/comments',
      '/council/comments?q=police',
      `/council/comments/${spoken?._id}`,
      `/council/comments/${withheld?._id}`,
    ],
    clerk: [
      '/clerk',
      '/clerk/policies?done=opened',
      '/clerk/policies/new',
      `/clerk/policies/${SLUG}`,
      `/clerk/policies/${SLUG}/closing`,
      `/policies/${SLUG}/digests`,
      `/clerk/digests/${draft?._id}/publication`,
      '/clerk/comments?district=99',
      '/clerk/comments?state=withheld',
      `/clerk/comments/${hidden?._id}`,
      `/clerk/comments/${spoken?._id}`,
      `/clerk/comments/${withdrawn?._id}`,
      '/clerk/transcripts',
      `/clerk/transcripts/${proposed?._id}`,
      `/clerk/transcripts/${proposed?._id}/turns?done=turnCorrected`,
      `/clerk/transcripts/${proposed?._id}/turns/2`,
      `/clerk/transcripts/${confirmed?._id}`,
      `/clerk/transcripts/${confirmed?._id}/turns`,
      '/clerk/record',
    ],
  };
  for (const path of Object.values(pages).flat()) expect(path).not.toContain('undefined');
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await service?.close();
});

/** What every page owes everybody, whatever is on it. */
async function look(page: Page, language: string): Promise<void> {
  const where = `${new URL(page.url()).pathname} in ${language}`;
  expect(await faultsOfAccess(page), where).toEqual([]);
  expect(await overflow(page), `${where}: sideways`).toBe(0);
  expect(await page.getByRole('heading', { level: 1 }).count(), where).toBe(1);
  expect(await page.locator('html').getAttribute('lang'), where).toBe(language);
  expect(await page.title(), where).not.toBe('');
  expect(await page.locator('body').textContent(), where).not.toMatch(/{{|\bundefined\b|\bNaN\b/);
}

describe.each([
  ['en', DESK, PHONE],
  ['es', PHONE, DESK],
] as const)('in %s on a screen of %o', (language, viewport, other) => {
  test.each(['nobody', 'council', 'clerk'] as const)(
    'every page for %s can be used by everybody',
    async (who) => {
      const visitor: Visitor = { language, viewport, ...(who === 'nobody' ? {} : { as: who }) };
      const context = await visit(browser, service, visitor);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
          complaints.push(message.text());
      });
      for (const path of pages[who]) {
        await page.setViewportSize(viewport);
        await page.goto(path);
        await look(page, language);
        await page.setViewportSize(other);
        expect(await overflow(page), `${path}: sideways at ${other.width}`).toBe(0);
      }
      expect(complaints).toEqual([]);
      await context.close();
    },
    120_000,
  );
});

describe.each(['en', 'es'] as const)('what answers a form, in %s, can be used by everybody', (language) => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await visit(browser, service, { language, viewport: PHONE });
    page = await context.newPage();
  });
  afterAll(() => context?.close());

  const send = (form: string) => page.locator(`form[action="${form}"] button[type=submit]`).first().click();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('role') ?? '');

  test('errors beside the form, focused', async () => {
    await page.goto(`/policies/${SLUG}`);
    await send(`/policies/${SLUG}`);
    expect(await focused()).toBe('alert');
    await look(page, language);
  });

  test('the question about a passage that may put somebody at risk', async () => {
    await page.locator('textarea').fill('Mi número es 214-555-0142. Call me at 214-555-0143.');
    await send(`/policies/${SLUG}`);
    expect(await focused()).toBe('alert');
    await look(page, language);
  });

  test('the receipt, and what it is for', async () => {
    await page.locator('button[name=asIs]').click();
    await look(page, language);
    const code = await page.locator('.lectern-receipt__code').textContent();
    await page.goto('/receipt');
    await page.locator('input[name=code]').fill(code ?? '');
    await send('/receipt');
    await look(page, language);
    await send('/receipt/withdrawal');
    await look(page, language);
    await page.locator('button[name=sure]').click();
    await look(page, language);
  });

  test('a code that nobody has, and a name and password that do not match', async () => {
    await page.goto('/receipt');
    await send('/receipt');
    await look(page, language);
    await page.goto('/sign-in');
    await page.locator('input[name=name]').fill('nobody');
    await page.locator('input[name=password]').fill('nothing');
    await send('/sign-in');
    await look(page, language);
  });
});

declare const document: { activeElement: { getAttribute: (name: string) => string | null } | null };

test('whoever uses keys alone comes to the text first, and past the menu', async () => {
  const context = await visit(browser, service);
  const page = await context.newPage();
  await page.goto('/');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toMatch(/^\s*Skip to main content\s*$/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator('main :focus').count()).toBe(1);
  await context.close();
});
