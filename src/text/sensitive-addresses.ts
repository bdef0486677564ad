import {
  CALLE_WORDS,
  DIRECTIONS,
  LIVING_CUES,
  MONTHS,
  PUBLIC_PLACE_CUES,
  STREET_TYPES,
  UNIT_WORDS,
  WEAK_STREET_TYPES,
} from './lexicons/sensitive.ts';
import { isShouted } from './normalise.ts';
import type { Run } from './sensitive-numbers.ts';
import type { Token } from './tokens.ts';
import type { SensitivePassage } from './types.ts';

/** How near a word that speaks of living must stand before a bare number and name. */
const NEAR = 7;

/** Words that cannot stand in a street's name. */
const NOT_NAMES = new Set(
  `the a an of in on at to for and or is are was were be people percent years year days day hours hour times dollars
  million billion thousand hundred minutes months weeks officers members votes feet miles que y o en la el los las un una
  por para con sin se no si personas anos dias horas veces dolares mil millones minutos meses semanas policias i we you
  he she they it my our your his her their this that these those from with by as but not so if than then who what when
  where which were have has had will would can could should do did said say says um uh mas muchos todos`.split(
    /\s+/,
  ),
);

/** Street addresses of persons, written and spoken; public places and sites of a policy are left alone. */
export function addresses(text: string, words: readonly Token[], runs: readonly Run[]): SensitivePassage[] {
  const found: SensitivePassage[] = [];
  const shouted = isShouted(text);
  for (const run of runs) {
    const passage = englishAddress(text, words, run, shouted) ?? spanishAddress(text, words, run, shouted);
    if (passage && !isPublicPlace(words, passage, run)) found.push(passage);
  }
  return found;
}

function englishAddress(
  text: string,
  words: readonly Token[],
  { figures }: Run,
  shouted: boolean,
): SensitivePassage | undefined {
  const first = figures[0];
  const last = figures[figures.length - 1];
  if (!first || !last) return undefined;
  const digits = figures.map((figure) => figure.digits).join('');
  if (digits.length > 6) return undefined;
  let at = last.next;
  if (/[,.;:!?\n]/.test(gapAfter(text, words, at - 1))) return undefined;
  const isCued = hasLivingCue(words, first.at);
  let hasDirection = false;
  if (DIRECTIONS.has(words[at]?.word ?? '')) {
    hasDirection = true;
    at++;
  }
  // A named street: "Elm St", "Old Gristmill Ln", "Wandering Creek", "2nd Street".
  const nameStart = at;
  let end = -1;
  let isTyped = false;
  for (; at < Math.min(nameStart + 5, words.length); at++) {
    const token = words[at];
    if (!token || NOT_NAMES.has(token.word) || MONTHS.has(token.word)) break;
    const isName = shouted || isCapital(text, token) || /^\d+(?:st|nd|rd|th)$/.test(token.word);
    if (at > nameStart && STREET_TYPES.has(token.word)) {
      end = at;
      isTyped = true;
      break;
    }
    if (at > nameStart && WEAK_STREET_TYPES.has(token.word) && (isName || isCued)) {
      end = at;
      isTyped = true;
      if (/[,.;:!?\n]/.test(gapAfter(text, words, at)) || !STREET_TYPES.has(words[at + 1]?.word ?? '')) break;
    }
    if (!isName && digits.length < 3 && !isCued) break;
    if (/[,.;:!?\n]/.test(gapAfter(text, words, at))) break;
  }
  if (!isTyped) {
    const token = words[nameStart];
    if (!token || NOT_NAMES.has(token.word) || MONTHS.has(token.word)) return undefined;
    const isNamed = !shouted && isCapital(text, token);
    const isPlain =
      isNamed && (isCued || hasDirection || opensWithName(words, first.at)) && digits.length >= 2;
    const isSaid = first.isSpoken && figures.length >= 3 && isCued && digits.length >= 3;
    if (!isPlain && !isSaid) return undefined;
    end = nameStart;
    while (end + 1 < words.length && end - nameStart < 2 && !/[,.;:!?\n]/.test(gapAfter(text, words, end))) {
      const next = words[end + 1];
      if (!next || NOT_NAMES.has(next.word) || !isCapital(text, next) || shouted) break;
      end++;
    }
  }
  if (isYearLike(digits) && !isCued && !isTyped) return undefined;
  if (isTyped && digits.length < 2 && !isCued) return undefined;
  return withUnit(text, words, first.at, end);
}

function spanishAddress(
  text: string,
  words: readonly Token[],
  { figures }: Run,
  shouted: boolean,
): SensitivePassage | undefined {
  const first = figures[0];
  const last = figures[figures.length - 1];
  if (!first || !last) return undefined;
  const digits = figures.map((figure) => figure.digits).join('');
  if (digits.length > 6 || digits.length < 2) return undefined;
  // "calle Jefferson 1420", "avenida Illinois numero 22"
  for (let at = first.at - 1; at >= Math.max(0, first.at - 6); at--) {
    const word = words[at]?.word ?? '';
    if (/[.;:!?\n]/.test(gapAfter(text, words, at))) break;
    if (CALLE_WORDS.has(word) && first.at - at >= 2 && !STREET_TYPES_EN.has(word))
      return withUnit(text, words, at, last.next - 1);
  }
  // "3314 de Lomaverde", "el 618 de la calle Hazelmoor"
  const of = words[last.next];
  if (of?.word !== 'de' || !/^\s+$/.test(gapAfter(text, words, last.next - 1))) return undefined;
  let at = last.next + 1;
  if (words[at]?.word === 'la' || words[at]?.word === 'el') at++;
  const name = words[at];
  if (!name || MONTHS.has(name.word) || NOT_NAMES.has(name.word)) return undefined;
  const isNamed = CALLE_WORDS.has(name.word) || (!shouted && isCapital(text, name));
  if (!isNamed || (digits.length < 3 && !hasLivingCue(words, first.at)) || isYearLike(digits))
    return undefined;
  return withUnit(text, words, first.at, CALLE_WORDS.has(name.word) ? at + 1 : at);
}

const STREET_TYPES_EN = new Set(['ave', 'blvd', 'boulevard', 'av']);

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

/** A site, an office or a city building named beside the number, with nobody said to live there. */
function isPublicPlace(words: readonly Token[], passage: SensitivePassage, { figures }: Run): boolean {
  const first = figures[0]?.at ?? 0;
  if (hasLivingCue(words, first)) return false;
  let last = first;
  while (last + 1 < words.length && (words[last + 1]?.start ?? 0) < passage.end) last++;
  for (let at = Math.max(0, first - 5); at < first; at++)
    if (PUBLIC_PLACE_CUES.has(words[at]?.word ?? '')) return true;
  for (let at = last + 1; at <= Math.min(last + 3, words.length - 1); at++) {
    if (PUBLIC_AFTER.has(words[at]?.word ?? '')) return true;
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

function gapAfter(text: string, words: readonly Token[], at: number): string {
  return text.slice(words[at]?.end ?? text.length, words[at + 1]?.start ?? text.length);
}
