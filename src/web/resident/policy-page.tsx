import { DISTRICTS, LONGEST_TEXT } from '../../comments/check-comment.ts';
import { isOpen, type Policy } from '../../policies/policy.ts';
import { ErrorSummary } from '../forms/error-summary.tsx';
import { idOf } from '../forms/errors.ts';
import { Radios, Select, TextArea, TextField } from '../forms/fields.tsx';
import { Page } from '../layout.tsx';
import { useReader } from '../reader.ts';
import { type CommentForm, POSITIONS } from './comment-form.ts';
import { Paragraphs } from './paragraphs.tsx';
import { CommentWindow } from './policies-page.tsx';

/** What is proposed, and the form to say something about it while comments are open. */
export function PolicyPage(props: { policy: Policy; form: CommentForm; now: Date; hasDigests: boolean }) {
  const { policy, form, now } = props;
  const { t, language } = useReader();
  return (
    <Page
      title={policy.title[language]}
      trail={[{ href: '/', label: t('site.policies') }]}
      hasErrors={form.errors.length > 0 || form.warned.length > 0}
    >
      <ErrorSummary errors={form.errors} />
      {form.warned.length > 0 && <SensitiveWarning form={form} />}
      <p class="lectern-when">
        <CommentWindow policy={policy} now={now} />
      </p>
      <h2>{t('policy.about')}</h2>
      <Paragraphs text={policy.summary[language]} />
      <Meeting policy={policy} />
      {props.hasDigests && (
        <>
          <h2>{t('policy.digests')}</h2>
          <p>
            <a href={`/policies/${policy.slug}/digests`}>{t('policy.digestsLink')}</a>
          </p>
        </>
      )}
      {isOpen(policy, now) ? <Form policy={policy} form={form} /> : <Closed {...props} />}
    </Page>
  );
}

function Meeting({ policy: { meeting } }: { policy: Policy }) {
  const { t, language, dateTime } = useReader();
  if (!meeting) return null;
  return (
    <>
      <h2>{t('policy.meeting')}</h2>
      <p>{meeting.title[language]}</p>
      <dl class="lectern-facts">
        {meeting.at && (
          <>
            <dt>{t('policy.when')}</dt>
            <dd>{dateTime(meeting.at)}</dd>
          </>
        )}
        {meeting.place && (
          <>
            <dt>{t('policy.where')}</dt>
            <dd>{meeting.place}</dd>
          </>
        )}
      </dl>
      {meeting.videoUrl && (
        <p>
          <a class="usa-link usa-link--external" href={meeting.videoUrl} rel="noreferrer">
            {t('policy.video')}
          </a>
        </p>
      )}
    </>
  );
}

function Form({ policy, form }: { policy: Policy; form: CommentForm }) {
  const { t } = useReader();
  const { errors } = form;
  return (
    <section class="lectern-form" aria-labelledby="your-comment">
      <h2 id="your-comment">{t('policy.form')}</h2>
      <section class="usa-summary-box" aria-labelledby="before-you-write">
        <div class="usa-summary-box__body">
          <h3 class="usa-summary-box__heading" id="before-you-write">
            {t('form.noteTitle')}
          </h3>
          <div class="usa-summary-box__text">
            <ul class="usa-list">
              <li>{t('form.noteRecords')}</li>
              <li>{t('form.noteLeaveOut')}</li>
              <li>{t('site.emergency')}</li>
            </ul>
            <a class="usa-summary-box__link" href="/privacy">
              {t('form.noteMore')}
            </a>
          </div>
        </div>
      </section>
      {/* To the page's own address: whoever loads or shares it later finds the policy there. */}
      <form method="post" action={`/policies/${policy.slug}`} autocomplete="off" novalidate>
        <input type="hidden" name="idempotencyKey" value={form.key} />
        <TextArea
          name="text"
          label={t('form.text')}
          hint={t('form.textHint')}
          rows={9}
          value={form.text}
          counted={LONGEST_TEXT}
          errors={errors}
          required
        />
        <Radios
          name="position"
          label={t('form.position')}
          hint={t('form.positionHint')}
          value={form.position}
          choices={[...POSITIONS, 'none' as const].map((value) => ({
            value,
            label: t(`positions.${value}`),
          }))}
          errors={errors}
          isOptional
        />
        <TextField
          name="name"
          label={t('form.name')}
          hint={t('form.nameHint')}
          value={form.name}
          errors={errors}
          isOptional
        />
        <Select
          name="district"
          label={t('form.district')}
          hint={t('form.districtHint')}
          value={form.district}
          choices={[
            { value: '', label: t('form.noDistrict') },
            ...Array.from({ length: DISTRICTS }, (_, index) => ({
              value: String(index + 1),
              label: t('form.districtNumber', { number: index + 1 }),
            })),
          ]}
          errors={errors}
          isOptional
        />
        <div class="lectern-buttons">
          <button class="usa-button" type="submit">
            {t('form.send')}
          </button>
          {form.warned.length > 0 && (
            <button class="usa-button usa-button--outline" type="submit" name="asIs" value="yes">
              {t('sensitive.asIs')}
            </button>
          )}
        </div>
      </form>
    </section>
  );
}

/** Asked once, before anything is kept: what is never held can be demanded from nobody. */
function SensitiveWarning({ form }: { form: CommentForm }) {
  const { t } = useReader();
  return (
    <div class="usa-alert usa-alert--warning" role="alert" tabIndex={-1} autofocus data-focus>
      <div class="usa-alert__body">
        <h2 class="usa-alert__heading">{t('sensitive.title')}</h2>
        <p>{t('sensitive.kept')}</p>
        <ul class="usa-list">
          {form.warned.map(({ kind, start, end }) => (
            <li key={`${kind} ${start}`}>
              {t('sensitive.item', { kind: t(`sensitiveKinds.${kind}`), words: form.text.slice(start, end) })}
            </li>
          ))}
        </ul>
        <p>{t('sensitive.advice')}</p>
        <p>
          <a href={`#${idOf('text')}`}>{t('form.text')}</a>
        </p>
      </div>
    </div>
  );
}

/** Someone whose comment came too late finds her words here still, to take them elsewhere. */
function Closed({ policy, form, now }: { policy: Policy; form: CommentForm; now: Date }) {
  const { t, dateTime } = useReader();
  const { opensAt, closesAt } = policy.window;
  const text =
    policy.state === 'open' && now < opensAt
      ? t('policy.notYetText', { at: dateTime(opensAt) })
      : closesAt <= now
        ? t('policy.closedText', { at: dateTime(closesAt) })
        : t('policy.stoppedText');
  return (
    <section aria-labelledby="closed">
      <h2 id="closed">{t('policy.closedTitle')}</h2>
      <p>{text}</p>
      {form.text !== '' && (
        <TextArea name="text" label={t('policy.form')} rows={9} value={form.text} errors={[]} />
      )}
    </section>
  );
}
