import { useReader } from '../reader.ts';

const NOTICES = [
  'corrected',
  'withheld',
  'restored',
  'created',
  'changed',
  'opened',
  'closed',
  'built',
  'published',
  'confirmed',
  'known',
  'turnCorrected',
  'subscribed',
  'unsubscribed',
  'repeated',
] as const;
export type Notice = (typeof NOTICES)[number];

/** What was just done, from `?done=`; only these words can stand there. */
export const noticeFrom = (query: { done?: unknown }): Notice | undefined =>
  NOTICES.find((notice) => notice === query.done);

/** Says that an act was done, after the page it was done on has been left. */
export function DoneNotice({ notice }: { notice: Notice | undefined }) {
  const { t } = useReader();
  if (!notice) return null;
  return (
    <div class="usa-alert usa-alert--success usa-alert--slim" role="status">
      <div class="usa-alert__body">
        <p class="usa-alert__text">
          <span class="usa-sr-only">{t('notices.title')}: </span>
          {t(`notices.${notice}`)}
        </p>
      </div>
    </div>
  );
}
