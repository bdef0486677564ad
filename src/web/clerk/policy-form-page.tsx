import { ErrorSummary } from '../forms/error-summary.tsx';
import type { FormError } from '../forms/errors.ts';
import { Radios, TextArea, TextField } from '../forms/fields.tsx';
import { Page } from '../layout.tsx';
import { useReader } from '../reader.ts';
import type { PolicyField, PolicyValues } from './policy-form.ts';

/** Writes a new policy, or changes the one called `slug`. */
export function PolicyFormPage(props: {
  slug: string | undefined;
  values: PolicyValues;
  errors: FormError[];
  timezone: string;
}) {
  const { slug, values, errors, timezone } = props;
  const { t } = useReader();
  const title = t(slug === undefined ? 'policyForm.createTitle' : 'policyForm.editTitle');
  const shared = (name: PolicyField) => ({ name, value: values[name], errors });
  const zone = t('policyForm.timeHint', { zone: timezone });
  return (
    <Page
      title={title}
      trail={[
        { href: '/clerk', label: t('site.clerk') },
        { href: '/clerk/policies', label: t('clerkPolicies.title') },
      ]}
      hasErrors={errors.length > 0}
    >
      <ErrorSummary errors={errors} />
      {slug === undefined && <p>{t('policyForm.createLead')}</p>}
      <form
        method="post"
        action={slug === undefined ? '/clerk/policies' : `/clerk/policies/${slug}`}
        novalidate
      >
        {slug === undefined && (
          <TextField
            {...shared('slug')}
            label={t('policyForm.slug')}
            hint={t('policyForm.slugHint')}
            autocapitalize="none"
            spellcheck={false}
            required
          />
        )}
        <TextField {...shared('titleEn')} label={t('policyForm.titleEn')} lang="en" required />
        <TextField {...shared('titleEs')} label={t('policyForm.titleEs')} lang="es" required />
        <TextArea
          {...shared('summaryEn')}
          label={t('policyForm.summaryEn')}
          hint={t('policyForm.summaryHint')}
          rows={8}
          lang="en"
          required
        />
        <TextArea
          {...shared('summaryEs')}
          label={t('policyForm.summaryEs')}
          hint={t('policyForm.summaryHint')}
          rows={8}
          lang="es"
          required
        />
        <Radios
          {...shared('direction')}
          label={t('policyForm.direction')}
          hint={t('policyForm.directionHint')}
          choices={(['cooperation', 'separation'] as const).map((value) => ({
            value,
            label: t(`directions.${value}`),
          }))}
        />
        <TextArea
          {...shared('aliases')}
          label={t('policyForm.aliases')}
          hint={t('policyForm.aliasesHint')}
          rows={4}
          isOptional
        />
        <TextField
          {...shared('opensAt')}
          type="datetime-local"
          label={t('policyForm.opensAt')}
          hint={zone}
          isSmall
          required
        />
        <TextField
          {...shared('closesAt')}
          type="datetime-local"
          label={t('policyForm.closesAt')}
          hint={zone}
          isSmall
          required
        />
        <fieldset class="usa-fieldset lectern-fieldset">
          <legend class="usa-legend lectern-legend">
            {t('policyForm.meeting')}
            <span class="usa-hint"> ({t('site.optional')})</span>
          </legend>
          <TextField {...shared('meetingTitleEn')} label={t('policyForm.meetingTitleEn')} lang="en" />
          <TextField {...shared('meetingTitleEs')} label={t('policyForm.meetingTitleEs')} lang="es" />
          <TextField
            {...shared('meetingAt')}
            type="datetime-local"
            label={t('policyForm.meetingAt')}
            hint={zone}
            isSmall
          />
          <TextField {...shared('meetingPlace')} label={t('policyForm.meetingPlace')} />
          <TextField {...shared('meetingVideo')} type="url" label={t('policyForm.meetingVideo')} />
        </fieldset>
        <div class="lectern-buttons">
          <button class="usa-button" type="submit">
            {t(slug === undefined ? 'policyForm.create' : 'policyForm.save')}
          </button>
          <a href="/clerk/policies">{t('clerkPolicies.cancel')}</a>
        </div>
      </form>
    </Page>
  );
}
