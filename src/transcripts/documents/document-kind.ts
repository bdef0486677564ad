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
  const start = latin1(bytes.subarray(0, 1100));
  if (start.startsWith('PK')) return zipKind(bytes);
  // Mailers and scanners put up to a kilobyte before the PDF's own beginning.
  if (start.startsWith('%PDF-') || (start.slice(0, 1024).includes('%PDF-') && hasControls(start)))
    return 'pdf';
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return compoundKind(bytes);
  return SIGNATURES.find(({ matches }) => matches.test(start))?.kind ?? null;
}

const SIGNATURES: { matches: RegExp; kind: RefusedKind }[] = [
  { matches: /^\{\\rtf/, kind: 'rich-text' },
  { matches: /^(?:\xef\xbb\xbf)?\s{0,200}<(?:!doctype\s+html|html[\s>])/i, kind: 'web-page' },
  {
    matches: /^(?:\x1f\x8b|7z\xbc\xaf\x27\x1c|Rar!\x1a\x07|BZh\d|\xfd7zXZ\0|\x28\xb5\x2f\xfd)/,
    kind: 'archive',
  },
  { matches: /^[\s\S]{257}ustar/, kind: 'archive' },
  {
    matches:
      /^(?:ID3[\x02-\x04]|\xff[\xfb\xf3\xf2\xf1\xf9]|OggS|fLaC|\x1a\x45\xdf\xa3|RIFF[\s\S]{4}(?:WAVE|AVI )|\x30\x26\xb2\x75)/,
    kind: 'recording',
  },
  { matches: /^[\s\S]{4}ftyp(?!heic|heix|mif1|avif)/, kind: 'recording' },
  {
    matches:
      /^(?:\x89PNG|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*|BM[\s\S]{4}\0{4}|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:heic|heix|mif1|avif))/,
    kind: 'picture',
  },
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

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

const hasControls = (start: string): boolean => /[\x00-\x08\x0e-\x1f\x80-\xff]/.test(start.slice(0, 1024));
