import type { Types } from 'mongoose';
import type { Deps } from '../platform/deps.ts';
import type { ClassifiedTurn } from './propose/types.ts';
import { turns } from './transcript.ts';

/** Turns written to the database at a time. */
const BATCH = 500;

/** Puts these turns in the place of those that are kept of the transcript. */
export async function keepTurns(
  deps: Pick<Deps, 'db'>,
  transcript: Types.ObjectId,
  kept: ClassifiedTurn[],
): Promise<void> {
  await turns(deps.db).deleteMany({ transcript });
  for (let at = 0; at < kept.length; at += BATCH)
    await turns(deps.db).insertMany(
      kept.slice(at, at + BATCH).map((turn, index) => ({ ...turn, transcript, index: at + index })),
    );
}
