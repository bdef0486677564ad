import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { SESSION_COOKIE } from '../../src/http-state.ts';
import type { TestService } from '../support/service.ts';

/** The system's Chromium, without anything that it would say to the world by itself. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

export const PHONE = { width: 320, height: 700 };
export const DESK = { width: 1280, height: 900 };

export type Visitor = {
  language?: 'en' | 'es';
  as?: 'council' | 'clerk' | 'admin';
  viewport?: { width: number; height: number };
  /** Whether the browser runs script; it does unless this says no. */
  script?: boolean;
};

/** A browser of somebody's own, who reads one of our languages and may be signed in. */
export async function visit(
  browser: Browser,
  service: Pick<TestService, 'url' | 'accounts'>,
  { language = 'en', as, viewport = DESK, script = true }: Visitor = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: service.url,
    locale: language === 'es' ? 'es-MX' : 'en-US',
    viewport,
    javaScriptEnabled: script,
  });
  // Less than a test has, so that what was waited for is named.
  context.setDefaultTimeout(8_000);
  if (as) {
    const { token } = service.accounts[as];
    await context.addCookies([{ name: SESSION_COOKIE, value: token, url: service.url }]);
  }
  return context;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const window: { axe: { run: (options: RunOptions) => Promise<AxeResults> } };

/** What axe finds wrong on the page as it stands, in words short enough to read in a failing test. */
export async function faultsOfAccess(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** How many pixels of the page lie outside the window on the right; nobody should have to scroll in two directions. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
