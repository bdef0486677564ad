import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../../src/transcripts/documents/read-pdf.ts';
import { readUpload } from '../../../../src/transcripts/read-upload.ts';
import { column, type MadePage, makePdf } from '../../../support/make-pdf.ts';

const said = async (pages: MadePage[]): Promise<string[]> =>
  (await readPdf(makePdf(pages))).filter((line) => line !== '');

/** Prose that fills lines of this many characters; each line is numbered, so that none repeats. */
const prose = (name: string, lines: number, length = 36): string[] =>
  Array.from({ length: lines }, (_, at) =>
    `${name} line ${'abcdefghijklmnopqrstuvwxyz'.charAt(at)} of many words `.padEnd(length, 'x'),
  );

describe('a PDF transcript', () => {
  test('becomes turns of its speakers', async () => {
    const proposal = await readUpload(
      makePdf([
        {
          texts: column(
            [
              'MAYOR VEGA: Our first speaker is Ana Ruiz.',
              '',
              'ANA RUIZ: Good evening, council. I live in',
              'District 4. Please vote no.',
            ],
            { x: 72, y: 90 },
          ),
        },
      ]),
    );
    expect(proposal.format).toBe('pdf');
    expect(proposal.turns.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['MAYOR VEGA', 'Our first speaker is Ana Ruiz.'],
      ['ANA RUIZ', 'Good evening, council. I live in District 4. Please vote no.'],
    ]);
  });

  test('in two columns is read down the first, then down the second', async () => {
    const left = prose('left', 20);
    const right = prose('right', 20);
    expect(
      await said([
        {
          texts: [
            { x: 150, y: 60, text: 'MINUTES OF THE COUNCIL OF TESTVILLE, IN FULL', size: 12 },
            ...column(left, { x: 72, y: 90 }),
            ...column(right, { x: 318, y: 90 }),
          ],
        },
      ]),
    ).toEqual(['MINUTES OF THE COUNCIL OF TESTVILLE, IN FULL', ...left, ...right]);
  });

  test('in two columns keeps them above and below a heading that parts the page, and on a short last page', async () => {
    const [a, b, c, d] = [prose('first', 8), prose('second', 8), prose('third', 8), prose('fourth', 8)];
    const heading = 'PUBLIC HEARING ON ITEM 5, THE AGREEMENT WITH THE COUNTY';
    expect(
      await said([
        {
          texts: [
            ...column(a, { x: 72, y: 90 }),
            ...column(b, { x: 318, y: 90 }),
            { x: 130, y: 260, text: heading },
            ...column(c, { x: 72, y: 300 }),
            ...column(d, { x: 318, y: 300 }),
          ],
        },
        {
          texts: [
            ...column(['the last of the left', 'and its end'], { x: 72, y: 90 }),
            ...column(['the last of the right'], { x: 318, y: 90 }),
          ],
        },
      ]),
    ).toEqual([
      ...a,
      ...b,
      heading,
      ...c,
      ...d,
      'the last of the left',
      'and its end',
      'the last of the right',
    ]);
  });

  test('with names beside the words is read across, not as two columns', async () => {
    const rows = Array.from({ length: 14 }, (_, at) => ({
      name: at % 2 ? 'MAYOR:' : 'RUIZ:',
      words: `What was said ${at}`,
    }));
    expect(
      await said([
        {
          texts: rows.flatMap(({ name, words }, at) => [
            { x: 72, y: 90 + at * 14, text: name },
            { x: 260, y: 90 + at * 14, text: words },
          ]),
        },
      ]),
    ).toEqual(rows.map(({ name, words }) => `${name}  ${words}`));
  });

  test('loses its running heads, feet and page numbers, and no words', async () => {
    const openings = [
      'ANA RUIZ: Item 4 is wrong.',
      'It is not ours to do.',
      'MAYOR VEGA: Thank you.',
      'The next is Luis.',
    ];
    const pages = openings.map((opening, page) => ({
      texts: [
        { x: 72, y: 40, text: `City Council, March ${10 + page}, 2026` },
        ...column([opening, 'And so on.'], { x: 72, y: 90 + page * 20 }),
        { x: 300, y: 760, text: `Page ${page + 1} of 4` },
      ],
    }));
    expect(await said(pages)).toEqual(openings.flatMap((opening) => [opening, 'And so on.']));
  });

  test('keeps a sentence that happens to open two pages of many', async () => {
    const pages = Array.from({ length: 8 }, (_, page) => ({
      texts: column(
        [
          page < 2 ? 'Thank you, council.' : `Sentence ${'abcdefgh'.charAt(page)} opens.`,
          'It goes on.',
          'And on.',
          'And ends.',
        ],
        { x: 72, y: 90 + page * 9 },
      ),
    }));
    expect((await said(pages)).filter((line) => line === 'Thank you, council.')).toHaveLength(2);
  });

  test('loses the line numbers of a legal transcript, on a short last page too, and no other number', async () => {
    const letter = (at: number): string => 'abcdefghijklmnopqrstuvwxyz'.charAt(at);
    const words = (page: number, at: number): string =>
      `${letter(page)}${letter(at)} had ${at + 1} of 25 votes`;
    const numbered = (page: number, lines: number): MadePage => ({
      texts: Array.from({ length: lines }, (_, at) => at).flatMap((at) => [
        { x: at < 9 ? 66 : 60, y: 90 + at * 25, text: String(at + 1) },
        { x: 100, y: 90 + at * 25, text: words(page, at) },
      ]),
    });
    const expected = (page: number, lines: number): string[] =>
      Array.from({ length: lines }, (_, at) => words(page, at));
    expect(await said([numbered(1, 25), numbered(2, 25), numbered(3, 4)])).toEqual([
      ...expected(1, 25),
      ...expected(2, 25),
      ...expected(3, 4),
    ]);
  });

  test.each([
    ['a word of one piece', ['the govern-', 'ment of the city'], ['the government', 'of the city']],
    [
      'a word that the document writes with its hyphen',
      ['a well-known', 'and well-', 'known law'],
      ['a well-known', 'and well-known', 'law'],
    ],
    ['a compound by its first part', ['on self-', 'reliance, then'], ['on self-reliance,', 'then']],
    ['a Spanish word', ['una coopera-', 'ción así.'], ['una cooperación', 'así.']],
    ['a dash of somebody cut off', ['I think --', 'no, I know.'], ['I think --', 'no, I know.']],
    ['a number', ['call 555-', '0100 today'], ['call 555-', '0100 today']],
    ['a name on the next line', ['the anti-', 'SB4 rally'], ['the anti-', 'SB4 rally']],
  ])('has words whole that were cut at a line’s end: %s', async (_, lines, whole) => {
    expect(await said([{ texts: column(lines, { x: 72, y: 90 }) }])).toEqual(whole);
  });

  test('has a word whole that was cut by the end of a page', async () => {
    const pages = [
      { texts: column(['ANA RUIZ: The depart-'], { x: 72, y: 90 }) },
      { texts: column(['ment must answer.'], { x: 72, y: 90 }) },
    ];
    expect(await said(pages)).toEqual(['ANA RUIZ: The department', 'must answer.']);
  });

  test('says a bold word once, leaves out DRAFT across its pages, and keeps accents', async () => {
    const page = (text: string): MadePage => ({
      texts: [
        { x: 200, y: 500, text: 'DRAFT', size: 60, degrees: 45 },
        { x: 72, y: 90, text },
        { x: 72.3, y: 90, text },
        ...column(['Sí, sí.', 'Yes. Yes.', 'Thank you. Thank you.'], { x: 72, y: 120 }),
      ],
    });
    expect(
      await said([page('Ma\xf1ana ser\xe1 tarde, se\xf1ora.'), page('Gracias a todos ustedes.')]),
    ).toEqual([
      ...['Mañana será tarde, señora.', 'Sí, sí.', 'Yes. Yes.', 'Thank you. Thank you.'],
      ...['Gracias a todos ustedes.', 'Sí, sí.', 'Yes. Yes.', 'Thank you. Thank you.'],
    ]);
  });

  test('tells after each page how far it is', async () => {
    const told: string[] = [];
    const page = { texts: column(['ANA RUIZ: Good evening to all.'], { x: 72, y: 90 }) };
    await readPdf(makePdf([page, page]), (at, of) => told.push(`${at}/${of}`));
    expect(told).toEqual(['1/2', '2/2']);
  });
});

describe('a PDF that cannot be read', () => {
  const faultOf = (bytes: Uint8Array): Promise<unknown> =>
    readUpload(bytes).then(
      () => 'was read',
      (error: { faults?: { code: string; values?: object }[] }) => error.faults?.[0] ?? error,
    );
  const words = { texts: column(['ANA RUIZ: Good evening, council, and thank you.'], { x: 72, y: 90 }) };
  const drawing = Array.from(
    { length: 60 },
    (_, at) => `BT /F1 10 Tf 1 0 0 1 72 ${700 - at * 10} Tm (${at * 7919}) Tj ET`,
  );
  const cutOff = deflateSync(Buffer.from(drawing.join('\n'))).subarray(0, 300);
  const scan = { texts: [], isScanned: true };
  const whole = makePdf([words, words, words]);

  test.each<[string, Uint8Array, object]>([
    ['a scan', makePdf([scan, scan]), { code: 'no-text' }],
    [
      'a scan with a stamp',
      makePdf([{ ...scan, texts: [{ x: 500, y: 30, text: 'Ex. 4' }] }, scan, scan]),
      { code: 'no-text' },
    ],
    [
      'one scanned page among others',
      makePdf([words, scan, words]),
      { code: 'no-text', values: { page: 2 } },
    ],
    ['empty pages', makePdf([{ texts: [] }]), { code: 'no-text' }],
    ['cut off at the beginning', whole.subarray(0, 200), { code: 'damaged-document' }],
    ['nothing but its first line', Buffer.from('%PDF-1.7\n'), { code: 'damaged-document' }],
    [
      'a page whose drawing is broken',
      makePdf([
        words,
        {
          texts: [],
          content: cutOff,
        },
        words,
      ]),
      { code: 'damaged-document', values: { page: 2 } },
    ],
    [
      'a password',
      makePdf([words], {
        trailer: `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`,
      }),
      { code: 'encrypted' },
    ],
  ])('is refused with the reason: %s', async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toMatchObject(fault);
  });

  test('with a blank page or a page with a small picture is read all the same', async () => {
    expect(await faultOf(makePdf([words, { texts: [] }, words]))).toBe('was read');
  });

  test('runs no script: an action in the file is text to nobody', async () => {
    const page = { texts: column(['ANA RUIZ: Good evening, council.'], { x: 72, y: 90 }) };
    const bytes = makePdf([page]);
    const withAction = Buffer.from(
      Buffer.from(bytes)
        .toString('latin1')
        .replace(
          '/Type /Catalog',
          '/Type /Catalog /OpenAction << /S /JavaScript /JS (globalThis.wasRun = true) >>',
        ),
      'latin1',
    );
    expect(await faultOf(withAction)).toBe('was read');
    expect(globalThis).not.toHaveProperty('wasRun');
  });

  test('holds drawing that is deflated a thousandfold only as long as its thread may', async () => {
    // Thirty MiB of blanks in thirty kilobytes: read in a moment, with nothing said.
    expect(
      await faultOf(makePdf([{ texts: [], content: deflateSync(Buffer.alloc(30 * 2 ** 20, ' ')) }])),
    ).toMatchObject({
      code: 'no-text',
    });
  });
});
