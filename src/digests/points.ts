import { keyPhrases } from '../text/key-phrases.ts';
import { hashOf } from '../text/min-hash.ts';
import type { Span } from '../text/types.ts';
import { contentWords, placedWords } from './content-words.ts';
import { IDS_KEPT, type Point, type Points } from './digest.ts';
import type { Groups } from './groups.ts';
import { Heard, letterOf } from './heard.ts';
import type { CountedRecord } from './public-record.ts';
import { quotable, quoteOf } from './quotes.ts';
import { fitnessOf, type Passage, representative } from './representative.ts';

/** A comment and those of its sentences in which it makes its point. */
export type Saying = { record: CountedRecord; sentences: Span[] };

/** Points told apart in each language; what the rest say is under `others`. */
const POINTS = 8;

/** Words, and pairs of words, that are weighed as the mark of a point: the commonest. */
const WORDS = 400;
const PAIRS = 300;

/** Phrases in a title. */
const TITLE = 3;

/** Words this near are shown with what stands between them: characters. */
const TOGETHER = 12;

/** Sentences read for a point's title and quote. */
const READ = 60;

/** Two letters make a point together only if their sentences share this many words: two may be shared by chance. */
const SHARED_BY_TWO = 3;

/** Quotes of what few say. */
const OTHERS_SHOWN = 12;

/**
 * Groups comments that make the same point, told by two words that stand in one of their sentences: frequent term
 * sets (Beil, Ester & Xu 2002), taken greedily, each time the pair that explains the most letters which no earlier
 * pair explains, weighted by how much oftener its words meet than chance would have it. The words are then the
 * group's own description, and any reader can check who is in it. A copied letter is weighed once and counted as often
 * as it came. Nothing rare is dropped: what only one letter says is under `others`. Linear in the sayings.
 */
export function pointsOf(sayings: Saying[], groups: Groups): Omit<Points, 'wordless'> {
  const byLanguage = new Map<string, Saying[]>();
  for (const saying of sayings) {
    const its = byLanguage.get(saying.record.language);
    if (its) its.push(saying);
    else byLanguage.set(saying.record.language, [saying]);
  }
  const points: Point[] = [];
  const others: Saying[] = [];
  for (const [language, its] of byLanguage) {
    const found = pointsIn(its, language, groups);
    points.push(...found.points);
    others.push(...found.others);
  }
  points.sort((a, b) => b.comments - a.comments || (keyOf(a) < keyOf(b) ? -1 : 1));
  return {
    comments: sayings.length,
    points,
    others: { comments: others.length, quotes: quotesOf(others, groups), ids: idsOf(others) },
  };
}

/** Of a letter's sentences the one that says most. */
const longestOf = (sentences: Span[]): Span | null =>
  sentences.reduce<Span | null>(
    (best, span) => (best && best.end - best.start >= span.end - span.start ? best : span),
    null,
  );

/** A saying as it is worked on: `words` per sentence, `letter` its group. */
type Read = { saying: Saying; letter: string; sentences: string[][] };

function pointsIn(
  sayings: Saying[],
  language: string,
  groups: Groups,
): { points: Point[]; others: Saying[] } {
  const known = new Map<string, string[]>();
  const read: Read[] = sayings.map((saying) => {
    const { record, sentences } = saying;
    const letter = letterOf(record, groups);
    const isCopy = letter !== record.id;
    return {
      saying,
      letter,
      sentences: sentences.map(({ start, end }) => {
        const sentence = record.text.slice(start, end);
        const words = (isCopy ? known.get(sentence) : undefined) ?? contentWords(sentence, language);
        if (isCopy) known.set(sentence, words);
        return words;
      }),
    };
  });
  // Copies of a letter side by side, so that each letter can be counted once in passing.
  read.sort(
    (a, b) => (a.letter < b.letter ? -1 : a.letter > b.letter ? 1 : 0) || (idOf(a) < idOf(b) ? -1 : 1),
  );
  const explained = new Uint8Array(read.length);
  const points: Point[] = [];
  for (const { terms, holders } of pairsIn(read)) {
    if (points.length === POINTS) break;
    const members = holders.map((at) => {
      explained[at] = 1;
      return { saying: (read[at] as Read).saying, span: spanOf(read[at] as Read, terms) };
    });
    points.push(pointOf(members, terms, language, groups));
  }
  const rest = read.filter((_, at) => explained[at] === 0);
  const copied = copiesIn(rest);
  for (const copies of copied.several) {
    const members = copies.map((saying) => ({ saying, span: longestOf(saying.sentences) }));
    points.push(pointOf(members, [], language, groups));
  }
  return { points, others: copied.single };
}

/** What several copies of one letter alone say is a point too. */
function copiesIn(rest: Read[]): { several: Saying[][]; single: Saying[] } {
  const byLetter = new Map<string, Saying[]>();
  for (const { letter, saying } of rest) {
    const its = byLetter.get(letter);
    if (its) its.push(saying);
    else byLetter.set(letter, [saying]);
  }
  const letters = [...byLetter.values()];
  const largest = letters
    .filter((copies) => copies.length > 1)
    .sort((a, b) => b.length - a.length || ((a[0]?.record.id ?? '') < (b[0]?.record.id ?? '') ? -1 : 1))
    .slice(0, POINTS);
  const shown = new Set(largest);
  return { several: largest, single: letters.filter((copies) => !shown.has(copies)).flat() };
}

type Pair = { terms: string[]; holders: number[] };

/** The pairs that mark points, the one that explains most first. */
function* pairsIn(read: Read[]): Generator<Pair> {
  const candidates = candidatesIn(read);
  const explained = new Uint8Array(read.length);
  for (;;) {
    let best: (Pair & { lift: number }) | null = null;
    let bestValue = 0;
    for (const candidate of candidates) {
      const letters = lettersAmong(read, candidate.holders, explained);
      const value = letters * candidate.lift;
      if (letters > 1 && value > bestValue && (letters > 2 || isShared(read, candidate))) {
        best = candidate;
        bestValue = value;
      }
    }
    if (!best) return;
    for (const at of best.holders) explained[at] = 1;
    yield best;
  }
}

function lettersAmong(read: Read[], holders: readonly number[], explained: Uint8Array): number {
  let letters = 0;
  let last = '';
  for (const at of holders) {
    const letter = read[at]?.letter ?? '';
    if (explained[at] === 1 || letter === last) continue;
    letters += 1;
    last = letter;
  }
  return letters;
}

/** Whether the letters that hold a pair share more than the pair. */
function isShared(read: Read[], { terms, holders }: Pair): boolean {
  const letters = new Map<string, Set<string>>();
  for (const at of holders) {
    const { letter, sentences } = read[at] as Read;
    const words = letters.get(letter) ?? new Set();
    for (const word of sentenceWith(sentences, terms)) words.add(word);
    letters.set(letter, words);
  }
  const [first, ...rest] = letters.values();
  const shared = [...(first ?? [])].filter((word) => rest.some((words) => words.has(word)));
  return shared.length >= SHARED_BY_TWO;
}

const sentenceWith = (sentences: string[][], terms: string[]): string[] =>
  sentences.find((words) => terms.every((term) => words.includes(term))) ?? [];

/** The pairs of common words that at least two letters hold within a sentence, those that say most. */
function candidatesIn(read: Read[]): (Pair & { lift: number })[] {
  const words = commonWords(read);
  const numbers = new Map(words.map(({ word }, number) => [word, number]));
  const size = words.length;
  const pairsOf = read.map(({ sentences }) => pairsWithin(sentences, numbers));
  const counts = new Uint32Array(size * size);
  const last = new Int32Array(size * size).fill(-1);
  let letters = 0;
  read.forEach(({ letter }, at) => {
    if (letter !== read[at - 1]?.letter) letters += 1;
    for (const pair of pairsOf[at] ?? []) {
      if (last[pair] === letters) continue;
      last[pair] = letters;
      counts[pair] = (counts[pair] ?? 0) + 1;
    }
  });
  const chosen: { pair: number; lift: number; value: number }[] = [];
  counts.forEach((count, pair) => {
    if (count < 2) return;
    const one = words[Math.floor(pair / size)]?.letters ?? 1;
    const other = words[pair % size]?.letters ?? 1;
    const lift = Math.log2(1 + (count * letters) / (one * other));
    chosen.push({ pair, lift, value: count * lift });
  });
  chosen.sort((a, b) => b.value - a.value || a.pair - b.pair);
  const kept = new Map(
    chosen.slice(0, PAIRS).map(({ pair, lift }) => {
      const terms = [words[Math.floor(pair / size)]?.word ?? '', words[pair % size]?.word ?? ''].sort();
      return [pair, { terms, lift, holders: [] as number[] }];
    }),
  );
  pairsOf.forEach((pairs, at) => {
    for (const pair of pairs) kept.get(pair)?.holders.push(at);
  });
  return [...kept.values()];
}

/** The words that most letters hold, at least two of them. */
function commonWords(read: Read[]): { word: string; letters: number }[] {
  const counts = new Map<string, { letters: number; last: string }>();
  for (const { letter, sentences } of read)
    for (const sentence of sentences)
      for (const word of sentence) {
        const entry = counts.get(word);
        if (!entry) counts.set(word, { letters: 1, last: letter });
        else if (entry.last !== letter) {
          entry.letters += 1;
          entry.last = letter;
        }
      }
  return [...counts]
    .flatMap(([word, { letters }]) => (letters > 1 ? [{ word, letters }] : []))
    .sort((a, b) => b.letters - a.letters || (a.word < b.word ? -1 : 1))
    .slice(0, WORDS);
}

/** Each pair of different common words of a sentence, once for the text, as one number. */
function pairsWithin(sentences: string[][], numbers: ReadonlyMap<string, number>): Iterable<number> {
  const size = numbers.size;
  const found = new Set<number>();
  for (const sentence of sentences) {
    const known: number[] = [];
    for (const word of sentence) {
      const number = numbers.get(word);
      if (number === undefined || known.includes(number)) continue;
      for (const other of known) found.add(other < number ? other * size + number : number * size + other);
      known.push(number);
    }
  }
  return Int32Array.from(found);
}

/** The sentence that holds the terms. */
function spanOf({ saying, sentences }: Read, terms: string[]): Span | null {
  const at = sentences.findIndex((words) => terms.every((term) => words.includes(term)));
  return saying.sentences[at] ?? null;
}

type Member = { saying: Saying; span: Span | null };

function pointOf(members: Member[], terms: string[], language: string, groups: Groups): Point {
  const sayings = members.map(({ saying }) => saying);
  const passages = passagesOf(members, groups);
  const [best] = representative(passages, 1);
  return {
    title: titleOf(passages, terms, language),
    terms,
    language,
    comments: members.length,
    texts: new Set(sayings.map(({ record }) => letterOf(record, groups))).size,
    ...(best ? { quote: quoteOf(best.record, best.span) } : {}),
    ids: idsOf(sayings),
  };
}

/** The terms as they are written most often, then what else the sentences share. */
function titleOf(passages: Passage[], terms: string[], language: string): string[] {
  const texts = passages.map(({ record, span }) => record.text.slice(span.start, span.end));
  const own = terms.length === 0 ? [] : [asWritten(texts, terms, language)];
  const phrases = keyPhrases(texts, language, TITLE * 3)
    .map(({ phrase }) => phrase)
    .filter((phrase) => !contentWords(phrase, language).every((word) => terms.includes(word)));
  return [...own, ...phrases].slice(0, TITLE);
}

/** "federal law" where the terms stand together, "call ... police" where they stand apart. */
function asWritten(texts: string[], terms: string[], language: string): string {
  const spellings = new Map<string, number>();
  for (const text of texts) {
    const words = placedWords(text, language);
    const found = terms.flatMap((term) => words.find(({ stem }) => stem === term) ?? []);
    const [one, other] = found.sort((a, b) => a.start - b.start);
    if (!one || !other) continue;
    const between = text.slice(one.end, other.start);
    const join =
      between.length <= TOGETHER && !/[.,;:!?\n]/.test(between) ? between.replace(/\s+/g, ' ') : ' … ';
    const spelling =
      `${text.slice(one.start, one.end)}${join}${text.slice(other.start, other.end)}`.toLowerCase();
    spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
  }
  const commonest = [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return commonest?.[0] ?? terms.join(' … ');
}

/** What may be quoted, one passage of a letter and of a person, in an order that favours nobody. */
function passagesOf(members: Member[], groups: Groups): Passage[] {
  const drawn = members.map((member) => ({ ...member, draw: hashOf(member.saying.record.id) }));
  // Who comes first must not depend on who wrote first: a hash of the id decides.
  drawn.sort((a, b) => a.draw - b.draw || (a.saying.record.id < b.saying.record.id ? -1 : 1));
  const heard = new Heard(groups);
  const passages: Passage[] = [];
  for (const { saying, span } of drawn) {
    if (passages.length === READ) break;
    if (!span || heard.has(saying.record)) continue;
    const found = quotable(saying.record, span);
    if (!found) continue;
    heard.add(saying.record);
    passages.push({ record: saying.record, span: found, fitness: fitnessOf(saying.record, found) });
  }
  return passages;
}

function quotesOf(others: Saying[], groups: Groups): Points['others']['quotes'] {
  const members = others.flatMap((saying) => saying.sentences.slice(0, 1).map((span) => ({ saying, span })));
  return representative(passagesOf(members, groups), OTHERS_SHOWN).map(({ record, span }) =>
    quoteOf(record, span),
  );
}

const idOf = ({ saying }: Read): string => saying.record.id;

const idsOf = (sayings: Saying[]): string[] =>
  sayings
    .map(({ record }) => record.id)
    .sort()
    .slice(0, IDS_KEPT);

const keyOf = ({ language, terms, ids }: Point): string => [language, ...terms, ids[0]].join(' ');
