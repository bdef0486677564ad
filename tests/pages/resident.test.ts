import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comments } from '../../src/comments/comment.ts';
import { setPolicyState } from '../../src/policies/change-policies.ts';
import type { Policy } from '../../src/policies/policy.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { DESK, openBrowser, PHONE, visit } from './browser.ts';

/** Of the browser, where the functions given to `evaluate` run. */
declare const document: { activeElement: unknown };

let browser: Browser;
let service: TestService;
let policy: Policy;

beforeAll(async () => {
  [browser, service] = await Promise.all([openBrowser(), startTestService()]);
  policy = await service.createPolicy({
    title: { en: 'A lamp in every street', es: 'Un farol en cada calle' },
    window: { opensAt: new Date('2020-01-01T12:00:00Z'), closesAt: new Date('2099-03-14T22:30:00Z') },
  });
});
afterAll(async () => {
  await browser?.close();
  await service?.close();
});

const WORDS = {
  en: {
    policies: 'Tell the council what you think',
    closes: 'Comments close on March 14, 2099 at 5:30 PM CDT',
    title: 'A lamp in every street',
    text: /What do you want the council to know/,
    oppose: 'I oppose it',
    name: /Your name/,
    district: /Your council district/,
    send: 'Send comment',
    sent: 'Your comment was received',
    lookUp: 'Look up your comment',
    code: 'Receipt code',
    look: 'Look it up',
    state: 'Your comment',
    takeBack: 'Take my comment back',
    sure: 'Take your comment back?',
    yes: 'Yes, take it back',
    no: 'No, keep it',
    gone: 'Your comment was taken back. Its words have been erased.',
    problem: 'There is a problem',
    required: 'This is needed.',
    unknown: /No comment has this code/,
    closed: 'Comments are closed',
    records: /public records under Texas law/,
    other: 'Español',
  },
  es: {
    policies: 'Dígale al concejo lo que piensa',
    closes: 'Se reciben comentarios hasta el 14 de marzo de 2099 a las 5:30 p.m. CDT',
    title: 'Un farol en cada calle',
    text: /Qué quiere que sepa el concejo/,
    oppose: 'Me opongo',
    name: /Su nombre/,
    district: /Su distrito/,
    send: 'Enviar comentario',
    sent: 'Recibimos su comentario',
    lookUp: 'Busque su comentario',
    code: 'Código del recibo',
    look: 'Buscar',
    state: 'Su comentario',
    takeBack: 'Retirar mi comentario',
    sure: '¿Retirar su comentario?',
    yes: 'Sí, retirarlo',
    no: 'No, dejarlo',
    gone: 'Su comentario fue retirado. Se borraron sus palabras.',
    problem: 'Hay un problema',
    required: 'Este dato es necesario.',
    unknown: /Ningún comentario tiene este código/,
    closed: 'Ya no se reciben comentarios',
    records: /registros públicos/,
    other: 'English',
  },
} as const;

const RECEIPT = /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const receiptOn = async (page: Page): Promise<string> => (await page.getByText(RECEIPT).textContent()) ?? '';

describe.each(['en', 'es'] as const)('without script, in %s, a resident', (language) => {
  const words = WORDS[language];
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    context = await visit(browser, service, { language, viewport: PHONE, script: false });
    page = await context.newPage();
  });
  afterAll(() => context?.close());

  test('sees what is open and until when, on the city’s clock', async () => {
    await page.goto('/');
    expect(await heading(page).textContent()).toBe(words.policies);
    await page.getByText(words.closes).waitFor();
    await page.getByRole('link', { name: words.title, exact: true }).click();
    expect(await heading(page).textContent()).toBe(words.title);
    await page.getByText(words.records).waitFor();
  });

  test('is told what is missing, and loses nothing of what she entered', async () => {
    await page.goto(`/policies/${policy.slug}`);
    await page.getByLabel(words.oppose).check();
    await page.getByLabel(words.name).fill('Ana "Ñ" <b>');
    await page.getByLabel(words.district).selectOption('7');
    await page.getByRole('button', { name: words.send }).click();

    const summary = page.getByRole('alert');
    await summary.getByRole('heading', { name: words.problem }).waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    await summary.getByRole('link', { name: words.required }).click();
    expect(page.url()).toMatch(/#field-text$/);
    expect(await page.getByLabel(words.text).getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel(words.oppose).isChecked()).toBe(true);
    expect(await page.getByLabel(words.name).inputValue()).toBe('Ana "Ñ" <b>');
    expect(await page.getByLabel(words.district).inputValue()).toBe('7');
  });

  test('sends her comment, and gets her receipt on a page whose address does not hold it', async () => {
    const text = `\nLa lámpara de mi calle <i>no</i> sirve & 'ya'.\n\nFirst ${language}.`;
    await page.getByLabel(words.text).fill(text);
    await page.getByRole('button', { name: words.send }).click();
    expect(await heading(page).textContent()).toBe(words.sent);
    const receipt = await receiptOn(page);
    expect(receipt).toMatch(RECEIPT);
    expect(page.url()).toBe(`${service.url}/policies/${policy.slug}`);
    // The page cannot be shown again, so nothing on it may lead away by changing its language.
    expect(await page.getByRole('link', { name: words.other }).count()).toBe(0);

    const kept = await comments(service.services.db).findOne({ text }).lean();
    expect(kept).toMatchObject({ source: 'web', position: 'oppose', name: 'Ana "Ñ" <b>', district: 7 });
    expect(service.logged()).not.toContain(receipt);
  });

  test('loads the page of her receipt again, and has still spoken once', async () => {
    const before = await comments(service.services.db).countDocuments();
    const receipt = await receiptOn(page);
    await page.reload();
    expect(await receiptOn(page)).toBe(receipt);
    expect(await comments(service.services.db).countDocuments()).toBe(before);
  });

  test('looks her comment up by its code, thinks again, and takes it back', async () => {
    const typed = (await receiptOn(page)).toLowerCase().replaceAll('-', ' ');
    await page.goto('/receipt');
    await page.getByLabel(words.code).fill(typed);
    await page.getByRole('button', { name: words.look }).click();
    expect(await heading(page).textContent()).toBe(words.state);
    expect(page.url()).toBe(`${service.url}/receipt`);

    await page.getByRole('button', { name: words.takeBack }).click();
    expect(await heading(page).textContent()).toBe(words.sure);
    await page.getByRole('button', { name: words.no }).click();
    expect(await heading(page).textContent()).toBe(words.state);

    await page.getByRole('button', { name: words.takeBack }).click();
    await page.getByRole('button', { name: words.yes }).click();
    await page.getByText(words.gone).waitFor();
    expect(
      await comments(service.services.db).countDocuments({ text: { $regex: `First ${language}` } }),
    ).toBe(0);
  });

  test('who mistypes her code is told so beside what she typed', async () => {
    await page.goto('/receipt');
    await page.getByLabel(words.code).fill('AAAA-BBBB-CCCC');
    await page.getByRole('button', { name: words.look }).click();
    await page.getByRole('alert').getByRole('link', { name: words.unknown }).waitFor();
    expect(await page.getByLabel(words.code).inputValue()).toBe('AAAA-BBBB-CCCC');
  });

  test('who is too late keeps her words and is told that comments have closed', async () => {
    const late = await service.createPolicy();
    await page.goto(`/policies/${late.slug}`);
    await page.getByLabel(words.text).fill('I came as fast as I could');
    await setPolicyState(service.services, late.slug, 'closed', { name: 'clerk', role: 'clerk' });
    await page.getByRole('button', { name: words.send }).click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('heading', { name: words.closed }).waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe('I came as fast as I could');
  });
});

test('a resident is asked to look again before a passage that may put somebody at risk is kept', async () => {
  const context = await visit(browser, service, { viewport: DESK });
  const page = await context.newPage();
  await page.goto(`/policies/${policy.slug}`);
  const before = await comments(service.services.db).countDocuments();
  await page.getByLabel(WORDS.en.text).fill('Call me at (214) 555-0142 about the lamps.');
  await page.getByRole('button', { name: 'Send comment' }).click();
  const warning = page.getByRole('alert');
  await warning.getByText('A phone number').waitFor();
  expect(await warning.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await comments(service.services.db).countDocuments()).toBe(before);

  await page.getByLabel(WORDS.en.text).fill('Call me at city hall about the lamps.');
  await page.getByRole('button', { name: 'Send comment' }).click();
  expect(await heading(page).textContent()).toBe(WORDS.en.sent);
  await context.close();
});

test('a resident may send a text as it is, whatever was found in it', async () => {
  const context = await visit(browser, service, { script: false });
  const page = await context.newPage();
  await page.goto(`/policies/${policy.slug}`);
  await page.getByLabel(WORDS.en.text).fill('My number is (214) 555-0143 and I stand by it.');
  await page.getByRole('button', { name: 'Send comment' }).click();
  await page.getByRole('button', { name: 'Send it as it is' }).click();
  expect(await heading(page).textContent()).toBe(WORDS.en.sent);
  await context.close();
});

test('a resident who goes back and writes something else is asked whether it is a second comment', async () => {
  const context = await visit(browser, service);
  const page = await context.newPage();
  await page.goto(`/policies/${policy.slug}`);
  const key = await page.locator('input[name=idempotencyKey]').inputValue();
  await page.getByLabel(WORDS.en.text).fill('Lamps first.');
  await page.getByRole('button', { name: 'Send comment' }).click();
  const first = await receiptOn(page);
  // As a browser that keeps pages shows it when she goes back to it.
  await page.goto(`/policies/${policy.slug}`);
  await page
    .locator('input[name=idempotencyKey]')
    .evaluate((input, used) => input.setAttribute('value', used), key);
  await page.getByLabel(WORDS.en.text).fill('Lamps second.');
  await page.getByRole('button', { name: 'Send comment' }).click();
  await page
    .getByRole('alert')
    .getByText(/already sent a comment/)
    .waitFor();
  expect(await page.getByLabel(WORDS.en.text).inputValue()).toBe('Lamps second.');
  await page.getByRole('button', { name: 'Send comment' }).click();
  expect(await receiptOn(page)).not.toBe(first);
  await context.close();
});

test('a resident sees how many characters are left, an emoji counted as one', async () => {
  const context = await visit(browser, service);
  const page = await context.newPage();
  await page.goto(`/policies/${policy.slug}`);
  await page.getByText('You have 10,000 characters left').first().waitFor();
  await page.getByLabel(WORDS.en.text).fill('👍👍👍');
  await page.getByText('You have 9,997 characters left').first().waitFor();
  await page.getByLabel(WORDS.en.text).fill('x'.repeat(10_001));
  await page.getByText('You have 1 character too many').first().waitFor();
  await context.close();
});

test('a text one character too long comes back whole, with what to do', async () => {
  const context = await visit(browser, service, { script: false });
  const page = await context.newPage();
  await page.goto(`/policies/${policy.slug}`);
  const text = 'ñ'.repeat(10_001);
  await page.getByLabel(WORDS.en.text).fill(text);
  await page.getByRole('button', { name: 'Send comment' }).click();
  await page.getByRole('alert').getByRole('link', { name: 'Use at most 10000 characters.' }).waitFor();
  expect(await page.getByLabel(WORDS.en.text).inputValue()).toBe(text);
  await context.close();
});

test('a reader changes the language and stays where she is', async () => {
  const context = await visit(browser, service, { script: false });
  const page = await context.newPage();
  await page.goto(`/policies/${policy.slug}?lang=en`);
  await page.getByRole('link', { name: 'Español' }).click();
  expect(new URL(page.url()).pathname).toBe(`/policies/${policy.slug}`);
  expect(await heading(page).textContent()).toBe(WORDS.es.title);
  expect(await page.locator('html').getAttribute('lang')).toBe('es');
  await page.goto('/privacy');
  expect(await heading(page).textContent()).toBe('Su privacidad');
  await context.close();
});

test('no page asks another host for anything', async () => {
  const context = await visit(browser, service);
  const page = await context.newPage();
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  for (const path of ['/', `/policies/${policy.slug}`, '/receipt', '/privacy', '/method', '/sign-in'])
    await page.goto(path, { waitUntil: 'networkidle' });
  expect([...asked]).toEqual([service.url]);
  // The content security policy complains here about anything inline.
  expect(complaints).toEqual([]);
  await context.close();
});
