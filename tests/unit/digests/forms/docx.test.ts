import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test, vi } from 'vitest';
import type { Digest } from '../../../../src/digests/digest.ts';
import { digestBlocks, printReader } from '../../../../src/digests/forms/digest-blocks.ts';
import { digestDocx } from '../../../../src/digests/forms/docx.ts';
import { CITY, digestOf, saidBy, wordsIn } from './digest.ts';

/** A file of the package, as text. */
const partOf = (bytes: Buffer, name: string): string =>
  Buffer.from(unzipSync(bytes)[name] ?? Buffer.alloc(0)).toString('utf8');

const tags = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, inside = '']) =>
    inside
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>'),
  );

const withQuote = (text: string, language: string): Digest => {
  const digest = digestOf();
  const [quote] = digest.content.themes.flatMap(({ quotes }) => quotes);
  if (quote) Object.assign(quote, { text, language });
  return digest;
};

describe.each(['en', 'es'] as const)('the Word form of a digest in %s', (language) => {
  const digest = digestOf();
  const blocks = digestBlocks(digest, printReader(language, CITY));

  test('is read back with its headings, tables, alternatives and every word', async () => {
    const buffer = await digestDocx(digest, language, CITY);
    const { value: html, messages } = await mammoth.convertToHtml({ buffer });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    for (const level of [1, 2, 3, 4, 5]) {
      const own = blocks.flatMap((block) =>
        block.kind === 'heading' && block.level === level ? [block.text] : [],
      );
      expect(tags(html, `h${level}`)).toEqual(own);
    }
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(html.match(/<table>/g)).toHaveLength(tables.length);
    expect(html.match(/<thead>/g)).toHaveLength(tables.length);
    for (const { alt } of blocks.flatMap((block) => (block.kind === 'chart' ? [block] : [])))
      expect(html).toContain(`alt="${alt.replaceAll('&', '&amp;')}"`);

    const { value: text } = await mammoth.extractRawText({ buffer });
    const shown = new Set(wordsIn(text));
    expect(
      blocks
        .flatMap(saidBy)
        .flatMap(wordsIn)
        .filter((word) => !shown.has(word)),
    ).toEqual([]);
  });

  test('tells Word in which language it is, and each quote', async () => {
    const bytes = await digestDocx(digest, language, CITY);
    expect(partOf(bytes, 'word/styles.xml')).toContain(`<w:lang w:val="${language}-US"/>`);
    const run = partOf(bytes, 'word/document.xml')
      .split('<w:r>')
      .find((each) => each.includes('Las familias tienen miedo'));
    expect(run).toContain('w:val="es"');
  });
});

describe('the Word form of a digest', () => {
  test('is the same bytes from the same digest, whenever it is made', async () => {
    const first = await digestDocx(digestOf(), 'en', CITY);
    vi.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z'), toFake: ['Date'] });
    try {
      expect((await digestDocx(digestOf(), 'en', CITY)).equals(first)).toBe(true);
    } finally {
      vi.useRealTimers();
    }
    expect(partOf(first, 'docProps/core.xml')).toContain('2026-03-20T17:00:00Z');
  });

  test('keeps words of any script, from right to left where they run so', async () => {
    const arabic = partOf(
      await digestDocx(withQuote('العائلات تخاف من الاتصال', 'ar'), 'en', CITY),
      'word/document.xml',
    );
    const run = arabic.split('<w:r>').find((each) => each.includes('العائلات تخاف من الاتصال'));
    expect(run).toContain('<w:rtl/>');
    expect(run).toContain('w:bidi="ar"');
    const chinese = partOf(
      await digestDocx(withQuote('家人害怕报警', 'zh'), 'en', CITY),
      'word/document.xml',
    );
    expect(chinese).toContain('家人害怕报警');
  });

  test('repeats the header of a table on each page, and keeps a row on one', async () => {
    const xml = partOf(await digestDocx(digestOf(), 'en', CITY), 'word/document.xml');
    const rows = xml.match(/<w:tr>/g)?.length ?? 0;
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(rows);
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThanOrEqual(xml.match(/<w:tbl>/g)?.length ?? 0);
  });
});
