import type { UiLanguage } from '../../locales/translate.ts';
import type { Config } from '../../platform/config.ts';
import type { Digest } from '../digest.ts';
import type { Block, Chart, QuoteBlock, Run } from './blocks.ts';
import { digestBlocks, printReader, runningLine, titleOf } from './digest-blocks.ts';
import { type Element, Paper, type Style, WIDTH } from './pdf-page.ts';
import { drawTable } from './pdf-table.ts';
import { sourceOf } from './quote-block.ts';

const BODY: Style = { size: 10, leading: 14 };
const QUOTE: Style = { size: 10.5, leading: 14.5 };
const SMALL: Style = { size: 8.5, leading: 12, color: '#565c65' };
const HEADINGS: Record<1 | 2 | 3 | 4 | 5, Style & { before: number }> = {
  1: { size: 20, leading: 25, before: 0, color: '#162e51' },
  2: { size: 15, leading: 19, before: 18, color: '#162e51' },
  3: { size: 12, leading: 16, before: 12, color: '#162e51' },
  4: { size: 10.5, leading: 14, before: 8 },
  5: { size: 10, leading: 14, before: 6 },
};

/** Below a heading there is room for a few lines, or it goes to the next page with them. */
const WITH_HEADING = 64;
const RULE = '#1a4480';

/**
 * The digest as a tagged PDF (ISO 32000-1, 14.8; made to fit PDF/UA-1): headings, lists, tables, quotes and figures as
 * such, each in its language. The same digest gives the same bytes.
 */
export async function digestPdf(
  digest: Digest,
  language: UiLanguage,
  city: Pick<Config, 'city' | 'timezone'>,
): Promise<Buffer> {
  const reader = printReader(language, city);
  const title = titleOf(digest, reader);
  const paper = new Paper(reader, { title, madeAt: digest.builtAt });
  const outline: PDFKit.PDFOutline[] = [];
  for (const block of digestBlocks(digest, reader)) {
    switch (block.kind) {
      case 'heading':
        writeHeading(paper, block, outline);
        break;
      case 'paragraph':
        writeParagraph(paper, block);
        break;
      case 'list':
        writeList(paper, block.items);
        break;
      case 'table':
        drawTable(paper, block);
        break;
      case 'chart':
        drawChart(paper, block);
        break;
      case 'quote':
        writeQuote(paper, block);
        break;
    }
  }
  return paper.end(runningLine(digest, reader));
}

function writeHeading(
  paper: Paper,
  { level, text }: Extract<Block, { kind: 'heading' }>,
  outline: PDFKit.PDFOutline[],
): void {
  const { before, ...style } = HEADINGS[level];
  const runs: Run[] = [{ text, isStrong: true }];
  const lines = paper.lines(runs, style.size, WIDTH);
  paper.need(before + lines.length * style.leading + (level < 4 ? WITH_HEADING + 20 : WITH_HEADING));
  if (!paper.isAtTop) paper.y += before;
  if (level <= 3) {
    outline.length = level - 1;
    outline.push(paper.bookmark(text, outline.at(-1)));
  }
  const element = paper.element(paper.root, `H${level}`);
  paper.setLines(element, runs, lines, style, () => paper.left);
  element.end();
  paper.y += level === 1 ? 6 : 3;
}

function writeParagraph(paper: Paper, { runs, role }: Extract<Block, { kind: 'paragraph' }>): void {
  const style = role === 'sum' ? { size: 12, leading: 16 } : BODY;
  const shown = role === 'sum' ? runs.map((run) => ({ ...run, isStrong: true as const })) : runs;
  const inset = role === 'caution' ? 10 : 0;
  const width = WIDTH - 2 * inset;
  const lines = paper.lines(shown, style.size, width);
  const height = lines.length * style.leading;
  paper.need(lines.length <= 4 || inset > 0 ? height + inset : 3 * style.leading);
  if (inset > 0) {
    paper.artifact('Layout', () => paper.doc.rect(paper.left, paper.y, WIDTH, height + 12).fill('#eef3f8'));
    paper.y += 5;
  }
  const element = paper.element(paper.root, 'P');
  paper.setLines(element, shown, lines, style, () => paper.left + inset);
  element.end();
  paper.y += 6 + inset;
}

function writeList(paper: Paper, items: Run[][]): void {
  const list = paper.element(paper.root, 'L');
  for (const runs of items) {
    const lines = paper.lines(runs, BODY.size, WIDTH - 14);
    paper.need(lines.length * BODY.leading);
    const item = paper.element(list, 'LI');
    const [x, y] = [paper.left + 2, paper.y + BODY.size];
    const label = paper.element(item, 'Lbl');
    label.add(() => paper.draw('•', x, y, BODY.size, 'regular', '#1b1b1b'));
    label.end();
    const body = paper.element(item, 'LBody');
    paper.setLines(body, runs, lines, BODY, () => paper.left + 14);
    body.end();
    item.end();
    paper.y += 2;
  }
  list.end();
  paper.y += 6;
}

/** Somebody's words beside a rule, and under them whose side and where from. A quote stays on one page. */
function writeQuote(paper: Paper, block: QuoteBlock): void {
  const { words, isNotice } = block;
  const style = isNotice ? BODY : QUOTE;
  const inset = 14;
  const lines = paper.lines([words], style.size, WIDTH - inset - 12);
  const below: Run[] = sourceOf(block).map((text, at) =>
    at === 0 ? { text, isStrong: true } : { text: ` · ${text}` },
  );
  const sourceLines = paper.lines(below, SMALL.size, WIDTH - inset);
  paper.need(lines.length * style.leading + sourceLines.length * SMALL.leading + 4);
  const [top, page] = [paper.y, paper.doc.page];
  const x = () => paper.left + inset;
  const quote = paper.element(paper.root, isNotice ? 'P' : 'BlockQuote');
  const inside: Element = isNotice ? quote : paper.element(quote, 'P');
  paper.setLines(inside, [words], lines, style, x);
  inside.end();
  quote.end();
  const from = paper.element(paper.root, 'P');
  paper.setLines(from, below, sourceLines, SMALL, x);
  from.end();
  // A passage longer than a page has its rule where it ends.
  const from0 = paper.doc.page === page ? top : 60;
  paper.artifact('Layout', () => paper.doc.rect(paper.left, from0 + 1, 3, paper.y - from0 - 1).fill(RULE));
  paper.y += 9;
}

function drawChart(paper: Paper, { alt, reading, width, height, shapes }: Chart): void {
  const lines = paper.lines([{ text: reading }], BODY.size, WIDTH);
  const scale = WIDTH / width;
  paper.need(height * scale + 20 + lines.length * BODY.leading);
  const sentence = paper.element(paper.root, 'P');
  paper.setLines(sentence, [{ text: reading }], lines, BODY, () => paper.left);
  sentence.end();
  paper.y += 6;
  const [x, y] = [paper.left, paper.y];
  const bbox: [number, number, number, number] = [x, y, x + WIDTH, y + height * scale];
  const figure = paper.element(paper.root, 'Figure', { alt, bbox, placement: 'Block' });
  figure.add(() => {
    paper.doc.save().translate(x, y).scale(scale);
    for (const shape of shapes) {
      if (shape.kind === 'words') {
        const font = shape.isStrong ? 'strong' : 'regular';
        const wide = paper.widthOf(shape.text, shape.size, font);
        const from = shape.x - (shape.anchor === 'end' ? wide : shape.anchor === 'middle' ? wide / 2 : 0);
        paper.draw(shape.text, from, shape.y, shape.size, font, shape.fill);
        continue;
      }
      const { d, fill, stroke, width: line = 1 } = shape;
      paper.doc.path(d).lineWidth(line);
      if (fill && stroke) paper.doc.fillAndStroke(fill, stroke);
      else if (fill) paper.doc.fill(fill);
      else if (stroke) paper.doc.stroke(stroke);
    }
    paper.doc.restore();
  });
  figure.end();
  paper.y += height * scale + 10;
}
