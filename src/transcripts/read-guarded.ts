import { HAS_THREADS, runGuarded, type ThreadLimits, ThreadOverrun } from '../platform/guarded-thread.ts';
import { unreadableDocument } from './documents/document-faults.ts';
import type { ReadOptions } from './parse/read-transcript-file.ts';
import type { ProposalStep } from './propose/read-proposal.ts';
import type { Proposal } from './propose/types.ts';
import { readUpload } from './read-upload.ts';

/** What the reading of an upload may use: ten times what a day of captions needs. */
export const READING_LIMITS: ThreadLimits = { seconds: 120, heapMegabytes: 768, growthMegabytes: 1536 };

export type ReadingInput = { bytes: Uint8Array; options: ReadOptions };
/** `page` is the last that was read of a document, from 1. */
export type ReadingProgress = { step: ProposalStep; percent: number; page?: number };

/** The proposal without its captions, which nobody asks for once they are turns. */
export type ReadProposal = Omit<Proposal, 'cues'> & { cueCount: number };

/**
 * Reads an upload where it can do no harm: compiled, in a thread that is ended when it takes too long or
 * too much memory; from TypeScript sources, which Node 20 cannot load in a thread, in this one.
 * @throws LecternError `unreadable-transcript`: `took-too-long`, `needs-too-much-memory`, and what `readUpload` throws.
 */
export async function readGuarded(
  input: ReadingInput,
  onProgress: (progress: ReadingProgress) => void = () => undefined,
  limits: ThreadLimits = READING_LIMITS,
): Promise<ReadProposal> {
  if (!HAS_THREADS) {
    const { cues, ...proposal } = await readUpload(input.bytes, input.options, (step, percent) =>
      onProgress({ step, percent }),
    );
    return { ...proposal, cueCount: cues.length };
  }
  let lastPage: number | undefined;
  const told = (progress: ReadingProgress): void => {
    lastPage = progress.page;
    onProgress(progress);
  };
  try {
    return await runGuarded(new URL('./reading-thread.js', import.meta.url), input, limits, told);
  } catch (error) {
    if (!(error instanceof ThreadOverrun)) throw error;
    const place: Record<string, number> = lastPage === undefined ? {} : { page: lastPage + 1 };
    throw error.limit === 'time'
      ? unreadableDocument('took-too-long', { seconds: limits.seconds, ...place }, error)
      : unreadableDocument('needs-too-much-memory', place, error);
  }
}
