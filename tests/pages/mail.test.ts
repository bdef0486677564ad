import { Types } from 'mongoose';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accounts } from '../../src/accounts/account.ts';
import { setEmail } from '../../src/accounts/manage-accounts.ts';
import { type Delivery, deliveries } from '../../src/deliveries/delivery.ts';
import { hashOfToken } from '../../src/deliveries/subscribe.ts';
import { subscriptions } from '../../src/deliveries/subscription.ts';
import type { Policy } from '../../src/policies/policy.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { faultsOfAccess, openBrowser, overflow, PHONE, visit } from './browser.ts';

let browser: Browser;
let service: TestService;
let policy: Policy;

beforeAll(async () => {
  [browser, service] = await Promise.all([openBrowser(), startTestService()]);
  policy = await service.createPolicy({ title: { en: 'Benches', es: 'Bancas' } });
  await service.createPolicy();
});
afterAll(async () => {
  await browser?.close();
  await service?.close();
});

test('a councilmember subscribes without script, changes her mind, and is told what is missing', async () => {
  const context = await visit(browser, service, { as: 'council', language: 'es', script: false });
  const page = await context.newPage();
  await page.goto('/council');
  await page.getByRole('link', { name: 'Recibir resúmenes por correo' }).click();
  await page.getByText('No hay un servidor de correo configurado').waitFor();
  await page.getByText('Su cuenta no tiene dirección de correo').waitFor();

  const entry = page.getByRole('article').filter({ hasText: 'Bancas' });
  await entry.getByLabel('Cuándo').selectOption('weekly');
  await entry.getByRole('button', { name: 'Suscribirse' }).click();
  await page.getByText('Su elección se guardó.').waitFor();
  const kept = await subscriptions(service.services.db).find({ policy: policy._id }).lean();
  expect(kept).toMatchObject([{ rhythm: 'weekly', language: 'es' }]);

  await setEmail(service.services, service.accounts.council.name, 'ana@example.gov', 'system');
  await entry.getByLabel('Idioma del correo').selectOption('en');
  await entry.getByRole('button', { name: 'Guardar los cambios' }).click();
  await page.getByText('Los correos van a ana@example.gov.').waitFor();
  expect(await entry.getByLabel('Cuándo').inputValue()).toBe('weekly');
  expect(await entry.getByLabel('Idioma del correo').inputValue()).toBe('en');

  await entry.getByRole('button', { name: 'Cancelar la suscripción' }).click();
  await page.getByText('Ya no recibirá estos correos.').waitFor();
  expect(await subscriptions(service.services.db).countDocuments({ policy: policy._id })).toBe(0);
  await context.close();
});

describe.each(['en', 'es'] as const)('with mails that went wrong, in %s', (language) => {
  const token = `token-of-a-mail-in-${language}`;
  let delivery: Delivery;

  beforeAll(async () => {
    const account = await accounts(service.services.db).findOne({ role: 'council' }).lean();
    const at = new Date();
    const made = await deliveries(service.services.db).create({
      ...{ account: account?._id, name: 'ana', policy: policy._id, digest: new Types.ObjectId(), version: 1 },
      ...{
        language,
        state: 'refused',
        attempts: 2,
        createdAt: at,
        changedAt: at,
        askedAt: at,
        notBefore: at,
      },
      ...{ reason: 'address-refused', answer: `550 5.1.1 ${'no-such-mailbox-'.repeat(6)}` },
      unsubscribeHash: hashOfToken(token),
    });
    delivery = made.toObject();
  });

  test.each([
    ['/council/mail', 'council'],
    ['/clerk/deliveries', 'clerk'],
    [`/unsubscribe/${token}`, undefined],
  ] as const)('%s can be used by everybody', async (path, as) => {
    const context = await visit(browser, service, { language, viewport: PHONE, ...(as ? { as } : {}) });
    const page = await context.newPage();
    await page.goto(path);
    expect(await faultsOfAccess(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.locator('body').textContent()).not.toMatch(/{{|\bundefined\b|\bNaN\b/);
    await context.close();
  });

  test('a clerk finds them from her start page and has one sent again', async () => {
    const context = await visit(browser, service, { language, as: 'clerk', script: false });
    const page = await context.newPage();
    await page.goto('/clerk');
    await page.getByRole('link', { name: /did not arrive|no llegó/ }).click();
    const row = page.getByRole('row').filter({ hasText: delivery.answer ?? '' });
    await row.getByRole('button').first().click();
    await page
      .getByRole('status')
      .getByText(/will be sent again|se enviará otra vez/)
      .waitFor();
    const now = await deliveries(service.services.db).findById(delivery._id).lean();
    expect(now?.state).toBe('waiting');
    await context.close();
  });

  test('the link in a mail asks once more and then ends the subscription, without signing in', async () => {
    await subscriptions(service.services.db).create({
      ...{
        account: delivery.account,
        policy: policy._id,
        rhythm: 'publication',
        language,
        since: new Date(),
      },
    });
    const context = await visit(browser, service, { script: false });
    const page = await context.newPage();
    await page.goto(`/unsubscribe/${token}?lang=${language}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await page.getByRole('button', { name: /Stop these mails|Dejar de recibirlos/ }).click();
    await page.getByRole('heading', { name: /You get no more|Ya no recibirá/ }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await subscriptions(service.services.db).countDocuments({ policy: policy._id })).toBe(0);
    await context.close();
  });
});
