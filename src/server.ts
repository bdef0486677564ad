import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createApp } from './app.ts';
import type { Services } from './services.ts';
import { startWorker } from './worker.ts';

/** Everything must have ended this long after it was asked to, in milliseconds. */
const CLOSE_WITHIN = 9_000;

export type RunningServer = { url: string; close: () => Promise<void> };

/**
 * Starts the web process; without Redis it does the worker's job too. `close` lets requests and jobs in
 * flight finish, hands back the rest and lets go of the database, within 9 s.
 * @throws the system's error when the address cannot be listened on.
 */
export async function startServer(services: Services): Promise<RunningServer> {
  const { config, log } = services;
  const server = createServer(createApp(services).callback());
  // A slow phone may take its time over a comment; an upload of 50 MiB over a slow line takes longer.
  server.requestTimeout = 300_000;
  await listen(server, config.port, config.host);
  const stopWork = config.redisUrl ? async () => undefined : startWorker(services);
  const url = urlOf(server.address() as AddressInfo);
  log.info({ listening: url }, 'listening');

  let closing: Promise<void> | undefined;
  return {
    url,
    close: () => {
      closing ??= close(services, server, stopWork);
      return closing;
    },
  };
}

async function close(services: Services, server: Server, stopWork: () => Promise<void>): Promise<void> {
  const looked = stopWork();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), CLOSE_WITHIN / 3);
  await Promise.all([closed, Promise.race([looked, wait(CLOSE_WITHIN / 3, undefined, { ref: false })])]);
  clearTimeout(late);
  await services.close(CLOSE_WITHIN / 2);
  services.log.info('stopped');
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });

function urlOf({ address, port, family }: AddressInfo): string {
  const host =
    address === '0.0.0.0' || address === '::' ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${port}`;
}
