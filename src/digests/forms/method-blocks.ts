import { languageName } from '../../locales/reading.ts';
import { type DigestContent, STANCES, type Withholding } from '../digest.ts';
import { type Block, heading, type PrintReader, paragraph, plain } from './blocks.ts';
import { numbers } from './brief-blocks.ts';

/** How the digest was made, by whom corrected, and whether moderation looked at the viewpoint. */
export function methodBlocks(content: DigestContent, reader: PrintReader): Block[] {
  const { t, counted, number, percent } = reader;
  const { method, sum, checks } = content;
  const of = sum.total.counted;
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
  return [
    heading(2, t('digest.trustTitle'), 'made'),
    paragraph(
      t('digest.made', {
        tagger: content.taggerVersions.join(', ') || t('digest.none'),
        codebook: content.codebookVersion,
      }),
      t('digest.quotesChosen'),
    ),
    paragraph(t('digest.whoCould')),
    ...(of > 0
      ? [
          paragraph(
            counted('digest.reviewed', method.reviewed, { share: percent(method.reviewed / of) }),
            t('digest.stanceFrom', numbers(method.stanceFrom, reader)),
          ),
        ]
      : []),
    ...(rows.some(([, rate]) => rate.of > 0)
      ? [
          paragraph(t('digest.withholdingLead')),
          {
            kind: 'table' as const,
            id: 'withholding-table',
            caption: t('digest.withholdingCaption'),
            columns: [
              { label: t('digest.group') },
              ...(['withheldOf', 'ofComments', 'withheldShare'] as const).map((label) => ({
                label: t(`digest.${label}`),
                isNumber: true as const,
              })),
            ],
            rows: rows.map(([label, rate]) => [
              plain(label),
              plain(number(rate.withheld)),
              plain(number(rate.of)),
              rate.of === 0 ? null : plain(percent(rate.withheld / rate.of)),
            ]),
          },
        ]
      : []),
    paragraph(t('digest.checks', { inputs: checks.inputs, root: checks.merkleRoot })),
  ];
}
