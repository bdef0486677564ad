import { Types } from 'mongoose';
import type { Deps } from '../platform/deps.ts';
import { type Fault, LecternError } from '../platform/errors.ts';
import { readFile } from '../platform/files.ts';
import { keepTurns } from './keep-turns.ts';
import { TRANSCRIPT_FORMATS, type TranscriptFormat } from './parse/types.ts';
import { refuseLargerProposal } from './proposal-size.ts';
import { type ReadingProgress, type ReadProposal, readGuarded } from './read-guarded.ts';
import { type ProgressStep, type Transcript, transcripts } from './transcript.ts';

/**
 * Reads an uploaded transcript into turns and proposed comments. One that is proposed, confirmed or
 * failed is left as it is, so the step may run twice. A file that cannot be read ends as `failed` with
 * the reason and the place; only the trouble of the machine is thrown, to be tried again.
 */
export async function readTranscript(deps: Deps, transcriptId: string): Promise<void> {
  const _id = new Types.ObjectId(transcriptId);
  const transcript = await transcripts(deps.db).findById(_id).lean<Transcript | null>();
  if (!transcript || !['accepted', 'reading'].includes(transcript.state)) return;
  await show(deps, _id, 'waiting', 5);
  const bytes = await readFile(deps.db, transcript.file);
  const progress = newestOnly(({ step, percent }: ReadingProgress) =>
    show(deps, _id, step, Math.min(90, Math.max(5, percent))),
  );
  try {
    const proposal = await readGuarded({ bytes, options: optionsFor(transcript) }, progress.tell);
    await progress.settled();
    refuseLargerProposal(proposal.comments);
    await keepProposal(deps, _id, proposal);
  } catch (error) {
    if (!(error instanceof LecternError) || error.retryable) throw error;
    await markUnreadable(deps, transcriptId, error.faults[0]);
  }
}

/** The transcript ends as failed, with what a clerk can do about it. */
export async function markUnreadable(deps: Deps, transcriptId: string, fault?: Fault): Promise<void> {
  await transcripts(deps.db).updateOne(
    { _id: new Types.ObjectId(transcriptId), state: { $in: ['accepted', 'reading'] } },
    {
      $set: {
        state: 'failed',
        failure: fault ?? { field: 'file', code: 'reading-failed' },
        changedAt: deps.now(),
      },
    },
  );
}

/**
 * Writes progress as it comes, one write at a time; what is outdated before its turn comes is left out.
 * Progress that cannot be written is no failure of the reading.
 */
function newestOnly<T>(write: (value: T) => Promise<void>): {
  tell: (value: T) => void;
  settled: () => Promise<void>;
} {
  let next: { value: T } | undefined;
  let writing: Promise<void> | undefined;
  const writeAll = async (): Promise<void> => {
    for (let now = next; now !== undefined; now = next) {
      next = undefined;
      await write(now.value).catch(() => undefined);
    }
    writing = undefined;
  };
  return {
    tell: (value) => {
      next = { value };
      writing ??= writeAll();
    },
    settled: async () => {
      while (writing) await writing;
    },
  };
}

async function keepProposal(deps: Deps, _id: Types.ObjectId, proposal: ReadProposal): Promise<void> {
  await keepTurns(deps, _id, proposal.turns);
  await transcripts(deps.db).updateOne(
    { _id, state: 'reading' },
    {
      $set: {
        state: 'proposed',
        format: proposal.format,
        cueCount: proposal.cueCount,
        turnCount: proposal.turns.length,
        proposal: proposal.comments,
        proposedCount: proposal.comments.length,
        progress: { step: 'done', percent: 100 },
        changedAt: deps.now(),
      },
      $unset: { failure: 1 },
    },
  );
}

async function show(deps: Deps, _id: Types.ObjectId, step: ProgressStep, percent: number): Promise<void> {
  await transcripts(deps.db).updateOne(
    { _id, state: { $in: ['accepted', 'reading'] } },
    { $set: { state: 'reading', progress: { step, percent }, changedAt: deps.now() } },
  );
}

/** How a transcript is to be read. */
export function optionsFor({ askedFormat, fileName }: Transcript): {
  format?: TranscriptFormat;
  fileName: string;
} {
  const format = TRANSCRIPT_FORMATS.find((known) => known === askedFormat);
  return { fileName, ...(format ? { format } : {}) };
}
