import type { RouterContext } from '@koa/router';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Mailer } from '../deliveries/mailer.ts';
import type { HttpState } from '../http-state.ts';
import type { Config } from '../platform/config.ts';
import type { Deps } from '../platform/deps.ts';
import type { RateLimit } from '../platform/rate-limit.ts';
import { type Reader, ReaderProvider, readerOf } from './reader.ts';

/** What the pages need of the service. */
export type WebServices = Deps & {
  config: Pick<Config, 'city' | 'timezone' | 'secureCookies' | 'weeklyMail'>;
  mailer: Mailer | null;
  limits: { comments: RateLimit; signIns: RateLimit };
};

export type WebContext = RouterContext<HttpState>;

/** A whole page, as HTML. */
export function htmlOf(view: VNode, reader: Reader): string {
  return `<!doctype html>${renderToString(<ReaderProvider value={reader}>{view}</ReaderProvider>)}`;
}

/**
 * Answers with a page. What answers a form, and what only some may see, is not kept by any cache: the
 * computer in a library has a next user.
 */
export function send(ctx: WebContext, { config }: WebServices, view: VNode, status = 200): void {
  const isAsked = ctx.method === 'GET' || ctx.method === 'HEAD';
  const reader = readerOf(ctx.state, config, isAsked ? ctx.url : null);
  ctx.status = status;
  ctx.type = 'text/html; charset=utf-8';
  ctx.set('Cache-Control', isAsked && !ctx.state.caller ? 'private, no-cache' : 'no-store');
  ctx.set('Content-Language', reader.language);
  ctx.vary('Accept-Language');
  ctx.vary('Cookie');
  ctx.body = htmlOf(view, reader);
}

/** Sends the browser to another page of ours, by GET. */
export function goTo(ctx: WebContext, path: string): void {
  ctx.redirect(path);
  ctx.status = 303;
}
