import { lettersOf } from './letters.ts';
import { lexemeAt, question } from './lexemes.ts';
import { fold, isShouted } from './normalise.ts';
import type { Span } from './types.ts';

/**
 * The sentences of a text, in order, without the space around them. Full stops after initials, numbers and common
 * abbreviations do not end one. A run of words with no punctuation, as live captions and some speech-to-text give,
 * is parted before a connecting word once it is long, so that no "sentence" holds a whole testimony.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  const shouted = isShouted(text);
  const letters = lettersOf(text);
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = letters[at] ?? 0;
    if (unit < 128 ? MAY_END[unit] === 0 : unit !== 0x2026 && unit !== 0x3002) continue;
    const end = endOfSentence(text, at, shouted);
    if (end === 0) continue;
    addTrimmed(text, start, end, found);
    start = end;
    at = end - 1;
  }
  addTrimmed(text, start, text.length, found);
  return found;
}

/** 1 for what can end a sentence in ASCII: points, marks, line breaks and the `>` of a caption's turn. */
const MAY_END = new Uint8Array(128);
for (const unit of [0x2e, 0x21, 0x3f, 0x0a, 0x0d, 0x3e]) MAY_END[unit] = 1;

/** Words that one speaks without pause; beyond this the run is parted. Written English averages 15 to 20. */
const LONG = 30;

/** Where no connecting word comes, a run is parted at this length all the same. */
const LONGEST = 60;

const CONNECTING = new Set(
  'and but so because when if then now also we i my they this that the y pero porque entonces cuando si yo nosotros ellos mi este esta eso tambien'.split(
    ' ',
  ),
);

const ABBREVIATIONS = new Set(
  'mr mrs ms dr st jr sr vs etc inc lt sgt gov sen rep rev prof dept approx ave blvd sra srta dra lic ing ud uds art num pag gral cnel'.split(
    ' ',
  ),
);

const LONGEST_ABBREVIATION = 6;

/** Just past the end of the sentence that ends at `at`, or 0 where none ends. */
function endOfSentence(text: string, at: number, shouted: boolean): number {
  const unit = text.charCodeAt(at);
  if (unit === 0x2e) return isFullStop(text, at) ? pastClosers(text, at + 1) : 0;
  if (unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x3002) return pastClosers(text, at + 1);
  if (unit === 0x0a || unit === 0x0d) return isBreak(text, at, shouted) ? at + 1 : 0;
  if (unit === 0x3e && text.charCodeAt(at + 1) === 0x3e) return at + 2;
  return 0;
}

function isFullStop(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  const endsHere = Number.isNaN(next) || isSpace(next) || isCloser(next) || next === 0x2e;
  if (!endsHere) return false;
  let from = at;
  while (from > 0 && at - from <= LONGEST_ABBREVIATION && isLetterOrDigit(text.charCodeAt(from - 1))) from--;
  if (at - from > LONGEST_ABBREVIATION) return true;
  const before = lexemeAt(lettersOf(text), from, at);
  if (isAbbreviation(before)) return false;
  // "J. Smith": a single capital is an initial, unless the next word opens a new sentence after "I".
  if (isInitial(before)) return startsNoWord(text, at + 1);
  return true;
}

const isAbbreviation = question((word) => ABBREVIATIONS.has(word));
const isInitial = question((word) => word !== 'i' && /^[a-z]$/.test(word));

function startsNoWord(text: string, at: number): boolean {
  return !isLetterOrDigit(text.charCodeAt(skipSpace(text, at)));
}

/** A blank line, a list item, or a new line after a short one. Hard-wrapped lines run on. */
function isBreak(text: string, at: number, shouted: boolean): boolean {
  const isPair = text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a;
  const next = text.charCodeAt(at + (isPair ? 2 : 1));
  if (next === 0x0a || next === 0x0d) return true;
  if (next === 0x2d || next === 0x2a || next === 0x2022) return true;
  if (shouted) return false;
  const opens = next >= 65 && next <= 90;
  let from = at;
  while (from > 0 && at - from < 50 && text.charCodeAt(from - 1) !== 0x0a) from--;
  return opens && at - from < 50;
}

function pastClosers(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (!isCloser(unit) && unit !== 0x2e && unit !== 0x21 && unit !== 0x3f) break;
    end++;
  }
  return end;
}

function addTrimmed(text: string, start: number, end: number, found: Span[]): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  if (from < to) addParted(text, from, to, found);
}

/** Adds one sentence, or several where it runs on without punctuation. */
function addParted(text: string, from: number, to: number, found: Span[]): void {
  // Thirty words and the spaces between them take at least this much; nearly every sentence ends here.
  if (to - from < 2 * LONG) {
    found.push({ start: from, end: to });
    return;
  }
  let start = from;
  let words = 0;
  let wordStart = -1;
  const letters = lettersOf(text);
  for (let at = from; at <= to; at++) {
    const inWord = at < to && !isSpace(letters[at] ?? 0);
    if (inWord && wordStart < 0) wordStart = at;
    if (inWord || wordStart < 0) continue;
    words++;
    const mayPart = words > LONGEST || (words > LONG && CONNECTING.has(fold(text.slice(wordStart, at))));
    if (mayPart) {
      found.push({ start, end: lastOfWord(text, wordStart) });
      start = wordStart;
      words = 1;
    }
    wordStart = -1;
  }
  found.push({ start, end: to });
}

/** The end of the word before an offset, without the space between. */
function lastOfWord(text: string, before: number): number {
  let end = before;
  while (isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  return next;
}

function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit === 0xa0 || unit === 0x2028 || unit === 0x2029 || unit === 0xfeff;
}

function isCloser(unit: number): boolean {
  return (
    unit === 0x22 ||
    unit === 0x27 ||
    unit === 0x29 ||
    unit === 0x5d ||
    unit === 0x201d ||
    unit === 0x2019 ||
    unit === 0xbb
  );
}

function isLetterOrDigit(unit: number): boolean {
  return (
    (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit > 0xbf
  );
}
