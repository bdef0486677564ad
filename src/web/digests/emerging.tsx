import type { DigestContent } from '../../digests/digest.ts';
import { langOf } from '../../locales/reading.ts';
import { Cell, Table } from '../charts/table.tsx';
import { useReader } from '../reader.ts';

/** What is said where the codebook has no theme. */
export function Emerging({ content: { emerging } }: { content: DigestContent }) {
  const { t, number } = useReader();
  const read = Object.values(emerging.read).reduce((all, texts) => all + texts, 0);
  return (
    <section aria-labelledby="emerging">
      <h2 id="emerging">{t('digest.emergingTitle')}</h2>
      <p>{t('digest.emergingLead', { texts: number(read) })}</p>
      {emerging.phrases.length === 0 ? (
        <p>{t('digest.noEmerging')}</p>
      ) : (
        <Table id="emerging-table" caption={t('digest.emergingCaption')}>
          <thead>
            <tr>
              <th scope="col">{t('digest.phrase')}</th>
              <th scope="col" class="lectern-number">
                {t('digest.textCount')}
              </th>
              <th scope="col">{t('digest.example')}</th>
            </tr>
          </thead>
          <tbody>
            {emerging.phrases.map(({ phrase, gone, language, texts, quote, ids }) => (
              <tr key={`${language} ${phrase} ${ids[0]}`}>
                <th scope="row" {...(gone ? {} : { lang: langOf(language) })}>
                  {gone ? t('digest.quoteGone.shared') : phrase}
                </th>
                <Cell value={number(texts)} />
                {quote?.gone ? (
                  <td>{t(`digest.quoteGone.${quote.gone}`)}</td>
                ) : (
                  <td lang={langOf(language)}>{quote?.text}</td>
                )}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
