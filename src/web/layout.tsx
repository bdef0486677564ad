import type { ComponentChildren } from 'preact';
import { mayActAs } from '../accounts/account.ts';
import { asset } from './assets.ts';
import { useReader } from './reader.ts';
import type { TextKey } from './text.ts';

type Crumb = { href: string; label: string };

/**
 * A whole page: its frame in the reader's language, and its one h1. `trail` leads to it from the start
 * page. A page that must not be left by changing the language, because it cannot be shown again, has no
 * language switch.
 */
export function Page(props: {
  title: string;
  /** Smaller words above the heading. */
  kicker?: string;
  trail?: Crumb[];
  /** Whether something that the reader entered is faulty; screen readers hear the title first. */
  hasErrors?: boolean;
  /** Texts wide enough for tables; a column of reading width otherwise. */
  isWide?: boolean;
  /** Elements for the head. */
  head?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { t, language, city, here } = useReader();
  const title = props.hasErrors ? t('site.errorPrefix', { page: props.title }) : props.title;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{t('site.title', { page: title, city })}</title>
        <link rel="stylesheet" href={asset('uswds/css/uswds.min.css')} />
        <link rel="stylesheet" href={asset('lectern.css')} />
        <link rel="icon" type="image/svg+xml" href={asset('icon.svg')} />
        <script type="module" src={asset('lectern.js')} />
        {props.head}
      </head>
      <body>
        <a class="usa-skipnav" href="#main">
          {t('site.skip')}
        </a>
        <Header here={here} />
        <main id="main" tabIndex={-1} class="grid-container lectern-main">
          {props.trail && <Trail crumbs={props.trail} title={props.title} />}
          <div class={props.isWide ? 'lectern-wide' : 'lectern-column'}>
            <h1 class="lectern-title">
              {props.kicker && <span class="lectern-kicker">{props.kicker} </span>}
              {props.title}
            </h1>
            {props.children}
          </div>
        </main>
        <Footer />
      </body>
    </html>
  );
}

function Header({ here }: { here: string | null }) {
  const { t, city, language, caller } = useReader();
  const other = language === 'en' ? 'es' : 'en';
  return (
    <header class="lectern-header">
      <div class="grid-container lectern-header__bar">
        <a class="lectern-header__name" href="/">
          <span class="lectern-header__city">{city}</span>
          <span class="lectern-header__site">{t('site.name')}</span>
        </a>
        {here !== null && (
          <nav aria-label={t('site.languageNav')}>
            <a
              class="lectern-header__language"
              href={`/language/${other}?back=${encodeURIComponent(withoutLanguage(here))}`}
              lang={other}
              hreflang={other}
            >
              {t('site.otherLanguage')}
            </a>
          </nav>
        )}
      </div>
      <nav class="lectern-nav" aria-label={t('site.mainNav')}>
        <div class="grid-container lectern-nav__bar">
          <ul class="lectern-nav__list">
            {linksFor(caller).map(([href, label]) => (
              <li key={href}>
                <a href={href} aria-current={isHere(here, href) ? 'page' : undefined}>
                  {t(label)}
                </a>
              </li>
            ))}
          </ul>
          {caller && (
            <form class="lectern-nav__account" method="post" action="/sign-out">
              <span>{t('site.signedInAs', { name: caller.name })}</span>
              <button class="usa-button usa-button--unstyled" type="submit">
                {t('site.signOut')}
              </button>
            </form>
          )}
        </div>
      </nav>
    </header>
  );
}

function linksFor(caller: Parameters<typeof mayActAs>[0]): [string, TextKey][] {
  if (mayActAs(caller, 'clerk'))
    return [
      ['/clerk', 'site.clerk'],
      ['/clerk/comments', 'site.comments'],
      ['/clerk/transcripts', 'site.transcripts'],
      ['/clerk/policies', 'site.policies'],
      ['/clerk/record', 'site.record'],
      ['/council', 'site.council'],
    ];
  if (mayActAs(caller, 'council'))
    return [
      ['/council', 'site.council'],
      ['/council/comments', 'site.comments'],
      ['/', 'site.policies'],
    ];
  return [
    ['/', 'site.policies'],
    ['/receipt', 'site.receipt'],
    ['/privacy', 'site.privacy'],
  ];
}

const isHere = (here: string | null, href: string): boolean => here?.split('?')[0] === href;

/** The address without `?lang=`, which would win over the choice that the switch stores. */
function withoutLanguage(here: string): string {
  const url = new URL(here, 'http://lectern.invalid');
  url.searchParams.delete('lang');
  return url.pathname + url.search;
}

function Trail({ crumbs, title }: { crumbs: Crumb[]; title: string }) {
  const { t } = useReader();
  return (
    <nav class="usa-breadcrumb usa-breadcrumb--wrap" aria-label={t('site.youAreHere')}>
      <ol class="usa-breadcrumb__list">
        {crumbs.map(({ href, label }) => (
          <li class="usa-breadcrumb__list-item" key={href}>
            <a class="usa-breadcrumb__link" href={href}>
              <span>{label}</span>
            </a>
          </li>
        ))}
        <li class="usa-breadcrumb__list-item usa-current" aria-current="page">
          <span>{title}</span>
        </li>
      </ol>
    </nav>
  );
}

function Footer() {
  const { t, city, caller } = useReader();
  return (
    <footer class="lectern-footer">
      <div class="grid-container">
        <p class="lectern-footer__emergency">{t('site.emergency')}</p>
        <ul class="lectern-footer__links">
          <li>
            <a href="/privacy">{t('site.privacy')}</a>
          </li>
          <li>
            <a href="/method">{t('site.method')}</a>
          </li>
          {!caller && (
            <li>
              <a href="/sign-in">{t('site.signIn')}</a>
            </li>
          )}
        </ul>
        <p class="lectern-footer__city">{t('site.footer', { city })}</p>
      </div>
    </footer>
  );
}
