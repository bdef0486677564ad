import type { StanceLabel } from '../../text/types.ts';
import { type DigestContent, type PositionCounts, STANCES } from '../digest.ts';
import type { Chart, PrintReader } from './blocks.ts';
import type { Shape } from './shapes.ts';

/** As wide as the text of a letter page; points. */
const WIDTH = 480;
const SIZE = 9;
const INK = '#1b1b1b';
const QUIET = '#565c65';
const DEEP = '#1a4480';
const RUST = '#8a3a0c';

type Box = { x: number; y: number; width: number; height: number };

/** Each position twice, as declared (filled) and as read (hatched): every bar bears its own number and name. */
export function positionChart(
  { declared, inferred }: PositionCounts,
  { t, number }: PrintReader,
  reading: string,
): Chart {
  const from = 120;
  const most = Math.max(1, ...Object.values(declared), ...Object.values(inferred));
  const scale = (WIDTH - from - 140) / most;
  const shapes: Shape[] = [];
  let y = 0;
  for (const row of ['support', 'oppose', 'mixed', 'unsure', 'unclear', 'none'] as const) {
    const bars = [
      ...(row === 'unclear' ? [] : [{ key: 'digest.chart.declared' as const, value: declared[row] }]),
      ...(row === 'unsure' || row === 'none'
        ? []
        : [{ key: 'digest.chart.inferred' as const, value: inferred[row] }]),
    ];
    shapes.push(words(from - 8, y + 6 * bars.length + 3, t(`stances.${row}`), 'end', true));
    for (const { key, value } of bars) {
      const box = { x: from, y: y + 1, width: value * scale, height: 9 };
      shapes.push(...(key === 'digest.chart.declared' ? filled(box, DEEP) : hatched(box)));
      shapes.push(words(from + box.width + 5, y + 9, t(key, { count: number(value) })));
      y += 12;
    }
    y += 6;
  }
  shapes.push(line(`M${from} 0V${y - 6}`));
  return chartOf(shapes, y, t('digest.positionCaption'), reading, t);
}

/** Every theme with its comments, parted by position; the longest bar is the most spoken of. */
export function themeChart(
  { themes }: DigestContent,
  { t, language, number }: PrintReader,
  reading: string,
): Chart {
  const scale = WIDTH / Math.max(1, ...themes.map(({ comments }) => comments));
  const shapes = legend(STANCES.map((stance) => ({ stance, label: t(`stances.${stance}`) })));
  let y = 26;
  for (const { name, comments, stance } of themes) {
    shapes.push(words(0, y + 8, `${name[language]}: ${number(comments)}`, 'start'));
    let x = 0;
    for (const side of STANCES) {
      const box = { x, y: y + 12, width: stance[side] * scale, height: 12 };
      shapes.push(...painted(side, box), ...plate(box, number(stance[side])));
      x += box.width;
    }
    y += 33;
  }
  return chartOf(shapes, y, t('digest.themesCaption'), reading, t);
}

const DAY = 86_400_000;

/** Comments day by day; days without any leave their place empty. */
export function timeChart(
  { time: { days } }: DigestContent,
  { t, number, day }: PrintReader,
  reading: string,
): Chart {
  const [top, bottom, left] = [14, 104, 34];
  const dates = days.map((each) => Date.parse(each.day));
  const [first = 0, last = 0] = [dates[0], dates.at(-1)];
  const most = Math.max(1, ...days.map(({ comments }) => comments));
  const step = (WIDTH - left) / ((last - first) / DAY + 1);
  const width = Math.max(1, Math.min(40, step * 0.8));
  const shapes = [0, 1].flatMap((part): Shape[] => {
    const y = bottom - part * (bottom - top);
    return [line(`M${left} ${y}H${WIDTH}`), words(left - 5, y + 3, number(part * most), 'end')];
  });
  days.forEach(({ comments }, at) => {
    const height = (comments / most) * (bottom - top);
    const x = left + (((dates[at] ?? first) - first) / DAY) * step + (step - width) / 2;
    shapes.push(...filled({ x, y: bottom - height, width, height }, DEEP));
  });
  shapes.push(words(left, bottom + 13, day(new Date(first))));
  if (last > first) shapes.push(words(WIDTH, bottom + 13, day(new Date(last)), 'end'));
  return chartOf(shapes, bottom + 18, t('digest.daysCaption'), reading, t);
}

function chartOf(
  shapes: Shape[],
  height: number,
  caption: string,
  reading: string,
  t: PrintReader['t'],
): Chart {
  return { alt: t('digest.chart.alt', { caption, reading }), reading, width: WIDTH, height, shapes };
}

function legend(entries: { stance: StanceLabel; label: string }[]): Shape[] {
  const each = WIDTH / entries.length;
  return entries.flatMap(({ stance, label }, at) => [
    ...painted(stance, { x: at * each, y: 2, width: 22, height: 12 }),
    words(at * each + 28, 11, label),
  ]);
}

/** A side is told by its pattern and lightness, never by its hue alone: filled, hatched, dotted, empty. */
function painted(stance: StanceLabel, box: Box): Shape[] {
  if (box.width <= 0) return [];
  switch (stance) {
    case 'support':
      return filled(box, DEEP);
    case 'oppose':
      return hatched(box);
    case 'mixed':
      return dotted(box);
    case 'unclear':
      return [{ kind: 'path', d: outline(box), fill: '#ffffff', stroke: QUIET, width: 0.6 }];
  }
}

const filled = (box: Box, fill: string): Shape[] =>
  box.width <= 0 || box.height <= 0 ? [] : [{ kind: 'path', d: outline(box), fill }];

function hatched(box: Box): Shape[] {
  if (box.width <= 0) return [];
  const { x, y, width, height } = box;
  let d = '';
  for (let at = 4; at < width + height; at += 4)
    d +=
      `M${round(x + Math.max(0, at - height))} ${round(y + Math.min(at, height))}` +
      `L${round(x + Math.min(at, width))} ${round(y + Math.max(0, at - width))}`;
  return [
    { kind: 'path', d: outline(box), fill: '#f3d9c9', stroke: RUST, width: 0.6 },
    ...(d === '' ? [] : [{ kind: 'path' as const, d, stroke: RUST, width: 1.2 }]),
  ];
}

function dotted(box: Box): Shape[] {
  let d = '';
  for (let row = 0; row * 4 + 3 < box.height; row += 1)
    for (let x = 2 + (row % 2) * 2; x + 1.2 < box.width; x += 4)
      d += `M${round(box.x + x)} ${round(box.y + 2 + row * 4)}h1.2v1.2h-1.2Z`;
  return [
    { kind: 'path', d: outline(box), fill: '#f5efe6', stroke: QUIET, width: 0.6 },
    ...(d === '' ? [] : [{ kind: 'path' as const, d, fill: '#5c410a' }]),
  ];
}

/** A number in a part that has room for it, on white, so that it is read on any pattern. */
function plate({ x, y, width, height }: Box, text: string): Shape[] {
  const wide = text.length * 5.2 + 4;
  if (width < wide + 4) return [];
  const middle = x + width / 2;
  return [
    ...filled({ x: middle - wide / 2, y: y + 1.5, width: wide, height: height - 3 }, '#ffffff'),
    { ...words(middle, y + height - 3, text, 'middle'), size: SIZE - 0.5 },
  ];
}

type Words = Extract<Shape, { kind: 'words' }>;

const words = (
  x: number,
  y: number,
  text: string,
  anchor: Words['anchor'] = 'start',
  isStrong = false,
): Words => ({
  kind: 'words',
  x: round(x),
  y: round(y),
  text,
  size: SIZE,
  anchor,
  fill: INK,
  ...(isStrong ? { isStrong } : {}),
});

const line = (d: string): Shape => ({ kind: 'path', d, stroke: QUIET, width: 0.6 });

const outline = ({ x, y, width, height }: Box): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;

/** Short enough to send, fine enough to print. */
const round = (value: number): number => Math.round(value * 100) / 100 + 0;
