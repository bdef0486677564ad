import { Buffer } from 'node:buffer';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { unzipSync } from 'fflate';
import { localeOf } from '../../locales/texts.ts';
import type { UiLanguage } from '../../locales/translate.ts';
import type { Config } from '../../platform/config.ts';
import type { Digest } from '../digest.ts';
import type { Block, Chart, Column, PrintReader, QuoteBlock, Run, Table as TableOf } from './blocks.ts';
import { digestBlocks, printReader, runningLine, titleOf } from './digest-blocks.ts';
import { sourceOf } from './quote-block.ts';
import { svgOf } from './svg.ts';
import { zipOf } from './zip.ts';

const DEEP = '162E51';
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'A9AEB1' };
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A letter page between its margins, in twentieths of a point. */
const MARGIN = 1320;
const WIDTH = 12240 - 2 * MARGIN;

/** One grey pixel, for programs that cannot draw the SVG beside it: the table that follows has every number. */
const PLACE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGN4BwAA8ADv8GkuoQAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * The digest as a Word document for the council's packet: headings, lists, tables and quotes are styles of its own, so
 * that they can be restyled at once, and every run is in its language. Letters of any script are left to the reader's
 * fonts. The same digest gives the same bytes.
 */
export async function digestDocx(
  digest: Digest,
  language: UiLanguage,
  city: Pick<Config, 'city' | 'timezone'>,
): Promise<Buffer> {
  const reader = printReader(language, city);
  const title = titleOf(digest, reader);
  const document = new Document({
    title,
    creator: city.city,
    lastModifiedBy: city.city,
    styles: stylesIn(language),
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 360, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: { width: 12240, height: 15840 }, margin: { left: MARGIN, right: MARGIN } },
        },
        footers: { default: footer(runningLine(digest, reader), reader) },
        children: digestBlocks(digest, reader).flatMap(written()),
      },
    ],
  });
  return dated(await Packer.toBuffer(document), digest.builtAt);
}

/** Writes blocks one after another; pictures are numbered from 1, since Word wants each to have a number of its own. */
function written(): (block: Block) => (Paragraph | Table)[] {
  let pictures = 0;
  return (block) => {
    switch (block.kind) {
      case 'heading':
        return [new Paragraph({ heading: HEADINGS[block.level], children: [new TextRun(block.text)] })];
      case 'paragraph':
        return [new Paragraph({ ...STYLES[block.role ?? 'text'], children: block.runs.map(runOf) })];
      case 'list':
        return block.items.map(
          (runs) =>
            new Paragraph({ numbering: { reference: 'points', level: 0 }, children: runs.map(runOf) }),
        );
      case 'table':
        return tableOf(block);
      case 'chart':
        pictures += 1;
        return chartOf(block, pictures);
      case 'quote':
        return quoteOf(block);
    }
  };
}

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
} as const;
const STYLES = { text: {}, sum: { style: 'Sum' }, caution: { style: 'Caution' } } as const;

const runOf = ({ text, lang, isStrong }: Run): TextRun =>
  new TextRun({
    ...(isStrong ? { bold: true } : {}),
    ...(lang ? voiceOf(lang) : {}),
    text: text.replace(/\s*\n\s*/g, ' '),
  });

/** Word keeps one language for each kind of script that a run may hold. */
const voiceOf = (lang: string) =>
  RIGHT_TO_LEFT.has(lang)
    ? { rightToLeft: true, language: { bidirectional: lang } }
    : { language: { value: lang, eastAsia: lang } };

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

function tableOf({ caption, columns, rows, hasTotal }: TableOf): (Paragraph | Table)[] {
  const widths = widthsOf(columns);
  const hasGroups = columns.some(({ group }) => group);
  const groups = columns.flatMap(({ group }, at) => {
    if (group && columns[at - 1]?.group === group) return [];
    const span = group ? columns.filter((each) => each.group === group).length : 1;
    return [headOf(group ?? '', false, span)];
  });
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(caption)] }),
    new Table({
      width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: {
        top: NO_RULE,
        bottom: RULE,
        left: NO_RULE,
        right: NO_RULE,
        insideHorizontal: RULE,
        insideVertical: NO_RULE,
      },
      rows: [
        ...(hasGroups ? [new TableRow({ tableHeader: true, cantSplit: true, children: groups })] : []),
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ label, isNumber }) => headOf(label, isNumber === true, 1)),
        }),
        ...rows.map(
          (row, at) =>
            new TableRow({
              cantSplit: true,
              children: row.map((run, column) =>
                cellOf(run ?? { text: '–' }, columns[column]?.isNumber === true, {
                  isShaded: hasTotal === true && at === rows.length - 1,
                  keepNext: at < 2 && at < rows.length - 1,
                }),
              ),
            }),
        ),
      ],
    }),
    new Paragraph({ style: 'AfterTable' }),
  ];
}

/** In twentieths of a point: numbers get what their headings need, words what is left, up to what is read with ease. */
function widthsOf(columns: readonly Column[]): number[] {
  const numbers = columns.filter(({ isNumber }) => isNumber).length;
  const number = columns.length > 6 ? 920 : 1300;
  const word = Math.min(4200, (WIDTH - numbers * number) / (columns.length - numbers));
  return columns.map(({ isNumber }) => (isNumber ? number : word));
}

const headOf = (label: string, isNumber: boolean, columnSpan: number): TableCell =>
  cellOf({ text: label, isStrong: true }, isNumber, { isShaded: true, keepNext: true, columnSpan });

const cellOf = (
  run: Run,
  isNumber: boolean,
  { isShaded, keepNext, columnSpan = 1 }: { isShaded: boolean; keepNext: boolean; columnSpan?: number },
): TableCell =>
  new TableCell({
    columnSpan,
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    ...(isShaded ? { shading: { type: ShadingType.CLEAR, fill: 'EEF3F8', color: 'auto' } } : {}),
    children: [
      new Paragraph({
        style: 'Cell',
        keepNext,
        alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [runOf(run)],
      }),
    ],
  });

function chartOf({ alt, reading, width, height, ...chart }: Chart, id: number): Paragraph[] {
  return [
    new Paragraph({ keepNext: true, children: [new TextRun(reading)] }),
    new Paragraph({
      children: [
        new ImageRun({
          type: 'svg',
          data: Buffer.from(svgOf({ width, height, ...chart })),
          fallback: { type: 'png', data: PLACE },
          // Pixels, 96 to the inch.
          transformation: { width: (width * 4) / 3, height: (height * 4) / 3 },
          altText: { id: String(id), name: `chart-${id}`, description: alt },
        }),
      ],
    }),
  ];
}

function quoteOf(quote: QuoteBlock): Paragraph[] {
  const { words, isNotice } = quote;
  return [
    new Paragraph({
      style: isNotice ? 'QuoteNotice' : 'Quote',
      keepNext: true,
      keepLines: true,
      bidirectional: words.lang !== undefined && RIGHT_TO_LEFT.has(words.lang),
      children: [runOf(words)],
    }),
    new Paragraph({
      style: 'QuoteSource',
      keepLines: true,
      children: sourceOf(quote).map(
        (text, at) => new TextRun({ text: at === 0 ? text : ` · ${text}`, bold: at === 0 }),
      ),
    }),
  ];
}

/** The running line: what this is, and which page of how many. */
function footer(running: string, { t }: PrintReader): Footer {
  const [before = '', between = '', after = ''] = t('digest.page', { page: '\0', pages: '\0' }).split('\0');
  const counter = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  return new Footer({
    children: [
      new Paragraph({
        style: 'Running',
        children: [new TextRun({ children: [`${running} · `, ...counter] })],
      }),
    ],
  });
}

/** Word's own names for headings, captions and quotes, so that its outline and a screen reader know them. */
function stylesIn(language: UiLanguage) {
  const heading = (size: number, before: number) => ({
    run: { size: size * 2, bold: true, color: DEEP },
    paragraph: {
      keepNext: true,
      spacing: { before: before * 20, after: 60, line: 264, lineRule: LineRuleType.AUTO },
    },
  });
  const own = (id: string, size: number, paragraph: object, run: object = {}) => ({
    id,
    name: id,
    basedOn: 'Normal',
    run: { size: size * 2, ...run },
    paragraph,
  });
  const rule = { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: '1A4480' } };
  const inset = { left: 280 };
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 21, color: '1B1B1B', language: { value: localeOf(language) } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(20, 0),
      heading2: heading(15, 18),
      heading3: heading(12.5, 14),
      heading4: heading(11, 10),
      heading5: heading(10.5, 8),
    },
    paragraphStyles: [
      own('Sum', 12.5, { spacing: { after: 100 } }, { bold: true }),
      own('Caution', 10.5, {
        spacing: { before: 120, after: 160 },
        shading: { type: ShadingType.CLEAR, fill: 'EEF3F8', color: 'auto' },
        indent: { left: 120, right: 120 },
      }),
      own(
        'Caption',
        10,
        { keepNext: true, spacing: { before: 120, after: 60 } },
        { bold: true, color: '1B1B1B' },
      ),
      own('Cell', 8.5, { spacing: { after: 0, line: 240 } }),
      own('AfterTable', 4, { spacing: { after: 120, line: 120 } }),
      own('Quote', 10.5, { spacing: { before: 100, after: 0 }, indent: inset, border: rule }),
      own(
        'QuoteNotice',
        10.5,
        { spacing: { before: 100, after: 0 }, indent: inset, border: rule },
        { italics: true },
      ),
      own('QuoteSource', 8.5, { spacing: { after: 140 }, indent: inset, border: rule }, { color: '565C65' }),
      own('Running', 8, { spacing: { after: 0 } }, { color: '565C65' }),
    ],
  };
}

/** The library writes the time at which it packs, into the properties and into each entry; the digest has its own. */
function dated(packed: Buffer, at: Date): Buffer {
  const files = unzipSync(packed);
  const time = at.toISOString().replace(/\.\d+Z$/, 'Z');
  return zipOf(
    Object.entries(files).map(([name, bytes]) => ({
      name,
      bytes:
        name === 'docProps/core.xml'
          ? Buffer.from(
              Buffer.from(bytes)
                .toString('utf8')
                .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`),
            )
          : bytes,
    })),
  );
}
