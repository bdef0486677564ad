import { fold, isAsciiLetter, isIdeograph } from './normalise.ts';

/** What a word is in expressions: words of the same symbols share one list, which has a number. */
export type Symbols = { number: number; symbols: readonly number[]; mask: number };

/** What a word says of languages: where it speaks and how much, and whether English or Spanish alone knows it. */
export type Knowledge = { places: number[]; weights: number[]; only: number };

/**
 * A word of some text: its spelling with ASCII in small letters, and its folded form. Each reader of texts keeps here
 * what it knows of the word once it has looked, so that no word is looked up by its letters again.
 */
export class Lexeme {
  readonly word: string;
  readonly spelling: string;
  /** Its symbols in the expressions of concepts. */
  symbols: Symbols | undefined = undefined;
  knowledge: Knowledge | undefined = undefined;
  /** What it hints at, for the sensitive passages. */
  cues = -1;
  /** Its weight of feeling, and whether it turns what follows. */
  feeling: number | undefined = undefined;
  turns = false;
  /** Which yes-or-no questions were put to it, and which it answered with yes, as bits. */
  asked = 0;
  agreed = 0;
  /** Its number in each space of features that has it. */
  readonly features: number[] = [];

  constructor(word: string, spelling: string) {
    this.word = word;
    this.spelling = spelling;
  }
}

/**
 * The lexeme of the word from `start` to `end`, the same one wherever that spelling comes again. A bounded number is
 * kept, each in one of a few places that its letters decide, so that no text can make the search longer.
 */
export function lexemeAt(letters: Uint16Array, start: number, end: number): Lexeme {
  const hash = hashOf(letters, start, end);
  const first = WAYS * (hash & (SETS - 1));
  for (let place = first; place < first + WAYS; place++) {
    if (HASHES[place] !== hash || !isSpelt(place, letters, start, end)) continue;
    const kept = KEPT[place];
    if (kept != null) return kept;
  }
  const lexeme = lexemeOf(letters, start, end);
  if (end - start <= LONGEST) keep(first, hash, lexeme);
  return lexeme;
}

const SETS = 1 << 12;
const WAYS = 8;
const KEPT: (Lexeme | null)[] = new Array(SETS * WAYS).fill(null);

/** Longer words are strange ones, and would make the memory that is kept depend on what is sent. */
const LONGEST = 23;

/** What a search looks at lies side by side: the hash of each kept lexeme, and the length and letters of its spelling. */
const HASHES = new Int32Array(SETS * WAYS);
const WIDTH = 1 + LONGEST;
const SPELT = new Uint16Array(SETS * WAYS * WIDTH);

/** FNV-1a (Fowler, Noll and Vo) of a spelling. */
function hashOf(letters: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ small(letters[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isSpelt(place: number, letters: Uint16Array, start: number, end: number): boolean {
  let spelt = place * WIDTH;
  if (SPELT[spelt] !== end - start) return false;
  for (let at = start; at < end; at++) if (SPELT[++spelt] !== small(letters[at] ?? 0)) return false;
  return true;
}

function small(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

function lexemeOf(letters: Uint16Array, start: number, end: number): Lexeme {
  let spelling = '';
  for (let at = start; at < end; at++) spelling += String.fromCharCode(small(letters[at] ?? 0));
  return new Lexeme(foldedWord(spelling), spelling);
}

/** Puts a lexeme before the others of its set; the last of a full set is forgotten. */
function keep(first: number, hash: number, lexeme: Lexeme): void {
  const { spelling } = lexeme;
  const last = first + WAYS - 1;
  KEPT.copyWithin(first + 1, first, last);
  HASHES.copyWithin(first + 1, first, last);
  SPELT.copyWithin((first + 1) * WIDTH, first * WIDTH, last * WIDTH);
  KEPT[first] = lexeme;
  HASHES[first] = hash;
  SPELT[first * WIDTH] = spelling.length;
  for (let at = 0; at < spelling.length; at++) SPELT[first * WIDTH + 1 + at] = spelling.charCodeAt(at);
}

function foldedWord(spelling: string): string {
  if (isIdeograph(spelling.codePointAt(0) ?? 0)) return spelling;
  const word = fold(spelling);
  if (spelling.length < 3 || spelling[1] !== '.' || !isAsciiLetter(spelling.charCodeAt(0))) return word;
  const initials = word.replaceAll('.', '');
  // `us` the people and `U.S.` the country must stay two words.
  return initials === 'us' ? 'usa' : initials;
}

/** A yes-or-no question about words that is answered once for each lexeme; beyond the room for them, each time. */
export function question(isSo: (word: string) => boolean): (lexeme: Lexeme) => boolean {
  if (questions === ROOM) return ({ word }) => isSo(word);
  const bit = 1 << questions++;
  return (lexeme) => {
    if ((lexeme.asked & bit) === 0) {
      lexeme.asked |= bit;
      if (isSo(lexeme.word)) lexeme.agreed |= bit;
    }
    return (lexeme.agreed & bit) !== 0;
  };
}

const ROOM = 31;
let questions = 0;
