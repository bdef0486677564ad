import { type FoundDelivery, isUndelivered } from '../../deliveries/list-deliveries.ts';
import { Table } from '../charts/table.tsx';
import { Warning } from '../council/mail-page.tsx';
import { DoneNotice, type Notice } from '../forms/notice.tsx';
import { Page } from '../layout.tsx';
import { Named } from '../named.tsx';
import { useReader } from '../reader.ts';

/** Who was sent which digest and what became of it; what did not arrive can be sent again. */
export function DeliveriesPage(props: {
  found: FoundDelivery[];
  next: string | null;
  isFirst: boolean;
  hasServer: boolean;
  notice: Notice | undefined;
}) {
  const { t } = useReader();
  const { found, next, isFirst } = props;
  return (
    <Page title={t('deliveries.title')} trail={[{ href: '/clerk', label: t('site.clerk') }]} isWide>
      <DoneNotice notice={props.notice} />
      <p>{t('deliveries.lead')}</p>
      {!props.hasServer && <Warning text={t('deliveries.noServer')} />}
      {found.length === 0 ? (
        <p>{t('deliveries.none')}</p>
      ) : (
        <Table id="deliveries" caption={t('deliveries.caption')}>
          <thead>
            <tr>
              {(['who', 'which', 'state', 'when', 'act'] as const).map((column) => (
                <th scope="col" key={column}>
                  {t(`deliveries.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.map((each) => (
              <Row key={each.delivery._id.toHexString()} found={each} />
            ))}
          </tbody>
        </Table>
      )}
      {(next !== null || !isFirst) && (
        <nav class="lectern-pages" aria-label={t('site.pages')}>
          {!isFirst && <a href="/clerk/deliveries">{t('site.first')}</a>}
          {next !== null && <a href={`/clerk/deliveries?cursor=${next}`}>{t('site.next')}</a>}
        </nav>
      )}
    </Page>
  );
}

function Row({ found: { delivery, policy } }: { found: FoundDelivery }) {
  const { t, counted, language, dateTime } = useReader();
  const { name, version, state, reason, answer, attempts } = delivery;
  const title = policy.title[language];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <a href={`/digests/${delivery.digest.toHexString()}`}>
          {t('deliveries.version', { policy: title, version })}
        </a>
      </td>
      <td>
        <strong>{t(`deliveries.states.${state}`)}</strong>
        {attempts > 1 && ` (${counted('deliveries.attempts', attempts)})`}
        {reason && <p class="lectern-quiet">{t(`deliveries.reasons.${reason}`)}</p>}
        {answer && (
          <p class="lectern-quiet">
            <code>{answer}</code>
          </p>
        )}
      </td>
      <td>{dateTime(delivery.changedAt)}</td>
      <td>
        {isUndelivered(delivery) && (
          <form method="post" action={`/clerk/deliveries/${delivery._id.toHexString()}/repetition`}>
            <button class="usa-button usa-button--unstyled" type="submit">
              <Named text={t('deliveries.again')} of={`${name}, ${title}`} />
            </button>
          </form>
        )}
      </td>
    </tr>
  );
}
