import { describe, expect, test } from 'vitest';
import { lettersOf } from '../../../src/text/letters.ts';
import { lexemeAt } from '../../../src/text/lexemes.ts';

const lexeme = (word: string) => lexemeAt(lettersOf(word), 0, word.length);

describe('words of one spelling share what is known of them', () => {
  test.each(['police', "don't", 'POLICÍA', '287', 'neighborhoods', 'comunidades', 'é'])('%s', (word) => {
    expect(lexeme(word)).toBe(lexeme(word));
  });

  test('in capitals too', () => {
    expect(lexeme('Police')).toBe(lexeme('police'));
    expect(lexeme('Neighborhoods')).toBe(lexeme('neighborhoods'));
  });
});

test.each([
  ['police', 'policy'],
  ['abcdef', 'abcdefg'],
  ['neighborhood', 'neighborhoods'],
  ['responsibility', 'responsibilities'],
  ['ano', 'año'],
  ['287', '278'],
])('%s and %s stay two words', (one, other) => {
  expect(lexeme(one)).not.toBe(lexeme(other));
  expect([lexeme(one).spelling, lexeme(other).spelling]).toEqual([one, other]);
});
