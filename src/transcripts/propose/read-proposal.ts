import { type ReadOptions, readTranscriptFile } from '../parse/read-transcript-file.ts';
import { classifyTurns } from './classify-turns.ts';
import { joinTurns, turnsAsGiven } from './join-turns.ts';
import { proposeComments } from './propose-comments.ts';
import type { Proposal } from './types.ts';

export type ProposalStep = 'read' | 'join' | 'classify' | 'propose';

/** Called when a step or a page of a document ends, with the share of the work done so far, 0..100. */
export type OnProgress = (step: ProposalStep, percent: number, page?: number) => void;

/**
 * A meeting's file as turns and as the residents' comments that a clerk is asked to confirm. The same
 * bytes give the same proposal. Turns of a `turns` file keep their number and order.
 * @throws LecternError `unreadable-transcript`, see `readTranscriptFile`.
 */
export function readProposal(
  bytes: Uint8Array,
  options: ReadOptions = {},
  onProgress: OnProgress = () => undefined,
): Proposal {
  const { cues, ...file } = readTranscriptFile(bytes, options);
  onProgress('read', 30);
  const joined = file.format === 'turns' ? turnsAsGiven(cues) : joinTurns(cues);
  onProgress('join', 50);
  const turns = classifyTurns(joined);
  onProgress('classify', 90);
  const comments = proposeComments(turns);
  onProgress('propose', 100);
  return { ...file, cues, turns, comments };
}
