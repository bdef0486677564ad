import type { RouterContext } from '@koa/router';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Mailer } from '../deliveries/mailer.ts';
import type { HttpState } from '../http-state.ts';
import type { Config } from '../platform/config.ts';
import type { Deps } from '../platform/deps.ts';
import type { Mongo } from '../platform/mongo.ts';
import type { RateLimit } from '../platform/rate-limit.ts';
import { type Reader, ReaderProvider, readerOf } from './reader.ts';

/** What the pages need of the service. */
export type WebServices = Deps & {
  config: Pick<Config, 'city' | 'timezone' | 'secureCookies' | 'weeklyMail'>;
  mongo: Pick<Mongo, 'address'>;
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
  setPageHeaders(ctx, isAsked && !ctx.state.caller ? 'private, no-cache' : 'no-store');
  ctx.body = htmlOf(view, reader);
}

/** Answers with a page that was rendered before, or with nothing where the browser has it already. */
export function sendKept(ctx: WebContext, { html, etag }: { html: Buffer; etag: string }): void {
  ctx.status = 200;
  ctx.etag = etag;
  setPageHeaders(ctx, 'private, no-cache');
  if (ctx.fresh) ctx.status = 304;
  else ctx.body = html;
}

function setPageHeaders(ctx: WebContext, caching: string): void {
  ctx.set('Cache-Control', caching);
  ctx.set('Content-Language', ctx.state.language);
  ctx.vary('Accept-Language');
  ctx.vary('Cookie');
  ctx.type = 'text/html; charset=utf-8';
}

/** Sends the browser to another page of ours, by GET. */
export function goTo(ctx: WebContext, path: string): void {
  ctx.redirect(path);
  ctx.status = 303;
}
