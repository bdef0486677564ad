import { sumText } from '../../digests/forms/brief-blocks.ts';
import type { PolicyDigests } from '../../digests/read-digests.ts';
import { Page } from '../layout.tsx';
import { Named } from '../named.tsx';
import { useReader } from '../reader.ts';
import { CommentWindow } from '../resident/policies-page.tsx';

/** Where a councilmember arrives: each proposal with what residents said about it. */
export function CouncilPage({ entries, now }: { entries: PolicyDigests[]; now: Date }) {
  const { t } = useReader();
  return (
    <Page title={t('council.title')}>
      <p class="usa-intro">{t('council.lead')}</p>
      <p>
        <a href="/council/mail">{t('council.mail')}</a>
      </p>
      {entries.length === 0 && <p>{t('policies.none')}</p>}
      {entries.map((entry) => (
        <Entry key={entry.policy.slug} entry={entry} now={now} />
      ))}
    </Page>
  );
}

function Entry({ entry: { policy, digests }, now }: { entry: PolicyDigests; now: Date }) {
  const reader = useReader();
  const { t, language, dateTime } = reader;
  const title = policy.title[language];
  const latest = digests.find((digest) => digest.state === 'published');
  const draft = digests.find((digest) => digest.state === 'draft');
  return (
    <article class="lectern-card">
      <h2 class="lectern-card__title">{title}</h2>
      <p class="lectern-card__when">
        <CommentWindow policy={policy} now={now} />
      </p>
      {draft && <p>{sumText(reader, draft.content.sum.total)}</p>}
      <ul class="lectern-links">
        {latest && (
          <li>
            <a href={`/digests/${latest._id.toHexString()}`}>
              <Named text={t('council.latest')} of={title} />
            </a>
            <span class="lectern-quiet">
              {' '}
              {t('digests.published', {
                version: latest.version,
                at: dateTime(latest.publishedAt ?? latest.builtAt),
              })}
            </span>
          </li>
        )}
        {draft && (
          <li>
            <a href={`/digests/${draft._id.toHexString()}`}>
              <Named text={t('council.draft')} of={title} />
            </a>
            <span class="lectern-quiet"> {t('digests.draftBuilt', { at: dateTime(draft.builtAt) })}</span>
          </li>
        )}
        {!latest && !draft && <li>{t('council.none')}</li>}
        <li>
          <a href={`/policies/${policy.slug}/digests`}>
            <Named text={t('council.all')} of={title} />
          </a>
        </li>
        <li>
          <a href={`/council/comments?policy=${policy.slug}`}>
            <Named text={t('council.comments')} of={title} />
          </a>
        </li>
      </ul>
    </article>
  );
}
