import type { SignedIn } from '../accounts/account.ts';
import { recordAct } from '../accounts/record-act.ts';
import type { Deps } from '../platform/deps.ts';
import { conflict, type Fault, invalid } from '../platform/errors.ts';
import { type FoundTranscript, findTranscript, turnsOf } from './find-transcripts.ts';
import { keepTurns } from './keep-turns.ts';
import { proposeComments } from './propose/propose-comments.ts';
import type { ClassifiedTurn, TurnKind } from './propose/types.ts';
import { transcripts } from './transcript.ts';

/** Why a clerk takes a turn out of the proposal; none of them looks at the viewpoint. */
export const DROP_REASONS = ['not-a-resident', 'off-topic', 'unintelligible', 'repeated'] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** One correction of a reading. `turn` is an index as it stands after the edits before it. */
export type TurnEdit =
  | { act: 'set'; turn: number; kind?: TurnKind; speaker?: string; item?: string }
  /** Joins a turn with the one after it: one person spoke on. */
  | { act: 'join'; turn: number }
  /** Parts a turn before the character at `at`: another person began. */
  | { act: 'split'; turn: number; at: number }
  | { act: 'drop'; turn: number; reason: DropReason };

/**
 * Corrects the reading of a transcript that waits for confirmation; the proposal is made again from the corrected
 * turns. All edits happen or none. No word is lost: a dropped turn stays among the turns. What was uploaded
 * stays too, so a reading can always be started over.
 * @param revision of the reading that the clerk looked at.
 * @throws LecternError `not-found`; `conflict` when it does not wait for confirmation, or was corrected by somebody else meanwhile; `invalid-fields` naming the edit.
 */
export async function correctTurns(
  deps: Deps,
  id: string,
  input: { revision: number; edits: TurnEdit[] },
  caller: SignedIn,
): Promise<FoundTranscript> {
  const { transcript } = await findTranscript(deps, id);
  if (transcript.state !== 'proposed') throw conflict('only a proposal can be corrected');
  const before = (await turnsOf(deps, transcript._id)).map(readTurn);
  const after = input.edits.reduce((turns, edit, at) => edited(turns, edit, `edits.${at}`), before);

  const claimed = await transcripts(deps.db).updateOne(
    { _id: transcript._id, state: 'proposed', revision: input.revision },
    { $set: { changedAt: deps.now() }, $inc: { revision: 1 } },
  );
  if (claimed.matchedCount === 0) throw conflict('the reading was corrected by somebody else meanwhile');
  const proposal = proposeComments(after);
  await keepTurns(deps, transcript._id, after);
  await transcripts(deps.db).updateOne(
    { _id: transcript._id, state: 'proposed' },
    { $set: { proposal, proposedCount: proposal.length, turnCount: after.length, changedAt: deps.now() } },
  );
  await recordAct(
    deps,
    `account:${caller.name}`,
    'correct-turns',
    { kind: 'transcript', id },
    {
      edits: input.edits.map(({ act, turn, ...edit }) =>
        'reason' in edit ? { act, turn, reason: edit.reason } : { act, turn },
      ),
    },
  );
  return findTranscript(deps, id);
}

function edited(turns: ClassifiedTurn[], edit: TurnEdit, field: string): ClassifiedTurn[] {
  const turn = turns[edit.turn];
  const fault = faultOf(turns, edit);
  if (!turn || fault)
    throw invalid([
      { field: `${field}.${fault?.field ?? 'turn'}`, code: 'out-of-range', values: fault?.values ?? {} },
    ]);
  const around = (...middle: ClassifiedTurn[]) => [
    ...turns.slice(0, edit.turn),
    ...middle,
    ...turns.slice(edit.turn + (edit.act === 'join' ? 2 : 1)),
  ];
  switch (edit.act) {
    case 'set':
      return around({
        ...turn,
        ...(edit.kind ? { kind: edit.kind, confidence: 1, reasons: [] } : {}),
        ...(edit.speaker === undefined ? {} : { speaker: edit.speaker }),
        ...(edit.item === undefined ? {} : { item: edit.item }),
      });
    case 'drop':
      return around({ ...turn, kind: 'other', confidence: 1, reasons: [], dropped: edit.reason });
    case 'join': {
      const next = turns[edit.turn + 1];
      return around({ ...turn, text: `${turn.text} ${next?.text ?? ''}`.trim(), end: next?.end ?? turn.end });
    }
    case 'split': {
      // Nobody timed the word; the share of the text before it is the best guess.
      const share = edit.at / turn.text.length;
      const part =
        turn.start === null || turn.end === null ? null : turn.start + (turn.end - turn.start) * share;
      const between = part === null ? null : Math.round(part * 1000) / 1000;
      return around(
        { ...turn, text: turn.text.slice(0, edit.at).trimEnd(), end: between },
        { ...turn, text: turn.text.slice(edit.at).trimStart(), start: between },
      );
    }
  }
}

function faultOf(turns: ClassifiedTurn[], edit: TurnEdit): Omit<Fault, 'code'> | undefined {
  const last = turns.length - (edit.act === 'join' ? 2 : 1);
  if (edit.turn > last) return { field: 'turn', values: { minimum: 0, maximum: Math.max(0, last) } };
  const length = turns[edit.turn]?.text.length ?? 0;
  if (edit.act === 'split' && (edit.at < 1 || edit.at >= length))
    return { field: 'at', values: { minimum: 1, maximum: Math.max(1, length - 1) } };
  return undefined;
}

/** A stored turn as the proposal takes it. */
function readTurn(stored: Awaited<ReturnType<typeof turnsOf>>[number]): ClassifiedTurn {
  const { _id, transcript, index, ...turn } = stored;
  return turn;
}
