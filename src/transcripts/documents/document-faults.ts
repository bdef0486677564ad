import { LecternError } from '../../platform/errors.ts';
import type { ZipFault, ZipReason } from '../../platform/zip.ts';
import type { RefusedKind } from './document-kind.ts';

/** Why a document could not be turned into text; each has a text under `file.<code>`. */
export type DocumentCode =
  | RefusedKind
  | 'damaged-document'
  | 'no-text'
  | 'garbled-text'
  | 'unsafe-document'
  | 'unpacks-too-large'
  | 'too-many-pages'
  | 'took-too-long'
  | 'needs-too-much-memory';

/** `values` say where and how much: `{ page }`, `{ limit }`. */
export function unreadableDocument(
  code: DocumentCode,
  values?: Record<string, string | number>,
  cause?: unknown,
): LecternError {
  const fault = values === undefined ? { field: 'file', code } : { field: 'file', code, values };
  return new LecternError('unreadable-transcript', `document: ${code}`, { faults: [fault], cause });
}

const OF_ZIP: Record<ZipReason, DocumentCode> = {
  damaged: 'damaged-document',
  encrypted: 'encrypted',
  'unpacks-too-large': 'unpacks-too-large',
  'too-many-entries': 'unsafe-document',
};

export const fromZipFault = (fault: ZipFault): LecternError =>
  unreadableDocument(OF_ZIP[fault.reason], undefined, fault);
