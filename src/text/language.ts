import { greatestLetter, lettersOf } from './letters.ts';
import type { Lexeme } from './lexemes.ts';
import { languages, scripts } from './lexicons/languages.ts';
import { fold } from './normalise.ts';
import type { Language } from './types.ts';

/**
 * The main language of a text of these words, `und` where its words tell none, and whether English and Spanish are both spoken in
 * it. Common words count most, endings and letter groups less, letters that only one language writes in between;
 * a script of its own settles the matter.
 */
export function languageOf(text: string, words: readonly { lexeme: Lexeme }[]): Language {
  const greatest = greatestLetter(text);
  const script = greatest < FIRST_OTHER ? null : scriptOf(text);
  if (script !== null) return { code: script, mixed: false };
  const sums = SUMS;
  for (let place = 0; place < sums.length; place++) sums[place] = 0;
  let english = 0;
  let spanish = 0;
  for (let number = 0; number < words.length; number++) {
    const lexeme = words[number]?.lexeme;
    if (lexeme === undefined) continue;
    const voices = lexeme.voices ?? learn(lexeme);
    if (lexeme.only === ENGLISH) english++;
    else if (lexeme.only === SPANISH) spanish++;
    // The main language is plain after a few sentences; later words are sampled, for speed.
    if (number > SAMPLED_FROM && number % 4 !== 0) continue;
    for (let at = 0; at < voices.length; at += 2) {
      const place = voices[at] ?? 0;
      sums[place] = (sums[place] ?? 0) + (voices[at + 1] ?? 0);
    }
  }
  if (greatest > 127) addSigns(text, sums);
  let best = 0;
  for (let at = 1; at < sums.length; at++) if ((sums[at] ?? 0) > (sums[best] ?? 0)) best = at;
  if ((sums[best] ?? 0) < ENOUGH) return { code: 'und', mixed: false };
  return { code: CODES[best] ?? 'und', mixed: isMixed(english, spanish) };
}

/** The first letter that is not Latin: the Greek ones come first. */
const FIRST_OTHER = 0x370;

const CODES = Object.keys(languages);
const ENGLISH = CODES.indexOf('en');
const SPANISH = CODES.indexOf('es');

/** The sum of each language, lent to one text after another. */
const SUMS = new Float64Array(CODES.length);

const SAMPLED_FROM = 40;

/** Below this no word was known: a name, a number, a link. */
const ENOUGH = 0.5;

const WORD = 3;
const AFFIX = 0.7;
const SIGN = 4;

/** A word shared by many languages tells little: its weight is parted among them. */
const wordWeights = new Map<string, Float64Array>();
const endings: Map<string, Float64Array>[] = [];
const beginnings: Map<string, Float64Array>[] = [];
const insides: [string, Float64Array][] = [];
const signs = new Map<number, Float64Array>();

/** Looks for the word, its endings, beginnings and letter groups in every language. */
function learn(lexeme: Lexeme): readonly number[] {
  const voices: number[] = [];
  for (const [place, weight] of weightsOf(lexeme.word).entries())
    if (weight !== 0) voices.push(place, weight);
  lexeme.voices = voices;
  lexeme.only = onlyOf(wordWeights.get(lexeme.word));
  return voices;
}

function onlyOf(weights: Float64Array | undefined): number {
  const english = (weights?.[ENGLISH] ?? 0) > 0;
  const spanish = (weights?.[SPANISH] ?? 0) > 0;
  if (english === spanish) return -1;
  return english ? ENGLISH : SPANISH;
}

function weightsOf(word: string): Float64Array {
  const sums = new Float64Array(CODES.length);
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return sums;
  const known = wordWeights.get(word);
  if (known !== undefined) add(known, sums);
  // A word that is known whole needs no guess from its ending.
  const share = known === undefined ? 1 : 0.3;
  for (let length = 1; length <= 6 && length < word.length; length++) {
    const ending = endings[length]?.get(word.slice(-length));
    if (ending !== undefined) add(ending, sums, share);
    const beginning = beginnings[length]?.get(word.slice(0, length));
    if (beginning !== undefined) add(beginning, sums, share);
  }
  for (const [inside, weights] of insides) if (word.includes(inside)) add(weights, sums, share);
  return sums;
}

function addSigns(text: string, sums: Float64Array): void {
  const letters = lettersOf(text);
  for (let at = 0; at < text.length; at++) {
    const unit = letters[at] ?? 0;
    if (unit < 128) continue;
    const weights = signs.get(unit);
    if (weights !== undefined) add(weights, sums);
  }
}

function add(weights: Float64Array, sums: Float64Array, share = 1): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + share * (weights[at] ?? 0);
}

/** The language of a script that is not Latin, when most letters are written in it. */
function scriptOf(text: string): string | null {
  let latin = 0;
  let other = 0;
  const counts = new Map<string, number>();
  const letters = lettersOf(text);
  for (let at = 0; at < text.length; at++) {
    const unit = letters[at] ?? 0;
    if (unit < FIRST_OTHER) {
      if ((unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit >= 0xc0) latin++;
      continue;
    }
    const script = scripts[(SCRIPT_OF[unit] ?? 0) - 1];
    if (script === undefined) continue;
    other++;
    counts.set(script[0], (counts.get(script[0]) ?? 0) + 1);
  }
  // One character of Chinese says about as much as three Latin letters.
  if (other * 3 <= latin || other === 0) return null;
  if ((counts.get('ja') ?? 0) > 0) return 'ja';
  let best: string | null = null;
  for (const [code, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = code;
  return best;
}

/** The script of each UTF-16 unit: its place in `scripts` from 1 on, 0 for none. */
const SCRIPT_OF = new Uint8Array(0x10000);
for (const [place, [, from, to]] of [...scripts.entries()].reverse()) SCRIPT_OF.fill(place + 1, from, to + 1);

/** English and Spanish both hold a good part of the words, not a greeting or a name only. */
function isMixed(english: number, spanish: number): boolean {
  const less = Math.min(english, spanish);
  return less >= 6 && less >= 0.15 * (english + spanish);
}

function weightFor(table: Map<string, Float64Array>, key: string): Float64Array {
  const known = table.get(key);
  if (known !== undefined) return known;
  const weights = new Float64Array(CODES.length);
  table.set(key, weights);
  return weights;
}

function tableOf(tables: Map<string, Float64Array>[], length: number): Map<string, Float64Array> {
  tables[length] ??= new Map();
  return tables[length];
}

function compile(): void {
  const inner = new Map<string, Float64Array>();
  for (const [at, code] of CODES.entries()) {
    const { words, affixes, signs: letters } = languages[code] ?? { words: '', affixes: '', signs: '' };
    for (const word of new Set(words.split(' ').map(fold))) weightFor(wordWeights, word)[at] = WORD;
    for (const affix of new Set(
      affixes
        .split(' ')
        .filter((one) => one !== '')
        .map(fold),
    )) {
      const text = affix.replaceAll('-', '');
      const isInside = affix.startsWith('-') && affix.endsWith('-');
      const table = isInside
        ? inner
        : affix.startsWith('-')
          ? tableOf(endings, text.length)
          : tableOf(beginnings, text.length);
      weightFor(table, text)[at] = AFFIX * Math.min(1.5, 0.4 + 0.3 * text.length);
    }
    for (const letter of letters) {
      weightFor2(letter.charCodeAt(0))[at] = SIGN;
      weightFor2(letter.toUpperCase().charCodeAt(0))[at] = SIGN;
    }
  }
  insides.push(...inner);
  for (const table of [...endings, ...beginnings, wordWeights, inner, signs]) {
    for (const weights of table?.values() ?? []) share(weights);
  }
}

function weightFor2(unit: number): Float64Array {
  const known = signs.get(unit);
  if (known !== undefined) return known;
  const weights = new Float64Array(CODES.length);
  signs.set(unit, weights);
  return weights;
}

function share(weights: Float64Array): void {
  const owners = weights.filter((weight) => weight > 0).length;
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / Math.sqrt(owners || 1);
}

compile();
