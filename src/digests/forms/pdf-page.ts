import { once } from 'node:events';
import PDFDocument from 'pdfkit';
import { localeOf } from '../../locales/texts.ts';
import type { PrintReader, Run } from './blocks.ts';
import { type FontName, fontBytes } from './pdf-fonts.ts';
import { type Line, linesOf, type Piece } from './pdf-lines.ts';

export type Element = PDFKit.PDFStructureElement;

/** US Letter and its margins, in points: the text is 480 wide. */
const PAPER = { width: 612, height: 792 };
const MARGIN = { top: 60, bottom: 64, left: 66, right: 66 };
export const WIDTH = PAPER.width - MARGIN.left - MARGIN.right;

const INK = '#1b1b1b';
const QUIET = '#565c65';

/** How a text is set: size and leading in points. */
export type Style = { size: number; leading: number; color?: string };

/**
 * The paper: a cursor that goes down it, page after page, and a tree of elements that tells a screen reader what is
 * what. Whatever is drawn outside of an element is drawn as an artifact, which is not read aloud.
 */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly reader: PrintReader;
  readonly root: Element;
  y = MARGIN.top;
  readonly left = MARGIN.left;
  private readonly fonts = new Set<FontName>();

  constructor(reader: PrintReader, about: { title: string; madeAt: Date }) {
    this.reader = reader;
    this.doc = new PDFDocument({
      size: [PAPER.width, PAPER.height],
      margins: MARGIN,
      bufferPages: true,
      pdfVersion: '1.7',
      // The types are behind the library.
      subset: 'PDF/UA' as 'PDF/A-1',
      tagged: true,
      displayTitle: true,
      lang: localeOf(reader.language),
      // The file's id is made of these too: the same digest gives the same bytes.
      info: {
        Title: about.title,
        Author: reader.city,
        Creator: 'Lectern',
        Producer: 'PDFKit',
        CreationDate: about.madeAt,
      },
    });
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** A new element under `parent`, already in its place in the tree. */
  element(parent: Element, type: string, options: ElementOptions = {}): Element {
    const { columns, ...own } = options;
    const made = this.doc.struct(type, own as PDFKit.Mixins.StructureElementOptions);
    if (columns) {
      // pdfkit knows a header's scope, but not how many columns it stands over.
      const { dictionary } = made as unknown as { dictionary: { data: { A?: object } } };
      dictionary.data.A = { ...dictionary.data.A, O: 'Table', ColSpan: columns };
    }
    parent.add(made);
    return made;
  }

  get isAtTop(): boolean {
    return this.y === MARGIN.top;
  }

  get room(): number {
    return PAPER.height - MARGIN.bottom - this.y;
  }

  /** Goes to the next page unless `height` fits on this one; what is higher than a page begins where it is. */
  need(height: number): void {
    const whole = PAPER.height - MARGIN.top - MARGIN.bottom;
    if (height > this.room && !this.isAtTop && (height <= whole || this.room < 60)) this.turn();
  }

  turn(): void {
    this.doc.addPage();
    this.y = MARGIN.top;
  }

  lines(runs: readonly Run[], size: number, width: number): Line[] {
    return linesOf(
      runs,
      { size, width },
      (text, font) => this.use(font, 1000).widthOfString(text) / 1000,
      this.reader,
    );
  }

  /** Writes text into an element, line by line, going to the next page where this one ends. */
  write(into: Element, runs: readonly Run[], style: Style, at: { x?: number; width?: number } = {}): void {
    const { x = this.left, width = WIDTH } = at;
    this.setLines(into, runs, this.lines(runs, style.size, width), style, () => x);
  }

  /**
   * @param into null for what is not read aloud.
   * @param x where a line begins, by its width.
   */
  setLines(
    into: Element | null,
    runs: readonly Run[],
    lines: Line[],
    { size, leading, color = INK }: Style,
    x: (line: Line) => number,
  ): void {
    let voice = into;
    let spoken = '';
    for (const line of lines) {
      this.need(leading);
      let from = x(line);
      for (const { text, font, width, run, stands } of joined(line.pieces)) {
        const [at, y] = [from, this.y + size];
        from += width;
        const draw = () => this.draw(text, at, y, size, font, color);
        if (!into) {
          this.artifact('Pagination', draw);
          continue;
        }
        // One voice goes on from line to line; after another one it begins anew, so that all is read in order.
        const key = `${run} ${stands ?? ''}`;
        if (spoken !== key) {
          if (voice !== into) voice?.end();
          const lang = runs[run]?.lang;
          const options = { ...(lang ? { lang } : {}), ...(stands ? { actual: stands } : {}) };
          voice = lang || stands ? this.element(into, 'Span', options) : into;
          spoken = key;
        }
        voice?.add(draw);
      }
      this.y += leading;
    }
    if (voice !== into) voice?.end();
  }

  /** Words at a place, by their baseline. */
  draw(text: string, x: number, y: number, size: number, font: FontName, color: string): void {
    this.use(font, size).fillColor(color).text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
  }

  artifact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  widthOf(text: string, size: number, font: FontName = 'regular'): number {
    return this.use(font, size).widthOfString(text);
  }

  /** A bookmark to where the cursor is, under another or at the top. */
  bookmark(title: string, under: PDFKit.PDFOutline | undefined): PDFKit.PDFOutline {
    const options = { expanded: under === undefined, fit: false, top: this.y - 12 };
    return (under ?? this.doc.outline).addItem(title, options);
  }

  /** Ends the document: the running lines of every page, and then its bytes. */
  async end(running: string): Promise<Buffer> {
    this.root.end();
    const { count } = this.doc.bufferedPageRange();
    const { t, number } = this.reader;
    for (let page = 0; page < count; page += 1) {
      this.doc.switchToPage(page);
      this.artifact('Pagination', () => {
        const y = PAPER.height - 36;
        const counter = t('digest.page', { page: number(page + 1), pages: number(count) });
        const right = this.left + WIDTH - this.widthOf(counter, 8);
        this.draw(this.shortened(running, right - this.left - 12), this.left, y, 8, 'regular', QUIET);
        this.draw(counter, right, y, 8, 'regular', QUIET);
      });
    }
    const parts: Buffer[] = [];
    this.doc.on('data', (part: Buffer) => parts.push(part));
    const ended = once(this.doc, 'end');
    this.doc.end();
    await ended;
    return Buffer.concat(parts);
  }

  /** As much of a running line as there is room for. */
  private shortened(text: string, width: number): string {
    if (this.widthOf(text, 8) <= width) return text;
    const signs = [...text];
    while (signs.length > 0 && this.widthOf(`${signs.join('')}…`, 8) > width) signs.pop();
    return `${signs.join('').trimEnd()}…`;
  }

  private use(font: FontName, size: number): PDFKit.PDFDocument {
    if (!this.fonts.has(font)) this.doc.registerFont(font, fontBytes(font));
    this.fonts.add(font);
    return this.doc.font(font).fontSize(size);
  }
}

/** What pdfkit takes for an element; its types are behind. */
export type ElementOptions = PDFKit.Mixins.StructureElementOptions & {
  scope?: 'Column' | 'Row' | 'Both';
  bbox?: [number, number, number, number];
  placement?: string;
  columns?: number;
};

/** Neighbours of one font and run are drawn at once. */
function joined(pieces: Piece[]): Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last && last.font === piece.font && last.run === piece.run && last.stands === piece.stands) {
      last.text += piece.text;
      last.width += piece.width;
    } else found.push({ ...piece });
  }
  return found;
}
