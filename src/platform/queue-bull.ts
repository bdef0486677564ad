import Bull from 'bull';
import { LecternError } from './errors.ts';
import type { GiveUp, JobName, JobOptions, JobPayloads, Queue, RetryPolicy, Steps } from './jobs.ts';
import type { Log } from './log.ts';
import { subjectOf, waitAfter } from './queue-rules.ts';

export type BullQueueOptions = {
  redisUrl: string;
  /** First part of every key in Redis. */
  prefix: string;
  retry: RetryPolicy;
  log: Log;
  /** How long `enqueue` and `pending` wait for Redis before they throw. */
  answerMs?: number;
  /** After this long without a sign of life a worker counts as dead and its job goes to another. */
  lockMs?: number;
  /** How often jobs of dead workers are looked for. */
  stalledMs?: number;
};

/** In Redis: ids, and how often the job has been started. */
type Stored<N extends JobName> = { payload: JobPayloads[N]; starts: number };
type Line<N extends JobName> = Bull.Queue<Stored<N>>;
type BullJob<N extends JobName> = Bull.Job<Stored<N>>;
type Lines = { [N in JobName]: Line<N> };

/** Bull's own limits are out of the way: see `starts`. */
const NEVER_BY_BULL = 1_000_000_000;

/** Tells Bull to put the job back and for how long. It carries no text: Bull writes an error's into Redis. */
class PutBack extends Error {
  readonly waitMs: number;
  constructor(reason: 'failed' | 'busy' | 'stopping', waitMs: number) {
    super(reason);
    this.waitMs = waitMs;
  }
}

/**
 * The queue on Redis, for any number of processes.
 *
 * Each kind of work has its own line, so that a clerk's transcript never waits behind 10,000 comments.
 * Bull drops a request whose job id exists, also while that job runs and will not see what has changed.
 * So a subject has two ids, `1/x` and `2/x`: a request joins or makes the one that is not running, and
 * of the two only one runs at a time. A run therefore starts after every request that it answers.
 *
 * How often a job may be started is counted here and not by Bull, because a job that kills its worker
 * (out of memory, say) never fails: it would be handed from worker to worker for ever, or be dropped by
 * Bull without anybody being told.
 */
export function createBullQueue(options: BullQueueOptions): Queue {
  const { retry, log, answerMs = 2_000 } = options;
  const lines = openLines(options);
  const all = Object.values(lines) as Bull.Queue[];
  const client = lines.sweep.client;
  let closing: Promise<void> | undefined;
  /** One for each job in flight: ends our waiting for it. */
  const interrupts = new Set<(reason: PutBack) => void>();
  let idle: () => void = () => undefined;

  async function enqueue<N extends JobName>(
    name: N,
    payload: JobPayloads[N],
    { coalesceMs = 0 }: JobOptions = {},
  ): Promise<void> {
    if (closing !== undefined) throw new LecternError('unavailable', 'the queue is closed');
    const line: Line<N> = lines[name];
    const add = async (): Promise<void> => {
      const jobId = await freeId(line, subjectOf(payload));
      await line.add({ payload, starts: 0 }, { jobId, delay: coalesceMs });
    };
    await within(answerMs, add());
  }

  function work(steps: Steps, giveUp: GiveUp, { concurrency }: { concurrency: number }): void {
    for (const name of Object.keys(lines) as JobName[]) serve(name, steps, giveUp, concurrency);
  }

  function serve<N extends JobName>(name: N, steps: Steps, giveUp: GiveUp, concurrency: number): void {
    const line: Line<N> = lines[name];
    line
      .process(concurrency, (job: BullJob<N>) => interruptible(() => attempt(name, job, steps, giveUp)))
      .catch((error: unknown) => {
        if (closing === undefined) log.error({ queue: name, err: error }, 'the worker cannot take jobs');
      });
  }

  /** Runs a job so that closing can end the wait for it. One that Bull took just before is put back. */
  async function interruptible(act: () => Promise<void>): Promise<void> {
    if (closing !== undefined) throw new PutBack('stopping', 0);
    let interrupt: (reason: PutBack) => void = () => undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        interrupt = reject;
        interrupts.add(interrupt);
        act().then(resolve, reject);
      });
    } finally {
      interrupts.delete(interrupt);
      if (interrupts.size === 0) idle();
    }
  }

  function whenIdle(tell: () => void): void {
    idle = tell;
    if (interrupts.size === 0) tell();
  }

  /** Throws `PutBack` when the job must be tried again, and nothing else. */
  async function attempt<N extends JobName>(
    name: N,
    job: BullJob<N>,
    steps: Steps,
    giveUp: GiveUp,
  ): Promise<void> {
    const { payload } = job.data;
    // Redis was emptied between taking the job and reading it; the sweep asks for it again.
    if (payload === undefined) return;
    const subject = subjectOf(payload);
    const starts = job.data.starts + 1;
    let failure: unknown = new LecternError('internal', 'the worker stopped or died in every attempt');
    try {
      if (await otherIsRunning(job)) throw new PutBack('busy', 200 + Math.random() * 400);
      if (starts <= retry.attempts) {
        await job.update({ payload, starts });
        try {
          await steps[name](payload);
          return;
        } catch (error) {
          if (starts < retry.attempts) throw error;
          failure = error;
        }
      }
      log.error({ job: name, subject, attempts: retry.attempts, err: failure }, 'job given up');
      await giveUp(name, payload, failure);
    } catch (error) {
      if (error instanceof PutBack) throw error;
      const waitMs = waitAfter(starts, retry);
      log.warn({ job: name, subject, attempt: starts, waitMs, err: error }, 'job failed');
      throw new PutBack('failed', waitMs);
    }
  }

  async function close(timeoutMs = 7_000): Promise<void> {
    // From here on no job is taken. Bull's own close would do this too, but where Redis is gone it lets
    // an error escape that ends the process, so that is found out first.
    const reached = await within(1_500, Promise.all(all.map((line) => line.pause(true, true)))).then(
      () => true,
      () => false,
    );
    const late = setTimeout(() => {
      for (const interrupt of interrupts) interrupt(new PutBack('stopping', 0));
    }, timeoutMs);
    if (!reached) await new Promise<void>((settle) => whenIdle(settle));
    // Handing back needs Redis; where it is gone the jobs' locks run out by themselves.
    await within(timeoutMs + 1_500, Promise.all(all.map((line) => line.close(!reached)))).catch(() => {
      log.warn({ event: 'queue-close' }, 'the queue was closed without an answer from Redis');
      return Promise.all(all.map(disconnect));
    });
    clearTimeout(late);
  }

  return {
    enqueue,
    work,
    healthy: (timeoutMs = 1_000) =>
      within(timeoutMs, client.ping()).then(
        (answer) => answer === 'PONG',
        () => false,
      ),
    pending: async () => {
      const counts = await within(answerMs, Promise.all(all.map((line) => line.getJobCounts())));
      return counts.reduce((sum, each) => sum + each.waiting + each.active + each.delayed, 0);
    },
    close: (timeoutMs) => {
      closing ??= close(timeoutMs);
      return closing;
    },
  };
}

/** A public act of Bull's that its types leave out: ends its connections, whatever state they are in. */
function disconnect(line: Bull.Queue): Promise<void> {
  return (line as unknown as { disconnect: () => Promise<void> }).disconnect();
}

function openLines(options: BullQueueOptions): Lines {
  const { redisUrl, prefix, log, lockMs = 30_000, stalledMs = 10_000 } = options;
  let lastTold = 0;
  const open = <N extends JobName>(name: N): Line<N> => {
    const line: Line<N> = new Bull(name, {
      prefix,
      redis: redisOptions(redisUrl),
      settings: {
        lockDuration: lockMs,
        stalledInterval: stalledMs,
        retryProcessDelay: 1_000,
        maxStalledCount: NEVER_BY_BULL,
        backoffStrategies: { lectern: (_, error) => (error instanceof PutBack ? error.waitMs : 1_000) },
      },
      defaultJobOptions: {
        attempts: NEVER_BY_BULL,
        backoff: { type: 'lectern' },
        removeOnComplete: true,
        removeOnFail: true,
        stackTraceLimit: 1,
      },
    });
    line.on('error', (error) => {
      // Each connection reports each vain attempt to connect; once in ten seconds is enough to know.
      if (Date.now() - lastTold < 10_000) return;
      lastTold = Date.now();
      log.warn({ queue: name, err: error }, 'trouble with Redis');
    });
    return line;
  };
  return {
    'analyse-comment': open('analyse-comment'),
    'build-digest': open('build-digest'),
    'read-transcript': open('read-transcript'),
    retag: open('retag'),
    'plan-deliveries': open('plan-deliveries'),
    'send-delivery': open('send-delivery'),
    sweep: open('sweep'),
  };
}

/**
 * The id under which a request for `subject` must be added: of the two, the one that is not running.
 *
 * It need not be asked in one step with the adding. An id that was seen at rest can only start later,
 * and then sees what the request is about. When both are seen locked, one of them is about to find that
 * the other runs and to put itself back, so it too starts later.
 */
async function freeId<N extends JobName>(line: Line<N>, subject: string): Promise<string> {
  const ids = [`1/${subject}`, `2/${subject}`] as const;
  const question = line.client.pipeline();
  for (const id of ids) {
    const key = line.toKey(id);
    question.exists(lockOf(line, id)).exists(key).hexists(key, 'data');
  }
  const answers = ((await question.exec()) ?? []).map(([error, answer]) => {
    if (error) throw error;
    return answer === 1;
  });
  const [firstRuns, firstKept, firstWhole, , secondKept, secondWhole] = answers;
  const remnants = [
    ...(firstKept && !firstWhole ? [line.toKey(ids[0])] : []),
    ...(secondKept && !secondWhole ? [line.toKey(ids[1])] : []),
  ];
  // When Redis is emptied just after Bull has taken a job, Bull writes a few fields of it all the same.
  // From then on it takes them for the job, which never runs, and drops every request with its id.
  if (remnants.length > 0) await line.client.del(remnants);
  return firstRuns ? ids[1] : ids[0];
}

async function otherIsRunning<N extends JobName>(job: BullJob<N>): Promise<boolean> {
  const id = String(job.id);
  const other = `${id.startsWith('1/') ? '2/' : '1/'}${id.slice(2)}`;
  return (await job.queue.client.exists(lockOf(job.queue, other))) === 1;
}

/** Bull's own key: a worker that runs a job holds and renews it. */
function lockOf<N extends JobName>(line: Line<N>, id: string): string {
  return `${line.toKey(id)}:lock`;
}

/** Bull reads an address without its TLS and without decoding its password, so it is read here. */
function redisOptions(redisUrl: string): NonNullable<Exclude<Bull.QueueOptions['redis'], string>> {
  const url = new URL(redisUrl);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? 6379 : Number(url.port),
    db: Number(url.pathname.slice(1) || 0),
    username: decodeURIComponent(url.username) || undefined,
    password: decodeURIComponent(url.password) || undefined,
    tls: url.protocol === 'rediss:' ? {} : undefined,
    connectTimeout: 5_000,
    retryStrategy: (times) => Math.min(times * 200, 2_000),
    // Requests fail while Redis is away, rather than pile up in memory until it is back.
    maxRetriesPerRequest: 1,
  };
}

/** @throws LecternError `unavailable` when the act fails, or takes longer than `ms` */
async function within<T>(ms: number, act: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LecternError('unavailable', `no answer from Redis in ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([act, late]);
  } catch (error) {
    if (error instanceof LecternError) throw error;
    throw new LecternError('unavailable', 'the queue cannot be reached', { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
