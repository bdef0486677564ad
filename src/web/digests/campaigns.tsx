import { mayActAs } from '../../accounts/account.ts';
import type { Campaign, DigestContent } from '../../digests/digest.ts';
import { langOf } from '../../locales/reading.ts';
import { useReader } from '../reader.ts';
import { QuoteBlock } from './quote.tsx';

/** Letters that came more than once: how often and when, what they say, and what people added. */
export function Campaigns({ content }: { content: DigestContent }) {
  const { t } = useReader();
  return (
    <section aria-labelledby="campaigns">
      <h2 id="campaigns">{t('digest.campaignsTitle')}</h2>
      {content.campaigns.length === 0 ? (
        <p>{t('digest.noCampaigns')}</p>
      ) : (
        <>
          <p>{t('digest.campaignsLead')}</p>
          {content.campaigns.map((campaign) => (
            <CampaignBlock key={campaign.group} campaign={campaign} slug={content.policy.slug} />
          ))}
        </>
      )}
    </section>
  );
}

function CampaignBlock({ campaign, slug }: { campaign: Campaign; slug: string }) {
  const { t, counted, caller, number, day } = useReader();
  const { group, letters, senders, stance, firstSeen, lastSeen, quote, letter, withAdded, added } = campaign;
  const dayText = (iso: string) => day(new Date(`${iso}T00:00:00Z`));
  return (
    <div class="lectern-campaign">
      <p>
        <strong>{counted('digest.letterCount', letters)}.</strong> {counted('digest.senders', senders)}.{' '}
        {t('digest.seen', { first: dayText(firstSeen), last: dayText(lastSeen) })}{' '}
        {t('digest.campaignStance', {
          support: number(stance.support),
          oppose: number(stance.oppose),
          mixed: number(stance.mixed),
          unclear: number(stance.unclear),
        })}{' '}
        {quote && t('digest.opening')}
      </p>
      {quote && <QuoteBlock quote={quote} />}
      {letter && !letter.gone && letter.text !== quote?.text && (
        <details class="lectern-side">
          <summary>
            {t('digest.wholeLetter')}
            <span class="usa-sr-only"> ({counted('digest.letterCount', letters)})</span>
          </summary>
          <blockquote lang={langOf(letter.language)}>
            <p>{letter.text}</p>
          </blockquote>
        </details>
      )}
      {withAdded > 0 && (
        <details class="lectern-side">
          <summary>{counted('digest.added', withAdded)}</summary>
          {added.map((each) => (
            <QuoteBlock key={each.comment} quote={each} />
          ))}
        </details>
      )}
      {mayActAs(caller, 'council') && (
        <p>
          <a href={`/council/comments?policy=${slug}&group=${group}`}>
            {t('digest.seeLetters')}
            <span class="usa-sr-only"> ({counted('digest.letterCount', letters)})</span>
          </a>
        </p>
      )}
    </div>
  );
}
