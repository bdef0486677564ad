import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Role } from '../../src/accounts/account.ts';
import { addAccount } from '../../src/accounts/manage-accounts.ts';
import { signIn } from '../../src/accounts/sign-in.ts';
import { createApp } from '../../src/app.ts';
import { comments } from '../../src/comments/comment.ts';
import { readConfig } from '../../src/platform/config.ts';
import { createLog } from '../../src/platform/log.ts';
import { createPolicy, type NewPolicy, setPolicyState } from '../../src/policies/change-policies.ts';
import type { Policy, PolicyState } from '../../src/policies/policy.ts';
import { services as openServices, type Services } from '../../src/services.ts';
import { startWorker } from '../../src/worker.ts';
import { testDatabase } from './database.ts';

export type TestAccount = { name: string; password: string; token: string };

export type TestService = Awaited<ReturnType<typeof startTestService>>;

const DAY = 86_400_000;

/**
 * A whole service of the test's own: a fresh database, the queue of the embedded default with its worker,
 * and a server on a free port, as `lectern serve` has them, but with no limit on comments. One for each
 * test file is enough; call `close` at its end.
 */
export async function startTestService(
  options: {
    /** Settings beside the usual ones. */
    settings?: Record<string, string>;
    /** Puts something else in the place of a part: a queue that fails, a clock that stands. */
    replace?: (services: Services) => Partial<Services>;
  } = {},
) {
  const database = await testDatabase();
  const config = readConfig({
    MONGODB_URL: database.url,
    LECTERN_RATE_LIMIT: '0',
    LECTERN_LOG_LEVEL: 'trace',
    LECTERN_CITY: 'Testville',
    ...options.settings,
  });
  const logged: string[] = [];
  const log = createLog({
    level: config.logLevel,
    to: {
      write: (line) => {
        logged.push(line);
      },
    },
  });
  const opened = await openServices(config, log);
  const services: Services = { ...opened, ...options.replace?.(opened) };
  const app = createApp(services);
  const server = createServer(app.callback());
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const stopWork = startWorker(services);
  const account = (role: Role) => addTestAccount(services, role);

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    services,
    app,
    database,
    accounts: {
      council: await account('council'),
      clerk: await account('clerk'),
      admin: await account('admin'),
    },
    /** Every line of the log so far. */
    logged: () => logged.join(''),
    createPolicy: (details: Partial<NewPolicy> & { state?: PolicyState } = {}) =>
      addTestPolicy(services, details),
    /** Waits until all work that was asked for is done, digests included: a second or more. */
    idle: () => idle(services),
    /** Waits until every comment is read, which is soon; a digest may still be due. */
    analysed: () => until(async () => !(await comments(services.db).exists({ state: 'received' }))),
    async close(): Promise<void> {
      await stopWork();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await opened.close();
      await database.drop();
    },
  };
}

async function addTestAccount(services: Services, role: Role): Promise<TestAccount> {
  const account = { name: `${role}-of-the-test`, password: `the ${role}'s long test password` };
  await addAccount(services, { ...account, role }, 'system');
  const { token } = await signIn(services, account);
  return { ...account, token };
}

let policiesMade = 0;

/** An open policy unless `state` says otherwise; its window is from yesterday to next month. */
async function addTestPolicy(
  services: Services,
  { state = 'open', ...details }: Partial<NewPolicy> & { state?: PolicyState },
): Promise<Policy> {
  policiesMade += 1;
  const clerk = { name: 'clerk-of-the-test', role: 'clerk' } as const;
  const policy = await createPolicy(
    services,
    {
      slug: `test-policy-${policiesMade}`,
      title: { en: `Test policy ${policiesMade}`, es: `Propuesta de prueba ${policiesMade}` },
      summary: { en: 'Whether the city should sign.', es: 'Si la ciudad debe firmar.' },
      direction: 'cooperation',
      window: { opensAt: new Date(Date.now() - DAY), closesAt: new Date(Date.now() + 30 * DAY) },
      ...details,
    },
    clerk,
  );
  if (state === 'draft') return policy;
  const opened = await setPolicyState(services, policy.slug, 'open', clerk);
  return state === 'open' ? opened : setPolicyState(services, policy.slug, state, clerk);
}

const idle = ({ queue }: Services): Promise<void> => until(async () => (await queue.pending()) === 0);

/** Asks again and again until the answer is yes. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + 15_000;
  while (!(await isSo())) {
    if (Date.now() > giveUpAt) throw new Error('waited for 15 seconds in vain');
    await new Promise((wait) => setTimeout(wait, 15));
  }
}
