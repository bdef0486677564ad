import type { SignedIn } from '../accounts/account.ts';
import { recordAct } from '../accounts/record-act.ts';
import type { Deps } from '../platform/deps.ts';
import { conflict, invalid, notFound } from '../platform/errors.ts';
import { type Comment, comments, type WithholdingReason } from './comment.ts';
import { type FoundComment, readComment } from './find-comments.ts';
import { analyseLater, rebuildDigestLater } from './later.ts';

export type NewModeration = { decision: 'withhold' | 'restore'; reason?: WithholdingReason };

/**
 * Withholds a comment for a reason from the closed list, or restores it. Withheld comments are
 * counted as withheld, and their number by reason is shown to all.
 * @throws LecternError `not-found`; `invalid-fields` when the reason is missing; `conflict` for a withdrawn comment.
 */
export async function moderateComment(
  deps: Deps,
  id: string,
  input: NewModeration,
  caller: SignedIn,
): Promise<FoundComment> {
  if (input.decision === 'withhold' && !input.reason) throw invalid([{ field: 'reason', code: 'required' }]);
  const { comment, policy } = await readComment(deps, id);
  if (comment.state === 'withdrawn') throw conflict('a withdrawn comment cannot be moderated');

  const state = input.decision === 'withhold' ? 'withheld' : comment.analysis ? 'analysed' : 'received';
  const reason = input.decision === 'withhold' && input.reason ? { reason: input.reason } : {};
  const moderation = { decision: input.decision, ...reason, by: caller.name, at: deps.now() };
  const moderated = await comments(deps.db)
    .findOneAndUpdate(
      { _id: comment._id, state: { $ne: 'withdrawn' } },
      // A comment that could not be read and is restored is read once more.
      { $set: { state, moderation, changedAt: deps.now() }, $unset: { failure: 1 } },
      { returnDocument: 'after' },
    )
    .lean<Comment | null>();
  if (!moderated) throw notFound('comment');
  await recordAct(
    deps,
    `account:${caller.name}`,
    `${input.decision}-comment`,
    { kind: 'comment', id },
    reason,
  );
  if (state === 'received') await analyseLater(deps, comment._id);
  await rebuildDigestLater(deps, policy._id);
  return { comment: moderated, policy };
}
