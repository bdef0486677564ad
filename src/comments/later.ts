import type { Types } from 'mongoose';
import type { Deps } from '../platform/deps.ts';

/**
 * Requests for work after the answer. A queue that cannot be reached costs nobody anything: the
 * database holds what is to be done, and the sweep queues it again.
 */
export const analyseLater = (deps: Pick<Deps, 'enqueue'>, comment: Types.ObjectId): Promise<void> =>
  deps.enqueue('analyse-comment', { commentId: comment.toHexString() }).catch(() => undefined);

/** One build serves every change within a second, so a hearing's worth of comments costs a few builds. */
export const rebuildDigestLater = (deps: Pick<Deps, 'enqueue'>, policy: Types.ObjectId): Promise<void> =>
  deps
    .enqueue('build-digest', { policyId: policy.toHexString() }, { coalesceMs: 1000 })
    .catch(() => undefined);
