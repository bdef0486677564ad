import { keyPhrases } from '../text/key-phrases.ts';
import { bestFirst, bestOf } from './best-first.ts';
import { contentWords, placedWords } from './content-words.ts';
import { type Corpus, isDrawnBefore, spanOf, wordsOf } from './corpus.ts';
import { IDS_KEPT, type Point, type Points } from './digest.ts';
import { Heard } from './heard.ts';
import { Numbers } from './numbers.ts';
import { partsBy } from './parts-by.ts';
import { quotable, quoteOf } from './quotes.ts';
import { fitnessOf, type Passage, representative } from './representative.ts';

/** A comment and those of its sentences in which it makes its point, by their numbers in the corpus. */
export type Saying = { at: number; sentences: number[] };

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
 * @param sayings copies of a letter side by side, as in the corpus's order.
 */
export function pointsOf(sayings: Saying[], corpus: Corpus): Omit<Points, 'wordless'> {
  const byLanguage = partsBy(sayings, ({ at }) => corpus.records[at]?.language);
  const points: Point[] = [];
  const others: Saying[] = [];
  for (const [language, its] of byLanguage) {
    const found = pointsIn(its, language, corpus);
    points.push(...found.points);
    for (const saying of found.others) others.push(saying);
  }
  points.sort((a, b) => b.comments - a.comments || (keyOf(a) < keyOf(b) ? -1 : 1));
  return {
    comments: sayings.length,
    points,
    others: { comments: others.length, quotes: quotesOf(others, corpus), ids: idsOf(others, corpus) },
  };
}

function pointsIn(
  sayings: Saying[],
  language: string,
  corpus: Corpus,
): { points: Point[]; others: Saying[] } {
  const explained = new Uint8Array(sayings.length);
  const points: Point[] = [];
  for (const { terms, holders } of pairsIn(sayings, corpus)) {
    if (points.length === POINTS) break;
    const members = holders.map((holder): Member => {
      explained[holder] = 1;
      const { at, sentences } = sayings[holder] as Saying;
      return { at, sentence: sentenceWith(sentences, terms, corpus) };
    });
    const words = terms.map((term) => corpus.vocabulary[term] ?? '').sort();
    points.push(pointOf(members, words, language, corpus));
  }
  const rest = sayings.filter((_, saying) => explained[saying] === 0);
  const copied = copiesIn(rest, corpus);
  for (const copies of copied.several) {
    const members = copies.map(({ at, sentences }) => ({ at, sentence: longestOf(sentences, corpus) }));
    points.push(pointOf(members, [], language, corpus));
  }
  return { points, others: copied.single };
}

/** What several copies of one letter alone say is a point too. */
function copiesIn(rest: Saying[], { letters }: Corpus): { several: Saying[][]; single: Saying[] } {
  const all = [...partsBy(rest, ({ at }) => letters[at]).values()];
  const largest = all
    .filter((copies) => copies.length > 1)
    .sort((a, b) => b.length - a.length || (a[0]?.at ?? 0) - (b[0]?.at ?? 0))
    .slice(0, POINTS);
  const shown = new Set(largest);
  return { several: largest, single: all.filter((copies) => !shown.has(copies)).flat() };
}

/** Two words by their numbers, and the places of those who say both in one sentence. */
type Pair = { terms: [number, number]; lift: number; holders: number[] };

/** The pairs that mark points, the one that explains most first. */
function* pairsIn(sayings: Saying[], corpus: Corpus): Generator<Pair> {
  const letters = Int32Array.from(sayings, ({ at }) => corpus.letters[at] ?? at);
  const candidates = candidatesIn(sayings, letters, corpus);
  const explained = new Uint8Array(sayings.length);
  for (;;) {
    let best: Pair | null = null;
    let bestValue = 0;
    for (const candidate of candidates) {
      const left = lettersAmong(candidate.holders, letters, explained);
      const value = left * candidate.lift;
      if (left > 1 && value > bestValue && (left > 2 || isShared(candidate, sayings, corpus))) {
        best = candidate;
        bestValue = value;
      }
    }
    if (!best) return;
    for (const holder of best.holders) explained[holder] = 1;
    yield best;
  }
}

/** How many letters are among those of the holders that nothing explains yet. */
function lettersAmong(holders: readonly number[], letters: Int32Array, explained: Uint8Array): number {
  let found = 0;
  let last = -1;
  for (const holder of holders) {
    const letter = letters[holder] ?? 0;
    if (explained[holder] === 1 || letter === last) continue;
    found += 1;
    last = letter;
  }
  return found;
}

/** Whether the letters that hold a pair share more than the pair. */
function isShared({ terms, holders }: Pair, sayings: Saying[], corpus: Corpus): boolean {
  const letters = new Map<number, Set<number>>();
  for (const holder of holders) {
    const { at, sentences } = sayings[holder] as Saying;
    const letter = corpus.letters[at] ?? at;
    const words = letters.get(letter) ?? new Set();
    const sentence = sentenceWith(sentences, terms, corpus);
    if (sentence !== null) for (const word of wordsOf(corpus, sentence)) words.add(word);
    letters.set(letter, words);
  }
  const [first, ...rest] = letters.values();
  const shared = [...(first ?? [])].filter((word) => rest.some((words) => words.has(word)));
  return shared.length >= SHARED_BY_TWO;
}

const sentenceWith = (sentences: number[], terms: [number, number], corpus: Corpus): number | null =>
  sentences.find((sentence) => {
    const words = wordsOf(corpus, sentence);
    return words.includes(terms[0]) && words.includes(terms[1]);
  }) ?? null;

/** Of a letter's sentences the one that says most. */
const longestOf = (sentences: number[], { starts, ends }: Corpus): number | null => {
  const length = (sentence: number) => (ends[sentence] ?? 0) - (starts[sentence] ?? 0);
  return sentences.reduce<number | null>(
    (best, sentence) => (best !== null && length(best) >= length(sentence) ? best : sentence),
    null,
  );
};

/** The pairs of common words that at least two letters hold within a sentence, those that say most. */
function candidatesIn(sayings: Saying[], letters: Int32Array, corpus: Corpus): Pair[] {
  const common = commonWords(sayings, letters, corpus);
  const size = common.length;
  const held = pairsHeld(sayings, common, corpus);
  const counts = new Uint32Array(size * size);
  const last = new Int32Array(size * size);
  let count = 0;
  for (let saying = 0; saying < sayings.length; saying++) {
    if (saying === 0 || letters[saying] !== letters[saying - 1]) count += 1;
    for (let each = held.first[saying] ?? 0; each < (held.first[saying + 1] ?? 0); each++) {
      const pair = held.pairs[each] ?? 0;
      if (last[pair] === count) continue;
      last[pair] = count;
      counts[pair] = (counts[pair] ?? 0) + 1;
    }
  }
  const kept = new Map<number, Pair>();
  for (const { pair, lift } of commonPairs(counts, count, common)) {
    const [one, other] = [common[Math.floor(pair / size)], common[pair % size]];
    kept.set(pair, { terms: [one?.word ?? 0, other?.word ?? 0], lift, holders: [] });
  }
  for (let saying = 0; saying < sayings.length; saying++)
    for (let each = held.first[saying] ?? 0; each < (held.first[saying + 1] ?? 0); each++) {
      const pair = held.pairs[each] ?? 0;
      if ((counts[pair] ?? 0) > 1) kept.get(pair)?.holders.push(saying);
    }
  return [...kept.values()];
}

type CommonWord = { word: number; letters: number };

/** Of the pairs that at least two letters hold those that say most, in order. */
function commonPairs(
  counts: Uint32Array,
  letters: number,
  common: CommonWord[],
): { pair: number; lift: number; value: number }[] {
  const size = common.length;
  const several: { pair: number; lift: number; value: number }[] = [];
  counts.forEach((count, pair) => {
    if (count < 2) return;
    const one = common[Math.floor(pair / size)]?.letters ?? 1;
    const other = common[pair % size]?.letters ?? 1;
    const lift = Math.log2(1 + (count * letters) / (one * other));
    several.push({ pair, lift, value: count * lift });
  });
  return bestOf(several, PAIRS, (a, b) => a.value > b.value || (a.value === b.value && a.pair < b.pair));
}

/** The words that most letters hold, at least two of them. Whom people name is no argument, and no name belongs in a title. */
function commonWords(sayings: Saying[], letters: Int32Array, corpus: Corpus): CommonWord[] {
  const { said, firstWord, words, vocabulary, names } = corpus;
  const counts = new Int32Array(vocabulary.length);
  /** The last letter that held the word, plus one. */
  const last = new Int32Array(vocabulary.length);
  const several: number[] = [];
  sayings.forEach(({ sentences }, saying) => {
    const letter = (letters[saying] ?? 0) + 1;
    for (const sentence of sentences) {
      const what = said[sentence] ?? 0;
      for (let at = firstWord[what] ?? 0; at < (firstWord[what + 1] ?? 0); at++) {
        const word = words[at] ?? 0;
        if (last[word] === letter) continue;
        last[word] = letter;
        const count = (counts[word] ?? 0) + 1;
        counts[word] = count;
        if (count === 2 && names[word] === 0) several.push(word);
      }
    }
  });
  const found = several.map((word) => ({ word, letters: counts[word] ?? 0 }));
  const spelt = ({ word }: CommonWord) => vocabulary[word] ?? '';
  return bestOf(
    found,
    WORDS,
    (a, b) => a.letters > b.letters || (a.letters === b.letters && spelt(a) < spelt(b)),
  );
}

/** Each pair of different common words in a sentence, as one number, once for each saying; `first` as in the corpus. */
function pairsHeld(
  sayings: Saying[],
  common: CommonWord[],
  { said, firstWord, words, vocabulary }: Corpus,
): { pairs: Int32Array; first: Int32Array } {
  const size = common.length;
  /** The place of each common word, plus one. */
  const places = new Int32Array(vocabulary.length);
  common.forEach(({ word }, place) => {
    places[word] = place + 1;
  });
  const pairs = new Numbers();
  const first = new Int32Array(sayings.length + 1);
  /** The last saying that held the pair, plus one. */
  const last = new Int32Array(size * size);
  const known: number[] = [];
  sayings.forEach(({ sentences }, saying) => {
    for (const sentence of sentences) {
      known.length = 0;
      const what = said[sentence] ?? 0;
      for (let at = firstWord[what] ?? 0; at < (firstWord[what + 1] ?? 0); at++) {
        const place = (places[words[at] ?? 0] ?? 0) - 1;
        if (place < 0 || known.includes(place)) continue;
        for (const other of known) {
          const pair = other < place ? other * size + place : place * size + other;
          if (last[pair] === saying + 1) continue;
          last[pair] = saying + 1;
          pairs.push(pair);
        }
        known.push(place);
      }
    }
    first[saying + 1] = pairs.length;
  });
  return { pairs: pairs.all(), first };
}

/** One who makes a point, and the sentence in which. */
type Member = { at: number; sentence: number | null };

function pointOf(members: Member[], terms: string[], language: string, corpus: Corpus): Point {
  const passages = passagesOf(members, corpus);
  const [best] = representative(passages, 1);
  return {
    title: titleOf(passages, terms, language),
    terms,
    language,
    comments: members.length,
    texts: new Set(members.map(({ at }) => corpus.letters[at])).size,
    ...(best ? { quote: quoteOf(best.record, best.span) } : {}),
    ids: idsOf(members, corpus),
  };
}

/** The terms as they are written most often, then what else the sentences share; no part says only what one before it says. */
function titleOf(passages: Passage[], terms: string[], language: string): string[] {
  const texts = passages.map(({ record, span }) => record.text.slice(span.start, span.end));
  const phrases = keyPhrases(texts, language, TITLE * 3).map(({ phrase }) => phrase);
  const title: string[] = [];
  const said = new Set<string>();
  for (const part of terms.length === 0 ? phrases : [asWritten(texts, terms, language), ...phrases]) {
    if (title.length === TITLE) break;
    const words = contentWords(part, language);
    if (words.length === 0 || words.every((word) => said.has(word))) continue;
    title.push(part);
    for (const word of words) said.add(word);
  }
  return title;
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
function passagesOf(members: Member[], corpus: Corpus): Passage[] {
  const { records } = corpus;
  const drawn = bestFirst([...members], (a, b) => isDrawnBefore(corpus, a.at, b.at));
  const heard = new Heard(corpus);
  const passages: Passage[] = [];
  for (const { at, sentence } of drawn) {
    if (passages.length === READ) break;
    const record = records[at];
    if (!record || sentence === null || heard.has(at)) continue;
    const found = quotable(record, spanOf(corpus, sentence));
    if (!found) continue;
    heard.add(at);
    passages.push({ record, span: found, fitness: fitnessOf(record, found) });
  }
  return passages;
}

function quotesOf(others: Saying[], corpus: Corpus): Points['others']['quotes'] {
  const members = others.map(({ at, sentences }) => ({ at, sentence: sentences[0] ?? null }));
  return representative(passagesOf(members, corpus), OTHERS_SHOWN).map(({ record, span }) =>
    quoteOf(record, span),
  );
}

/** The first ids of those who make a point. */
const idsOf = (members: readonly { at: number }[], { records }: Corpus): string[] =>
  bestOf(
    members.map(({ at }) => at),
    IDS_KEPT,
    (a, b) => a < b,
  ).map((at) => records[at]?.id ?? '');

const keyOf = ({ language, terms, ids }: Point): string => [language, ...terms, ids[0]].join(' ');
