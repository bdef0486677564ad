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

/** One request: the command document, and the batches of documents that OP_MSG sends beside it. */
export interface Request {
  requestId: number;
  isLegacyHello: boolean;
  /** The client wants no answer (an unacknowledged write). */
  isUnanswered: boolean;
  /** The command, with plain JavaScript numbers and the documents of an insert still as bytes. */
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
  const requestId = message.readInt32LE(4);
  const opCode = message.readInt32LE(12);
  if (opCode === OP_QUERY) return parseLegacyHello(message, requestId);
  if (opCode !== OP_MSG) throw notImplemented(`the wire protocol's operation ${opCode}`);
  const flags = message.readUInt32LE(HEADER);
  const end = flags & CHECKSUM_PRESENT ? message.length - 4 : message.length;
  let bodyBytes: Buffer | undefined;
  const sequences = new Map<string, RawDoc[]>();
  let at = HEADER + 4;
  while (at < end) {
    const kind = message[at];
    const size = message.readInt32LE(at + 1);
    if (size < 5 || at + 1 + size > end)
      throw new MongoError('FailedToParse', 'A message section overruns its message');
    if (kind === 0) {
      bodyBytes = message.subarray(at + 1, at + 1 + size);
    } else if (kind === 1) {
      const [name, docs] = parseSequence(message.subarray(at + 5, at + 1 + size));
      sequences.set(name, docs);
    } else {
      throw new MongoError('FailedToParse', `Unknown message section kind ${kind}`);
    }
    at += 1 + size;
  }
  if (!bodyBytes) throw new MongoError('FailedToParse', 'A message came without a command');
  const bytes = bodyBytes;
  return {
    requestId,
    isLegacyHello: false,
    isUnanswered: (flags & MORE_TO_COME) !== 0,
    body: deserialize(bytes, { fieldsAsRaw: { documents: true } }),
    exactBody: () => readExact(bytes),
    sequences,
  };
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
  const body = replyBytes(reply);
  const before = request.isLegacyHello ? 20 : 5;
  const message = Buffer.alloc(HEADER + before + body.length);
  message.writeInt32LE(message.length, 0);
  message.writeInt32LE(request.requestId, 8);
  message.writeInt32LE(request.isLegacyHello ? OP_REPLY : OP_MSG, 12);
  // OP_REPLY counts its documents; OP_MSG has no flags and one section of kind 0: all zeros.
  if (request.isLegacyHello) message.writeInt32LE(1, HEADER + 16);
  body.copy(message, HEADER + before);
  return message;
}

function parseLegacyHello(message: Buffer, requestId: number): Request {
  const nameEnd = message.indexOf(0, HEADER + 4);
  const bytes = message.subarray(nameEnd + 9);
  const body = deserialize(bytes);
  const command = Object.keys(body)[0]?.toLowerCase();
  if (command !== 'ismaster' && command !== 'hello') throw notImplemented(`OP_QUERY for '${command}'`);
  return {
    requestId,
    isLegacyHello: true,
    isUnanswered: false,
    body: { ...body, $db: 'admin' },
    exactBody: () => readExact(bytes),
    sequences: new Map(),
  };
}

function parseSequence(section: Buffer): [string, RawDoc[]] {
  const nameEnd = section.indexOf(0);
  const docs: RawDoc[] = [];
  let at = nameEnd + 1;
  while (at < section.length) {
    const size = section.readInt32LE(at);
    if (size < 5 || at + size > section.length) {
      throw new MongoError('FailedToParse', 'A document overruns its sequence');
    }
    docs.push(section.subarray(at, at + size));
    at += size;
  }
  return [section.toString('utf8', 0, nameEnd), docs];
}

function replyBytes(reply: Reply): Buffer {
  const { cursor, ...rest } = reply;
  if (!cursor) return Buffer.from(serialize(rest, { ignoreUndefined: true }));
  const { firstBatch, nextBatch, ...head } = cursor;
  const batch = rawElement(
    4,
    firstBatch ? 'firstBatch' : 'nextBatch',
    rawArray(firstBatch ?? nextBatch ?? []),
  );
  const cursorDoc = extendDoc(Buffer.from(serialize(head)), batch);
  return extendDoc(
    Buffer.from(serialize(rest, { ignoreUndefined: true })),
    rawElement(3, 'cursor', cursorDoc),
  );
}

function rawArray(docs: RawDoc[]): Buffer {
  const parts: Buffer[] = [Buffer.alloc(4)];
  docs.forEach((doc, index) => {
    parts.push(rawElement(3, String(index), doc));
  });
  parts.push(Buffer.alloc(1));
  const bytes = Buffer.concat(parts);
  bytes.writeInt32LE(bytes.length, 0);
  return bytes;
}

function rawElement(type: number, name: string, value: Buffer): Buffer {
  return Buffer.concat([Buffer.from([type]), Buffer.from(`${name}\0`), value]);
}

/** Puts one more element at the end of a document's bytes. */
function extendDoc(doc: Buffer, element: Buffer): Buffer {
  const bytes = Buffer.concat([doc.subarray(0, doc.length - 1), element, Buffer.alloc(1)]);
  bytes.writeInt32LE(bytes.length, 0);
  return bytes;
}

/** Adds an `_id` in front of a document's bytes. */
export function prependId(doc: RawDoc, id: unknown): RawDoc {
  const head = Buffer.from(serialize({ _id: id }));
  const bytes = Buffer.concat([head.subarray(0, head.length - 1), doc.subarray(4)]);
  bytes.writeInt32LE(bytes.length, 0);
  return bytes;
}
