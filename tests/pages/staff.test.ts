import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { submitComment } from '../../src/comments/submit-comment.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { openBrowser, visit } from './browser.ts';

let browser: Browser;
let service: TestService;

beforeAll(async () => {
  [browser, service] = await Promise.all([openBrowser(), startTestService()]);
});
afterAll(async () => {
  await browser?.close();
  await service?.close();
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const MEETING = {
  name: 'governance-committee.txt',
  mimeType: 'text/plain',
  buffer: readFileSync(resolve(import.meta.dirname, '../../seeds/transcripts/governance-committee.txt')),
};

describe('signing in', () => {
  let page: Page;
  let context: BrowserContext;
  beforeAll(async () => {
    context = await visit(browser, service, { script: false });
    page = await context.newPage();
  });
  afterAll(() => context?.close());

  const signIn = async (name: string, password: string) => {
    await page.getByLabel('Account name').fill(name);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
  };

  test('a clerk who is not signed in is asked to, and then sees what she asked for', async () => {
    await page.goto('/clerk/comments?state=failed');
    expect(await heading(page).textContent()).toBe('Staff sign-in');
    await signIn(service.accounts.clerk.name, service.accounts.clerk.password);
    expect(page.url()).toBe(`${service.url}/clerk/comments?state=failed`);
    const [session] = (await context.cookies()).filter(({ name }) => name === 'lectern_session');
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  });

  test('signing out ends the session itself, not only the cookie', async () => {
    const [session] = (await context.cookies()).filter(({ name }) => name === 'lectern_session');
    await page.getByRole('button', { name: 'Sign out' }).click();
    if (session) await context.addCookies([session]);
    await page.goto('/clerk');
    expect(await heading(page).textContent()).toBe('Staff sign-in');
  });

  test('a wrong password is told without saying which of the two was wrong', async () => {
    await page.goto('/sign-in');
    await signIn(service.accounts.clerk.name, 'not it');
    await page.getByRole('alert').getByText('That name and password do not match').waitFor();
    expect(await page.getByLabel('Account name').inputValue()).toBe(service.accounts.clerk.name);
    expect(await page.getByLabel('Password').inputValue()).toBe('');
  });

  test('empty fields are named, each with a link', async () => {
    await page.goto('/sign-in');
    await signIn('', '');
    const links = page.getByRole('alert').getByRole('link');
    expect(await links.allTextContents()).toEqual(['Enter your account name.', 'Enter your password.']);
  });

  test('a link that would lead to another site after signing in leads to the start page', async () => {
    await page.goto('/sign-in?next=//evil.example/clerk');
    await signIn(service.accounts.council.name, service.accounts.council.password);
    expect(page.url()).toBe(`${service.url}/council`);
  });

  test('a councilmember is told that the clerk’s pages are not hers', async () => {
    const answer = await page.goto('/clerk');
    expect(answer?.status()).toBe(403);
    expect(await heading(page).textContent()).toBe('Your account may not do this');
  });
});

describe('a clerk, without script', () => {
  let page: Page;
  let context: BrowserContext;
  beforeAll(async () => {
    context = await visit(browser, service, { as: 'clerk', script: false });
    page = await context.newPage();
  });
  afterAll(() => context?.close());

  test('writes a policy; what is missing is named and what was written stays', async () => {
    await page.goto('/clerk/policies/new');
    await page.getByLabel('Title in English').fill('Benches in parks');
    await page.getByLabel('Comments open').fill('2026-03-01T08:00');
    await page.getByLabel('Comments close').fill('2026-02-01T08:00');
    await page.getByRole('button', { name: 'Keep as draft' }).click();
    const faults = page.getByRole('alert').getByRole('link');
    expect(await faults.count()).toBeGreaterThanOrEqual(4);
    expect(await page.getByLabel('Title in English').inputValue()).toBe('Benches in parks');

    await page.getByLabel('Short name for its address').fill('benches');
    await page.getByLabel('Title in Spanish').fill('Bancas en los parques');
    await page.getByLabel('Summary in English').fill('One bench in each park.\n\nPaid by the city.');
    await page.getByLabel('Summary in Spanish').fill('Una banca en cada parque.');
    await page.getByLabel('Toward separation from ICE').check();
    await page.getByRole('button', { name: 'Keep as draft' }).click();
    expect(await faults.allTextContents()).toEqual(['Comments must close after they open.']);

    await page.getByLabel('Comments close').fill('2099-07-01T17:00');
    await page.getByRole('button', { name: 'Keep as draft' }).click();
    await page.getByText('The policy was kept as a draft.').waitFor();
    await page.getByText('March 1, 2026 at 8:00 AM CST to July 1, 2099 at 5:00 PM CDT').waitFor();
  });

  test('opens it, after being asked once more, and residents see it', async () => {
    const anybody = await visit(browser, service, { script: false });
    const theirs = await anybody.newPage();
    expect((await theirs.goto('/policies/benches'))?.status()).toBe(404);
    await page.goto('/clerk/policies');
    await page.getByRole('link', { name: /^Open for comments.*Benches in parks/ }).click();
    await page.getByRole('button', { name: 'Open for comments' }).click();
    await page.getByText('The policy is open for comments.').waitFor();
    expect((await theirs.goto('/policies/benches'))?.status()).toBe(200);
    await anybody.close();
  });

  test('changes it and finds everything in its form as it was', async () => {
    await page.goto('/clerk/policies/benches');
    expect(await page.getByLabel('Comments close').inputValue()).toBe('2099-07-01T17:00');
    expect(await page.getByLabel('Summary in English').inputValue()).toBe(
      'One bench in each park.\n\nPaid by the city.',
    );
    await page.getByLabel('Names by which people call it').fill('the bench plan\nBench law');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('The policy was changed.').waitFor();
  });

  test('is told what is wrong with an upload', async () => {
    await page.goto('/clerk/transcripts');
    await page.getByLabel('Name of the meeting').fill('An empty evening');
    await page.getByRole('button', { name: 'Upload' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Name of the meeting').inputValue()).toBe('An empty evening');

    await page.getByLabel('Which policy did the meeting hear?').selectOption('benches');
    await page.getByLabel('File').setInputFiles({ name: 'a.vtt', mimeType: '', buffer: Buffer.alloc(0) });
    await page.getByRole('button', { name: 'Upload' }).click();
    await page.getByRole('alert').getByText('The file is empty.').waitFor();
  });

  test('uploads a meeting, sees what is proposed, leaves one out and confirms the rest', async () => {
    await page.goto('/clerk/transcripts');
    await page.getByLabel('Which policy did the meeting hear?').selectOption('benches');
    await page.getByLabel('Name of the meeting').fill('The bench hearing');
    await page.getByLabel('Day of the meeting').fill('2026-03-14');
    await page.getByLabel('Address of the video').fill('https://video.example.com/benches');
    await page.getByLabel('File').setInputFiles(MEETING);
    await page.getByRole('button', { name: 'Upload' }).click();

    // Without script the page loads itself again until the file has been read.
    await page.getByRole('heading', { name: 'Proposed comments' }).waitFor();
    expect(await heading(page).textContent()).toBe('The bench hearing');
    await page.getByText('March 14, 2026', { exact: true }).waitFor();
    const proposed = await page.getByRole('checkbox').count();
    expect(proposed).toBeGreaterThan(4);

    await page.getByLabel('Leave out comment 2', { exact: true }).check();
    await page.getByRole('button', { name: 'Confirm and take over the comments' }).click();
    await page.getByText(`${proposed - 1} comments were taken over.`).waitFor();
    await service.analysed();
    await page.getByRole('link', { name: 'See these comments' }).click();
    await page.getByText(`${proposed - 1} comments on this page`).waitFor();
  });

  test('reads the turns of the meeting and finds the one that a comment comes from', async () => {
    await page.getByRole('article').first().getByRole('link').click();
    await page.getByRole('heading', { name: 'In the meeting' }).waitFor();
    await page.getByRole('link', { name: 'Open the transcript at this turn' }).click();
    expect(new URL(page.url()).hash).toMatch(/^#turn-\d+$/);
    await page.locator(new URL(page.url()).hash).getByText('Taken for: public comment').waitFor();
  });

  test('finds a comment by its words, corrects what was read, and the reading stays beside it', async () => {
    await submitComment(service.services, 'benches', {
      text: 'Violent crime is going up and our streets are not safe. Call me at 214-555-0142 about the benches of Larkspur.',
      position: 'oppose',
      name: 'Zoe',
    });
    await service.analysed();
    await page.goto('/clerk/comments');
    await page.getByLabel('Words in the comment').fill('LARKSPUR');
    await page.getByRole('button', { name: 'Show comments' }).click();
    await page.getByText('1 comment on this page').waitFor();
    await page.getByRole('article').getByRole('link').click();
    await page.getByText('Call me at [phone] about the benches of Larkspur.').waitFor();

    const themes = page.getByRole('group', { name: 'Themes' });
    expect(await themes.getByLabel('Crime and public safety').isChecked()).toBe(true);
    await themes.getByLabel('Crime and public safety').uncheck();
    await themes.getByLabel('Social cohesion').check();
    await page.getByRole('group', { name: 'Position toward the proposal' }).getByLabel('Mixed').check();
    await page.getByRole('button', { name: 'Save the correction' }).click();
    await page.getByText('Your correction was saved.').waitFor();
    await page.getByText('Mixed (corrected by a clerk)').waitFor();
    await page.getByText('Social cohesion (added by a clerk)').waitFor();
    await page.getByText('Crime and public safety (taken away by a clerk)').waitFor();

    await page.getByRole('button', { name: 'Save the correction' }).click();
    await page.getByRole('alert').getByText('Nothing was changed').waitFor();
  });

  test('opens the text as it was received, and that is recorded', async () => {
    await page.getByRole('button', { name: 'Open the text as it was received' }).click();
    await page.getByText('Call me at 214-555-0142 about the benches of Larkspur.').waitFor();
    await page.goto('/clerk/record');
    const row = page.getByRole('row').filter({ hasText: 'Opened a comment’s text as received' });
    await row.getByRole('cell', { name: service.accounts.clerk.name }).waitFor();
    await row.getByRole('link').click();
  });

  test('withholds it only for a reason, and council then sees that but not its words', async () => {
    await page.getByRole('button', { name: 'Withhold this comment' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Choose a reason.' }).waitFor();
    await page.getByLabel('Reason').selectOption('private-information');
    await page.getByRole('button', { name: 'Withhold this comment' }).click();
    await page.getByText('The comment was withheld.').waitFor();
    await page.getByText('Withheld: Private information').waitFor();

    const id = new URL(page.url()).pathname.split('/').at(-1);
    const council = await visit(browser, service, { as: 'council', script: false });
    const theirs = await council.newPage();
    await theirs.goto(`/council/comments/${id}`);
    await theirs.getByText('The words of a withheld comment are not shown.').waitFor();
    const shown = (await theirs.content()) + (await (await theirs.goto('/council/comments'))?.text());
    expect(shown).not.toContain('Larkspur');
    expect(shown).not.toContain('Zoe');
    await council.close();

    await page.getByRole('button', { name: 'Restore this comment' }).click();
    await page.getByText('The comment was restored.').waitFor();
  });

  test('builds the draft and publishes it, after being asked once more', async () => {
    await service.idle();
    await page.goto('/policies/benches/digests');
    await page.getByRole('button', { name: 'Build the draft now' }).click();
    await page.getByText('The draft was built.').waitFor();
    await page.getByRole('link', { name: 'Publish this draft' }).click();
    await page.getByRole('button', { name: 'Yes, publish it' }).click();
    await page.getByText('The summary was published.').waitFor();
    await page.getByText('Version 1', { exact: true }).waitFor();
  });

  test('does not publish a draft that has changed since she saw it', async () => {
    await page.goto('/policies/benches/digests');
    await page.getByRole('link', { name: /^Draft, as of/ }).click();
    await page.getByRole('link', { name: 'Publish this draft' }).click();
    await submitComment(service.services, 'benches', { text: 'One more thing about benches.' });
    await service.idle();
    await page.getByRole('button', { name: 'Yes, publish it' }).click();
    await page.getByRole('alert').getByText('The draft has changed since you saw it.').waitFor();
  });
});

describe.each([
  [
    'en',
    {
      draft: /^Read the draft.*Benches/,
      sum: /^(\d+) received = (\d+) counted \+ (\d+) withheld \+ (\d+) withdrawn \+ (\d+) waiting$/,
      notPoll: /This is not a poll/,
      positions: 'Positions toward the proposal',
      columns: ['Declared by the resident', 'Read from the words'],
      unclear: 'Unclear',
      comment: /^Comment /,
      turns: 'In the meeting',
      own: /this comment/,
      watch: /^Watch at/,
    },
  ],
  [
    'es',
    {
      draft: /^Leer el borrador.*Bancas/,
      sum: /^(\d+) recibidos = (\d+) contados \+ (\d+) retenidos \+ (\d+) retirados por su autor \+ (\d+) en espera$/,
      notPoll: /Esto no es una encuesta/,
      positions: 'Posiciones ante la propuesta',
      columns: ['Declarada por el residente', 'Leída en las palabras'],
      unclear: 'No clara',
      comment: /^Comentario /,
      turns: 'En la reunión',
      own: /este comentario/,
      watch: /^Ver desde/,
    },
  ],
] as const)('a councilmember reading in %s', (language, words) => {
  let page: Page;
  let context: BrowserContext;
  beforeAll(async () => {
    context = await visit(browser, service, { as: 'council', language });
    page = await context.newPage();
  });
  afterAll(() => context?.close());

  test('opens the draft and finds a sum that adds up', async () => {
    await page.goto('/council');
    await page.getByRole('link', { name: words.draft }).click();
    const [, received, ...parts] =
      words.sum.exec((await page.getByText(words.sum).first().textContent()) ?? '') ?? [];
    expect(parts).toHaveLength(4);
    expect(parts.reduce((total, part) => total + Number(part), 0)).toBe(Number(received));
    await page.getByText(words.notPoll).waitFor();
  });

  test('sees what was declared beside what was read, each adding up by itself', async () => {
    const table = page.getByRole('table', { name: words.positions });
    for (const name of words.columns) await table.getByRole('columnheader', { name }).waitFor();
    await table.getByRole('rowheader', { name: words.unclear }).waitFor();
    const rows = await Promise.all(
      (await table.getByRole('row').all()).map((row) => row.getByRole('cell').allTextContents()),
    );
    const numbers = rows.map((cells) => cells.filter((cell) => /^\d+$/.test(cell)).map(Number));
    const total = numbers.pop() ?? [];
    expect(total).toHaveLength(2);
    expect(total[0]).toBe(total[1]);
    expect(numbers.flat().reduce((sum, each) => sum + each, 0)).toBe(2 * (total[0] ?? Number.NaN));
  });

  test('follows a quote from the meeting to its comment, its turn and its time', async () => {
    const quote = page.getByRole('figure').filter({ hasText: 'The bench hearing' }).first();
    const said = (await quote.getByRole('blockquote').textContent()) ?? '';
    const video = await quote.getByRole('link', { name: words.watch }).getAttribute('href');
    expect(video).toMatch(/^https:\/\/video\.example\.com\/benches#t=\d+$/);
    await quote.getByRole('link', { name: words.comment }).click();
    expect((await page.getByRole('blockquote').textContent()) ?? '').toContain(said);
    await page.getByRole('heading', { name: words.turns }).waitFor();
    await page.getByRole('listitem').filter({ hasText: words.own }).first().waitFor();
    expect(await page.getByRole('button').count()).toBe(1); // To sign out; nothing to change.
  });
});

test('anybody reads a published summary, and nobody but staff a draft', async () => {
  const context = await visit(browser, service, { script: false });
  const page = await context.newPage();
  await page.goto('/policies/benches');
  await page.getByRole('link', { name: 'See the published summaries' }).click();
  await page.getByRole('link', { name: /^Version 1/ }).click();
  await page.getByRole('heading', { name: 'The sum' }).waitFor();
  expect(await page.locator('a[href^="/council"], a[href^="/clerk"]').count()).toBe(0);

  const council = await visit(browser, service, { as: 'council', script: false });
  const theirs = await council.newPage();
  await theirs.goto('/policies/benches/digests');
  const draft = await theirs.getByRole('link', { name: /^Draft, as of/ }).getAttribute('href');
  expect((await page.goto(draft ?? ''))?.status()).toBe(404);
  await council.close();
  await context.close();
});
