import { Types } from 'mongoose';
import type { SignedIn } from '../accounts/account.ts';
import { recordAct } from '../accounts/record-act.ts';
import { type Analysis, type Comment, comments } from '../comments/comment.ts';
import { rebuildDigestLater } from '../comments/later.ts';
import type { Deps } from '../platform/deps.ts';
import { conflict, notFound } from '../platform/errors.ts';
import { type Policy, policies } from '../policies/policy.ts';
import { readPolicy } from '../policies/read-policies.ts';
import { TAGGER_VERSION } from '../text/tagger-version.ts';
import { analysisOf, readingOf } from './analyse-comment.ts';
import { type Change, type Retagging, retaggings } from './retagging.ts';

/** Shown of each change. */
const EXAMPLES = 10;

/**
 * Asks for a comparison of what stands with what today's tagger would say of a policy's comments.
 * @throws LecternError `not-found`.
 */
export async function requestRetagging(deps: Deps, slug: string, caller: SignedIn): Promise<Retagging> {
  const policy = await readPolicy(deps, slug, caller);
  const now = deps.now();
  const retagging = await retaggings(deps.db).create({
    policy: policy._id,
    state: 'comparing',
    toVersion: TAGGER_VERSION,
    requestedAt: now,
    requestedBy: caller.name,
    changedAt: now,
  });
  await retagLater(deps, retagging._id);
  return retagging.toObject();
}

/** Lets the compared changes happen. @throws LecternError `not-found`; `conflict` unless it is compared, or when the tagger has changed since. */
export async function applyRetagging(deps: Deps, id: string, caller: SignedIn): Promise<Retagging> {
  const { state, toVersion, _id } = await readRetagging(deps, id);
  if (state !== 'compared') throw conflict('only a finished comparison can be applied');
  if (toVersion !== TAGGER_VERSION) throw conflict('the tagger has changed since the comparison');
  await retaggings(deps.db).updateOne(
    { _id, state: 'compared' },
    { $set: { state: 'applying', changedAt: deps.now() } },
  );
  await recordAct(
    deps,
    `account:${caller.name}`,
    'apply-retagging',
    { kind: 'retagging', id },
    { toVersion },
  );
  await retagLater(deps, _id);
  return readRetagging(deps, id);
}

/** @throws LecternError `not-found`. */
export async function readRetagging(deps: Pick<Deps, 'db'>, id: string): Promise<Retagging> {
  const retagging = Types.ObjectId.isValid(id)
    ? await retaggings(deps.db).findById(id).lean<Retagging | null>()
    : null;
  if (!retagging) throw notFound('retagging');
  return retagging;
}

/** The step: compares or applies, whichever the record says is due. May run twice. */
export async function retag(deps: Deps, id: string): Promise<void> {
  const retagging = await retaggings(deps.db).findById(id).lean<Retagging | null>();
  const policy = retagging && (await policies(deps.db).findById(retagging.policy).lean<Policy | null>());
  if (!retagging || !policy) return;
  if (retagging.state === 'comparing') await compare(deps, retagging, policy);
  if (retagging.state === 'applying') await apply(deps, retagging, policy);
}

export async function markRetaggingFailed(deps: Deps, id: string): Promise<void> {
  await retaggings(deps.db).updateOne(
    { _id: new Types.ObjectId(id), state: { $in: ['comparing', 'applying'] } },
    { $set: { state: 'failed', changedAt: deps.now() } },
  );
}

export const retagLater = (deps: Pick<Deps, 'enqueue'>, id: Types.ObjectId): Promise<void> =>
  deps.enqueue('retag', { retaggingId: id.toHexString() }).catch(() => undefined); // The sweep will find it.

async function compare(deps: Deps, { _id }: Retagging, policy: Policy): Promise<void> {
  const found = tally();
  for await (const comment of outdated(deps, policy))
    if (comment.analysis) found.add(comment, comment.analysis, analysisOf(comment, policy, deps.now()));
  await retaggings(deps.db).updateOne(
    { _id, state: 'comparing' },
    { $set: { ...found.result(), state: 'compared', changedAt: deps.now() } },
  );
}

async function apply(deps: Deps, { _id }: Retagging, policy: Policy): Promise<void> {
  for await (const comment of outdated(deps, policy)) {
    await comments(deps.db).updateOne(
      // A comment withdrawn meanwhile has no analysis any more, and gets none.
      { _id: comment._id, 'analysis.taggerVersion': { $exists: true } },
      { $set: readingOf(comment, policy, deps.now()) },
    );
  }
  await retaggings(deps.db).updateOne(
    { _id, state: 'applying' },
    { $set: { state: 'applied', changedAt: deps.now() } },
  );
  await rebuildDigestLater(deps, policy._id);
}

/** The policy's comments that another version of the tagger has read. */
const outdated = (deps: Deps, policy: Policy) =>
  comments(deps.db)
    .find({
      policy: policy._id,
      state: { $in: ['analysed', 'withheld'] },
      'analysis.taggerVersion': { $exists: true, $ne: TAGGER_VERSION },
    })
    .sort({ _id: 1 })
    .lean<Comment>()
    .cursor();

/** Counts what would change, comment by comment. */
function tally() {
  const kinds = {
    themesAdded: changes(),
    themesRemoved: changes(),
    stance: changes(),
    tone: changes(),
    sensitive: changes(),
  };
  const fromVersions = new Set<string>();
  let compared = 0;
  let changed = 0;
  return {
    add(comment: Comment, before: Analysis, after: Analysis): void {
      const id = comment._id.toHexString();
      const had = before.themes.map((theme) => theme.id);
      const has = after.themes.map((theme) => theme.id);
      const added = has.filter((theme) => !had.includes(theme));
      const removed = had.filter((theme) => !has.includes(theme));
      for (const theme of added) kinds.themesAdded.add('', theme, id);
      for (const theme of removed) kinds.themesRemoved.add(theme, '', id);
      const differs = [
        kinds.stance.add(before.stance.label, after.stance.label, id),
        kinds.tone.add(before.sentiment.label, after.sentiment.label, id),
        kinds.sensitive.add(kindsIn(before), kindsIn(after), id),
      ].some(Boolean);
      fromVersions.add(before.taggerVersion);
      compared += 1;
      if (differs || added.length > 0 || removed.length > 0) changed += 1;
    },
    result: () => ({
      fromVersions: [...fromVersions].sort(),
      compared,
      changed,
      themesAdded: kinds.themesAdded.list(),
      themesRemoved: kinds.themesRemoved.list(),
      stance: kinds.stance.list(),
      tone: kinds.tone.list(),
      sensitive: kinds.sensitive.list(),
    }),
  };
}

const kindsIn = (analysis: Analysis): string =>
  [...new Set(analysis.sensitive.map((passage) => passage.kind))].sort().join(', ');

function changes() {
  const known = new Map<string, Change>();
  return {
    /** Whether it is a change at all. */
    add(from: string, to: string, id: string): boolean {
      if (from === to) return false;
      const change = known.get(`${from}>${to}`) ?? { from, to, comments: 0, examples: [] };
      change.comments += 1;
      if (change.examples.length < EXAMPLES) change.examples.push(id);
      known.set(`${from}>${to}`, change);
      return true;
    },
    list: (): Change[] =>
      [...known.values()].sort(
        (a, b) => b.comments - a.comments || (`${a.from}>${a.to}` < `${b.from}>${b.to}` ? -1 : 1),
      ),
  };
}
