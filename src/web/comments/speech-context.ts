import type { Comment } from '../../comments/comment.ts';
import { findComments } from '../../comments/find-comments.ts';
import type { Deps } from '../../platform/deps.ts';
import { redact } from '../../text/redact.ts';
import { findSensitive } from '../../text/sensitive.ts';
import { sentenceCase } from '../../text/sentence-case.ts';
import { turnsOf } from '../../transcripts/find-transcripts.ts';

/** A turn of the meeting as council may see it. `text` is redacted; it and the speaker are null where the turn is a withheld comment's. */
export type ShownTurn = {
  index: number;
  speaker: string | null;
  start: number | null;
  text: string | null;
  isOwn: boolean;
};

/**
 * The turns of a spoken comment, with one neighbour on each side: enough to judge a quote by what was
 * asked before and said after. What is withheld elsewhere stays withheld here.
 */
export async function speechContext(
  deps: Pick<Deps, 'db'>,
  comment: Comment,
  language: 'en' | 'es',
): Promise<ShownTurn[]> {
  const { speech } = comment;
  if (!speech || speech.turns.length === 0) return [];
  const own = new Set(speech.turns);
  const first = Math.min(...speech.turns) - 1;
  const last = Math.max(...speech.turns) + 1;
  const hidden = await withheldTurns(deps, speech.transcript.toHexString());
  return (await turnsOf(deps, speech.transcript))
    .filter(({ index }) => own.has(index) || index === first || index === last)
    .map(({ index, speaker, start, text }) => ({
      index,
      speaker: hidden.has(index) ? null : speaker,
      start,
      text: hidden.has(index) ? null : redact(sentenceCase(text), findSensitive(text), language),
      isOwn: own.has(index),
    }));
}

/** As a clerk would find them, so that one still waiting to be read counts as well. */
async function withheldTurns(deps: Pick<Deps, 'db'>, transcript: string): Promise<Set<number>> {
  const { comments } = await findComments(
    deps,
    { transcript, state: 'withheld', limit: 10_000 },
    { name: '', role: 'clerk' },
  );
  return new Set(comments.flatMap(({ comment }) => comment.speech?.turns ?? []));
}
