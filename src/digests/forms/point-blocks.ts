import { langOf } from '../../locales/reading.ts';
import type { Point, Points } from '../digest.ts';
import { type PageBlock, type PrintReader, paragraph, plain, type Run } from './blocks.ts';
import { quoteBlock } from './quote-block.ts';

/** What some comments say, point by point, and then what only one says each. */
export function pointBlocks({ points, others, wordless }: Points, reader: PrintReader): PageBlock[] {
  const { t, counted, number } = reader;
  const areAllShown = others.quotes.length >= others.comments;
  return [
    ...points.flatMap((point): PageBlock[] => [
      { kind: 'paragraph', runs: pointRuns(point, reader) },
      ...(point.quote ? [quoteBlock(point.quote, reader)] : []),
      { kind: 'way', to: { ids: point.ids, of: point.comments } },
    ]),
    ...(others.comments > 0
      ? [
          paragraph(
            `${counted('digest.others', others.comments)}.`,
            others.quotes.length === 0 && t('digest.noOthersQuotes'),
            others.quotes.length > 0 &&
              !areAllShown &&
              t('digest.othersShown', { shown: number(others.quotes.length) }),
          ),
          ...others.quotes.map((quote) => quoteBlock(quote, reader)),
          { kind: 'way' as const, to: { ids: others.ids, of: others.comments } },
        ]
      : []),
    ...(wordless > 0 ? [paragraph(counted('digest.wordless', wordless))] : []),
  ];
}

function pointRuns({ title, gone, language, comments, texts }: Point, reader: PrintReader): Run[] {
  const { t, counted } = reader;
  const counts = `${counted('digest.point', comments)}, ${counted('digest.pointTexts', texts)}.`;
  if (gone) return [plain(t('digest.quoteGone.shared')), plain(` ${counts}`)];
  const name: Run =
    title.length > 0
      ? { text: title.join(' · '), lang: langOf(language), isStrong: true }
      : { text: t('digest.copiesPoint'), isStrong: true };
  return [name, plain(`: ${counts}`)];
}
