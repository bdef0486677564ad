import type { Router } from '@koa/router';
import { listDeliveries, repeatDelivery } from '../../deliveries/list-deliveries.ts';
import type { HttpState } from '../../http-state.ts';
import { noticeFrom } from '../forms/notice.tsx';
import { goTo, send, type WebServices } from '../render.tsx';
import { signedIn } from '../signed-in.ts';
import { DeliveriesPage } from './deliveries-page.tsx';

/** What became of the digests that were mailed. */
export function deliveryRoutes(router: Router<HttpState>, services: WebServices): void {
  router.get('/clerk/deliveries', async (ctx) => {
    const { cursor } = ctx.query;
    const query = typeof cursor === 'string' ? { cursor } : {};
    const { deliveries, next } = await listDeliveries(services, query);
    send(
      ctx,
      services,
      <DeliveriesPage
        found={deliveries}
        next={next}
        isFirst={cursor === undefined}
        hasServer={services.mailer !== null}
        notice={noticeFrom(ctx.query)}
      />,
    );
  });

  router.post('/clerk/deliveries/:id/repetition', async (ctx) => {
    await repeatDelivery(services, ctx.params.id ?? '', signedIn(ctx));
    goTo(ctx, '/clerk/deliveries?done=repeated');
  });
}
