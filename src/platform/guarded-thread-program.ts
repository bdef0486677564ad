import { parentPort, workerData } from 'node:worker_threads';
import { LecternError } from './errors.ts';
import type { ThreadMessage } from './guarded-thread.ts';

/** The program of a thread that `runGuarded` starts: does the work on its input and tells the outcome, once. */
export async function serveThread<I, P, R>(
  work: (input: I, onProgress: (progress: P) => void) => Promise<R> | R,
): Promise<void> {
  const parent = parentPort;
  if (!parent) throw new Error('this is the program of a thread');
  const tell = (message: ThreadMessage<P, R>): void => parent.postMessage(message);
  try {
    const result = await work(workerData as I, (progress) => tell({ state: 'progress', progress }));
    tell({ state: 'done', result });
  } catch (error) {
    if (error instanceof LecternError) {
      const { code, message, faults, values, retryable } = error;
      tell({ state: 'refused', error: { code, message, faults, values, retryable } });
    } else
      tell({
        state: 'crashed',
        reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
  }
}
