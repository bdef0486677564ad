import type { DigestContent } from '../digest.ts';
import { heading, type PageBlock, type PrintReader, paragraph, plain } from './blocks.ts';
import { pointBlocks } from './point-blocks.ts';

/** What residents ask and what they ask for, by kind. */
export function asksBlocks({ asks, sum }: DigestContent, reader: PrintReader): PageBlock[] {
  const { t, counted, number } = reader;
  const [most] = [...asks].sort((a, b) => b.comments - a.comments);
  if (!most) return [heading(2, t('digest.asksTitle'), 'asks'), paragraph(t('digest.noAsks'))];
  return [
    heading(2, t('digest.asksTitle'), 'asks'),
    paragraph(
      t('digest.asksLead'),
      t('digest.asksReading', {
        kind: t(`digest.asks.${most.kind}`),
        comments: number(most.comments),
        counted: number(sum.total.counted),
      }),
    ),
    {
      kind: 'table',
      id: 'ask-table',
      caption: t('digest.asksCaption'),
      columns: [{ label: t('digest.askKind') }, { label: t('digest.comments'), isNumber: true }],
      rows: asks.map(({ kind, comments }) => [plain(t(`digest.asks.${kind}`)), plain(number(comments))]),
    },
    ...asks.map(
      (ask): PageBlock => ({
        kind: 'part',
        level: 3,
        title: counted('digest.side', ask.comments, { stance: t(`digest.asks.${ask.kind}`) }),
        blocks: pointBlocks(ask, reader),
      }),
    ),
  ];
}
