import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { LecternError } from '../../platform/errors.ts';
import { unreadableDocument } from './document-faults.ts';
import { CHARACTER_MAPS, pdfEngine } from './pdf-engine.ts';
import { linesOfPages } from './pdf-lines.ts';
import { hasLargePicture } from './pdf-pictures.ts';
import type { Page, Piece } from './pdf-types.ts';

/** Five times the longest deposition that is bound in one volume. */
const MOST_PAGES = 5000;

/** Fewer letters and digits a page than this on the average, and it is a scan with a stamp on it. */
const FEWEST_CHARACTERS = 12;

/** Pages without words that are looked at for a picture of them; most files have none at all. */
const MOST_PICTURE_PAGES = 20;

/**
 * A PDF's words as the lines of a typed transcript: column after column, without what the page adds
 * (running heads, page numbers, line numbers), and with words whole that were cut at a line's end.
 * @param onPage is told after each page how many of how many are read.
 * @throws LecternError `unreadable-transcript`: `damaged-document` with the page, `encrypted`, `no-text` (with the
 * page, when only some are scanned), `garbled-text`, `too-many-pages`.
 */
export async function readPdf(
  bytes: Uint8Array,
  onPage: (page: number, of: number) => void = () => undefined,
): Promise<string[]> {
  const { getDocument } = await pdfEngine();
  const loading = getDocument({
    // It is handed over and gone, so it gets a copy.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Words of a part that cannot be read would be missing without anybody's knowing.
    stopAtErrors: true,
    cMapUrl: CHARACTER_MAPS,
    cMapPacked: true,
    verbosity: 0,
  });
  try {
    const document = await opened(loading.promise);
    if (document.numPages > MOST_PAGES)
      throw unreadableDocument('too-many-pages', { pages: document.numPages, limit: MOST_PAGES });
    const pages = await piecesOf(document, onPage);
    await refuseWithoutText(document, pages);
    return linesOfPages(pages);
  } finally {
    await loading.destroy();
  }
}

async function opened(document: Promise<PDFDocumentProxy>): Promise<PDFDocumentProxy> {
  try {
    return await document;
  } catch (error) {
    const needsPassword = error instanceof Error && error.name === 'PasswordException';
    throw unreadableDocument(needsPassword ? 'encrypted' : 'damaged-document', undefined, error);
  }
}

async function piecesOf(
  document: PDFDocumentProxy,
  onPage: (page: number, of: number) => void,
): Promise<Page[]> {
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await onPageOf(document, number, readPage));
    onPage(number, document.numPages);
  }
  return pages;
}

/** Does something with a page, and names the page when that cannot be done. */
async function onPageOf<T>(
  document: PDFDocumentProxy,
  number: number,
  act: (page: PDFPageProxy) => Promise<T>,
): Promise<T> {
  try {
    const page = await document.getPage(number);
    const result = await act(page);
    page.cleanup();
    return result;
  } catch (error) {
    if (error instanceof LecternError) throw error;
    throw unreadableDocument('damaged-document', { page: number }, error);
  }
}

async function readPage(page: PDFPageProxy): Promise<Page> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces: Piece[] = [];
  const slanted: string[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, c, d, e, f] = multiplied(transform, item.transform);
    const size = Math.hypot(c, d);
    if (Math.abs(b) > 0.1 * Math.abs(a) || a < 0) slanted.push(item.str);
    else pieces.push({ x: e, right: e + item.width, y: f, size, text: item.str });
  }
  return { width, height, pieces, slanted };
}

type Matrix = [number, number, number, number, number, number];

function multiplied(outer: number[], inner: number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

async function refuseWithoutText(document: PDFDocumentProxy, pages: Page[]): Promise<void> {
  const texts = pages.map(({ pieces, slanted }) => [...pieces.map(({ text }) => text), ...slanted].join(''));
  const characters = texts.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (characters < FEWEST_CHARACTERS * pages.length) {
    if (texts.some(isGarbled))
      throw unreadableDocument('garbled-text', { page: texts.findIndex(isGarbled) + 1 });
    throw unreadableDocument('no-text');
  }
  const garbled = texts.findIndex(isGarbled);
  if (garbled !== -1) throw unreadableDocument('garbled-text', { page: garbled + 1 });
  const wordless = texts.flatMap((text, at) => (/[\p{L}\p{N}]/u.test(text) ? [] : [at + 1]));
  for (const number of wordless.slice(0, MOST_PICTURE_PAGES)) {
    if (await onPageOf(document, number, hasLargePicture))
      throw unreadableDocument('no-text', { page: number });
  }
}

/** Some PDFs draw letters without saying which letters they are: copying from them gives signs that mean nothing. */
function isGarbled(text: string): boolean {
  const signs = text.replace(/\s/g, '');
  const meaningless = signs.match(/[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu)?.length ?? 0;
  return meaningless >= 10 && meaningless > signs.length * 0.1;
}
