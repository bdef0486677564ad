import { fold, isAsciiLetter, isIdeograph } from './normalise.ts';

/**
 * A word of some text: its spelling with ASCII in small letters, and its folded form. Each reader of texts keeps here
 * what it knows of the word once it has looked, so that no word is looked up by its letters again.
 */
export class Lexeme {
  readonly word: string;
  readonly spelling: string;
  /** Its symbols in the expressions of concepts: the number of their list, and some bits by which to tell them. */
  symbols = -1;
  symbolMask = 0;
  /** The languages that it speaks for, and how much, in turn; and which of English and Spanish alone knows it. */
  voices: readonly number[] | undefined = undefined;
  only = -1;
  /** What it hints at, for the sensitive passages. */
  cues = -1;
  /** Its number among the words with a name to some reader, and how many there were when it was looked up. */
  number = 0;
  numbered = -1;
  /** Its weight of feeling, and whether it turns what follows. */
  feeling: number | undefined = undefined;
  turns = false;
  /** Which yes-or-no questions were put to it, and which it answered with yes, as bits. */
  asked = 0;
  agreed = 0;

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
  let low = 0;
  let high = 0;
  let at = start;
  // Up to twelve letters of five bits are a key that no other word has.
  for (const most = Math.min(end, start + 12); at < most; at++) {
    const code = CODES[letters[at] ?? 0] ?? 0;
    if (code === 0) break;
    if (at < start + 6) low = (low << 5) | code;
    else high = (high << 5) | code;
  }
  const isKey = at === end;
  if (!isKey) {
    low = hashOf(letters, start, end);
    high = ~0;
  }
  const first = WAYS * (Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b) >>> (32 - SET_BITS));
  for (let place = first; place < first + WAYS; place++) {
    if (KEYS[2 * place] !== low || KEYS[2 * place + 1] !== high) continue;
    const kept = KEPT[place];
    if (kept != null && (isKey || isSpelt(kept.spelling, letters, start, end))) return kept;
  }
  const lexeme = lexemeOf(letters, start, end);
  if (end - start <= LONGEST) keep(first, low, high, lexeme);
  return lexeme;
}

const SET_BITS = 12;
const WAYS = 8;
const KEPT: (Lexeme | null)[] = new Array(WAYS << SET_BITS).fill(null);

/** What a search looks at lies side by side: two numbers for each kept lexeme, its letters or a hash of them. */
const KEYS = new Int32Array(2 * KEPT.length);

/** Longer words are strange ones, and would make the memory that is kept depend on what is sent. */
const LONGEST = 23;

/** The letters of ASCII and the apostrophe from 1 to 27, 0 for everything else. */
const CODES = new Uint8Array(128);
for (let letter = 1; letter <= 26; letter++) CODES[64 + letter] = CODES[96 + letter] = letter;
CODES[0x27] = 27;

/** FNV-1a (Fowler, Noll and Vo) of a spelling. */
function hashOf(letters: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ small(letters[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isSpelt(spelling: string, letters: Uint16Array, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let at = start; at < end; at++)
    if (spelling.charCodeAt(at - start) !== small(letters[at] ?? 0)) return false;
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
function keep(first: number, low: number, high: number, lexeme: Lexeme): void {
  const last = first + WAYS - 1;
  KEPT.copyWithin(first + 1, first, last);
  KEYS.copyWithin(2 * first + 2, 2 * first, 2 * last);
  KEPT[first] = lexeme;
  KEYS[2 * first] = low;
  KEYS[2 * first + 1] = high;
}

function foldedWord(spelling: string): string {
  if (isIdeograph(spelling.codePointAt(0) ?? 0)) return spelling;
  const word = fold(spelling);
  if (spelling.length < 3 || spelling[1] !== '.' || !isAsciiLetter(spelling.charCodeAt(0))) return word;
  const initials = word.replaceAll('.', '');
  // `us` the people and `U.S.` the country must stay two words.
  return initials === 'us' ? 'usa' : initials;
}

/** The number, from one on, of a word that some reader knows by its letters: a word of phrases or of learned weights. */
export function numberFor(word: string): number {
  const number = NUMBERS.get(word) ?? NUMBERS.size + 1;
  NUMBERS.set(word, number);
  return number;
}

/** The same for a word of some text, 0 where no reader knows it. Looked up again where words were numbered since. */
export function numberOf(lexeme: Lexeme): number {
  if (lexeme.numbered !== NUMBERS.size) {
    lexeme.number = NUMBERS.get(lexeme.word) ?? 0;
    lexeme.numbered = NUMBERS.size;
  }
  return lexeme.number;
}

const NUMBERS = new Map<string, number>();

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
