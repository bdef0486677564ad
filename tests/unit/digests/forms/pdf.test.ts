import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test, vi } from 'vitest';
import type { Digest } from '../../../../src/digests/digest.ts';
import { digestBlocks, printReader, titleOf } from '../../../../src/digests/forms/digest-blocks.ts';
import { digestPdf } from '../../../../src/digests/forms/pdf.ts';
import type { UiLanguage } from '../../../../src/locales/translate.ts';
import { CITY, digestOf, emptyDigest, saidBy, wordsIn } from './digest.ts';

type Node = { role: string; alt?: string; lang?: string; children: (Node | { type: string; id: string })[] };
/** Where a file's words are parted is for the eye: only their signs are compared. */
const compact = (text: string): string => text.replace(/\s/g, '');
const isNode = (child: Node['children'][number]): child is Node => 'role' in child;

type Box = { page: number; text: string; x: number; y: number; width: number };

/** Words of one line that stand on each other. */
const overlaps = (boxes: Box[]): string[] =>
  boxes.flatMap((one) =>
    boxes
      .filter((two) => two !== one && two.page === one.page && two.y === one.y && one.text.trim() !== '')
      .filter((two) => two.text.trim() !== '' && one.x <= two.x && two.x < one.x + one.width - 1)
      .map((two) => `${one.text} / ${two.text}`),
  );

/** What a screen reader and a reader's window make of the file. */
async function opened(digest: Digest, language: UiLanguage) {
  const bytes = await digestPdf(digest, language, CITY);
  const file: PDFDocumentProxy = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const found: (Node & { said: string })[] = [];
  const texts: string[] = [];
  const boxes: Box[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const marked = new Map<string, string>();
    const open: (string | undefined)[] = [];
    for (const item of items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') open.pop();
        else open.push(item.id);
        continue;
      }
      const id = open.at(-1);
      if (id) marked.set(id, (marked.get(id) ?? '') + item.str);
      texts.push(item.str);
      boxes.push({
        page: number,
        text: item.str,
        x: item.transform[4],
        y: item.transform[5],
        width: item.width,
      });
    }
    const visit = (node: Node): string => {
      const element = { ...node, said: '' };
      found.push(element);
      element.said = compact(
        node.children.map((child) => (isNode(child) ? visit(child) : (marked.get(child.id) ?? ''))).join(''),
      );
      return element.said;
    };
    const tree = (await page.getStructTree()) as Node | null;
    if (tree) visit(tree);
  }
  // What stands on several pages is in the tree of each, with what is said of it there.
  const elements = found.filter(({ role, said }) => role === 'Figure' || said !== '');
  return { bytes, file, elements, text: texts.join(' '), boxes };
}

const raw = (bytes: Buffer, pattern: RegExp): number => bytes.toString('latin1').match(pattern)?.length ?? 0;

describe.each(['en', 'es'] as const)('the PDF of a digest in %s', (language) => {
  const digest = digestOf();
  const reader = printReader(language, CITY);
  const blocks = digestBlocks(digest, reader);

  test('names itself, its language and its parts to the reader’s program', async () => {
    const { file, bytes } = await opened(digest, language);
    const { info } = await file.getMetadata();
    expect(info).toMatchObject({
      Title: titleOf(digest, reader),
      Author: 'Testville',
      Language: `${language}-US`,
      CreationDate: 'D:20260320170000Z',
    });
    expect(await file.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await file.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(bytes.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');

    const outline = await file.getOutline();
    const top = outline.flatMap(({ title, items }) => [title, ...items.map((item) => item.title)]);
    const headings = blocks.flatMap((block) =>
      block.kind === 'heading' && block.level <= 2 ? [block.text] : [],
    );
    expect(top).toEqual(headings);
    for (const { dest } of outline) expect(await file.getPageIndex((dest as [never])[0])).toBe(0);
  });

  test('says every word of the digest, within its margins', async () => {
    const { text, boxes } = await opened(digest, language);
    const shown = new Set(wordsIn(text));
    const whole = compact(text);
    const lost = blocks
      .flatMap(saidBy)
      .flatMap(wordsIn)
      .filter((word) => !shown.has(word) && !whole.includes(word));
    expect(lost).toEqual([]);
    expect(overlaps(boxes)).toEqual([]);
    for (const { x, y, width } of boxes) {
      expect(x).toBeGreaterThanOrEqual(60);
      expect(x + width).toBeLessThanOrEqual(612 - 60);
      expect(y).toBeGreaterThan(30);
    }
  });

  test('is read in the order of the digest, each thing as what it is', async () => {
    const { elements, bytes } = await opened(digest, language);
    const ofRole = (role: RegExp) => elements.filter((element) => role.test(element.role));
    const headings = blocks.flatMap((block) =>
      block.kind === 'heading' ? [[`H${block.level}`, compact(block.text)]] : [],
    );
    expect(ofRole(/^H\d$/).map(({ role, said }) => [role, said])).toEqual(headings);

    const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [block] : []));
    expect(charts).toHaveLength(3);
    expect(ofRole(/^Figure$/).map(({ alt }) => alt)).toEqual(charts.map(({ alt }) => alt));

    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(ofRole(/^Caption$/).map(({ said }) => said)).toEqual(
      tables.map(({ caption }) => compact(caption)),
    );
    const groups = tables.flatMap(({ columns }) => new Set(columns.flatMap(({ group }) => group ?? [])).size);
    const heads = tables.reduce(
      (sum, { columns, rows }, at) => sum + columns.length + rows.length + (groups[at] ?? 0),
      0,
    );
    expect(ofRole(/^TH$/)).toHaveLength(heads);
    expect(raw(bytes, /\/Scope \/Row/g)).toBe(tables.reduce((sum, { rows }) => sum + rows.length, 0));

    const quotes = blocks.flatMap((block) => (block.kind === 'quote' ? [block] : []));
    expect(ofRole(/^BlockQuote$/).map(({ said }) => said)).toEqual(
      quotes.map(({ words }) => compact(words.text)),
    );
    const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(ofRole(/^LBody$/)).toHaveLength(items.length);
  });

  test('tells the voice in which each quote is to be read', async () => {
    const { elements } = await opened(digest, language);
    const spanish = elements.filter(
      ({ role, said }) => role === 'Span' && said.includes('Lasfamiliastienenmiedo'),
    );
    expect(spanish.length).toBeGreaterThan(0);
    expect(new Set(spanish.map(({ lang }) => lang))).toEqual(new Set(['es']));
  });
});

describe('the PDF of a digest', () => {
  test('is the same bytes from the same digest, whenever it is made', async () => {
    const first = await digestPdf(digestOf(), 'en', CITY);
    vi.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z'), toFake: ['Date'] });
    try {
      expect((await digestPdf(digestOf(), 'en', CITY)).equals(first)).toBe(true);
    } finally {
      vi.useRealTimers();
    }
    expect((await digestPdf(digestOf(), 'es', CITY)).equals(first)).toBe(false);
  });

  test.each([
    ['Vietnamese', 'Gia đình tôi sợ gọi cảnh sát khi có tội phạm'],
    ['Russian', 'Семьи боятся звонить в полицию, когда происходит преступление'],
    ['Amharic', 'ቤተሰቦች ፖሊስ ለመጥራት ይፈራሉ'],
    ['an emoji', 'Families are afraid 😡 to call'],
  ])('prints %s', async (_, passage) => {
    const digest = digestOf();
    const [quote] = digest.content.themes.flatMap(({ quotes }) => quotes);
    if (quote) quote.text = passage;
    const { text } = await opened(digest, 'en');
    expect(compact(text)).toContain(compact(passage));
  });

  test.each([
    ['Chinese', '家人害怕报警', 6],
    ['Arabic', 'العائلات تخاف من الاتصال', 21],
  ])(
    'says in its place that a passage in %s cannot be printed, and where it stands',
    async (_, passage, signs) => {
      const digest = digestOf();
      const [quote] = digest.content.themes.flatMap(({ quotes }) => quotes);
      if (quote) quote.text = `They said: ${passage}. And left.`;
      const { elements, bytes } = await opened(digest, 'en');
      const said = elements.find(
        (element) => element.role === 'BlockQuote' && element.said.includes('Theysaid'),
      )?.said;
      expect(said).toBe(
        compact(
          `They said: [${signs} signs that cannot be printed here: see the summary’s page or its Word form]. And left.`,
        ),
      );
      expect(raw(bytes, /\/ActualText/g)).toBe(1);
    },
  );

  test('shortens a long title at the foot of the page', async () => {
    const digest = digestOf();
    digest.content.policy.title.es = 'Propuesta de acuerdo de cooperación con el gobierno federal '.repeat(4);
    expect(overlaps((await opened(digest, 'es')).boxes)).toEqual([]);
  });

  test('draws a table’s header again on each page, and has it read aloud once', async () => {
    const days = Array.from({ length: 80 }, (_, at): [string, { submittedAt: Date }] => [
      `I oppose the agreement for reason number ${at}, which I will tell the council on Tuesday evening.`,
      { submittedAt: new Date(Date.UTC(2026, 3, 1 + at, 18)) },
    ]);
    const { elements, text } = await opened(digestOf(days), 'en');
    const read = elements.filter(({ role, said }) => role === 'TH' && said === 'Day');
    expect(read).toHaveLength(1);
    expect(text.match(/\bDay\b/g)?.length).toBeGreaterThan(2);
  });

  test('breaks a word of ten thousand letters, and puts a notice in place of words that are gone', async () => {
    const digest = digestOf();
    const [first, second] = digest.content.themes.flatMap(({ quotes }) => quotes);
    if (first) first.text = 'x'.repeat(10_000);
    if (second) Object.assign(second, { text: '', gone: 'withdrawn' });
    const { boxes, text, elements } = await opened(digest, 'es');
    expect(compact(text)).toContain('x'.repeat(500));
    for (const { x, width } of boxes) expect(x + width).toBeLessThanOrEqual(612 - 60);
    const notice = elements.find(({ role, said }) => role === 'P' && said.includes('loretiró'));
    expect(notice?.lang).toBeUndefined();
  });

  test('of nothing counted is one page that says so', async () => {
    const { file, text } = await opened(emptyDigest(), 'en');
    expect(file.numPages).toBe(1);
    expect(text).toContain('No comment has been counted yet.');
  });
});
