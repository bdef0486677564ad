import { SOURCES, type WithholdingReason } from '../../comments/comment.ts';
import { languageName } from '../../locales/reading.ts';
import type { DigestContent, StateCounts } from '../digest.ts';
import { type Block, heading, type PrintReader, paragraph, plain, type Table } from './blocks.ts';
import { sumText } from './brief-blocks.ts';

const STATES = ['received', 'counted', 'withheld', 'withdrawn', 'waiting'] as const;

/** The sum that adds up: by source, then what was counted by language, and why the rest was not. */
export function sumBlocks({ sum }: DigestContent, reader: PrintReader): Block[] {
  const { t, counted } = reader;
  return [
    heading(2, t('digest.sumTitle'), 'sum'),
    paragraph(
      `${sumText(reader, sum.total)}.`,
      `${counted('digest.letters', sum.letters)}; ${counted('digest.speakers', sum.speakers)}; ${counted('digest.texts', sum.distinctTexts)}.`,
    ),
    { kind: 'table', ...bySource(sum, reader) },
    ...withRows(byLanguage(sum, reader)),
    ...withRows(withheldFor(sum, reader)),
  ];
}

/** A table of nothing is left out. */
const withRows = (table: Table): Block[] => (table.rows.length === 0 ? [] : [{ kind: 'table', ...table }]);

function bySource(sum: DigestContent['sum'], { t, number }: PrintReader): Table {
  const row = (label: string, counts: StateCounts) => [
    plain(label),
    ...STATES.map((state) => plain(number(counts[state]))),
  ];
  return {
    id: 'by-source',
    caption: t('digest.sumCaption'),
    columns: [
      { label: t('digest.from') },
      ...STATES.map((state) => ({ label: t(`digest.${state}`), isNumber: true as const })),
    ],
    rows: [
      ...SOURCES.flatMap((source) => {
        const counts = sum.bySource[source];
        return counts ? [row(t(`sources.${source}`), counts)] : [];
      }),
      row(t('digest.total'), sum.total),
    ],
    hasTotal: true,
  };
}

function byLanguage(sum: DigestContent['sum'], reader: PrintReader): Table {
  const { t, number, percent } = reader;
  return {
    id: 'by-language',
    caption: t('digest.languageCaption'),
    columns: [
      { label: t('digest.language') },
      { label: t('digest.comments'), isNumber: true },
      { label: t('digest.shareOfCounted'), isNumber: true },
    ],
    rows: Object.entries(sum.byLanguage)
      .sort((a, b) => b[1] - a[1])
      .map(([code, count]) => [
        plain(languageName(reader, code)),
        plain(number(count)),
        plain(percent(count / sum.total.counted)),
      ]),
  };
}

function withheldFor({ withheldFor }: DigestContent['sum'], { t, number }: PrintReader): Table {
  return {
    id: 'withheld-for',
    caption: t('digest.withheldCaption'),
    columns: [{ label: t('digest.reason') }, { label: t('digest.comments'), isNumber: true }],
    rows: (Object.entries(withheldFor) as [WithholdingReason, number][]).map(([reason, count]) => [
      plain(t(`reasons.${reason}`)),
      plain(number(count)),
    ]),
  };
}
