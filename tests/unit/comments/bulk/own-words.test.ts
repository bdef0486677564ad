import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownWords } from '../../../../src/comments/bulk/email/own-words.ts';
import type { MessageKind } from '../../../../src/comments/bulk/email/quotes.ts';

const SAID = 'Dear council,\n\nPlease vote no on item 5. My family is afraid to call for help.';
const DICHO = 'Estimado concejo:\n\nVoten en contra del punto 5. Mi familia tiene miedo de pedir ayuda.';

const notice =
  'CONFIDENTIALITY NOTICE: This e-mail and any attachments are confidential and intended only for the addressee. If you received it in error, please delete this message.';
const aviso =
  'AVISO DE CONFIDENCIALIDAD: Este mensaje y sus adjuntos son confidenciales y están dirigidos a su destinatario. Si lo recibió por error, elimine este correo.';

describe('what mail adds to a resident’s words is cut', () => {
  test.each<[string, string, MessageKind, string, string?]>([
    ['a closing with a name', `${SAID}\n\nSincerely,\nAna Ruiz`, 'new', SAID, 'Ana Ruiz'],
    [
      'the same in Spanish',
      `${DICHO}\n\nAtentamente,\nAna María de la Cruz`,
      'new',
      DICHO,
      'Ana María de la Cruz',
    ],
    [
      'a closing with telephone, street and mail',
      `${SAID}\n\nBest regards,\n\nAna Ruiz\n(512) 555-0142\n1204 Willow Creek Dr, Austin, TX 78741\nana@example.org`,
      'new',
      SAID,
      'Ana Ruiz',
    ],
    [
      'thanks stay, the name below them goes',
      `${SAID}\n\nThank you,\nAna Ruiz`,
      'new',
      `${SAID}\n\nThank you,`,
      'Ana Ruiz',
    ],
    ['gracias', `${DICHO}\n\nMuchas gracias,\nLuis Peña`, 'new', `${DICHO}\n\nMuchas gracias,`, 'Luis Peña'],
    [
      'what the standard marks',
      `${SAID}\n-- \nAna Ruiz\nPaint and Sons, since 1990`,
      'new',
      SAID,
      'Ana Ruiz',
    ],
    ['a telephone’s line', `${SAID}\n\nSent from my iPhone`, 'new', SAID],
    ['its Spanish sister', `${DICHO}\n\nEnviado desde mi iPhone`, 'new', DICHO],
    ['a confidentiality notice', `${SAID}\n\n${notice}`, 'new', SAID],
    ['a Spanish notice', `${DICHO}\n\n${aviso}`, 'new', DICHO],
    [
      'the city’s warning above',
      `CAUTION: This email originated from outside the City network. Do not click links or open attachments.\n\n${SAID}`,
      'new',
      SAID,
    ],
    [
      'the message that is answered',
      `${SAID}\n\nOn Tue, Mar 3, 2026 at 5:04 PM City Clerk <clerk@example.gov>\nwrote:\n\n> How do you want us to vote?\n>> Older words\n`,
      'reply',
      SAID,
    ],
    [
      'in Spanish',
      `${DICHO}\n\nEl mar, 3 mar 2026 a las 17:04, Secretaría (<clerk@example.gov>) escribió:\n\n> ¿Qué piensa usted?\n`,
      'reply',
      DICHO,
    ],
    [
      'as Outlook quotes it',
      `${SAID}\n\n________________________________\nFrom: City Clerk <clerk@example.gov>\nSent: Tuesday, March 3, 2026 5:04 PM\nTo: Ana\nSubject: Your vote\n\nHow do you want us to vote?`,
      'reply',
      SAID,
    ],
    [
      'as Outlook quotes it in Spanish',
      `${DICHO}\n\n-----Mensaje original-----\nDe: Secretaría <clerk@example.gov>\nEnviado el: martes, 3 de marzo de 2026 17:04\nPara: Ana\nAsunto: Su voto\n\n¿Qué piensa usted?`,
      'reply',
      DICHO,
    ],
    [
      'the other’s lines between her answers',
      'On Tue, Mar 3, 2026 at 5:04 PM Clerk <c@example.gov> wrote:\n> Do you support it?\nNo, I do not.\n> Why?\nIt frightens my neighbors.',
      'reply',
      'No, I do not.\nIt frightens my neighbors.',
    ],
    [
      'the headers of a forwarded message, never its words',
      `---------- Forwarded message ---------\nFrom: Ana <ana@example.org>\nDate: Tue, Mar 3, 2026 at 5:04 PM\nSubject: Item 5\nTo: Council <c@example.gov>\n\n${SAID}\n\nSincerely,\nAna Ruiz`,
      'forward',
      SAID,
      'Ana Ruiz',
    ],
    [
      'of a message that Apple forwards',
      `Please add this to the record.\n\nBegin forwarded message:\n\n> From: Ana <ana@example.org>\n> Subject: Item 5\n> Date: March 3, 2026\n> To: c@example.gov\n>\n> Please vote no.\n> We are afraid.`,
      'forward',
      'Please add this to the record.\n\nPlease vote no.\nWe are afraid.',
    ],
  ])('%s', (_, body, kind, text, name) => {
    expect(ownWords(body, kind)).toEqual({ text, ...(name === undefined ? {} : { name }) });
  });

  test('a district in the signature is kept as the district', () => {
    expect(ownWords(`${SAID}\n\nSincerely,\nAna Ruiz\nDistrict 4`, 'new')).toEqual({
      text: SAID,
      name: 'Ana Ruiz',
      district: 4,
    });
  });
});

describe('a resident’s own words are never cut', () => {
  test.each([
    ['an appeal after a closing', `${SAID}\n\nThank you,\nVote No`],
    [
      'a postscript below the name',
      `${SAID}\n\nSincerely,\nAna Ruiz\n\nP.S. I was born here, and I will vote in May.`,
      SAID,
    ],
    ['a line about herself', `${SAID}\n\nMother of three, teacher, neighbor`],
    ['an appeal in capitals', `${SAID}\n\nJustice For All`],
    [
      'a dash as a pause',
      `${SAID}\n--\nAnd another thing: the cost is higher than anybody has told us so far.`,
    ],
    ['a quotation of the ordinance', 'The text says:\n\n> The city shall cooperate fully.\n\nThat is wrong.'],
    [
      'what a letter says of somebody who wrote',
      'On March 3 the mayor wrote:\nwe will never sign this.\nHe broke his word.',
    ],
    ['a telephone number in a sentence', 'Call me at (512) 555-0142 if you want to hear more of this.'],
    [
      'speaking of something confidential',
      'The agreement is confidential and privileged, they say. Delete it from the agenda.',
    ],
    ['a list with colons', 'From: the people\nTo: the council\nWe ask for two things.'],
    ['a short message', 'NO!'],
  ])('%s', (_, body, atLeast = body) => {
    const { text } = ownWords(body, 'new');
    const lost = words(atLeast).filter((word) => !words(text).includes(word));
    expect(lost).toEqual([]);
    if (atLeast === body) expect(text).toBe(body);
  });

  /** Sentences as residents write them: no two words of them are a name below a closing. */
  const sentence = fc
    .array(
      fc.constantFrom(
        ...'we the police council please oppose support my family neighbors agreement ICE trust safety miedo ciudad voten no apoyo 287(g) school from sent on wrote to subject: confidential delete regards thanks gracias'.split(
          ' ',
        ),
      ),
      { minLength: 6, maxLength: 18 },
    )
    .map((chosen) => `I say that ${chosen.join(' ')} today.`);
  const letter = fc
    .array(
      fc.array(sentence, { minLength: 1, maxLength: 3 }).map((each) => each.join(' ')),
      { minLength: 1, maxLength: 5 },
    )
    .map((paragraphs) => paragraphs.join('\n\n'));
  const added = fc.constantFrom(
    '',
    '\n\nSincerely,\nAna Ruiz',
    '\n\nAtentamente,\nLuis Peña\n512-555-0142',
    '\n-- \nAna Ruiz\nhttps://example.org',
    '\n\nSent from my iPhone',
    `\n\n${notice}`,
    `\n\n${aviso}`,
  );
  const quoted = fc.constantFrom(
    '',
    '\n\nOn Tue, Mar 3, 2026 at 5:04 PM Clerk <c@example.gov> wrote:\n\n> What do you think?\n> Tell us.',
    '\n\nFrom: Clerk <c@example.gov>\nSent: Tuesday, March 3, 2026\nTo: Ana\nSubject: Item 5\n\nWhat do you think?',
  );

  test('whatever a letter says and whatever mail adds below it, the letter stays whole and the rest goes', () => {
    fc.assert(
      fc.property(letter, added, quoted, (own, signature, quote) => {
        expect(ownWords(own + signature + quote, quote === '' ? 'new' : 'reply').text).toBe(own);
      }),
      { numRuns: 500 },
    );
  });

  test('of a new message without signs of mail, every word of any text stays', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 12 }), (lines) => {
        const body = lines.map((line) => `so ${line} it is, friends`).join('\n');
        expect(words(ownWords(body, 'new').text)).toEqual(words(body));
      }),
      { numRuns: 500 },
    );
  });
});

const words = (text: string): string[] =>
  text
    .replaceAll('\u00a0', ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
