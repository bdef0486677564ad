import type { Policy } from '../../policies/policy.ts';
import { DoneNotice, type Notice } from '../forms/notice.tsx';
import { Page } from '../layout.tsx';
import { Named } from '../named.tsx';
import { useReader } from '../reader.ts';

export function ClerkPoliciesPage({ policies, notice }: { policies: Policy[]; notice: Notice | undefined }) {
  const { t } = useReader();
  return (
    <Page title={t('clerkPolicies.title')} trail={[{ href: '/clerk', label: t('site.clerk') }]}>
      <DoneNotice notice={notice} />
      <p>
        <a class="usa-button" href="/clerk/policies/new">
          {t('clerkPolicies.create')}
        </a>
      </p>
      {policies.length === 0 && <p>{t('clerkPolicies.none')}</p>}
      {policies.map((policy) => (
        <PolicyEntry key={policy.slug} policy={policy} />
      ))}
    </Page>
  );
}

function PolicyEntry({ policy }: { policy: Policy }) {
  const { t, language, dateTime } = useReader();
  const title = policy.title[language];
  const act = policy.state === 'open' ? 'closing' : 'opening';
  return (
    <article class="lectern-card">
      <h2 class="lectern-card__title">
        <a href={`/policies/${policy.slug}`}>{title}</a>
      </h2>
      <p>
        <span class={`lectern-tag lectern-tag--${policy.state}`}>{t(`policyStates.${policy.state}`)}</span>{' '}
        {policy.state === 'draft' && t('clerkPolicies.isDraft')}
      </p>
      <p class="lectern-quiet">
        {t('clerkPolicies.window')}:{' '}
        {t('clerkPolicies.windowText', {
          from: dateTime(policy.window.opensAt),
          to: dateTime(policy.window.closesAt),
        })}
      </p>
      <ul class="lectern-actions">
        <li>
          <a href={`/clerk/policies/${policy.slug}`}>
            <Named text={t('clerkPolicies.edit')} of={title} />
          </a>
        </li>
        <li>
          <a href={`/clerk/policies/${policy.slug}/${act}`}>
            <Named text={t(act === 'closing' ? 'clerkPolicies.close' : 'clerkPolicies.open')} of={title} />
          </a>
        </li>
        <li>
          <a href={`/policies/${policy.slug}/digests`}>
            <Named text={t('clerkPolicies.digests')} of={title} />
          </a>
        </li>
        <li>
          <a href={`/clerk/comments?policy=${policy.slug}`}>
            <Named text={t('site.comments')} of={title} />
          </a>
        </li>
      </ul>
    </article>
  );
}

/** Asks once more before residents are let in or kept out. */
export function PolicyStatePage({ policy, act }: { policy: Policy; act: 'opening' | 'closing' }) {
  const { t, language, dateTime } = useReader();
  const values = {
    policy: policy.title[language],
    from: dateTime(policy.window.opensAt),
    to: dateTime(policy.window.closesAt),
  };
  const isOpening = act === 'opening';
  return (
    <Page
      title={t(isOpening ? 'clerkPolicies.openTitle' : 'clerkPolicies.closeTitle', values)}
      trail={[
        { href: '/clerk', label: t('site.clerk') },
        { href: '/clerk/policies', label: t('clerkPolicies.title') },
      ]}
    >
      <p>{t(isOpening ? 'clerkPolicies.openText' : 'clerkPolicies.closeText', values)}</p>
      <form method="post" action={`/clerk/policies/${policy.slug}/${act}`} class="lectern-buttons">
        <button class="usa-button" type="submit">
          {t(isOpening ? 'clerkPolicies.open' : 'clerkPolicies.close')}
        </button>
        <a href="/clerk/policies">{t('clerkPolicies.cancel')}</a>
      </form>
    </Page>
  );
}
