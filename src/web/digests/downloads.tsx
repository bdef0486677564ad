import type { Digest } from '../../digests/digest.ts';
import { FORMS } from '../../digests/forms/digest-form.ts';
import { tablesOf } from '../../digests/forms/tables.ts';
import { useReader } from '../reader.ts';

/** The digest to take away, in the reader's language: whole, or a table at a time. */
export function Downloads({ digest }: { digest: Digest }) {
  const { t, language } = useReader();
  const base = `/api/v1/digests/${digest._id.toHexString()}`;
  return (
    <section aria-label={t('digest.downloads.title')} class="lectern-contents">
      <ul>
        <li>{t('digest.downloads.title')}:</li>
        {FORMS.map((form) => (
          <li key={form}>
            <a href={`${base}/forms/${form}?lang=${language}`}>{t(`digest.downloads.${form}`)}</a>
          </li>
        ))}
        <li>
          <a href={base} download>
            {t('digest.downloads.json')}
          </a>
        </li>
      </ul>
      <details class="lectern-side">
        <summary>{t('digest.downloads.each')}</summary>
        <ul>
          {tablesOf(digest).map(({ id }) => (
            <li key={id}>
              <a href={`${base}/tables/${id}`}>{id}.csv</a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
