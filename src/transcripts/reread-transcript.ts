import type { SignedIn } from '../accounts/account.ts';
import { recordAct } from '../accounts/record-act.ts';
import type { Deps } from '../platform/deps.ts';
import { conflict } from '../platform/errors.ts';
import { readFile } from '../platform/files.ts';
import { readLater } from './accept-transcript.ts';
import { findTranscript } from './find-transcripts.ts';
import type { ProposedComment } from './propose/types.ts';
import { readGuarded } from './read-guarded.ts';
import { optionsFor } from './read-transcript.ts';
import { transcripts } from './transcript.ts';

/** What today's reading of the stored bytes would change. */
export type Difference = {
  turns: { before: number; after: number };
  /** Proposed comments with the same words, and those that only one of the readings has. */
  same: number;
  gained: ProposedComment[];
  lost: ProposedComment[];
};

/**
 * Reads the stored bytes again, as a better parser may read them better, and shows the difference. Nothing is changed.
 * @throws LecternError `not-found`; `unreadable-transcript`.
 */
export async function compareReading(deps: Pick<Deps, 'db'>, id: string): Promise<Difference> {
  const { transcript } = await findTranscript(deps, id);
  const bytes = await readFile(deps.db, transcript.file);
  const read = await readGuarded({ bytes, options: optionsFor(transcript) }, () => undefined);
  const before = new Set(transcript.proposal.map(keyOf));
  const after = new Set(read.comments.map(keyOf));
  return {
    turns: { before: transcript.turnCount ?? 0, after: read.turns.length },
    same: read.comments.filter((comment) => before.has(keyOf(comment))).length,
    gained: read.comments.filter((comment) => !before.has(keyOf(comment))),
    lost: transcript.proposal.filter((comment) => !after.has(keyOf(comment))),
  };
}

/**
 * Starts the reading over, dropping the corrections made to it. @throws LecternError `not-found`; `conflict` once it is
 * confirmed, because its comments are counted.
 */
export async function rereadTranscript(deps: Deps, id: string, caller: SignedIn): Promise<void> {
  const { transcript } = await findTranscript(deps, id);
  const started = await transcripts(deps.db).updateOne(
    { _id: transcript._id, state: { $in: ['proposed', 'failed'] } },
    {
      $set: {
        state: 'accepted',
        progress: { step: 'waiting', percent: 0 },
        proposal: [],
        changedAt: deps.now(),
      },
      $inc: { revision: 1 },
      $unset: { failure: 1, proposedCount: 1, turnCount: 1 },
    },
  );
  if (started.matchedCount === 0) throw conflict('only a proposal or a failed reading can be started over');
  await recordAct(deps, `account:${caller.name}`, 'reread-transcript', { kind: 'transcript', id });
  await readLater(deps, transcript._id);
}

const keyOf = ({ text, speaker }: ProposedComment): string => `${speaker ?? ''}\n${text}`;
