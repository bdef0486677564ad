import { retaggings } from './analysis/retagging.ts';
import { comments } from './comments/comment.ts';
import { rebuildDigestLater } from './comments/later.ts';
import type { Mailing } from './deliveries/mailing.ts';
import { planDeliveries } from './deliveries/plan-deliveries.ts';
import { digests } from './digests/digest.ts';
import type { Deps } from './platform/deps.ts';
import { removeAbandonedParts } from './platform/files.ts';
import { policies } from './policies/policy.ts';
import { transcripts } from './transcripts/transcript.ts';

/** Looked for at a time; the next sweep finds the rest. */
const AT_MOST = 5000;

/** No upload takes longer, in milliseconds. */
const LONGEST_UPLOAD = 60 * 60_000;

/**
 * Queues again whatever the database says is still to be done, and removes what broken uploads left. A job that is
 * queued already is not queued twice, so a sweep costs little when nothing was lost.
 * @param idleSeconds leaves alone what changed more recently, since its job is probably on its way.
 * @returns how many jobs were asked for.
 * @throws at the first job that cannot be queued: when the queue is down, the rest would only wait in vain.
 */
export async function sweep(deps: Mailing, idleSeconds: number): Promise<number> {
  const before = new Date(deps.now().getTime() - idleSeconds * 1000);
  const waiting = await comments(deps.db)
    .find({ state: 'received', changedAt: { $lte: before } }, { _id: 1 })
    .sort({ changedAt: 1 })
    .limit(AT_MOST)
    .lean();
  for (const { _id } of waiting) await deps.enqueue('analyse-comment', { commentId: _id.toHexString() });

  const unread = await transcripts(deps.db)
    .find({ state: { $in: ['accepted', 'reading'] }, changedAt: { $lte: before } }, { _id: 1 })
    .limit(AT_MOST)
    .lean();
  for (const { _id } of unread) await deps.enqueue('read-transcript', { transcriptId: _id.toHexString() });

  const retagging = await retaggings(deps.db)
    .find({ state: { $in: ['comparing', 'applying'] }, changedAt: { $lte: before } }, { _id: 1 })
    .lean();
  for (const { _id } of retagging) await deps.enqueue('retag', { retaggingId: _id.toHexString() });

  await removeAbandonedParts(deps.db, new Date(deps.now().getTime() - LONGEST_UPLOAD));

  const stale = await policiesWithStaleDraft(deps, before);
  for (const _id of stale) await rebuildDigestLater(deps, _id);
  const mails = await planDeliveries(deps);
  return waiting.length + unread.length + retagging.length + stale.length + mails;
}

/** Those with a comment that changed after their draft was last built. */
async function policiesWithStaleDraft(deps: Deps, before: Date) {
  const stale = [];
  for (const { _id } of await policies(deps.db).find({}, { _id: 1 }).lean()) {
    const newest = await comments(deps.db)
      .findOne({ policy: _id }, { changedAt: 1 })
      .sort({ changedAt: -1 })
      .lean();
    if (!newest || newest.changedAt > before) continue;
    const draft = await digests(deps.db).findOne({ policy: _id, version: 0 }, { builtAt: 1 }).lean();
    if (!draft || draft.builtAt <= newest.changedAt) stale.push(_id);
  }
  return stale;
}
