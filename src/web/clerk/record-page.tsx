import type { Act } from '../../accounts/record-act.ts';
import { shortIdOf } from '../../comments/short-id.ts';
import { Table } from '../charts/table.tsx';
import { Page } from '../layout.tsx';
import { en } from '../locales/en.ts';
import { type Reader, useReader } from '../reader.ts';
import type { TextKey } from '../text.ts';

/** Who did what, newest first. */
export function RecordPage(props: {
  acts: Act[];
  next: string | null;
  subject: string | undefined;
  isFirst: boolean;
}) {
  const reader = useReader();
  const { t, dateTime } = reader;
  const { acts, next, subject } = props;
  const about = subject === undefined ? '' : `subject=${encodeURIComponent(subject)}`;
  return (
    <Page title={t('record.title')} trail={[{ href: '/clerk', label: t('site.clerk') }]} isWide>
      <p>{t('record.lead')}</p>
      {subject !== undefined && (
        <p>
          {t('record.about', { id: subject })}. <a href="/clerk/record">{t('record.all')}</a>
        </p>
      )}
      {acts.length === 0 ? (
        <p>{t('record.none')}</p>
      ) : (
        <Table id="acts" caption={t('record.caption')}>
          <thead>
            <tr>
              <th scope="col">{t('record.at')}</th>
              <th scope="col">{t('record.actor')}</th>
              <th scope="col">{t('record.act')}</th>
              <th scope="col">{t('record.subject')}</th>
              <th scope="col">{t('record.detail')}</th>
            </tr>
          </thead>
          <tbody>
            {acts.map((act) => (
              <tr key={act._id.toHexString()}>
                <td>{dateTime(act.at)}</td>
                <td>{actorName(act.actor, reader)}</td>
                <td>{verbName(act.verb, reader)}</td>
                <td>
                  <a href={addressOf(act)}>{subjectName(act, reader)}</a>
                </td>
                <td>{detailOf(act)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {(next !== null || !props.isFirst) && (
        <nav class="lectern-pages" aria-label={t('site.pages')}>
          {!props.isFirst && <a href={`/clerk/record?${about}`}>{t('site.first')}</a>}
          {next !== null && (
            <a href={`/clerk/record?${[about, `cursor=${next}`].filter(Boolean).join('&')}`}>
              {t('site.next')}
            </a>
          )}
        </nav>
      )}
    </Page>
  );
}

function actorName(actor: string, { t }: Reader): string {
  if (actor === 'resident') return t('record.resident');
  if (actor === 'system') return t('record.system');
  return actor.replace(/^account:/, '');
}

/** An act that a newer part of the service has added has no text yet, and is shown by its own name. */
function verbName(verb: string, { t }: Reader): string {
  return verb in en.record.verbs ? t(`record.verbs.${verb}` as TextKey) : verb;
}

function subjectName({ subject }: Act, { t }: Reader): string {
  const id = /^[0-9a-f]{24}$/.test(subject.id) ? shortIdOf(subject.id) : subject.id;
  return subject.kind in en.record.kinds ? t(`record.kinds.${subject.kind}` as TextKey, { id }) : id;
}

function addressOf({ subject }: Act): string {
  const pages: Record<string, string> = {
    comment: `/clerk/comments/${subject.id}`,
    transcript: `/clerk/transcripts/${subject.id}`,
    policy: `/clerk/policies/${encodeURIComponent(subject.id)}`,
    digest: `/digests/${subject.id}`,
  };
  return pages[subject.kind] ?? `/clerk/record?subject=${encodeURIComponent(subject.id)}`;
}

const detailOf = ({ detail }: Act): string =>
  Object.entries(detail ?? {})
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
    .join('; ');
