import { SOURCES } from '../../comments/comment.ts';
import { languageName } from '../../locales/reading.ts';
import { DECLARED, type DigestContent, type PositionCounts, STANCES, TONES } from '../digest.ts';
import {
  type Block,
  type Column,
  heading,
  type PrintReader,
  paragraph,
  plain,
  type Table,
} from './blocks.ts';
import { numbers } from './brief-blocks.ts';
import { positionChart } from './charts.ts';

const ROWS = ['support', 'oppose', 'mixed', 'unsure', 'unclear', 'none'] as const;

/** What was declared and what was read, side by side and never one: of all, by source, by language, by district. */
export function positionBlocks(content: DigestContent, reader: PrintReader): Block[] {
  const { t, number } = reader;
  const { positions, sum } = content;
  const of = sum.total.counted;
  const reading = t('digest.positionReading', {
    declared: number(of - positions.declared.none),
    counted: number(of),
    inferred: number(of - positions.inferred.unclear),
  });
  return [
    heading(2, t('digest.positionTitle'), 'positions'),
    paragraph(t('digest.positionLead')),
    { kind: 'chart', ...positionChart(positions, reader, reading) },
    { kind: 'table', ...allPositions(positions, of, reader) },
    { kind: 'table', ...bySource(positions, reader) },
    { kind: 'table', ...byLanguage(positions, reader) },
    ...(positions.byDistrict
      ? [
          paragraph(
            t('digest.byDistrictLead'),
            positions.districtsOfVersion !== undefined &&
              t('digest.districtsRepeated', { version: positions.districtsOfVersion }),
          ),
          { kind: 'table' as const, ...byDistrict(positions.byDistrict, reader) },
        ]
      : []),
  ];
}

function allPositions({ declared, inferred }: PositionCounts, of: number, { t, number }: PrintReader): Table {
  const cell = (counts: Partial<Record<string, number>>, row: string) => {
    const count = counts[row];
    return count === undefined ? null : plain(number(count));
  };
  return {
    id: 'position-table',
    caption: t('digest.positionCaption'),
    columns: [
      { label: t('digest.position') },
      { label: t('digest.declared'), isNumber: true },
      { label: t('digest.inferred'), isNumber: true },
    ],
    rows: [
      ...ROWS.map((row) => [plain(t(`stances.${row}`)), cell(declared, row), cell(inferred, row)]),
      [plain(t('digest.total')), plain(number(of)), plain(number(of))],
    ],
    hasTotal: true,
  };
}

function bySource({ bySource }: DigestContent['positions'], reader: PrintReader): Table {
  const rows = SOURCES.flatMap((source): [string, PositionCounts][] => {
    const counts = bySource[source];
    return counts ? [[reader.t(`sources.${source}`), counts]] : [];
  });
  return sides('source-positions', reader.t('digest.bySourceCaption'), reader.t('digest.from'), rows, reader);
}

function byLanguage({ byLanguage }: DigestContent['positions'], reader: PrintReader): Table {
  const rows = Object.entries(byLanguage).map(([code, counts]): [string, PositionCounts] => [
    languageName(reader, code),
    counts,
  ]);
  return sides(
    'language-positions',
    reader.t('digest.byLanguageCaption'),
    reader.t('digest.language'),
    rows,
    reader,
  );
}

function sides(
  id: string,
  caption: string,
  label: string,
  rows: [string, PositionCounts][],
  { t, number }: PrintReader,
): Table {
  const under =
    (group: 'declared' | 'inferred') =>
    (each: (typeof DECLARED | typeof STANCES)[number]): Column => ({
      label: t(`stances.${each}`),
      group: t(`digest.${group}`),
      isNumber: true,
    });
  return {
    id,
    caption,
    columns: [{ label }, ...DECLARED.map(under('declared')), ...STANCES.map(under('inferred'))],
    rows: rows.map(([name, { declared, inferred }]) => [
      plain(name),
      ...DECLARED.map((each) => plain(number(declared[each]))),
      ...STANCES.map((each) => plain(number(inferred[each]))),
    ]),
  };
}

function byDistrict(
  rows: NonNullable<DigestContent['positions']['byDistrict']>,
  { t, number }: PrintReader,
): Table {
  return {
    id: 'district-positions',
    caption: t('digest.byDistrictCaption'),
    columns: [
      { label: t('digest.district') },
      { label: t('digest.comments'), isNumber: true },
      ...STANCES.map((stance): Column => ({ label: t(`stances.${stance}`), isNumber: true })),
    ],
    rows: rows.map(({ district, comments, stance }) => [
      plain(district === null ? t('digest.noDistrict') : number(district)),
      plain(number(comments)),
      ...STANCES.map((each) => {
        const count = stance[each];
        return plain(count === null ? t('digest.hidden') : number(count));
      }),
    ]),
  };
}

/** How people speak, apart from what they want. */
export function toneBlocks({ tone, sum }: DigestContent, reader: PrintReader): Block[] {
  const { t, number, percent } = reader;
  const of = sum.total.counted;
  return [
    heading(2, t('digest.toneTitle'), 'tone'),
    paragraph(
      t('digest.toneLead'),
      t('digest.toneReading', { ...numbers(tone, reader), counted: number(of) }),
    ),
    {
      kind: 'table',
      id: 'tone-table',
      caption: t('digest.toneCaption'),
      columns: [
        { label: t('digest.tone') },
        { label: t('digest.comments'), isNumber: true },
        { label: t('digest.shareOfCounted'), isNumber: true },
      ],
      rows: TONES.map((each) => [
        plain(t(`tones.${each}`)),
        plain(number(tone[each])),
        plain(percent(tone[each] / of)),
      ]),
    },
  ];
}
