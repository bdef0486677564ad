import {
  FIRST,
  GENERIC,
  HOLDING,
  OPINION,
  OWN_STATUS,
  OWNERS,
  PERSONS,
  SINGLING,
  SINGULAR,
  STATUS_PREDICATES,
  STATUS_THINGS,
} from './lexicons/sensitive-status.ts';
import { sentences } from './sentences.ts';
import type { Token } from './tokens.ts';
import type { SensitivePassage } from './types.ts';

/** Phrases by their first word, so that each word of a text asks one lookup. */
type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

const PREDICATES = indexed(STATUS_PREDICATES);
const THINGS = indexed(STATUS_THINGS);
const OWN = indexed(OWN_STATUS);

/** How far before a status its subject may stand, in words. Speech puts asides between. */
const REACH = 14;

/** Statements of a living person's immigration status: one's own, or another's who is named or singled out. */
export function statusDisclosures(text: string, words: readonly Token[]): SensitivePassage[] {
  const found: SensitivePassage[] = [];
  let at = 0;
  for (const sentence of sentences(text)) {
    while (at < words.length && (words[at]?.start ?? 0) < sentence.start) at++;
    const from = at;
    while (at < words.length && (words[at]?.start ?? 0) < sentence.end) at++;
    if (from < at) found.push(...inSentence(text, words, from, at));
  }
  return found;
}

function inSentence(text: string, words: readonly Token[], from: number, to: number): SensitivePassage[] {
  const found: SensitivePassage[] = [];
  for (let at = from; at < to; at++) {
    const own = phraseAt(OWN, words, at, to);
    const predicate = phraseAt(PREDICATES, words, at, to);
    const thing = phraseAt(THINGS, words, at, to);
    const length = Math.max(own, predicate, thing);
    if (length === 0) continue;
    const last = at + length - 1;
    let subject = -1;
    if (own > 0) subject = at;
    else if (predicate > 0) subject = subjectOf(text, words, from, at, to, last);
    else subject = ownerOf(text, words, from, at, to, last);
    if (subject >= 0) {
      const start = words[subject]?.start ?? 0;
      const end = words[last]?.end ?? start;
      found.push({ kind: 'status', start, end });
    }
    at = last;
  }
  return found;
}

/** Index of the word that begins the subject of a predicate, or -1 where it speaks of nobody in particular. */
function subjectOf(
  text: string,
  words: readonly Token[],
  from: number,
  at: number,
  to: number,
  last: number,
): number {
  if (GENERIC.has(words[last + 1]?.word ?? '') && last + 1 < to) return -1;
  for (let index = at - 1; index >= Math.max(from, at - REACH); index--) {
    const word = words[index]?.word ?? '';
    if (GENERIC.has(word)) return -1;
    if (FIRST.has(word) || SINGULAR.has(word)) return index;
    if (PERSONS.has(word)) {
      const before = ownedFrom(words, index, from);
      if (before >= 0) return before;
    }
    if (isName(text, words, index, from)) return index;
  }
  // Spanish verbs need no subject: "no tiene papeles".
  return THIRD_PERSON.has(words[at]?.word ?? '') || THIRD_PERSON.has(words[at + 1]?.word ?? '') ? at : -1;
}

const THIRD_PERSON = new Set('tiene tenia esta entro cruzo vencio deportaron salio anda'.split(' '));

function ownerOf(
  text: string,
  words: readonly Token[],
  from: number,
  at: number,
  to: number,
  last: number,
): number {
  let isHeld = false;
  for (let index = at - 1; index >= Math.max(from, at - 8); index--) {
    const word = words[index]?.word ?? '';
    if (OPINION.has(word)) return -1;
    isHeld ||= HOLDING.has(word);
  }
  if (!isHeld) return -1;
  return subjectOf(text, words, from, at, to, last);
}

function ownedFrom(words: readonly Token[], person: number, from: number): number {
  for (let index = person - 1; index >= Math.max(from, person - 3); index--) {
    const word = words[index]?.word ?? '';
    if (OWNERS.has(word) || SINGLING.has(word)) return index;
  }
  return -1;
}

/** A capital inside a sentence, after another: "Wilmer Andrade". */
function isName(text: string, words: readonly Token[], at: number, from: number): boolean {
  if (at <= from) return false;
  const [a, b] = [words[at - 1], words[at]];
  if (!a || !b || text.slice(a.end, b.start) !== ' ') return false;
  return isCapitalised(text, a) && isCapitalised(text, b) && !GENERIC.has(a.word);
}

function isCapitalised(text: string, { start, end }: Token): boolean {
  const first = text[start] ?? '';
  const second = text[start + 1] ?? '';
  return end - start > 2 && first !== first.toLowerCase() && second === second.toLowerCase();
}

function phraseAt(index: PhraseIndex, words: readonly Token[], at: number, to: number): number {
  let longest = 0;
  for (const phrase of index.get(words[at]?.word ?? '') ?? []) {
    if (phrase.length <= longest || at + phrase.length > to) continue;
    if (phrase.every((word, offset) => words[at + offset]?.word === word)) longest = phrase.length;
  }
  return longest;
}

function indexed(phrases: readonly (readonly string[])[]): PhraseIndex {
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const first = phrase[0];
    if (first === undefined) continue;
    const known = index.get(first);
    if (known) known.push(phrase);
    else index.set(first, [phrase]);
  }
  return index;
}
