import {
  ACRONYMS,
  NAMES,
  NO_NAMES,
  NO_STREET_NAMES,
  PHRASES,
  STREET_NAMES,
  STREET_TYPES,
} from './lexicons/written-names.ts';

/**
 * A text in capitals as sentences, for display: first letters, "I", and the names, acronyms, bills and streets that can
 * be told. Only the case of letters changes, so that places in the text stay true; the received text always stays
 * beside it. A text that is not in capitals is returned as it is.
 */
export function sentenceCase(text: string): string {
  if (!isInCapitals(text)) return text;
  const small = text.toLowerCase();
  const shown = small.length === text.length ? inCase(small) : text;
  // A few letters have no partner of the same length in the other case.
  return shown.toLowerCase() === small ? shown : text;
}

/** A name in capitals, of a person or a body, as names are written; labels such as `SPEAKER_07` stay. */
export function nameCase(name: string): string {
  if (!isInCapitals(name) || /[_\d]/.test(name)) return name;
  const words = wordsOf(name.toLowerCase());
  const shown = words.map((word, at) => {
    const written = writtenAs(words, at);
    return word.whole.replace(
      word.core,
      at > 0 && SMALL_IN_NAMES.has(word.core) ? written : capitalised(written),
    );
  });
  return shown.join(' ');
}

const SMALL_IN_NAMES = new Set('of the and for in de la las los del y e da dos von van der'.split(' '));

function isInCapitals(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper >= 4 && upper >= 0.7 * (upper + lower);
}

type Word = {
  at: number;
  /** With the marks around it. */
  whole: string;
  /** Letters, digits and what joins them: `don't`, `u.s`, `287(g`. */
  core: string;
};

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: whole, index: at }) => {
    const before = /^[^\p{L}\p{N}]*/u.exec(whole)?.[0].length ?? 0;
    const core = /^.*[\p{L}\p{N}]/su.exec(whole.slice(before))?.[0] ?? '';
    return { at: at + before, whole, core };
  });

function inCase(text: string): string {
  const words = wordsOf(text);
  const named = namesGiven(words);
  const shown = text.split('');
  const write = (at: number, written: string): void => {
    for (let letter = 0; letter < written.length; letter += 1) shown[at + letter] = written.charAt(letter);
  };
  let startsSentence = true;
  for (const [index, word] of words.entries()) {
    if (word.core === '') continue;
    const written = writtenAs(words, index);
    const isProper =
      startsSentence || named.has(index) || isStreet(words, index) || isTitled(words[index - 1]);
    write(word.at, isProper ? capitalised(written) : written);
    startsSentence = endsSentence(word);
  }
  for (const match of text.matchAll(NAMED_BY_PHRASE))
    write(match.index, WRITTEN_PHRASES.get(match[0]) ?? match[0]);
  return shown.join('');
}

const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;
const TITLES = new Set(['mr', 'ms', 'mrs', 'dr', 'st', 'rev', 'sr', 'sra']);
const CLOCK_HALVES = new Set(['a.m', 'p.m', 'e.g', 'i.e']);

const isTitled = (before: Word | undefined): boolean =>
  before !== undefined && TITLES.has(before.core) && before.whole !== 'st';

const endsSentence = ({ whole, core }: Word): boolean =>
  /[.?!]["')\]]*$/.test(whole) && !/^\p{L}$/u.test(core) && !TITLES.has(core) && !INITIALS.test(core);

/** The agency, not the frozen water: captions of these meetings mean the former but beside these words. */
const FROZEN = /^(?:cream|skating|rink|cubes?|storm|water|cold|hockey|machine|bucket|melts?)\b/;
const BILL = /^(?:ab|sb|hb|hr|acr|scr|hcr)$/;
const NUMBERS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
);

const isNumber = (word: string): boolean => NUMBERS.has(word) || /^\d+$/.test(word);

/** A word with the capitals that it has inside any sentence. */
function writtenAs(words: Word[], index: number): string {
  const core = words[index]?.core ?? '';
  const stem = /^(.*?)(?:['’](?:s|re|ve|d|ll|m))?$/s.exec(core)?.[1] ?? core;
  const next = words[index + 1]?.core ?? '';
  const ending = core.slice(stem.length);
  if (stem === 'i') return `I${ending}`;
  if (stem === 'ice') return FROZEN.test(next) ? core : `ICE${ending}`;
  if (INITIALS.test(stem)) return CLOCK_HALVES.has(stem) ? core : `${stem.toUpperCase()}${ending}`;
  if (ACRONYMS.has(stem) || (BILL.test(stem) && isNumber(next))) return `${stem.toUpperCase()}${ending}`;
  return `${NAMES.get(stem) ?? stem}${ending}`;
}

/** Also both halves of "Smith-Ruiz". */
const capitalised = (word: string): string =>
  word.replace(/(^|-)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** Indexes of the words of a name that is given: "my name is …", "me llamo …". */
function namesGiven(words: Word[]): Set<number> {
  const named = new Set<number>();
  for (const [index, { core }] of words.entries()) {
    const before = words[index - 1]?.core ?? '';
    const gives =
      (core === 'is' && before === 'name') ||
      /^name['’]s$/.test(core) ||
      (core === 'llamo' && before === 'me') ||
      (core === 'es' && before === 'nombre');
    for (let at = index + 1; gives && at <= index + 3; at += 1) {
      const word = words[at];
      if (word === undefined || !/^\p{L}[\p{L}'’.-]*$/u.test(word.core) || NO_NAMES.has(word.core)) break;
      named.add(at);
      if (/[,.;:!?]$/.test(word.whole) && word.core.length > 1) break;
    }
  }
  return named;
}

const PLACED_BY = new Set(['on', 'at', 'along', 'near', 'off', 'en']);
const DIRECTIONS = new Set(['north', 'south', 'east', 'west']);

/** Whether a word is a part of a street's name: "on Camp Wisdom Road", "4215 Elm Street", "East Jefferson Avenue". */
function isStreet(words: Word[], index: number): boolean {
  const core = (at: number): string => words[at]?.core ?? '';
  const isOpen = (at: number): boolean => words[at]?.whole.endsWith(core(at)) === true;
  for (let type = index; type <= index + 3; type += 1) {
    if (STREET_TYPES.has(core(type)) && type > 0) {
      const name = core(type - 1);
      let first = type - 1;
      if (NO_STREET_NAMES.has(name) || !/^\p{L}|^\d+(?:st|nd|rd|th)$/u.test(name)) return false;
      const isPlaced = (at: number): boolean => PLACED_BY.has(core(at)) || isNumber(core(at));
      if (DIRECTIONS.has(core(first - 1))) first -= 1;
      else if (!isPlaced(first - 1) && isPlaced(first - 2) && !NO_STREET_NAMES.has(core(first - 1)))
        first -= 1;
      if (DIRECTIONS.has(core(first - 1))) first -= 1;
      return index >= first && (isPlaced(first - 1) || STREET_NAMES.has(name));
    }
    if (!isOpen(type)) return false;
  }
  return false;
}

const WRITTEN_PHRASES = new Map(PHRASES.map((phrase) => [phrase.toLowerCase(), phrase]));
const NAMED_BY_PHRASE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...WRITTEN_PHRASES.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
