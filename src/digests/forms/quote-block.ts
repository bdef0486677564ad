import { shortIdOf } from '../../comments/short-id.ts';
import { clock, langOf, languageName } from '../../locales/reading.ts';
import type { Quote } from '../digest.ts';
import type { Block, PrintReader, Run } from './blocks.ts';

/** Somebody's own words with the way back to where they were said, or the notice that stands in their place. */
export function quoteBlock(quote: Quote, reader: PrintReader): Extract<Block, { kind: 'quote' }> {
  const { t, language } = reader;
  return {
    kind: 'quote',
    words: wordsOf(quote, reader),
    isNotice: quote.gone !== undefined,
    stance: quote.stance,
    origin: quote.source,
    comment: quote.comment,
    source: [
      t(`stances.${quote.stance}`),
      t('digest.quoteSource', { id: shortIdOf(quote.comment) }),
      t(`sources.${quote.source}`),
      ...(quote.language === language ? [] : [languageName(reader, quote.language)]),
      ...(quote.speech ? [speechPlace(quote.speech, reader)] : []),
    ],
  };
}

/** The quoted words in their own voice, or why they are not shown any more. */
export const wordsOf = ({ text, language, gone }: Quote, { t }: PrintReader): Run =>
  gone ? { text: t(`digest.quoteGone.${gone}`) } : { text, lang: langOf(language) };

type Place = { turns: number[]; meeting?: string; start?: number };

/** The meeting, the turn and the time at which something was said. */
export function speechPlace({ meeting, turns, start }: Place, { t }: Pick<PrintReader, 't'>): string {
  const place = { meeting: meeting ?? t('digest.aMeeting'), turn: (turns[0] ?? 0) + 1 };
  return start === undefined
    ? t('digest.quoteSpeechNoTime', place)
    : t('digest.quoteSpeech', { ...place, time: clock(start) });
}
