import { Page } from '../layout.tsx';
import { useReader } from '../reader.ts';

/** Where a clerk arrives: what waits, and the rooms of the work. `failed` counts up to the page's own limit. */
export function ClerkStartPage(props: {
  toConfirm: number;
  failed: number;
  hasMoreFailed: boolean;
  undelivered: number;
}) {
  const { t, counted, number } = useReader();
  const { toConfirm, failed, hasMoreFailed, undelivered } = props;
  const rooms = [
    ['/clerk/comments', t('site.comments'), t('clerk.commentsText')],
    ['/clerk/transcripts', t('site.transcripts'), t('clerk.transcriptsText')],
    ['/clerk/policies', t('site.policies'), t('clerk.policiesText')],
    ['/clerk/deliveries', t('site.deliveries'), t('clerk.deliveriesText')],
    ['/clerk/record', t('site.record'), t('clerk.recordText')],
  ];
  return (
    <Page title={t('clerk.title')}>
      <p class="usa-intro">{t('clerk.lead')}</p>
      {toConfirm === 0 && failed === 0 && undelivered === 0 ? (
        <p>{t('clerk.nothing')}</p>
      ) : (
        <ul class="lectern-links">
          {toConfirm > 0 && (
            <li>
              <a href="/clerk/transcripts">{counted('clerk.toConfirm', toConfirm)}</a>
            </li>
          )}
          {failed > 0 && (
            <li>
              <a href="/clerk/comments?state=failed">
                {hasMoreFailed
                  ? t('clerk.failedAtLeast', { count: number(failed) })
                  : counted('clerk.failed', failed)}
              </a>
            </li>
          )}
          {undelivered > 0 && (
            <li>
              <a href="/clerk/deliveries">{counted('clerk.undelivered', undelivered)}</a>
            </li>
          )}
        </ul>
      )}
      {rooms.map(([href, name, text]) => (
        <article class="lectern-card" key={href}>
          <h2 class="lectern-card__title">
            <a href={href}>{name}</a>
          </h2>
          <p>{text}</p>
        </article>
      ))}
    </Page>
  );
}
