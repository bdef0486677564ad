import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { accounts, sessions } from './accounts/account.ts';
import { acts } from './accounts/record-act.ts';
import { retaggings } from './analysis/retagging.ts';
import { columnMappings } from './comments/bulk/column-mapping.ts';
import { addCodebook, codebooks } from './comments/codebook.ts';
import { comments } from './comments/comment.ts';
import { keptLetters, keptMembers } from './comments/kept-groups.ts';
import { deliveries } from './deliveries/delivery.ts';
import { createMailer, type Mailer } from './deliveries/mailer.ts';
import { subscriptions } from './deliveries/subscription.ts';
import { digests } from './digests/digest.ts';
import { leafParts } from './digests/leaves.ts';
import { openEmbeddedMongo } from './embedded-mongo/open.ts';
import type { Config } from './platform/config.ts';
import type { Deps } from './platform/deps.ts';
import type { Enqueue, Queue, RetryPolicy } from './platform/jobs.ts';
import type { Log } from './platform/log.ts';
import { buildIndexes, connectMongo } from './platform/mongo.ts';
import { createBullQueue } from './platform/queue-bull.ts';
import { createLocalQueue } from './platform/queue-local.ts';
import { createRateLimit } from './platform/rate-limit.ts';
import { policies } from './policies/policy.ts';
import { transcripts, turns } from './transcripts/transcript.ts';

/** Five tries over about half a minute: long enough for a database to fail over, short enough for a clerk to see what failed. */
const RETRY: RetryPolicy = { attempts: 5, backoffMs: 1000 };

/** Failed sign-ins and successful ones alike, in an hour from one address. */
const SIGN_INS_PER_HOUR = 60;

export type Services = Awaited<ReturnType<typeof services>>;

/**
 * Connects everything once, in whichever of the three sizes the settings ask for.
 * @throws LecternError `unavailable` when the database cannot be reached.
 */
export async function services(config: Config, log: Log) {
  const embedded = config.mongodbUrl ? null : await openEmbeddedMongo({ dataDir: config.dataDir });
  const url = config.mongodbUrl ?? embedded?.url ?? '';
  const mongo = await connectMongo(url, hasDatabase(url) ? undefined : 'lectern').catch(async (error) => {
    await embedded?.close();
    throw error;
  });
  const db = mongo.connection;
  for (const model of [
    accounts,
    sessions,
    acts,
    codebooks,
    policies,
    comments,
    keptLetters,
    keptMembers,
    columnMappings,
    transcripts,
    turns,
    retaggings,
    digests,
    leafParts,
    subscriptions,
    deliveries,
  ])
    model(db);
  await buildIndexes(db);

  const queue: Queue = config.redisUrl
    ? createBullQueue({ redisUrl: config.redisUrl, prefix: config.queuePrefix, retry: RETRY, log })
    : createLocalQueue({ retry: RETRY, log });
  const deps: Deps = { db, enqueue: loggedBy(log, queue.enqueue), now: () => new Date() };
  await addCodebook(deps, readCodebook());
  const { smtpUrl, mailFrom } = config;
  const mailer: Mailer | null = smtpUrl && mailFrom ? createMailer({ url: smtpUrl, from: mailFrom }) : null;

  return {
    ...deps,
    config,
    log,
    mongo,
    queue,
    mailer,
    limits: {
      comments: createRateLimit({ perHour: config.rateLimit }),
      signIns: createRateLimit({ perHour: SIGN_INS_PER_HOUR }),
    },
    /** Whether another process holds the embedded database that this one uses. */
    sharesEmbedded: embedded?.shared ?? false,
    /** Ends the queue's work within `timeoutMs`, then lets go of the database. */
    async close(timeoutMs?: number): Promise<void> {
      await queue.close(timeoutMs);
      await mongo.close();
      await embedded?.close();
    },
  };
}

const loggedBy =
  (log: Log, enqueue: Enqueue): Enqueue =>
  async (name, payload, options) => {
    try {
      await enqueue(name, payload, options);
    } catch (error) {
      log.warn({ job: name, err: error }, 'a job could not be queued; the sweep will find its work');
      throw error;
    }
  };

const readCodebook = () =>
  parse(readFileSync(new URL('../seeds/themes.yaml', import.meta.url), 'utf8')) as Parameters<
    typeof addCodebook
  >[1];

const hasDatabase = (url: string): boolean => /^mongodb(\+srv)?:\/\/[^/]+\/[^?]+/.test(url);
