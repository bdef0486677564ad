import { mayActAs } from '../../accounts/account.ts';
import type { DigestSummary } from '../../digests/digest.ts';
import type { Policy } from '../../policies/policy.ts';
import { Page } from '../layout.tsx';
import { useReader } from '../reader.ts';

/** A policy's summaries, newest first; the draft for those who may see it. */
export function DigestsPage({ policy, digests }: { policy: Policy; digests: DigestSummary[] }) {
  const { t, language, caller, dateTime } = useReader();
  const title = policy.title[language];
  const draft = digests.find((digest) => digest.state === 'draft');
  const published = digests.filter((digest) => digest.state === 'published');
  const mayBuild = mayActAs(caller, 'clerk');
  return (
    <Page
      title={t('digests.title')}
      trail={[
        { href: '/', label: t('site.policies') },
        { href: `/policies/${policy.slug}`, label: title },
      ]}
    >
      <p class="usa-intro">{t('digests.lead', { policy: title })}</p>
      {published.length === 0 && <p>{t('digests.none')}</p>}
      <ul class="lectern-links">
        {published.map((digest) => (
          <li key={digest._id.toHexString()}>
            <a href={`/digests/${digest._id.toHexString()}`}>
              {t('digests.published', {
                version: digest.version,
                at: dateTime(digest.publishedAt ?? digest.builtAt),
              })}
            </a>
          </li>
        ))}
      </ul>
      {digests.length > 0 && (
        <p>
          <a href="/digests/compare">{t('compare.link')}</a>
        </p>
      )}
      {mayActAs(caller, 'council') && (
        <>
          <h2>{t('digest.draft')}</h2>
          {draft ? (
            <p>
              <a href={`/digests/${draft._id.toHexString()}`}>
                {t('digests.draftBuilt', { at: dateTime(draft.builtAt) })}
              </a>
            </p>
          ) : (
            <p>{t('digests.noDraft')}</p>
          )}
        </>
      )}
      {mayBuild && (
        <form method="post" action={`/clerk/policies/${policy.slug}/digests`}>
          <p>{t('clerkDigests.buildLead')}</p>
          <button class="usa-button usa-button--outline" type="submit">
            {t('clerkDigests.build')}
          </button>
        </form>
      )}
    </Page>
  );
}
