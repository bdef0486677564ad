import { mayActAs } from '../../accounts/account.ts';
import type { Speech } from '../../comments/comment.ts';
import { videoAt } from '../../digests/forms/quote-block.ts';
import { clock, langOf } from '../../locales/reading.ts';
import { nameCase } from '../../text/sentence-case.ts';
import { useReader } from '../reader.ts';
import type { ShownTurn } from './speech-context.ts';
import { turnAddress } from './turn-address.ts';

/** Where in which meeting a comment was spoken: its turns with their times, and the recording. */
export function SpeechSection(props: { speech: Speech; turns: ShownTurn[]; language: string | undefined }) {
  const { speech, turns } = props;
  const { t, caller } = useReader();
  const first = speech.turns[0] ?? 0;
  return (
    <section aria-labelledby="speech">
      <h2 id="speech">{t('comment.speechTitle')}</h2>
      <p>
        {speech.meeting ?? t('digest.aMeeting')}
        {speech.start !== undefined && `, ${clock(speech.start)}`}
        {speech.videoUrl && (
          <>
            {' · '}
            <a href={videoAt(speech.videoUrl, speech.start)} rel="noreferrer">
              {speech.start === undefined
                ? t('digest.watchVideo')
                : t('digest.watch', { time: clock(speech.start) })}
            </a>
          </>
        )}
      </p>
      <SaidOfSelf speech={speech} />
      <p class="lectern-quiet">{t('comment.speechLead')}</p>
      <ol class="lectern-turns">
        {turns.map((turn) => (
          <li
            key={turn.index}
            id={`turn-${turn.index + 1}`}
            class={`lectern-turn${turn.isOwn ? ' lectern-turn--own' : ''}`}
          >
            <p class="lectern-turn__head">
              {t('comment.turn', { number: turn.index + 1 })}
              {turn.start !== null && ` · ${clock(turn.start)}`}
              {turn.speaker && ` · ${nameCase(turn.speaker)}`}
              {turn.isOwn && ` · ${t('comment.turnOf')}`}
            </p>
            <p lang={turn.isOwn ? langOf(props.language) : undefined}>
              {turn.text ?? t('comment.hiddenTurn')}
            </p>
          </li>
        ))}
      </ol>
      {speech.rendering && (
        <>
          <h3>{t('comment.rendering')}</h3>
          <p class="lectern-quiet">{t('comment.renderingLead')}</p>
          <blockquote class="lectern-said">{speech.rendering}</blockquote>
        </>
      )}
      {mayActAs(caller, 'clerk') && (
        <p>
          <a href={turnAddress(speech.transcript.toHexString(), first)}>{t('comment.fullTranscript')}</a>
        </p>
      )}
    </section>
  );
}

/** What was read from the testimony and the chair's words, as the clerk confirmed it. */
function SaidOfSelf({ speech }: { speech: Speech }) {
  const { t } = useReader();
  const facts = [
    [t('comment.organisation'), speech.organisation && nameCase(speech.organisation)],
    [t('comment.ward'), speech.ward],
    [t('comment.item'), speech.item],
  ].filter(([, value]) => value !== undefined);
  if (facts.length === 0) return null;
  return (
    <dl class="lectern-facts">
      {facts.map(([label, value]) => (
        <div class="lectern-fact" key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
