import { readFileSync } from 'node:fs';
import type { Middleware } from 'koa';
import { renderToString } from 'preact-render-to-string';
import type { HttpState } from '../http-state.ts';
import { documented, documentedOperations } from './docs-contract.ts';
import { Errors } from './docs-errors.tsx';
import { capitalised, Operations } from './docs-operations.tsx';
import { Schemas } from './docs-schemas.tsx';
import { Code, Prose } from './docs-text.tsx';

const PAGE = '/api/docs';
const FILE = '/api/docs/lectern.yaml';

/**
 * The API's documentation, made from the contract: a page to read, and the file itself.
 * @param styles addresses of the style sheets that the page is shown with; it reads well without.
 */
export function apiDocs(styles: string[] = []): Middleware<HttpState> {
  const file = readFileSync(new URL('../../openapi/lectern.yaml', import.meta.url), 'utf8');
  let page: string | undefined;

  return async (ctx, next) => {
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return next();
    if (ctx.path !== PAGE && ctx.path !== FILE) return next();
    ctx.routerPath = ctx.path;
    ctx.set('Cache-Control', 'no-cache');
    if (ctx.path === FILE) {
      // RFC 9512.
      ctx.type = 'application/yaml; charset=utf-8';
      ctx.body = file;
      return;
    }
    page ??= `<!doctype html>${renderToString(<Page styles={styles} />)}`;
    ctx.set('Content-Language', 'en');
    ctx.type = 'text/html; charset=utf-8';
    ctx.body = page;
  };
}

function Page({ styles }: { styles: string[] }) {
  const { info } = documented;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${info.title} API`}</title>
        {styles.map((href) => (
          <link rel="stylesheet" href={href} key={href} />
        ))}
      </head>
      <body>
        <a class="usa-skipnav" href="#main">
          Skip to main content
        </a>
        <header class="usa-header usa-header--basic">
          <div class="usa-nav-container">
            <div class="usa-logo">
              <a href="/">{info.title}</a>
            </div>
          </div>
        </header>
        <div class="grid-container">
          <div class="grid-row grid-gap">
            <nav class="desktop:grid-col-3" aria-label="Contents">
              <Contents />
            </nav>
            <main id="main" class="desktop:grid-col-9 usa-prose">
              <h1>{`${info.title} API, version ${info.version}`}</h1>
              <Prose text={info.description} />
              <p>
                The contract itself, in OpenAPI 3.1: <a href={FILE}>lectern.yaml</a>
              </p>
              <SigningIn />
              <Operations />
              <Schemas />
              <Errors />
            </main>
          </div>
        </div>
      </body>
    </html>
  );
}

function Contents() {
  return (
    <ul class="usa-list usa-list--unstyled">
      <li>
        <a href="#signing-in">Signing in</a>
      </li>
      {documented.tags.map(({ name }) => (
        <li key={name}>
          <a href={`#tag-${name}`}>{capitalised(name)}</a>
          <ul class="usa-list">
            {documentedOperations
              .filter(({ tags }) => tags.includes(name))
              .map(({ operationId }) => (
                <li key={operationId}>
                  <a href={`#${operationId}`}>{operationId}</a>
                </li>
              ))}
          </ul>
        </li>
      ))}
      <li>
        <a href="#schemas">Shapes</a>
      </li>
      <li>
        <a href="#errors">Errors</a>
      </li>
    </ul>
  );
}

function SigningIn() {
  return (
    <section aria-labelledby="signing-in">
      <h2 id="signing-in">Signing in</h2>
      <p>
        Residents need no account. A program of the city’s signs in with a name and a password and sends the
        token it is given with each request, for twelve hours. The examples below read the service’s address
        and the token from two variables:
      </p>
      <Code
        text={[
          'LECTERN=http://127.0.0.1:3000',
          `TOKEN=$(curl -s "$LECTERN/api/v1/sessions" -H "Content-Type: application/json" \\`,
          `  -d '{"name":"clerk","password":"the password"}' | sed 's/.*"token":"\\([^"]*\\)".*/\\1/')`,
        ].join('\n')}
      />
      <p>
        A token that is forged, ended or expired is answered with 401 <code>unauthenticated</code>, an account
        that may not do something with 403 <code>forbidden</code>. Requests that change something are refused
        when a browser says that another site’s page sent them.
      </p>
    </section>
  );
}
