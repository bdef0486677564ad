import type { Lexeme } from './lexemes.ts';
import { argumentsOfThemes } from './lexicons/arguments.ts';
import type { ConceptTable } from './lexicons/concept-table.ts';
import { city } from './lexicons/concepts-city.ts';
import { law } from './lexicons/concepts-law.ts';
import { people } from './lexicons/concepts-people.ts';
import { safety } from './lexicons/concepts-safety.ts';
import { nothing, speech } from './lexicons/concepts-speech.ts';
import { wordClasses } from './lexicons/word-classes.ts';
import { fold, withoutApostrophe } from './normalise.ts';
import { tokens } from './tokens.ts';
import { Transitions } from './transitions.ts';

type Word = { lexeme: Lexeme };

/** A concept said: its number and the tokens that say it, `first` to `last` inclusive. */
export type Hit = { concept: number; first: number; last: number };

const TABLE: ConceptTable = {
  ...people,
  ...safety,
  ...city,
  ...law,
  ...speech,
  ...argumentsOfThemes,
};

/** The concepts by number; patterns and weights name them. */
export const conceptNames: readonly string[] = Object.keys(TABLE);

/** The number of a concept; throws on a name that no lexicon defines, so that a misspelt pattern cannot pass. */
export function conceptNumber(name: string): number {
  const number = NUMBERS.get(name);
  if (number === undefined) throw new Error(`No concept is named ${name}`);
  return number;
}

/**
 * Every concept that the words say, in order of their first word. An expression inside one that means nothing of
 * the kind ("feel free", "ice rink") is not said, and a concept said by several expressions over the same words ("cost
 * us", "cost us millions") is said once.
 */
export function conceptHits(words: readonly Word[], spoken: Spoken = 'both'): Hit[] {
  const mask = spoken === 'en' ? EN : spoken === 'es' ? ES : EN | ES;
  const found: Hit[] = [];
  const voids: Hit[] = [];
  if (STEPS.size > MOST_STEPS) forget();
  for (let first = 0; first < words.length; first++) {
    let state = beginningWith(words[first]);
    for (let last = first; state !== NOWHERE; last++) {
      for (let at = 0; at < state.ends.length; at++) {
        const { concept, spoken } = state.ends[at] ?? NO_END;
        if ((spoken & mask) === 0) continue;
        if (concept === VOID) voids.push({ concept, first, last });
        else add(found, { concept, first, last });
      }
      state = after(state, words[last + 1]);
    }
  }
  return voids.length === 0 ? found : found.filter((hit) => !isVoid(hit, voids));
}

/** Where the latest hit of each concept stands among those found; what an earlier text left is told by its concept. */
const LATEST = new Int32Array(conceptNames.length);

function add(found: Hit[], hit: Hit): void {
  const known = found[LATEST[hit.concept] ?? 0];
  if (known?.concept === hit.concept && known.last >= hit.first) {
    if (known.first === hit.first) known.last = Math.max(known.last, hit.last);
    if (known.last >= hit.last) return;
  }
  LATEST[hit.concept] = found.length;
  found.push(hit);
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

/**
 * A place in the tree of expressions: the concepts that end here by language, and where each next word may lead. A
 * branch is for a set of words that may stand there, so a word may lead to several places and a set to one.
 */
type Node = {
  ends: { concept: number; spoken: number }[];
  next: Map<number, Node[]> | null;
  branches: Map<string, Node>;
};

const VOID = -1;
const NO_END = { concept: VOID, spoken: 0 };

/**
 * All places that a run of words leads to at once, and what is said there. States are made when words first lead to
 * them (a subset construction, done as far as texts ask for it) and forgotten when there are too many. `mask` has the
 * bits of all symbols that lead on.
 */
type State = { number: number; places: readonly Node[]; ends: Node['ends']; mask: number };

const NOTHING: State['ends'] = [];

/** From one on, since a step to state 0 is one that was not made yet. */
const STATES: (State | undefined)[] = [undefined];
const STEPS = new Transitions();
const MOST_STEPS = 1 << 17;

/** The states that single words lead to, by their lists of symbols; every walk begins here. */
const BEGUN: number[] = [];

function beginningWith(word: Word | undefined): State {
  if (word === undefined) return NOWHERE;
  const { lexeme } = word;
  if (lexeme.symbols < 0) learn(lexeme);
  const known = STATES[BEGUN[lexeme.symbols] ?? 0];
  if (known !== undefined) return known;
  const begun = stateFor(placesAfter([ROOT], LISTS[lexeme.symbols] ?? []));
  BEGUN[lexeme.symbols] = begun.number;
  return begun;
}

function after(state: State, word: Word | undefined): State {
  if (word === undefined) return NOWHERE;
  const { lexeme } = word;
  if (lexeme.symbols < 0) learn(lexeme);
  // Most words lead nowhere from most places, and most of those are told by one comparison.
  if ((state.mask & lexeme.symbolMask) === 0) return NOWHERE;
  return STATES[STEPS.next(state.number, lexeme.symbols)] ?? firstAfter(state, lexeme.symbols);
}

function firstAfter(state: State, list: number): State {
  const next = stateFor(placesAfter(state.places, LISTS[list] ?? []));
  STEPS.set(state.number, list, next.number);
  return next;
}

function forget(): void {
  STEPS.clear();
  STATES.length = NOWHERE.number + 1;
  BEGUN.fill(0);
}

function placesAfter(places: readonly Node[], symbols: readonly number[]): Node[] {
  return places.flatMap(({ next }) => symbols.flatMap((symbol) => next?.get(symbol) ?? []));
}

function stateFor(places: readonly Node[]): State {
  return places.length === 0 ? NOWHERE : addState(places);
}

function addState(places: readonly Node[]): State {
  const ends: Node['ends'] = [];
  for (const { concept, spoken } of places.flatMap((place) => place.ends)) {
    const known = ends.find((end) => end.concept === concept);
    if (known === undefined) ends.push({ concept, spoken });
    else known.spoken |= spoken;
  }
  const following = places.flatMap(({ next }) => [...(next?.keys() ?? [])]);
  const state = {
    number: STATES.length,
    places: [...new Set(places)],
    ends: ends.length === 0 ? NOTHING : ends,
    mask: maskOf(following),
  };
  STATES.push(state);
  return state;
}

const NUMBERS = new Map(conceptNames.map((name, number) => [name, number]));

/** Whole words of the lexicons, and beginnings (`deport*`), each with its symbol. */
const WHOLE = new Map<string, number>();
const BEGINNINGS = new Map<string, number>();
const BEGINNING_LENGTHS: number[] = [];
const ROOT: Node = { ends: [], next: null, branches: new Map() };

/** The symbols that words stand for, each list once and with a number: itself and each beginning that it has. */
const LISTS: (readonly number[])[] = [];
const LIST_NUMBERS = new Map<string, number>();

function learn(lexeme: Lexeme): void {
  const symbols = symbolsOf(lexeme.word);
  const key = symbols.join();
  lexeme.symbols = LIST_NUMBERS.get(key) ?? addList(key, symbols);
  lexeme.symbolMask = maskOf(symbols);
}

function addList(key: string, symbols: readonly number[]): number {
  const number = LISTS.push(symbols) - 1;
  LIST_NUMBERS.set(key, number);
  BEGUN.push(0);
  return number;
}

function symbolsOf(word: string): number[] {
  const symbols: number[] = [];
  const whole = WHOLE.get(word);
  if (whole !== undefined) symbols.push(whole);
  for (const length of BEGINNING_LENGTHS) {
    if (length > word.length) break;
    const symbol = BEGINNINGS.get(word.slice(0, length));
    if (symbol !== undefined) symbols.push(symbol);
  }
  return symbols;
}

/** One of thirty-two bits for each symbol: lists that share no bit share no symbol. */
function maskOf(symbols: readonly number[]): number {
  return symbols.reduce((mask, symbol) => mask | (1 << (symbol & 31)), 0);
}

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

/** Each part is the words that may stand there. */
function addExpression(parts: readonly (readonly string[])[], concept: number, spoken: number): void {
  if (parts.length === 0) return;
  let node = ROOT;
  for (const part of parts) node = branchOf(node, part);
  const known = node.ends.find((end) => end.concept === concept);
  if (known !== undefined) known.spoken |= spoken;
  else node.ends.push({ concept, spoken });
}

function branchOf(node: Node, part: readonly string[]): Node {
  const key = part.join('|');
  const known = node.branches.get(key);
  if (known !== undefined) return known;
  const branch: Node = { ends: [], next: null, branches: new Map() };
  node.branches.set(key, branch);
  node.next ??= new Map();
  for (const symbol of new Set(part.map(symbolOf))) {
    const places = node.next.get(symbol);
    if (places === undefined) node.next.set(symbol, [branch]);
    else places.push(branch);
  }
  return branch;
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
  for (const [name, { en, es }] of Object.entries(TABLE)) {
    addAll(en, conceptNumber(name), EN);
    addAll(es, conceptNumber(name), ES);
  }
  addAll(nothing.en, VOID, EN);
  addAll(nothing.es, VOID, ES);
  const lengths = new Set([...BEGINNINGS.keys()].map((beginning) => fold(beginning).length));
  BEGINNING_LENGTHS.push(...[...lengths].sort((a, b) => a - b));
}

function addAll(list: string, concept: number, spoken: number): void {
  for (const expression of list.split(',')) {
    for (const parts of readings(partsOf(expression))) addExpression(parts, concept, spoken);
  }
}

/** `call (the|) {police}` in its parts, each with its wordings: `call`, `the` or nothing, any word of a class. */
function partsOf(expression: string): string[][] {
  const parts = fold(expression).match(/(?:\([^()]*\)|[^\s()])+/g) ?? [];
  return parts.map((part) => wordings(part).flatMap(ofClass).flatMap(withoutApostrophe));
}

function wordings(part: string): string[] {
  const open = part.indexOf('(');
  if (open < 0) return [part];
  const close = part.indexOf(')', open);
  if (close < 0) throw new Error(`A bracket is not closed in ${part}`);
  return part
    .slice(open + 1, close)
    .split('|')
    .flatMap((one) => wordings(`${part.slice(0, open)}${one}${part.slice(close + 1)}`));
}

function ofClass(wording: string): string[] {
  const name = /\{(\w+)\}/.exec(wording)?.[1];
  if (name === undefined) return [wording];
  const members = wordClasses[name];
  if (members === undefined) throw new Error(`No class of words is named ${name}`);
  return members.split(',').map((word) => wording.replace(`{${name}}`, fold(word.trim())));
}

/** Single words that may stand in one place stay together; a wording of several words, or of none, parts the ways. */
function readings(parts: readonly (readonly string[])[]): string[][][] {
  let found: string[][][] = [[]];
  for (const part of parts) {
    const cut = part.map(wordsOfExpression);
    const singles = cut.flatMap((words) => (words.length === 1 ? words : []));
    const ways = cut.filter((words) => words.length !== 1).map((words) => words.map((word) => [word]));
    if (singles.length > 0) ways.push([singles]);
    found = found.flatMap((before) => ways.map((way) => [...before, ...way]));
  }
  return found;
}

compile();

const NOWHERE = addState([]);
