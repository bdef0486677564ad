import { Buffer } from 'node:buffer';
import { unzip, type ZipLimits } from '../../../platform/zip.ts';

const LIMITS: ZipLimits = { entries: 50_000, entryBytes: 64 * 2 ** 20, totalBytes: 512 * 2 ** 20 };

/** The line before each message of a mailbox; it holds the sender's address and goes no further. */
const FROM_LINE = /^From \S{1,320}\s{1,5}(?:\w{3},?\s){0,2}.{0,40}\d{2}:\d{2}.{0,40}$/;

export const isMailbox = (bytes: Uint8Array): boolean => FROM_LINE.test(firstLine(bytes, 0));

/** A message begins with its headers, and one of those that every message has is near the top. */
export function isMessage(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 64 * 1024))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  return (
    /^[!-9;-~]{1,76}:[^\n]{0,998}\r?\n(?:[!-9;-~]{1,76}:|[ \t])/.test(start) &&
    /^(?:from|date|received|message-id|mime-version|return-path|delivered-to|x-[\w-]{1,40}):/im.test(
      start.split(/\r?\n\r?\n/)[0] ?? '',
    )
  );
}

/** The messages of a mailbox, with `>From ` at a line's beginning as it was written (mboxrd). */
export function* messagesOf(mailbox: Uint8Array): Generator<Uint8Array> {
  const bytes = Buffer.from(mailbox.buffer, mailbox.byteOffset, mailbox.byteLength);
  let from = bytes.indexOf('\n') + 1;
  let at = from;
  while (at < bytes.length) {
    const next = bytes.indexOf('\nFrom ', at);
    if (next === -1) break;
    at = next + 1;
    // A sentence can begin with "From": only after an empty line, and with a date, it opens a message.
    const isAfterEmptyLine = bytes[next - 1] === 10 || (bytes[next - 1] === 13 && bytes[next - 2] === 10);
    if (!isAfterEmptyLine || !FROM_LINE.test(firstLine(bytes, at))) continue;
    yield unescaped(bytes.subarray(from, next));
    from = bytes.indexOf('\n', at) + 1 || bytes.length;
    at = from;
  }
  if (from < bytes.length) yield unescaped(bytes.subarray(from));
}

function firstLine(bytes: Uint8Array, from: number): string {
  const start = Buffer.from(bytes.subarray(from, from + 600)).toString('latin1');
  return start.split(/\r?\n/, 1)[0] ?? '';
}

const unescaped = (message: Buffer): Uint8Array =>
  message.includes('\n>From ') || message.includes('\n>>From ')
    ? Buffer.from(message.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1')
    : message;

/** The messages of an archive in the order of their names' places in it, null for what is no message. */
export async function* messagesInArchive(bytes: Uint8Array): AsyncGenerator<Uint8Array | null> {
  for await (const { name, bytes: entry } of unzip(bytes, LIMITS)) {
    // What macOS and Windows put beside the files.
    if (/(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(name)) continue;
    if (isMailbox(entry)) yield* messagesOf(entry);
    else yield isMessage(entry) ? entry : null;
  }
}
