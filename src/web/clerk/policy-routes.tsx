import type { Router } from '@koa/router';
import { hasComments } from '../../comments/find-comments.ts';
import { buildDigestApart } from '../../digests/build-apart.ts';
import { publishDigest } from '../../digests/publish-digest.ts';
import { readDigest } from '../../digests/read-digests.ts';
import type { HttpState } from '../../http-state.ts';
import { conflict } from '../../platform/errors.ts';
import { readForm } from '../../platform/request-body.ts';
import { changePolicy, createPolicy, setPolicyState } from '../../policies/change-policies.ts';
import { listPolicies, readPolicy } from '../../policies/read-policies.ts';
import { formErrors } from '../forms/errors.ts';
import { noticeFrom } from '../forms/notice.tsx';
import { goTo, send, type WebContext, type WebServices } from '../render.tsx';
import { signedIn } from '../signed-in.ts';
import { textsIn } from '../text.ts';
import { ClerkPoliciesPage, PolicyStatePage } from './policies-page.tsx';
import { FORM_NAMES, policyFrom, valuesFrom, valuesOf } from './policy-form.ts';
import { PolicyFormPage } from './policy-form-page.tsx';
import { PublishPage } from './publish-page.tsx';

/** What residents are asked about, and the summaries of what they answered. */
export function policyRoutes(router: Router<HttpState>, services: WebServices): void {
  const { timezone } = services.config;

  router.get('/clerk/policies', async (ctx) => {
    const policies = await listPolicies(services, ctx.state.caller);
    send(ctx, services, <ClerkPoliciesPage policies={policies} notice={noticeFrom(ctx.query)} />);
  });

  router.get('/clerk/policies/new', (ctx) =>
    send(
      ctx,
      services,
      <PolicyFormPage slug={undefined} values={valuesFrom({})} errors={[]} timezone={timezone} />,
    ),
  );
  router.post('/clerk/policies', (ctx) => keepPolicy(ctx, services, undefined));

  router.get('/clerk/policies/:slug', async (ctx) => {
    const policy = await readPolicy(services, ctx.params.slug ?? '', ctx.state.caller);
    const values = valuesOf(policy, timezone);
    send(
      ctx,
      services,
      <PolicyFormPage slug={policy.slug} values={values} errors={[]} timezone={timezone} />,
    );
  });
  router.post('/clerk/policies/:slug', (ctx) => keepPolicy(ctx, services, ctx.params.slug));

  for (const act of ['opening', 'closing'] as const) {
    router.get(`/clerk/policies/:slug/${act}`, async (ctx) => {
      const policy = await readPolicy(services, ctx.params.slug ?? '', ctx.state.caller);
      send(ctx, services, <PolicyStatePage policy={policy} act={act} />);
    });
    router.post(`/clerk/policies/:slug/${act}`, async (ctx) => {
      const state = act === 'opening' ? 'open' : 'closed';
      await setPolicyState(services, ctx.params.slug ?? '', state, signedIn(ctx));
      goTo(ctx, `/clerk/policies?done=${act === 'opening' ? 'opened' : 'closed'}`);
    });
  }

  router.post('/clerk/policies/:slug/digests', async (ctx) => {
    const policy = await readPolicy(services, ctx.params.slug ?? '', ctx.state.caller);
    const draft = await buildDigestApart(services, policy._id.toHexString(), services.config.timezone);
    goTo(ctx, `/digests/${draft._id.toHexString()}?done=built`);
  });

  router.get('/clerk/digests/:id/publication', async (ctx) => {
    const digest = await readDigest(services, ctx.params.id ?? '', ctx.state.caller);
    if (digest.state !== 'draft') throw conflict('only a draft can be published');
    send(ctx, services, <PublishPage digest={digest} hasChanged={false} />);
  });
  router.post('/clerk/digests/:id/publication', (ctx) => publish(ctx, services));
}

async function keepPolicy(ctx: WebContext, services: WebServices, slug: string | undefined): Promise<void> {
  const { timezone } = services.config;
  const { t } = textsIn(ctx.state.language);
  const values = { ...valuesFrom(await readForm(ctx.req)), ...(slug === undefined ? {} : { slug }) };
  try {
    const caller = signedIn(ctx);
    const input = policyFrom(values, timezone);
    if (slug === undefined) await createPolicy(services, input, caller);
    else {
      const { slug: _slug, ...fields } = input;
      const change = { ...fields, meeting: fields.meeting ?? null };
      await changePolicy(services, slug, change, (policy) => hasComments(services, policy), caller);
    }
    goTo(ctx, `/clerk/policies?done=${slug === undefined ? 'created' : 'changed'}`);
  } catch (thrown) {
    const { status, errors } = formErrors(thrown, ctx.state.language, {
      'meeting-unnamed': t('policyForm.bothOrNone'),
      conflict: t('policyForm.directionStays'),
    });
    const named = errors.map((error) => ({ ...error, field: FORM_NAMES[error.field] ?? error.field }));
    send(
      ctx,
      services,
      <PolicyFormPage slug={slug} values={values} errors={named} timezone={timezone} />,
      status,
    );
  }
}

/** Publishes what the clerk has seen: a draft that has been built anew since then is shown again first. */
async function publish(ctx: WebContext, services: WebServices): Promise<void> {
  const { id = '' } = ctx.params;
  const { builtAt } = await readForm(ctx.req);
  const digest = await readDigest(services, id, ctx.state.caller);
  if (digest.state === 'draft' && digest.builtAt.toISOString() !== builtAt)
    return send(ctx, services, <PublishPage digest={digest} hasChanged />, 409);
  const published = await publishDigest(services, id, signedIn(ctx), digest.content.checks.inputs);
  goTo(ctx, `/digests/${published._id.toHexString()}?done=published`);
}
