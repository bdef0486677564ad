import type { Chart } from './blocks.ts';
import type { Shape } from './shapes.ts';

/** A chart as SVG that stands by itself: no style sheet, no script, nothing fetched. */
export const svgOf = ({ width, height, shapes }: Pick<Chart, 'width' | 'height' | 'shapes'>): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Public Sans, Helvetica, Arial, sans-serif">${shapes.map(drawn).join('')}</svg>`;

function drawn(shape: Shape): string {
  if (shape.kind === 'path') {
    const { d, fill = 'none', stroke, width } = shape;
    return `<path d="${d}" fill="${fill}"${stroke ? ` stroke="${stroke}" stroke-width="${width}"` : ''}/>`;
  }
  const { x, y, text, size, anchor, isStrong, fill } = shape;
  return `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}"${isStrong ? ' font-weight="700"' : ''} fill="${fill}">${escaped(text)}</text>`;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
