import type { Middleware } from 'koa';
import { forbidden } from './platform/errors.ts';

/**
 * Refuses what another site's page makes a browser send in our user's name. A browser says where a
 * request comes from in `Sec-Fetch-Site`, older ones in `Origin`; a program that is no browser says
 * neither and carries no cookie of ours. So forms need no hidden tokens.
 * Source: OWASP CSRF Prevention Cheat Sheet, "Fetch Metadata headers"; Go's net/http CrossOriginProtection.
 */
export const sameOrigin: Middleware = async (ctx, next) => {
  if (['GET', 'HEAD', 'OPTIONS'].includes(ctx.method)) return next();
  const site = ctx.get('Sec-Fetch-Site');
  const origin = ctx.get('Origin');
  const isOurs =
    site !== '' ? site === 'same-origin' || site === 'none' : origin === '' || hostOf(origin) === ctx.host;
  if (!isOurs) throw forbidden('sent by a page of another site');
  return next();
};

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
