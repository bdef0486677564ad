import type { Types } from 'mongoose';
import type { SignedIn } from '../accounts/account.ts';
import { recordAct } from '../accounts/record-act.ts';
import type { Deps } from '../platform/deps.ts';
import { type Fault, invalid } from '../platform/errors.ts';
import { deleteFile, type StoredFile, storeFile } from '../platform/files.ts';
import { isTaken } from '../platform/unique-index.ts';
import { readPolicy } from '../policies/read-policies.ts';
import { TRANSCRIPT_FORMATS } from './parse/types.ts';
import { type Transcript, transcripts } from './transcript.ts';

/** Largest upload, in bytes: 50 MiB. */
export const LARGEST_UPLOAD = 50 * 2 ** 20;

export type NewTranscript = {
  policy: string;
  title?: string;
  heldAt?: Date;
  videoUrl?: string;
  format?: string;
  fileName: string;
};

/**
 * Keeps an uploaded transcript and queues its reading. The same bytes for the same policy are the same
 * transcript: `isNew` is then false and nothing else happens.
 * @throws LecternError `not-found` for the policy, `too-large`, `invalid-fields` for an empty file. Nothing is half-kept.
 */
export async function acceptTranscript(
  deps: Deps,
  input: NewTranscript,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  caller: SignedIn,
): Promise<{ transcript: Transcript; isNew: boolean }> {
  checkDetails(input);
  const policy = await readPolicy(deps, input.policy, caller);
  const file = await storeFile(deps.db, bytes, { name: input.fileName, limitBytes: LARGEST_UPLOAD });
  const transcript = await keep(deps, policy._id, input, file, caller).catch(async (error) => {
    await deleteFile(deps.db, file.id);
    const first = isTaken(error, 'sha256')
      ? await transcripts(deps.db)
          .findOne({ policy: policy._id, sha256: file.sha256 })
          .lean<Transcript | null>()
      : null;
    if (!first) throw error;
    return first;
  });
  if (!transcript.file.equals(file.id)) return { transcript, isNew: false };
  await recordAct(deps, `account:${caller.name}`, 'upload-transcript', {
    kind: 'transcript',
    id: transcript._id.toHexString(),
  });
  await readLater(deps, transcript._id);
  return { transcript, isNew: true };
}

async function keep(
  deps: Deps,
  policy: Types.ObjectId,
  input: NewTranscript,
  file: StoredFile,
  caller: SignedIn,
): Promise<Transcript> {
  if (file.length === 0) throw invalid([{ field: 'file', code: 'empty' }]);
  const now = deps.now();
  const transcript = await transcripts(deps.db).create({
    policy,
    ...(input.title ? { title: input.title } : {}),
    ...(input.heldAt ? { heldAt: input.heldAt } : {}),
    ...(input.videoUrl ? { videoUrl: input.videoUrl } : {}),
    ...(input.format ? { askedFormat: input.format } : {}),
    fileName: input.fileName,
    file: file.id,
    bytes: file.length,
    sha256: file.sha256,
    state: 'accepted',
    progress: { step: 'waiting', percent: 0 },
    proposal: [],
    uploadedAt: now,
    uploadedBy: caller.name,
    changedAt: now,
  });
  return transcript.toObject();
}

function checkDetails(input: NewTranscript): void {
  const faults: Fault[] = [];
  if (input.policy === '') faults.push({ field: 'policy', code: 'required' });
  if (input.format && !TRANSCRIPT_FORMATS.some((known) => known === input.format))
    faults.push({ field: 'format', code: 'not-allowed', values: { allowed: TRANSCRIPT_FORMATS.join(', ') } });
  if (input.heldAt && Number.isNaN(input.heldAt.getTime()))
    faults.push({ field: 'heldAt', code: 'not-a-date' });
  if (input.videoUrl && !/^https?:\/\/[^\s]+$/.test(input.videoUrl))
    faults.push({ field: 'videoUrl', code: 'not-a-web-address' });
  if (input.title && input.title.length > 300)
    faults.push({ field: 'title', code: 'too-long', values: { maximum: 300 } });
  if (faults.length > 0) throw invalid(faults);
}

/** A queue that cannot be reached is no failure of the upload: the sweep queues it again. */
export const readLater = (deps: Pick<Deps, 'enqueue'>, transcript: Types.ObjectId): Promise<void> =>
  deps.enqueue('read-transcript', { transcriptId: transcript.toHexString() }).catch(() => undefined);
