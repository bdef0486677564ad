import { createHash } from 'node:crypto';
import type { Deps } from '../platform/deps.ts';
import { type Fault, invalid, LecternError } from '../platform/errors.ts';
import { isTaken } from '../platform/unique-index.ts';
import type { Policy } from '../policies/policy.ts';
import type { Position } from '../text/types.ts';
import { checkComment } from './check-comment.ts';
import { comments } from './comment.ts';
import { analyseLater } from './later.ts';

/** A comment that reached the city by another door: an e-mail, a letter, a form on paper. */
export type ImportedComment = {
  text: string;
  /** The file's own name for it; without one the words themselves tell a second import from a first. */
  id?: string;
  source?: 'import' | 'paper';
  position?: Position;
  name?: string;
  district?: number;
  language?: string;
  submittedAt?: Date;
};

/**
 * Keeps one comment of an imported file, once: importing the file again adds nothing.
 * @returns whether it is new.
 * @throws LecternError `invalid-fields` with every fault of the row.
 */
export async function importComment(
  deps: Deps,
  policy: Policy,
  input: ImportedComment,
  copy: number,
): Promise<boolean> {
  const faults = faultsOf(input);
  if (faults.length > 0) throw invalid(faults);
  const now = deps.now();
  try {
    const comment = await comments(deps.db).create({
      policy: policy._id,
      source: input.source ?? 'import',
      state: 'received',
      text: input.text,
      importKey: input.id ? `id:${input.id}` : `text:${fingerprint(input)}:${copy}`,
      ...(input.position ? { position: input.position } : {}),
      ...(input.name?.trim() ? { name: input.name.trim() } : {}),
      ...(input.district === undefined ? {} : { district: input.district }),
      ...(input.language ? { declaredLanguage: input.language } : {}),
      submittedAt: input.submittedAt ?? now,
      changedAt: now,
    });
    await analyseLater(deps, comment._id);
    return true;
  } catch (error) {
    if (isTaken(error, 'importKey')) return false;
    throw error;
  }
}

/** Tells the same row from another: equal rows of one file are told apart by their count. */
export const fingerprint = (input: ImportedComment): string =>
  createHash('sha256')
    .update(JSON.stringify([input.text, input.name, input.submittedAt?.toISOString()]))
    .digest('hex')
    .slice(0, 32);

function faultsOf(input: ImportedComment): Fault[] {
  const faults: Fault[] = [];
  try {
    checkComment(input);
  } catch (error) {
    if (!(error instanceof LecternError)) throw error;
    faults.push(...error.faults);
  }
  if (input.language !== undefined && !/^[a-z]{2,3}$/.test(input.language))
    faults.push({ field: 'language', code: 'malformed' });
  if (input.submittedAt && Number.isNaN(input.submittedAt.getTime()))
    faults.push({ field: 'submittedAt', code: 'not-a-time' });
  return faults;
}
