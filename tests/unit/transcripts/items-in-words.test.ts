import { expect, test } from 'vitest';
import { itemNamed } from '../../../src/transcripts/propose/sections.ts';

test.each([
  ['We go to item four.', '4'],
  ['ITEM NUMBER TWELVE B PLEASE', '12B'],
  ['Agenda item twenty-three.', '23'],
  ['Next is item six point four.', '6.4'],
  ['That brings us to item seven A.', '7A'],
  ['Item two, then item three.', '3'],
  ['Pasamos al punto cuatro.', '4'],
  ['EL PUNTO NÚMERO DOCE B POR FAVOR', '12B'],
  ['El punto 3.2 de la agenda.', '3.2'],
  ['Asunto número veintiuno', '21'],
])('the item of "%s" is %s', (said, item) => {
  expect(itemNamed(said)).toBe(item);
});

test.each([
  ['an article', 'ITEM TWO A BRIEFING ON THE AGREEMENT', '2'],
  ['who moves it', 'On item four I move approval', '4'],
  ['a Spanish "and"', 'El punto cuatro y el informe', '4'],
  ['a Spanish "to"', 'Vamos del punto cinco a la votación', '5'],
])('%s is no letter of the item', (_, said, item) => {
  expect(itemNamed(said)).toBe(item);
});

test.each(['Item tenants asked about', 'Ese punto es importante', 'One item remains'])(
  '"%s" names none',
  (said) => {
    expect(itemNamed(said)).toBeNull();
  },
);
