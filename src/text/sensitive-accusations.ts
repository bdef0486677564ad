import { ACCUSING, NAMING, OFFICIALS } from './lexicons/sensitive-acts.ts';
import {
  indexed,
  isCapitalised,
  phraseAt,
  type Reading,
  type WordRange,
  wordAt,
} from './sensitive-reading.ts';
import { isName } from './sensitive-subjects.ts';
import type { SensitivePassage } from './types.ts';

const NAMINGS = indexed<true>([true, NAMING]);

/** How far from a name the accusation may stand, in words. */
const REACH = 12;

/** Names of private persons who are accused of something in the same sentence, or in the one before ("His name is"). */
export function accusations(reading: Reading): SensitivePassage[] {
  const found: SensitivePassage[] = [];
  let wasAccusing = false;
  for (const sentence of reading.sentences) {
    const isAccusing = hasAccusation(reading, sentence.first, sentence.end);
    for (let at = sentence.first; at < sentence.end && (isAccusing || wasAccusing); at++) {
      const name = nameAt(reading, sentence, at);
      if (!name || isOfficial(reading, sentence, name)) continue;
      const isAccused = accuses(reading, sentence, name) || (name.isTold && wasAccusing);
      if (isAccused) found.push(passage(reading, name));
      at = name.to - 1;
    }
    wasAccusing = isAccusing;
  }
  return found;
}

/** `isTold` when words such as "his name is" bring it in. */
type Name = { from: number; to: number; isTold: boolean };

function nameAt(reading: Reading, sentence: WordRange, at: number): Name | undefined {
  const naming = phraseAt(NAMINGS, reading, at, sentence.end)?.length ?? 0;
  const first = at + naming;
  if (naming > 0 && first < sentence.end) {
    if (isMyName(reading, at)) return undefined;
    let to = first + 1;
    while (to < Math.min(first + 4, sentence.end) && isCapitalised(reading, to)) to++;
    const isShouted = !isCapitalised(reading, first) && isUpper(reading, first);
    if (!isCapitalised(reading, first) && !isShouted) return undefined;
    return { from: first, to: isShouted ? Math.min(first + 2, sentence.end) : to, isTold: true };
  }
  if (!isName(reading, sentence.first, at + 1) && !isOpeningName(reading, sentence, at)) return undefined;
  let to = at + 2;
  while (to < Math.min(at + 4, sentence.end) && isName(reading, sentence.first, to)) to++;
  return { from: at, to, isTold: false };
}

/** "My name is", "me llamo": speakers who present themselves accuse nobody. */
function isMyName(reading: Reading, at: number): boolean {
  const before = wordAt(reading, at - 1);
  return before === 'my' || before === 'mi' || before === 'me';
}

function isOpeningName(reading: Reading, { first: from }: WordRange, at: number): boolean {
  return at === from && isName(reading, from, at + 1);
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

function accuses(reading: Reading, sentence: WordRange, { from, to, isTold }: Name): boolean {
  // "Killed Ana Ruiz", "was shot": the name of who suffered is not accused.
  const before = wordAt(reading, from - 1);
  if (ACCUSING.has(before) || before === 'of') return false;
  if (isTold) {
    return (
      hasAccusation(reading, to, Math.min(to + REACH, sentence.end)) ||
      hasAccusation(reading, Math.max(sentence.first, from - REACH), from)
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
    const word = wordAt(reading, at);
    if (ends.has(word)) return false;
    if (ACCUSING.has(word) && !DENIED.has(wordAt(reading, at - 1))) return true;
  }
  return false;
}

const NONE: ReadonlySet<string> = new Set();
const DENIED = new Set('was were been got no not never fue by'.split(' '));

function passage({ words }: Reading, { from, to }: Name): SensitivePassage {
  const start = words[from]?.start ?? 0;
  return { kind: 'third-party', start, end: words[to - 1]?.end ?? start };
}
