import type { DigestContent } from '../../digests/digest.ts';
import { Bar } from '../charts/bar.tsx';
import { Cell, Table } from '../charts/table.tsx';
import { useReader } from '../reader.ts';
import { PointList } from './points.tsx';

/** What residents ask and what they ask for, by kind. */
export function Asks({ content: { asks, sum } }: { content: DigestContent }) {
  const { t, counted, number } = useReader();
  const [most] = [...asks].sort((a, b) => b.comments - a.comments);
  return (
    <section aria-labelledby="asks">
      <h2 id="asks">{t('digest.asksTitle')}</h2>
      {asks.length === 0 ? (
        <p>{t('digest.noAsks')}</p>
      ) : (
        <>
          <p>{t('digest.asksLead')}</p>
          <p>
            {most &&
              t('digest.asksReading', {
                kind: t(`digest.asks.${most.kind}`),
                comments: number(most.comments),
                counted: number(sum.total.counted),
              })}
          </p>
          <Table id="ask-table" caption={t('digest.asksCaption')}>
            <thead>
              <tr>
                <th scope="col">{t('digest.askKind')}</th>
                <th scope="col" class="lectern-number">
                  {t('digest.comments')}
                </th>
                <td class="lectern-bar-cell" />
              </tr>
            </thead>
            <tbody>
              {asks.map(({ kind, comments }) => (
                <tr key={kind}>
                  <th scope="row">{t(`digest.asks.${kind}`)}</th>
                  <Cell value={number(comments)} />
                  <td class="lectern-bar-cell">
                    <Bar segments={[{ value: comments, kind: 'plain' }]} of={sum.total.counted} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
          {asks.map((ask) => (
            <details class="lectern-side" key={ask.kind}>
              <summary>
                {counted('digest.side', ask.comments, { stance: t(`digest.asks.${ask.kind}`) })}
              </summary>
              <PointList points={ask} />
            </details>
          ))}
        </>
      )}
    </section>
  );
}
