import { analyseComment, markUnanalysed } from './analysis/analyse-comment.ts';
import { markRetaggingFailed, retag } from './analysis/retag.ts';
import { planDeliveries } from './deliveries/plan-deliveries.ts';
import { postponeDelivery, sendDelivery } from './deliveries/send-delivery.ts';
import { buildDigestApart } from './digests/build-apart.ts';
import type { GiveUp, Steps } from './platform/jobs.ts';
import type { Services } from './services.ts';
import { sweep } from './sweep.ts';
import { markUnreadable, readTranscript } from './transcripts/read-transcript.ts';

/** Starts taking jobs, and looks for lost work at once and from then on. Returns what stops the looking and waits for a look under way. */
export function startWorker(services: Services): () => Promise<void> {
  const { queue, config, log } = services;
  queue.work(stepsOf(services), giveUpOf(services), { concurrency: config.concurrency });
  log.info(
    { concurrency: config.concurrency, transport: config.redisUrl ? 'redis' : 'local' },
    'worker started',
  );

  let looking: Promise<unknown> = Promise.resolve();
  const look = (idleSeconds: number) => {
    looking = sweep(services, idleSeconds).catch((error) => log.warn({ err: error }, 'the sweep failed'));
  };
  // What a queue held in memory is gone after a restart, so nothing is too recent to be looked at now.
  look(config.redisUrl ? config.sweepSeconds : 0);
  const timer = setInterval(() => look(config.sweepSeconds), config.sweepSeconds * 1000);
  return async () => {
    clearInterval(timer);
    await looking;
  };
}

/** The one table of steps. */
const stepsOf = (services: Services): Steps => ({
  'analyse-comment': ({ commentId }) => analyseComment(services, commentId),
  'read-transcript': ({ transcriptId }) => readTranscript(services, transcriptId),
  'build-digest': async ({ policyId }) => {
    await buildDigestApart(services, policyId, services.config.timezone);
  },
  retag: ({ retaggingId }) => retag(services, retaggingId),
  'plan-deliveries': async () => {
    await planDeliveries(services);
  },
  'send-delivery': ({ deliveryId }) => sendDelivery(services, deliveryId),
  sweep: async () => {
    await sweep(services, services.config.sweepSeconds);
  },
});

/** What a clerk is left to see when a step has failed for the last time. */
const giveUpOf =
  (services: Services): GiveUp =>
  async (_name, payload) => {
    if ('commentId' in payload) await markUnanalysed(services, payload.commentId);
    if ('retaggingId' in payload) await markRetaggingFailed(services, payload.retaggingId);
    if ('deliveryId' in payload) await postponeDelivery(services, payload.deliveryId);
    if ('transcriptId' in payload) await markUnreadable(services, payload.transcriptId);
  };
