import type { Cursors } from './cursors.ts';
import { MongoError, notImplemented } from './errors.ts';
import type { Collection, Store } from './store.ts';
import type { Doc } from './values.ts';
import type { Reply, Request } from './wire.ts';

/** What every command works with. */
export interface Server {
  store: Store;
  cursors: Cursors;
}

/** One command on its way: who asks does not matter, since only the socket's owner can. */
export interface Command {
  server: Server;
  name: string;
  db: string;
  /** With plain numbers. */
  body: Doc;
  request: Request;
  /** The moment, by performance.now(), after which maxTimeMS is over. */
  deadline: number;
}

export interface Handler {
  /** Every option it honours, beside those of every command; any other is refused by name. */
  options: string;
  run: (command: Command) => Promise<Reply> | Reply;
}

/** Options of every command. Sessions, read and write concerns mean nothing to a single durable server. */
const COMMON =
  '$db $readPreference lsid readConcern writeConcern maxTimeMS comment apiVersion apiDeprecationErrors';

/** Runs one command. @throws MongoError that becomes the answer `{ ok: 0 }`. */
export async function runCommand(
  handlers: ReadonlyMap<string, Handler>,
  server: Server,
  request: Request,
): Promise<Reply> {
  const { body } = request;
  const name = Object.keys(body)[0] as string;
  const handler = handlers.get(name);
  if (!handler)
    throw new MongoError(
      'CommandNotFound',
      `no such command: '${name}' (the embedded database does not implement it)`,
    );
  const { $db: db, maxTimeMS } = body;
  if (typeof db !== 'string') throw new MongoError('FailedToParse', 'A command needs its $db');
  checkOptions(name, body, handler);
  const deadline =
    typeof maxTimeMS === 'number' && maxTimeMS > 0 ? performance.now() + maxTimeMS : Number.POSITIVE_INFINITY;
  return handler.run({ server, name, db, body, request, deadline });
}

function checkOptions(name: string, body: Doc, { options }: Handler): void {
  if ('startTransaction' in body || 'txnNumber' in body) throw notImplemented('transactions');
  if (options !== '*') checkKeys(name, body, `${name} ${COMMON} ${options}`);
  const level = (body.readConcern as Doc | undefined)?.level;
  if (level === 'snapshot' || level === 'linearizable') throw notImplemented(`readConcern '${level}'`);
  const w = (body.writeConcern as Doc | undefined)?.w;
  if (typeof w === 'number' && w > 1)
    throw new MongoError('BadValue', "cannot use 'w' > 1 when a host is not replicated");
}

/** Refuses by name what is not honoured. */
export function checkKeys(what: string, doc: Doc, known: string): void {
  const names = known.split(' ');
  for (const key of Object.keys(doc))
    if (!names.includes(key)) throw notImplemented(`the option '${key}' of ${what}`);
}

/** The namespace of the collection that a command is about: the command's own value. */
export function namespaceOf({ db, body, name }: Command): string {
  const collection = body[name];
  if (typeof collection !== 'string' || collection === '')
    throw new MongoError('InvalidNamespace', `${name} needs a collection's name`);
  return `${db}.${collection}`;
}

export function findCollection(command: Command): Collection | undefined {
  return command.server.store.collection(namespaceOf(command));
}
