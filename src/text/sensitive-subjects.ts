import { UNIT_WORDS } from './lexicons/sensitive.ts';
import {
  FIRST,
  GENERIC,
  LOCATED_AFTER,
  OWNERS,
  PERSONS,
  SINGLING,
  SINGULAR,
  STRANGERS,
  WORKPLACES,
} from './lexicons/sensitive-status.ts';
import { gapAfter, isCapitalised, type Reading, type WordRange, wordAt } from './sensitive-reading.ts';

/**
 * Whom a statement is about. `self` speaks; `known` is tied to the speaker, named, or can be found; `pronoun` is one
 * person said before, `plural` several; `stranger` is anyone.
 */
export type Subject = { kind: 'self' | 'known' | 'pronoun' | 'plural' | 'stranger'; at: number };

/** How far before a statement its subject may stand, in words. Speech puts asides between. */
const REACH = 14;

/** "I" rules only what follows closely; further on there is mostly another subject. */
const SELF_REACH = 5;

/** The nearest person before a word of the sentence, or undefined where none is said. */
export function subjectBefore(
  reading: Reading,
  { first: from }: WordRange,
  before: number,
  selfReach = SELF_REACH,
): Subject | undefined {
  for (let at = before - 1; at >= Math.max(from, before - REACH); at--) {
    const subject = personAt(reading, from, at);
    if (subject) return subject;
    const word = wordAt(reading, at);
    // "Parents without papers": bare plurals are people in general.
    if (at === before - 1 && word.endsWith('s') && PERSONS.has(word)) return { kind: 'stranger', at };
    if (FIRST.has(word)) {
      if (before - at <= selfReach) return { kind: 'self', at };
      continue;
    }
    if (isPronoun(reading, at)) return { kind: 'pronoun', at };
    if (THEY.has(word)) return { kind: 'plural', at };
    if (isRelative(reading, at)) return describedBefore(reading, from, at) ?? { kind: 'stranger', at };
    if (GENERIC.has(word)) return { kind: 'stranger', at };
  }
  return undefined;
}

export const THEY = new Set("they they're they've theyre theyve ellos ellas".split(' '));

/** "Mi vecina, la que vende tamales": a person said before the comma is told more closely, and is still the one meant. */
function describedBefore(reading: Reading, from: number, at: number): Subject | undefined {
  if (gapAfter(reading, at - 2) !== ', ') return undefined;
  const person = personAt(reading, from, at - 2);
  return person?.kind === 'known' ? person : undefined;
}

/** A person who stands at this word: kin, somebody named, a stranger; not pronouns. */
export function personAt(reading: Reading, from: number, at: number): Subject | undefined {
  const word = wordAt(reading, at);
  const isPerson = PERSONS.has(word) || PERSONS.has(singularOf(word));
  const isStranger = STRANGERS.has(word);
  if (isPerson || isStranger) {
    for (let index = at - 1; index >= Math.max(from, at - 3); index--) {
      const before = wordAt(reading, index);
      if (OWNERS.has(before) || (at - index <= 2 && before.endsWith("'s")))
        return { kind: 'known', at: index };
      if (SINGLING.has(before)) {
        // "My witness was a young man without papers": the one meant was said before.
        if (BEING.has(wordAt(reading, index - 1))) return undefined;
        return {
          kind: isPinned(reading, at) || isTied(reading, from, index) ? 'known' : 'stranger',
          at: index,
        };
      }
    }
    if (isPinned(reading, at)) return { kind: 'known', at };
    return isStranger ? { kind: 'stranger', at } : undefined;
  }
  if (isOneOfPlace(reading, at)) return { kind: 'known', at: at - 1 };
  if (isName(reading, from, at)) return { kind: 'known', at: at - 1 };
  return isApposition(reading, at) ? { kind: 'known', at } : undefined;
}

/** "Los de la cocina", "el de arriba": whoever is where can be found. */
function isOneOfPlace(reading: Reading, at: number): boolean {
  if (wordAt(reading, at) !== 'de' || !ARTICLES.has(wordAt(reading, at - 1))) return false;
  const next = wordAt(reading, at + 1);
  return LOCATED_AFTER.has(next) || (next === 'la' && LOCATED_AFTER.has(wordAt(reading, at + 2)));
}

const ARTICLES = new Set('el la los las'.split(' '));

/** Two capitals side by side inside a sentence: "Wilmer Andrade". */
export function isName(reading: Reading, from: number, at: number): boolean {
  if (at <= from || gapAfter(reading, at - 1) !== ' ') return false;
  if (!isCapitalised(reading, at - 1) || !isCapitalised(reading, at)) return false;
  return !isPlaceWord(wordAt(reading, at)) && !isPlaceWord(wordAt(reading, at - 1));
}

/** "The boy at the shop, Beto, has ...": one name between commas. */
function isApposition(reading: Reading, at: number): boolean {
  if (!isCapitalised(reading, at) || isPlaceWord(wordAt(reading, at))) return false;
  const after = gapAfter(reading, at);
  return gapAfter(reading, at - 1) === ', ' && (after === ', ' || after.startsWith('.'));
}

/** "The man in 9B", "a man named Osvaldo", "the cook at our diner": somebody who can be found after all. */
function isPinned(reading: Reading, at: number): boolean {
  if (isNameAfter(reading, at)) return true;
  for (let index = at + 1; index <= at + PIN_REACH; index++) {
    const word = wordAt(reading, index);
    const next = wordAt(reading, index + 1);
    if (AT.has(word) && isFindable(reading, index + 1)) return true;
    if (index > at + 3) continue;
    if (LOCATED_AFTER.has(word) || NAMED.has(word) || (word === 'next' && next === 'door')) return true;
    if (word === 'conmigo' || ((word === 'with' || word === 'for') && ME.has(next))) return true;
    if (word === 'se' && next === 'llama') return true;
  }
  return servesUs(reading, at);
}

/** "We rent to a couple", "I hired two men": tied to the speaker before they are named. */
function isTied(reading: Reading, from: number, at: number): boolean {
  const verb = TO.has(wordAt(reading, at - 1)) ? at - 2 : at - 1;
  if (verb < from || !TYING.has(wordAt(reading, verb))) return false;
  for (let index = verb - 1; index >= Math.max(from, verb - 3); index--)
    if (FIRST.has(wordAt(reading, index))) return true;
  return TYING_SELF.has(wordAt(reading, verb));
}

const TO = new Set(['to', 'with', 'a', 'con', 'for']);
const TYING = new Set(
  'rent rented renting hire hired employ employed live work rento rentamos contrate contratamos vivo trabajo'.split(
    ' ',
  ),
);
const TYING_SELF = new Set(['rento', 'rentamos', 'contrate', 'contratamos', 'vivo', 'trabajo']);

/** "The man who mows my lawn", "la señora que cuida a mis niños": one who does something for the speaker can be found. */
function servesUs(reading: Reading, at: number): boolean {
  if (SPEAKING.has(wordAt(reading, at + 1))) return ENGAGING.has(wordAt(reading, at + 2));
  if (!WHO.has(wordAt(reading, at + 1)) || !SERVING.has(wordAt(reading, at + 2))) return false;
  for (let index = at + 3; index <= at + 3 + SERVED_REACH; index++)
    if (SPEAKERS.has(wordAt(reading, index))) return true;
  return false;
}

/** "Who takes good care of my ...": whom it is done for is told within this many words. */
const SERVED_REACH = 4;

/** "The interpreter we use". */
const SPEAKING = new Set(['we', 'i']);
const ENGAGING = new Set('use hire hired pay employ rent trust'.split(' '));
const WHO = new Set(['who', 'that', 'que']);
const SPEAKERS = new Set('my our me us mi mis nuestro nuestra nuestros nuestras nos'.split(' '));
const SERVING = new Set(
  `mows cuts cleans cooks takes looks watches cares helps fixes works paints rents lives sits sells drives teaches coaches
  delivers raised built does made bathes walks feeds translates babysits picks sleeps roofed
  cuida limpia corta arregla trabaja vende renta lava cocina ayuda hace maneja atiende vive bana plancha poda duerme`.split(
    /\s+/,
  ),
);

/** "The guys who wash dishes at ...": the place is told within this many words. */
const PIN_REACH = 6;

const AT = new Set('at in en de del from'.split(' '));
const NAMED = new Set('named llamado llamada'.split(' '));

/** "Boy Tino": a name right after the person. */
function isNameAfter(reading: Reading, at: number): boolean {
  const isClose = gapAfter(reading, at).length <= 2;
  return isClose && isCapitalised(reading, at + 1) && !isPlaceWord(wordAt(reading, at + 1));
}

/** A number of a flat, or a shop, kitchen or school that few work in: "9B", "our diner", "la llantera". */
function isFindable(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  if (/^\d/.test(word) || UNIT_WORDS.has(word)) return true;
  const isLed = OWNERS.has(word) || PLACE_ARTICLES.has(word);
  for (let index = isLed ? at + 1 : at; index <= at + 3; index++) {
    const noun = wordAt(reading, index);
    if (WORKPLACES.has(noun) || noun.endsWith('eria') || noun.endsWith('erias')) return true;
    if (!isLed && noun.endsWith("'s") && isCapitalised(reading, index)) return true;
  }
  return false;
}

const PLACE_ARTICLES = new Set('the that la el este esta ese esa aquel aquella'.split(' '));

const ME = new Set(['me', 'us']);

/** "He", "ella"; Spanish `el` only with its accent or before a verb, since it is an article otherwise. */
function isPronoun(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  if (word !== 'el') return SINGULAR.has(word);
  const token = reading.words[at];
  const isAccented = token !== undefined && reading.text.slice(token.start, token.end).toLowerCase() === 'él';
  return isAccented || VERBS_AFTER_EL.has(wordAt(reading, at + 1));
}

const VERBS_AFTER_EL = new Set(
  'no tiene tenia es era esta estaba entro cruzo llego vino tambien tampoco vive trabaja'.split(' '),
);

const BEING = new Set("is was es era fue he's she's esta".split(' '));

/** "El que", "those who", "the one that": whoever it may be. */
function isRelative(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  if (word !== 'que' && word !== 'who' && word !== 'that' && word !== 'q') return false;
  return gapAfter(reading, at - 1) === ' ' && RELATIVE_BEFORE.has(wordAt(reading, at - 1));
}

const RELATIVE_BEFORE = new Set('el al los las la lo one ones those'.split(' '));

function singularOf(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

function isPlaceWord(word: string): boolean {
  return NOT_PERSONS.has(word);
}

/** Capitals that name no person. */
const NOT_PERSONS = new Set(
  `city council mayor dallas texas police department county state street avenue road drive lane blvd boulevard district
  oak cliff west east north south san fort worth united states america american americans mexico the and house school high
  church park ice border patrol immigration customs enforcement task force chief sheriff officer community council
  members member president governor senate bill act law supreme court federal department homeland security home depot
  i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december lunes martes enero ciudad policia concejo consejo estados unidos de la el los las del
  guatemala honduras salvador venezuela colombia cuba haiti nigeria lagos iran india china vietnam jefferson
  good evening morning afternoon thank thanks dear hello hi buenas buenos tardes noches dias senores estimados please
  madam sir mr mrs ms chair commissioner councilmember councilman councilwoman judge lord god jesus dios spanish english
  center centre promise matter matters lives movement youth kids king luther jr plan program project initiative action network coalition alliance association foundation university college hospital library airport lake river valley hill village bay little asia nuevo nueva leon san santa dr item section resolution ordinance
  latino latina hispanic black white asian native daca tps dreamers`.split(/\s+/),
);
