import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../src/transcripts/documents/read-docx.ts';
import { readUpload } from '../../../../src/transcripts/read-upload.ts';
import { documentOf, heading, makeDocx, paragraph, table } from '../../../support/make-docx.ts';
import { makeZip } from '../../../support/make-zip.ts';

const said = (lines: string[]): string[] => lines.filter((line) => line !== '');

describe('a Word transcript', () => {
  test('becomes turns of its speakers, and headings become sections', async () => {
    const proposal = await readUpload(
      makeDocx(
        [
          heading('Public comment'),
          paragraph('MAYOR VEGA: Our first speaker is Ana Ruiz.'),
          paragraph('ANA RUIZ: Good evening, council. I live in District 4.\nPlease vote no.'),
          paragraph('She went on for a second paragraph.'),
        ].join(''),
      ),
    );
    expect(proposal.format).toBe('docx');
    expect(proposal.turns.map(({ speaker, heading: section }) => [speaker, section])).toEqual([
      ['MAYOR VEGA', 'Public comment'],
      ['ANA RUIZ', 'Public comment'],
    ]);
    expect(proposal.turns[1]?.text).toBe(
      'Good evening, council. I live in District 4. Please vote no. She went on for a second paragraph.',
    );
  });

  test.each([
    [
      'named columns',
      [
        ['Time', 'Speaker', 'Text'],
        ['00:00:03', 'MAYOR VEGA', 'Welcome.'],
        ['00:00:09', 'ANA RUIZ', 'Good evening.\nI oppose this.'],
      ],
      ['[00:00:03] MAYOR VEGA: Welcome.', '[00:00:09] ANA RUIZ: Good evening. I oppose this.'],
    ],
    [
      'Spanish names',
      [
        ['Hora', 'Orador', 'Texto'],
        ['0:03', 'ALCALDESA VEGA', 'Bienvenidos.'],
      ],
      ['[0:03] ALCALDESA VEGA: Bienvenidos.'],
    ],
    [
      'no names, but times',
      [
        ['0:03', 'MAYOR VEGA: Welcome.'],
        ['0:09', 'ANA RUIZ: Good evening.'],
      ],
      ['[0:03] MAYOR VEGA: Welcome.', '[0:09] ANA RUIZ: Good evening.'],
    ],
    [
      'line numbers in a cell of their own',
      [
        ['1\n2\n3\n4\n5', 'MAYOR VEGA: Welcome.'],
        ['1\n2\n3\n4\n5', 'ANA RUIZ: Good evening.'],
      ],
      ['MAYOR VEGA: Welcome.', 'ANA RUIZ: Good evening.'],
    ],
    [
      'nothing that is known',
      [
        ['Ana said', 'Please vote no.'],
        ['Luis said', 'Please vote yes.'],
      ],
      ['Ana said', 'Please vote no.', 'Luis said', 'Please vote yes.'],
    ],
  ])('set as a table is read row by row: %s', async (_, rows, lines) => {
    expect(said(await readDocx(makeDocx(table(rows))))).toEqual(lines);
  });

  test('keeps out what the page repeats and what was struck', async () => {
    const struck =
      '<w:p><w:del><w:r><w:delText>I support it.</w:delText></w:r></w:del><w:ins><w:r><w:t>I oppose it.</w:t></w:r></w:ins></w:p>';
    expect(said(await readDocx(makeDocx(struck)))).toEqual(['I oppose it.']);
  });
});

describe('a Word file that harms', () => {
  const faultOf = (bytes: Uint8Array): Promise<unknown> =>
    readUpload(bytes).then(
      () => 'was read',
      (error: { faults?: { code: string }[] }) => error.faults?.[0]?.code ?? error,
    );
  const whole = makeDocx(paragraph('ANA RUIZ: Good evening.').repeat(50));
  const inMainPart = Buffer.from(whole).indexOf('word/document.xml') + 60;

  test.each<[string, Uint8Array, string]>([
    ['cut off in the middle', whole.subarray(0, whole.length / 2), 'damaged-document'],
    [
      'with a flipped byte',
      whole.map((byte, at) => (at === inMainPart ? byte ^ 0xff : byte)),
      'damaged-document',
    ],
    [
      'without its main part',
      makeZip([{ name: 'word/other.xml', content: documentOf('') }]),
      'damaged-document',
    ],
    [
      'whose markup is not closed',
      makeZip([{ name: 'word/document.xml', content: '<w:document><w:body>' }]),
      'damaged-document',
    ],
    ['without words', makeDocx(paragraph(' ')), 'no-text'],
    [
      'that defines entities within entities',
      makeDocx('', [
        {
          name: 'word/numbering.xml',
          content: '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>',
        },
      ]),
      'unsafe-document',
    ],
    ['nested a hundred thousand deep', makeDocx('<w:sdt><w:sdtContent>'.repeat(50_000)), 'unsafe-document'],
    [
      'that unpacks to a thousand times its size',
      makeDocx('', [{ name: 'word/media/image1.png', content: new Uint8Array(200 * 2 ** 20) }]),
      'unpacks-too-large',
    ],
    [
      'that lies about what it unpacks to',
      makeDocx('', [{ name: 'word/media/image1.png', content: new Uint8Array(2 ** 20), claimedBytes: 10 }]),
      'damaged-document',
    ],
    [
      'under a password',
      makeZip([{ name: 'word/document.xml', content: 'x', isEncrypted: true }]),
      'encrypted',
    ],
    [
      'of six thousand parts',
      makeZip(Array.from({ length: 6000 }, (_, at) => ({ name: `word/${at}.xml`, content: '<x/>' }))),
      'unsafe-document',
    ],
  ])('%s is refused with the reason', async (_, bytes, code) => {
    expect(await faultOf(bytes)).toBe(code);
  });
});
