import { DWELLING, HELD, OWN_DWELLING, PLACE_BEFORE } from './lexicons/sensitive-acts.ts';
import {
  gapAfter,
  indexed,
  isCapitalised,
  phraseAt,
  type Reading,
  type WordRange,
  wordAt,
} from './sensitive-reading.ts';
import { personAt, subjectBefore } from './sensitive-subjects.ts';
import type { SensitivePassage } from './types.ts';

const HOLDINGS = indexed(HELD);

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
  const told = reading.sentences.map((range) => statuses.some((status) => isWithin(reading, range, status)));
  reading.sentences.forEach((sentence, number) => {
    const isNear = told.slice(Math.max(0, number - NEAR), number + NEAR + 1).includes(true);
    for (let at = sentence.from; at < sentence.to; at++) {
      const passage =
        heldAt(reading, sentence, at) ?? (isNear ? dwellingAt(reading, sentence, at) : undefined);
      if (passage) found.push(passage);
    }
  });
  return found;
}

function isWithin({ words }: Reading, { from, to }: WordRange, passage: SensitivePassage): boolean {
  return passage.start < (words[to - 1]?.end ?? 0) && passage.end > (words[from]?.start ?? 0);
}

function heldAt(reading: Reading, sentence: WordRange, at: number): SensitivePassage | undefined {
  const length = phraseAt(HOLDINGS, reading, at, sentence.to);
  if (length === 0) return undefined;
  const subject = subjectBefore(reading, sentence, at);
  if (subject?.kind === 'stranger' || subject?.kind === 'self') return undefined;
  const isSpanish = SPANISH_VERBS.has(wordAt(reading, at)) || SPANISH_VERBS.has(wordAt(reading, at - 1));
  if (!subject && !(isSpanish && hasPersonBefore(reading, sentence))) return undefined;
  return passage(reading, subject?.at ?? at, endOfPlace(reading, sentence, at + length - 1));
}

/** "Lo tienen en ..." speaks of a person only where one was said shortly before. */
function hasPersonBefore(reading: Reading, { from, to }: WordRange): boolean {
  for (let at = Math.max(0, from - PERSON_REACH); at < to; at++) if (personAt(reading, 0, at)) return true;
  return false;
}

const PERSON_REACH = 25;

/** Verbs that name one person without a subject. */
const SPANISH_VERBS = new Set('esta estaba lo la se tienen'.split(' '));

function dwellingAt(reading: Reading, sentence: WordRange, at: number): SensitivePassage | undefined {
  const word = wordAt(reading, at);
  const isOwn = OWN_DWELLING.has(word);
  if (!isOwn && !DWELLING.has(word)) return undefined;
  const place = placeAfter(reading, sentence, at);
  if (place < 0) return undefined;
  if (isOwn) return passage(reading, at, endOfPlace(reading, sentence, place));
  const subject = subjectBefore(reading, sentence, at);
  if (subject?.kind === 'stranger' || subject?.kind === 'self') return undefined;
  if (!subject && !SPANISH_THIRD.test(word)) return undefined;
  return passage(reading, subject?.at ?? at, endOfPlace(reading, sentence, place));
}

const SPANISH_THIRD = /(?:trabaja|vive|duerme|queda|limpia|vende|maneja|cocina|sirve|cuida|lava)$/;

/** Index of the word before a place that follows closely, or -1. */
function placeAfter(reading: Reading, { to }: WordRange, at: number): number {
  for (let index = at + 1; index < Math.min(at + 6, to - 1); index++) {
    if (PLACE_BEFORE.has(wordAt(reading, index)) && !TIMES.has(wordAt(reading, index + 1))) return index;
  }
  return -1;
}

const TIMES = new Set(
  'night nights day days morning noche noches dia dias this that fear peace silence miedo'.split(' '),
);

function endOfPlace(reading: Reading, { to }: WordRange, from: number): number {
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
