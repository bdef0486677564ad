import { Types } from 'mongoose';
import type { SignedIn } from '../accounts/account.ts';
import { recordAct } from '../accounts/record-act.ts';
import { rebuildDigestLater } from '../comments/later.ts';
import type { Deps } from '../platform/deps.ts';
import { conflict, notFound } from '../platform/errors.ts';
import { isTaken } from '../platform/unique-index.ts';
import { type Digest, digests } from './digest.ts';
import { readDigest } from './read-digests.ts';

/**
 * Freezes a draft as the policy's next published version. The draft lives on; what is published never changes.
 * @param seen `checks.inputs` of the draft that the clerk looked at: one built anew from other comments is not published unseen.
 * @throws LecternError `not-found`; `conflict` for a digest that is not a draft or not the one seen, or when two clerks publish at once.
 */
export async function publishDigest(
  deps: Deps,
  id: string,
  caller: SignedIn,
  seen?: string,
): Promise<Digest> {
  const draft = Types.ObjectId.isValid(id)
    ? await digests(deps.db).findById(id).select('+districts').lean<Digest | null>()
    : null;
  if (!draft) throw notFound('digest');
  if (draft.state !== 'draft') throw conflict('only a draft can be published');
  if (seen !== undefined && seen !== draft.content.checks.inputs)
    throw conflict('the draft has been built from other comments since it was seen');

  const { policy, builtAt, content, changes, districts } = draft;
  const newest = await digests(deps.db)
    .findOne({ policy }, { version: 1 })
    .sort({ version: -1 })
    .lean<Digest | null>();
  // What it says has changed, it says against one version.
  if ((newest?.version ?? 0) !== (content.since?.version ?? 0))
    throw conflict('another version was published since the draft was built');
  const publishedAt = deps.now();
  const version = (newest?.version ?? 0) + 1;
  try {
    const published = await digests(deps.db).create({
      policy,
      state: 'published',
      version,
      builtAt,
      publishedAt,
      content,
      ...(changes ? { changes } : {}),
      districts,
    });
    await recordAct(
      deps,
      `account:${caller.name}`,
      'publish-digest',
      { kind: 'digest', id: published.id },
      { version },
    );
    // To whom it is mailed is found out later, and by the sweep where the queue is away.
    await deps.enqueue('plan-deliveries', {}).catch(() => undefined);
    // The next draft tells its changes against this version.
    await rebuildDigestLater(deps, policy);
    return readDigest(deps, published.id, caller);
  } catch (error) {
    if (isTaken(error, 'version')) throw conflict('another version was published at the same moment');
    throw error;
  }
}
