import { describe, expect, it } from 'vitest';
import { keyPhrases } from '../../../src/text/key-phrases.ts';

const LETTERS = [
  'Please fix the street lights on Zarco Street. The street lights have been out since May.',
  'Our street lights are broken and nobody feels safe.',
  'Broken street lights again, and the bus stop is dark.',
  'The bus stop on Harmon has no bench.',
];

describe('the phrases that many comments share', () => {
  it('counts the comments that hold a phrase, not how often it is said', () => {
    expect(keyPhrases(LETTERS, 'en')).toContainEqual({ phrase: 'street lights', texts: 3 });
    expect(keyPhrases(LETTERS, 'en')).toContainEqual({ phrase: 'bus stop', texts: 2 });
  });

  it('shows no phrase of one person only, and none that begins with a function word', () => {
    for (const { phrase, texts } of keyPhrases(LETTERS, 'en')) {
      expect(texts).toBeGreaterThanOrEqual(2);
      expect(phrase).not.toMatch(/^(the|our|and|on) /);
    }
  });

  it('gives the same phrases in whatever order the comments came', () => {
    expect(keyPhrases([...LETTERS].reverse(), 'en')).toEqual(keyPhrases(LETTERS, 'en'));
  });

  it('joins Spanish written with and without accents', () => {
    const phrases = keyPhrases(['Falta iluminación pública', 'Queremos iluminacion publica ya'], 'es');
    expect(phrases[0]).toMatchObject({ texts: 2 });
    expect(['iluminación pública', 'iluminacion publica']).toContain(phrases[0]?.phrase);
  });
});
