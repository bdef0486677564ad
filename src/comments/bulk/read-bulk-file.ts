import { Buffer } from 'node:buffer';
import { invalid, type LecternError } from '../../platform/errors.ts';
import { ZipFault, zipNames } from '../../platform/zip.ts';
import { isMailbox, isMessage, messagesInArchive, messagesOf } from './email/mailboxes.ts';
import { readMessage } from './email/read-message.ts';
import { readCsv } from './read-csv.ts';
import type { BulkEntry, BulkFile, BulkNote } from './types.ts';

/** Largest file of written comments, in bytes: 50 MiB. */
export const LARGEST_BULK_FILE = 50 * 2 ** 20;

/** Told after each message how many are read. */
export type OnMessages = (messages: number) => void;

/**
 * A file of written comments, its format told by its content: a spreadsheet or a table as a table, whose
 * columns a person confirms; messages as comments.
 * @throws LecternError `invalid-fields` with what is wrong with `file` and what to do; `too-large`.
 */
export async function readBulkFile(
  bytes: Uint8Array,
  onMessages: OnMessages = () => undefined,
): Promise<BulkFile> {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (bytes.length === 0) throw refused('empty');
  if (start.startsWith('PK\x03\x04')) return readArchive(bytes, onMessages);
  const kind = REFUSED.find(({ signs }) => signs.some((sign) => start.startsWith(sign)));
  if (kind !== undefined) throw refused(kind.codeOf(bytes));
  if (isMailbox(bytes))
    return { kind: 'messages', format: 'mbox', ...(await readAll(messagesOf(bytes), onMessages)) };
  if (isMessage(bytes)) return { kind: 'messages', format: 'eml', ...(await readAll([bytes], onMessages)) };
  const isWide = start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff');
  if (!isWide && bytes.includes(0)) throw refused('not-comments');
  return { kind: 'table', format: 'csv', table: readCsv(bytes) };
}

const refused = (code: string): LecternError => invalid([{ field: 'file', code }]);

const REFUSED: { signs: string[]; codeOf: (bytes: Uint8Array) => string }[] = [
  { signs: ['\xd0\xcf\x11\xe0'], codeOf: compoundCode },
  { signs: ['!BDN'], codeOf: () => 'outlook-data' },
  {
    signs: ['%PDF-', '{\\rtf', '\x1f\x8b', '7z\xbc\xaf', 'Rar!', '\xff\xd8\xff', '\x89PNG'],
    codeOf: () => 'not-comments',
  },
];

/** Outlook's messages and Office's older files share a container. */
function compoundCode(bytes: Uint8Array): string {
  const names = Buffer.from(bytes.subarray(0, 2 ** 22))
    .toString('latin1')
    .replaceAll('\0', '');
  if (names.includes('EncryptedPackage')) return 'encrypted';
  return names.includes('__substg1.0_') ? 'outlook-message' : 'not-comments';
}

async function readArchive(bytes: Uint8Array, onMessages: OnMessages): Promise<BulkFile> {
  const names = await zipNames(bytes, 2000);
  if (names.some((name) => name.startsWith('xl/'))) {
    const { readXlsx } = await import('./read-xlsx.ts');
    return { kind: 'table', format: 'xlsx', table: await readXlsx(bytes) };
  }
  if (names.some((name) => /^(?:word\/|ppt\/|mimetype$)/.test(name))) throw refused('not-comments');
  try {
    const read = await readAll(messagesInArchive(bytes), onMessages);
    if (read.entries.length === 0) throw refused('no-messages');
    return { kind: 'messages', format: 'zip', ...read };
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    throw refused(ZIP_CODES[error.reason]);
  }
}

const ZIP_CODES: Record<ZipFault['reason'], string> = {
  damaged: 'damaged-document',
  encrypted: 'encrypted',
  'unpacks-too-large': 'unpacks-too-large',
  'too-many-entries': 'unsafe-document',
};

async function readAll(
  messages: Iterable<Uint8Array | null> | AsyncIterable<Uint8Array | null>,
  onMessages: OnMessages,
): Promise<{ entries: BulkEntry[]; notes: BulkNote[] }> {
  const entries: BulkEntry[] = [];
  const notes: BulkNote[] = [];
  let number = 0;
  for await (const message of messages) {
    number += 1;
    if (message === null) {
      notes.push({ number, note: 'not-mail', count: 1 });
      continue;
    }
    const { comment, attachments } = await readMessage(message);
    entries.push(typeof comment === 'string' ? { number, problem: comment } : { number, comment });
    if (attachments > 0) notes.push({ number, note: 'attachments', count: attachments });
    onMessages(number);
  }
  return { entries, notes };
}
