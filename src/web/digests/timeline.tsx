import type { DigestContent, StanceCounts } from '../../digests/digest.ts';
import { Bar } from '../charts/bar.tsx';
import { Cell, Table } from '../charts/table.tsx';
import { useReader } from '../reader.ts';
import { STANCES } from './stances.ts';

/** Comments and positions day by day, and hearing by hearing. */
export function Timeline({ content: { time, sum } }: { content: DigestContent }) {
  const { t, number, day } = useReader();
  const dayText = (iso: string) => day(new Date(`${iso}T00:00:00Z`));
  const [busiest] = [...time.days].sort((a, b) => b.comments - a.comments || (a.day < b.day ? -1 : 1));
  const most = busiest?.comments ?? 0;
  return (
    <section aria-labelledby="time">
      <h2 id="time">{t('digest.timeTitle')}</h2>
      {busiest && (
        <p>
          {t('digest.daysReading', {
            day: dayText(busiest.day),
            comments: number(busiest.comments),
            counted: number(sum.total.counted),
          })}
        </p>
      )}
      <Table id="day-table" caption={t('digest.daysCaption')}>
        <thead>
          <tr>
            <th scope="col">{t('digest.day')}</th>
            <CountHeads />
          </tr>
        </thead>
        <tbody>
          {time.days.map((each) => (
            <tr key={each.day}>
              <th scope="row">{dayText(each.day)}</th>
              <CountCells {...each} of={most} />
            </tr>
          ))}
        </tbody>
      </Table>
      {time.hearings.length > 0 && (
        <Table id="hearing-table" caption={t('digest.hearingsCaption')}>
          <thead>
            <tr>
              <th scope="col">{t('digest.hearing')}</th>
              <th scope="col" class="lectern-number">
                {t('digest.speakersColumn')}
              </th>
              <CountHeads />
            </tr>
          </thead>
          <tbody>
            {time.hearings.map((each) => (
              <tr key={each.transcript}>
                <th scope="row">
                  {each.meeting ?? t('digest.aMeeting')}, {dayText(each.day)}
                </th>
                <Cell value={number(each.speakers)} />
                <CountCells {...each} of={Math.max(...time.hearings.map(({ comments }) => comments))} />
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}

function CountHeads() {
  const { t } = useReader();
  return (
    <>
      <th scope="col" class="lectern-number">
        {t('digest.comments')}
      </th>
      <td class="lectern-bar-cell lectern-bar-cell--spare" />
      {STANCES.map((stance) => (
        <th scope="col" class="lectern-number lectern-heading--keyed" key={stance}>
          <span class={`lectern-key lectern-key--${stance}`} aria-hidden="true" />
          {t(`stances.${stance}`)}
        </th>
      ))}
    </>
  );
}

function CountCells({ comments, stance, of }: { comments: number; stance: StanceCounts; of: number }) {
  const { number } = useReader();
  return (
    <>
      <Cell value={number(comments)} />
      <td class="lectern-bar-cell lectern-bar-cell--spare">
        <Bar segments={STANCES.map((kind) => ({ kind, value: stance[kind] }))} of={of} />
      </td>
      {STANCES.map((each) => (
        <Cell key={each} value={number(stance[each])} />
      ))}
    </>
  );
}
