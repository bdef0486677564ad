import type { Router } from '@koa/router';
import { lastWeekly } from '../../deliveries/last-weekly.ts';
import { subscribe, subscriptionsOf, unsubscribe } from '../../deliveries/subscribe.ts';
import { RHYTHMS } from '../../deliveries/subscription.ts';
import type { HttpState } from '../../http-state.ts';
import { localeOf } from '../../locales/texts.ts';
import { LANGUAGES } from '../../locales/translate.ts';
import { LecternError } from '../../platform/errors.ts';
import { readForm } from '../../platform/request-body.ts';
import { listPolicies } from '../../policies/read-policies.ts';
import { noticeFrom } from '../forms/notice.tsx';
import { goTo, send, type WebContext, type WebServices } from '../render.tsx';
import { signedIn } from '../signed-in.ts';
import { MailPage } from './mail-page.tsx';

/** Digests by mail, for whoever is signed in. */
export function mailRoutes(router: Router<HttpState>, services: WebServices): void {
  router.get('/council/mail', (ctx) => showMail(ctx, services));

  router.post('/council/mail/:slug', async (ctx) => {
    const { slug = '' } = ctx.params;
    const form = await readForm(ctx.req);
    const rhythm = RHYTHMS.find((each) => each === form[`rhythm-${slug}`]);
    const language = LANGUAGES.find((each) => each === form[`language-${slug}`]);
    // The form offers nothing else: whoever sends it is no browser that shows it.
    if (!rhythm || !language)
      throw new LecternError('malformed-request', 'a choice that the form does not offer');
    await subscribe(services, slug, { rhythm, language }, signedIn(ctx));
    goTo(ctx, '/council/mail?done=subscribed');
  });

  router.post('/council/mail/:slug/end', async (ctx) => {
    await unsubscribe(services, ctx.params.slug ?? '', signedIn(ctx));
    goTo(ctx, '/council/mail?done=unsubscribed');
  });
}

async function showMail(ctx: WebContext, services: WebServices): Promise<void> {
  const { config, mailer } = services;
  const { email, subscriptions } = await subscriptionsOf(services, signedIn(ctx));
  const policies = await listPolicies(services, ctx.state.caller);
  const entries = policies
    .filter(({ state }) => state !== 'draft')
    .map((policy) => ({
      policy,
      subscription: subscriptions.find((each) => each.policy.equals(policy._id)),
    }));
  const weekly = new Intl.DateTimeFormat(localeOf(ctx.state.language), {
    weekday: 'long',
    hour: 'numeric',
    timeZone: config.timezone,
  });
  const weeklyAt = weekly.format(lastWeekly(services.now(), config.weeklyMail, config.timezone));
  const notice = noticeFrom(ctx.query);
  send(ctx, services, <MailPage {...{ entries, email, weeklyAt, notice }} hasServer={mailer !== null} />);
}
