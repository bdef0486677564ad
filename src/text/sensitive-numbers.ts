import {
  ACCOUNT_CUES,
  ALIEN_CUES,
  CARD_CUES,
  DIGIT_WORDS,
  HUNDREDS_WORDS,
  LICENCE_CUES,
  PASSPORT_CUES,
  PHONE_CUES,
  PUBLIC_NUMBER_CUES,
  SSN_CUES,
  TENS_WORDS,
  VISA_CUES,
} from './lexicons/sensitive.ts';
import { cueOf, NUMBER } from './sensitive-cues.ts';
import type { Token } from './tokens.ts';
import type { SensitiveKind, SensitivePassage } from './types.ts';

/** One number as it was said: `digits` of the words or figures from token `at` to before `next`. */
export type Figure = { at: number; next: number; digits: string; isSpoken: boolean };

/** Numbers that lie side by side with only space, points, strokes or brackets between. */
export type Run = { figures: Figure[] };

/** A number longer than any phone, card or account with its prefixes ends a run, so that a wall of digits stays cheap. */
const RUN_LIMIT = 24;

/** The number runs of a text, in order. */
export function numberRuns(text: string, words: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let current: Figure[] = [];
  for (let at = 0; at < words.length; ) {
    const figure = figureAt(text, words, at);
    if (!figure) {
      at++;
      continue;
    }
    const before = current[current.length - 1];
    if (before && (current.length >= RUN_LIMIT || !isJoined(text, words, before, figure))) {
      runs.push({ figures: current });
      current = [];
    }
    current.push(figure);
    at = figure.next;
  }
  if (current.length > 0) runs.push({ figures: current });
  return runs;
}

/** Social Security and A-numbers, phones, cards, accounts, document numbers and dates of birth. */
export function sensitiveNumbers(
  text: string,
  words: readonly Token[],
  runs: readonly Run[],
): SensitivePassage[] {
  const found: SensitivePassage[] = [];
  for (const { figures } of runs) {
    for (let from = 0; hasDigits(figures, from, FEWEST_DIGITS); ) {
      const match = numberAt(text, words, figures, from);
      if (isSensitive(match)) found.push(passage(text, words, figures, from, match));
      from += match?.count ?? 1;
    }
  }
  return found;
}

/** The last four digits of a Social Security number; everything else is longer. */
const FEWEST_DIGITS = 4;

function hasDigits(figures: readonly Figure[], from: number, least: number): boolean {
  let digits = 0;
  for (let at = from; at < figures.length && digits < least; at++) digits += figures[at]?.digits.length ?? 0;
  return digits >= least;
}

/** `count` figures of a run; without a kind they are known to be harmless and are passed over together. */
type Match = { kind?: SensitiveKind; count: number; first?: number };

function isSensitive(match: Match | undefined): match is Match & { kind: SensitiveKind } {
  return match?.kind !== undefined;
}

function numberAt(
  text: string,
  words: readonly Token[],
  figures: readonly Figure[],
  from: number,
): Match | undefined {
  const first = figures[from];
  if (!first) return undefined;
  const before = wordsBefore(words, first.at, 6);
  return (
    cardAt(figures, from, before) ??
    socialAt(text, words, figures, from, before) ??
    (has(before, ALIEN_CUES) ? alienAt(text, words, figures, from, before) : undefined) ??
    phoneAt(text, words, figures, from, before) ??
    alienAt(text, words, figures, from, before) ??
    documentAt(text, words, figures, from, before)
  );
}

/** ISO/IEC 7812: 13 to 19 digits, the last of them a check digit after Luhn. */
function cardAt(figures: readonly Figure[], from: number, before: readonly string[]): Match | undefined {
  const leading = figures[from]?.digits[0];
  if (leading === undefined || leading < '2' || leading > '6') return undefined;
  let digits = '';
  let best: Match | undefined;
  for (let at = from; at < figures.length && digits.length < 19; at++) {
    digits += figures[at]?.digits ?? '';
    const isCued = has(before, CARD_CUES) && digits.length >= 15;
    if (digits.length >= 13 && digits.length <= 19 && (isCued || passesLuhn(digits))) {
      best = { kind: 'card', count: at - from + 1 };
    }
  }
  return best;
}

/** The check of ISO/IEC 7812-1, annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 48;
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}

/** Shapes in which people write phone numbers, as lengths of their groups. */
const PHONE_SHAPES: ReadonlySet<string> = new Set([
  '3,3,4',
  '1,3,3,4',
  '3,4',
  '2,4,4',
  '2,2,4,4',
  '2,1,2,4,4',
  '3,3,2,2',
  '2,3,3,4',
  '3,7',
  '2,3,3,2,2',
  '3,2,2,3',
  '1,10',
  '2,10',
  '2,2,2,2,2',
  '3,4,4',
  '1,3,7',
  '2,1,3,3,4',
  '3,8',
]);

function phoneAt(
  text: string,
  words: readonly Token[],
  figures: readonly Figure[],
  from: number,
  before: readonly string[],
): Match | undefined {
  const first = figures[from];
  if (!first) return undefined;
  const isCued = has(before, PHONE_CUES);
  const isPublic = has(before.slice(-2), PUBLIC_NUMBER_CUES);
  const hasPlus = text[(words[first.at]?.start ?? 0) - 1] === '+';
  let digits = '';
  let shape = '';
  let isSpoken = false;
  let best: Match | undefined;
  for (let at = from; at < figures.length && digits.length < 15; at++) {
    const figure = figures[at];
    if (!figure) break;
    digits += figure.digits;
    isSpoken ||= figure.isSpoken;
    shape += `${shape ? ',' : ''}${figure.digits.length}`;
    if (digits.length < 7 || digits.length > 15) continue;
    const isShaped =
      PHONE_SHAPES.has(shape) && (shape !== '3,4' || isSevenDigits(text, words, figures, from, isCued));
    const count = at - from + 1;
    const isFull = digits.length === 10 || (digits.length === 11 && digits[0] === '1');
    const isAlone = count === 1 && isFull && (isCued || (!isPublic && isNorthAmerican(digits)));
    const isSaid = isSpoken && (isFull || (digits.length === 7 && isCued)) && count >= 4;
    const isSpelled = count === 10 && digits.length === 10 && isNorthAmerican(digits);
    const isForeign = hasPlus && digits.length >= 8;
    const isTold = isCued && isFull && count > 1;
    if ((isShaped && !isPublic) || isAlone || isSaid || isSpelled || isForeign || isTold)
      best = { kind: 'phone', count };
  }
  if (!best) return undefined;
  const isOffice = has(before, OFFICE_LINES) && !before.includes('my') && !before.includes('mi');
  return isOffice || isTollFree(digitsOf(figures, from, best.count)) ? { count: best.count } : best;
}

/** Words before the number of an office that wants to be called. */
const OFFICE_LINES = new Set(
  "hotline office dispatch switchboard helpline hall hall's mayor mayor's clerk clerk's department library precinct oficina despacho ayuntamiento alcaldia linea biblioteca".split(
    ' ',
  ),
);

/** Seven digits are a phone number when joined by one stroke or point, or after a word for one. */
function isSevenDigits(
  text: string,
  words: readonly Token[],
  figures: readonly Figure[],
  from: number,
  isCued: boolean,
): boolean {
  if (figures.length !== from + 2 && !isCued) return false;
  const gap = text.slice(words[figures[from]?.at ?? 0]?.end, words[figures[from + 1]?.at ?? 0]?.start);
  return isCued || gap === '-' || gap === '.';
}

/** The North American Numbering Plan: neither area code nor exchange begins with 0 or 1. */
function isNorthAmerican(digits: string): boolean {
  const local = digits.slice(-10);
  return (local[0] ?? '0') >= '2' && (local[3] ?? '0') >= '2';
}

/** Toll-free numbers belong to offices and hotlines, never to a private person. */
function isTollFree(digits: string): boolean {
  return digits.length >= 10 && /^1?8(?:00|88|77|66|55|33)/.test(digits) && digits.length <= 11;
}

function socialAt(
  text: string,
  words: readonly Token[],
  figures: readonly Figure[],
  from: number,
  before: readonly string[],
): Match | undefined {
  const [a, b, c] = [figures[from], figures[from + 1], figures[from + 2]];
  const isCued = has(before, SSN_CUES);
  if (a?.digits.length === 3 && b?.digits.length === 2 && c?.digits.length === 4) {
    const gap = text.slice(words[a.next - 1]?.end, words[b.at]?.start);
    if (isCued || gap.includes('-') || gap.includes('.')) return { kind: 'ssn', count: 3 };
  }
  if (!isCued) return undefined;
  let digits = '';
  for (let at = from; at < figures.length && digits.length < 9; at++) {
    digits += figures[at]?.digits ?? '';
    if (digits.length === 9) return { kind: 'ssn', count: at - from + 1 };
  }
  const isLastFour = digits.length === 4 && LAST_FOUR.some((word) => before.includes(word));
  return isLastFour ? { kind: 'ssn', count: figures.length - from } : undefined;
}

const LAST_FOUR = ['last', 'ending', 'ends', 'ultimos', 'termina', 'terminan'];

/** An alien registration number: A and seven to nine digits. */
function alienAt(
  text: string,
  words: readonly Token[],
  figures: readonly Figure[],
  from: number,
  before: readonly string[],
): Match | undefined {
  const first = figures[from];
  const previous = before[before.length - 1];
  if (!first || has(before, PASSPORT_CUES)) return undefined;
  const start = words[first.at]?.start ?? 0;
  const isCued =
    has(before, ALIEN_CUES) ||
    /\ba ?#/i.test(text.slice(Math.max(0, start - 12), start)) ||
    (before.includes('a') && (before.includes('number') || before.includes('numero')));
  const isMarked = previous === 'a' || /^a\d/.test(words[first.at]?.word ?? '');
  if (!isCued && !isMarked) return undefined;
  let digits = '';
  for (let at = from; at < figures.length && digits.length < 9; at++) {
    digits += figures[at]?.digits ?? '';
    const isLast = at + 1 === figures.length || digits.length === 9;
    const isWhole = digits.length === 9 || (isLast && digits.length >= 7);
    if (isWhole && digits.length <= 9) {
      return { kind: 'a-number', count: at - from + 1, first: previous === 'a' ? first.at - 1 : first.at };
    }
  }
  return undefined;
}

/** Numbers that a word before them makes sensitive. */
function documentAt(
  text: string,
  words: readonly Token[],
  figures: readonly Figure[],
  from: number,
  before: readonly string[],
): Match | undefined {
  const first = figures[from];
  if (!first || text[(words[first.at]?.start ?? 0) - 1] === '$') return undefined;
  const count = figures.length - from;
  const total = digitsOf(figures, from, count).length;
  if (total < 5 || total > 20) return undefined;
  const wide = [...wordsBefore(words, first.at, 12)];
  const letters = /^[a-z]{1,3}\d/.test(words[first.at]?.word ?? '');
  if (has(wide, PASSPORT_CUES) && total >= 6 && (letters || total >= 8)) return { kind: 'passport', count };
  if (has(before, LICENCE_CUES) && !before.includes('plate') && total >= 6)
    return { kind: 'driver-licence', count };
  if (has(before, ACCOUNT_CUES) && !has(before.slice(-1), PUBLIC_NUMBER_CUES))
    return { kind: 'account', count };
  const isAfterOffice = RECEIPT_OFFICES.has(before[before.length - 1] ?? '');
  const isReceipt = isAfterOffice || RECEIPT_OFFICES.has((words[first.at]?.word ?? '').slice(0, 3));
  if (total >= 8 && (isReceipt || has(before, VISA_CUES)))
    return { kind: 'visa', count, first: isAfterOffice ? first.at - 1 : first.at };
  return undefined;
}

/** Where USCIS issues receipts: the first letters of a case or card number. */
const RECEIPT_OFFICES = new Set('eac wac lin src msc nbc ioe ysc'.split(' '));

const SPOKEN: ReadonlyMap<string, string> = new Map([...DIGIT_WORDS, ...TENS_WORDS]);

function figureAt(text: string, words: readonly Token[], at: number): Figure | undefined {
  const token = words[at];
  if (!token || (cueOf(token.lexeme) & NUMBER) === 0) return undefined;
  const { word } = token;
  const unit = word.charCodeAt(word.length - 1);
  const isFigures = unit >= 48 && unit <= 57;
  if (isFigures && !word.includes(',')) {
    const digits = word.replace(/\D/g, '');
    const letters = word.length - digits.length;
    if (letters <= 3 && digits.length <= 20) return { at, next: at + 1, digits, isSpoken: false };
    return undefined;
  }
  const hundreds = HUNDREDS_WORDS.get(word);
  if (hundreds !== undefined) {
    // Hundreds never follow hundreds, and a wall of them must not be looked through again from each.
    const rest = HUNDREDS_WORDS.has(words[at + 1]?.word ?? '') ? undefined : figureAt(text, words, at + 1);
    const isWhole =
      rest?.isSpoken === true && rest.digits.length <= 2 && !/[,.;]/.test(gapBefore(text, words, at + 1));
    if (!isWhole) return { at, next: at + 1, digits: `${hundreds}00`, isSpoken: true };
    return { at, next: rest.next, digits: hundreds + rest.digits.padStart(2, '0'), isSpoken: true };
  }
  const digits = SPOKEN.get(word);
  if (digits === undefined) return undefined;
  if (!TENS_WORDS.has(word)) {
    const isHundred = words[at + 1]?.word === 'hundred';
    return { at, next: at + (isHundred ? 2 : 1), digits: isHundred ? `${digits}00` : digits, isSpoken: true };
  }
  const skip = words[at + 1]?.word === 'y' ? 2 : 1;
  const unitDigit = DIGIT_WORDS.get(words[at + skip]?.word ?? '');
  const hasUnit =
    unitDigit?.length === 1 &&
    unitDigit !== '0' &&
    !/[,.;]/.test(text.slice(token.end, words[at + skip]?.start));
  return hasUnit
    ? { at, next: at + skip + 1, digits: digits + unitDigit, isSpoken: true }
    : { at, next: at + 1, digits: `${digits}0`, isSpoken: true };
}

function gapBefore(text: string, words: readonly Token[], at: number): string {
  return text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);
}

function isJoined(text: string, words: readonly Token[], before: Figure, after: Figure): boolean {
  if (before.next !== after.at) return false;
  const start = words[before.next - 1]?.end ?? 0;
  const end = words[after.at]?.start ?? 0;
  if (end - start > 4) return false;
  const isSpoken = before.isSpoken || after.isSpoken;
  for (let at = start; at < end; at++) {
    const character = text[at] ?? '';
    if (!JOINTS.has(character) && !(isSpoken && character === ',')) return false;
  }
  return true;
}

const JOINTS = new Set([
  ' ',
  '\u00a0',
  '-',
  '.',
  '(',
  ')',
  '/',
  '\u2010',
  '\u2011',
  '\u2012',
  '\u2013',
  '\u2014',
  '\u2009',
  '\u202f',
  '_',
  '*',
]);

function passage(
  text: string,
  words: readonly Token[],
  figures: readonly Figure[],
  from: number,
  { kind, count, first }: Match & { kind: SensitiveKind },
): SensitivePassage {
  let start = words[first ?? figures[from]?.at ?? 0]?.start ?? 0;
  const end = words[(figures[from + count - 1]?.next ?? 1) - 1]?.end ?? start;
  // "(214) 555-0142", "+52 844 ...": the signs before a phone number are part of it.
  if (kind === 'phone' && text[start - 1] === '(' && text.slice(start, end).includes(')')) start -= 1;
  if (kind === 'phone' && text[start - 1] === '+') start -= 1;
  return { kind, start, end };
}

function digitsOf(figures: readonly Figure[], from: number, count: number): string {
  let digits = '';
  for (let at = from; at < from + count; at++) digits += figures[at]?.digits ?? '';
  return digits;
}

function wordsBefore(words: readonly Token[], at: number, count: number): string[] {
  const found: string[] = [];
  for (let index = Math.max(0, at - count); index < at; index++) found.push(words[index]?.word ?? '');
  return found;
}

function has(words: readonly string[], cues: ReadonlySet<string>): boolean {
  return words.some((word) => cues.has(word));
}
