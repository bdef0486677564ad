import { createHash } from 'node:crypto';
import { Types } from 'mongoose';
import type { SignedIn } from '../accounts/account.ts';
import { recordAct } from '../accounts/record-act.ts';
import type { Deps } from '../platform/deps.ts';
import { readPolicy } from '../policies/read-policies.ts';
import { comments } from './comment.ts';

/**
 * Draws a random sample of a policy's analysed comments for clerks to review, so that the tagger can be
 * measured on comments that nobody chose. A comment is drawn by the hash of its id with the seed: the
 * same seed draws the same comments, and anyone can check that the draw was fair. Comments drawn before stay drawn.
 * @returns how many were drawn, fewer than asked when there are fewer.
 * @throws LecternError `not-found`.
 */
export async function drawReviewSample(
  deps: Deps,
  slug: string,
  input: { size: number; seed: string },
  caller: SignedIn,
): Promise<number> {
  const policy = await readPolicy(deps, slug, caller);
  const ranked: { id: string; rank: string }[] = [];
  const cursor = comments(deps.db)
    .find({ policy: policy._id, state: 'analysed' }, { _id: 1 })
    .lean()
    .cursor();
  for await (const { _id } of cursor) {
    const id = _id.toHexString();
    ranked.push({ id, rank: createHash('sha256').update(`${input.seed}:${id}`).digest('hex') });
  }
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const drawn = ranked.slice(0, input.size).map(({ id }) => new Types.ObjectId(id));
  await comments(deps.db).updateMany({ _id: { $in: drawn } }, { $set: { sampledAt: deps.now() } });
  await recordAct(
    deps,
    `account:${caller.name}`,
    'draw-review-sample',
    { kind: 'policy', id: slug },
    { seed: input.seed, drawn: drawn.length },
  );
  return drawn.length;
}
