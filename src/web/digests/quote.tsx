import { mayActAs } from '../../accounts/account.ts';
import { shortIdOf } from '../../comments/short-id.ts';
import type { Quote } from '../../digests/digest.ts';
import { clock, langOf, languageName } from '../../locales/reading.ts';
import { useReader } from '../reader.ts';

/** Somebody's own words, and the way back to where they were said. */
export function QuoteBlock({ quote }: { quote: Quote }) {
  const reader = useReader();
  const { t, caller, language } = reader;
  const source = t('digest.quoteSource', { id: shortIdOf(quote.comment) });
  return (
    <figure class={`lectern-quote lectern-quote--${quote.stance}`}>
      {quote.gone ? (
        <p>{t(`digest.quoteGone.${quote.gone}`)}</p>
      ) : (
        <blockquote lang={langOf(quote.language)}>
          <p class="lectern-quote__words">{quote.text}</p>
        </blockquote>
      )}
      <figcaption>
        <strong>{t(`stances.${quote.stance}`)}</strong>
        {' · '}
        {mayActAs(caller, 'council') ? <a href={`/council/comments/${quote.comment}`}>{source}</a> : source}
        {' · '}
        {t(`sources.${quote.source}`)}
        {quote.language !== language && <> · {languageName(reader, quote.language)}</>}
        {quote.speech && <SpeechPlace speech={quote.speech} />}
      </figcaption>
    </figure>
  );
}

type Place = { turns: number[]; meeting?: string; start?: number; videoUrl?: string };

/** The meeting, the turn and the time, with the recording where there is one. */
export function SpeechPlace({ speech }: { speech: Place }) {
  const { t } = useReader();
  const meeting = speech.meeting ?? t('digest.aMeeting');
  const turn = (speech.turns[0] ?? 0) + 1;
  const time = speech.start === undefined ? undefined : clock(speech.start);
  return (
    <>
      {' · '}
      {time === undefined
        ? t('digest.quoteSpeechNoTime', { meeting, turn })
        : t('digest.quoteSpeech', { meeting, turn, time })}
      {speech.videoUrl && (
        <>
          {' · '}
          <a href={videoAt(speech.videoUrl, speech.start)} rel="noreferrer">
            {time === undefined ? t('digest.watchVideo') : t('digest.watch', { time })}
          </a>
        </>
      )}
    </>
  );
}

/** The recording at a moment, by the fragment that browsers and the large video sites read (W3C Media Fragments). */
export const videoAt = (url: string, start: number | undefined): string =>
  start === undefined || url.includes('#') ? url : `${url}#t=${Math.floor(start)}`;
