import { Types } from 'mongoose';
import { type Analysis, type Comment, codingOf, comments } from '../comments/comment.ts';
import { rebuildDigestLater } from '../comments/later.ts';
import type { Deps } from '../platform/deps.ts';
import { type Policy, policies } from '../policies/policy.ts';
import { signatureOf } from '../text/near-duplicates.ts';
import { redact } from '../text/redact.ts';
import { tokens } from '../text/tokens.ts';
import type { SensitivePassage } from '../text/types.ts';
import { analyseText } from './analyse-text.ts';

/**
 * Reads one comment: language, themes, cooperation and stance, tone, sensitive passages, near-duplicate
 * signature. A comment that is analysed, withdrawn or gone is left as it is, so the step may run twice.
 */
export async function analyseComment(deps: Deps, commentId: string): Promise<void> {
  const comment = await comments(deps.db).findById(new Types.ObjectId(commentId)).lean<Comment | null>();
  if (!comment || comment.state === 'analysed' || comment.state === 'withdrawn') return;
  const policy = await policies(deps.db).findById(comment.policy).lean<Policy | null>();
  if (!policy) return;

  const found = readingOf(comment, policy, deps.now());

  const waiting = { _id: comment._id, state: { $in: ['received' as const, 'failed' as const] } };
  const counted = await comments(deps.db).updateOne(waiting, {
    $set: { ...found, state: 'analysed' },
    $unset: { failure: 1 },
  });
  // Withheld before it was read: it stays withheld, with its analysis for the day it is restored.
  if (counted.matchedCount === 0)
    await comments(deps.db).updateOne({ _id: comment._id, state: 'withheld' }, { $set: found });
  await rebuildDigestLater(deps, policy._id);
}

/** All that is kept of a reading: what the tagger says, what is counted, and the words by which the comment is found. */
export function readingOf(comment: Comment, policy: Policy, now: Date) {
  const { text, correction } = comment;
  const analysis = analysisOf(comment, policy, now);
  const coding = codingOf({ analysis, ...(correction ? { correction } : {}) });
  return { analysis, coding, words: searchWords(text, analysis.sensitive), changedAt: now };
}

/**
 * What today's tagger says of a comment. The signature is that of the text as it is shown: whoever holds
 * the public export can find the same groups.
 */
export function analysisOf(comment: Comment, { direction, aliases }: Policy, now: Date): Analysis {
  const { text, position } = comment;
  const read = analyseText({ text, direction, aliases, ...(position ? { position } : {}) });
  const shown = redact(text, read.sensitive, read.language.code === 'es' ? 'es' : 'en');
  return { ...read, signature: signatureOf(shown), analysedAt: now };
}

/** After the last try: the comment waits for a clerk, who sees why, and stays in the digest's sum as waiting. */
export async function markUnanalysed(deps: Deps, commentId: string): Promise<void> {
  await comments(deps.db).updateOne(
    { _id: new Types.ObjectId(commentId), state: 'received' },
    {
      $set: { state: 'failed', failure: { code: 'analysis-failed', at: deps.now() }, changedAt: deps.now() },
    },
  );
}

/** The words by which a comment is found. Sensitive passages are not among them: search would be a way to read them. */
function searchWords(text: string, passages: SensitivePassage[]): string[] {
  const words = tokens(text)
    .filter((token) => !passages.some((passage) => passage.start < token.end && token.start < passage.end))
    .map((token) => token.word.slice(0, 64));
  return [...new Set(words)].sort();
}
