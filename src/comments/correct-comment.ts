import type { SignedIn } from '../accounts/account.ts';
import { recordAct } from '../accounts/record-act.ts';
import type { Deps } from '../platform/deps.ts';
import { conflict, invalid } from '../platform/errors.ts';
import type { StanceLabel } from '../text/types.ts';
import { codebook } from './codebook.ts';
import { type Comment, type Correction, codingOf, comments } from './comment.ts';
import { type FoundComment, readComment } from './find-comments.ts';
import { rebuildDigestLater } from './later.ts';

/**
 * Corrects the themes or the stance that the tagger read. What it read is kept beside the correction.
 * @throws LecternError `not-found`; `invalid-fields` for a theme outside the codebook; `conflict` before the comment is analysed or after it is withdrawn.
 */
export async function correctComment(
  deps: Deps,
  id: string,
  input: { themes?: string[]; stance?: StanceLabel },
  caller: SignedIn,
): Promise<FoundComment> {
  const { themes } = await codebook(deps);
  const unknown = (input.themes ?? []).filter((theme) => !themes.some((known) => known.id === theme));
  if (unknown.length > 0)
    throw invalid([{ field: 'themes', code: 'unknown-theme', values: { unknown: unknown.join(', ') } }]);

  const corrected = await addCorrection(deps, id, { ...input, by: caller.name, at: deps.now() });
  await recordAct(
    deps,
    `account:${caller.name}`,
    'correct-comment',
    { kind: 'comment', id },
    { fields: Object.keys(input) },
  );
  await rebuildDigestLater(deps, corrected.policy._id);
  return corrected;
}

/** Adds to what was corrected before; begins again when somebody else corrected the comment in between. */
async function addCorrection(deps: Deps, id: string, added: Correction): Promise<FoundComment> {
  const found = await readComment(deps, id);
  const { comment } = found;
  if (!comment.analysis) throw conflict('only an analysed comment can be corrected');
  const { correction: earlier } = comment;
  const correction = { ...earlier, ...added };
  const coding = codingOf({ analysis: comment.analysis, correction });
  const corrected = await comments(deps.db)
    .findOneAndUpdate(
      {
        _id: comment._id,
        state: { $ne: 'withdrawn' },
        'correction.by': earlier?.by ?? null,
        'correction.at': earlier?.at ?? null,
      },
      { $set: { correction, coding, changedAt: added.at } },
      { returnDocument: 'after' },
    )
    .lean<Comment | null>();
  return corrected ? { ...found, comment: corrected } : addCorrection(deps, id, added);
}
