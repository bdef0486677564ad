import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markOf, redact, redactedSegments } from '../../../src/text/redact.ts';
import { findSensitive } from '../../../src/text/sensitive.ts';
import type { SensitiveKind, SensitivePassage } from '../../../src/text/types.ts';

describe('a comment stays readable when its sensitive passages are taken out', () => {
  test.each([
    ['en', 'Call me at 214-555-0119 after six.', 'Call me at [phone] after six.'],
    ['es', 'Llámenme al 214-555-0119 después de las seis.', 'Llámenme al [teléfono] después de las seis.'],
    ['en', 'I live at 1234 Elm St Apt 5. Thank you.', 'I live at [address]. Thank you.'],
    ['es', 'Vivo en la calle Jefferson 1420. Gracias.', 'Vivo en la [dirección]. Gracias.'],
    ['en', 'Write to jude@example.com, please 🙏', 'Write to [email], please 🙏'],
    ['en', 'Nothing to hide here.', 'Nothing to hide here.'],
  ] as const)('%s: %s', (language, text, redacted) => {
    expect(redact(text, findSensitive(text), language)).toBe(redacted);
  });

  test('an identifier inside a statement keeps the mark of its own kind', () => {
    const text = 'My aunt has no papers and stays with me at 4418 Sable Crest Apt 6.';
    const kinds = redactedSegments(text, findSensitive(text)).flatMap((segment) =>
      'kind' in segment ? [segment.kind] : [],
    );
    expect(kinds).toContain('status');
    expect(kinds).toContain('address');
    expect(redact(text, findSensitive(text))).not.toContain('4418');
  });
});

describe('marks stand once, wherever passages lie', () => {
  const text = 'abcdefghij';
  test.each<[string, SensitivePassage[], string]>([
    ['out of order', [at('phone', 6, 8), at('email', 1, 3)], 'a[email]def[phone]ij'],
    ['overlapping', [at('email', 1, 5), at('phone', 3, 7)], 'a[email]hij'],
    ['side by side', [at('email', 0, 5), at('phone', 5, 10)], '[email][phone]'],
    ['past the end', [at('email', 8, 99)], 'abcdefgh[email]'],
    ['empty', [at('email', 4, 4)], text],
  ])('%s', (_, passages, redacted) => {
    expect(redact(text, passages)).toBe(redacted);
  });

  test('no character of a passage remains and every other does, for any text and passages', () => {
    const passages = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), passages, (anyText, pairs) => {
        const spans = pairs.map(([start, length]) => at('phone', start, start + length));
        const kept = redactedSegments(anyText, spans)
          .map((segment) => ('text' in segment ? segment.text : ''))
          .join('');
        const expected = anyText
          .split('')
          .filter((_, index) => !spans.some(({ start, end }) => index >= start && index < end))
          .join('');
        expect(kept).toBe(expected);
      }),
    );
  });
});

test('every kind has a mark in English and in Spanish', () => {
  const kinds: SensitiveKind[] = [
    'ssn',
    'a-number',
    'passport',
    'visa',
    'driver-licence',
    'account',
    'card',
    'date-of-birth',
    'phone',
    'email',
    'address',
    'plate',
    'third-party',
    'status',
    'whereabouts',
  ];
  for (const kind of kinds) {
    expect(markOf(kind, 'en')).toMatch(/^\[.+\]$/);
    expect(markOf(kind, 'es')).toMatch(/^\[.+\]$/);
  }
});

function at(kind: SensitiveKind, start: number, end: number): SensitivePassage {
  return { kind, start, end };
}
