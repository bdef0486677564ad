import { deserialize, serialize } from 'bson';
import { MongoError, notImplemented } from './errors.ts';
import type { Doc } from './values.ts';

// https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/
const HEADER = 16;
const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;
/** Announced to drivers, which split larger batches. */
export const MAX_MESSAGE_BYTES = 48_000_000;
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

/** A document kept as its bytes: what was stored is sent on as it is, with every BSON type as the client chose it. */
export type RawDoc = Buffer;

/** One request: the command, and the batches of documents that OP_MSG sends beside it. */
export interface Request {
  id: number;
  isLegacyHello: boolean;
  /** The client wants no answer (an unacknowledged write). */
  isUnanswered: boolean;
  /** The command with plain JavaScript numbers. */
  body: Doc;
  /** The same with BSON's numeric types kept, for what will be stored. */
  exactBody: () => Doc;
  sequences: Map<string, RawDoc[]>;
}

/** Cuts a socket's stream into whole messages. @throws MongoError when the stream cannot be MongoDB's protocol. */
export function createMessageReader(onMessage: (message: Buffer) => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = [];
  let size = 0;
  return (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
    while (size >= 4) {
      if ((chunks[0] as Buffer).length < 4) chunks = [Buffer.concat(chunks)];
      const length = (chunks[0] as Buffer).readInt32LE(0);
      if (length < HEADER || length > MAX_MESSAGE_BYTES + HEADER) {
        throw new MongoError('FailedToParse', `A message of ${length} bytes is not MongoDB's wire protocol`);
      }
      if (size < length) return;
      const all = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
      chunks = all.length > length ? [all.subarray(length)] : [];
      size -= length;
      onMessage(all.subarray(0, length));
    }
  };
}

/** Reads one message. @throws MongoError on anything but OP_MSG and the handshake's OP_QUERY. */
export function parseRequest(message: Buffer): Request {
  const id = message.readInt32LE(4);
  const opCode = message.readInt32LE(12);
  const sequences = new Map<string, RawDoc[]>();
  if (opCode === OP_QUERY) {
    const bytes = message.subarray(message.indexOf(0, HEADER + 4) + 9);
    const body = { ...readDoc(bytes), $db: 'admin' };
    if (!/^(ismaster|hello)$/i.test(Object.keys(body)[0] as string)) throw notImplemented('OP_QUERY');
    return { id, isLegacyHello: true, isUnanswered: false, body, exactBody: () => body, sequences };
  }
  if (opCode !== OP_MSG) throw notImplemented(`the wire protocol's operation ${opCode}`);
  const flags = message.readUInt32LE(HEADER);
  if (flags & CHECKSUM_PRESENT) throw notImplemented('a checksum');
  let command: Buffer | undefined;
  for (let at = HEADER + 4; at < message.length; ) {
    const kind = message[at];
    const section = sized(message, at + 1);
    if (kind === 0) command = section;
    else if (kind === 1) readSequence(section, sequences);
    else throw new MongoError('FailedToParse', `Unknown message section kind ${kind}`);
    at += 1 + section.length;
  }
  if (!command) throw new MongoError('FailedToParse', 'A message came without a command');
  const bytes = command;
  const isUnanswered = (flags & MORE_TO_COME) !== 0;
  return {
    id,
    isLegacyHello: false,
    isUnanswered,
    body: readDoc(bytes),
    exactBody: () => readExact(bytes),
    sequences,
  };
}

/** The part that begins with its own length in bytes, as documents and sections do. */
function sized(bytes: Buffer, at: number): Buffer {
  const size = bytes.readInt32LE(at);
  if (size < 5 || at + size > bytes.length)
    throw new MongoError('FailedToParse', 'A part of a message overruns it');
  return bytes.subarray(at, at + size);
}

/** The batch of a write, sent as a sequence beside the command or as an array within it. @throws MongoError without one. */
export function batchOf({ sequences, exactBody }: Request, field: string): RawDoc[] {
  const batch = sequences.get(field) ?? exactBody()[field];
  if (!Array.isArray(batch) || batch.length === 0) throw new MongoError('BadValue', `A write needs ${field}`);
  return batch.map((doc) => (Buffer.isBuffer(doc) ? doc : writeDoc(doc)));
}

/** A stored or sent document with plain numbers: what queries, projections and pipelines read. */
export function readDoc(bytes: RawDoc): Doc {
  return deserialize(bytes, { bsonRegExp: true });
}

/** A document with Int32, Double and Long kept apart: what updates change and write back. */
export function readExact(bytes: RawDoc): Doc {
  return deserialize(bytes, { promoteValues: false, bsonRegExp: true });
}

/** The bytes of a document. @throws MongoError beyond MongoDB's 16 MB. */
export function writeDoc(doc: Doc): RawDoc {
  const bytes = Buffer.from(serialize(doc, { ignoreUndefined: true }));
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    throw new MongoError(
      'BSONObjectTooLarge',
      `A document of ${bytes.length} bytes exceeds ${MAX_DOCUMENT_BYTES}`,
    );
  }
  return bytes;
}

/** An answer whose cursor batch, if there is one, is an array of documents that are already bytes. */
export interface Reply extends Doc {
  cursor?: { id: unknown; ns: string; firstBatch?: RawDoc[]; nextBatch?: RawDoc[] };
}

/** The whole answer message, ready for the socket. */
export function encodeReply(request: Request, reply: Reply): Buffer {
  const before = Buffer.alloc(HEADER + (request.isLegacyHello ? 20 : 5));
  // One copy of each document: a batch is megabytes.
  const message = Buffer.concat([before, ...replyParts(reply)]);
  message.writeInt32LE(message.length, 0);
  message.writeInt32LE(request.id, 8);
  message.writeInt32LE(request.isLegacyHello ? OP_REPLY : OP_MSG, 12);
  // OP_REPLY counts its documents; OP_MSG has no flags and one section of kind 0: all zeros.
  if (request.isLegacyHello) message.writeInt32LE(1, HEADER + 16);
  return message;
}

function readSequence(section: Buffer, sequences: Map<string, RawDoc[]>): void {
  const nameEnd = section.indexOf(0, 4);
  const docs: RawDoc[] = [];
  for (let at = nameEnd + 1; at < section.length; at += docs.at(-1)?.length ?? 0)
    docs.push(sized(section, at));
  sequences.set(section.toString('utf8', 4, nameEnd), docs);
}

function replyParts({ cursor, ...rest }: Reply): Buffer[] {
  const head = writeDoc(rest);
  if (!cursor) return [head];
  const { firstBatch, nextBatch, ...about } = cursor;
  const docs = (firstBatch ?? nextBatch ?? []).flatMap((doc, i) => element(3, String(i), [doc]));
  const batch = element(4, firstBatch ? 'firstBatch' : 'nextBatch', extended(EMPTY_DOC, docs));
  return extended(head, element(3, 'cursor', extended(writeDoc(about), batch)));
}

const EMPTY_DOC = Buffer.from([5, 0, 0, 0, 0]);

/** https://bsonspec.org/spec.html: type 3 is a document, 4 an array. */
function element(type: 3 | 4, name: string, value: Buffer[]): Buffer[] {
  return [Buffer.from(`${String.fromCharCode(type)}${name}\0`), ...value];
}

/** A document's bytes with more elements at its end, in parts. */
function extended(doc: Buffer, elements: Buffer[]): Buffer[] {
  const size = Buffer.alloc(4);
  size.writeInt32LE(elements.reduce((sum, { length }) => sum + length, doc.length));
  return [size, doc.subarray(4, -1), ...elements, doc.subarray(-1)];
}

/** Adds an `_id` in front of a document's bytes. */
export function prependId(doc: RawDoc, id: unknown): RawDoc {
  return Buffer.concat(extended(writeDoc({ _id: id }), [doc.subarray(4, -1)]));
}
