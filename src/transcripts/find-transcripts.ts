import { Types } from 'mongoose';
import type { SignedIn } from '../accounts/account.ts';
import type { Deps } from '../platform/deps.ts';
import { notFound } from '../platform/errors.ts';
import { type Policy, policies } from '../policies/policy.ts';
import { readPolicy } from '../policies/read-policies.ts';
import { type StoredTurn, type Transcript, transcripts, turns } from './transcript.ts';

export type FoundTranscript = { transcript: Transcript; policy: Policy };

/** The transcripts without their proposals, newest first; at most the last 200. */
export async function listTranscripts(
  deps: Pick<Deps, 'db'>,
  query: { policy?: string },
  caller: SignedIn,
): Promise<FoundTranscript[]> {
  const policy = query.policy === undefined ? undefined : await readPolicy(deps, query.policy, caller);
  const found = await transcripts(deps.db)
    .find(policy ? { policy: policy._id } : {}, { proposal: 0 })
    .sort({ uploadedAt: -1, _id: -1 })
    .limit(200)
    .lean<Transcript[]>();
  const known = policy ? [policy] : await policies(deps.db).find().lean<Policy[]>();
  const byId = new Map(known.map((each) => [each._id.toHexString(), each]));
  return found.flatMap((transcript) => {
    const its = byId.get(transcript.policy.toHexString());
    return its ? [{ transcript: { ...transcript, proposal: [] }, policy: its }] : [];
  });
}

/** @throws LecternError `not-found`. */
export async function findTranscript(deps: Pick<Deps, 'db'>, id: string): Promise<FoundTranscript> {
  const transcript = Types.ObjectId.isValid(id)
    ? await transcripts(deps.db).findById(id).lean<Transcript | null>()
    : null;
  const policy = transcript && (await policies(deps.db).findById(transcript.policy).lean<Policy | null>());
  if (!transcript || !policy) throw notFound('transcript');
  return { transcript, policy };
}

export async function turnsOf(deps: Pick<Deps, 'db'>, transcript: Types.ObjectId): Promise<StoredTurn[]> {
  return turns(deps.db).find({ transcript }).sort({ index: 1 }).lean<StoredTurn[]>();
}
