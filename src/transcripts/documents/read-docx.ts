import { Buffer } from 'node:buffer';
import mammoth from 'mammoth';
import { LecternError } from '../../platform/errors.ts';
import { xmlReason } from '../../platform/xml-check.ts';
import { unzip, type ZipEntry, ZipFault, type ZipLimits } from '../../platform/zip.ts';
import { fromZipFault, unreadableDocument } from './document-faults.ts';
import { type Block, linesOfBlocks, type Row } from './document-lines.ts';

/** A day of speech is a few MiB of markup; pictures make the rest. */
const LIMITS: ZipLimits = { entries: 5000, entryBytes: 64 * 2 ** 20, totalBytes: 256 * 2 ** 20 };

/**
 * A Word document as the lines of a typed transcript: paragraphs apart, a table's row on one line, headings
 * as `[Section …]`. Page headers, comments, footnotes and what was deleted under "track changes" are not in it.
 * @throws LecternError `unreadable-transcript`: `damaged-document`, `encrypted`, `no-text`, `unsafe-document`,
 * `unpacks-too-large`.
 */
export async function readDocx(bytes: Uint8Array): Promise<string[]> {
  try {
    for await (const entry of unzip(bytes, LIMITS)) refuseUnsafe(entry);
  } catch (error) {
    throw error instanceof ZipFault ? fromZipFault(error) : error;
  }
  const lines = linesOfBlocks(await blocksOf(bytes));
  if (!lines.some((line) => /[\p{L}\p{N}]/u.test(line))) throw unreadableDocument('no-text');
  return lines;
}

function refuseUnsafe({ name, bytes }: ZipEntry): void {
  if (/\.(?:xml|rels)$/i.test(name) && xmlReason(bytes) !== null) throw unreadableDocument('unsafe-document');
}

/** The document's tree as mammoth reads it, taken before it would be written as HTML. */
async function blocksOf(bytes: Uint8Array): Promise<Block[]> {
  let blocks: Block[] = [];
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        transformDocument: (document: Node) => {
          blocks = (document.children ?? []).flatMap(blocksIn);
          return { ...document, children: [] };
        },
      },
    );
  } catch (error) {
    if (error instanceof LecternError) throw error;
    throw unreadableDocument('damaged-document', undefined, error);
  }
  return blocks;
}

/** What is used of mammoth's tree. */
type Node = {
  type: string;
  children?: Node[];
  value?: string;
  breakType?: string;
  styleName?: string | null;
};

function blocksIn(node: Node): Block[] {
  if (node.type === 'paragraph') {
    const level = /^(?:heading|title|subtitle)\b/i.test(node.styleName ?? '');
    return [{ kind: level ? 'heading' : 'paragraph', text: textOf(node) }];
  }
  if (node.type === 'table') return [{ kind: 'table', rows: (node.children ?? []).map(rowOf) }];
  // Words outside any paragraph are found only in documents that no word processor wrote.
  const text = node.children === undefined ? textOf(node) : '';
  return text.trim() === '' ? (node.children ?? []).flatMap(blocksIn) : [{ kind: 'paragraph', text }];
}

const rowOf = (row: Node): Row => (row.children ?? []).map((cell) => (cell.children ?? []).flatMap(blocksIn));

function textOf(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return node.breakType === 'line' ? '\n' : ' ';
  return (node.children ?? []).map(textOf).join('');
}
