import {
  DWELLING,
  HELD,
  HELD_FAMILIES,
  OWN_DWELLING,
  PLACE_BEFORE,
  SHELTERING,
} from './lexicons/sensitive-acts.ts';
import { indexed, phraseAt } from './phrases.ts';
import { gapAfter, isCapitalised, type Reading, type WordRange, wordAt } from './sensitive-reading.ts';
import { personAt, subjectBefore } from './sensitive-subjects.ts';
import type { SensitivePassage } from './types.ts';

const HOLDINGS = indexed<'held' | 'sheltering'>(
  ['sheltering', SHELTERING],
  ['held', [...HELD, ...HELD_FAMILIES]],
);

/** A statement of status makes places sensitive in the sentences this near to it. */
const NEAR = 2;

/** A place is told in about this many words. */
const PLACE_WORDS = 8;

/**
 * Where a person can be found who is held or hidden, or whose immigration status is told nearby. Where anybody lives
 * or works is sensitive only then; a street address always is, and is found by itself.
 */
export function whereabouts(reading: Reading, statuses: readonly SensitivePassage[]): SensitivePassage[] {
  const found: SensitivePassage[] = [];
  const told = sentencesWith(reading, statuses);
  for (const [number, sentence] of reading.sentences.entries()) {
    let isNear = false;
    for (let other = number - NEAR; other <= number + NEAR; other++) isNear ||= told[other] === true;
    for (let at = sentence.first; at < sentence.end; at++) {
      const passage =
        heldAt(reading, sentence, at) ?? (isNear ? dwellingAt(reading, sentence, at) : undefined);
      if (passage) found.push(passage);
    }
  }
  return found;
}

/** Tells of each sentence whether a passage begins in it. Passages come in order. */
export function sentencesWith(
  { words, sentences }: Reading,
  passages: readonly SensitivePassage[],
): boolean[] {
  let next = 0;
  return sentences.map(({ end }) => {
    const from = next;
    const until = words[end - 1]?.end ?? 0;
    while (next < passages.length && (passages[next]?.start ?? 0) < until) next++;
    return next > from;
  });
}

function heldAt(reading: Reading, sentence: WordRange, at: number): SensitivePassage | undefined {
  const held = phraseAt(HOLDINGS, reading, at, sentence.end);
  if (!held) return undefined;
  if (held.value === 'sheltering')
    return passage(reading, at, endOfPlace(reading, sentence, at + held.length - 1));
  const subject = subjectBefore(reading, sentence, at);
  if (subject && subject.kind !== 'known' && subject.kind !== 'pronoun') return undefined;
  const isSpanish = SPANISH_VERBS.has(wordAt(reading, at)) || SPANISH_VERBS.has(wordAt(reading, at - 1));
  if (!subject && !(isSpanish && hasPersonBefore(reading, sentence))) return undefined;
  return passage(reading, subject?.at ?? at, endOfPlace(reading, sentence, at + held.length - 1));
}

/** "Lo tienen en ..." speaks of a person only where one was said shortly before. */
function hasPersonBefore(reading: Reading, { first: from, end: to }: WordRange): boolean {
  for (let at = Math.max(0, from - PERSON_REACH); at < to; at++) if (personAt(reading, 0, at)) return true;
  return false;
}

const PERSON_REACH = 25;

/** Verbs that name one person without a subject. */
const SPANISH_VERBS = new Set('esta estaba lo la se tienen'.split(' '));

function dwellingAt(reading: Reading, sentence: WordRange, at: number): SensitivePassage | undefined {
  const word = wordAt(reading, at);
  const isOwn = OWN_DWELLING.has(word) && !NOUN_BEFORE.has(wordAt(reading, at - 1));
  if (!isOwn && !DWELLING.has(word)) return undefined;
  const place = placeAfter(reading, sentence, at);
  if (place < 0) return undefined;
  if (isOwn) return passage(reading, at, endOfPlace(reading, sentence, place));
  const subject = subjectBefore(reading, sentence, at);
  if (subject?.kind === 'stranger' || subject?.kind === 'self') return undefined;
  if (!subject && !SPANISH_THIRD.test(word)) return undefined;
  return passage(reading, subject?.at ?? at, endOfPlace(reading, sentence, place));
}

/** "Permiso de trabajo", "mi trabajo": the noun, not the verb. */
const NOUN_BEFORE = new Set('de del el al su mi un sin hay mucho buen este ese'.split(' '));

const SPANISH_THIRD = /(?:trabaja|vive|duerme|queda|limpia|vende|maneja|cocina|sirve|cuida|lava)$/;

/** Index of the word before a place that follows closely, or -1. */
function placeAfter(reading: Reading, { end: to }: WordRange, at: number): number {
  for (let index = at + 1; index < Math.min(at + 6, to - 1); index++) {
    if (PLACE_BEFORE.has(wordAt(reading, index)) && !TIMES.has(wordAt(reading, index + 1))) return index;
  }
  return -1;
}

const TIMES = new Set(
  'night nights day days morning noche noches dia dias this that fear peace silence miedo'.split(' '),
);

function endOfPlace(reading: Reading, { end: to }: WordRange, from: number): number {
  let at = from;
  while (at + 1 < to && at - from < PLACE_WORDS) {
    const gap = gapAfter(reading, at);
    if (/[,;:.()]/.test(gap) && !(at + 1 < to && isCapitalised(reading, at + 1) && gap === ', ')) break;
    if (at > from + 1 && CLAUSE.has(wordAt(reading, at + 1))) break;
    at++;
  }
  return at;
}

const CLAUSE = new Set(
  'and but so because who which y pero porque que donde entonces until hasta'.split(' '),
);

function passage({ words }: Reading, from: number, last: number): SensitivePassage {
  const start = words[from]?.start ?? 0;
  return { kind: 'whereabouts', start, end: words[last]?.end ?? start };
}
