import { isOpen, type Policy } from '../../policies/policy.ts';
import { Page } from '../layout.tsx';
import { useReader } from '../reader.ts';
import { Paragraphs } from './paragraphs.tsx';

/** Where a resident arrives: what can be commented on now, and what was before. */
export function PoliciesPage({ policies, now }: { policies: Policy[]; now: Date }) {
  const { t, city } = useReader();
  const open = policies
    .filter((policy) => isOpen(policy, now))
    .sort((a, b) => a.window.closesAt.getTime() - b.window.closesAt.getTime());
  const others = policies.filter((policy) => !isOpen(policy, now));
  return (
    <Page title={t('policies.title')}>
      <p class="usa-intro">{t('policies.lead', { city })}</p>
      <h2>{t('policies.open')}</h2>
      {open.length === 0 ? (
        <p>{policies.length === 0 ? t('policies.none') : t('policies.noneOpen')}</p>
      ) : (
        open.map((policy) => <PolicyCard key={policy.slug} policy={policy} now={now} />)
      )}
      {others.length > 0 && (
        <>
          <h2>{t('policies.closed')}</h2>
          {others.map((policy) => (
            <PolicyCard key={policy.slug} policy={policy} now={now} />
          ))}
        </>
      )}
    </Page>
  );
}

function PolicyCard({ policy, now }: { policy: Policy; now: Date }) {
  const { t, language } = useReader();
  const opens = isOpen(policy, now);
  return (
    <article class={`lectern-card${opens ? ' lectern-card--open' : ''}`}>
      <h3 class="lectern-card__title">
        <a href={`/policies/${policy.slug}`}>{policy.title[language]}</a>
      </h3>
      <p class="lectern-card__when">
        <CommentWindow policy={policy} now={now} />
      </p>
      <Paragraphs text={policy.summary[language]} most={1} />
      <p class="lectern-card__link">
        <a class={opens ? 'usa-button' : 'usa-link'} href={`/policies/${policy.slug}`}>
          {t(opens ? 'policies.comment' : 'policies.read')}
          <span class="usa-sr-only">: {policy.title[language]}</span>
        </a>
      </p>
    </article>
  );
}

/** Until when, or since when not, or from when on people may comment. */
export function CommentWindow({ policy, now }: { policy: Policy; now: Date }) {
  const { t, dateTime } = useReader();
  const { opensAt, closesAt } = policy.window;
  if (isOpen(policy, now)) return <strong>{t('policies.closes', { at: dateTime(closesAt) })}</strong>;
  if (policy.state === 'open' && now < opensAt) return <>{t('policies.opens', { at: dateTime(opensAt) })}</>;
  if (closesAt <= now) return <>{t('policies.closedOn', { at: dateTime(closesAt) })}</>;
  return <>{t('policy.closedTitle')}</>;
}
