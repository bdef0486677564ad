import type { Digest } from '../../digests/digest.ts';
import { sumText } from '../../digests/forms/brief-blocks.ts';
import { Page } from '../layout.tsx';
import { useReader } from '../reader.ts';

/** Asks once more, since what is published never changes. */
export function PublishPage({ digest, hasChanged }: { digest: Digest; hasChanged: boolean }) {
  const reader = useReader();
  const { t, language, dateTime } = reader;
  const { content } = digest;
  const id = digest._id.toHexString();
  return (
    <Page
      title={t('clerkDigests.publishTitle')}
      trail={[{ href: `/digests/${id}`, label: content.policy.title[language] }]}
    >
      {hasChanged && (
        <div class="usa-alert usa-alert--warning usa-alert--slim" role="alert">
          <div class="usa-alert__body">
            <p class="usa-alert__text">{t('clerkDigests.changed')}</p>
          </div>
        </div>
      )}
      <p>
        <strong>{content.policy.title[language]}</strong>,{' '}
        {t('digests.draftBuilt', { at: dateTime(digest.builtAt) })}
      </p>
      <p>{t('clerkDigests.nowIs', { sum: sumText(reader, content.sum.total) })}</p>
      <p>{t('clerkDigests.publishText')}</p>
      <form method="post" action={`/clerk/digests/${id}/publication`} class="lectern-buttons">
        <input type="hidden" name="builtAt" value={digest.builtAt.toISOString()} />
        <button class="usa-button" type="submit">
          {t('clerkDigests.publishYes')}
        </button>
        <a href={`/digests/${id}`}>{t('clerkPolicies.cancel')}</a>
      </form>
    </Page>
  );
}
