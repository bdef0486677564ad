import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../../src/digests/forms/csv.ts';
import { digestForm, digestTable } from '../../../../src/digests/forms/digest-form.ts';
import { tablesOf } from '../../../../src/digests/forms/tables.ts';
import { unzip } from '../../../../src/platform/zip.ts';
import { CITY, digestOf, emptyDigest } from './digest.ts';

type Row = Record<string, string>;
const rowsIn = (csv: Buffer | Uint8Array): Row[] => parse(Buffer.from(csv), { columns: true, bom: true });
const rowsOf = (id: string): Row[] => rowsIn(digestTable(digest, id).bytes);
const LIMITS = { entries: 100, entryBytes: 1e7, totalBytes: 1e8 };
const digest = digestOf();

describe('CSV', () => {
  test.each([
    ['a formula', '=1+1', "'=1+1"],
    ['a telephone number', '+1 214', "'+1 214"],
    ['a dash', '- no', "'- no"],
    ['a mention', '@mayor', "'@mayor"],
    ['a full-width sign', '＝1', "'＝1"],
    ['an apostrophe before a formula', "'=1", "''=1"],
    ['a tab', '\t=1', "'\t=1"],
    ['plain words', 'I agree = yes', 'I agree = yes'],
    ['an apostrophe', "'tis so", "'tis so"],
  ])('disarms %s and keeps what is harmless', (_, written, cell) => {
    const [row] = rowsIn(csvOf(['text'], [[written]]));
    expect(row).toEqual({ text: cell });
    // Whoever takes one apostrophe away has what was written.
    expect(cell.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, '')).toBe(written);
  });

  test('leaves numbers alone, below zero too, and nothing where nothing belongs', () => {
    expect(csvOf(['a', 'b', 'c'], [[-3, 0.5, null]]).toString()).toBe('\ufeffa,b,c\r\n-3,0.5,\r\n');
  });

  test('keeps quotation marks, commas and line breaks within their cell', () => {
    const written = 'She said: "no",\r\nand left';
    expect(rowsIn(csvOf(['text', 'next'], [[written, 'x']]))).toEqual([{ text: written, next: 'x' }]);
  });
});

describe('the tables of a digest', () => {
  test('are all in one archive, in either language the same bytes', async () => {
    const english = await digestForm(digest, 'csv', 'en', CITY);
    const spanish = await digestForm(digest, 'csv', 'es', CITY);
    expect(spanish.bytes.equals(english.bytes)).toBe(true);
    expect(english.name).toBe('agreement-v2-tables.zip');
    const names: string[] = [];
    for await (const { name, bytes } of unzip(english.bytes, LIMITS)) {
      names.push(name);
      expect(Buffer.from(bytes).equals(digestTable(digest, name.replace('.csv', '')).bytes)).toBe(true);
    }
    expect(names).toEqual(tablesOf(digest).map(({ id }) => `${id}.csv`));
  });

  test('say in both languages what each of their columns means', () => {
    const dictionary = rowsOf('data-dictionary');
    for (const { id, columns } of tablesOf(digest).filter(({ id }) => id !== 'data-dictionary')) {
      const own = dictionary.filter(({ table }) => table === `${id}.csv`);
      expect(own.map(({ column }) => column)).toEqual(columns);
      for (const { meaning_en, meaning_es, type } of own) {
        expect(meaning_en).not.toBe('');
        expect(meaning_es).not.toBe('');
        expect(['integer', 'number', 'date', 'text']).toContain(type);
      }
    }
  });

  test('hold values of the types that the dictionary tells', () => {
    const shapes: Record<string, RegExp> = {
      integer: /^-?\d*$/,
      number: /^-?[\d.]*$/,
      date: /^\d{4}-\d\d-\d\d$/,
    };
    for (const { table = '', column = '', type = '' } of rowsOf('data-dictionary')) {
      const shape = shapes[type];
      if (!shape) continue;
      for (const row of rowsOf(table.replace('.csv', ''))) expect(row[column]).toMatch(shape);
    }
  });

  test('count what the digest counts', () => {
    const { sum, positions, themes, time } = digest.content;
    expect(rowsOf('sum')[0]).toMatchObject({ part: 'all', received: String(sum.total.received) });
    expect(rowsOf('positions')[0]).toMatchObject({
      declared_oppose: String(positions.declared.oppose),
      read_oppose: String(positions.inferred.oppose),
      oppose: String(positions.counted.oppose),
    });
    expect(rowsOf('themes').map(({ theme, comments }) => [theme, Number(comments)])).toEqual(
      themes.map(({ id, comments }) => [id, comments]),
    );
    expect(rowsOf('days')).toHaveLength(time.days.length);
  });

  test('quote people word by word, so that no spreadsheet runs what they wrote', () => {
    const formula = rowsOf('quotes').filter(({ text }) => text?.includes('HYPERLINK'));
    expect(formula.length).toBeGreaterThan(0);
    for (const { text } of formula) expect(text).toMatch(/^'=HYPERLINK\("https/);
  });

  test('have their headers when nothing is counted, and nothing is at a name that none has', () => {
    expect(digestTable(emptyDigest(), 'themes').bytes.toString()).toMatch(/^\ufefftheme,name_en,.*\r\n$/);
    expect(() => digestTable(digest, 'residents')).toThrow();
  });
});
