import type { Router } from '@koa/router';
import { subscriptionBehind, unsubscribeByToken } from '../deliveries/subscribe.ts';
import type { HttpState } from '../http-state.ts';
import { Page } from './layout.tsx';
import { useReader } from './reader.ts';
import { send, type WebServices } from './render.tsx';

/**
 * Where the link in a mail leads, without signing in: whoever holds the mail may end what sends it. Only a POST ends it,
 * since programs that look for harm follow every link in a mail; mail programs send one by themselves (RFC 8058).
 */
export function unsubscribeRoutes(router: Router<HttpState>, services: WebServices): void {
  router.get('/unsubscribe/:token', async (ctx) => {
    const { token = '' } = ctx.params;
    const { policy, account } = await subscriptionBehind(services, token);
    const title = policy.title[ctx.state.language];
    send(ctx, services, <EndPage name={account.name} policy={title} token={token} />);
  });

  router.post('/unsubscribe/:token', async (ctx) => {
    ctx.req.resume(); // It says no more than the address does.
    const { policy, account } = await unsubscribeByToken(services, ctx.params.token ?? '');
    send(ctx, services, <EndedPage name={account.name} policy={policy.title[ctx.state.language]} />);
  });
}

function EndPage({ name, policy, token }: { name: string; policy: string; token: string }) {
  const { t, language } = useReader();
  return (
    <Page title={t('mail.endTitle')}>
      <p>{t('mail.endText', { name, policy })}</p>
      <form method="post" action={`/unsubscribe/${token}?lang=${language}`}>
        <button class="usa-button" type="submit">
          {t('mail.endYes')}
        </button>
      </form>
    </Page>
  );
}

function EndedPage({ name, policy }: { name: string; policy: string }) {
  const { t } = useReader();
  return (
    <Page title={t('mail.endedTitle')}>
      <p>{t('mail.endedText', { name, policy })}</p>
    </Page>
  );
}
