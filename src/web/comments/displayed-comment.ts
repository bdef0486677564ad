import type { Caller } from '../../accounts/account.ts';
import type { Comment } from '../../comments/comment.ts';
import { type RedactedComment, redactedComment } from '../../comments/redacted-comment.ts';
import { sentenceCase } from '../../text/sentence-case.ts';

/** A comment as pages show it. `isCased`: it was received in capitals and its letters' case is ours. */
export type DisplayedComment = RedactedComment & { isCased: boolean };

/**
 * Captions in capitals are shown as sentences, which keeps every place in the text true. What a resident wrote in
 * capitals stays so: she chose them.
 */
export function displayedComment(comment: Comment, caller: Caller): DisplayedComment {
  const text = comment.source === 'transcript' ? sentenceCase(comment.text) : comment.text;
  const { speech } = comment;
  const rendering = speech?.rendering && { rendering: sentenceCase(speech.rendering) };
  const shown = redactedComment(
    { ...comment, text, ...(speech ? { speech: { ...speech, ...rendering } } : {}) },
    caller,
  );
  return { ...shown, isCased: text !== comment.text && shown.text !== '' };
}
