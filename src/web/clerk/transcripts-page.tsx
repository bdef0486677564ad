import type { Policy } from '../../policies/policy.ts';
import type { FoundTranscript } from '../../transcripts/find-transcripts.ts';
import { ErrorSummary } from '../forms/error-summary.tsx';
import type { FormError } from '../forms/errors.ts';
import { Select, TextField } from '../forms/fields.tsx';
import { Page } from '../layout.tsx';
import { useReader } from '../reader.ts';

export type UploadValues = { policy: string; title: string; heldAt: string; videoUrl: string };

/** The uploaded meetings, and the form for another. */
export function TranscriptsPage(props: {
  found: FoundTranscript[];
  policies: Policy[];
  values: UploadValues;
  errors: FormError[];
}) {
  const { t } = useReader();
  const { found, errors } = props;
  return (
    <Page
      title={t('transcripts.title')}
      trail={[{ href: '/clerk', label: t('site.clerk') }]}
      hasErrors={errors.length > 0}
    >
      <ErrorSummary errors={errors} />
      {found.length === 0 && <p>{t('transcripts.none')}</p>}
      {found.map((each) => (
        <TranscriptEntry key={each.transcript._id.toHexString()} found={each} />
      ))}
      <UploadForm {...props} />
    </Page>
  );
}

function TranscriptEntry({ found: { transcript, policy } }: { found: FoundTranscript }) {
  const { t, counted, language, day, dateTime } = useReader();
  return (
    <article class="lectern-card">
      <h2 class="lectern-card__title">
        <a href={`/clerk/transcripts/${transcript._id.toHexString()}`}>
          {transcript.title ?? transcript.fileName}
        </a>
      </h2>
      <p>
        <span class={`lectern-tag lectern-tag--${transcript.state}`}>
          {t(`transcripts.states.${transcript.state}`)}
        </span>{' '}
        {transcript.importedCount !== undefined && counted('transcripts.imported', transcript.importedCount)}
      </p>
      <p class="lectern-quiet">
        {transcript.heldAt && `${day(transcript.heldAt)} · `}
        {policy.title[language]}
        {' · '}
        {t('transcripts.uploaded')}:{' '}
        {t('transcripts.by', { at: dateTime(transcript.uploadedAt), name: transcript.uploadedBy })}
      </p>
    </article>
  );
}

function UploadForm({ policies, values, errors }: Parameters<typeof TranscriptsPage>[0]) {
  const { t, language } = useReader();
  return (
    <section class="lectern-form" aria-labelledby="upload">
      <h2 id="upload">{t('transcripts.upload')}</h2>
      <p>{t('transcripts.uploadLead')}</p>
      {/* The file stands last: what is said about it must have come before it is read. */}
      <form method="post" action="/clerk/transcripts" enctype="multipart/form-data" novalidate>
        <Select
          name="policy"
          label={t('transcripts.policyLabel')}
          value={values.policy}
          choices={[
            { value: '', label: t('transcripts.choose') },
            ...policies.map(({ slug, title }) => ({ value: slug, label: title[language] })),
          ]}
          errors={errors}
          required
        />
        <TextField
          name="title"
          label={t('transcripts.titleLabel')}
          value={values.title}
          errors={errors}
          isOptional
        />
        <TextField
          name="heldAt"
          type="date"
          label={t('transcripts.heldAt')}
          value={values.heldAt}
          errors={errors}
          isSmall
          isOptional
        />
        <TextField
          name="videoUrl"
          type="url"
          label={t('transcripts.videoUrl')}
          hint={t('transcripts.videoHint')}
          value={values.videoUrl}
          errors={errors}
          isOptional
        />
        <TextField name="file" type="file" label={t('transcripts.file')} errors={errors} required />
        <div class="lectern-buttons">
          <button class="usa-button" type="submit">
            {t('transcripts.submit')}
          </button>
        </div>
      </form>
    </section>
  );
}
