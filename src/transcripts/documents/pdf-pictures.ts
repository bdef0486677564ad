import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfEngine } from './pdf-engine.ts';

/** A logo or a seal covers less; the picture of a page covers nearly all. */
const LARGE_SHARE = 0.5;

/** Whether one picture covers most of the page: a scan, whose words nobody can read here. */
export async function hasLargePicture(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await pdfEngine();
  const { fnArray, argsArray } = await page.getOperatorList();
  const { width, height } = page.getViewport({ scale: 1 });
  // A picture is drawn into the unit square of the coordinates in force, so their scale is its area.
  let area = 1;
  const saved: number[] = [];
  for (const [at, operation] of fnArray.entries()) {
    if (operation === OPS.save) saved.push(area);
    else if (operation === OPS.restore) area = saved.pop() ?? 1;
    else if (operation === OPS.transform) area *= scaleOf(argsArray[at]);
    else if (operation === OPS.paintFormXObjectBegin) {
      saved.push(area);
      area *= scaleOf(argsArray[at]?.[0]);
    } else if (operation === OPS.paintFormXObjectEnd) area = saved.pop() ?? 1;
    else if (PAINTING.some((name) => OPS[name] === operation) && area >= LARGE_SHARE * width * height)
      return true;
  }
  return false;
}

const PAINTING = [
  'paintImageXObject',
  'paintInlineImageXObject',
  'paintImageMaskXObject',
  'paintJpegXObject',
] as const satisfies string[] as (keyof typeof import('pdfjs-dist/legacy/build/pdf.mjs').OPS)[];

function scaleOf(matrix: unknown): number {
  if (!Array.isArray(matrix) && !(matrix instanceof Float32Array)) return 1;
  const [a, b, c, d] = Array.from(matrix as ArrayLike<number>);
  return Math.abs(Number(a) * Number(d) - Number(b) * Number(c));
}
