import type { SignedIn } from '../accounts/account.ts';
import { recordAct } from '../accounts/record-act.ts';
import type { Deps } from '../platform/deps.ts';
import type { SensitivePassage } from '../text/types.ts';
import { readComment } from './find-comments.ts';

/**
 * A comment's text as it was received, for a clerk. The act is recorded before the text is given.
 * @throws LecternError `not-found`.
 */
export async function openComment(
  deps: Deps,
  id: string,
  caller: SignedIn,
): Promise<{ id: string; text: string; sensitive: SensitivePassage[] }> {
  const { comment } = await readComment(deps, id);
  await recordAct(deps, `account:${caller.name}`, 'open-comment', { kind: 'comment', id });
  return { id, text: comment.text, sensitive: comment.analysis?.sensitive ?? [] };
}
