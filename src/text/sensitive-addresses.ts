import { question } from './lexemes.ts';
import {
  CALLE_WORDS,
  DIGIT_WORDS,
  DIRECTIONS,
  LIVING_CUES,
  MONTHS,
  PUBLIC_PLACE_CUES,
  STREET_TYPES,
  TENS_WORDS,
  UNIT_WORDS,
  WEAK_STREET_TYPES,
} from './lexicons/sensitive.ts';
import { isShouted } from './normalise.ts';
import type { Figure, Run } from './sensitive-numbers.ts';
import type { Token } from './tokens.ts';
import type { SensitivePassage } from './types.ts';

/** How near a word that speaks of living must stand before a bare number and name. */
const NEAR = 7;

/** Words that cannot stand in a street's name. */
const NOT_NAMES = new Set(
  `the a an of in on at to for and or is are was were be people percent years year days day hours hour times dollars
  million billion thousand hundred minutes months weeks officers members votes feet miles que y o en el un una la las los monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays lunes martes miercoles jueves viernes sabado domingo
  por para con sin se no si personas anos dias horas veces dolares mil millones minutos meses semanas policias i we you
  he she they it my our your his her their this that these those from with by as but not so if than then who what when
  where which were have has had will would can could should do did said say says um uh mas muchos todos cada`.split(
    /\s+/,
  ),
);

/** Street addresses of persons, written and spoken; public places and sites of a policy are left alone. */
export function addresses(text: string, words: readonly Token[], runs: readonly Run[]): SensitivePassage[] {
  const found: SensitivePassage[] = [];
  const large = largeNumbers(text, words);
  if (runs.length === 0 && large.length === 0) return found;
  const shouted = isShouted(text);
  for (const run of [...runs, ...large]) {
    const passage = englishAddress(text, words, run, shouted) ?? spanishAddress(text, words, run, shouted);
    if (passage && !isPublicPlace(words, passage, run)) found.push(passage);
  }
  return found;
}

/** Words that make a number of hundreds or thousands, as house numbers are said: "forty two hundred", "mil doscientos". */
const LARGE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 100,
    thousand: 1000,
    mil: 1000,
    cien: 100,
    ciento: 100,
    doscientos: 200,
    trescientos: 300,
    cuatrocientos: 400,
    quinientos: 500,
    seiscientos: 600,
    setecientos: 700,
    ochocientos: 800,
    novecientos: 900,
  }),
);

const isLarge = question((word) => LARGE.has(word));

/** Numbers said with such words, each as one figure; the search for digits takes their parts for several numbers. */
function largeNumbers(text: string, words: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !isLarge(word.lexeme)) continue;
    let from = at;
    while (from > 0 && isSpoken(words[from - 1]?.word) && isNumberGap(text, words, from - 1)) from--;
    let next = at + 1;
    while (next < words.length && isNumberGap(text, words, next - 1)) {
      const isLinked =
        LINKS.has(words[next]?.word ?? '') &&
        isSpoken(words[next + 1]?.word) &&
        isNumberGap(text, words, next);
      if (!isLinked && !isSpoken(words[next]?.word)) break;
      next += isLinked ? 2 : 1;
    }
    runs.push({ figures: [{ at: from, next, digits: numberSaid(words.slice(from, next)), isSpoken: true }] });
    at = next - 1;
  }
  return runs;
}

const LINKS = new Set(['and', 'y']);

const isSpoken = (word = ''): boolean => LARGE.has(word) || DIGIT_WORDS.has(word) || TENS_WORDS.has(word);

const isNumberGap = (text: string, words: readonly Token[], at: number): boolean => {
  const gap = gapAfter(text, words, at);
  return isSpace(gap) || gap === '-';
};

/** "twelve hundred and six" is 1206, "dos mil cien" 2100. */
function numberSaid(said: readonly Token[]): string {
  let total = 0;
  let open = 0;
  for (const { word } of said) {
    const large = LARGE.get(word);
    if (large === undefined) open += Number(DIGIT_WORDS.get(word) ?? 10 * Number(TENS_WORDS.get(word) ?? 0));
    else if (large % 1000 === 0) {
      total += Math.max(1, open) * large;
      open = 0;
    } else open = word === 'hundred' ? Math.max(1, open) * large : open + large;
  }
  return String(total + open);
}

function englishAddress(
  text: string,
  words: readonly Token[],
  { figures }: Run,
  shouted: boolean,
): SensitivePassage | undefined {
  const [first, last] = [figures[0], figures[figures.length - 1]];
  if (!first || !last) return undefined;
  const digits = digitsOf(figures);
  if (digits.length > 6 || figures.some(({ at }) => words[at]?.word.includes('.'))) return undefined;
  if (!isSpace(gapAfter(text, words, last.next - 1))) return undefined;
  const nameStart = DIRECTIONS.has(words[last.next]?.word ?? '') ? last.next + 1 : last.next;
  const name = words[nameStart];
  if (!name || isNotName(name.word)) return undefined;
  const isCued = hasLivingCue(words, first.at);
  if (!isCued && isYearLike(digits) && BEFORE_YEARS.has(words[first.at - 1]?.word ?? '')) return undefined;
  const typed = typedStreet(text, words, nameStart, { shouted, isCued, digits });
  if (typed >= 0) {
    const isStreet = STREET_TYPES.has(words[typed]?.word ?? '');
    if (!isCued && digits.length < (isStreet ? 2 : 3)) return undefined;
    return withUnit(text, words, first.at, typed);
  }
  const plain = plainStreet(text, words, nameStart, {
    shouted,
    isCued,
    digits,
    first,
    figures: figures.length,
  });
  return plain < 0 ? undefined : withUnit(text, words, first.at, plain);
}

/** Index of the word that ends a street named with its type: "Elm St", "Old Gristmill Ln", "2nd Street"; or -1. */
function typedStreet(
  text: string,
  words: readonly Token[],
  nameStart: number,
  { shouted, isCued, digits }: { shouted: boolean; isCued: boolean; digits: string },
): number {
  let end = -1;
  for (let at = nameStart; at < Math.min(nameStart + 5, words.length); at++) {
    const token = words[at];
    if (!token || isNotName(token.word)) break;
    const isName = shouted || isCapital(text, token) || ORDINAL.test(token.word);
    if (at > nameStart && STREET_TYPES.has(token.word)) return at;
    if (at > nameStart && WEAK_STREET_TYPES.has(token.word) && (isName || isCued)) end = at;
    else if (end >= 0) break;
    if (!isName && digits.length < 3 && !isCued) break;
    if (!isNameGap(text, words, at)) break;
  }
  return end;
}

/** Index of the word that ends a street named without its type, where something else shows an address; or -1. */
function plainStreet(
  text: string,
  words: readonly Token[],
  nameStart: number,
  about: { shouted: boolean; isCued: boolean; digits: string; first: Figure; figures: number },
): number {
  const { shouted, isCued, digits, first } = about;
  const token = words[nameStart];
  if (!token || isNotName(token.word) || SERVICE_NUMBERS.has(digits) || isYearLike(digits)) return -1;
  const isNamed = !shouted && isCapital(text, token) && digits.length >= 2;
  const hasDirection = DIRECTIONS.has(words[nameStart - 1]?.word ?? '');
  const hasUnit = digits.length >= 3 && hasUnitAfter(text, words, nameStart);
  const isAt = digits.length >= 3 && !first.isSpoken && AT.has(words[first.at - 1]?.word ?? '');
  const isShown = isCued || hasDirection || hasUnit || isAt || opensWithName(words, first.at);
  const isSaid = first.isSpoken && about.figures >= 3 && isCued && digits.length >= 3;
  if (!(isNamed && isShown) && !isSaid) return -1;
  let end = nameStart;
  while (end + 1 < words.length && end - nameStart < 2 && isNameGap(text, words, end)) {
    const next = words[end + 1];
    if (!next || isNotName(next.word) || UNIT_WORDS.has(next.word) || !isCapital(text, next) || shouted)
      break;
    end++;
  }
  return end;
}

function spanishAddress(
  text: string,
  words: readonly Token[],
  { figures }: Run,
  shouted: boolean,
): SensitivePassage | undefined {
  const [first, last] = [figures[0], figures[figures.length - 1]];
  if (!first || !last) return undefined;
  const digits = digitsOf(figures);
  if (digits.length > 6 || digits.length < 2 || SERVICE_NUMBERS.has(digits)) return undefined;
  const calle = calleBefore(text, words, first.at, shouted);
  if (calle >= 0) return withUnit(text, words, calle, last.next - 1);
  // "3314 de Lomaverde", "el 618 de la calle Hazelmoor"
  if (words[last.next]?.word !== 'de' || !isSpace(gapAfter(text, words, last.next - 1))) return undefined;
  const article = words[last.next + 1]?.word;
  const at = last.next + (article === 'la' || article === 'el' ? 2 : 1);
  const name = words[at];
  if (!name || isNotName(name.word) || isYearLike(digits)) return undefined;
  const isCalle = CALLE_WORDS.has(name.word);
  const isNamed = isCalle || (!shouted && isCapital(text, name));
  const isCued = digits.length >= 3 || hasLivingCue(words, first.at);
  return isNamed && isCued ? withUnit(text, words, first.at, isCalle ? at + 1 : at) : undefined;
}

/** Index of the word for a street before its name and number: "calle Jefferson 1420", "avenida Illinois número 22"; or -1. */
function calleBefore(text: string, words: readonly Token[], number: number, shouted: boolean): number {
  const isMarked = NUMBER_WORDS.has(words[number - 1]?.word ?? '');
  for (let at = number - 1; at >= Math.max(0, number - 6); at--) {
    const word = words[at]?.word ?? '';
    if (at < number - 1 && !isNameGap(text, words, at) && gapAfter(text, words, at) !== ', ') return -1;
    if (CALLE_WORDS.has(word) && number - at >= 2) {
      const name = words[at + 1];
      const isShort = number - at <= (isMarked ? 4 : 3);
      return name && (shouted || !isCapital(text, name) ? isShort : true) ? at : -1;
    }
    if (isNotName(word) && !NAME_ARTICLES.has(word)) return -1;
  }
  return -1;
}

/** Numbers that people call or cite, not house numbers. */
const SERVICE_NUMBERS = new Set(['911', '311', '211', '411', '988', '287']);

/** Small words inside Spanish street names: "calle de los Reyes". */
const NAME_ARTICLES = new Set('de del la las los el san santa numero num no nro'.split(' '));

const NUMBER_WORDS = new Set('numero num no nro'.split(' '));

const AT = new Set(['at', 'en']);

const BEFORE_YEARS = new Set('in since until by before after of from early late'.split(' '));

const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/;

function isNotName(word: string): boolean {
  return NOT_NAMES.has(word) || MONTHS.has(word);
}

function digitsOf(figures: readonly Figure[]): string {
  return figures.map(({ digits }) => digits).join('');
}

function hasUnitAfter(text: string, words: readonly Token[], at: number): boolean {
  return UNIT_WORDS.has(words[at + 1]?.word ?? '') && gapAfter(text, words, at).length <= 2;
}

/** Takes in an apartment after the street: "Apt 5", "#212", "apartamento 9". */
function withUnit(text: string, words: readonly Token[], from: number, last: number): SensitivePassage {
  let end = Math.min(last, words.length - 1);
  const next = words[end + 1];
  const gap = gapAfter(text, words, end);
  if (next && UNIT_WORDS.has(next.word) && words[end + 2] && gap.length <= 3) end += 2;
  else if (next && gap.length <= 3 && gap.endsWith('#')) end += 1;
  return { kind: 'address', start: words[from]?.start ?? 0, end: words[end]?.end ?? 0 };
}

function hasLivingCue(words: readonly Token[], before: number): boolean {
  for (let at = Math.max(0, before - NEAR); at < before; at++)
    if (LIVING_CUES.has(words[at]?.word ?? '')) return true;
  return false;
}

/** "My name is Ken Tello, 111 South Bowen": speakers give name and address for the record. */
function opensWithName(words: readonly Token[], before: number): boolean {
  if (before > 14) return false;
  for (let at = 0; at < before; at++) {
    const word = words[at]?.word;
    if (
      word === 'name' ||
      word === 'names' ||
      word === 'nombre' ||
      word === 'llamo' ||
      word === 'evening' ||
      word === 'afternoon' ||
      word === 'morning'
    )
      return true;
  }
  return false;
}

/** A site, an office or a city building named beside the number, with nobody said to live there; Jo Park is no park. */
function isPublicPlace(words: readonly Token[], passage: SensitivePassage, { figures }: Run): boolean {
  const first = figures[0]?.at ?? 0;
  if (hasLivingCue(words, first)) return false;
  let last = first;
  while (last + 1 < words.length && (words[last + 1]?.start ?? 0) < passage.end) last++;
  for (let at = Math.max(0, first - 8); at < first; at++)
    if (PUBLIC_PLACE_CUES.has(words[at]?.word ?? '') && !isSurname(words, at)) return true;
  for (let at = last + 1; at <= Math.min(last + 3, words.length - 1); at++) {
    if (PUBLIC_AFTER.has(words[at]?.word ?? '')) return true;
  }
  return false;
}

/** "My name is Jo Park": up to three words after the words for a name. */
function isSurname(words: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const word = words[before]?.word;
    if (word === 'llamo' || (word === 'is' && words[before - 1]?.word === 'name') || word === "name's")
      return true;
  }
  return false;
}

const PUBLIC_AFTER = new Set(
  'development project rezoning site parcel proyecto desarrollo predio'.split(' '),
);

function isYearLike(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

function isCapital(text: string, token: Token): boolean {
  const first = text[token.start] ?? '';
  return first !== first.toLowerCase();
}

function isSpace(gap: string): boolean {
  return gap === ' ' || gap === '\u00a0';
}

/** Space, a hyphen, or the point of an abbreviation ("St. Paul") keeps a street's name together. */
function isNameGap(text: string, words: readonly Token[], at: number): boolean {
  const gap = gapAfter(text, words, at);
  return isSpace(gap) || gap === '-' || (gap === '. ' && (words[at]?.word.length ?? 0) <= 3);
}

function gapAfter(text: string, words: readonly Token[], at: number): string {
  return text.slice(words[at]?.end ?? text.length, words[at + 1]?.start ?? text.length);
}
