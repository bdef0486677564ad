import { describe, expect, test } from 'vitest';
import { findSensitive } from '../../../src/text/sensitive.ts';
import type { SensitiveKind } from '../../../src/text/types.ts';

type Case = [kind: SensitiveKind, text: string, passage: string];

const SPOKEN_AND_WRITTEN: Case[] = [
  ['phone', 'Call me at 214-555-0119 after six.', '214-555-0119'],
  ['phone', 'Llámenme al (469) 555-0142, por favor.', '469) 555-0142'],
  ['phone', 'my cell 9725550134 any time', '9725550134'],
  ['phone', 'reach me: +1 214.555.0170', '1 214.555.0170'],
  ['phone', 'Mi mamá está en Saltillo, +52 844 555 0123.', '52 844 555 0123'],
  ['phone', 'En México el teléfono es 55 5555 0187', '55 5555 0187'],
  ['phone', 'Marquen al 81 1555 0166 y pregunten por Lupe', '81 1555 0166'],
  ['phone', 'el whatsapp de mi tía en Guatemala es +502 5555 0123', '502 5555 0123'],
  ['phone', 'Ruben Salas / 555-0133 / Oak Cliff', '555-0133'],
  [
    'phone',
    'YOU CAN REACH ME AT TWO ONE FOUR FIVE FIVE FIVE ZERO ONE ONE NINE THANK YOU',
    'TWO ONE FOUR FIVE FIVE FIVE ZERO ONE ONE NINE',
  ],
  [
    'phone',
    "it's two one four, five five five, oh one forty two",
    'two one four, five five five, oh one forty two',
  ],
  [
    'phone',
    'mi celular es dos catorce cinco cincuenta y cinco cero uno diecinueve',
    'dos catorce cinco cincuenta y cinco cero uno diecinueve',
  ],
  ['phone', 'my number is 214 FIVE FIVE FIVE 0119', '214 FIVE FIVE FIVE 0119'],
  ['phone', 'tel 2145550101 ext. 12', '2145550101'],
  ['email', 'Write to j.fennimore+city@example.com, please', 'j.fennimore+city@example.com'],
  ['email', 'Mi correo: PEÑA_LUZ@correo.example.mx.', 'PEÑA_LUZ@correo.example.mx'],
  ['email', 'email me, rosa at example dot com', 'rosa at example dot com'],
  ['email', 'IT IS M DOT TREVANION AT EXAMPLE DOT ORG', 'M DOT TREVANION AT EXAMPLE DOT ORG'],
  ['email', 'mi correo es lupita arroba gmail punto com', 'lupita arroba gmail punto com'],
  [
    'email',
    'luz guion bajo peña arroba ejemplo punto com punto mx',
    'luz guion bajo peña arroba ejemplo punto com punto mx',
  ],
  ['email', 'write to kessler at gmail.com', 'kessler at gmail.com'],
  ['ssn', 'My social is 912-44-0187.', '912-44-0187'],
  ['ssn', 'Mi seguro social es 912 44 0187', '912 44 0187'],
  ['ssn', 'SSN: 912440187', '912440187'],
  [
    'ssn',
    'my social security number is nine one two four four zero one eight seven',
    'nine one two four four zero one eight seven',
  ],
  ['a-number', 'His A number is A209 555 418 and no one answers', 'A209 555 418'],
  ['a-number', 'alien number A 912-555-037', 'A 912-555-037'],
  ['a-number', 'su número A es 097555214', '097555214'],
  ['a-number', 'file A098771345 in Alvarado', 'A098771345'],
  ['passport', 'pasaporte mexicano, G00918273', 'G00918273'],
  ['passport', 'I lost my passport, number 900417733, downtown', '900417733'],
  ['visa', 'green card number SRC-74-900-1187', '74-900-1187'],
  ['visa', 'my visa number is 20213345678', '20213345678'],
  ['driver-licence', 'she has my DL# 25550193', '25550193'],
  ['driver-licence', 'mi licencia de conducir es la 25550193', '25550193'],
  ['account', 'Account 900-4471-22 was billed twice', '900-4471-22'],
  ['account', 'Mi cuenta es la 900-8823-15', '900-8823-15'],
  ['card', 'they charged 4111 1111 1111 1111 twice', '4111 1111 1111 1111'],
  ['card', 'cobraron la tarjeta 5555555555554444', '5555555555554444'],
  ['card', 'amex 3782-822463-10005', '3782-822463-10005'],
  ['date-of-birth', 'Isidro, DOB 06/14/2007, was stopped', 'DOB 06/14/2007'],
  ['date-of-birth', 'nacido el 14 de agosto de 1990', 'nacido el 14 de agosto de 1990'],
  ['date-of-birth', 'her date of birth is March 3, 2009', 'birth is March 3, 2009'],
  ['date-of-birth', 'f. de nac. 14/02/1961', 'nac. 14/02/1961'],
  ['date-of-birth', 'I was born on the 2nd of May, 1968 in Waco', 'born on the 2nd of May, 1968'],
  ['plate', 'Silver Altima, plate RKV-4419', 'RKV-4419'],
  ['plate', 'Maneja una Tundra negra placas LRN 7750', 'LRN 7750'],
  ['plate', 'Texas plate KRX 9Z42 pulls up', 'KRX 9Z42'],
  ['plate', 'LICENSE PLATE L S N FOUR SEVEN K NINE', 'L S N FOUR SEVEN K NINE'],
  ['address', 'I live at 1234 Elm St Apt 5.', '1234 Elm St Apt 5'],
  ['address', 'We bought 928 Brook Street last year', '928 Brook Street'],
  ['address', 'He now resides at 2207 Old Gristmill Ln', '2207 Old Gristmill Ln'],
  ['address', 'write me at 6120 Gannet Way #212', '6120 Gannet Way #212'],
  ['address', 'Barnaby Treviño\n3318 Larkmoor Avenue, Dallas', '3318 Larkmoor Avenue'],
  ['address', 'i stay at 4418 sable crest apt 6', '4418 sable crest apt 6'],
  ['address', 'Vivo en la calle Jefferson 1420, cerca del parque', 'calle Jefferson 1420'],
  ['address', 'vivo en el 618 de Hazelmoor, apartamento 9', '618 de Hazelmoor, apartamento 9'],
  ['address', 'mi casa en avenida Illinois número 2214', 'avenida Illinois número 2214'],
  ['address', 'MY NAME IS CLAUDIA I LIVE AT 6127 TREMONT STREET', '6127 TREMONT STREET'],
  [
    'address',
    'My address is three zero five four four Brentwood Southfield',
    'three zero five four four Brentwood Southfield',
  ],
  ['address', 'I LIVE AT SIXTY ONE TWENTY SEVEN TREMONT STREET', 'SIXTY ONE TWENTY SEVEN TREMONT STREET'],
  ['address', 'Good evening. My name is Ken, I am from 111 South Bowen.', '111 South Bowen'],
  ['address', 'she brings soup to 4402 Winscombe Apt 3A', '4402 Winscombe Apt 3A'],
  ['address', 'Good evening, I live at 502 12th Street', '502 12th Street'],
];

describe('a passage that names, numbers or locates a private person is found', () => {
  test.each(SPOKEN_AND_WRITTEN)('%s: %s', (kind, text, passage) => {
    const found = findSensitive(text);
    expect(found.map((span) => [span.kind, text.slice(span.start, span.end)])).toContainEqual([
      kind,
      passage,
    ]);
    expect(found).toHaveLength(1);
  });
});

const HARMLESS: string[] = [
  'Vote yes on AB 2948 and SB 54; no on 287(g).',
  'Please oppose HB 4156, section 1373, chapter 752.',
  'Item 24-1187 on the agenda of 09/12/2025.',
  'The budget is $1,250,000,000, up from $980,000,000 in 2019.',
  'El presupuesto es de 1 250 000 000 de dólares.',
  'Case number 3:21-cv-01234 cost the city 4500000 dollars.',
  'In 2019, 2020 and 2021 crime fell 12.5 percent.',
  'En 1996 llegamos; en 2004 abrimos el taller.',
  'City hall at 1500 Marilla Street was full.',
  'The development at 2400 Main Street needs parking.',
  'el proyecto en la calle Commerce 1717 trae tráfico',
  'The rezoning of 3200 Oak Lawn Avenue, Z234-117',
  'I live in District 7, near 75211.',
  'Vivo en el distrito 4, código postal 75216.',
  'Call 911 or 311. Llame al nueve once.',
  'Two eighty seven G task force, 80 officers, 24 hours.',
  'call the hotline at 1-800-555-0199',
  'Email the mayor: mayor@dallascityhall.com',
  'Look at dallasnews.com for the story',
  'Interstate 35, Highway 67, Loop 12, Route 66',
  'ordinance 31 of 2024, article 5, paragraphs 12-14',
  'ten years, twenty times, one hundred people, two three four of us',
  'Mark 12:30-31 and Leviticus 19:33-34',
  '14 of 19 members voted on June 14, 2023',
  'I was born in Dallas in 1961.',
  'Nací en Brownsville en mayo.',
  'on the street 20 people waited 3 hours in court',
  'nos quitan 10 horas en la calle cada 24 horas',
  'We have spent 45 minutes per call on 911 street patrols',
  'the license plate readers cost 1200 dollars each',
  'my account of what happened on March 12 is simple',
  'a visa takes 12 years and 40000 dollars',
  'my social worker saw 30 families in 2024',
  'Prop 187 passed in 1994',
];

describe('laws, money, years, offices and sites are left alone', () => {
  test.each(HARMLESS)('%s', (text) => {
    expect(findSensitive(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([]);
  });
});
