import type { Deps } from '../../platform/deps.ts';
import { type Fault, LecternError } from '../../platform/errors.ts';
import type { Policy } from '../../policies/policy.ts';
import { fingerprint, importComment } from '../import-comments.ts';
import type { BulkEntry, BulkProblem } from './types.ts';

/** An entry that gave no comment: what is wrong with it as a whole, or with its fields. */
export type Skipped = { number: number; problem?: BulkProblem; faults?: Fault[] };

export type ImportCounts = { added: number; known: number; skipped: number };

/**
 * Keeps the comments of a file. What was imported before is passed over, so a file can be imported again
 * after a failure; equal comments within one file are as many as they are.
 * @param onSkipped is told of each entry that gave no comment, and why.
 */
export async function importBulk(
  deps: Deps,
  policy: Policy,
  entries: Iterable<BulkEntry> | AsyncIterable<BulkEntry>,
  { onSkipped, onKept }: { onSkipped: (skipped: Skipped) => void; onKept?: () => void },
): Promise<ImportCounts> {
  const copies = new Map<string, number>();
  const counts: ImportCounts = { added: 0, known: 0, skipped: 0 };
  const skip = (skipped: Skipped): void => {
    counts.skipped += 1;
    onSkipped(skipped);
  };
  for await (const entry of entries) {
    if ('problem' in entry) {
      skip(entry);
      continue;
    }
    const print = fingerprint(entry.comment);
    const copy = copies.get(print) ?? 0;
    copies.set(print, copy + 1);
    try {
      counts[(await importComment(deps, policy, entry.comment, copy)) ? 'added' : 'known'] += 1;
      onKept?.();
    } catch (error) {
      if (!(error instanceof LecternError) || error.faults.length === 0) throw error;
      skip({ number: entry.number, faults: error.faults });
    }
  }
  return counts;
}
