import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let engine: Promise<Pdfjs> | undefined;

/** pdf.js, loaded once and only when a PDF comes: it takes a quarter of a second. */
export function pdfEngine(): Promise<Pdfjs> {
  engine ??= load();
  return engine;
}

const require = createRequire(import.meta.url);

/** Tables of character codes that PDFs name rather than bring; read from the disk, never from the network. */
export const CHARACTER_MAPS = join(dirname(require.resolve('pdfjs-dist/package.json')), 'cmaps/');

async function load(): Promise<Pdfjs> {
  keepCanvasAway();
  // Set, it is used as it is: no thread is started and no script is looked for.
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
  Object.assign(globalThis, { pdfjsWorker: worker });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/**
 * Only words are read here, nothing is drawn. pdf.js would load a native library to draw with, if npm has
 * installed that; a stranger's file should not come near native code. The classes that it takes from there
 * are named when pdf.js loads and never used.
 */
function keepCanvasAway(): void {
  const missing = ['DOMMatrix', 'ImageData', 'Path2D'].filter((name) => !(name in globalThis));
  Object.assign(globalThis, Object.fromEntries(missing.map((name) => [name, class {}])));
  try {
    const path = require.resolve('@napi-rs/canvas');
    require.cache[path] ??= { exports: {}, loaded: true, id: path, filename: path } as NodeJS.Module;
  } catch {
    // It is not installed, which is as good.
  }
}
