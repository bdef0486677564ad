import { clock } from '../../locales/reading.ts';
import { turnReasonText } from '../../locales/translate.ts';
import { nameCase, sentenceCase } from '../../text/sentence-case.ts';
import type { DropReason } from '../../transcripts/correct-turns.ts';
import type { FoundTranscript } from '../../transcripts/find-transcripts.ts';
import type { StoredTurn } from '../../transcripts/transcript.ts';
import { TURNS_ON_A_PAGE } from '../comments/turn-address.ts';
import { DoneNotice, type Notice } from '../forms/notice.tsx';
import { Page } from '../layout.tsx';
import { useReader } from '../reader.ts';

/** The turns of a meeting, a page at a time, each with what it was taken for. `page` counts from 1. */
export function TurnsPage(props: {
  found: FoundTranscript;
  turns: StoredTurn[];
  page: number;
  notice: Notice | undefined;
}) {
  const { t, language, number, percent } = useReader();
  const { turns, page } = props;
  const { transcript } = props.found;
  const meeting = transcript.title ?? transcript.fileName;
  const address = `/clerk/transcripts/${transcript._id.toHexString()}`;
  const from = (page - 1) * TURNS_ON_A_PAGE;
  const shown = turns.slice(from, from + TURNS_ON_A_PAGE);
  const commentOf = new Map(
    transcript.proposal.flatMap((proposed, index) =>
      proposed.turns.map((turn) => [turn, index + 1] as const),
    ),
  );
  return (
    <Page
      title={t('transcripts.turnsTitle', { meeting })}
      trail={[
        { href: '/clerk/transcripts', label: t('transcripts.title') },
        { href: address, label: meeting },
      ]}
    >
      <DoneNotice notice={props.notice} />
      <p>
        {t('transcripts.turnsRange', {
          from: number(shown.length === 0 ? 0 : from + 1),
          to: number(from + shown.length),
          total: number(turns.length),
        })}
      </p>
      <ol class="lectern-turns">
        {shown.map((turn) => {
          const comment = commentOf.get(turn.index);
          return (
            <li
              key={turn.index}
              id={`turn-${turn.index + 1}`}
              class={`lectern-turn lectern-turn--${turn.kind}`}
            >
              <p class="lectern-turn__head">
                {t('comment.turn', { number: turn.index + 1 })}
                {turn.start !== null && ` · ${clock(turn.start)}`}
                {turn.speaker && ` · ${nameCase(turn.speaker)}`}
              </p>
              <p>{sentenceCase(turn.text)}</p>
              <p class="lectern-quiet">
                {t('transcripts.kind', {
                  kind: t(`transcripts.kinds.${turn.kind}`),
                  confidence: percent(turn.confidence),
                })}
                {turn.dropped && ` · ${t(`turn.reasons.${turn.dropped as DropReason}`)}`}
                {turn.item && ` · ${t('transcripts.item', { item: turn.item })}`}
                {comment !== undefined && (
                  <>
                    {' · '}
                    <a href={`${address}#comment-${comment}`}>
                      {t('transcripts.inComment', { number: comment })}
                    </a>
                  </>
                )}
              </p>
              {turn.reasons.length > 0 && (
                <p class="lectern-quiet">
                  {t('transcripts.because')}{' '}
                  {turn.reasons.map((reason) => turnReasonText(reason, language)).join(' ')}
                </p>
              )}
              {transcript.state === 'proposed' && (
                <p>
                  <a href={`${address}/turns/${turn.index + 1}`}>
                    {t('turn.title', { number: turn.index + 1 })}
                  </a>
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <nav class="lectern-pages" aria-label={t('site.pages')}>
        {page > 1 && <a href={`${address}/turns?page=${page - 1}`}>{t('transcripts.previousPage')}</a>}
        {from + shown.length < turns.length && (
          <a href={`${address}/turns?page=${page + 1}`}>{t('transcripts.nextPage')}</a>
        )}
      </nav>
    </Page>
  );
}
