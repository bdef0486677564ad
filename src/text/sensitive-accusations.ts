import { question } from './lexemes.ts';
import {
  ACCUSING,
  BLAMING_AFTER,
  BLAMING_BEFORE,
  NAMING,
  NAMING_MANY,
  OFFICIALS,
  TITLES,
} from './lexicons/sensitive-acts.ts';
import { PERSONS } from './lexicons/sensitive-status.ts';
import { indexed, phraseAt } from './phrases.ts';
import { isCapitalised, type Reading, type WordRange, wordAt } from './sensitive-reading.ts';
import { isName } from './sensitive-subjects.ts';
import type { SensitivePassage } from './types.ts';

const NAMINGS = indexed<true>([true, NAMING]);
const NAMINGS_OF_MANY = indexed<true>([true, NAMING_MANY]);
const BLAMES_BEFORE = indexed<true>([true, BLAMING_BEFORE]);
const BLAMES_AFTER = indexed<true>([true, BLAMING_AFTER]);

/** How far from a name the accusation may stand, in words. */
const REACH = 12;

/** How far a list of names may run, in words. */
const LIST_REACH = 60;

/** Names of private persons who are accused of something in the same sentence, or in the one before ("His name is"). */
export function accusations(reading: Reading): SensitivePassage[] {
  const found: SensitivePassage[] = [];
  let wasAccusing = false;
  let listEnd = 0;
  for (const sentence of reading.sentences) {
    const accuses = hasAccusation(reading, sentence.first, sentence.end);
    for (let at = sentence.first; at < sentence.end; at++) {
      const many = phraseAt(NAMINGS_OF_MANY, reading, at, sentence.end);
      if (many) listEnd = at + LIST_REACH;
      const name = nameAt(reading, sentence, at);
      if (!name || isOfficial(reading, sentence, name)) continue;
      const isAccused =
        at < listEnd ||
        isBlamed(reading, sentence, name) ||
        (accuses && isSaidOf(reading, sentence, name)) ||
        (wasAccusing && name.mark === 'told');
      if (isAccused) found.push(passage(reading, name));
      at = name.to - 1;
    }
    wasAccusing = accuses;
  }
  return found.length === 0 ? found : [...found, ...repeated(reading, found)];
}

/**
 * Names of kin and neighbours beside a statement of where they are or by what right: "my cousin Ana Ruiz" is held.
 * `isDisclosing` tells of each sentence whether such a statement begins in it.
 */
export function disclosedNames(reading: Reading, isDisclosing: readonly boolean[]): SensitivePassage[] {
  const found: SensitivePassage[] = [];
  for (const [number, sentence] of reading.sentences.entries()) {
    if (!isDisclosing[number - 1] && !isDisclosing[number] && !isDisclosing[number + 1]) continue;
    for (let at = sentence.first; at < sentence.end; at++) {
      const name = nameAt(reading, sentence, at);
      if (!name || isOfficial(reading, sentence, name)) continue;
      const { from, mark } = name;
      if (mark === 'told' || isKin(reading, sentence, from - 1) || isKin(reading, sentence, from - 2))
        found.push(passage(reading, name));
      at = name.to - 1;
    }
  }
  return found;
}

function isKin(reading: Reading, { first }: WordRange, at: number): boolean {
  return at >= first && PERSONS.has(wordAt(reading, at));
}

/** Whoever is accused once is named wherever the name stands again. */
function repeated(reading: Reading, accused: readonly SensitivePassage[]): SensitivePassage[] {
  const { text, words } = reading;
  const names = new Set(
    accused.map(({ start, end }) => text.slice(start, end)).filter((name) => name.includes(' ')),
  );
  const found: SensitivePassage[] = [];
  for (const [at, { start }] of words.entries()) {
    for (let to = at + 1; to < at + 4; to++) {
      const end = words[to]?.end ?? start;
      if (names.has(text.slice(start, end))) found.push({ kind: 'third-party', start, end });
    }
  }
  return found;
}

/** How a name is brought in: told ("his name is"), with a title ("Sergeant"), or by its capitals alone. */
type Name = { from: number; to: number; mark: 'told' | 'titled' | 'bare' };

function nameAt(reading: Reading, sentence: WordRange, at: number): Name | undefined {
  const naming = phraseAt(NAMINGS, reading, at, sentence.end)?.length ?? 0;
  if (naming > 0)
    return isMyName(reading, at) ? undefined : markedName(reading, sentence, at + naming, 'told');
  if (TITLES.has(wordAt(reading, at))) return markedName(reading, sentence, at + 1, 'titled');
  // Asked first, since few words have a capital.
  if (!isCapitalised(reading, at) || OPENINGS.has(wordAt(reading, at)) || !isName(reading, at, at + 1))
    return undefined;
  let to = at + 2;
  while (to < Math.min(at + 4, sentence.end) && isName(reading, sentence.first, to)) to++;
  return { from: at, to, mark: 'bare' };
}

/** Words that have a capital because a sentence begins with them. */
const OPENINGS = new Set(
  'then and but so when now if because while after before also yes no well what why who how if as entonces y pero cuando ahora si porque luego'.split(
    ' ',
  ),
);

/** A name after words that announce one; in captions, where all are capitals, the next two words. */
function markedName(
  reading: Reading,
  { end }: WordRange,
  first: number,
  mark: 'told' | 'titled',
): Name | undefined {
  if (first >= end || TITLES.has(wordAt(reading, first))) return undefined;
  if (isCapitalised(reading, first)) {
    let to = first + 1;
    while (to < Math.min(first + 4, end) && isCapitalised(reading, to)) to++;
    return { from: first, to, mark };
  }
  return isUpper(reading, first) ? { from: first, to: Math.min(first + 2, end), mark } : undefined;
}

/** "My name is", "me llamo": speakers who present themselves accuse nobody. */
function isMyName(reading: Reading, at: number): boolean {
  const before = wordAt(reading, at - 1);
  return before === 'my' || before === 'mi' || before === 'me';
}

function isUpper({ text, words }: Reading, at: number): boolean {
  const token = words[at];
  if (!token || token.end - token.start < 3) return false;
  const word = text.slice(token.start, token.end);
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

function isOfficial(reading: Reading, sentence: WordRange, { from, to }: Name): boolean {
  for (let at = Math.max(sentence.first, from - 3); at < to; at++)
    if (OFFICIALS.has(wordAt(reading, at))) return true;
  return false;
}

/** "Shame on Ana Ruiz", "Ana Ruiz should be fired". */
function isBlamed(reading: Reading, sentence: WordRange, { from, to }: Name): boolean {
  if (phraseAt(BLAMES_AFTER, reading, to, sentence.end)) return true;
  for (let at = Math.max(sentence.first, from - 4); at < from; at++) {
    const length = phraseAt(BLAMES_BEFORE, reading, at, from)?.length ?? 0;
    const isNext =
      at + length === from || (at + length === from - 1 && TITLES.has(wordAt(reading, from - 1)));
    if (length > 0 && isNext) return true;
  }
  return false;
}

function isSaidOf(reading: Reading, sentence: WordRange, { from, to, mark }: Name): boolean {
  // "Killed Ana Ruiz", "was shot": the name of who suffered is not accused.
  const before = wordAt(reading, from - 1);
  if (ACCUSING.has(before) || before === 'of') return false;
  if (mark !== 'bare') {
    return (
      hasAccusation(reading, to, Math.min(to + REACH, sentence.end), PASSIVE) ||
      (mark === 'told' && hasAccusation(reading, Math.max(sentence.first, from - REACH), from))
    );
  }
  const isCalled =
    (wordAt(reading, to) === 'is' || wordAt(reading, to) === 'es') && NOUNS_FOR.has(wordAt(reading, to + 2));
  return isCalled || hasAccusation(reading, to, Math.min(to + NEAR, sentence.end), PASSIVE);
}

/** After a name that nothing brought in, only what follows at once is said of it. */
const NEAR = 3;

const NOUNS_FOR = new Set(
  'thief liar fraud racist rapist dealer criminal crook abuser ladron ratero mentiroso racista violador narco'.split(
    ' ',
  ),
);

const PASSIVE = new Set("was were got been being is's fue fueron".split(' '));

function hasAccusation(
  reading: Reading,
  from: number,
  to: number,
  ends: ReadonlySet<string> = NONE,
): boolean {
  for (let at = from; at < to; at++) {
    const word = reading.words[at];
    if (word === undefined || ends.has(word.word)) return false;
    if (isAccusing(word.lexeme) && !DENIED.has(wordAt(reading, at - 1))) return true;
  }
  return false;
}

const isAccusing = question((word) => ACCUSING.has(word));
const NONE: ReadonlySet<string> = new Set();
const DENIED = new Set('was were been got no not never fue by'.split(' '));

function passage({ words }: Reading, { from, to }: Name): SensitivePassage {
  const start = words[from]?.start ?? 0;
  return { kind: 'third-party', start, end: words[to - 1]?.end ?? start };
}
