import type { Middleware } from 'koa';
import { callerOf } from './accounts/sign-in.ts';
import { isApiPath } from './api/routes.ts';
import { type HttpState, LANGUAGE_COOKIE, SESSION_COOKIE } from './http-state.ts';
import { LANGUAGES } from './locales/translate.ts';
import { LecternError } from './platform/errors.ts';
import type { Services } from './services.ts';

/**
 * Finds out in which language a person reads and who she is, if she is signed in at all. A token that
 * is forged, expired or ended is nobody's: a program is told so, a browser is simply not signed in.
 */
export function identify(services: Pick<Services, 'db' | 'now'>): Middleware<HttpState> {
  return async (ctx, next) => {
    const asked = [ctx.query.lang, ctx.cookies.get(LANGUAGE_COOKIE)];
    const language = isApiPath(ctx.path)
      ? undefined
      : asked.map((each) => LANGUAGES.find((spoken) => spoken === each)).find(Boolean);
    if (language) ctx.state.language = language;

    const bearer = /^Bearer +([\w-]{20,200})$/i.exec(ctx.get('Authorization'))?.[1];
    const token = bearer ?? ctx.cookies.get(SESSION_COOKIE);
    if (ctx.get('Authorization') !== '' && !bearer)
      throw new LecternError('unauthenticated', 'not a bearer token');
    if (token) {
      ctx.state.caller = await callerOf(services, token.slice(0, 200));
      if (ctx.state.caller) ctx.state.token = token;
      else if (bearer) throw new LecternError('unauthenticated', 'the token is nobody’s');
    }
    return next();
  };
}
