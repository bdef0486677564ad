import { Router, type RouterMiddleware } from '@koa/router';
import type { Middleware } from 'koa';
import { mayActAs, type Role } from '../accounts/account.ts';
import type { HttpState } from '../http-state.ts';
import { forbidden, LecternError } from '../platform/errors.ts';
import { serveAsset } from './assets.ts';
import { clerkRoutes } from './clerk/routes.tsx';
import { councilRoutes } from './council/routes.tsx';
import type { WebServices } from './render.tsx';
import { residentRoutes } from './resident/routes.tsx';
import { sessionRoutes, toSignIn } from './session-routes.tsx';
import { unsubscribeRoutes } from './unsubscribe-routes.tsx';

/** Every page. What no page answers is passed on. */
export function webRoutes(services: WebServices): Middleware<HttpState> {
  const router = new Router<HttpState>();
  router.get('/assets/:version/*path', serveAsset);
  sessionRoutes(router, services);
  residentRoutes(router, services);
  unsubscribeRoutes(router, services);
  router.use(['/council', '/council/*rest'], only('council'));
  councilRoutes(router, services);
  router.use(['/clerk', '/clerk/*rest'], only('clerk'));
  clerkRoutes(router, services);

  const pages = router.routes();
  const otherMethods = router.allowedMethods({
    throw: true,
    methodNotAllowed: () => new LecternError('method-not-allowed', 'no page takes this method here'),
    notImplemented: () => new LecternError('method-not-allowed', 'no page takes this method'),
  });
  return (ctx, next) => pages(ctx as never, () => otherMethods(ctx as never, next));
}

/** Keeps everybody but this role, and those who may do what it may, from the pages below. */
function only(role: Role): RouterMiddleware<HttpState> {
  return (ctx, next) => {
    if (mayActAs(ctx.state.caller, role)) return next();
    if (ctx.state.caller) throw forbidden(`only ${role} may see this`);
    if (ctx.method === 'GET' || ctx.method === 'HEAD') return toSignIn(ctx);
    throw new LecternError('unauthenticated', 'nobody is signed in');
  };
}
