import { useReader } from '../reader.ts';
import { type FormError, idOf } from './errors.ts';

/**
 * Everything that is wrong, first on the page and focused, each linked to its field: someone who cannot
 * see the page at a glance learns at once that nothing was sent and what to do.
 */
export function ErrorSummary({ errors }: { errors: FormError[] }) {
  const { t } = useReader();
  if (errors.length === 0) return null;
  return (
    <div class="usa-alert usa-alert--error" role="alert" tabIndex={-1} autofocus data-focus>
      <div class="usa-alert__body">
        <h2 class="usa-alert__heading">{t('errors.heading')}</h2>
        <ul class="lectern-error-list">
          {errors.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              {field === '' ? message : <a href={`#${idOf(field)}`}>{message}</a>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
