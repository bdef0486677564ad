import { invalid, LecternError } from '../../platform/errors.ts';
import { HAS_THREADS, runGuarded, type ThreadLimits, ThreadOverrun } from '../../platform/guarded-thread.ts';
import { LARGEST_BULK_FILE, type OnMessages, readBulkFile } from './read-bulk-file.ts';
import type { BulkFile } from './types.ts';

export const BULK_LIMITS: ThreadLimits = { seconds: 120, heapMegabytes: 1024, growthMegabytes: 1536 };

/**
 * Reads a file of written comments where it can do no harm; see `runGuarded`. From TypeScript sources,
 * which Node 20 cannot load in a thread, in this one.
 * @throws LecternError `too-large`; `invalid-fields`: `took-too-long`, `needs-too-much-memory`, and what `readBulkFile` throws.
 */
export async function readBulkGuarded(
  bytes: Uint8Array,
  onMessages: OnMessages = () => undefined,
  limits: ThreadLimits = BULK_LIMITS,
): Promise<BulkFile> {
  if (bytes.length > LARGEST_BULK_FILE)
    throw new LecternError('too-large', `more than ${LARGEST_BULK_FILE} bytes`, {
      values: { megabytes: LARGEST_BULK_FILE / 2 ** 20 },
    });
  if (!HAS_THREADS) return readBulkFile(bytes, onMessages);
  try {
    return await runGuarded(new URL('./reading-thread.js', import.meta.url), { bytes }, limits, onMessages);
  } catch (error) {
    if (!(error instanceof ThreadOverrun)) throw error;
    throw invalid([
      error.limit === 'time'
        ? { field: 'file', code: 'took-too-long', values: { seconds: limits.seconds } }
        : { field: 'file', code: 'needs-too-much-memory' },
    ]);
  }
}
