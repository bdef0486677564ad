import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig, SETTINGS, settingsTable } from '../../../src/platform/config.ts';

describe('settings', () => {
  test('a newcomer needs none of them', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: resolve('data'),
      mongodbUrl: undefined,
      redisUrl: undefined,
      timezone: 'America/Chicago',
      city: 'Lectern demo city',
      publicUrl: undefined,
      secureCookies: false,
      trustProxy: false,
      logLevel: 'info',
      queuePrefix: 'lectern',
      concurrency: 4,
      rateLimit: 60,
      sweepSeconds: 60,
      smtpUrl: undefined,
      mailFrom: undefined,
      weeklyMail: { weekday: 1, hour: 8 },
    });
  });

  test('an empty one counts as not set, as container tools pass it', () => {
    const empty = Object.fromEntries(SETTINGS.map(({ name }) => [name, ' ']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  test.each([
    ['PORT', '0', 'port', 0],
    ['PORT', ' 8080 ', 'port', 8080],
    ['HOST', '0.0.0.0', 'host', '0.0.0.0'],
    ['HOST', '::1', 'host', '::1'],
    ['LECTERN_DATA', '/var/lib/lectern', 'dataDir', '/var/lib/lectern'],
    [
      'MONGODB_URL',
      'mongodb://a:1,b:2/lectern?replicaSet=r',
      'mongodbUrl',
      'mongodb://a:1,b:2/lectern?replicaSet=r',
    ],
    ['MONGODB_URL', 'mongodb+srv://cluster.example', 'mongodbUrl', 'mongodb+srv://cluster.example'],
    ['MONGODB_URL', 'mongodb://%2Ftmp%2Fs.sock/db', 'mongodbUrl', 'mongodb://%2Ftmp%2Fs.sock/db'],
    [
      'REDIS_URL',
      'rediss://user:p%40ss@cache.example:6380/2',
      'redisUrl',
      'rediss://user:p%40ss@cache.example:6380/2',
    ],
    ['LECTERN_TIMEZONE', 'America/Los_Angeles', 'timezone', 'America/Los_Angeles'],
    ['LECTERN_CITY', 'Ciudad de Ejemplo', 'city', 'Ciudad de Ejemplo'],
    ['LECTERN_PUBLIC_URL', 'https://comments.example.gov/', 'publicUrl', 'https://comments.example.gov'],
    ['LECTERN_PUBLIC_URL', 'https://comments.example.gov', 'secureCookies', true],
    ['LECTERN_PUBLIC_URL', 'http://comments.example.gov', 'secureCookies', false],
    ['LECTERN_TRUST_PROXY', 'YES', 'trustProxy', true],
    ['LECTERN_LOG_LEVEL', 'Debug', 'logLevel', 'debug'],
    ['LECTERN_QUEUE_PREFIX', 'city-2', 'queuePrefix', 'city-2'],
    ['LECTERN_RATE_LIMIT', '0', 'rateLimit', 0],
    ['LECTERN_MAIL_FROM', 'digests@example.gov', 'mailFrom', 'digests@example.gov'],
  ] as const)('%s="%s" is understood', (name, value, key, expected) => {
    expect(readConfig({ [name]: value })[key]).toBe(expected);
  });

  test.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3e3'],
    ['PORT', 'http'],
    ['HOST', 'http://localhost'],
    ['MONGODB_URL', 'postgres://127.0.0.1/lectern'],
    ['MONGODB_URL', 'mongodb://'],
    ['REDIS_URL', '127.0.0.1:6379'],
    ['REDIS_URL', 'redis://127.0.0.1/first'],
    ['LECTERN_TIMEZONE', 'Chicago'],
    ['LECTERN_CITY', 'x'.repeat(81)],
    ['LECTERN_PUBLIC_URL', 'comments.example.gov'],
    ['LECTERN_PUBLIC_URL', 'ftp://comments.example.gov'],
    ['LECTERN_PUBLIC_URL', 'https://example.gov/comments'],
    ['LECTERN_TRUST_PROXY', 'maybe'],
    ['LECTERN_LOG_LEVEL', 'loud'],
    ['LECTERN_QUEUE_PREFIX', 'a:b'],
    ['LECTERN_CONCURRENCY', '0'],
    ['LECTERN_RATE_LIMIT', '1.5'],
    ['LECTERN_SWEEP_SECONDS', '0'],
    ['LECTERN_TIMEZNE', 'America/Chicago'],
    ['LECTERN_MAIL_FROM', 'City <digests@example.gov>'],
    ['LECTERN_WEEKLY_MAIL', 'monday'],
    ['LECTERN_WEEKLY_MAIL', 'monday 24'],
  ])('%s="%s" is refused by name, with a remedy', (name, value) => {
    const fault = faultsOf({ [name]: value });
    expect(fault.map(({ setting }) => setting)).toEqual([name]);
    expect(fault[0]?.problem).toMatch(/\w/);
    expect(fault[0]?.remedy).toMatch(/^(Give|Remove)/);
  });

  test('a mail server needs a sender and an address for the links in mails', () => {
    const LECTERN_SMTP_URL = 'smtps://city:secret@mail.example.gov';
    expect(faultsOf({ LECTERN_SMTP_URL }).map(({ setting }) => setting)).toEqual([
      'LECTERN_MAIL_FROM',
      'LECTERN_PUBLIC_URL',
    ]);
    const rest = {
      LECTERN_MAIL_FROM: 'digests@example.gov',
      LECTERN_PUBLIC_URL: 'https://comments.example.gov',
      LECTERN_WEEKLY_MAIL: 'Friday 17',
    };
    expect(readConfig({ LECTERN_SMTP_URL, ...rest })).toMatchObject({
      smtpUrl: LECTERN_SMTP_URL,
      weeklyMail: { weekday: 5, hour: 17 },
    });
  });

  test('an operator is told of every fault at once', () => {
    const env = { PORT: 'x', REDIS_URL: 'x', LECTERN_LOG_LEVEL: 'x', LECTERN_TYPO: 'x', PATH: '/bin' };
    expect(faultsOf(env).map(({ setting }) => setting)).toEqual([
      'PORT',
      'REDIS_URL',
      'LECTERN_LOG_LEVEL',
      'LECTERN_TYPO',
    ]);
    expect(() => readConfig(env)).toThrow(/4 settings are wrong:\n {2}PORT: /);
  });

  test.each(['MONGODB_URL', 'REDIS_URL', 'LECTERN_PUBLIC_URL', 'LECTERN_SMTP_URL'])(
    'a password in a wrong %s is not repeated',
    (name) => {
      expect(JSON.stringify(faultsOf({ [name]: 'mongo://lectern:hunter2@db' }))).not.toContain('hunter2');
    },
  );

  test('the table names every setting with its default', () => {
    const table = settingsTable();
    for (const { name, default: fallback } of SETTINGS) {
      expect(table).toContain(`| \`${name}\` | ${fallback === '' ? 'not set' : `\`${fallback}\``} |`);
    }
  });
});

function faultsOf(env: Record<string, string>): ConfigError['faults'] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  throw new Error('no fault was found');
}
