import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/text/normalise.ts';
import { tokens } from '../../../src/text/tokens.ts';

const words = (text: string) => tokens(text).map((token) => token.word);

describe('the words of a comment', () => {
  it.each([
    ["They don't call 911.", ['they', "don't", 'call', '911']],
    ['They don’t call', ['they', "don't", 'call']],
    ['I.C.E. came. I left', ['ice', 'came', 'i', 'left']],
    ['the U.S. and us', ['the', 'usa', 'and', 'us']],
    ['El año de la POLICÍA', ['el', 'ano', 'de', 'la', 'policia']],
    ['policía', ['policia']],
    ['287(g) costs $1,500,000.50.', ['287', 'g', 'costs', '1,500,000.50']],
    ['well-known', ['well', 'known']],
    ['👩‍👩‍👧 familia 🇲🇽', ['familia']],
    ['移民', ['移', '民']],
    ['\ud800 broken \udc00', ['broken']],
    ['', []],
  ])('reads %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('points at the words as they were received, whatever was sent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        let last = 0;
        for (const { start, end, word } of tokens(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(word.replaceAll('.', '')).not.toBe('');
          expect(text.slice(start, end)).not.toMatch(/\s/);
          last = end;
        }
      }),
    );
  });

  it('folds a word to the same form with composed and combining accents', () => {
    expect(fold('Deportación')).toBe(fold('Deportación'.normalize('NFD')));
  });
});
