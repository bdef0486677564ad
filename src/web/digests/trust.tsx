import type { DigestContent, Withholding } from '../../digests/digest.ts';
import { languageName } from '../../locales/reading.ts';
import { Cell, Table } from '../charts/table.tsx';
import { useReader } from '../reader.ts';
import { STANCES } from './stances.ts';

/** How the digest was made, by whom corrected, and whether moderation looked at the viewpoint. */
export function Trust({ content }: { content: DigestContent }) {
  const reader = useReader();
  const { t, counted, number, percent } = reader;
  const { method, sum } = content;
  const of = sum.total.counted;
  const { declared, inferred, corrected } = method.stanceFrom;
  const rows: [string, Withholding][] = [
    ...STANCES.map((stance): [string, Withholding] => [
      t(`stances.${stance}`),
      method.withholdingByStance[stance],
    ]),
    ...Object.entries(method.withholdingByLanguage).map(([code, rate]): [string, Withholding] => [
      languageName(reader, code),
      rate,
    ]),
  ];
  return (
    <section aria-labelledby="made">
      <h2 id="made">{t('digest.trustTitle')}</h2>
      <p>
        {t('digest.made', {
          tagger: content.taggerVersions.join(', ') || t('site.none'),
          codebook: content.codebookVersion,
        })}{' '}
        {t('digest.quotesChosen')} <a href="/method">{t('digest.methodLink')}</a>
      </p>
      <p>{t('digest.whoCould')}</p>
      <p class="lectern-hash">
        {t('digest.checks', { inputs: content.checks.inputs, root: content.checks.merkleRoot })}
      </p>
      {of > 0 && (
        <p>
          {counted('digest.reviewed', method.reviewed, { share: percent(method.reviewed / of) })}{' '}
          {t('digest.stanceFrom', {
            declared: number(declared),
            inferred: number(inferred),
            corrected: number(corrected),
          })}
        </p>
      )}
      {rows.some(([, rate]) => rate.of > 0) && (
        <>
          <p>{t('digest.withholdingLead')}</p>
          <Table id="withholding-table" caption={t('digest.withholdingCaption')}>
            <thead>
              <tr>
                <th scope="col">{t('digest.group')}</th>
                {(['withheldOf', 'ofComments', 'withheldShare'] as const).map((head) => (
                  <th scope="col" class="lectern-number" key={head}>
                    {t(`digest.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([label, rate]) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <Cell value={number(rate.withheld)} />
                  <Cell value={number(rate.of)} />
                  <Cell
                    value={rate.of === 0 ? undefined : percent(rate.withheld / rate.of)}
                    empty={t('site.notApplicable')}
                  />
                </tr>
              ))}
            </tbody>
          </Table>
        </>
      )}
    </section>
  );
}
