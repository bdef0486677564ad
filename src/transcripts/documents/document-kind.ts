import { Buffer } from 'node:buffer';
import { zipNames } from '../../platform/zip.ts';

/** Documents that are turned into text. */
export type ReadableKind = 'docx' | 'pdf';

/**
 * What is no transcript that can be read here, named as its owner knows it; each has a text under
 * `file.<kind>` that says what to do instead.
 */
export type RefusedKind =
  | 'word-97'
  | 'office-97'
  | 'encrypted'
  | 'rich-text'
  | 'open-document'
  | 'spreadsheet'
  | 'presentation'
  | 'pages-document'
  | 'archive'
  | 'recording'
  | 'picture'
  | 'web-page';

/** What a file is by its first bytes, or null when it may be text. Its name is never asked. */
export async function documentKind(bytes: Uint8Array): Promise<ReadableKind | RefusedKind | null> {
  const start = latin1(bytes.subarray(0, 1024));
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return zipKind(bytes);
  if (start.startsWith('%PDF-') || hidesPdf(start)) return 'pdf';
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return compoundKind(bytes);
  if (/^(?:\xef\xbb\xbf)?\s{0,200}<(?:!doctype\s{1,9}html|html[\s>])/i.test(start)) return 'web-page';
  return SIGNATURES.find(({ at, any }) => any.some((sign) => start.startsWith(sign, at)))?.kind ?? null;
}

/** Mailers put lines of their own before a PDF's beginning; a text that speaks of "%PDF-" has no bytes beside text. */
const hidesPdf = (start: string): boolean => {
  const at = start.indexOf('%PDF-');
  const next = start.slice(at).split(/[\r\n]{1,2}/)[1] ?? '';
  return at > 0 && /^%[\x80-\xff]{4}/.test(next);
};

/** Asked in this order. */
const SIGNATURES: { at: number; any: string[]; kind: RefusedKind }[] = [
  { at: 0, any: ['{\\rtf'], kind: 'rich-text' },
  { at: 0, any: ['\x1f\x8b', '7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07', 'BZh', '\xfd7zXZ\0'], kind: 'archive' },
  { at: 257, any: ['ustar'], kind: 'archive' },
  { at: 0, any: ['\x89PNG', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*'], kind: 'picture' },
  { at: 8, any: ['WEBPVP8'], kind: 'picture' },
  { at: 4, any: ['ftypheic', 'ftypheix', 'ftypmif1', 'ftypavif'], kind: 'picture' },
  { at: 4, any: ['ftyp'], kind: 'recording' },
  {
    at: 0,
    any: ['ID3\x02', 'ID3\x03', 'ID3\x04', 'OggS\0', 'fLaC\0', '\x1a\x45\xdf\xa3'],
    kind: 'recording',
  },
  {
    at: 0,
    any: ['\xff\xfb', '\xff\xf3', '\xff\xf2', '\xff\xf1', '\xff\xf9', '0&\xb2u\x8ef\xcf'],
    kind: 'recording',
  },
  { at: 8, any: ['WAVEfmt ', 'AVI LIST'], kind: 'recording' },
];

/** Of an archive's directory; an office document has its parts among the first few. */
const NAMES_LOOKED_AT = 2000;

async function zipKind(bytes: Uint8Array): Promise<ReadableKind | RefusedKind> {
  const names = await zipNames(bytes, NAMES_LOOKED_AT);
  const has = (start: string): boolean => names.some((name) => name.startsWith(start));
  if (has('word/')) return 'docx';
  if (has('xl/')) return 'spreadsheet';
  if (has('ppt/')) return 'presentation';
  if (has('Index/Document.iwa') || has('Index.zip')) return 'pages-document';
  if (has('mimetype') && has('content.xml')) return 'open-document';
  // A Word file that was cut off has lost the directory at its end, but not the names inside.
  return names.length === 0 && latin1(bytes.subarray(0, 200_000)).includes('word/') ? 'docx' : 'archive';
}

/** Files of Office 97 and, in the same container, new ones under a password. */
function compoundKind(bytes: Uint8Array): RefusedKind {
  // Entry names are UTF-16: read as Latin-1, every other character is NUL.
  const names = latin1(bytes.subarray(0, 2 ** 22)).replaceAll('\0', '');
  if (names.includes('EncryptedPackage')) return 'encrypted';
  return names.includes('WordDocument') ? 'word-97' : 'office-97';
}

/** A character for each byte. */
const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
