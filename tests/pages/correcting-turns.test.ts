import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptTranscript } from '../../src/transcripts/accept-transcript.ts';
import { correctTurns } from '../../src/transcripts/correct-turns.ts';
import { findTranscript, turnsOf } from '../../src/transcripts/find-transcripts.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { faultsOfAccess, openBrowser, overflow, PHONE, visit } from './browser.ts';

const meeting = readFileSync(new URL('../api/fixtures/committee.vtt', import.meta.url));
const clerk = { name: 'clerk-of-the-test', role: 'clerk' } as const;

let browser: Browser;
let service: TestService;
let context: BrowserContext;
let page: Page;
let id: string;

beforeAll(async () => {
  [browser, service] = await Promise.all([openBrowser(), startTestService()]);
  const { slug } = await service.createPolicy();
  const { transcript } = await acceptTranscript(
    service.services,
    { policy: slug, fileName: 'committee.vtt', title: 'Committee' },
    meeting,
    clerk,
  );
  id = transcript._id.toHexString();
  await service.idle();
  context = await visit(browser, service, { as: 'clerk', script: false, viewport: PHONE });
  page = await context.newPage();
});
afterAll(async () => {
  await context?.close();
  await browser?.close();
  await service?.close();
});

const proposal = async () => (await findTranscript(service.services, id)).transcript.proposal;
const turns = async () =>
  turnsOf(service.services, (await findTranscript(service.services, id)).transcript._id);
const words = async () => (await turns()).map(({ text }) => text).join(' ');
const open = async (number: number) => page.goto(`/clerk/transcripts/${id}/turns/${number}`);
const done = () => page.getByRole('status').getByText('The turn was corrected').waitFor();

describe('a clerk, without script and on a phone', () => {
  test('sees each turn as a sentence, why it was taken for what it is, and the way to correct it', async () => {
    await page.goto(`/clerk/transcripts/${id}/turns`);
    const turn = page.locator('#turn-3');
    await turn.getByText('Good afternoon, council. My name is Dolores Finch').waitFor();
    await turn.getByText('Why: ').waitFor();
    await turn.getByRole('link', { name: 'Correct turn 3' }).click();
    await page.getByRole('heading', { level: 1, name: 'Correct turn 3' }).waitFor();
    expect(await page.locator('[aria-current=true]').textContent()).toContain('Turn 3');
    expect(await overflow(page)).toBe(0);
  });

  test('names a resident, the speaker and the item, and the proposal follows', async () => {
    const { revision } = (await findTranscript(service.services, id)).transcript;
    await correctTurns(
      service.services,
      id,
      { revision, edits: [{ act: 'set', turn: 2, kind: 'other' }] },
      clerk,
    );
    expect((await proposal()).map(({ turns }) => turns)).not.toContainEqual([2]);
    await open(3);
    await page.getByLabel('public comment', { exact: true }).check({ force: true });
    await page.getByLabel('Who speaks').fill('Dolores Finch');
    await page.getByLabel('Agenda item').fill('4.2');
    await page.getByRole('button', { name: 'Save what it is' }).click();
    await done();
    expect((await proposal())[0]).toMatchObject({ turns: [2], speaker: 'Dolores Finch', item: '4.2' });
  });

  test('says that somebody taken for a resident is none', async () => {
    const before = (await proposal()).length;
    await open(3);
    await page.getByLabel('not a resident’s comment').check({ force: true });
    await page.getByRole('button', { name: 'Save what it is' }).click();
    await done();
    expect(await proposal()).toHaveLength(before - 1);
  });

  test('splits a turn at words and joins it again, and no word is lost', async () => {
    const [before, count] = [await words(), (await turns()).length];
    await open(1);
    await page.getByLabel('Words with which the second person begins').fill('you have two minutes');
    await page.getByRole('button', { name: 'Split it in two' }).click();
    await done();
    expect([await words(), (await turns()).length]).toEqual([before, count + 1]);
    expect((await turns())[1]?.text).toMatch(/^YOU HAVE TWO MINUTES EACH/);
    await open(1);
    await page.getByRole('button', { name: 'Join it with the next one' }).click();
    await done();
    expect([await words(), (await turns()).length]).toEqual([before, count]);
  });

  test.each([
    ['nobody said this', 'These words do not stand in the turn.'],
    ['the', 'These words stand in the turn more than once.'],
    ['good afternoon', 'The turn begins with these words already.'],
    ['', 'This is needed.'],
  ])('is told which words cannot part a turn: "%s"', async (typed, told) => {
    await open(1);
    await page.getByLabel('Words with which the second person begins').fill(typed);
    await page.getByRole('button', { name: 'Split it in two' }).click();
    await page.getByRole('alert').getByText(told).waitFor();
  });

  test('takes a turn out only for a reason, and it stays among the turns', async () => {
    const count = (await turns()).length;
    await open(6);
    await page.getByRole('button', { name: 'Take it out of the proposal' }).click();
    await page.getByRole('alert').getByText('Choose a reason.').waitFor();
    await page.getByLabel('Reason').selectOption('off-topic');
    await page.getByRole('button', { name: 'Take it out of the proposal' }).click();
    await done();
    await page.locator('#turn-6').getByText('Off topic').waitFor();
    expect((await turns()).length).toBe(count);
    expect((await turns())[5]).toMatchObject({ kind: 'other', dropped: 'off-topic' });
  });

  test('is told when somebody else was quicker, or when nothing was changed', async () => {
    await open(2);
    await page.getByRole('button', { name: 'Save what it is' }).click();
    await page.getByRole('alert').getByText('Nothing was changed.').waitFor();
    const { revision } = (await findTranscript(service.services, id)).transcript;
    await correctTurns(
      service.services,
      id,
      { revision, edits: [{ act: 'set', turn: 0, item: '9' }] },
      clerk,
    );
    await page.getByLabel('Who speaks').fill('The clerk');
    await page.getByRole('button', { name: 'Save what it is' }).click();
    await page.getByRole('alert').getByText('Somebody else corrected this transcript').waitFor();
    expect((await turns())[1]?.speaker).not.toBe('The clerk');
  });
});

test('the page of a turn is for everybody, in Spanish too', async () => {
  const visitor = await visit(browser, service, { as: 'clerk', language: 'es', viewport: PHONE });
  const spanish = await visitor.newPage();
  await spanish.goto(`/clerk/transcripts/${id}/turns/2`);
  await spanish.getByRole('button', { name: 'Dividirlo en dos' }).click();
  await spanish.getByRole('alert').waitFor();
  expect(await faultsOfAccess(spanish)).toEqual([]);
  expect(await overflow(spanish)).toBe(0);
  await visitor.close();
});

test('there is nothing to correct once the comments are confirmed, nor beyond the last turn', async () => {
  expect((await open(99))?.status()).toBe(404);
  await page.goto(`/clerk/transcripts/${id}`);
  await page.getByRole('button', { name: /^Confirm/ }).click();
  await page
    .getByText(/taken over/)
    .first()
    .waitFor();
  expect((await open(2))?.status()).toBe(404);
});
