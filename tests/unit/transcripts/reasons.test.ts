import { expect, test } from 'vitest';
import { turnReasonText } from '../../../src/locales/translate.ts';
import { REASONS } from '../../../src/transcripts/propose/types.ts';

test.each(REASONS)('a clerk reads in English and Spanish what is meant by %s', (reason) => {
  const [english, spanish] = [turnReasonText(reason, 'en'), turnReasonText(reason, 'es')];
  expect(english).toMatch(/^\p{Lu}.{10,}\.$/u);
  expect(spanish).toMatch(/^\p{Lu}.{10,}\.$/u);
  expect(spanish).not.toBe(english);
});
