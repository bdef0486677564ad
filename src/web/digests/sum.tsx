import { SOURCES } from '../../comments/comment.ts';
import type { DigestContent, StateCounts } from '../../digests/digest.ts';
import { languageName } from '../../locales/reading.ts';
import { Bar } from '../charts/bar.tsx';
import { Cell, Table } from '../charts/table.tsx';
import { type Reader, useReader } from '../reader.ts';

const PARTS = ['counted', 'withheld', 'withdrawn', 'waiting'] as const;

/** The sum of a digest, in words: what was received is what was counted and what was not. */
export function sumText({ t, number }: Pick<Reader, 't' | 'number'>, total: StateCounts): string {
  return t('digest.sum', {
    received: number(total.received),
    counted: number(total.counted),
    withheld: number(total.withheld),
    withdrawn: number(total.withdrawn),
    waiting: number(total.waiting),
  });
}

export function Sum({ content: { sum } }: { content: DigestContent }) {
  const reader = useReader();
  const { t, counted, number } = reader;
  return (
    <section aria-labelledby="sum">
      <h2 id="sum">{t('digest.sumTitle')}</h2>
      <p class="lectern-sum">{sumText(reader, sum.total)}</p>
      <p>
        {counted('digest.letters', sum.letters)}; {counted('digest.speakers', sum.speakers)};{' '}
        {counted('digest.texts', sum.distinctTexts)}.
      </p>
      <Table id="by-source" caption={t('digest.sumCaption')}>
        <thead>
          <tr>
            <th scope="col">{t('digest.from')}</th>
            {(['received', ...PARTS] as const).map((part) => (
              <th scope="col" class="lectern-number" key={part}>
                {t(`digest.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SOURCES.flatMap((source) => {
            const counts = sum.bySource[source];
            return counts ? [<Row key={source} label={t(`sources.${source}`)} counts={counts} />] : [];
          })}
        </tbody>
        <tfoot>
          <Row label={t('digest.total')} counts={sum.total} />
        </tfoot>
      </Table>
      <div class="lectern-pair">
        <Languages content={sum} reader={reader} />
        {Object.keys(sum.withheldFor).length > 0 && (
          <Table id="withheld-for" caption={t('digest.withheldCaption')}>
            <thead>
              <tr>
                <th scope="col">{t('digest.reason')}</th>
                <th scope="col" class="lectern-number">
                  {t('digest.comments')}
                </th>
              </tr>
            </thead>
            <tbody>
              {typedEntries(sum.withheldFor).map(([reason, count]) => (
                <tr key={reason}>
                  <th scope="row">{t(`reasons.${reason}`)}</th>
                  <Cell value={number(count)} />
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </div>
    </section>
  );
}

function Row({ label, counts }: { label: string; counts: StateCounts }) {
  const { number } = useReader();
  return (
    <tr>
      <th scope="row">{label}</th>
      {(['received', ...PARTS] as const).map((part) => (
        <Cell key={part} value={number(counts[part])} />
      ))}
    </tr>
  );
}

function Languages({ content, reader }: { content: DigestContent['sum']; reader: Reader }) {
  const { t, number } = reader;
  const rows = Object.entries(content.byLanguage).sort((a, b) => b[1] - a[1]);
  if (rows.length === 0) return null;
  return (
    <Table id="by-language" caption={t('digest.languageCaption')}>
      <thead>
        <tr>
          <th scope="col">{t('digest.language')}</th>
          <th scope="col" class="lectern-number">
            {t('digest.comments')}
          </th>
          <td class="lectern-bar-cell" />
        </tr>
      </thead>
      <tbody>
        {rows.map(([code, count]) => (
          <tr key={code}>
            <th scope="row">{languageName(reader, code)}</th>
            <Cell value={number(count)} />
            <td class="lectern-bar-cell">
              <Bar segments={[{ value: count, kind: 'plain' }]} of={content.total.counted} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The entries of a record whose keys are a closed list. */
const typedEntries = <K extends string>(record: Partial<Record<K, number>>): [K, number][] =>
  Object.entries(record) as [K, number][];
