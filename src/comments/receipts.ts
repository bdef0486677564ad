import { recordAct } from '../accounts/record-act.ts';
import type { Deps } from '../platform/deps.ts';
import { LecternError, notFound } from '../platform/errors.ts';
import { isOpen, type Policy, policies } from '../policies/policy.ts';
import { type Comment, comments, type WithholdingReason } from './comment.ts';
import { leaveGroup } from './kept-groups.ts';
import { rebuildDigestLater } from './later.ts';
import { hashOfReceipt, readReceipt } from './receipt-code.ts';

/** What a resident is told about her comment. A failed analysis is the city's trouble, not hers: it shows as received. */
export type Receipt = {
  state: 'received' | 'analysed' | 'withheld' | 'withdrawn';
  submittedAt: Date;
  policy: Pick<Policy, 'slug' | 'title'>;
  canWithdraw: boolean;
  withheldFor?: WithholdingReason;
};

/** @throws LecternError `not-found` for a code that belongs to no comment. */
export async function receiptOf(deps: Pick<Deps, 'db' | 'now'>, code: string): Promise<Receipt> {
  const { comment, policy } = await commentBehind(deps, code);
  return receiptFrom(comment, policy, deps.now());
}

/**
 * Takes a comment back while comments are open. What the resident said and said about herself is erased;
 * that there was a comment stays, so that the digest's sum still adds up. Twice is the same as once.
 * @throws LecternError `not-found`; `comments-closed` when it is too late.
 */
export async function withdrawComment(deps: Deps, code: string): Promise<Receipt> {
  const { comment, policy } = await commentBehind(deps, code);
  if (comment.state === 'withdrawn') return receiptFrom(comment, policy, deps.now());
  if (!isOpen(policy, deps.now()))
    throw new LecternError('comments-closed', 'comments on this policy are closed');

  const withdrawn = await comments(deps.db)
    .findOneAndUpdate(
      { _id: comment._id },
      {
        $set: { state: 'withdrawn', text: '', words: [], changedAt: deps.now() },
        $unset: {
          name: 1,
          position: 1,
          district: 1,
          declaredLanguage: 1,
          analysis: 1,
          coding: 1,
          correction: 1,
          idempotency: 1,
          failure: 1,
          'speech.speaker': 1,
          'speech.organisation': 1,
          'speech.ward': 1,
          'speech.item': 1,
          'speech.rendering': 1,
        },
      },
      { returnDocument: 'after' },
    )
    .lean<Comment | null>();
  if (!withdrawn) throw notFound('receipt');
  await leaveGroup(deps, comment._id);
  await recordAct(deps, 'resident', 'withdraw-comment', { kind: 'comment', id: comment._id.toHexString() });
  await rebuildDigestLater(deps, policy._id);
  return receiptFrom(withdrawn, policy, deps.now());
}

/** @throws LecternError `not-found` for a code that belongs to no comment. */
export async function commentBehind(
  deps: Pick<Deps, 'db'>,
  code: string,
): Promise<{ comment: Comment; policy: Policy }> {
  const receipt = readReceipt(code);
  if (!receipt) throw notFound('receipt');
  const comment = await comments(deps.db)
    .findOne({ receiptHash: hashOfReceipt(receipt) })
    .lean<Comment | null>();
  const policy = comment && (await policies(deps.db).findById(comment.policy).lean<Policy | null>());
  if (!comment || !policy) throw notFound('receipt');
  return { comment, policy };
}

function receiptFrom(comment: Comment, policy: Policy, now: Date): Receipt {
  return {
    state: comment.state === 'failed' ? 'received' : comment.state,
    submittedAt: comment.submittedAt,
    policy: { slug: policy.slug, title: policy.title },
    canWithdraw: comment.state !== 'withdrawn' && isOpen(policy, now),
    ...(comment.state === 'withheld' && comment.moderation?.reason
      ? { withheldFor: comment.moderation.reason }
      : {}),
  };
}
