import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSensitive } from '../../../src/text/sensitive.ts';

/** Pieces that sensitive passages are made of, so that arbitrary texts come near to them. */
const PIECES = [
  ...[
    '214-555-0119',
    '(469) 555 0142',
    '912-44-0187',
    'A 098-771-345',
    '4111 1111 1111 1111',
    'five',
    'dos',
    '287(g)',
  ],
  ...[
    'rosa@example.com',
    'at',
    'arroba',
    'dot',
    'punto',
    'com',
    '1234 Elm St',
    'calle',
    'de',
    'Apt',
    '#',
    '5',
  ],
  ...[
    'my mother',
    'mi mamá',
    'no papers',
    'sin papeles',
    'is',
    'undocumented',
    'deportaron',
    'él',
    'visa',
    'DACA',
  ],
  ...[
    'plate',
    'placas',
    'LRN',
    '7750',
    'born',
    'nacido el 14 de agosto de 1990',
    'John Smith',
    'stole',
    'named',
  ],
  ...[
    '😀',
    'é',
    'e\u0301',
    '\ud83d',
    '\udc00',
    '\r\n',
    '\n',
    ' ',
    ',',
    '.',
    '@',
    '日本',
    'مرحبا',
    '\u200b',
    '\u0000',
  ],
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
    .map((units) => String.fromCharCode(...units)),
);

describe('for any text whatever', () => {
  test('passages lie inside it, in order, without overlap and not empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of findSensitive(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('the same text gives the same passages', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findSensitive(text)).toEqual(findSensitive(text));
      }),
    );
  });
});

describe('offsets are those of the text as it was received', () => {
  test.each([
    ['emoji before', '🚨🚨 call 214-555-0119'],
    ['combining accents before', 'Mi teléfono aquí: 214-555-0119'],
    ['lines of a form', 'Name:\r\nRosa\r\nPhone:\r\n214-555-0119\r\n'],
    ['a lone surrogate before', '\ud83d 214-555-0119'],
    ['right-to-left text before', 'رقم الهاتف 214-555-0119'],
    ['markup around', '<p>Tel: <b>214-555-0119</b></p>'],
    ['capitals', 'CALL 214-555-0119 NOW'],
  ])('%s', (_, text) => {
    expect(findSensitive(text).map(({ start, end }) => text.slice(start, end))).toEqual(['214-555-0119']);
  });
});
