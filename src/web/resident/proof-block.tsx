import type { CountedIn } from '../../digests/proofs.ts';
import type { CountedRecord } from '../../digests/public-record.ts';
import { langOf } from '../../locales/reading.ts';
import { useReader } from '../reader.ts';

/** One published digest that counts the comment, with the proof, which browsers with script check at once. */
export function ProofBlock({ code, publishedAt, proof }: CountedIn & { code: string }) {
  const { t, number, dateTime } = useReader();
  const version = t('receipt.counted.version', { version: proof.version, at: dateTime(publishedAt) });
  return (
    <article class="lectern-card">
      <h3 class="lectern-card__title">
        <a href={`/digests/${proof.digest}`}>{version}</a>
      </h3>
      <p>
        {t('receipt.counted.place', { place: number(proof.index + 1), size: number(proof.size) })}{' '}
        {proof.record === undefined && t('receipt.counted.changed')}
      </p>
      <p
        role="status"
        data-proof={JSON.stringify(proof)}
        data-holds={t('receipt.counted.holds')}
        data-fails={t('receipt.counted.fails')}
      />
      {proof.record !== undefined && <Counted record={JSON.parse(proof.record) as CountedRecord} />}
      <p>
        {t('receipt.counted.root')}: <code class="lectern-hash">{proof.root}</code>
      </p>
      <form method="post" action="/receipt/proof">
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="digest" value={proof.digest} />
        <button class="usa-button usa-button--outline" type="submit">
          {t('receipt.counted.download')}
          <span class="usa-sr-only"> ({version})</span>
        </button>
      </form>
    </article>
  );
}

function Counted({ record: { text, language, stance } }: { record: CountedRecord }) {
  const { t } = useReader();
  return (
    <details class="lectern-side">
      <summary>{t('receipt.counted.what')}</summary>
      <p>{t('receipt.counted.whatLead')}</p>
      <p>
        {t('comment.stance')}: <strong>{t(`stances.${stance}`)}</strong>
      </p>
      <blockquote lang={langOf(language)}>
        <p class="lectern-quote__words">{text}</p>
      </blockquote>
    </details>
  );
}
