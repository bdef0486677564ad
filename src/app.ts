import Koa from 'koa';
import helmet from 'koa-helmet';
import { answerErrors } from './answer-errors.ts';
import { apiDocs } from './api/docs.tsx';
import { apiRoutes } from './api/routes.ts';
import type { HttpState } from './http-state.ts';
import { identify } from './identify.ts';
import { logRequests } from './log-requests.ts';
import { sameOrigin } from './same-origin.ts';
import type { Services } from './services.ts';
import { asset } from './web/assets.ts';
import { webRoutes } from './web/routes.ts';

/** The web process: what happens to every request, in order. */
export function createApp(services: Services): Koa<HttpState> {
  const app = new Koa<HttpState>({ proxy: services.config.trustProxy });
  app.on('error', (error) => services.log.error({ err: error }, 'a request failed'));

  app.use(logRequests(services.log));
  app.use(helmet(securityHeaders(services)));
  app.use(answerErrors(services));
  app.use(identify(services));
  app.use(sameOrigin);
  app.use(apiDocs([asset('uswds/css/uswds.min.css')]));
  app.use(apiRoutes(services));
  app.use(webRoutes(services));
  return app;
}

/** Nothing from another host, nothing inline, no referrer: the pages a resident reads are between her and the city. */
function securityHeaders({ config }: Services): Parameters<typeof helmet>[0] {
  const self = ["'self'"];
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: self,
        styleSrc: self,
        imgSrc: self,
        fontSrc: self,
        connectSrc: self,
        formAction: self,
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: config.secureCookies ? { maxAge: 31_536_000 } : false,
  };
}
