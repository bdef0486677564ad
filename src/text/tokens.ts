import { lettersOf } from './letters.ts';
import { type Lexeme, lexemeAt } from './lexemes.ts';
import { isApostrophe, isAsciiLetter, isIdeograph } from './normalise.ts';
import type { Span } from './types.ts';

/** A word or number. `start` and `end` are UTF-16 offsets into the text as received; `word` is folded. */
export type Token = Span & { word: string; lexeme: Lexeme };

/**
 * The words and numbers of a text, in order. Apostrophes stay inside a word (`don't`), initials lose their points
 * (`I.C.E.` is `ice`), hyphens part words, numbers keep their separators (`1,500`, `3.5`), and each Chinese or
 * Japanese character is a word of its own. Emoji, symbols and lone surrogates belong to no word.
 */
export function tokens(text: string): Token[] {
  if (text === last.text) return last.words;
  const words = read(text);
  last = { text, words };
  return words;
}

/** Several readers ask for the words of the same text one after another, and none may change them. */
let last: { text: string; words: Token[] } = { text: '', words: [] };

function read(text: string): Token[] {
  const letters = lettersOf(text);
  const found: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const unit = letters[at] ?? 0;
    if (unit < 128 ? PLAIN[unit] === 0 : wordWidth(text, at) === 0) {
      at++;
      continue;
    }
    const end =
      endOfPlainWord(letters, at) ||
      endOfIdeograph(text, at) ||
      endOfInitials(text, at) ||
      endOfWord(text, at);
    const lexeme = lexemeAt(letters, at, end);
    // A text may hold marks or joiners with no letter to carry them.
    if (lexeme.word !== '') found.push({ start: at, end, word: lexeme.word, lexeme });
    at = end;
  }
  return found;
}

/** The end of a word of plain letters and digits, or 0 where the word holds anything more. */
function endOfPlainWord(letters: Uint16Array, start: number): number {
  let at = start;
  let unit = letters[at] ?? 0;
  while (unit < 128 && PLAIN[unit] === 1) unit = letters[++at] ?? 0;
  if (at === start || unit >= 128 || isApostrophe(unit)) return 0;
  // A point or comma may stand inside a number or between initials.
  if ((unit === 0x2e || unit === 0x2c) && (at - start === 1 || isDigit(letters[at + 1] ?? 0))) return 0;
  return at;
}

function endOfIdeograph(text: string, start: number): number {
  return isIdeograph(text.codePointAt(start) ?? 0) ? start + wordWidth(text, start) : 0;
}

/** 1 for the letters and digits of ASCII. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, unit) => (isAsciiLetter(unit) || isDigit(unit) ? 1 : 0));

/** The words that are not part of a link: the words of an address say nothing of what its sender thinks. */
export function withoutLinks(text: string, words: readonly Token[]): readonly Token[] {
  if (!words.some((word) => opensLink(text, word))) return words;
  let end = 0;
  return words.filter((word) => {
    if (word.start >= end && opensLink(text, word)) {
      end = word.end;
      while (end < text.length && text.charCodeAt(end) > 0x20) end++;
    }
    return word.start >= end;
  });
}

/** The first word of a link: `https://`, `www.`. */
function opensLink(text: string, { start, end }: Span): boolean {
  const after = text.charCodeAt(end);
  if (after === 0x3a) return text.startsWith('://', end);
  return after === 0x2e && text.startsWith('www', start);
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const width = wordWidth(text, at);
    if (width > 0) {
      if (text.charCodeAt(at) > 0x2e00 && at > start && isIdeograph(text.codePointAt(at) ?? 0)) break;
      at += width;
    } else if (joins(text, at)) at += 1;
    else break;
  }
  return at;
}

/** An apostrophe between letters, or a point or comma between digits. */
function joins(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (isApostrophe(unit)) return isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
  if (unit === 0x2c || unit === 0x2e)
    return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
  return false;
}

/** The end of initials such as `I.C.E.` or `U.S`, or 0 where there are none. */
function endOfInitials(text: string, start: number): number {
  if (text.charCodeAt(start + 1) !== 0x2e) return 0;
  let at = start;
  let letters = 0;
  while (isAsciiLetter(text.charCodeAt(at)) && !isWordUnit(text.charCodeAt(at + 1))) {
    letters++;
    at += 1;
    if (text.charCodeAt(at) !== 0x2e) break;
    at += 1;
  }
  if (letters < 2) return 0;
  // The last point may end the sentence; leaving it outside the word lets the sentence end there.
  return text.charCodeAt(at - 1) === 0x2e ? at - 1 : at;
}

/** How many code units the letter, digit or mark at an offset takes, 0 if there is none. */
function wordWidth(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 128) return isWordUnit(unit) ? 1 : 0;
  if (unit < 0xd800 || unit > 0xdfff) return isWordUnit(unit) ? 1 : 0;
  const point = text.codePointAt(at) ?? 0;
  if (point <= 0xffff) return 0;
  return WORD_CHARACTER.test(String.fromCodePoint(point)) ? 2 : 0;
}

function isWordUnit(unit: number): boolean {
  if (unit < 128) return isAsciiLetter(unit) || isDigit(unit);
  const known = KINDS[unit];
  if (known !== undefined && known !== 0) return known === 1;
  const isWord = WORD_CHARACTER.test(String.fromCharCode(unit));
  KINDS[unit] = isWord ? 1 : 2;
  return isWord;
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}\u00ad\u200c\u200d]/u;

/** What each code unit turned out to be: 0 not yet asked, 1 part of a word, 2 not. */
const KINDS = new Uint8Array(0x10000);

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isLetter(unit: number): boolean {
  return isAsciiLetter(unit) || (unit > 127 && !isApostrophe(unit) && isWordUnit(unit));
}
