import { type DestinationStream, destination, type Logger, pino } from 'pino';

/** No child logs: pino lets their fields past the list below. */
export type Log = Pick<Logger, Exclude<LogLevel, 'silent'>>;
export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

/**
 * The only fields that a log line may carry. A list of what is allowed, because a list of what is
 * forbidden forgets something: a field that is missing here is left out and its name put under
 * `dropped`, so that whoever added it sees why. None of these can hold what a resident wrote, who she
 * is or where she is.
 */
const ALLOWED = new Set([
  // a request
  ...['requestId', 'method', 'route', 'status', 'ms', 'operation'],
  // a job
  ...['job', 'subject', 'attempt', 'attempts', 'waitMs', 'pending', 'concurrency'],
  // records, by id only
  ...['policyId', 'commentId', 'transcriptId', 'digestId', 'accountId', 'policy', 'state'],
  // the process and its parts
  ...[
    'pid',
    'part',
    'event',
    'code',
    'signal',
    'listening',
    'transport',
    'database',
    'queue',
    'version',
    'count',
  ],
  ...['bytes', 'seconds', 'healthy', 'demo', 'err', 'dropped'],
]);

const LONGEST = 200;

/**
 * A structured log, a JSON object a line. Values are taken from the allowed fields only, an error is
 * logged without any text that might repeat its input, and a message is a constant: placeholders and
 * further arguments are dropped, since nobody can tell what they would carry.
 */
export function createLog(options: { level: LogLevel; to?: 'stdout' | 'stderr' | DestinationStream }): Log {
  const to = options.to ?? 'stdout';
  const stream = typeof to === 'string' ? destination({ fd: to === 'stdout' ? 1 : 2, sync: true }) : to;
  return pino(
    {
      level: options.level,
      base: { pid: process.pid },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: {
        level: (label) => ({ level: label }),
        log: allowed,
      },
      // The error was described above; pino's own way would add its text and stack again.
      serializers: { err: (described) => described },
      hooks: {
        logMethod(args, method) {
          const [first, second] = args as [unknown, unknown];
          const message = typeof second === 'string' ? second : '';
          if (typeof first === 'string') method.apply(this, [first]);
          else method.apply(this, [first instanceof Error ? { err: first } : (first as object), message]);
        },
      },
    },
    stream,
  );
}

/**
 * What is logged of a request. `template` is the matched route (`/api/v1/receipts/{code}`): an actual
 * path may hold a receipt's code, and one that matches no route may hold anything at all.
 */
export function requestSummary(request: {
  method: string;
  template: string | undefined;
  status: number;
  ms: number;
  requestId: string;
}): { method: string; route: string; status: number; ms: number; requestId: string } {
  const known = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].includes(request.method);
  return {
    method: known ? request.method : 'other',
    route: request.template ?? 'none',
    status: request.status,
    ms: Math.round(request.ms),
    requestId: request.requestId,
  };
}

function allowed(fields: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  const dropped: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const plain = ALLOWED.has(name) ? plainValue(name, value) : undefined;
    if (plain === undefined) dropped.push(name);
    else kept[name] = plain;
  }
  // Names come from our code, except where a whole foreign object was logged: then they say nothing useful.
  if (dropped.length > 0) kept.dropped = dropped.filter((name) => /^[a-zA-Z]{1,30}$/.test(name));
  return kept;
}

function plainValue(name: string, value: unknown): unknown {
  if (name === 'err') return describeError(value);
  if (typeof value === 'string') return value.slice(0, LONGEST);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  // Record ids arrive as objects of the database driver.
  if (/^[0-9a-f]{24}$/.test(String(value))) return String(value);
  return undefined;
}

type DescribedError = { name: string; code?: string; message?: string; at?: string[]; cause?: unknown };

/**
 * An error as it may be logged. Many libraries repeat their input in the message (a failed validation
 * quotes the value), so a message is kept only where it cannot: our own errors, and the operating
 * system's, which name an act and a host. The rest is told by name, code and place.
 */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = (error as { code?: unknown }).code;
  const system = 'syscall' in error && typeof (error as { errno?: unknown }).errno === 'number';
  const described: DescribedError = { name: error.name };
  if (typeof code === 'number' || /^[\w-]{1,60}$/.test(String(code ?? ''))) described.code = String(code);
  if (error.name === 'LecternError' || error.name === 'ConfigError' || system) {
    described.message = error.message.slice(0, LONGEST);
  }
  const at = framesOf(error);
  if (at.length > 0) described.at = at;
  if (error.cause !== undefined && depth < 3) described.cause = describeError(error.cause, depth + 1);
  return described;
}

/** The stack without its first lines, which repeat the message. */
function framesOf(error: Error): string[] {
  const stack = error.stack ?? '';
  const start = stack.indexOf(error.message);
  return stack
    .slice(start < 0 ? 0 : start + error.message.length)
    .split('\n')
    .filter((line) => /^ {4}at .+:\d+:\d+\)?$/.test(line))
    .slice(0, 8)
    .map((line) => line.trim().slice(0, LONGEST));
}
