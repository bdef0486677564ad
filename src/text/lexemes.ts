import { symbolsOf } from './concepts.ts';
import { type Knowledge, knowledgeOf } from './language.ts';
import type { Token } from './tokens.ts';

/**
 * A word as the lexicons know it: its symbols in expressions, what it says of languages, and its number in each feature
 * space that has met it (-1 where it has none).
 */
export type Lexeme = { word: string; symbols: readonly number[]; knowledge: Knowledge; features: number[] };

/** The lexeme of each word: readers that work from these look nothing up by its letters again. */
export function lexemesOf(words: readonly Token[]): Lexeme[] {
  const found: Lexeme[] = [];
  for (let at = 0; at < words.length; at++) found.push(lexemeOf(words[at]?.word ?? ''));
  return found;
}

/** Words seen, so that endings and beginnings are looked for once; bounded, because texts hold any number of strange words. */
const SEEN = new Map<string, Lexeme>();
const SEEN_LIMIT = 20_000;

function lexemeOf(word: string): Lexeme {
  const seen = SEEN.get(word);
  if (seen !== undefined) return seen;
  const lexeme = { word, symbols: symbolsOf(word), knowledge: knowledgeOf(word), features: [] };
  if (SEEN.size >= SEEN_LIMIT) SEEN.clear();
  SEEN.set(word, lexeme);
  return lexeme;
}
