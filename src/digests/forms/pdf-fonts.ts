import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';

export type FontName =
  | 'regular'
  | 'strong'
  | 'cyrillic'
  | 'cyrillic-ext'
  | 'greek'
  | 'devanagari'
  | 'ethiopic'
  | 'emoji';

/**
 * Public Sans, the typeface of the pages, for everything in the Latin script, Vietnamese with it; the others for what
 * it lacks. Left out, as no font of a bearable size has them: Chinese, Japanese, Korean. Left out, as pdfkit cannot
 * put their words in order: Arabic, Hebrew and whatever else runs from right to left.
 */
const FILES: Record<FontName, string> = {
  regular: '@uswds/uswds/dist/fonts/public-sans/PublicSans-Regular.ttf',
  strong: '@uswds/uswds/dist/fonts/public-sans/PublicSans-Bold.ttf',
  cyrillic: '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff',
  'cyrillic-ext': '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff',
  greek: '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff',
  devanagari: '@fontsource/noto-sans/files/noto-sans-devanagari-400-normal.woff',
  ethiopic: '@fontsource/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-400-normal.woff',
  emoji: '@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff',
};

const loaded = new Map<FontName, { bytes: Buffer; letters: ReadonlySet<number> }>();

/** A font's file and the code points that it has; read once. */
function fontOf(name: FontName): { bytes: Buffer; letters: ReadonlySet<number> } {
  const known = loaded.get(name);
  if (known) return known;
  const bytes = readFileSync(fileURLToPath(new URL(`../../../node_modules/${FILES[name]}`, import.meta.url)));
  const font = { bytes, letters: new Set((create(bytes) as Font).characterSet) };
  loaded.set(name, font);
  return font;
}

export const fontBytes = (name: FontName): Buffer => fontOf(name).bytes;

/** A stretch of text that one font prints, or none. */
export type Stretch = { text: string; font: FontName | null };

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** Joiners and selectors that shape their neighbours; a font need not have them. */
const SILENT = /^\p{Default_Ignorable_Code_Point}$/u;
const FALLBACKS = ['cyrillic', 'cyrillic-ext', 'greek', 'devanagari', 'ethiopic', 'emoji'] as const;

/** Text in the order in which it is printed, parted by font. Spaces between two unprintable words belong to them. */
export function stretches(text: string, isStrong: boolean): Stretch[] {
  const own: FontName = isStrong ? 'strong' : 'regular';
  const found: Stretch[] = [];
  for (const { segment } of clusters.segment(text)) {
    const font = /^\s+$/.test(segment)
      ? own
      : ([own, ...FALLBACKS].find((name) => has(name, segment)) ?? null);
    const last = found.at(-1);
    const before = found.at(-2);
    if (font === null && before?.font === null && last && /^[\s\p{P}]*$/u.test(last.text)) {
      before.text += last.text + segment;
      found.pop();
      continue;
    }
    const shown = font ? shownBy(font, segment) : segment;
    if (last?.font === font) last.text += shown;
    else found.push({ text: shown, font });
  }
  return found;
}

const has = (name: FontName, cluster: string): boolean =>
  [...cluster].every((sign) => SILENT.test(sign) || fontOf(name).letters.has(sign.codePointAt(0) ?? 0));

/** Without the silent signs that this font would draw as a box. */
const shownBy = (name: FontName, cluster: string): string =>
  [...cluster]
    .filter((sign) => !SILENT.test(sign) || fontOf(name).letters.has(sign.codePointAt(0) ?? 0))
    .join('');
