import { createHash, randomBytes } from 'node:crypto';
import type { Deps } from '../platform/deps.ts';
import { LecternError } from '../platform/errors.ts';
import { isTaken } from '../platform/unique-index.ts';
import { isOpen, type Policy } from '../policies/policy.ts';
import { readPolicy } from '../policies/read-policies.ts';
import type { Position } from '../text/types.ts';
import { checkComment } from './check-comment.ts';
import { type Comment, comments } from './comment.ts';
import { analyseLater } from './later.ts';
import { hashOfReceipt, newReceipt, receiptFor } from './receipt-code.ts';

export type NewComment = {
  text: string;
  position?: Position;
  name?: string;
  district?: number;
  language?: string;
};

export type Submitted = { receipt: string; state: 'received'; submittedAt: Date };

/**
 * Keeps a resident's comment and gives her its receipt. It is kept before it is queued, so that a
 * queue that is down costs her nothing: the sweep finds it later.
 *
 * With an idempotency key, the same request sent again is answered with the same receipt.
 * @throws LecternError `not-found`, `comments-closed`, `invalid-fields`, `idempotency-key-reused`.
 */
export async function submitComment(
  deps: Deps,
  slug: string,
  input: NewComment,
  idempotencyKey?: string,
): Promise<Submitted> {
  const policy = await readPolicy(deps, slug, null);
  checkComment(input);
  const before = idempotencyKey ? await answerBefore(deps, policy, input, idempotencyKey) : null;
  if (before) return before;
  if (!isOpen(policy, deps.now()))
    throw new LecternError('comments-closed', 'comments on this policy are closed');

  const salt = randomBytes(16).toString('base64url');
  const receipt = idempotencyKey ? receiptFor(idempotencyKey, salt) : newReceipt();
  const submittedAt = deps.now();
  try {
    const comment = await comments(deps.db).create({
      policy: policy._id,
      source: 'web',
      state: 'received',
      text: input.text,
      ...(input.position ? { position: input.position } : {}),
      ...(input.name?.trim() ? { name: input.name.trim() } : {}),
      ...(input.district ? { district: input.district } : {}),
      ...(input.language ? { declaredLanguage: input.language } : {}),
      submittedAt,
      changedAt: submittedAt,
      receiptHash: hashOfReceipt(receipt),
      ...(idempotencyKey
        ? { idempotency: { keyHash: sha256(idempotencyKey), salt, contentHash: contentHash(input) } }
        : {}),
    });
    await analyseLater(deps, comment._id);
    return { receipt, state: 'received', submittedAt };
  } catch (error) {
    const raced = idempotencyKey && isTaken(error, 'idempotency.keyHash');
    const answer = raced ? await answerBefore(deps, policy, input, idempotencyKey) : null;
    if (answer) return answer;
    throw error;
  }
}

/** The answer already given to this key, or null when it is new. */
async function answerBefore(
  deps: Deps,
  policy: Policy,
  input: NewComment,
  key: string,
): Promise<Submitted | null> {
  const comment = await comments(deps.db)
    .findOne({ policy: policy._id, 'idempotency.keyHash': sha256(key) })
    .lean<Comment | null>();
  if (!comment?.idempotency) return null;
  if (comment.idempotency.contentHash !== contentHash(input))
    throw new LecternError('idempotency-key-reused', 'the key was used for another comment');
  return {
    receipt: receiptFor(key, comment.idempotency.salt),
    state: 'received',
    submittedAt: comment.submittedAt,
  };
}

const sha256 = (value: string): string => createHash('sha256').update(value).digest('hex');

const contentHash = (input: NewComment): string =>
  sha256(JSON.stringify([input.text, input.position, input.name, input.district, input.language]));
