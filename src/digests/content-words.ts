import { keyPhraseStops } from '../text/lexicons/key-phrase-stops.ts';
import { tokens } from '../text/tokens.ts';
import type { Span } from '../text/types.ts';

/** Words of many sentences and no subject, beside those that no key phrase begins with. */
const MANNERS: Record<string, string> = {
  en: 'across agenda already almost among around ask asked asking behalf better big call called calling comment comments consider continue different especially everywhere favor feel follow great happen happened hear help hope important include including increase issue item items kind long mean number particularly past place point probably problem provide read real reason regard regarding relate second show small speak start strongly support talk testimony today toward towards trying urge urging work working year years yet',
  es: 'agenda ahora alguien algo alguno alla alli antes apoyo aqui asi aunque cada cosa cosas creo dice dicen diga digo donde entonces ese eso esos favor gente hace hacer hay hoy igual luego mejor menos mientras mire miren momento mucho muchos nada nadie nunca otra otro parece parte pasa paso pedimos pedir pido poco problema pues punto quien segun siempre solicito solo tambien tanto tiempo toda todas todavia todo todos trabajo usted ustedes veces',
};

const stopsOf = new Map<string, ReadonlySet<string>>();

/** A word that says something, where it stands, and its stem. */
export type ContentWord = Span & { stem: string };

/**
 * The words of a sentence that say what it is about: folded, without function words, numbers and plural endings
 * (Harman's S stemmer 1991; the same ending serves Spanish, after Savoy 2006, "Light stemming approaches").
 */
export const contentWords = (sentence: string, language: string): string[] =>
  tokens(sentence).flatMap(({ word }) => contentWordOf(word, language) ?? []);

/** The stem of a folded word; null where it says nothing. */
export const contentWordOf = (word: string, language: string): string | null =>
  saysSomething(word, stopsIn(language)) ? stemOf(word, language) : null;

/** The same words with where they stand. */
export const placedWords = (sentence: string, language: string): ContentWord[] =>
  tokens(sentence).flatMap(({ word, start, end }) => {
    const stem = contentWordOf(word, language);
    return stem === null ? [] : { start, end, stem };
  });

function saysSomething(word: string, stops: ReadonlySet<string>): boolean {
  if (word.length < 3 || word.length > 30 || stops.has(word)) return false;
  // "they've", "that's"
  const apostrophe = word.indexOf("'");
  if (apostrophe > 0 && stops.has(word.slice(0, apostrophe))) return false;
  const first = word.charCodeAt(0);
  return first < 0x30 || first > 0x39;
}

function stopsIn(language: string): ReadonlySet<string> {
  const known = stopsOf.get(language);
  if (known) return known;
  const list = keyPhraseStops[language] ?? `${keyPhraseStops.en} ${keyPhraseStops.es}`;
  const manners = MANNERS[language] ?? `${MANNERS.en} ${MANNERS.es}`;
  const stops = new Set(`${list} ${manners}`.split(' '));
  stopsOf.set(language, stops);
  return stops;
}

function stemOf(word: string, language: string): string {
  const isOwned = word.endsWith("'s") || word.endsWith("'");
  const plain = isOwned ? word.slice(0, word.lastIndexOf("'")) : word;
  if (plain.length < 4 || !plain.endsWith('s') || /(?:ss|us|is)$/.test(plain)) return plain;
  if (language === 'es' && /(?:[ln]|dad)es$/.test(plain)) return plain.slice(0, -2);
  return plain.endsWith('ies') ? `${plain.slice(0, -3)}y` : plain.slice(0, -1);
}
