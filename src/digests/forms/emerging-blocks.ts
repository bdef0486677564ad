import { langOf } from '../../locales/reading.ts';
import type { DigestContent } from '../digest.ts';
import { type Block, heading, type PrintReader, paragraph, plain } from './blocks.ts';
import { wordsOf } from './quote-block.ts';

/** What is said where the codebook has no theme. */
export function emergingBlocks({ emerging }: DigestContent, reader: PrintReader): Block[] {
  const { t, number } = reader;
  const read = Object.values(emerging.read).reduce((all, texts) => all + texts, 0);
  return [
    heading(2, t('digest.emergingTitle'), 'emerging'),
    paragraph(t('digest.emergingLead', { texts: number(read) })),
    emerging.phrases.length === 0
      ? paragraph(t('digest.noEmerging'))
      : {
          kind: 'table',
          id: 'emerging-table',
          caption: t('digest.emergingCaption'),
          columns: [
            { label: t('digest.phrase') },
            { label: t('digest.textCount'), isNumber: true },
            { label: t('digest.example') },
          ],
          rows: emerging.phrases.map(({ phrase, gone, language, texts, quote }) => [
            gone ? plain(t('digest.quoteGone.shared')) : { text: phrase, lang: langOf(language) },
            plain(number(texts)),
            quote ? wordsOf(quote, reader) : null,
          ]),
        },
  ];
}
