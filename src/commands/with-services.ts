import { type Config, readConfig } from '../platform/config.ts';
import { createLog } from '../platform/log.ts';
import { type Services, services } from '../services.ts';
import { startWorker } from '../worker.ts';

/**
 * Runs one act on the service's database: through the running service's socket when there is one,
 * opened by ourselves otherwise. What the act queues is worked off before we let go, unless workers on
 * Redis do it.
 */
export async function withServices(act: (services: Services) => Promise<number>): Promise<number> {
  const config = readConfig();
  const open = await services(config, createLog({ level: quieter(config.logLevel), to: 'stderr' }));
  try {
    const code = await act(open);
    if (!config.redisUrl && (await open.queue.pending()) > 0) await workOff(open);
    return code;
  } finally {
    await open.close();
  }
}

async function workOff(open: Services): Promise<void> {
  const stop = startWorker(open);
  while ((await open.queue.pending()) > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  await stop();
}

/** A person at a terminal wants the outcome; what a service tells its operator is too much. */
const quieter = (level: Config['logLevel']): Config['logLevel'] => (level === 'info' ? 'warn' : level);
