import { mayActAs } from '../../accounts/account.ts';
import type { DigestContent } from '../../digests/digest.ts';
import { useReader } from '../reader.ts';
import { QuoteBlock } from './quote.tsx';

/** Letters that came more than once: how often, and how they begin. */
export function Campaigns({ content }: { content: DigestContent }) {
  const { t, counted, caller } = useReader();
  return (
    <section aria-labelledby="campaigns">
      <h2 id="campaigns">{t('digest.campaignsTitle')}</h2>
      {content.campaigns.length === 0 ? (
        <p>{t('digest.noCampaigns')}</p>
      ) : (
        <>
          <p>{t('digest.campaignsLead')}</p>
          {content.campaigns.map(({ group, letters, quote }) => (
            <div class="lectern-campaign" key={group}>
              <p>
                <strong>{counted('digest.letterCount', letters)}.</strong> {t('digest.opening')}
              </p>
              {quote && <QuoteBlock quote={quote} />}
              {mayActAs(caller, 'council') && (
                <p>
                  <a href={`/council/comments?policy=${content.policy.slug}&group=${group}`}>
                    {t('digest.seeLetters')}
                    <span class="usa-sr-only"> ({counted('digest.letterCount', letters)})</span>
                  </a>
                </p>
              )}
            </div>
          ))}
        </>
      )}
    </section>
  );
}
