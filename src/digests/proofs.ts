import { commentBehind } from '../comments/receipts.ts';
import type { Deps } from '../platform/deps.ts';
import type { Proof } from './check-proof.ts';
import { type Digest, digests } from './digest.ts';
import { canonical } from './export.ts';
import { leafUnder } from './leaves.ts';
import { leafHash } from './merkle.ts';
import { publicRecordOf } from './public-record.ts';

export type CountedIn = { publishedAt: Date; proof: Proof };

/**
 * The published digests that count the comment behind a receipt, newest first.
 * @param timeZone in which a comment's day is told.
 * @throws LecternError `not-found` for a code that belongs to no comment.
 */
export async function digestsCounting(
  deps: Pick<Deps, 'db'>,
  code: string,
  timeZone: string,
): Promise<CountedIn[]> {
  const { comment, policy } = await commentBehind(deps, code);
  const id = comment._id.toHexString();
  const { record } = publicRecordOf(comment, policy, timeZone);
  const line = record.state === 'counted' ? canonical(record) : null;
  const published = await digests(deps.db)
    .find(
      { policy: policy._id, version: { $gt: 0 } },
      { version: 1, publishedAt: 1, builtAt: 1, 'content.checks': 1 },
    )
    .sort({ version: -1 })
    .lean<Digest[]>();
  const counting: CountedIn[] = [];
  for (const { _id, version, publishedAt, builtAt, content } of published) {
    const { merkleRoot: root, counted: size } = content.checks;
    const found = await leafUnder(deps, { policy: policy._id, root }, id);
    if (!found) continue;
    counting.push({
      publishedAt: publishedAt ?? builtAt,
      proof: {
        format: 'lectern-proof/1',
        policy: policy.slug,
        digest: _id.toHexString(),
        version,
        root,
        size,
        ...found,
        ...(line !== null && leafHash(line) === found.leaf ? { record: line } : {}),
      },
    });
  }
  return counting;
}
