import { deflateSync } from 'node:zlib';

/** Text at a place: in points from the page's upper left, `y` at the baseline. */
export type Placed = { x: number; y: number; text: string; size?: number; degrees?: number };

export type MadePage = {
  texts: Placed[];
  /** Draws a grey picture over the whole page, as a scanner does. */
  isScanned?: boolean;
  /** Put instead of the page's own drawing. */
  content?: Uint8Array;
  isTurned?: boolean;
};

const WIDTH = 612;
const HEIGHT = 792;

/** A PDF of these pages in Courier, whose letters are all 0.6 of the size wide. */
export function makePdf(pages: MadePage[], options: { trailer?: string } = {}): Uint8Array {
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${5 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    stream(
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      Buffer.from([200]),
    ),
  ];
  for (const [at, page] of pages.entries()) {
    const turned = page.isTurned ? ' /Rotate 90' : '';
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}]${turned} /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 4 0 R >> >> /Contents ${6 + at * 2} 0 R >>`,
      stream('/Filter /FlateDecode', page.content ? Buffer.from(page.content) : deflateSync(drawingOf(page))),
    );
  }
  return assembled(objects, options.trailer ?? '');
}

const stream = (fields: string, body: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${fields} /Length ${body.length} >>\nstream\n`),
    body,
    Buffer.from('\nendstream'),
  ]);

function drawingOf({ texts, isScanned }: MadePage): Buffer {
  const picture = isScanned ? `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /Im1 Do Q\n` : '';
  const drawn = texts.map(({ x, y, text, size = 10, degrees = 0 }) => {
    const turn = (degrees * Math.PI) / 180;
    const turned = [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn)].map((part) =>
      part.toFixed(4),
    );
    const escaped = text.replace(/[\\()]/g, '\\$&');
    return `BT /F1 ${size} Tf ${turned.join(' ')} ${x} ${HEIGHT - y} Tm (${escaped}) Tj ET`;
  });
  return Buffer.from(picture + drawn.join('\n'), 'latin1');
}

function assembled(objects: (string | Buffer)[], trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [at, object] of objects.entries()) {
    offsets.push(length);
    const part = Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(part);
    length += part.length;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** Lines one below the other, as a typist sets them. */
export const column = (
  lines: string[],
  place: { x: number; y: number; step?: number; size?: number },
): Placed[] =>
  lines.flatMap((text, at) =>
    text === '' ? [] : [{ x: place.x, y: place.y + at * (place.step ?? 14), text, size: place.size ?? 10 }],
  );
