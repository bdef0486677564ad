import type { Router } from '@koa/router';
import type { Role } from '../accounts/account.ts';
import { signIn, signOut } from '../accounts/sign-in.ts';
import { type HttpState, LANGUAGE_COOKIE, SESSION_COOKIE } from '../http-state.ts';
import { LANGUAGES } from '../locales/translate.ts';
import { type Fault, invalid, notFound } from '../platform/errors.ts';
import { readForm } from '../platform/request-body.ts';
import { ErrorSummary } from './forms/error-summary.tsx';
import { type FormError, formErrors } from './forms/errors.ts';
import { TextField } from './forms/fields.tsx';
import { Page } from './layout.tsx';
import { useReader } from './reader.ts';
import { goTo, send, type WebContext, type WebServices } from './render.tsx';
import { safePath } from './safe-path.ts';
import { textsIn } from './text.ts';

const START: Record<Role, string> = { council: '/council', clerk: '/clerk', admin: '/clerk' };

/** Signing in and out, and the choice of a language. */
export function sessionRoutes(router: Router<HttpState>, services: WebServices): void {
  const cookie = {
    httpOnly: true,
    sameSite: 'lax',
    secure: services.config.secureCookies,
    path: '/',
  } as const;

  router.get('/sign-in', (ctx) => {
    const { caller } = ctx.state;
    if (caller) return goTo(ctx, START[caller.role]);
    return send(ctx, services, <SignInPage name="" next={safePath(ctx.query.next, '')} errors={[]} />);
  });

  router.post('/sign-in', async (ctx) => {
    const { name = '', password = '', next } = await readForm(ctx.req);
    try {
      checkFilledIn(name, password);
      await services.limits.signIns.count(ctx.ip);
      const session = await signIn(services, { name: name.trim(), password });
      // Behind a proxy the connection itself is not secure; the setting says whether the address is.
      ctx.cookies.secure = services.config.secureCookies;
      ctx.cookies.set(SESSION_COOKIE, session.token, { ...cookie, expires: session.expiresAt });
      goTo(ctx, safePath(next, START[session.account.role]));
    } catch (thrown) {
      const { t } = textsIn(ctx.state.language);
      const own = { 'name.required': t('signIn.needName'), 'password.required': t('signIn.needPassword') };
      const { status, errors } = formErrors(thrown, ctx.state.language, own);
      send(ctx, services, <SignInPage name={name} next={safePath(next, '')} errors={errors} />, status);
    }
  });

  router.post('/sign-out', async (ctx) => {
    if (ctx.state.token) await signOut(services, ctx.state.token);
    ctx.cookies.set(SESSION_COOKIE, null, cookie);
    goTo(ctx, '/');
  });

  router.get('/language/:language', (ctx) => {
    const language = LANGUAGES.find((each) => each === ctx.params.language);
    if (!language) throw notFound('language');
    ctx.cookies.secure = services.config.secureCookies;
    // Without an end, so that it goes when the browser is closed: on a shared computer it says who reads what.
    ctx.cookies.set(LANGUAGE_COOKIE, language, cookie);
    ctx.set('Cache-Control', 'no-store');
    goTo(ctx, safePath(ctx.query.back, '/'));
  });
}

/** Sends whoever is not signed in to the sign-in page, and from there back to what was asked for. */
export function toSignIn(ctx: WebContext): void {
  goTo(ctx, `/sign-in?next=${encodeURIComponent(ctx.url)}`);
}

function checkFilledIn(name: string, password: string): void {
  const faults: Fault[] = [];
  if (name.trim() === '') faults.push({ field: 'name', code: 'required' });
  if (password === '') faults.push({ field: 'password', code: 'required' });
  if (faults.length > 0) throw invalid(faults);
}

function SignInPage({ name, next, errors }: { name: string; next: string; errors: FormError[] }) {
  const { t } = useReader();
  return (
    <Page title={t('signIn.title')} hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <p>{t('signIn.lead')}</p>
      <form method="post" action="/sign-in" novalidate>
        <input type="hidden" name="next" value={next} />
        <TextField
          name="name"
          label={t('signIn.name')}
          value={name}
          errors={errors}
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          required
        />
        <TextField
          name="password"
          type="password"
          label={t('signIn.password')}
          errors={errors}
          autocomplete="current-password"
          required
        />
        <div class="lectern-buttons">
          <button class="usa-button" type="submit">
            {t('signIn.submit')}
          </button>
        </div>
      </form>
    </Page>
  );
}
