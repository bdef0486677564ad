import { RHYTHMS, type Subscription } from '../../deliveries/subscription.ts';
import { LANGUAGES } from '../../locales/translate.ts';
import type { Policy } from '../../policies/policy.ts';
import { Select } from '../forms/fields.tsx';
import { DoneNotice, type Notice } from '../forms/notice.tsx';
import { Page } from '../layout.tsx';
import { Named } from '../named.tsx';
import { useReader } from '../reader.ts';
import { textsIn } from '../text.ts';

export type PolicyMail = { policy: Policy; subscription: Subscription | undefined };

/** Where whoever is signed in chooses which digests come by mail, when, and in which language. */
export function MailPage(props: {
  entries: PolicyMail[];
  email: string | undefined;
  hasServer: boolean;
  /** The hour of the weekly mail, as its reader says it. */
  weeklyAt: string;
  notice: Notice | undefined;
}) {
  const { t } = useReader();
  const { entries, email, hasServer, weeklyAt } = props;
  return (
    <Page title={t('mail.title')} trail={[{ href: '/council', label: t('site.council') }]}>
      <DoneNotice notice={props.notice} />
      <p class="usa-intro">{t('mail.lead')}</p>
      {!hasServer && <Warning text={t('mail.noServer')} />}
      {email === undefined ? <Warning text={t('mail.noAddress')} /> : <p>{t('mail.goesTo', { email })}</p>}
      {entries.length === 0 && <p>{t('policies.none')}</p>}
      {entries.map((entry) => (
        <Entry key={entry.policy.slug} entry={entry} weeklyAt={weeklyAt} />
      ))}
    </Page>
  );
}

export function Warning({ text }: { text: string }) {
  return (
    <div class="usa-alert usa-alert--warning usa-alert--slim">
      <div class="usa-alert__body">
        <p class="usa-alert__text">{text}</p>
      </div>
    </div>
  );
}

function Entry({ entry: { policy, subscription }, weeklyAt }: { entry: PolicyMail; weeklyAt: string }) {
  const { t, language } = useReader();
  const title = policy.title[language];
  const { slug } = policy;
  return (
    <article class="lectern-card">
      <h2 class="lectern-card__title">{title}</h2>
      <p>{t(subscription ? 'mail.on' : 'mail.off')}</p>
      <form method="post" action={`/council/mail/${slug}`}>
        <Select
          name={`rhythm-${slug}`}
          label={t('mail.rhythm')}
          value={subscription?.rhythm ?? 'publication'}
          choices={RHYTHMS.map((value) => ({ value, label: t(`mail.rhythms.${value}`, { at: weeklyAt }) }))}
          errors={[]}
        />
        <Select
          name={`language-${slug}`}
          label={t('mail.language')}
          value={subscription?.language ?? language}
          choices={LANGUAGES.map((value) => ({ value, label: textsIn(value).t('site.ownLanguage') }))}
          errors={[]}
        />
        <div class="lectern-buttons">
          <button class="usa-button" type="submit">
            <Named text={t(subscription ? 'mail.change' : 'mail.subscribe')} of={title} />
          </button>
        </div>
      </form>
      {subscription && (
        <form method="post" action={`/council/mail/${slug}/end`}>
          <button class="usa-button usa-button--unstyled" type="submit">
            <Named text={t('mail.stop')} of={title} />
          </button>
        </form>
      )}
    </article>
  );
}
