import type { Lexeme } from './lexemes.ts';
import {
  BIRTH_CUES,
  DIGIT_WORDS,
  HUNDREDS_WORDS,
  MAIL_PROVIDERS,
  PLATE_CUES,
  TENS_WORDS,
} from './lexicons/sensitive.ts';
import {
  ACCUSING,
  BLAMING_AFTER,
  BLAMING_BEFORE,
  HELD,
  HELD_FAMILIES,
  NAMING_MANY,
  SENDING,
  SHELTERING,
  TAKING,
} from './lexicons/sensitive-acts.ts';
import { IRREGULAR, LAWFUL, OWN_STATUS, REMOVAL, STATUS_THINGS } from './lexicons/sensitive-status.ts';
import {
  CASE_FAMILIES,
  IRREGULAR_FAMILIES,
  ORDERLY_FAMILIES,
  OWN_FAMILIES,
  REMOVAL_FAMILIES,
  TELLING,
} from './lexicons/sensitive-status-families.ts';
import type { Token } from './tokens.ts';

/** What some word of a text hints at, as bits. Each search is spared where its hint is missing. */
export const NUMBER = 1;
export const BIRTH = 2;
export const PLATE = 4;
export const MAIL = 8;
export const ACCUSATION = 16;
export const STATUS = 32;
export const HELD_SOMEWHERE = 64;
/** The word for the sign of an e-mail address. */
export const SIGN = 128;

/** Words too common to hint at anything, though phrases hold them. */
const COMMON = new Set(
  "against born contra didn't doesn't estoy has isn't needs never should somebody still tengo tenia their through tiene trabajo when without work".split(
    ' ',
  ),
);

const CUES = cueTable();

/** All hints of a text's words together. */
export function cuesOf(words: readonly Token[]): number {
  let cues = 0;
  for (const { lexeme } of words) cues |= cueOf(lexeme);
  return cues;
}

/** What a word hints at. */
export function cueOf(lexeme: Lexeme): number {
  if (lexeme.cues >= 0) return lexeme.cues;
  const { word } = lexeme;
  const last = word.charCodeAt(word.length - 1);
  lexeme.cues = last >= 48 && last <= 57 ? NUMBER : (CUES.get(word) ?? 0);
  return lexeme.cues;
}

function cueTable(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const mark = (words: Iterable<string>, bit: number): void => {
    for (const word of words) table.set(word, (table.get(word) ?? 0) | bit);
  };
  mark(DIGIT_WORDS.keys(), NUMBER);
  mark(TENS_WORDS.keys(), NUMBER);
  mark(HUNDREDS_WORDS.keys(), NUMBER);
  mark(BIRTH_CUES, BIRTH);
  mark(PLATE_CUES, PLATE);
  mark(MAIL_PROVIDERS, MAIL);
  mark(['arroba', 'dot', 'punto'], MAIL);
  mark(['arroba', 'at'], SIGN);
  mark(ACCUSING, ACCUSATION);
  for (const phrases of [BLAMING_BEFORE, BLAMING_AFTER, NAMING_MANY])
    mark(phrases.map(tellingOf), ACCUSATION);
  mark([...TAKING, ...SENDING], STATUS);
  for (const phrases of [IRREGULAR, REMOVAL, LAWFUL, STATUS_THINGS, OWN_STATUS])
    mark(phrases.map(tellingOf), STATUS);
  for (const families of [
    IRREGULAR_FAMILIES,
    REMOVAL_FAMILIES,
    OWN_FAMILIES,
    ORDERLY_FAMILIES,
    CASE_FAMILIES,
  ])
    mark(families.map(tellingOf), STATUS);
  for (const phrases of [HELD, HELD_FAMILIES, SHELTERING]) mark(phrases.map(tellingOf), HELD_SOMEWHERE);
  return table;
}

/**
 * A phrase can only be said where each of its words is: one known to be telling, or else its longest, which is mostly
 * its rarest; of the commonest words another is taken.
 */
function tellingOf(phrase: readonly string[]): string {
  const known = phrase.find((word) => TELLING.has(word));
  if (known !== undefined) return known;
  const telling = phrase.filter((word) => !COMMON.has(word));
  return longestOf(telling.length > 0 ? telling : phrase);
}

function longestOf(phrase: readonly string[]): string {
  return phrase.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
