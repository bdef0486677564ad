import { randomUUID } from 'node:crypto';
import type { Middleware } from 'koa';
import type { HttpState } from './http-state.ts';
import { type Log, requestSummary } from './platform/log.ts';

/** Names every request and logs one line about it: no address, no query, and of the path only its template. */
export function logRequests(log: Log): Middleware<HttpState> {
  return async (ctx, next) => {
    const started = performance.now();
    ctx.state.requestId = randomUUID();
    ctx.state.language = 'en';
    ctx.state.caller = null;
    ctx.set('X-Request-Id', ctx.state.requestId);
    try {
      await next();
    } finally {
      log.info(
        requestSummary({
          method: ctx.method,
          template: ctx.routerPath ?? ctx._matchedRoute?.toString(),
          status: ctx.status,
          ms: performance.now() - started,
          requestId: ctx.state.requestId,
        }),
        'request',
      );
    }
  };
}
