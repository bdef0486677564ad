import { describe, expect, test } from 'vitest';
import { faultText, LANGUAGES } from '../../../../src/locales/translate.ts';
import type { Fault } from '../../../../src/platform/errors.ts';
import { readUpload } from '../../../../src/transcripts/read-upload.ts';
import { makeZip } from '../../../support/make-zip.ts';

const bytes = (latin1: string): Uint8Array => Buffer.from(latin1, 'latin1');
const compound = (stream: string): Uint8Array =>
  Buffer.concat([
    bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    Buffer.alloc(600),
    Buffer.from(stream, 'utf16le'),
  ]);
const packed = (...names: string[]): Uint8Array => makeZip(names.map((name) => ({ name, content: 'x' })));

const KINDS: [string, Uint8Array, string][] = [
  ['an old Word file', compound('WordDocument'), 'word-97'],
  ['an old spreadsheet', compound('Workbook'), 'office-97'],
  ['a Word file under a password', compound('EncryptedPackage'), 'encrypted'],
  ['a rich text file', bytes('{\\rtf1\\ansi MAYOR: Welcome.}'), 'rich-text'],
  ['an OpenDocument text', packed('mimetype', 'content.xml'), 'open-document'],
  ['a spreadsheet', packed('[Content_Types].xml', 'xl/workbook.xml'), 'spreadsheet'],
  ['a presentation', packed('ppt/presentation.xml'), 'presentation'],
  ['a Pages document', packed('Index/Document.iwa'), 'pages-document'],
  ['an archive', packed('hearing.vtt'), 'archive'],
  ['a gzip archive', bytes('\x1f\x8b\x08\0'), 'archive'],
  ['a film', bytes('\0\0\0\x18ftypmp42'), 'recording'],
  ['a sound', bytes('ID3\x04\0\0'), 'recording'],
  ['a sound without tags', bytes('RIFF\x24\0\0\0WAVEfmt '), 'recording'],
  ['a photograph', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'picture'],
  ['a telephone’s photograph', bytes('\0\0\0\x18ftypheic'), 'picture'],
  ['a web page', bytes('\n<!DOCTYPE html><html><body>MAYOR: Welcome.</body></html>'), 'web-page'],
];

describe('a file that is no transcript', () => {
  test.each(KINDS)('is refused by its name: %s', async (_, content, code) => {
    await expect(readUpload(content, { fileName: 'hearing.vtt' })).rejects.toMatchObject({
      code: 'unreadable-transcript',
      faults: [{ field: 'file', code }],
    });
  });

  test('is told what to do about it, in English and in Spanish', () => {
    const codes = [
      ...KINDS.map(([, , code]) => code),
      'damaged-document',
      'no-text',
      'garbled-text',
      'unsafe-document',
    ];
    codes.push('unpacks-too-large', 'too-many-pages', 'took-too-long', 'needs-too-much-memory');
    for (const code of new Set(codes)) {
      const fault: Fault = { field: 'file', code, values: { limit: 5, seconds: 5 } };
      const [english, spanish] = LANGUAGES.map((language) => faultText(fault, language));
      const unknown = faultText({ field: 'file', code: 'no-such-code' }, 'en');
      expect(english).not.toBe(unknown);
      expect(spanish).not.toBe(english);
      expect(english).not.toContain('{{');
    }
  });

  test('but a text that speaks of such files is read', async () => {
    const text = 'ANA RUIZ: The file began with %PDF- and nobody could open it.\n%PDF-1.4';
    expect((await readUpload(Buffer.from(text))).format).toBe('text');
  });
});
