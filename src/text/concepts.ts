import type { Lexeme } from './lexemes.ts';
import { city } from './lexicons/concepts-city.ts';
import { law } from './lexicons/concepts-law.ts';
import { people } from './lexicons/concepts-people.ts';
import { safety } from './lexicons/concepts-safety.ts';
import { nothing, speech } from './lexicons/concepts-speech.ts';
import { fold } from './normalise.ts';
import { tokens } from './tokens.ts';

type Word = { lexeme: Lexeme };

/** A concept said: its number and the tokens that say it, `first` to `last` inclusive. */
export type Hit = { concept: number; first: number; last: number };

/** The concepts by number; patterns and weights name them. */
export const conceptNames: readonly string[] = Object.keys({
  ...people,
  ...safety,
  ...city,
  ...law,
  ...speech,
});

/** The number of a concept; throws on a name that no lexicon defines, so that a misspelt pattern cannot pass. */
export function conceptNumber(name: string): number {
  const number = NUMBERS.get(name);
  if (number === undefined) throw new Error(`No concept is named ${name}`);
  return number;
}

/**
 * Every concept that the words say, in order of their first word. An expression inside one that means nothing of
 * the kind ("feel free", "ice rink") is not said.
 */
export function conceptHits(words: readonly Word[], spoken: Spoken = 'both'): Hit[] {
  const mask = spoken === 'en' ? EN : spoken === 'es' ? ES : EN | ES;
  const found: Hit[] = [];
  const voids: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    const symbols = symbolsOf(word.lexeme);
    for (let number = 0; number < symbols.length; number++) {
      const node = ROOT[symbols[number] ?? 0];
      if (node != null) collect(node, words, at, at, mask, found, voids);
    }
  }
  return voids.length === 0 ? found : found.filter((hit) => !isVoid(hit, voids));
}

function isVoid(hit: Hit, voids: readonly Hit[]): boolean {
  return voids.some(
    (other) =>
      other.first <= hit.first && other.last >= hit.last && other.last - other.first > hit.last - hit.first,
  );
}

/** Which lexicons to read by: `son` and `mayor` are words of both languages and mean different things. */
export type Spoken = 'en' | 'es' | 'both';

const EN = 1;
const ES = 2;

/** A place in the tree of expressions: the concepts that end here by language, and where the next word may lead. */
type Node = { ends: { concept: number; spoken: number }[]; next: Map<number, Node> | null };

const VOID = -1;
const NO_END = { concept: VOID, spoken: 0 };

function collect(
  node: Node,
  words: readonly Word[],
  first: number,
  last: number,
  mask: number,
  found: Hit[],
  voids: Hit[],
): void {
  for (let at = 0; at < node.ends.length; at++) {
    const { concept, spoken } = node.ends[at] ?? NO_END;
    if ((spoken & mask) !== 0) (concept === VOID ? voids : found).push({ concept, first, last });
  }
  const word = words[last + 1];
  if (node.next === null || word === undefined) return;
  const symbols = symbolsOf(word.lexeme);
  for (let number = 0; number < symbols.length; number++) {
    const next = node.next.get(symbols[number] ?? 0);
    if (next !== undefined) collect(next, words, first, last + 1, mask, found, voids);
  }
}

const NUMBERS = new Map(conceptNames.map((name, number) => [name, number]));

/** Whole words of the lexicons, and beginnings (`deport*`), each with its symbol. */
const WHOLE = new Map<string, number>();
const BEGINNINGS = new Map<string, number>();
const BEGINNING_LENGTHS: number[] = [];
const ROOT: (Node | null)[] = [];

/** The symbols that a word stands for in expressions: itself and each beginning that it has. */
function symbolsOf(lexeme: Lexeme): readonly number[] {
  lexeme.symbols ??= symbolsOfWord(lexeme.word);
  return lexeme.symbols;
}

function symbolsOfWord(word: string): readonly number[] {
  const symbols: number[] = [];
  const whole = WHOLE.get(word);
  if (whole !== undefined) symbols.push(whole);
  for (const length of BEGINNING_LENGTHS) {
    if (length > word.length) break;
    const symbol = BEGINNINGS.get(word.slice(0, length));
    if (symbol !== undefined) symbols.push(symbol);
  }
  return symbols.length === 0 ? NONE : symbols;
}

const NONE: readonly number[] = [];

function symbolOf(part: string): number {
  const isBeginning = part.endsWith('*');
  const table = isBeginning ? BEGINNINGS : WHOLE;
  const key = isBeginning ? part.slice(0, -1) : part;
  const known = table.get(key);
  if (known !== undefined) return known;
  const symbol = WHOLE.size + BEGINNINGS.size;
  table.set(key, symbol);
  return symbol;
}

function addExpression(expression: string, concept: number, spoken: number): void {
  const parts = wordsOfExpression(expression);
  const [head, ...rest] = parts;
  if (head === undefined) return;
  const symbol = symbolOf(head);
  while (ROOT.length <= symbol) ROOT.push(null);
  let node = ROOT[symbol] ?? null;
  if (node === null) {
    node = { ends: [], next: null };
    ROOT[symbol] = node;
  }
  for (const part of rest) {
    node.next ??= new Map();
    const key = symbolOf(part);
    let next: Node | undefined = node.next.get(key);
    if (next === undefined) {
      next = { ends: [], next: null };
      node.next.set(key, next);
    }
    node = next;
  }
  const known = node.ends.find((end) => end.concept === concept);
  if (known !== undefined) known.spoken |= spoken;
  else node.ends.push({ concept, spoken });
}

/** An expression is cut into words as a comment is, so that both spell alike. */
function wordsOfExpression(expression: string): string[] {
  return expression
    .split(/\s+/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const isBeginning = part.endsWith('*');
      const words = tokens(isBeginning ? part.slice(0, -1) : part).map((token) => token.word);
      const last = words.at(-1);
      if (isBeginning && last !== undefined) words[words.length - 1] = `${last}*`;
      return words;
    });
}

function compile(): void {
  for (const table of [people, safety, city, law, speech]) {
    for (const [name, { en, es }] of Object.entries(table)) {
      for (const expression of spellings(en)) addExpression(expression, conceptNumber(name), EN);
      for (const expression of spellings(es)) addExpression(expression, conceptNumber(name), ES);
    }
  }
  for (const expression of spellings(nothing.en)) addExpression(expression, VOID, EN);
  for (const expression of spellings(nothing.es)) addExpression(expression, VOID, ES);
  const lengths = new Set([...BEGINNINGS.keys()].map((beginning) => fold(beginning).length));
  BEGINNING_LENGTHS.push(...[...lengths].sort((a, b) => a - b));
}

/** Each expression, and again without its apostrophe, which hurried people leave out. */
function spellings(list: string): string[] {
  return list
    .split(',')
    .map((expression) => fold(expression.trim()))
    .flatMap((expression) =>
      expression.includes("'") ? [expression, expression.replaceAll("'", '')] : [expression],
    );
}

compile();
