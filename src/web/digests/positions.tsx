import type { DigestContent } from '../../digests/digest.ts';
import { Bar } from '../charts/bar.tsx';
import { Cell, Table } from '../charts/table.tsx';
import { useReader } from '../reader.ts';
import { PositionTables } from './position-tables.tsx';

export const TONES = ['negative', 'neutral', 'positive'] as const;

/** What was declared and what was read, side by side: two columns that are never one. */
export function Positions({ content }: { content: DigestContent }) {
  const { t, number } = useReader();
  const { declared, inferred } = content.positions;
  const of = content.sum.total.counted;
  const rows = ['support', 'oppose', 'mixed', 'unsure', 'unclear', 'none'] as const;
  const declaredOf = (row: (typeof rows)[number]) => (row === 'unclear' ? undefined : declared[row]);
  const inferredOf = (row: (typeof rows)[number]) =>
    row === 'unsure' || row === 'none' ? undefined : inferred[row];
  return (
    <section aria-labelledby="positions">
      <h2 id="positions">{t('digest.positionTitle')}</h2>
      <p>{t('digest.positionLead')}</p>
      <p>
        {t('digest.positionReading', {
          declared: number(of - declared.none),
          counted: number(of),
          inferred: number(of - inferred.unclear),
        })}
      </p>
      <Table id="position-table" caption={t('digest.positionCaption')}>
        <thead>
          <tr>
            <th scope="col">{t('digest.position')}</th>
            <th scope="col" class="lectern-number">
              {t('digest.declared')}
            </th>
            <td class="lectern-bar-cell lectern-bar-cell--spare" />
            <th scope="col" class="lectern-number">
              {t('digest.inferred')}
            </th>
            <td class="lectern-bar-cell lectern-bar-cell--spare" />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`stances.${row}`)}</th>
              {[declaredOf(row), inferredOf(row)].map((value, column) => (
                <>
                  <Cell
                    key={`${column} number`}
                    value={value === undefined ? undefined : number(value)}
                    empty={t('site.notApplicable')}
                  />
                  <td class="lectern-bar-cell lectern-bar-cell--spare" key={`${column} bar`}>
                    {value !== undefined && <Bar segments={[{ value, kind: row }]} of={of} />}
                  </td>
                </>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('digest.total')}</th>
            <Cell value={number(of)} />
            <td class="lectern-bar-cell lectern-bar-cell--spare" />
            <Cell value={number(of)} />
            <td class="lectern-bar-cell lectern-bar-cell--spare" />
          </tr>
        </tfoot>
      </Table>
      <PositionTables content={content} />
    </section>
  );
}

export function Tones({ content: { tone, sum } }: { content: DigestContent }) {
  const { t, number, percent } = useReader();
  const of = sum.total.counted;
  return (
    <section aria-labelledby="tone">
      <h2 id="tone">{t('digest.toneTitle')}</h2>
      <p>{t('digest.toneLead')}</p>
      <p>
        {t('digest.toneReading', {
          negative: number(tone.negative),
          neutral: number(tone.neutral),
          positive: number(tone.positive),
          counted: number(of),
        })}
      </p>
      <Table id="tone-table" caption={t('digest.toneCaption')}>
        <thead>
          <tr>
            <th scope="col">{t('digest.tone')}</th>
            <th scope="col" class="lectern-number">
              {t('digest.comments')}
            </th>
            <th scope="col" class="lectern-number">
              {t('digest.shareOfCounted')}
            </th>
            <td class="lectern-bar-cell" />
          </tr>
        </thead>
        <tbody>
          {TONES.map((label) => (
            <tr key={label}>
              <th scope="row">{t(`tones.${label}`)}</th>
              <Cell value={number(tone[label])} />
              <Cell value={percent(tone[label] / of)} />
              <td class="lectern-bar-cell">
                <Bar segments={[{ value: tone[label], kind: label }]} of={of} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
