import { type TransferListItem, Worker } from 'node:worker_threads';
import { type ErrorCode, type Fault, LecternError } from './errors.ts';

/** From TypeScript sources, which Node 20 cannot load in a thread, there are none: what would run in one runs here. */
export const HAS_THREADS = import.meta.url.endsWith('.js');

export type ThreadLimits = {
  seconds: number;
  /** Of the thread's own heap of JavaScript values, in MiB. */
  heapMegabytes: number;
  /** What the whole process may grow by while the thread runs, in MiB: bytes that are unpacked lie outside that heap. */
  growthMegabytes: number;
};

/** What the thread tells its parent; see guarded-thread-program.ts. */
export type ThreadMessage<P, R> =
  | { state: 'progress'; progress: P }
  | { state: 'done'; result: R }
  | { state: 'refused'; error: SentError }
  | { state: 'crashed'; reason: string };

/** A LecternError in a form that survives the way between threads. */
export type SentError = {
  code: ErrorCode;
  message: string;
  faults: Fault[];
  values: Record<string, string | number>;
  retryable: boolean;
};

/** The thread was ended because it used more than it may. */
export class ThreadOverrun extends Error {
  override name = 'ThreadOverrun';
  readonly limit: 'time' | 'memory';

  constructor(limit: 'time' | 'memory') {
    super(`the thread ran over its limit of ${limit}`);
    this.limit = limit;
  }
}

/**
 * Runs a program of `serveThread` on one input in a thread of its own, which is ended when it runs over
 * a limit, so that nothing in the input can stop or stall this process.
 *
 * The thread does not keep the process alive: a service that closes does not wait for a hostile file.
 * @param moved what of the input is given away, such as a port by which more comes.
 * @throws ThreadOverrun, the LecternError that the program threw, or Error when it broke.
 */
export async function runGuarded<P, R>(
  program: URL,
  input: unknown,
  limits: ThreadLimits,
  onProgress: (progress: P) => void = () => undefined,
  moved: readonly TransferListItem[] = [],
): Promise<R> {
  const thread = new Worker(program, {
    workerData: input,
    transferList: [...moved],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 64 },
    // What it prints could be a resident's words.
    stdout: true,
    stderr: true,
  });
  thread.stdout.resume();
  thread.stderr.resume();
  thread.unref();
  const guards: NodeJS.Timeout[] = [];
  try {
    return await new Promise<R>((resolve, reject) => {
      guards.push(...guardsOf(limits, reject));
      thread.on('message', (message: ThreadMessage<P, R>) => {
        if (message.state === 'progress') onProgress(message.progress);
        else if (message.state === 'done') resolve(message.result);
        else if (message.state === 'refused') reject(received(message.error));
        else reject(new Error(message.reason));
      });
      thread.on('messageerror', reject);
      thread.on('error', (error: Error & { code?: string }) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadOverrun('memory') : error),
      );
      thread.on('exit', (code) =>
        reject(new Error(`the thread ended without an answer (exit code ${code})`)),
      );
    });
  } finally {
    for (const guard of guards) clearInterval(guard);
    await thread.terminate();
  }
}

/** How often the memory is looked at: a thread unpacks some 50 MiB in the meantime. */
const LOOK_EVERY_MS = 200;

function guardsOf(limits: ThreadLimits, overrun: (error: ThreadOverrun) => void): NodeJS.Timeout[] {
  const before = process.memoryUsage.rss();
  const time = setTimeout(() => overrun(new ThreadOverrun('time')), limits.seconds * 1000);
  const memory = setInterval(() => {
    if (process.memoryUsage.rss() - before > limits.growthMegabytes * 2 ** 20)
      overrun(new ThreadOverrun('memory'));
  }, LOOK_EVERY_MS);
  return [time.unref(), memory.unref()];
}

const received = ({ code, message, faults, values, retryable }: SentError): LecternError =>
  new LecternError(code, message, { faults, values, retryable });
