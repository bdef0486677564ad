import { keyPhraseStops } from '../text/lexicons/key-phrase-stops.ts';
import { tokens } from '../text/tokens.ts';

const stopsOf = new Map<string, ReadonlySet<string>>();

/**
 * The words of a sentence that say what it is about: folded, without function words, numbers and plural endings
 * (Harman's S stemmer 1991; the same ending serves Spanish, after Savoy 2006, "Light stemming approaches").
 */
export function contentWords(sentence: string, language: string): string[] {
  const stops = stopsIn(language);
  return tokens(sentence).flatMap(({ word }) =>
    word.length < 3 || word.length > 30 || stops.has(word) || /^\d/.test(word) ? [] : stem(word),
  );
}

function stopsIn(language: string): ReadonlySet<string> {
  const known = stopsOf.get(language);
  if (known) return known;
  const list = keyPhraseStops[language] ?? `${keyPhraseStops.en} ${keyPhraseStops.es}`;
  const stops = new Set(list.split(' '));
  stopsOf.set(language, stops);
  return stops;
}

function stem(word: string): string {
  const plain = word.replace(/'s?$/, '');
  if (plain.length < 4 || !plain.endsWith('s') || /(?:ss|us|is)$/.test(plain)) return plain;
  return plain.endsWith('ies') ? `${plain.slice(0, -3)}y` : plain.slice(0, -1);
}
