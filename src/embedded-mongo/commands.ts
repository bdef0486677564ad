import type { Handler, Server } from './command.ts';
import { admin } from './commands-admin.ts';
import { reads } from './commands-read.ts';
import { writes } from './commands-write.ts';
import { MongoError, notImplemented } from './errors.ts';
import type { Doc } from './values.ts';
import type { Reply, Request } from './wire.ts';

/** Options of every command. Sessions, read and write concerns mean nothing to a single durable server. */
const COMMON = new Set(
  '$db $readPreference lsid readConcern writeConcern maxTimeMS comment apiVersion apiStrict apiDeprecationErrors'.split(
    ' ',
  ),
);
const TRANSACTIONS = ['txnNumber', 'startTransaction', 'autocommit'];

const handlers = new Map<string, Handler>(Object.entries({ ...admin, ...reads, ...writes }));

/** Runs one command. @throws MongoError that becomes the answer `{ ok: 0 }`. */
export async function runCommand(server: Server, request: Request): Promise<Reply> {
  const { body } = request;
  const name = Object.keys(body)[0] as string;
  const handler = handlers.get(name) ?? handlers.get(request.isLegacyHello ? name.toLowerCase() : name);
  if (!handler)
    throw new MongoError(
      'CommandNotFound',
      `no such command: '${name}' (the embedded database does not implement it)`,
    );
  const db = body.$db;
  if (typeof db !== 'string') throw new MongoError('FailedToParse', 'A command needs its $db');
  checkOptions(name, body, handler);
  const { maxTimeMS } = body;
  const deadline =
    typeof maxTimeMS === 'number' && maxTimeMS > 0 ? performance.now() + maxTimeMS : Number.POSITIVE_INFINITY;
  return handler.run({ server, name, db, body, request, deadline });
}

function checkOptions(name: string, body: Doc, handler: Handler): void {
  const known = new Set(handler.options.split(' '));
  for (const option of Object.keys(body)) {
    if (option === name || COMMON.has(option) || known.has(option)) continue;
    if (TRANSACTIONS.includes(option)) throw notImplemented(`the option '${option}' of transactions`);
    if (known.has('*')) continue;
    throw notImplemented(`the option '${option}' of ${name}`);
  }
  const readLevel = (body.readConcern as Doc | undefined)?.level;
  if (readLevel === 'snapshot' || readLevel === 'linearizable')
    throw notImplemented(`readConcern '${readLevel}'`);
  const w = (body.writeConcern as Doc | undefined)?.w;
  if (typeof w === 'number' && w > 1)
    throw new MongoError('BadValue', "cannot use 'w' > 1 when a host is not replicated");
  if (body.apiStrict === true) throw notImplemented('apiStrict');
}
