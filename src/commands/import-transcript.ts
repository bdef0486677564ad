import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { faultText } from '../locales/translate.ts';
import type { Services } from '../services.ts';
import { acceptTranscript } from '../transcripts/accept-transcript.ts';
import { confirmTranscript } from '../transcripts/confirm-transcript.ts';
import { dayOf } from '../transcripts/day.ts';
import { findTranscript } from '../transcripts/find-transcripts.ts';
import { readTranscript } from '../transcripts/read-transcript.ts';
import { OPERATOR } from './operator.ts';
import { EXIT, print, tell } from './terminal.ts';

/** `lectern transcript FILE --confirm --policy SLUG`: uploads, reads and confirms in one go, as a clerk would who trusts the reading. */
export async function importTranscript(
  services: Services,
  file: string,
  options: { policy: string; format?: string; title?: string; heldAt?: string; videoUrl?: string },
): Promise<number> {
  const { policy, format, title, heldAt, videoUrl } = options;
  const { transcript, isNew } = await acceptTranscript(
    services,
    {
      policy,
      fileName: basename(file),
      ...(format ? { format } : {}),
      ...(title ? { title } : {}),
      ...(heldAt ? { heldAt: dayOf(heldAt) } : {}),
      ...(videoUrl ? { videoUrl } : {}),
    },
    readFileSync(file === '-' ? 0 : file),
    OPERATOR,
  );
  const id = transcript._id.toHexString();
  if (!isNew) tell('These bytes were uploaded before; this is that transcript.');
  await readTranscript(services, id);
  const { transcript: read } = await findTranscript(services, id);
  if (read.state === 'failed') {
    tell(`${file}: ${faultText(read.failure ?? { field: 'file', code: 'reading-failed' }, 'en')}`);
    return EXIT.failed;
  }
  const { transcript: confirmed } = await confirmTranscript(services, id, [], OPERATOR);
  print(
    JSON.stringify({
      transcript: id,
      turns: confirmed.turnCount ?? 0,
      comments: confirmed.importedCount ?? 0,
    }),
  );
  return EXIT.done;
}
