import type { DigestContent } from '../digest.ts';
import { type Block, heading, type PrintReader, paragraph, plain } from './blocks.ts';
import { pointBlocks } from './point-blocks.ts';

/** What residents ask and what they ask for, by kind. */
export function asksBlocks({ asks, sum }: DigestContent, reader: PrintReader): Block[] {
  const { t, counted, number } = reader;
  const [most] = [...asks].sort((a, b) => b.comments - a.comments);
  if (!most) return [heading(2, t('digest.asksTitle')), paragraph(t('digest.noAsks'))];
  return [
    heading(2, t('digest.asksTitle')),
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
      caption: t('digest.asksCaption'),
      columns: [{ label: t('digest.askKind') }, { label: t('digest.comments'), isNumber: true }],
      rows: asks.map(({ kind, comments }) => [plain(t(`digest.asks.${kind}`)), plain(number(comments))]),
    },
    ...asks.flatMap((ask) => [
      heading(3, counted('digest.side', ask.comments, { stance: t(`digest.asks.${ask.kind}`) })),
      ...pointBlocks(ask, reader),
    ]),
  ];
}
