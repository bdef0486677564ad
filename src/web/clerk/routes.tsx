import type { Router } from '@koa/router';
import { listActs } from '../../accounts/record-act.ts';
import { findComments } from '../../comments/find-comments.ts';
import { countUndelivered } from '../../deliveries/list-deliveries.ts';
import type { HttpState } from '../../http-state.ts';
import { listTranscripts } from '../../transcripts/find-transcripts.ts';
import { send, type WebServices } from '../render.tsx';
import { signedIn } from '../signed-in.ts';
import { commentRoutes } from './comment-routes.tsx';
import { deliveryRoutes } from './delivery-routes.tsx';
import { policyRoutes } from './policy-routes.tsx';
import { RecordPage } from './record-page.tsx';
import { ClerkStartPage } from './start-page.tsx';
import { transcriptRoutes } from './transcript-routes.tsx';

/** Failed comments that the start page counts; beyond it, it says that there are more. */
const COUNTED = 100;

/** The clerk's work. That a clerk is signed in was checked before. */
export function clerkRoutes(router: Router<HttpState>, services: WebServices): void {
  router.get('/clerk', async (ctx) => {
    const caller = signedIn(ctx);
    const [transcripts, failed, undelivered] = await Promise.all([
      listTranscripts(services, {}, caller),
      findComments(services, { state: 'failed', limit: COUNTED }, caller),
      countUndelivered(services),
    ]);
    const toConfirm = transcripts.filter(({ transcript }) => transcript.state === 'proposed').length;
    send(
      ctx,
      services,
      <ClerkStartPage
        toConfirm={toConfirm}
        failed={failed.comments.length}
        hasMoreFailed={failed.next !== null}
        undelivered={undelivered}
      />,
    );
  });

  policyRoutes(router, services);
  commentRoutes(router, services);
  transcriptRoutes(router, services);
  deliveryRoutes(router, services);

  router.get('/clerk/record', async (ctx) => {
    const { subject, cursor } = ctx.query;
    const query = {
      ...(typeof subject === 'string' && subject !== '' ? { subject: subject.slice(0, 200) } : {}),
      ...(typeof cursor === 'string' ? { cursor } : {}),
    };
    const { acts, next } = await listActs(services, query);
    send(
      ctx,
      services,
      <RecordPage acts={acts} next={next} subject={query.subject} isFirst={cursor === undefined} />,
    );
  });
}
