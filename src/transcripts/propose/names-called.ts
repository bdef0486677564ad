import { readLabel } from '../parse/speaker-labels.ts';
import type { Turn } from './types.ts';

/** Whether a word, given also as its letters in lower case, may be a part of somebody's name. */
export type NameTest = (word: string, plain: string) => boolean;

/**
 * Names are told by how seldom a word is said in the meeting and, unless its captions come in one case
 * throughout, by their capitals.
 */
export function nameTest(turns: Turn[]): NameTest {
  let lower = 0;
  let upper = 0;
  const counts = new Map<string, number>();
  for (const { text } of turns) {
    const sample = text.slice(0, SAMPLED);
    lower += sample.match(/\p{Ll}/gu)?.length ?? 0;
    upper += sample.match(/\p{Lu}/gu)?.length ?? 0;
    for (const word of text.split(/\s+/)) {
      const plain = letters(word);
      counts.set(plain, (counts.get(plain) ?? 0) + 1);
    }
  }
  const hasCase = Math.min(lower, upper) > (lower + upper) / 200;
  return (word, plain) =>
    (!hasCase || /^\p{Lu}/u.test(word)) && (counts.get(plain) ?? 0) <= SELDOM && !NO_NAME.has(plain);
}

const SAMPLED = 400;
/** A resident's name is called, given and thanked; council members' are said all evening. */
const SELDOM = 12;

const letters = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^a-z\u00c0-\u024f'-]/g, '')
    .replace(/'s$/, '');

/** The letters of the first words in which a name may be given back. */
export const openingWords = (words: string[]): ReadonlySet<string> => new Set(words.map(letters));

/** The parts of names among some words, in lower case. */
export function namesAmong(words: string[], isName: NameTest): ReadonlySet<string> {
  const names = new Set<string>();
  for (const word of words) {
    const plain = letters(word);
    if (plain.length > 2 && isName(word, plain)) names.add(plain);
  }
  return names;
}

const NO_NAME = new Set(
  (
    'the and you your our now next thank thanks okay yes mayor council councilmember member members city clerk madam chair ' +
    'president our first last public comment speaker phone number please zoom item hearing motion second aye here present ' +
    'mister good evening afternoon morning this that there have before all any are for with ' +
    'will would can could may ward district street support opposition oppose opposed'
  ).split(' '),
);

/** Ends in nothing but a name, as chairs and clerks call people: "Thank you. William Hastings?" */
export const endsInBareName = (said: string[], isName: NameTest): boolean =>
  isBareName(lastSentence(said), isName);

/** The words after the last stop or comma but the final one: "… to others. Lee White." gives "Lee White." */
function lastSentence(said: string[]): string[] {
  let from = said.length - 1;
  while (from > 0 && said.length - from < 6 && !/[.,?!]$/.test(said[from - 1] ?? '')) from -= 1;
  return said.slice(from);
}

function isBareName(said: string[], isName: NameTest): boolean {
  const [first = '', ...rest] = said;
  if (LEADS_IN.test(first) && rest.length >= 2) return isBareName(rest, isName);
  if (said.length < 2 || said.length > 4) return false;
  // "Mr. Ortega." calls a resident in one city and an engineer in another; "Mr. Luis Ortega." a resident.
  if (TITLE.test(first)) return rest.length >= 2 && isBareName(rest, isName);
  let names = 0;
  for (const word of said) {
    const plain = letters(word);
    if (plain === '' || /\d/.test(word) || COMMON_OPENERS.has(plain)) return false;
    if (plain.length > 1 && isName(word, plain)) names += 1;
    else if (!/^\p{Lu}/u.test(word)) return false;
  }
  return (
    names >= 2 &&
    readLabel(
      `${said
        .map(titled)
        .join(' ')
        .replace(/[.,?!]{1,9}$/, '')}:`,
    ) !== null
  );
}

const LEADS_IN = /^(?:and|then|next|oh|okay|ok|now|also|lastly|finally)[,.]?$/i;
const TITLE = /^(?:mr|ms|mrs|miss|dr)\.?$/i;
const COMMON_OPENERS = new Set(
  'so moved ok okay yep yeah no not nay sure right alright oh i it he she we they what'.split(' '),
);

const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
