import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Grouping,
  groupBySignature,
  groupNearDuplicates,
  signatureOf,
} from '../../../src/text/near-duplicates.ts';

const LETTER = [
  'Please keep the branch library on Saddler Street open on Sundays.',
  'It is the only quiet room in the neighborhood where a child can do homework without buying anything.',
  'The city has money for a second fountain downtown, so it has money for four more hours a week.',
  'Closing the doors earlier would save less than one police cruiser costs in tires.',
  'I ask the council to vote for the amendment and to publish the hours before school begins.',
];
const CARTA = [
  'Les pido que no cierren la clínica de la calle Sandoval los sábados.',
  'Muchas familias del barrio trabajan de lunes a viernes y no tienen otro día para llevar a sus hijos.',
  'El ahorro que se anuncia es menor que lo que cuesta una sola fiesta de la ciudad.',
  'Las enfermeras ya ofrecieron cambiar sus turnos para que el servicio siga abierto.',
  'Por favor voten en contra del recorte y escuchen a quienes la usamos cada semana.',
];
const STORY =
  'My son learned to read at the third table from the window, with a librarian named only Mrs. Voss who never once told him to hush, and last spring he read his first poem aloud to eleven strangers and a dog.';
const HISTORIA =
  'Ahí me encontraron el azúcar un sábado en la tarde, cuando yo nada más iba por las gotas de mi mamá, y por eso todavía veo con los dos ojos.';

const REAL = LETTER.join(' ');
const REAL_ES = CARTA.join(' ');

describe('a letter and its copies are one campaign, whatever people change', () => {
  test.each<[string, string, string]>([
    ['another signature', signed(REAL, 'Ann Poe'), signed(REAL, 'The Ruiz family, 75208')],
    ['capitals without accents', REAL_ES, plain(REAL_ES).toUpperCase()],
    ['a dropped sentence', REAL, LETTER.filter((_, at) => at !== 2).join(' ')],
    ['sentences in another order', REAL_ES, [...CARTA].reverse().join(' ')],
    ['swapped words', REAL, REAL.replace('quiet', 'calm').replace('money for', 'cash for')],
    ['a story before it', REAL, `${STORY} ${REAL}`],
    ['a story longer than the letter', REAL, `${REAL} ${STORY} ${HISTORIA} ${STORY.toUpperCase()}`],
    ['una historia en medio', REAL_ES, [...CARTA.slice(0, 2), HISTORIA, ...CARTA.slice(2)].join(' ')],
    ['typographic apostrophes and line ends', REAL, REAL.replaceAll('. ', '.\r\n').replaceAll("'", '’')],
  ])('%s', (_, first, second) => {
    const [a, b] = groupNearDuplicates(items(first, second));
    expect(a?.group).toBe(b?.group);
    expect([a?.representative, b?.representative].filter(Boolean)).toHaveLength(1);
  });

  test('a letter whose middle gave way to a story still belongs to a campaign that many joined', () => {
    const many = Array.from({ length: 8 }, (_, at) => signed(REAL, `Neighbor ${at}`));
    const own = [LETTER[0], LETTER[1], STORY, LETTER[4]].join(' ');
    expect(groupsOf([...many, own])).toHaveLength(1);
  });
});

describe('texts of different people stay apart', () => {
  test('two campaigns, and a text that quotes both joins only one', () => {
    const texts = [REAL, signed(REAL, 'A. Poe'), REAL_ES, signed(REAL_ES, 'B. Paz'), `${REAL} ${REAL_ES}`];
    const groups = groupsOf(texts);
    expect(groups).toHaveLength(2);
  });

  test.each<[string, string[]]>([
    [
      'the same greeting and thanks',
      [
        'Dear Mayor and Members of the City Council,\n\nMy street floods whenever it rains and the drain on the corner has been full of leaves since the fall before last.\n\nThank you for your time and service,\nAnn',
        'Dear Mayor and Members of the City Council,\n\nThe swings at the park have no seats, only chains, and the children have begun to invent a game that frightens me.\n\nThank you for your time and service,\nBob',
      ],
    ],
    [
      'the same opening words',
      [
        'I am writing to urge you to vote no on the proposed budget because the swimming pools on our side of the river have been closed for two summers running.',
        'I am writing to urge you to vote no on the proposed budget because nobody has explained to a single tenant what the new inspection fee is for.',
      ],
    ],
    ['brief stock statements', ['I oppose this.', 'I oppose this.', 'Vote no please', 'Vote no please']],
    [
      'declaraciones breves',
      ['Estoy en contra.', 'Estoy en contra.', 'Voten que no, gracias', 'Voten que no, gracias'],
    ],
    [
      'stubs',
      [
        'See attached',
        'See attached',
        'Please see attached file.',
        'Ver archivo adjunto',
        'Ver archivo adjunto',
        '',
        '',
      ],
    ],
  ])('%s', (_, texts) => {
    expect(groupsOf(texts)).toHaveLength(texts.length);
  });

  test('what kind of text each is, is told', () => {
    const forms = groupNearDuplicates(
      items(REAL, 'I oppose this.', 'Please see the attached letter.', ''),
    ).map(({ form }) => form);
    expect(forms).toEqual(['letter', 'brief', 'stub', 'stub']);
  });
});

describe('what a person added is shown', () => {
  const campaign = [
    signed(REAL, 'Ann Poe'),
    signed(REAL, 'Bo Paz'),
    signed(REAL, 'C. Lind'),
    signed(REAL, 'D. Roe'),
  ];
  const campana = [signed(REAL_ES, 'Ana Paz'), signed(REAL_ES, 'Luz Roa'), signed(REAL_ES, 'Noé Vela')];
  test.each<[string, string[], string, string[]]>([
    ['nothing but a name', campaign, signed(REAL, 'The Okafor family, 75208'), []],
    ['a story before', campaign, signed(`${STORY} ${REAL}`, 'E. Voss'), [STORY]],
    ['a story at the end', campana, signed(`${REAL_ES} ${HISTORIA}`, 'Rosa'), [HISTORIA]],
    [
      'one in the middle, some sentences dropped',
      campana,
      [CARTA[0], CARTA[1], HISTORIA, CARTA[4]].join(' '),
      [HISTORIA],
    ],
    [
      'a clause inside a sentence',
      campaign,
      REAL.replace('on Sundays.', 'on Sundays as it was when my own mother swept its floors.'),
      ['as it was when my own mother swept its floors'],
    ],
    ['a swapped word', campaign, REAL.replace('quiet', 'calm'), []],
    [
      'a postscript',
      campaign,
      `${signed(REAL, 'F. Lee')}\n\nP.S. The roof leaks too.`,
      ['P.S. The roof leaks too.'],
    ],
    ['capitals with a spoken farewell', campaign, `${REAL.toUpperCase()} THANK YOU MRS RAMONA TULLY`, []],
  ])('%s', (_, others, text, added) => {
    const grouped = groupNearDuplicates(items(...others, text));
    const last = grouped[grouped.length - 1];
    expect(last?.group).toBe(grouped[0]?.group);
    expect(last?.added.map(({ start, end }) => text.slice(start, end))).toEqual(added);
  });
});

describe('the order of arrival makes no difference', () => {
  const texts = [
    ...[
      REAL,
      signed(REAL, 'A'),
      `${STORY} ${REAL}`,
      LETTER.slice(0, 3).join(' '),
      [...LETTER].reverse().join(' '),
    ],
    ...[
      REAL_ES,
      `${REAL_ES} ${HISTORIA}`,
      CARTA.slice(1).join(' '),
      `${REAL} ${REAL_ES}`,
      STORY,
      HISTORIA,
      'Vote no',
      '',
    ],
  ];
  const entries = items(...texts);
  const expected = sorted(groupNearDuplicates(entries));

  test('any shuffle gives the same groups, representatives and additions', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(sorted(groupNearDuplicates(shuffled))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test('results come in the order of the input', () => {
    expect(groupNearDuplicates(entries).map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  });
});

describe('a signature is small, plain and the same everywhere', () => {
  test('it survives JSON', () => {
    const signature = signatureOf(REAL);
    expect(JSON.parse(JSON.stringify(signature))).toEqual(signature);
  });

  test('its bytes are fixed', () => {
    expect(
      signatureOf(
        'The quick brown fox jumps over the lazy dog while nine tired lawyers watch it from a bench',
      ),
    ).toMatchInlineSnapshot(`
      {
        "form": "letter",
        "rate": 0,
        "sketch": "+iYPEcsv8kTV2pRSbEkEVq1XVWUcUbNoPQZDaVUjUnNHDFd20Kj2drp6RJrJcS2xNxZbuuqKXboPkFndcGQZ3w==",
        "text": "31080d5cd042976b",
        "words": 18,
      }
    `);
  });

  test('it stays small for a long text', () => {
    const long = Array.from({ length: 20_000 }, (_, at) => `word${at}`).join(' ');
    expect(JSON.stringify(signatureOf(long)).length).toBeLessThan(3_000);
  });

  test('stored signatures give the same groups as the texts', () => {
    const entries = items(REAL, signed(REAL, 'A'), REAL_ES, `${REAL_ES} ${HISTORIA}`, 'Vote no');
    const stored = entries.map(({ id, text }) => ({ id, signature: signatureOf(text) }));
    expect(groupBySignature(stored)).toEqual(
      groupNearDuplicates(entries).map(({ added: _, ...grouped }) => grouped),
    );
  });
});

describe('any texts can be grouped', () => {
  const anyTexts = fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 12 });

  test('each has its place, one representative stands for each group, additions lie inside', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const grouped = groupNearDuplicates(items(...texts));
        expect(grouped).toHaveLength(texts.length);
        for (const [index, { id, group, representative, similarity, added }] of grouped.entries()) {
          expect(representative).toBe(id === group);
          expect(grouped.find((entry) => entry.id === group)?.representative).toBe(true);
          expect(similarity).toBeGreaterThan(0);
          expect(similarity).toBeLessThanOrEqual(1);
          for (const { start, end } of added) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(texts[index]?.length ?? 0);
          }
        }
      }),
    );
  });

  test.each(['word ', '1 ', ' ', '😀', 'a', '日本', '\ud83d', 'e\u0301', '<p>', '\r\n'])(
    '10,000 times %j',
    (piece) => {
      const text = piece.repeat(10_000);
      const grouped = groupNearDuplicates(items(text, `${text} and more`, REAL));
      expect(grouped).toHaveLength(3);
      expect(grouped[2]?.group).toBe('2');
    },
  );
});

function items(...texts: string[]): { id: string; text: string }[] {
  return texts.map((text, at) => ({ id: String(at), text }));
}

function groupsOf(texts: string[]): string[] {
  return [...new Set(groupNearDuplicates(items(...texts)).map(({ group }) => group))];
}

function sorted(grouped: Grouping[]): Grouping[] {
  return [...grouped].sort((a, b) => Number(a.id) - Number(b.id));
}

function signed(text: string, name: string): string {
  return `Dear Mayor and Council,\n\n${text}\n\nSincerely,\n${name}`;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
