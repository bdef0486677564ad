/**
 * The work that happens after a person's wait has ended. A payload holds ids only: every step reads
 * its input from the database, writes its result there, and may run twice without harm.
 */
export type JobPayloads = {
  'analyse-comment': { commentId: string };
  'build-digest': { policyId: string };
  'read-transcript': { transcriptId: string };
  retag: { retaggingId: string };
  /** Writes down the mails that are due. */
  'plan-deliveries': Record<string, never>;
  'send-delivery': { deliveryId: string };
  /** Re-queues whatever a lost queue forgot. */
  sweep: Record<string, never>;
};

export type JobName = keyof JobPayloads;

export type JobOptions = {
  /**
   * Merge every request made within this many milliseconds into one run, which starts after the last
   * of them. The run is never merged into one that has already started.
   */
  coalesceMs?: number;
};

/** Promises that the step will run, at least once, in this process or another. Throws when the queue cannot be reached. */
export type Enqueue = <N extends JobName>(
  name: N,
  payload: JobPayloads[N],
  options?: JobOptions,
) => Promise<void>;

/** The one table of steps: what a worker does for each job. */
export type Steps = { [N in JobName]: (payload: JobPayloads[N]) => Promise<void> };

/** Called once when a step has failed for the last time, so that a clerk can see it. */
export type GiveUp = <N extends JobName>(name: N, payload: JobPayloads[N], error: unknown) => Promise<void>;

/** Failed steps are tried this often in all, waiting `backoffMs`, then twice that, and so on. */
export type RetryPolicy = { attempts: number; backoffMs: number };

export type Queue = {
  enqueue: Enqueue;
  /** Starts taking jobs. A process that only enqueues never calls it. */
  work: (steps: Steps, giveUp: GiveUp, options: { concurrency: number }) => void;
  /** Answers within `timeoutMs`, whatever state the transport is in. */
  healthy: (timeoutMs?: number) => Promise<boolean>;
  /** Jobs not yet finished, for the metrics and for tests that wait until all work is done. */
  pending: () => Promise<number>;
  /** Stops taking jobs, waits up to `timeoutMs` for those in flight, hands back the rest. */
  close: (timeoutMs?: number) => Promise<void>;
};
