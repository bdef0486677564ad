import { describe, expect, test } from 'vitest';
import { indexed, phraseAt } from '../../../src/text/phrases.ts';
import { tokens } from '../../../src/text/tokens.ts';

const phrases = (...lines: string[]) => lines.map((line) => line.split(' '));
const INDEX = indexed(
  ['thanks', phrases('thank you', 'thank you so much', 'gracias')],
  ['courtesy', phrases('gracias', 'you are welcome')],
);

describe('the longest phrase that begins at a word', () => {
  test.each([
    ['Thank you so much, council', 0, 5, { length: 4, value: 'thanks' }],
    ['Thank you so very much', 0, 5, { length: 2, value: 'thanks' }],
    ['Thank you so much', 0, 3, { length: 2, value: 'thanks' }],
    ['We thank you', 1, 3, { length: 2, value: 'thanks' }],
    ['Gracias', 0, 1, { length: 1, value: 'thanks' }],
    ['you are late', 0, 3, undefined],
    ['so much', 0, 2, undefined],
    ['thank', 0, 1, undefined],
  ])('%j from word %i and before %i', (text, at, end, phrase) => {
    expect(phraseAt(INDEX, { words: tokens(text) }, at, end)).toEqual(phrase);
  });

  test('is found in words that were read before the phrase was known', () => {
    const words = tokens('a brand new saying');
    expect(phraseAt(INDEX, { words }, 1, 4)).toBeUndefined();
    const later = indexed([true, phrases('brand new saying')]);
    expect(phraseAt(later, { words }, 1, 4)).toEqual({ length: 3, value: true });
  });
});
