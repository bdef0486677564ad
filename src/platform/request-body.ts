import type { IncomingMessage } from 'node:http';
import { LecternError } from './errors.ts';

/** Largest body of a request that is not an upload, in bytes: 64 KiB. */
export const LARGEST_BODY = 64 * 2 ** 10;

/**
 * The JSON value in a request's body; undefined when there is no body. Half a character or a byte that
 * is not UTF-8 is refused rather than replaced: a comment is kept as it was sent or not at all.
 * @throws LecternError `too-large`, `malformed-request`.
 */
export async function readJson(req: IncomingMessage): Promise<unknown> {
  const text = decoded(await readBody(req));
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new LecternError('malformed-request', 'the body is not JSON', { cause });
  }
}

/** A browser writes a byte as `%C3`: three for one. What counts is what the form says, not how it is written. */
const LARGEST_FORM = 3 * LARGEST_BODY;

/**
 * The fields of an HTML form, with line breaks as the resident typed them: a browser sends CRLF for each.
 * Of a field sent twice the last counts.
 * @throws LecternError `too-large`, `malformed-request`.
 */
export async function readForm(req: IncomingMessage): Promise<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const pair of decoded(await readBody(req, LARGEST_FORM)).split('&')) {
    if (pair === '') continue;
    const [name = '', ...value] = pair.split('=');
    fields[formDecoded(name)] = formDecoded(value.join('=')).replaceAll('\r\n', '\n');
  }
  if (Buffer.byteLength(Object.values(fields).join('')) > LARGEST_BODY) throw tooLarge(req);
  return fields;
}

async function readBody(req: IncomingMessage, largest = LARGEST_BODY): Promise<Buffer> {
  if (Number(req.headers['content-length'] ?? 0) > largest) throw tooLarge(req);
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of req as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > largest) throw tooLarge(req);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The rest is read and thrown away, so that the sender gets to see the answer instead of a broken connection. */
function tooLarge(req: IncomingMessage): LecternError {
  req.resume();
  return new LecternError('too-large', `a body over ${LARGEST_BODY} bytes`);
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch (cause) {
    throw new LecternError('malformed-request', 'the body is not UTF-8', { cause });
  }
}

function formDecoded(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch (cause) {
    throw new LecternError('malformed-request', 'the form is not UTF-8', { cause });
  }
}
