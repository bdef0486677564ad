import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/text/sentences.ts';

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('the sentences of a comment', () => {
  it.each([
    ['I am afraid. My son is too!', ['I am afraid.', 'My son is too!']],
    ['Mr. Smith came at 3.5 p.m. sharp', ['Mr. Smith came at 3.5 p.m. sharp']],
    ['¿Por qué? Porque sí.', ['¿Por qué?', 'Porque sí.']],
    ['"Vote no." She said so.', ['"Vote no."', 'She said so.']],
    ['First point\n\nsecond point', ['First point', 'second point']],
    ['a line that was wrapped by\r\nthe mail program', ['a line that was wrapped by\r\nthe mail program']],
    ['>> HELLO >> GOOD EVENING', ['>>', 'HELLO >>', 'GOOD EVENING']],
    ['   ', []],
  ])('parts %j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('parts captions that come in capitals without a full stop', () => {
    const caption = 'GOOD EVENING COUNCIL I LIVE IN DISTRICT FOUR AND MY NEIGHBORS ARE AFRAID '.repeat(8);
    const parts = cut(caption);
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(part.split(' ').length).toBeLessThanOrEqual(61);
  });

  it('loses no word and invents none, whatever was sent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 200 })), (text) => {
        let last = 0;
        for (const { start, end } of sentences(text)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
