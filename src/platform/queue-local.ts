import { LecternError } from './errors.ts';
import type { GiveUp, JobName, JobOptions, JobPayloads, Queue, RetryPolicy, Steps } from './jobs.ts';
import type { Log } from './log.ts';
import { subjectOf, waitAfter } from './queue-rules.ts';

type Job = {
  name: JobName;
  subject: string;
  payload: JobPayloads[JobName];
  dueAt: number;
  failures: number;
  /** What the last attempt failed with. */
  error?: unknown;
};

/** One kind of work. Each has its own line, so a clerk's transcript never waits behind 10,000 comments. */
type Lane = { waiting: Map<string, Job>; running: Map<string, Job> };

type Work = { steps: Steps; giveUp: GiveUp; concurrency: number };

/**
 * The queue of the embedded default: the promises of the one on Redis, kept in this process's memory.
 * What waits when the process ends is lost here and found again by the sweep, since the database is
 * the truth.
 */
export function createLocalQueue({ retry, log }: { retry: RetryPolicy; log: Log }): Queue {
  const lanes = new Map<JobName, Lane>();
  let work: Work | undefined;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let whenIdle: (() => void) | undefined;

  async function enqueue<N extends JobName>(
    name: N,
    payload: JobPayloads[N],
    options: JobOptions = {},
  ): Promise<void> {
    if (closed) throw new LecternError('unavailable', 'the queue is closed');
    const subject = subjectOf(payload);
    const { waiting } = laneOf(name);
    if (waiting.has(subject)) return;
    waiting.set(subject, {
      name,
      subject,
      payload,
      dueAt: Date.now() + (options.coalesceMs ?? 0),
      failures: 0,
    });
    look();
  }

  function laneOf(name: JobName): Lane {
    let lane = lanes.get(name);
    if (lane === undefined) {
      lane = { waiting: new Map(), running: new Map() };
      lanes.set(name, lane);
    }
    return lane;
  }

  /** Starts everything that is due and has room, and sets the clock for what is due next. */
  function look(): void {
    clearTimeout(timer);
    if (work === undefined || closed) return;
    const now = Date.now();
    let next = Number.POSITIVE_INFINITY;
    for (const { waiting, running } of lanes.values()) {
      for (const [subject, job] of waiting) {
        if (running.size >= work.concurrency) break;
        // Two runs for one thing never overlap: the earlier could overwrite what the later wrote.
        if (running.has(subject)) continue;
        if (job.dueAt > now) {
          next = Math.min(next, job.dueAt);
          continue;
        }
        waiting.delete(subject);
        running.set(subject, job);
        void run(job, work, running);
      }
    }
    if (next < Number.POSITIVE_INFINITY) timer = setTimeout(look, next - now);
  }

  async function run(job: Job, { steps, giveUp }: Work, running: Map<string, Job>): Promise<void> {
    // The web process does this work too: requests get their turn between two jobs.
    await new Promise((turn) => setImmediate(turn));
    try {
      await attempt(job, steps, giveUp);
    } catch (error) {
      job.failures += 1;
      const waitMs = waitAfter(job.failures, retry);
      log.warn(
        { job: job.name, subject: job.subject, attempt: job.failures, waitMs, err: error },
        'job failed',
      );
      postpone(job, waitMs);
    } finally {
      running.delete(job.subject);
      if (![...lanes.values()].some((lane) => lane.running.size > 0)) whenIdle?.();
      look();
    }
  }

  /** Throws when the job must be tried again. */
  async function attempt<N extends JobName>(
    job: Job & { name: N },
    steps: Steps,
    giveUp: GiveUp,
  ): Promise<void> {
    const payload = job.payload as JobPayloads[N];
    // Once all attempts are spent, what is left to try again is giving up, when that itself has failed.
    if (job.failures < retry.attempts) {
      try {
        await steps[job.name](payload);
        return;
      } catch (error) {
        job.error = error;
        if (job.failures + 1 < retry.attempts) throw error;
        job.failures = retry.attempts;
      }
    }
    log.error(
      { job: job.name, subject: job.subject, attempts: retry.attempts, err: job.error },
      'job given up',
    );
    await giveUp(job.name, payload, job.error);
  }

  function postpone(job: Job, waitMs: number): void {
    const { waiting } = laneOf(job.name);
    // A request that came meanwhile asks for the same run; it takes over the count of failures.
    const later = waiting.get(job.subject);
    if (later !== undefined) Object.assign(later, { failures: job.failures, error: job.error });
    else waiting.set(job.subject, { ...job, dueAt: Date.now() + waitMs });
  }

  return {
    enqueue,
    work: (steps, giveUp, { concurrency }) => {
      work = { steps, giveUp, concurrency };
      look();
    },
    healthy: async () => !closed,
    pending: async () => {
      let count = 0;
      for (const lane of lanes.values()) count += lane.waiting.size + lane.running.size;
      return count;
    },
    close: async (timeoutMs = 7_000) => {
      closed = true;
      clearTimeout(timer);
      if ([...lanes.values()].some((lane) => lane.running.size > 0)) {
        let late: NodeJS.Timeout | undefined;
        await new Promise<void>((settle) => {
          whenIdle = settle;
          late = setTimeout(settle, timeoutMs);
        });
        clearTimeout(late);
      }
      for (const lane of lanes.values()) lane.waiting.clear();
    },
  };
}
