import { describe, expect, test } from 'vitest';
import { textOfHtml } from '../../../../src/comments/bulk/email/html-text.ts';
import { readBulkFile } from '../../../../src/comments/bulk/read-bulk-file.ts';
import type { BulkEntry, BulkFile } from '../../../../src/comments/bulk/types.ts';
import { makeZip } from '../../../support/make-zip.ts';

type Messages = Extract<BulkFile, { kind: 'messages' }>;

async function read(bytes: string | Uint8Array): Promise<Messages> {
  const file = await readBulkFile(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  if (file.kind !== 'messages') throw new Error('it was read as a table');
  return file;
}

const message = (headers: string, body: string, subject = 'Public comment'): string =>
  `Received: from mail.example.org by mx.example.gov; Tue, 3 Mar 2026 17:04:00 -0600\nFrom: "Ana R." <ana.private@example.org>\nTo: council@example.gov\nSubject: ${subject}\nDate: Tue, 3 Mar 2026 17:04:00 -0600\nMessage-ID: <one@mail.example.org>\n${headers}\n${body}`;

const textOf = (entry: BulkEntry | undefined): string | undefined =>
  entry && 'comment' in entry ? entry.comment.text : undefined;

describe('a message', () => {
  test('becomes a comment with its date, and its sender is nowhere', async () => {
    const { format, entries } = await read(message('', 'Please vote no.\n\nSincerely,\nAna Ruiz\n'));
    expect(format).toBe('eml');
    expect(entries).toEqual([
      {
        number: 1,
        comment: {
          text: 'Please vote no.',
          name: 'Ana Ruiz',
          submittedAt: new Date('2026-03-03T23:04:00Z'),
          id: expect.stringMatching(/^mail-[0-9a-f]{32}$/),
        },
      },
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/example\.|Ana R\.|private/);
  });

  test('that is not signed stays without a name', async () => {
    const { entries } = await read(message('', 'Please vote no.'));
    expect(entries[0]).not.toHaveProperty('comment.name');
  });

  test.each([
    [
      'that says something opens the comment',
      'Vote NO on item 5',
      'My reasons are many.',
      'Vote NO on item 5\n\nMy reasons are many.',
    ],
    [
      'that the message repeats is said once',
      'Vote no on item 5',
      'Vote no on item 5! Please.',
      'Vote no on item 5! Please.',
    ],
    ['that says nothing is left out', '[EXTERNAL] Public comment', 'Vote no.', 'Vote no.'],
    ['of an answer is the city’s', 'Re: Your vote', 'I oppose it.', 'I oppose it.'],
    ['is the comment when there is nothing else', 'Vote NO on item 5', '', 'Vote NO on item 5'],
  ])('whose subject %s', async (_, subject, body, text) => {
    const { entries } = await read(message('', body, subject));
    expect(textOf(entries[0])).toBe(text);
  });

  test.each([
    [
      'in quoted-printable',
      message(
        'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n',
        'Mi coraz=C3=B3n dice que=\n no.',
      ),
      'Mi corazón dice que no.',
    ],
    [
      'in an older alphabet',
      Buffer.from(
        message('Content-Type: text/plain; charset=iso-8859-1\n', 'Ma\xf1ana ser\xe1 tarde.'),
        'latin1',
      ),
      'Mañana será tarde.',
    ],
    [
      'in base64',
      message(
        'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n',
        Buffer.from('¡Voten no!').toString('base64'),
      ),
      '¡Voten no!',
    ],
    [
      'in HTML alone',
      message(
        'Content-Type: text/html; charset=utf-8\n',
        '<html><head><style>p{}</style></head><body><p>Please vote&nbsp;no.</p><p>Thank you &amp; all.</p></body></html>',
      ),
      'Please vote no.\n\nThank you & all.',
    ],
    [
      'in both, of which the plain one is read',
      message(
        'MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n',
        '--b\nContent-Type: text/plain\n\nPlease vote no.\n--b\nContent-Type: text/html\n\n<p>Please vote <b>no</b>.</p>\n--b--\n',
      ),
      'Please vote no.',
    ],
  ])('is read %s', async (_, bytes, text) => {
    const { entries } = await read(bytes);
    expect(textOf(entries[0])).toBe(text);
  });

  test('with an attachment says that it was not read', async () => {
    const { notes } = await read(
      message(
        'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n',
        '--b\nContent-Type: text/plain\n\nSee attached.\n--b\nContent-Type: application/pdf; name=letter.pdf\nContent-Disposition: attachment; filename=letter.pdf\n\n%PDF\n--b--\n',
      ),
    );
    expect(notes).toEqual([{ number: 1, note: 'attachments', count: 1 }]);
  });

  test('of nothing but an answered message holds no words', async () => {
    const { entries } = await read(
      message('', 'On Tue, Mar 3, 2026 at 5:04 PM C <c@example.gov> wrote:\n> Hello?\n', 'Re: Hello'),
    );
    expect(entries).toEqual([{ number: 1, problem: 'no-words' }]);
  });
});

describe('a mailbox', () => {
  const mailbox = `From ana@example.org Tue Mar  3 17:04:00 2026\n${message('', 'First.\n\nFrom now on we are afraid.\n>From the start.')}\n\nFrom luis@example.org Tue Mar  3 18:04:00 2026\n${message('', 'Second.')}\n`;

  test('is parted into its messages, and a sentence that begins with "From" stays one', async () => {
    const { format, entries } = await read(mailbox);
    expect(format).toBe('mbox');
    expect(entries.map(textOf)).toEqual(['First.\n\nFrom now on we are afraid.\nFrom the start.', 'Second.']);
    expect(JSON.stringify(entries)).not.toContain('example.org');
  });

  test('in an archive beside single messages is read in order; what is no message is told', async () => {
    const { format, entries, notes } = await read(
      makeZip([
        { name: 'mail/1.eml', content: message('', 'Zero.') },
        { name: '__MACOSX/mail/._1.eml', content: 'x' },
        { name: 'mail/all.mbox', content: mailbox },
        { name: 'mail/photo.jpg', content: 'x' },
      ]),
    );
    expect(format).toBe('zip');
    expect(entries.map(textOf)).toEqual([
      'Zero.',
      'First.\n\nFrom now on we are afraid.\nFrom the start.',
      'Second.',
    ]);
    expect(notes).toEqual([{ number: 4, note: 'not-mail', count: 1 }]);
  });

  test.each([
    [
      'ten thousand parts within parts',
      message(
        'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b0\n',
        Array.from(
          { length: 10_000 },
          (_, at) => `--b${at}\nContent-Type: multipart/mixed; boundary=b${at + 1}\n`,
        ).join('\n'),
      ),
    ],
    ['a header without end', `From: a\nDate: b\nSubject: ${'x'.repeat(5_000_000)}\n\nNo.`],
    ['a million marks of quotation', message('', `No.\n${'>'.repeat(1_000_000)}\n`)],
    ['a million brackets', message('Content-Type: text/html\n', '<'.repeat(1_000_000))],
    [
      'a boundary that never comes',
      message('MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n', 'No.\n'.repeat(100_000)),
    ],
  ])('of %s is read to its end', async (_, bytes) => {
    expect((await read(bytes)).entries).toHaveLength(1);
  });
});

describe('HTML', () => {
  test.each([
    ['line breaks', 'One<br>Two<BR/>Three', 'One\nTwo\nThree'],
    ['blocks', '<div>One</div><div>Two</div>', 'One\nTwo'],
    [
      'what nobody sees',
      '<title>T</title><script>alert(1)</script><!-- c -->One<header>Two</header>',
      'One\nTwo',
    ],
    [
      'what is quoted',
      '<div>Mine</div><blockquote type="cite"><div>Theirs</div></blockquote><div>Mine too</div>',
      'Mine\n> Theirs\nMine too',
    ],
    ['damage', 'One <b>two</i> &bogus; &#x110000; < three', 'One two &bogus; &#x110000;'],
  ])('gives its words: %s', (_, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });
});
