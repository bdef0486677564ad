import type { AnyBulkWriteOperation, Types } from 'mongoose';
import type { SignedIn } from '../accounts/account.ts';
import { recordAct } from '../accounts/record-act.ts';
import { DISTRICTS } from '../comments/check-comment.ts';
import { type Comment, comments } from '../comments/comment.ts';
import { analyseLater } from '../comments/later.ts';
import type { Deps } from '../platform/deps.ts';
import { conflict, invalid } from '../platform/errors.ts';
import { type FoundTranscript, findTranscript } from './find-transcripts.ts';
import type { ProposedComment } from './propose/types.ts';
import { type Transcript, transcripts } from './transcript.ts';

/**
 * Makes the proposed comments comments, but those that the clerk leaves out. Each has a key of its own
 * within the transcript, so a confirmation that was cut short can be repeated; confirmed twice changes nothing.
 * @throws LecternError `not-found`; `conflict` before there is a proposal; `invalid-fields` for an index that is not in it.
 */
export async function confirmTranscript(
  deps: Deps,
  id: string,
  leaveOut: number[],
  caller: SignedIn,
): Promise<FoundTranscript> {
  const { transcript, policy } = await findTranscript(deps, id);
  if (transcript.state === 'confirmed') return { transcript, policy };
  if (transcript.state !== 'proposed') throw conflict('there is no proposal to confirm');
  if (leaveOut.some((index) => index >= transcript.proposal.length))
    throw invalid([
      {
        field: 'leaveOut',
        code: 'out-of-range',
        values: { minimum: 0, maximum: transcript.proposal.length - 1 },
      },
    ]);

  const kept = keyed(transcript.proposal).filter((_, index) => !leaveOut.includes(index));
  if (kept.length > 0)
    await comments(deps.db).bulkWrite(kept.map((proposed) => upsertOf(transcript, proposed, deps.now())));
  for (const { _id } of await comments(deps.db)
    .find({ 'speech.transcript': transcript._id, state: 'received' }, { _id: 1 })
    .lean<{ _id: Types.ObjectId }[]>())
    await analyseLater(deps, _id);

  const confirmed = await transcripts(deps.db)
    .findOneAndUpdate(
      { _id: transcript._id },
      { $set: { state: 'confirmed', importedCount: kept.length, changedAt: deps.now() } },
      { returnDocument: 'after' },
    )
    .lean<Transcript | null>();
  await recordAct(
    deps,
    `account:${caller.name}`,
    'confirm-transcript',
    { kind: 'transcript', id },
    {
      imported: kept.length,
      leftOut: leaveOut.length,
    },
  );
  return { transcript: confirmed ?? transcript, policy };
}

type Keyed = ProposedComment & { key: string };

/** The first turn and the place within it: several people can be heard in one turn of captions. */
function keyed(proposal: ProposedComment[]): Keyed[] {
  const seen = new Map<number, number>();
  return proposal.map((proposed) => {
    const turn = proposed.turns[0] ?? 0;
    const place = seen.get(turn) ?? 0;
    seen.set(turn, place + 1);
    return { ...proposed, key: `${turn}.${place}` };
  });
}

/** The council district that was read, if this city has it; "Ward 4" is another's. */
export function districtOf({ district }: Pick<ProposedComment, 'district'>): number | undefined {
  const number = Number(district);
  return Number.isInteger(number) && number >= 1 && number <= DISTRICTS ? number : undefined;
}

function upsertOf(transcript: Transcript, proposed: Keyed, now: Date): AnyBulkWriteOperation<Comment> {
  const spokenAt = new Date(
    (transcript.heldAt ?? transcript.uploadedAt).getTime() + (proposed.start ?? 0) * 1000,
  );
  const { start, end, speaker, turns, position, name, organisation, item, rendering } = proposed;
  const district = districtOf(proposed);
  return {
    updateOne: {
      filter: { 'speech.transcript': transcript._id, 'speech.key': proposed.key },
      update: {
        $setOnInsert: {
          policy: transcript.policy,
          source: 'transcript',
          state: 'received',
          text: proposed.text,
          ...(position ? { position } : {}),
          ...(name === undefined ? {} : { name }),
          ...(district === undefined ? {} : { district }),
          submittedAt: spokenAt,
          changedAt: now,
          words: [],
          'speech.turns': turns,
          ...(speaker === null ? {} : { 'speech.speaker': speaker }),
          'speech.commenter': proposed.commenter,
          ...(organisation === undefined ? {} : { 'speech.organisation': organisation }),
          ...(proposed.district === undefined || district !== undefined
            ? {}
            : { 'speech.ward': proposed.district }),
          ...(item === undefined ? {} : { 'speech.item': item }),
          ...(rendering === undefined ? {} : { 'speech.rendering': rendering }),
          ...(transcript.title ? { 'speech.meeting': transcript.title } : {}),
          ...(start === null ? {} : { 'speech.start': start }),
          ...(end === null ? {} : { 'speech.end': end }),
          ...(transcript.videoUrl ? { 'speech.videoUrl': transcript.videoUrl } : {}),
        },
      },
      upsert: true,
    },
  };
}
