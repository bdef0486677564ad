import type { AskKind, DigestContent, StateCounts } from '../digest.ts';
import { type Block, heading, type PrintReader, plain } from './blocks.ts';

/** Themes named in brief. */
const NAMED = 3;

/** What a councilmember with one minute should have read: fixed sentences, each number of which stands in a table below. */
export function briefBlocks(content: DigestContent, reader: PrintReader): Block[] {
  const items = briefSentences(content, reader);
  return [
    heading(2, reader.t('digest.brief.title'), 'brief'),
    { kind: 'paragraph', role: 'sum', runs: [plain(sumText(reader, content.sum.total))] },
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items: items.map((text) => [plain(text)]) }]),
  ];
}

/** The sum of a digest, in words: what was received is what was counted and what was not. */
export const sumText = (reader: Pick<PrintReader, 't' | 'number'>, total: StateCounts): string =>
  reader.t('digest.sum', numbers(total, reader));

export function briefSentences(content: DigestContent, reader: PrintReader): string[] {
  const { t, counted, number, language } = reader;
  const { sum, positions, themes, campaigns, asks, since } = content;
  if (sum.total.counted === 0) return [];
  const copies = campaigns.reduce((all, { letters }) => all + letters, 0);
  const asking = (kind: AskKind) => asks.find((ask) => ask.kind === kind)?.comments ?? 0;
  const requests = asking('amendment') + asking('data') + asking('meeting');
  const named = themes
    .slice(0, NAMED)
    .map(({ name, comments }) =>
      t('digest.brief.theme', { name: name[language], comments: number(comments) }),
    );
  return [
    t('digest.brief.declared', numbers(positions.declared, reader)),
    t('digest.brief.inferred', numbers(positions.inferred, reader)),
    ...(named.length > 0 ? [t('digest.brief.themes', { themes: named.join(', ') })] : []),
    ...(copies > 0
      ? [counted('digest.brief.campaign', copies, { largest: number(campaigns[0]?.letters ?? 0) })]
      : []),
    counted('digest.brief.asks', asking('question'), { requests: number(requests) }),
    ...(since
      ? [
          t('digest.brief.since', {
            version: since.version,
            before: number(since.counted),
            now: number(sum.total.counted),
          }),
        ]
      : []),
  ];
}

/** Counts as the reader writes them, for a sentence's gaps of the same names. */
export const numbers = (
  counts: Record<string, number>,
  { number }: Pick<PrintReader, 'number'>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(counts).map(([label, count]) => [label, number(count)]));
