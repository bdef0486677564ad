import { mayActAs } from '../../accounts/account.ts';
import type { Digest } from '../../digests/digest.ts';
import { DoneNotice, type Notice } from '../forms/notice.tsx';
import { Page } from '../layout.tsx';
import { type Reader, useReader } from '../reader.ts';
import { Asks } from './asks.tsx';
import { Brief } from './brief.tsx';
import { Campaigns } from './campaigns.tsx';
import { Changes } from './changes.tsx';
import { Emerging } from './emerging.tsx';
import { Positions, Tones } from './positions.tsx';
import { Sum } from './sum.tsx';
import { Themes } from './themes.tsx';
import { Timeline } from './timeline.tsx';
import { Trust } from './trust.tsx';

/** What residents said about a policy: first the sum that adds up, then where they stand, why, and in whose words. */
export function DigestPage({ digest, notice }: { digest: Digest; notice?: Notice }) {
  const reader = useReader();
  const { t, language, caller } = reader;
  const { content } = digest;
  const title = content.policy.title[language];
  const isEmpty = content.sum.total.counted === 0;
  const sections = [
    ['brief', t('digest.brief.title')],
    ['sum', t('digest.sumTitle')],
    ['positions', t('digest.positionTitle')],
    ['tone', t('digest.toneTitle')],
    ['themes', t('digest.themesTitle')],
    ['campaigns', t('digest.campaignsTitle')],
    ['asks', t('digest.asksTitle')],
    ['time', t('digest.timeTitle')],
    ['emerging', t('digest.emergingTitle')],
    ['made', t('digest.trustTitle')],
  ];
  return (
    <Page
      kicker={`${t('digests.title')}:`}
      title={title}
      trail={[
        mayActAs(caller, 'council')
          ? { href: '/council', label: t('site.council') }
          : { href: '/', label: t('site.policies') },
        { href: `/policies/${content.policy.slug}/digests`, label: t('digests.title') },
      ]}
      isWide
    >
      <DoneNotice notice={notice} />
      <Standing digest={digest} reader={reader} />
      <Brief content={content} />
      <Changes digest={digest} />
      <div class="usa-alert usa-alert--info usa-alert--slim">
        <div class="usa-alert__body">
          <p class="usa-alert__text">
            <strong>{t('digest.notPollTitle')}.</strong> {t('digest.notPoll')}{' '}
            <a href="/method">{t('digest.methodLink')}</a>
          </p>
        </div>
      </div>
      <nav aria-label={t('digest.contents')} class="lectern-contents">
        <ul>
          {sections
            .filter(([id = '']) => !isEmpty || ['brief', 'sum', 'made'].includes(id))
            .map(([id, label]) => (
              <li key={id}>
                <a href={`#${id}`}>{label}</a>
              </li>
            ))}
        </ul>
      </nav>
      <Sum content={content} />
      {isEmpty ? (
        <p>{t('digest.empty')}</p>
      ) : (
        <>
          <Positions content={content} />
          <Tones content={content} />
          <Themes content={content} />
          <Campaigns content={content} />
          <Asks content={content} />
          <Timeline content={content} />
          <Emerging content={content} />
        </>
      )}
      <Trust content={content} />
    </Page>
  );
}

/** Whether this is final, and of when its numbers are. A clerk publishes from here. */
function Standing({ digest, reader }: { digest: Digest; reader: Reader }) {
  const { t, caller, dateTime } = reader;
  const built = dateTime(digest.builtAt);
  const isDraft = digest.state === 'draft';
  return (
    <>
      <p>
        <span class={`usa-tag${isDraft ? ' lectern-tag--draft' : ''}`}>
          {isDraft ? t('digests.draft') : t('digest.version', { version: digest.version })}
        </span>{' '}
        {isDraft || !digest.publishedAt
          ? t('digest.draftAt', { built })
          : t('digest.publishedAt', { at: dateTime(digest.publishedAt), built })}{' '}
        {t('digest.direction', { direction: t(`directions.${digest.content.policy.direction}`) })}.
      </p>
      {isDraft && mayActAs(caller, 'clerk') && (
        <p>
          <a class="usa-button" href={`/clerk/digests/${digest._id.toHexString()}/publication`}>
            {t('clerkDigests.publish')}
          </a>
        </p>
      )}
    </>
  );
}
