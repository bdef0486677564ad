import { LecternError } from '../platform/errors.ts';
import { unreadableDocument } from './documents/document-faults.ts';
import { documentKind, type ReadableKind } from './documents/document-kind.ts';
import type { ReadOptions } from './parse/read-transcript-file.ts';
import { type OnProgress, readProposal } from './propose/read-proposal.ts';
import type { Proposal } from './propose/types.ts';

/**
 * An uploaded file, whatever it is, as turns and as the residents' comments that a clerk is asked to
 * confirm. The same bytes give the same proposal.
 * @throws LecternError `unreadable-transcript`, see `textOfUpload` and `readTranscriptFile`.
 */
export async function readUpload(
  bytes: Uint8Array,
  options: ReadOptions = {},
  onProgress: OnProgress = () => undefined,
): Promise<Proposal> {
  const upload = await textOfUpload(bytes, options, (page, of) =>
    onProgress('read', Math.round((25 * page) / of), page),
  );
  const proposal = readProposal(upload.bytes, upload.options, onProgress);
  return upload.format === undefined ? proposal : { ...proposal, format: upload.format };
}

export type UploadText = {
  bytes: Uint8Array;
  options: ReadOptions;
  /** What the text was taken from; absent where the upload was text. */
  format?: ReadableKind;
};

/**
 * Makes text of a document; a text is returned as it is.
 * @param onPage is told after each page of a document how many of how many are read.
 * @throws LecternError `unreadable-transcript` with a code of `DocumentCode` and, where known, the page.
 */
export async function textOfUpload(
  bytes: Uint8Array,
  options: ReadOptions = {},
  onPage: OnPage = () => undefined,
): Promise<UploadText> {
  const kind = await documentKind(bytes);
  const { format, ...others } = options;
  // What a clerk calls a Word file may be the text that was saved from it: the content decides.
  if (kind === null) return { bytes, options: format === 'docx' || format === 'pdf' ? others : options };
  if (kind !== 'docx' && kind !== 'pdf') throw unreadableDocument(kind);
  const lines = await READERS[kind](bytes, onPage).catch((error: unknown) => {
    // The libraries answer a broken file with errors of every kind; none of them is ours to try again.
    throw error instanceof LecternError ? error : unreadableDocument('damaged-document', undefined, error);
  });
  return {
    bytes: new TextEncoder().encode(lines.join('\n')),
    options: { ...others, format: 'text' },
    format: kind,
  };
}

type OnPage = (page: number, of: number) => void;

/** Loaded when such a file comes: captions should not wait for a reader of PDFs. */
const READERS: Record<ReadableKind, (bytes: Uint8Array, onPage: OnPage) => Promise<string[]>> = {
  docx: async (bytes) => (await import('./documents/read-docx.ts')).readDocx(bytes),
  pdf: async (bytes, onPage) => (await import('./documents/read-pdf.ts')).readPdf(bytes, onPage),
};
