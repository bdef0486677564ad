import { conceptHits, type Hit, type Spoken } from './concepts.ts';
import { languageOf } from './language.ts';
import type { Reading, WordRange } from './sensitive-reading.ts';
import { sentences } from './sentences.ts';
import { type Token, tokens, withoutLinks } from './tokens.ts';
import type { Language, Span } from './types.ts';

/**
 * A text read once: its words, its sentences as ranges of words, and the concepts said in each. Every reader of
 * themes, stance and tone works from this, and every offset leads back to `text` as received.
 */
export type Document = {
  text: string;
  language: Language;
  words: readonly Token[];
  sentences: Sentence[];
  hits: Hit[];
  /** The same with the words of its links, which may name a person as any words may. */
  whole: Reading;
};

/** Words `first` to `end - 1`, and hits `firstHit` to `endHit - 1`. */
export type Sentence = WordRange & { firstHit: number; endHit: number };

/** Reads a text of any length and kind; never throws. */
export function readDocument(text: string): Document {
  const all = tokens(text);
  const words = withoutLinks(text, all);
  const language = languageOf(text, words);
  const hits = isRead(language) ? conceptHits(words, spokenIn(language)) : [];
  const spans = sentences(text);
  const ranges = rangesOf(spans, words, hits);
  const whole = { text, words: all, sentences: words === all ? ranges : rangesOf(spans, all, []) };
  return { text, language, words, sentences: ranges, hits, whole };
}

/** The main language of a text, and whether English and Spanish are both spoken in it. */
export function detectLanguage(text: string): Language {
  return readDocument(text).language;
}

/** The lexicons are English and Spanish; a comment in another language gets no guess from words that look alike. */
function isRead({ code, mixed }: Language): boolean {
  return code === 'en' || code === 'es' || code === 'und' || mixed;
}

function spokenIn({ code, mixed }: Language): Spoken {
  return mixed || (code !== 'en' && code !== 'es') ? 'both' : code;
}

/** Where in the text the words `first` to `last` stand. */
export function spanOf(document: Document, first: number, last: number): Span {
  return { start: document.words[first]?.start ?? 0, end: document.words[last]?.end ?? 0 };
}

function rangesOf(spans: readonly Span[], words: readonly Token[], hits: readonly Hit[]): Sentence[] {
  const ranges: Sentence[] = [];
  let word = 0;
  let hit = 0;
  for (const span of spans) {
    const first = word;
    while (word < words.length && (words[word]?.start ?? 0) < span.end) word++;
    const firstHit = hit;
    while (hit < hits.length && (hits[hit]?.first ?? 0) < word) hit++;
    if (word > first) ranges.push({ first, end: word, firstHit, endHit: hit });
  }
  return ranges;
}
