/**
 * One faulty field of a request. `field` is the name its sender used (`text`, `meeting.date`), `code`
 * is stable and has a text in every language under `faults.<code>`, `values` fill that text.
 */
export type Fault = { field: string; code: string; values?: Record<string, string | number> };

export type ErrorCode =
  | 'malformed-request'
  | 'invalid-fields'
  | 'unauthenticated'
  | 'wrong-credentials'
  | 'forbidden'
  | 'not-found'
  | 'method-not-allowed'
  | 'conflict'
  | 'comments-closed'
  | 'idempotency-key-reused'
  | 'unreadable-transcript'
  | 'too-large'
  | 'unsupported-media-type'
  | 'too-many-requests'
  | 'unavailable'
  | 'internal';

const STATUS: Record<ErrorCode, number> = {
  'malformed-request': 400,
  'invalid-fields': 422,
  unauthenticated: 401,
  'wrong-credentials': 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'comments-closed': 409,
  'idempotency-key-reused': 422,
  'unreadable-transcript': 422,
  'too-large': 413,
  'unsupported-media-type': 415,
  'too-many-requests': 429,
  unavailable: 503,
  internal: 500,
};

/**
 * Anything that goes wrong in a way its reader can act on. Thrown anywhere, rendered in one place:
 * problem+json for the API, a page for the web, a line for the command line. The text that a person
 * reads comes from `code` (`errors.<code>`) and from `faults`, never from `message`, which is for the log.
 */
export class LecternError extends Error {
  override name = 'LecternError';
  readonly code: ErrorCode;
  readonly status: number;
  readonly faults: Fault[];
  /** Whether the same act may succeed later without any change. */
  readonly retryable: boolean;
  /** Fill the text of the code: `{ minutes: 15 }`. */
  readonly values: Record<string, string | number>;

  constructor(
    code: ErrorCode,
    message: string,
    options: {
      faults?: Fault[];
      values?: Record<string, string | number>;
      retryable?: boolean;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.status = STATUS[code];
    this.faults = options.faults ?? [];
    this.values = options.values ?? {};
    this.retryable = options.retryable ?? this.status >= 500;
  }
}

export const notFound = (what: string): LecternError => new LecternError('not-found', `no such ${what}`);
export const invalid = (faults: Fault[]): LecternError =>
  new LecternError('invalid-fields', faults.map((fault) => `${fault.field}: ${fault.code}`).join(', '), {
    faults,
  });
export const forbidden = (why: string): LecternError => new LecternError('forbidden', why);
export const conflict = (why: string): LecternError => new LecternError('conflict', why);
