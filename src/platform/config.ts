import { resolve } from 'node:path';

/** One faulty setting: its name, what is wrong with it, and what to do about it. */
export type SettingFault = { setting: string; problem: string; remedy: string };

/** Every faulty setting at once, so that an operator corrects them in one go. Nothing has started yet. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly faults: SettingFault[];

  constructor(faults: SettingFault[]) {
    super(
      [
        faults.length === 1 ? 'One setting is wrong:' : `${faults.length} settings are wrong:`,
        ...faults.map((fault) => `  ${fault.setting}: ${fault.problem}. ${fault.remedy}`),
      ].join('\n'),
    );
    this.faults = faults;
  }
}

type Setting<T> = { name: string; fallback: string; meaning: string; read: (value: string) => T };

/** In the order in which the README lists them. An empty `fallback` means: unset. */
const TABLE = {
  port: setting('PORT', '3000', 'Port to listen on; 0 takes any free one', wholeNumber(0, 65_535)),
  host: setting(
    'HOST',
    '127.0.0.1',
    'Address to listen on; 0.0.0.0 for every network of the machine',
    hostName,
  ),
  dataDir: setting(
    'LECTERN_DATA',
    './data',
    'Folder of the embedded database; not used when MONGODB_URL is set',
    (value) => resolve(value),
  ),
  mongodbUrl: setting('MONGODB_URL', '', 'MongoDB to use in place of the embedded database', mongodbUrl),
  redisUrl: setting('REDIS_URL', '', 'Redis to carry work to `lectern worker` processes', redisUrl),
  timezone: setting(
    'LECTERN_TIMEZONE',
    'America/Chicago',
    'Time zone in which dates and times are shown',
    timeZone,
  ),
  city: setting('LECTERN_CITY', 'Lectern demo city', 'Name of the city, as the pages show it', shortText(80)),
  publicUrl: setting(
    'LECTERN_PUBLIC_URL',
    '',
    'Address by which people reach the service; https makes cookies secure',
    webUrl,
  ),
  trustProxy: setting(
    'LECTERN_TRUST_PROXY',
    'false',
    'Believe X-Forwarded-For and X-Forwarded-Proto; only behind a proxy of your own',
    yesOrNo,
  ),
  logLevel: setting(
    'LECTERN_LOG_LEVEL',
    'info',
    'Least serious level that is logged: fatal, error, warn, info, debug, trace or silent',
    oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
  ),
  queuePrefix: setting(
    'LECTERN_QUEUE_PREFIX',
    'lectern',
    'First part of every key in Redis; services that share a Redis need different ones',
    keyPrefix,
  ),
  concurrency: setting(
    'LECTERN_CONCURRENCY',
    '4',
    'Jobs of one kind that a process works on at a time',
    wholeNumber(1, 100),
  ),
  rateLimit: setting(
    'LECTERN_RATE_LIMIT',
    '60',
    'Comments accepted in an hour from one network address; 0 for no limit',
    wholeNumber(0, 1_000_000),
  ),
  sweepSeconds: setting(
    'LECTERN_SWEEP_SECONDS',
    '60',
    'How often work that a queue has lost is looked for, in seconds',
    wholeNumber(1, 86_400),
  ),
  smtpUrl: setting(
    'LECTERN_SMTP_URL',
    '',
    'Mail server that takes digests for those who subscribed to them; needs the next setting and LECTERN_PUBLIC_URL',
    smtpUrl,
  ),
  mailFrom: setting(
    'LECTERN_MAIL_FROM',
    '',
    'Address that digests are mailed from and that undeliverable mail comes back to',
    mailAddress,
  ),
  weeklyMail: setting(
    'LECTERN_WEEKLY_MAIL',
    'monday 8',
    'Weekday and hour, by the city’s clocks, at which weekly subscribers are mailed',
    weeklyMoment,
  ),
};

type Table = typeof TABLE;
type Read<T> = T extends Setting<infer Value> ? Value : never;
type Optional = 'mongodbUrl' | 'redisUrl' | 'publicUrl' | 'smtpUrl' | 'mailFrom';

/** Every setting, read and checked. `dataDir` is absolute; an address that is not set is undefined. */
export type Config = { [K in Exclude<keyof Table, Optional>]: Read<Table[K]> } & {
  [K in Optional]: Read<Table[K]> | undefined;
} & {
  /** Whether cookies are sent over https only: decided by LECTERN_PUBLIC_URL. */
  secureCookies: boolean;
};

/** What the README's table of settings and the command line's help are made from. */
export const SETTINGS: readonly { name: string; default: string; meaning: string }[] = Object.values(
  TABLE,
).map(({ name, fallback, meaning }) => ({ name, default: fallback, meaning }));

/** The README's table of settings, in Markdown. */
export function settingsTable(): string {
  const rows = SETTINGS.map(({ name, default: fallback, meaning }) => {
    return `| \`${name}\` | ${fallback === '' ? 'not set' : `\`${fallback}\``} | ${meaning} |`;
  });
  return ['| Setting | Default | Meaning |', '|---|---|---|', ...rows].join('\n');
}

/**
 * Reads the settings from `env`, which only the process's entry passes in. An empty value counts as
 * not set, which is what container tools pass for a variable without one.
 * @throws ConfigError with every fault, unknown LECTERN_* names included
 */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const faults: SettingFault[] = [];
  const read = <T>(from: Setting<T>): T => {
    const value = env[from.name]?.trim() || from.fallback;
    try {
      return from.read(value);
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      faults.push({ setting: from.name, problem: error.problem, remedy: error.remedy });
      // Never seen by anyone: a fault ends in ConfigError below. The fallback only lets the rest be read.
      return undefined as T;
    }
  };
  const readOptional = <T>(from: Setting<T>): T | undefined =>
    env[from.name]?.trim() ? read(from) : undefined;

  const publicUrl = readOptional(TABLE.publicUrl);
  const config: Config = {
    port: read(TABLE.port),
    host: read(TABLE.host),
    dataDir: read(TABLE.dataDir),
    mongodbUrl: readOptional(TABLE.mongodbUrl),
    redisUrl: readOptional(TABLE.redisUrl),
    timezone: read(TABLE.timezone),
    city: read(TABLE.city),
    publicUrl,
    trustProxy: read(TABLE.trustProxy),
    logLevel: read(TABLE.logLevel),
    queuePrefix: read(TABLE.queuePrefix),
    concurrency: read(TABLE.concurrency),
    rateLimit: read(TABLE.rateLimit),
    sweepSeconds: read(TABLE.sweepSeconds),
    smtpUrl: readOptional(TABLE.smtpUrl),
    mailFrom: readOptional(TABLE.mailFrom),
    weeklyMail: read(TABLE.weeklyMail),
    secureCookies: publicUrl?.startsWith('https:') ?? false,
  };
  faults.push(...missingForMail(env), ...unknownNames(env));
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

/** A mail needs a sender, and a link that leads back here. */
function missingForMail(env: Record<string, string | undefined>): SettingFault[] {
  if (!env.LECTERN_SMTP_URL?.trim()) return [];
  return [TABLE.mailFrom, TABLE.publicUrl]
    .filter(({ name }) => !env[name]?.trim())
    .map(({ name }) => ({
      setting: name,
      problem: 'it is needed with LECTERN_SMTP_URL',
      remedy: 'Set it, or unset LECTERN_SMTP_URL',
    }));
}

/** A misspelt name would otherwise be ignored in silence, and its default used. */
function unknownNames(env: Record<string, string | undefined>): SettingFault[] {
  const known = new Set(SETTINGS.map((entry) => entry.name));
  const own = SETTINGS.map((entry) => entry.name).filter((name) => name.startsWith('LECTERN_'));
  return Object.keys(env)
    .filter((name) => name.startsWith('LECTERN_') && !known.has(name))
    .sort()
    .map((name) => ({
      setting: name,
      problem: 'there is no such setting',
      remedy: `Remove it, or use one of ${own.join(', ')}`,
    }));
}

class Wrong extends Error {
  readonly problem: string;
  readonly remedy: string;

  constructor(problem: string, remedy: string) {
    super(problem);
    this.problem = problem;
    this.remedy = remedy;
  }
}

function setting<T>(name: string, fallback: string, meaning: string, read: (value: string) => T): Setting<T> {
  return { name, fallback, meaning, read };
}

function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new Wrong(`"${value}" is not accepted`, `Give a whole number from ${least} to ${most}`);
  };
}

function hostName(value: string): string {
  if (/^[\w.:-]+$/.test(value)) return value;
  throw new Wrong(`"${value}" is not a host`, 'Give a host name or an IP address, without http:// or a port');
}

function shortText(most: number): (value: string) => string {
  return (value) => {
    if (value.length <= most) return value;
    throw new Wrong(`it has ${value.length} characters`, `Give at most ${most}`);
  };
}

function yesOrNo(value: string): boolean {
  if (['true', '1', 'yes'].includes(value.toLowerCase())) return true;
  if (['false', '0', 'no'].includes(value.toLowerCase())) return false;
  throw new Wrong(`"${value}" is neither true nor false`, 'Give true or false');
}

function oneOf<const T extends string>(...choices: T[]): (value: string) => T {
  return (value) => {
    const choice = choices.find((each) => each === value.toLowerCase());
    if (choice !== undefined) return choice;
    throw new Wrong(`"${value}" is not known`, `Give one of ${choices.join(', ')}`);
  };
}

function timeZone(value: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch {
    throw new Wrong(`"${value}" is not a time zone`, 'Give an IANA name such as America/Chicago');
  }
}

function keyPrefix(value: string): string {
  if (/^[\w-]{1,40}$/.test(value)) return value;
  throw new Wrong(`"${value}" is not accepted`, 'Give up to 40 letters, digits, "-" and "_"');
}

function webUrl(value: string): string {
  const url = parsedUrl(value);
  const bare = url && url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
  if (bare && /^https?:$/.test(url.protocol)) return url.origin;
  throw new Wrong(
    'it is not the address of a web site',
    'Give one without a path, such as https://comments.example.gov',
  );
}

function mailAddress(value: string): string {
  if (/^[!-~]{1,64}@[\w-]+(\.[\w-]+)*$/.test(value) && !/[<>",;:\\]/.test(value)) return value;
  throw new Wrong(
    `"${value}" is not an e-mail address`,
    'Give one such as comments@example.gov, without a name',
  );
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** `weekday` 0 is Sunday. */
function weeklyMoment(value: string): { weekday: number; hour: number } {
  const [day = '', hour = '', ...rest] = value.toLowerCase().split(/\s+/);
  const weekday = WEEKDAYS.indexOf(day);
  if (weekday >= 0 && /^([01]?\d|2[0-3])$/.test(hour) && rest.length === 0)
    return { weekday, hour: Number(hour) };
  throw new Wrong(
    `"${value}" is not accepted`,
    'Give a weekday and an hour from 0 to 23, such as "monday 8"',
  );
}

// Such an address holds its password, so these three never repeat what they were given.

function smtpUrl(value: string): string {
  const url = parsedUrl(value);
  if (url && /^smtps?:$/.test(url.protocol) && url.hostname && /^\/?$/.test(url.pathname)) return value;
  throw new Wrong(
    'it is not the address of a mail server',
    'Give one such as smtp://user:password@mail.example.gov:587',
  );
}

function mongodbUrl(value: string): string {
  // Not the URL class: several hosts may stand in one address, which it refuses.
  if (/^mongodb(\+srv)?:\/\/[^\s/]+(\/\S*)?$/.test(value)) return value;
  throw new Wrong('it is not the address of a MongoDB', 'Give one such as mongodb://127.0.0.1:27017/lectern');
}

function redisUrl(value: string): string {
  const url = parsedUrl(value);
  if (url && /^rediss?:$/.test(url.protocol) && url.hostname && /^\/?\d*$/.test(url.pathname)) return value;
  throw new Wrong('it is not the address of a Redis', 'Give one such as redis://127.0.0.1:6379/0');
}

function parsedUrl(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}
