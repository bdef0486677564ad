import type { Router } from '@koa/router';
import { codebook } from '../../comments/codebook.ts';
import { findComments, readComment } from '../../comments/find-comments.ts';
import { listAllDigests } from '../../digests/read-digests.ts';
import type { HttpState } from '../../http-state.ts';
import { notFound } from '../../platform/errors.ts';
import { listPolicies } from '../../policies/read-policies.ts';
import { CommentsPage } from '../comments/comments-page.tsx';
import { displayedComment } from '../comments/displayed-comment.ts';
import { filtersFrom, queryFrom } from '../comments/filter.ts';
import { speechContext } from '../comments/speech-context.ts';
import { send, type WebContext, type WebServices } from '../render.tsx';
import { CouncilCommentPage } from './comment-page.tsx';
import { CouncilPage } from './council-page.tsx';
import { mailRoutes } from './mail-routes.tsx';

/** What councilmembers read. That they are signed in was checked before. */
export function councilRoutes(router: Router<HttpState>, services: WebServices): void {
  router.get('/council', async (ctx) => {
    const all = await listAllDigests(services, ctx.state.caller);
    const entries = all.filter(({ policy }) => policy.state !== 'draft');
    send(ctx, services, <CouncilPage entries={entries} now={services.now()} />);
  });
  mailRoutes(router, services);
  router.get('/council/comments', (ctx) => showComments(ctx, services, '/council/comments'));
  router.get('/council/comments/:id', (ctx) => showComment(ctx, services));
}

/** The list of comments, for the clerk's pages too. */
export async function showComments(
  ctx: WebContext,
  services: WebServices,
  base: '/clerk/comments' | '/council/comments',
): Promise<void> {
  const filters = filtersFrom(ctx.query);
  const { cursor } = ctx.query;
  const query = { ...queryFrom(filters), ...(typeof cursor === 'string' ? { cursor } : {}) };
  const [found, policies, { themes }] = await Promise.all([
    findComments(services, query, ctx.state.caller),
    listPolicies(services, ctx.state.caller),
    codebook(services),
  ]);
  const view = (
    <CommentsPage
      base={base}
      filters={filters}
      found={found.comments}
      next={found.next}
      isFirst={cursor === undefined}
      policies={policies}
      themes={themes}
    />
  );
  send(ctx, services, view);
}

async function showComment(ctx: WebContext, services: WebServices): Promise<void> {
  const { comment, policy, group } = await readComment(services, ctx.params.id ?? '');
  // What still waits for a clerk is not council's to see, here as in the list.
  if (ctx.state.caller?.role === 'council' && ['received', 'failed'].includes(comment.state))
    throw notFound('comment');
  const { themes } = await codebook(services);
  const turns =
    comment.state === 'withheld' ? [] : await speechContext(services, comment, ctx.state.language);
  const shown = displayedComment(comment, ctx.state.caller);
  send(
    ctx,
    services,
    <CouncilCommentPage comment={shown} policy={policy} group={group} themes={themes} turns={turns} />,
  );
}
