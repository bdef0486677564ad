import { accounts } from '../accounts/account.ts';
import { type Config, readConfig } from '../platform/config.ts';
import { createLog } from '../platform/log.ts';
import { demoSignIns, type SignIn, seedDemo } from '../seed-demo.ts';
import { startServer } from '../server.ts';
import { services } from '../services.ts';
import { startWorker } from '../worker.ts';
import { EXIT, tell } from './terminal.ts';

/** `lectern serve`: the web process until it is told to stop. With `demo`, the demo's data and sign-ins too. */
export async function serve(options: { demo?: boolean }): Promise<number> {
  const config = readConfig();
  const log = createLog({ level: config.logLevel });
  const open = await services(config, log);
  try {
    if (open.sharesEmbedded) {
      tell(
        `${config.dataDir} is in use by another lectern on this machine. Stop that one, or set LECTERN_DATA to another folder.`,
      );
      return EXIT.failed;
    }
    const signIns = options.demo ? await loadDemo(open) : [];
    const stopped = untilStopped();
    const server = await startServer(open);
    await welcome(open, config, server.url, signIns);
    await stopped;
    tell('Stopping: finishing what is under way.');
    await server.close();
    return EXIT.done;
  } finally {
    await open.close();
  }
}

/** `lectern worker`: takes jobs from Redis until it is told to stop. */
export async function work(): Promise<number> {
  const config = readConfig();
  if (!config.redisUrl) {
    tell(
      'REDIS_URL: it is not set. Without it `lectern serve` does the work itself; set it for both to use workers.',
    );
    return EXIT.failed;
  }
  const open = await services(config, createLog({ level: config.logLevel }));
  const stopped = untilStopped();
  const stopLooking = startWorker(open);
  await stopped;
  await stopLooking();
  await open.close(8_000);
  return EXIT.done;
}

async function loadDemo(open: Awaited<ReturnType<typeof services>>): Promise<SignIn[]> {
  const loaded = await seedDemo(open);
  if (loaded > 0) tell(`Loaded the demo: ${loaded} policies with their comments and meetings.`);
  return demoSignIns(open);
}

/** Where to go, in the order in which people come: a resident, a clerk, the council. */
async function welcome(
  open: Awaited<ReturnType<typeof services>>,
  config: Config,
  url: string,
  signIns: SignIn[],
): Promise<void> {
  const address = config.publicUrl ?? url;
  tell('');
  tell(`Lectern is at ${address}`);
  tell(`  residents  ${address}/`);
  tell(`  clerks     ${address}/clerk`);
  tell(`  council    ${address}/council`);
  tell(`  developers ${address}/api/docs`);
  if (config.host === '127.0.0.1')
    tell('It listens on this machine only (127.0.0.1); set HOST=0.0.0.0 for others to reach it.');
  if (!config.mongodbUrl) tell(`Its data is in ${config.dataDir}.`);
  if (signIns.length > 0) {
    tell('Demo sign-ins, new at every start:');
    for (const { name, password } of signIns) tell(`  ${name.padEnd(14)} ${password}`);
  } else if ((await accounts(open.db).countDocuments()) === 0) {
    tell('Nobody can sign in yet. Add the first account: npx lectern user add NAME --role clerk');
  }
  tell('Press Ctrl-C to stop.');
  tell('');
}

/** Resolves at the first SIGTERM or Ctrl-C; a second one ends the process as it is. */
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
