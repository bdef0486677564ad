import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameCase, sentenceCase } from '../../../src/text/sentence-case.ts';

describe('capitals are shown as sentences', () => {
  test.each([
    [
      'I OPPOSE SB FIFTY FOUR. ICE AGENTS IN PLEASANT GROVE SCARE US.',
      'I oppose SB fifty four. ICE agents in Pleasant Grove scare us.',
    ],
    ["THE ACLU SAYS I'M A U.S. CITIZEN", "The ACLU says I'm a U.S. citizen"],
    ['ICE CREAM IN SAN ANTONIO. MR. SMITH SAID NO.', 'Ice cream in San Antonio. Mr. Smith said no.'],
    ['I.C.E. CAME AT SIX A.M. AND DPD WAS THERE.', 'I.C.E. came at six a.m. and DPD was there.'],
    [
      'THE 287(G) AGREEMENT HURTS DALLAS. ICE’S VANS, TOO.',
      'The 287(g) agreement hurts Dallas. ICE’s vans, too.',
    ],
    [
      'GOOD EVENING. MY NAME IS AMARA BELL-RUIZ AND I LIVE ON ELM STREET.',
      'Good evening. My name is Amara Bell-Ruiz and I live on Elm Street.',
    ],
    ['I LIVE AT 4215 CAMP WISDOM ROAD.', 'I live at 4215 Camp Wisdom Road.'],
    [
      'EAST JEFFERSON AVENUE IS DARK AND OUR STREET IS TOO.',
      'East Jefferson Avenue is dark and our street is too.',
    ],
    ['BUENAS TARDES. SOY VECINA DE DALLAS. ¿ME OYEN?', 'Buenas tardes. Soy vecina de Dallas. ¿Me oyen?'],
    [
      'ME LLAMO ROSA PEÑA Y VIVO EN OAK CLIFF. NO A ICE.',
      'Me llamo Rosa Peña y vivo en Oak Cliff. No a ICE.',
    ],
    ['>> THANK YOU.\nNEXT SPEAKER.', '>> Thank you.\nNext speaker.'],
  ])('%s', (text, shown) => {
    expect(sentenceCase(text)).toBe(shown);
  });

  test.each(['Already written by a person, ICE and all.', 'OK.', 'We went to ICE.', '', '287 42'])(
    'but what is not in capitals stays: %s',
    (text) => {
      expect(sentenceCase(text)).toBe(text);
    },
  );
});

test.each([
  ['DOLORES FINCH', 'Dolores Finch'],
  ['RIVER VALLEY ALLIANCE OF DALLAS', 'River Valley Alliance of Dallas'],
  ['THE ACLU OF TEXAS', 'The ACLU of Texas'],
  ['MARÍA DE LA PEÑA-RUIZ', 'María de la Peña-Ruiz'],
  ['CHAIR BELL', 'Chair Bell'],
  ['SPEAKER_07', 'SPEAKER_07'],
  ['Ana Ruiz', 'Ana Ruiz'],
])('the name %s is shown as %s', (name, shown) => {
  expect(nameCase(name)).toBe(shown);
});

test('nothing but the case of letters changes, whatever the text', () => {
  const part = fc.oneof(
    fc.constantFrom(
      'ICE',
      'I.C.E.',
      '287(G)',
      'MY NAME IS',
      'ELM STREET',
      'ME LLAMO',
      'OAK CLIFF',
      '¿',
      '. ',
      "I'M",
      'İSTANBUL',
      'STRASSE',
      'ΟΔΟΣ',
      'ﬁ',
      '\n',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.toUpperCase()),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join(' ');
      const shown = sentenceCase(text);
      expect(shown.length).toBe(text.length);
      expect(shown.toLowerCase()).toBe(text.toLowerCase());
    }),
    { numRuns: 3000, seed: 3 },
  );
});
