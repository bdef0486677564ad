import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig, SETTINGS } from '../../../src/platform/config.ts';

type Service = {
  command?: string[];
  environment?: Record<string, string>;
  healthcheck?: { test?: string[]; disable?: boolean };
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
};

describe('docker-compose.yml', () => {
  test('passes on every setting of the service, and none that it does not know', async () => {
    const { web, worker } = await services();
    const known = SETTINGS.map(({ name }) => name).filter((name) => name !== 'LECTERN_DATA');
    expect(Object.keys(web?.environment ?? {}).toSorted()).toEqual(known.toSorted());
    expect(worker?.environment).toEqual(web?.environment);
  });

  test('starts with nothing set', async () => {
    const { web } = await services();
    const config = readConfig(resolved(web?.environment ?? {}, {}));
    expect(config).toMatchObject({
      host: '0.0.0.0',
      port: 3000,
      mongodbUrl: 'mongodb://mongo:27017/lectern',
      redisUrl: 'redis://redis:6379',
      timezone: 'America/Chicago',
    });
  });

  test('passes on what is set', async () => {
    const { web } = await services();
    const env = { LECTERN_CITY: 'Example City', LECTERN_PUBLIC_URL: 'https://comments.example.gov' };
    expect(readConfig(resolved(web?.environment ?? {}, env))).toMatchObject({
      city: 'Example City',
      secureCookies: true,
    });
  });

  test('waits for the stores to be healthy, which keep what they hold on volumes', async () => {
    const { web, mongo, redis } = await services();
    expect(web?.depends_on).toEqual({
      mongo: { condition: 'service_healthy' },
      redis: { condition: 'service_healthy' },
    });
    for (const store of [mongo, redis]) {
      expect(store?.healthcheck?.test).toBeDefined();
      expect(store?.volumes).toHaveLength(1);
    }
  });
});

async function services(): Promise<Record<string, Service>> {
  const text = await readFile('docker-compose.yml', 'utf8');
  return (parse(text, { merge: true }) as { services: Record<string, Service> }).services;
}

/** Fills `${NAME:-default}` the way compose does. */
function resolved(environment: Record<string, string>, env: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value.replace(/\$\{(\w+):-([^}]*)\}/g, (_, from: string, fallback: string) => env[from] || fallback),
    ]),
  );
}
