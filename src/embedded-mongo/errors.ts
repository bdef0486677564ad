/** The error codes of MongoDB that drivers and mongoose act upon. */
const codes = {
  InternalError: 1,
  BadValue: 2,
  FailedToParse: 9,
  TypeMismatch: 14,
  NamespaceNotFound: 26,
  IndexNotFound: 27,
  PathNotViable: 28,
  ConflictingUpdateOperators: 40,
  CursorNotFound: 43,
  MaxTimeMSExpired: 50,
  NotSingleValueField: 54,
  CommandNotFound: 59,
  ImmutableField: 66,
  CannotCreateIndex: 67,
  InvalidOptions: 72,
  InvalidNamespace: 73,
  IndexOptionsConflict: 85,
  IndexKeySpecsConflict: 86,
  CannotIndexParallelArrays: 171,
  NotImplemented: 238,
  BSONObjectTooLarge: 10334,
  DuplicateKey: 11000,
} as const;

export type CodeName = keyof typeof codes;

/** An error that is sent to the client with its code; everything else thrown is answered as InternalError. */
export class MongoError extends Error {
  readonly code: number;
  readonly codeName: CodeName;
  /** Fields beside the message, such as keyPattern and keyValue. */
  readonly details: Record<string, unknown>;

  constructor(codeName: CodeName, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.code = codes[codeName];
    this.codeName = codeName;
    this.details = details;
  }
}

/** What is said of everything that a real MongoDB does and this server does not: better loud than subtly wrong. */
export function notImplemented(what: string): MongoError {
  return new MongoError(
    'NotImplemented',
    `${what} is not implemented by the embedded database; set MONGODB_URL to use a real MongoDB`,
  );
}
