import type { Router } from '@koa/router';
import { codebook } from '../../comments/codebook.ts';
import { type Comment, WITHHOLDING_REASONS } from '../../comments/comment.ts';
import { correctComment } from '../../comments/correct-comment.ts';
import { readComment } from '../../comments/find-comments.ts';
import { moderateComment } from '../../comments/moderate-comment.ts';
import { openComment } from '../../comments/open-comment.ts';
import type { HttpState } from '../../http-state.ts';
import { invalid } from '../../platform/errors.ts';
import { readForm } from '../../platform/request-body.ts';
import type { StanceLabel } from '../../text/types.ts';
import { displayedComment } from '../comments/displayed-comment.ts';
import { FILTER_STANCES } from '../comments/filter.ts';
import { speechContext } from '../comments/speech-context.ts';
import { showComments } from '../council/routes.tsx';
import { type FormError, formErrors } from '../forms/errors.ts';
import { noticeFrom } from '../forms/notice.tsx';
import { goTo, send, type WebContext, type WebServices } from '../render.tsx';
import { signedIn } from '../signed-in.ts';
import { textsIn } from '../text.ts';
import { ClerkCommentPage, OpenedCommentPage } from './comment-page.tsx';

/** Finding, reading, correcting and moderating what residents said. */
export function commentRoutes(router: Router<HttpState>, services: WebServices): void {
  router.get('/clerk/comments', (ctx) => showComments(ctx, services, '/clerk/comments'));
  router.get('/clerk/comments/:id', (ctx) => show(ctx, services));

  router.post('/clerk/comments/:id/opening', async (ctx) => {
    const { comment } = await readComment(services, ctx.params.id ?? '');
    const opened = await openComment(services, ctx.params.id ?? '', signedIn(ctx));
    send(ctx, services, <OpenedCommentPage {...opened} language={comment.analysis?.language.code} />);
  });

  router.post('/clerk/comments/:id/correction', (ctx) =>
    act(ctx, services, async (id, fields) => {
      const { comment } = await readComment(services, id);
      await correctComment(services, id, correctionFrom(comment, fields), signedIn(ctx));
      return 'corrected';
    }),
  );

  router.post('/clerk/comments/:id/moderation', (ctx) =>
    act(ctx, services, async (id, fields) => {
      const decision = fields.decision === 'restore' ? 'restore' : 'withhold';
      const reason = WITHHOLDING_REASONS.find((each) => each === fields.reason);
      await moderateComment(services, id, { decision, ...(reason ? { reason } : {}) }, signedIn(ctx));
      return decision === 'restore' ? 'restored' : 'withheld';
    }),
  );
}

async function act(
  ctx: WebContext,
  services: WebServices,
  perform: (id: string, fields: Record<string, string>) => Promise<'corrected' | 'restored' | 'withheld'>,
): Promise<void> {
  const { id = '' } = ctx.params;
  const { t } = textsIn(ctx.state.language);
  try {
    const done = await perform(id, await readForm(ctx.req));
    goTo(ctx, `/clerk/comments/${id}?done=${done}`);
  } catch (thrown) {
    const { status, errors } = formErrors(thrown, ctx.state.language, {
      'reason.required': t('clerkComment.needReason'),
      unchanged: t('clerkComment.unchanged'),
    });
    await show(ctx, services, errors, status);
  }
}

async function show(
  ctx: WebContext,
  services: WebServices,
  errors: FormError[] = [],
  status = 200,
): Promise<void> {
  const { comment, policy, group } = await readComment(services, ctx.params.id ?? '');
  const { themes } = await codebook(services);
  const view = (
    <ClerkCommentPage
      comment={displayedComment(comment, ctx.state.caller)}
      policy={policy}
      group={group}
      themes={themes}
      turns={await speechContext(services, comment, ctx.state.language)}
      notice={errors.length > 0 ? undefined : noticeFrom(ctx.query)}
      errors={errors}
    />
  );
  send(ctx, services, view, status);
}

/**
 * What the clerk changed, and only that: a theme or stance left as it was stays the tagger's answer and
 * does not become a correction.
 * @throws LecternError `invalid-fields` when nothing was.
 */
function correctionFrom(
  { coding }: Comment,
  fields: Record<string, string>,
): { themes?: string[]; stance?: StanceLabel } {
  const themes = Object.keys(fields).flatMap((name) => (name.startsWith('theme.') ? [name.slice(6)] : []));
  const stance = FILTER_STANCES.find((each) => each === fields.stance);
  const before = coding?.themes ?? [];
  const hasNewThemes = themes.length !== before.length || themes.some((theme) => !before.includes(theme));
  const correction = {
    ...(hasNewThemes ? { themes } : {}),
    ...(stance && stance !== coding?.stance ? { stance } : {}),
  };
  if (Object.keys(correction).length === 0) throw invalid([{ field: '', code: 'unchanged' }]);
  return correction;
}
