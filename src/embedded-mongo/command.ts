import type { Cursors } from './cursors.ts';
import { MongoError, notImplemented } from './errors.ts';
import type { Collection, Store } from './store.ts';
import type { Doc } from './values.ts';
import type { RawDoc, Reply, Request } from './wire.ts';

/** What every command works with. */
export interface Server {
  store: Store;
  cursors: Cursors;
  startedAt: number;
}

/** One command on its way: who asks does not matter, since only the socket's owner can. */
export interface Command {
  server: Server;
  name: string;
  db: string;
  /** Plain numbers; what follows the command's name. */
  body: Doc;
  request: Request;
  /** The moment, by performance.now(), after which maxTimeMS is over. */
  deadline: number;
}

export interface Handler {
  /** Every option it honours, or may rightly ignore; any other is refused by name. */
  options: string;
  run: (command: Command) => Promise<Reply> | Reply;
}

/** The collection's name, which is the command's own value. */
export function collectionName({ body, name }: Command): string {
  const value = body[name];
  if (typeof value !== 'string' || value === '')
    throw new MongoError('InvalidNamespace', `${name} needs a collection's name`);
  return value;
}

export function findCollection(command: Command): Collection | undefined {
  return command.server.store.collection(`${command.db}.${collectionName(command)}`);
}

/** The batch of a write, sent as an array in the command or as a sequence beside it. */
export function rawBatch({ request }: Command, field: string): RawDoc[] | undefined {
  return request.sequences.get(field);
}

/** Refuses options of one statement that are not honoured. */
export function checkKeys(what: string, doc: Doc, known: string): void {
  const names = known.split(' ');
  for (const key of Object.keys(doc)) {
    if (!names.includes(key)) throw notImplemented(`the option '${key}' of ${what}`);
  }
}
