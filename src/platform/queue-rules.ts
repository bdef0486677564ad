import type { JobName, JobPayloads, RetryPolicy } from './jobs.ts';

// What both transports agree on, so that one table of tests holds for both.

const LONGEST_WAIT_MS = 10 * 60_000;

/**
 * What a job is about. Requests with one name and subject are one piece of work: at most one waits, at
 * most one runs, and one that comes while it runs causes one more run afterwards.
 */
export function subjectOf<N extends JobName>(payload: JobPayloads[N]): string {
  return Object.values<string>(payload).join('/') || 'all';
}

/** How long to wait after the `failures`-th failure in a row: `backoffMs`, twice that, and so on, up to 10 minutes. */
export function waitAfter(failures: number, retry: RetryPolicy): number {
  return Math.min(retry.backoffMs * 2 ** Math.min(failures - 1, 30), LONGEST_WAIT_MS);
}
