import { shortIdOf } from '../../comments/short-id.ts';
import { clock, langOf, languageName } from '../../locales/reading.ts';
import { sentenceCase } from '../../text/sentence-case.ts';
import type { Quote } from '../digest.ts';
import type { Block, PrintReader, QuoteBlock, Run } from './blocks.ts';

/** Somebody's own words with the way back to where they were said, or the notice that stands in their place. */
export function quoteBlock(quote: Quote, reader: PrintReader): Extract<Block, { kind: 'quote' }> {
  const { t, language } = reader;
  return {
    kind: 'quote',
    words: wordsOf(quote, reader),
    isNotice: quote.gone !== undefined,
    stance: quote.stance,
    side: t(`stances.${quote.stance}`),
    comment: { id: quote.comment, text: t('digest.quoteSource', { id: shortIdOf(quote.comment) }) },
    places: [
      t(`sources.${quote.source}`),
      ...(quote.language === language ? [] : [languageName(reader, quote.language)]),
      ...(spokenAs(quote) === quote.text ? [] : [t('digest.inCapitals')]),
      ...(quote.speech ? [speechPlace(quote.speech, reader)] : []),
    ],
    ...videoOf(quote, reader),
  };
}

/** The line under a quote. */
export const sourceOf = ({ side, comment, places }: QuoteBlock): string[] => [side, comment.text, ...places];

function videoOf({ speech }: Quote, { t }: PrintReader): Pick<QuoteBlock, 'video'> {
  if (!speech?.videoUrl) return {};
  const { start } = speech;
  const text = start === undefined ? t('digest.watchVideo') : t('digest.watch', { time: clock(start) });
  return { video: { url: videoAt(speech.videoUrl, start), text } };
}

/** The recording at a moment, by the fragment that browsers and the large video sites read (W3C Media Fragments). */
export const videoAt = (url: string, start: number | undefined): string =>
  start === undefined || url.includes('#') ? url : `${url}#t=${Math.floor(start)}`;

/** The quoted words in their own voice, or why they are not shown any more. */
export const wordsOf = (quote: Quote, { t }: PrintReader): Run =>
  quote.gone
    ? { text: t(`digest.quoteGone.${quote.gone}`) }
    : { text: spokenAs(quote), lang: langOf(quote.language) };

/** Captions in capitals as sentences; what somebody wrote stays as it is. */
const spokenAs = ({ text, speech }: Quote): string => (speech ? sentenceCase(text) : text);

type Place = { turns: number[]; meeting?: string; start?: number };

/** The meeting, the turn and the time at which something was said. */
export function speechPlace({ meeting, turns, start }: Place, { t }: Pick<PrintReader, 't'>): string {
  const place = { meeting: meeting ?? t('digest.aMeeting'), turn: (turns[0] ?? 0) + 1 };
  return start === undefined
    ? t('digest.quoteSpeechNoTime', place)
    : t('digest.quoteSpeech', { ...place, time: clock(start) });
}
