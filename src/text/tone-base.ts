import { createRequire } from 'node:module';
import { lettersOf } from './letters.ts';
import { type Lexeme, lexemeAt } from './lexemes.ts';
import { englishTone, negators, spanishTone } from './lexicons/tone-words.ts';
import { fold } from './normalise.ts';
import type { Token } from './tokens.ts';

/** The sum of a text's words of feeling, and how many of them feel good and bad where they stand. */
export type Feeling = { score: number; good: number; bad: number };

/**
 * The score that the package `sentiment` would give by the council's lexicon. Its words are cut as the package cuts
 * them, but weighed where they stand, and those that are also the tagger's `words` are not looked up again; a test
 * holds the two to the same score.
 */
export function feelingOf(text: string, words: readonly Token[]): Feeling {
  const feeling = { score: 0, good: 0, bad: 0 };
  const letters = lettersOf(text);
  let next = 0;
  let number = 0;
  let lastTurn = -Infinity;
  for (let at = 0; at < text.length; at++) {
    if (isBetween(letters, at, text.length)) continue;
    const start = at++;
    while (at < text.length && !isBetween(letters, at, text.length)) at++;
    while (next < words.length && (words[next]?.start ?? 0) < start) next++;
    const word = words[next];
    const isRead = word !== undefined && word.start === start && word.end === at;
    const lexeme = isRead ? word.lexeme : lexemeAt(letters, start, at);
    const felt = lexeme.feeling ?? feltOf(lexeme);
    // Half, because "not happy" is less than unhappy, and speech often negates what comes after.
    const weight = number - lastTurn <= TURN_REACH ? -felt / 2 : felt;
    feeling.score += weight;
    if (weight > 0) feeling.good++;
    else if (weight < 0) feeling.bad++;
    if (lexeme.turns) lastTurn = number;
    number++;
  }
  return feeling;
}

/** A word that turns reaches this many words on. */
export const TURN_REACH = 3;

/** `sentiment`'s English and emoji, AFINN with corrections for a council's subject, and Spanish: one list, since many residents use both in a breath. */
export function councilLexicon(): Record<string, number> {
  const load = createRequire(import.meta.url);
  const lexicon: Record<string, number> = { ...load('sentiment/languages/en/labels.json') };
  for (const [weight, words] of spanishTone) {
    for (const word of words.split(' ')) {
      lexicon[word] = weight;
      // Few words mean opposite things in both languages; where one does, English keeps the plain spelling.
      lexicon[fold(word)] ??= weight;
    }
  }
  for (const [weight, words] of englishTone) for (const word of words.split(' ')) lexicon[word] = weight;
  return Object.assign(lexicon, load('sentiment/build/emoji.json'));
}

const LEXICON = new Map(Object.entries(councilLexicon()));
const TURNING = new Set(negators.split(' '));

function feltOf(lexeme: Lexeme): number {
  const word = lexeme.spelling.toLowerCase();
  lexeme.turns = TURNING.has(word);
  lexeme.feeling = LEXICON.get(word) ?? 0;
  return lexeme.feeling;
}

/** True between words: `sentiment` makes some signs a space and parts words there, and at any two white characters. */
function isBetween(letters: Uint16Array, at: number, end: number): boolean {
  const kind = kindOf(letters[at] ?? 0);
  if (kind !== WHITE) return kind === PARTS;
  return at === 0 || at + 1 === end || kindOf(letters[at - 1] ?? 0) > 0 || kindOf(letters[at + 1] ?? 0) > 0;
}

function kindOf(unit: number): number {
  if (unit < 128) return KINDS[unit] ?? 0;
  return unit === 0xa0 || (unit >= 0x1680 && RARE_SPACES.has(unit)) ? WHITE : 0;
}

const PARTS = 1;
const WHITE = 2;
const KINDS = new Uint8Array(128);
for (const sign of ' \n.,/#!?$%^&*;:{}=_`"~()') KINDS[sign.charCodeAt(0)] = PARTS;
for (const space of '\t\v\f\r') KINDS[space.charCodeAt(0)] = WHITE;

const RARE_SPACES = new Set([
  ...[0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a],
  ...[0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff],
]);
