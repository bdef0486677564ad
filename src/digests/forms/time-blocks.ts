import { type DigestContent, STANCES, type StanceCounts } from '../digest.ts';
import { type Block, type Column, heading, type PrintReader, plain, type Run } from './blocks.ts';
import { timeChart } from './charts.ts';

/** Comments and positions day by day, and hearing by hearing. */
export function timeBlocks(content: DigestContent, reader: PrintReader): Block[] {
  const { t, number, day } = reader;
  const { days, hearings } = content.time;
  const dayText = (iso: string) => day(new Date(iso));
  return [
    heading(2, t('digest.timeTitle'), 'time'),
    { kind: 'chart', ...timeChart(content, reader, timeReading(content, reader)) },
    {
      kind: 'table',
      id: 'day-table',
      caption: t('digest.daysCaption'),
      columns: [{ label: t('digest.day') }, ...countColumns(reader)],
      rows: days.map((each) => [plain(dayText(each.day)), ...countCells(each, reader)]),
    },
    ...(hearings.length > 0
      ? [
          {
            kind: 'table' as const,
            id: 'hearing-table',
            caption: t('digest.hearingsCaption'),
            columns: [
              { label: t('digest.hearing') },
              { label: t('digest.speakersColumn'), isNumber: true as const },
              ...countColumns(reader),
            ],
            rows: hearings.map((each) => [
              plain(`${each.meeting ?? t('digest.aMeeting')}, ${dayText(each.day)}`),
              plain(number(each.speakers)),
              ...countCells(each, reader),
            ]),
          },
        ]
      : []),
  ];
}

/** On which day most came. */
export function timeReading({ time, sum }: DigestContent, { t, number, day }: PrintReader): string {
  const [busiest] = [...time.days].sort((a, b) => b.comments - a.comments || (a.day < b.day ? -1 : 1));
  if (!busiest) return '';
  return t('digest.daysReading', {
    day: day(new Date(busiest.day)),
    comments: number(busiest.comments),
    counted: number(sum.total.counted),
  });
}

const countColumns = ({ t }: PrintReader): Column[] => [
  { label: t('digest.comments'), isNumber: true },
  ...STANCES.map((stance): Column => ({ label: t(`stances.${stance}`), isNumber: true })),
];

const countCells = (
  { comments, stance }: { comments: number; stance: StanceCounts },
  { number }: PrintReader,
): Run[] => [plain(number(comments)), ...STANCES.map((each) => plain(number(stance[each])))];
