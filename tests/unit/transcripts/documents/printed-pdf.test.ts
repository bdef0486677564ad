import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPdf } from '../../../../src/transcripts/documents/read-pdf.ts';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../../fixtures/documents/${name}`, import.meta.url));

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

test('a PDF that a browser printed in two columns gives every word of its page once and in order', async () => {
  const page = fixture('two-columns.html').toString();
  const written = page.slice(page.indexOf('<body>')).replace(/<[^>]+>/g, ' ');
  expect(words((await readPdf(fixture('two-columns.pdf'))).join('\n'))).toEqual(words(written));
});
