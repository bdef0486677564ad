import { type HashedWord, hashedWords, shingles } from './min-hash.ts';
import { frameOf } from './near-duplicates-frame.ts';
import { sentences } from './sentences.ts';
import { tokens } from './tokens.ts';
import type { Span } from './types.ts';

/** What the texts of a group share: fingerprints of the word pairs that enough of them hold, as `pairsOf` gives them. */
export type CommonText = { pairs: ReadonlySet<number> };

/** Pairs, not triples: a swapped word then leaves two pairs bare, not three, and its sentence stays common. */
const PAIR = 2;

/**
 * A pair is common when this share of the letters holds it. Web pages that vary a letter seldom offer more than ten
 * wordings of one place; what people add by chance alike is rarer. In a small group two letters are enough.
 */
const COMMON_SHARE = 0.05;
const COMMON_AT_LEAST = 3;
const SMALL_GROUP = 6;

/** A sentence of which less than this share of words is common was added. */
const OWN_SENTENCE = 0.5;

/** Within a common sentence, runs of own words: inserted, at either end, or in place of other words. */
const INSERTED_WORDS = 5;
const APPENDED_WORDS = 8;
const REPLACED_WORDS = 14;

/** Common words at the edge of an own sentence are cut off from this number on ("To whom it may concern my name ..."). */
const EDGE_WORDS = 3;

/** The text that a group's members have in common. */
export function commonTextOf(texts: Iterable<string>): CommonText {
  // Most letters of a campaign are the same to the letter.
  const copies = new Map<string, number>();
  let members = 0;
  for (const text of texts) {
    members++;
    copies.set(text, (copies.get(text) ?? 0) + 1);
  }
  const counts = new Map<number, number>();
  for (const [text, times] of copies)
    for (const pair of new Set(pairsOf(hashedWords(tokens(text)))))
      counts.set(pair, (counts.get(pair) ?? 0) + times);
  const needed = members < SMALL_GROUP ? 2 : Math.max(COMMON_AT_LEAST, Math.ceil(COMMON_SHARE * members));
  const pairs = new Set<number>();
  for (const [value, count] of counts) if (count >= needed) pairs.add(value);
  return { pairs };
}

/**
 * What one person wrote beyond the common text, in order: whole sentences, and long runs inside common ones. No
 * greeting, no signature, no swapped word.
 */
export function addedSpans(text: string, { pairs }: CommonText): Span[] {
  const read = tokens(text);
  const words = hashedWords(read);
  const isCommon = commonWords(words, pairs);
  if (!isCommon.includes(0)) return [];
  const { frame } = frameOf(text, read);
  const found: Span[] = [];
  let word = 0;
  for (const sentence of sentences(text)) {
    const first = word;
    while (word < words.length && (words[word]?.start ?? 0) < sentence.end) word++;
    if (word === first || frame.some(({ start, end }) => sentence.start < end && sentence.end > start))
      continue;
    let common = 0;
    for (let at = first; at < word; at++) common += isCommon[at] ?? 0;
    if (common < OWN_SENTENCE * (word - first)) {
      found.push(ownSentence(words, isCommon, sentence, first, word));
    } else if (common < word - first) found.push(...ownRuns(words, isCommon, pairs, first, word));
  }
  return joined(text, found);
}

/** Whether a text is nothing but common text, greeting and signature: then all texts of its words add nothing. */
export function isOnlyCommon(text: string, { pairs }: CommonText): boolean {
  return !commonWords(hashedWords(frameOf(text).core), pairs).includes(0);
}

/** Neighbouring spans with only space between are one. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found[found.length - 1];
    if (last && text.slice(last.end, span.start).trim() === '') last.end = span.end;
    else found.push({ ...span });
  }
  return found;
}

function commonWords(words: readonly HashedWord[], pairs: ReadonlySet<number>): Uint8Array {
  const common = new Uint8Array(words.length);
  pairsOf(words).forEach((pair, index) => {
    if (pairs.has(pair)) common.fill(1, index, index + PAIR);
  });
  return common;
}

/** As signed numbers, which sets and maps hold without an object for each. */
const pairsOf = (words: readonly HashedWord[]): Int32Array => new Int32Array(shingles(words, PAIR).buffer);

/** The sentence without the common words at its edges, where they are enough to be no chance. */
function ownSentence(
  words: readonly HashedWord[],
  isCommon: Uint8Array,
  sentence: Span,
  first: number,
  end: number,
): Span {
  let from = first;
  while (from < end && isCommon[from]) from++;
  let to = end;
  while (to > from && isCommon[to - 1]) to--;
  const start =
    from - first >= EDGE_WORDS && from < end ? (words[from]?.start ?? sentence.start) : sentence.start;
  const last = end - to >= EDGE_WORDS && to > from ? (words[to - 1]?.end ?? sentence.end) : sentence.end;
  return { start, end: last };
}

function ownRuns(
  words: readonly HashedWord[],
  isCommon: Uint8Array,
  pairs: ReadonlySet<number>,
  first: number,
  end: number,
): Span[] {
  const found: Span[] = [];
  for (let at = first; at < end; at++) {
    if (isCommon[at]) continue;
    const from = at;
    while (at < end && !isCommon[at]) at++;
    const isAtEdge = from === first || at === end;
    const [before, after] = [words[from - 1], words[at]];
    const isInserted = !isAtEdge && before && after && pairs.has(pairsOf([before, after])[0] ?? 0);
    const needed = isInserted ? INSERTED_WORDS : isAtEdge ? APPENDED_WORDS : REPLACED_WORDS;
    const [head, tail] = [words[from], words[at - 1]];
    if (at - from >= needed && head && tail) found.push({ start: head.start, end: tail.end });
  }
  return found;
}
