import { describe, expect, test } from 'vitest';
import {
  checkMapping,
  guessColumns,
  headerFingerprint,
  mapColumns,
} from '../../../../src/comments/bulk/columns.ts';
import { commentsOfTable } from '../../../../src/comments/bulk/comments-of-table.ts';
import { readBulkFile } from '../../../../src/comments/bulk/read-bulk-file.ts';
import type { BulkEntry, Table } from '../../../../src/comments/bulk/types.ts';
import { makeXlsx } from '../../../support/make-xlsx.ts';
import { makeZip } from '../../../support/make-zip.ts';

async function tableOf(bytes: string | Uint8Array): Promise<Table> {
  const file = await readBulkFile(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  if (file.kind !== 'table') throw new Error('it was read as messages');
  return file.table;
}

const entriesOf = async (bytes: string | Uint8Array): Promise<BulkEntry[]> => {
  const table = await tableOf(bytes);
  return commentsOfTable(table, guessColumns(table.header));
};

describe('columns', () => {
  test.each([
    [
      ['id', 'text', 'position', 'name', 'district', 'language', 'submittedAt', 'source'],
      {
        id: [0],
        text: [1],
        position: [2],
        name: [3],
        district: [4],
        language: [5],
        submittedAt: [6],
        source: [7],
      },
    ],
    [
      ['Timestamp', 'First Name', 'Last Name', 'Email', 'Your comment'],
      { submittedAt: [0], name: [1, 2], text: [4] },
    ],
    [
      [
        'Marca temporal',
        'Nombre completo',
        'Correo electrónico',
        'Distrito',
        '¿A favor o en contra?',
        'Su comentario',
      ],
      { submittedAt: [0], name: [1], district: [3], position: [4], text: [5] },
    ],
    [
      ['Comment ID', 'Comment Date', 'Comment', 'Comment language'],
      { id: [0], submittedAt: [1], text: [2], language: [3] },
    ],
    [
      [
        'Respondent ID',
        'Council District',
        'Please share your thoughts on the agreement',
        'Any other comments?',
      ],
      { id: [0], district: [1], text: [2, 3] },
    ],
    [['Street address', 'Phone', 'IP Address', 'E-mail'], {}],
    [['Spalte 1', 'Spalte 2'], {}],
  ])('are known by their names: %j', (header, mapping) => {
    expect(guessColumns(header)).toEqual(mapping);
  });

  test('are named by a person over what was guessed', () => {
    const header = ['Q1', 'Q2', 'Comments for office use'];
    const mapping = mapColumns(header, { text: ['q1', 'Q2'] }, guessColumns(header));
    expect(mapping).toEqual({ text: [0, 1] });
    expect(mapColumns(header, { text: [] }, mapping)).toEqual({});
    expect(() => mapColumns(header, { text: ['Q9'] }, {})).toThrowError(
      expect.objectContaining({ faults: [expect.objectContaining({ code: 'no-such-column' })] }),
    );
  });

  test('that nobody named for the comments are asked for', () => {
    expect(() => checkMapping(['a', 'b'], { name: [0] })).toThrowError(
      expect.objectContaining({
        faults: [{ field: 'file', code: 'no-text-column', values: { columns: 'a, b' } }],
      }),
    );
    expect(() => checkMapping(['a'], { text: [0], name: [0] })).toThrowError(
      expect.objectContaining({ faults: [expect.objectContaining({ code: 'column-twice' })] }),
    );
  });

  test('have one fingerprint for one form, and another for another', () => {
    expect(headerFingerprint(['Su Comentario', 'Nombre'])).toBe(
      headerFingerprint([' su comentario ', 'NOMBRE']),
    );
    expect(headerFingerprint(['a', 'b'])).not.toBe(headerFingerprint(['b', 'a']));
  });
});

describe('a table of comments', () => {
  test('gives each row’s words as they are, and what else the city asked', async () => {
    expect(
      await entriesOf(
        'Comment,Position,Name,District,Date,Language\n"Please, vote ""no"".\nIt matters.",Oppose,Ana Ruiz,District 4,3/14/2026 6:05 PM,English\n',
      ),
    ).toEqual([
      {
        number: 2,
        comment: {
          text: 'Please, vote "no".\nIt matters.',
          position: 'oppose',
          name: 'Ana Ruiz',
          district: 4,
          submittedAt: new Date('2026-03-14T18:05:00Z'),
          language: 'en',
        },
      },
    ]);
  });

  test.each([
    ['semicolons', 'Comentario;Postura\n¡Voten no!;en contra\n'],
    ['tabulators', 'Comentario\tPostura\n¡Voten no!\ten contra\n'],
    ['Windows-1252', Buffer.from('Comentario,Postura\n\xa1Voten no!,en contra\n', 'latin1')],
    ['UTF-8 with a mark', '\ufeffComentario,Postura\n¡Voten no!,en contra\n'],
    ['UTF-16', Buffer.from('\ufeffComentario,Postura\n¡Voten no!,en contra\n', 'utf16le')],
    ['carriage returns', 'Comentario,Postura\r\n¡Voten no!,en contra\r\n'],
    [
      'Excel',
      makeXlsx([
        ['Comentario', 'Postura'],
        ['¡Voten no!', 'en contra'],
      ]),
    ],
  ])('is read with %s', async (_, bytes) => {
    expect(await entriesOf(bytes)).toEqual([
      { number: 2, comment: { text: '¡Voten no!', position: 'oppose' } },
    ]);
  });

  test('of Excel keeps days as days, numbers as written and passes over empty rows', async () => {
    expect(
      await entriesOf(
        makeXlsx([[null], ['Comment', 'Date', 'District'], [null, null, null], ['No.', { day: 46095 }, 4]]),
      ),
    ).toEqual([
      { number: 4, comment: { text: 'No.', submittedAt: new Date('2026-03-14T12:00:00Z'), district: 4 } },
    ]);
  });

  test.each([
    ['2026-03-14', '2026-03-14T12:00:00Z'],
    ['2026-03-14T18:00:00-06:00', '2026-03-15T00:00:00Z'],
    ['03/04/2026', '2026-03-04T12:00:00Z'],
    ['14/3/2026', '2026-03-14T12:00:00Z'],
    ['14.3.2026', '2026-03-14T12:00:00Z'],
    ['3/14/26 12:30 am', '2026-03-14T00:30:00Z'],
  ])('reads the date %s', async (written, date) => {
    expect(await entriesOf(`comment,date\nNo.,${written}\n`)).toEqual([
      { number: 2, comment: { text: 'No.', submittedAt: new Date(date) } },
    ]);
  });

  test.each([
    ['no words', 'comment,name\n ,Ana\n', 'no-words'],
    ['a position that nobody knows', 'comment,position\nNo.,perhaps\n', 'position-unknown'],
    ['a yes to a question that is not here', 'comment,position\nNo.,yes\n', 'position-unknown'],
    ['a district that is none', 'comment,district\nNo.,downtown\n', 'district-unknown'],
    ['a day that is none', 'comment,date\nNo.,2026-02-31\n', 'date-unknown'],
  ])('tells of a row with %s', async (_, csv, problem) => {
    expect(await entriesOf(csv)).toEqual([{ number: 2, problem }]);
  });

  test('never keeps a column that was not asked for', async () => {
    const entries = await entriesOf(
      'comment,email,phone,address\nNo.,ana@example.org,512-555-0142,12 Elm St\n',
    );
    expect(JSON.stringify(entries)).not.toMatch(/example\.org|555|Elm/);
  });
});

describe('a file that holds no comments', () => {
  test.each<[string, Uint8Array, string]>([
    ['empty', Buffer.from(''), 'empty'],
    ['only a header', Buffer.from('comment,name\n'), 'no-rows'],
    [
      'a quotation mark without its second',
      Buffer.from('comment,name\n"No.,Ana\nYes.,Luis\n'),
      'damaged-table',
    ],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'not-comments'],
    ['bytes', Buffer.from([65, 0, 66, 0]), 'not-comments'],
    [
      'an Outlook message',
      Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), Buffer.from('__substg1.0_', 'utf16le')]),
      'outlook-message',
    ],
    ['an Outlook mailbox', Buffer.from('!BDN    '), 'outlook-data'],
    ['an archive of pictures', makeZip([{ name: 'a.png', content: 'x' }]), 'no-messages'],
    ['a damaged workbook', makeZip([{ name: 'xl/workbook.xml', content: '<workbook' }]), 'damaged-document'],
    [
      'a workbook that defines entities',
      makeZip([{ name: 'xl/workbook.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }]),
      'unsafe-document',
    ],
    [
      'a workbook that unpacks without end',
      makeZip([{ name: 'xl/media/a.png', content: new Uint8Array(100 * 2 ** 20) }]),
      'unpacks-too-large',
    ],
  ])('is refused with the reason: %s', async (_, bytes, code) => {
    await expect(readBulkFile(bytes)).rejects.toMatchObject({
      code: 'invalid-fields',
      faults: [expect.objectContaining({ field: 'file', code })],
    });
  });
});
