import type { Receipt } from '../../comments/receipts.ts';
import type { Submitted } from '../../comments/submit-comment.ts';
import type { CountedIn } from '../../digests/proofs.ts';
import type { Policy } from '../../policies/policy.ts';
import { ErrorSummary } from '../forms/error-summary.tsx';
import type { FormError } from '../forms/errors.ts';
import { TextField } from '../forms/fields.tsx';
import { Page } from '../layout.tsx';
import { useReader } from '../reader.ts';
import { ProofBlock } from './proof-block.tsx';

/** The one page that shows a new receipt code. */
export function SentPage({ policy, submitted }: { policy: Policy; submitted: Submitted }) {
  const { t, language, dateTime } = useReader();
  return (
    <Page title={t('receipt.sentTitle')}>
      <p>{t('receipt.about', { policy: policy.title[language] })}</p>
      <section class="lectern-receipt" aria-labelledby="receipt-code">
        <h2 id="receipt-code">{t('receipt.code')}</h2>
        <p class="lectern-receipt__code">{submitted.receipt}</p>
        <p>{t('receipt.receivedAt', { at: dateTime(submitted.submittedAt) })}</p>
      </section>
      <p>
        <strong>{t('receipt.once')}</strong>
      </p>
      <p>{t('receipt.use')}</p>
      <h2>{t('receipt.nextTitle')}</h2>
      <p>{t('receipt.nextText')}</p>
      <ul class="lectern-links">
        <li>
          <a href="/receipt">{t('receipt.lookTitle')}</a>
        </li>
        <li>
          <a href="/">{t('errors.home')}</a>
        </li>
      </ul>
    </Page>
  );
}

/** Asks for a code. It is sent in a form's body, so that it is in no address, history or log. */
export function ReceiptFormPage({ code, errors }: { code: string; errors: FormError[] }) {
  const { t } = useReader();
  return (
    <Page title={t('receipt.lookTitle')} hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <p class="usa-intro">{t('receipt.lookLead')}</p>
      <form method="post" action="/receipt" autocomplete="off" novalidate>
        <TextField
          name="code"
          label={t('receipt.codeLabel')}
          hint={t('receipt.codeHint')}
          value={code}
          errors={errors}
          autocapitalize="characters"
          spellcheck={false}
          isSmall
          required
        />
        <div class="lectern-buttons">
          <button class="usa-button" type="submit">
            {t('receipt.look')}
          </button>
        </div>
      </form>
    </Page>
  );
}

export function ReceiptPage(props: { code: string; receipt: Receipt; counting: CountedIn[] }) {
  const { code, receipt, counting } = props;
  const { t, language, dateTime } = useReader();
  return (
    <Page title={t('receipt.stateTitle')}>
      {receipt.state === 'withdrawn' && <p class="usa-intro">{t('receipt.withdrawn')}</p>}
      <dl class="lectern-facts">
        <dt>{t('comment.policy')}</dt>
        <dd>
          <a href={`/policies/${receipt.policy.slug}`}>{receipt.policy.title[language]}</a>
        </dd>
        <dt>{t('comment.received')}</dt>
        <dd>{dateTime(receipt.submittedAt)}</dd>
        <dt>{t('receipt.state')}</dt>
        <dd>{t(`receipt.states.${receipt.state}`)}</dd>
        {receipt.withheldFor && (
          <>
            <dt>{t('receipt.withheldFor')}</dt>
            <dd>{t(`reasons.${receipt.withheldFor}`)}</dd>
          </>
        )}
      </dl>
      <section aria-labelledby="counted">
        <h2 id="counted">{t('receipt.counted.title')}</h2>
        {counting.length === 0 ? (
          <p>{t('receipt.counted.none')}</p>
        ) : (
          <p>
            {t('receipt.counted.proof')} {t('receipt.counted.how')}
          </p>
        )}
        {counting.map((each) => (
          <ProofBlock key={each.proof.digest} code={code} {...each} />
        ))}
      </section>
      {receipt.canWithdraw && (
        <form method="post" action="/receipt/withdrawal">
          <input type="hidden" name="code" value={code} />
          <button class="usa-button usa-button--outline" type="submit">
            {t('receipt.withdraw')}
          </button>
        </form>
      )}
      {!receipt.canWithdraw && receipt.state !== 'withdrawn' && <p>{t('receipt.tooLate')}</p>}
      <p>
        <a href="/receipt">{t('receipt.another')}</a>
      </p>
    </Page>
  );
}

/** Asks once more, since what is erased cannot be brought back. */
export function WithdrawPage({ code, receipt }: { code: string; receipt: Receipt }) {
  const { t, language } = useReader();
  return (
    <Page title={t('receipt.withdrawTitle')}>
      <p>{t('receipt.about', { policy: receipt.policy.title[language] })}</p>
      <p>{t('receipt.withdrawText')}</p>
      <div class="lectern-buttons">
        <form method="post" action="/receipt/withdrawal">
          <input type="hidden" name="code" value={code} />
          <button class="usa-button usa-button--secondary" type="submit" name="sure" value="yes">
            {t('receipt.withdrawYes')}
          </button>
        </form>
        <form method="post" action="/receipt">
          <input type="hidden" name="code" value={code} />
          <button class="usa-button usa-button--outline" type="submit">
            {t('receipt.withdrawNo')}
          </button>
        </form>
      </div>
    </Page>
  );
}
