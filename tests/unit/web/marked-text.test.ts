import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../src/web/comments/marked-text.tsx';

const shown = (text: string, spans: { start: number; end: number }[]): string =>
  piecesOf(text, spans)
    .map(({ words, isMarked }) => (isMarked ? `<${words}>` : words))
    .join('');

describe('words that decided are marked', () => {
  test.each([
    ['none', 'llamar al 911', [], 'llamar al 911'],
    ['one', 'llamar al 911', [{ start: 10, end: 13 }], 'llamar al <911>'],
    [
      'two, in any order',
      'a b c',
      [
        { start: 4, end: 5 },
        { start: 0, end: 1 },
      ],
      '<a> b <c>',
    ],
    [
      'two that overlap are one',
      'abcdef',
      [
        { start: 1, end: 4 },
        { start: 2, end: 5 },
      ],
      'a<bcde>f',
    ],
    [
      'one within another',
      'abcdef',
      [
        { start: 1, end: 5 },
        { start: 2, end: 3 },
      ],
      'a<bcde>f',
    ],
    ['an empty one is none', 'abc', [{ start: 1, end: 1 }], 'abc'],
  ])('%s', (_, text, spans, expected) => {
    expect(shown(text, spans)).toBe(expected);
  });

  test('the pieces are the text, whatever is marked', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), fc.array(span), (text, spans) => {
        expect(
          piecesOf(text, spans)
            .map(({ words }) => words)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
