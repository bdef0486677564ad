import type { HttpState } from '../http-state.ts';
import { errorText, faultText } from '../locales/translate.ts';
import type { LecternError } from '../platform/errors.ts';
import { Page } from './layout.tsx';
import { type PageConfig, readerOf, useReader } from './reader.ts';
import { htmlOf } from './render.tsx';

/** What went wrong, as a page in the reader's language. It promises nothing that has to be looked up, so it cannot fail. */
export function errorPage(error: LecternError, state: HttpState, config: PageConfig): string {
  const view = <ErrorView error={error} requestId={state.requestId} />;
  return htmlOf(view, readerOf(state, config, null));
}

function ErrorView({ error, requestId }: { error: LecternError; requestId: string }) {
  const { t, language } = useReader();
  const { title, detail } = errorText({ code: error.code, values: { ...error.values, requestId } }, language);
  return (
    <Page title={title} hasErrors>
      <p class="usa-intro">{detail}</p>
      {error.faults.length > 0 && (
        <ul class="usa-list">
          {error.faults.map((fault) => (
            <li key={`${fault.field} ${fault.code}`}>
              <strong>{fault.field}</strong>: {faultText(fault, language)}
            </li>
          ))}
        </ul>
      )}
      {['malformed-request', 'too-large', 'too-many-requests', 'unavailable'].includes(error.code) && (
        <p>{t('errors.back')}</p>
      )}
      <p>
        {error.code === 'unauthenticated' ? (
          <a class="usa-button" href="/sign-in">
            {t('errors.signIn')}
          </a>
        ) : (
          <a href="/">{t('errors.home')}</a>
        )}
      </p>
      {error.status >= 500 && <p class="lectern-quiet">{t('errors.number', { id: requestId })}</p>}
    </Page>
  );
}
