import { conceptHits, type Hit, type Spoken } from './concepts.ts';
import { languageOf } from './language.ts';
import { type Reading, type WordRange, wordRanges } from './sensitive-reading.ts';
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
  const ranges = withHits(wordRanges(spans, words), hits);
  const whole = { text, words: all, sentences: words === all ? ranges : wordRanges(spans, all) };
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

function withHits(ranges: readonly WordRange[], hits: readonly Hit[]): Sentence[] {
  let hit = 0;
  return ranges.map(({ first, end }) => {
    const firstHit = hit;
    while (hit < hits.length && (hits[hit]?.first ?? 0) < end) hit++;
    return { first, end, firstHit, endHit: hit };
  });
}
