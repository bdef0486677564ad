import type { Middleware } from 'koa';
import { problemOf } from './api/problem.ts';
import { isApiPath } from './api/routes.ts';
import type { HttpState } from './http-state.ts';
import { preferredLanguage } from './locales/translate.ts';
import { LecternError } from './platform/errors.ts';
import type { Services } from './services.ts';
import { errorPage } from './web/error-page.tsx';

/** The one place where an error becomes an answer: problem+json for programs, a page for people. */
export function answerErrors({ log, config }: Pick<Services, 'log' | 'config'>): Middleware<HttpState> {
  return async (ctx, next) => {
    // Known before anything can fail; the cookie and the address may refine it later.
    ctx.state.language = preferredLanguage(ctx.get('Accept-Language'));
    try {
      await next();
      if (ctx.status === 404 && ctx.body === undefined) throw new LecternError('not-found', 'no such page');
    } catch (thrown) {
      const error = asLecternError(thrown);
      if (error.status >= 500) log.error({ err: thrown, requestId: ctx.state.requestId }, 'a request failed');
      ctx.status = error.status;
      ctx.set('Cache-Control', 'no-store');
      ctx.set('Content-Language', ctx.state.language);
      if (error.code === 'too-many-requests')
        ctx.set('Retry-After', String(60 * Number(error.values.minutes ?? 1)));
      if (error.code === 'unauthenticated') ctx.set('WWW-Authenticate', 'Bearer realm="lectern"');
      if (isApiPath(ctx.path) || !ctx.accepts('html')) {
        ctx.body = problemOf(error, ctx.state);
        ctx.type = 'application/problem+json';
      } else {
        ctx.type = 'text/html; charset=utf-8';
        ctx.body = errorPage(error, ctx.state, config);
      }
    }
  };
}

/** A database that does not answer is the service's trouble, to be tried again; everything else unforeseen is a fault of ours. */
function asLecternError(thrown: unknown): LecternError {
  if (thrown instanceof LecternError) return thrown;
  const name = thrown instanceof Error ? thrown.name : '';
  if (/^Mongo(Network|ServerSelection|NotConnected|PoolCleared|Topology)/.test(name))
    return new LecternError('unavailable', 'the database does not answer', { cause: thrown });
  return new LecternError('internal', 'unforeseen', { cause: thrown });
}
