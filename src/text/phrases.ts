import { numberFor, numberOf } from './lexemes.ts';
import type { Token } from './tokens.ts';
import { Transitions } from './transitions.ts';

/** Phrases as a tree of words, and what is meant where one ends. */
export type PhraseIndex<Value> = {
  /** The state after a first word, by the word's number. */
  beginnings: Int32Array;
  steps: Transitions;
  /** By state: one of thirty-two bits for each word that leads on, which spares most places the search. */
  masks: Int32Array;
  values: readonly (Value | undefined)[];
};

/** The longest phrase that begins at a word and ends before `end`, and how many words it has. */
export function phraseAt<Value>(
  { beginnings, steps, masks, values }: PhraseIndex<Value>,
  { words }: { words: readonly Token[] },
  at: number,
  end: number,
): { length: number; value: Value } | undefined {
  const word = words[at];
  let state = word === undefined || at >= end ? 0 : (beginnings[numberOf(word.lexeme)] ?? 0);
  if (state === 0) return undefined;
  let found = values[state];
  let length = 1;
  for (let next = at + 1; next < end; next++) {
    const lexeme = words[next]?.lexeme;
    const number = lexeme === undefined ? 0 : numberOf(lexeme);
    if (number === 0 || ((masks[state] ?? 0) & (1 << number)) === 0) break;
    state = steps.next(state, number);
    if (state === 0) break;
    const value = values[state];
    if (value === undefined) continue;
    found = value;
    length = next - at + 1;
  }
  return found === undefined ? undefined : { length, value: found };
}

/** Builds an index from lists of phrases and what each list means. Where two lists hold a phrase, the first counts. */
export function indexed<Value>(
  ...lists: readonly (readonly [Value, readonly string[][]])[]
): PhraseIndex<Value> {
  const steps = new Transitions();
  const beginnings: number[] = [];
  const masks = [0, 0];
  const values: (Value | undefined)[] = [undefined, undefined];
  for (const [value, phrases] of lists) {
    for (const phrase of phrases) {
      let state = ROOT;
      for (const word of phrase) {
        const number = numberFor(word);
        const next = steps.next(state, number) || values.push(undefined) - 1;
        steps.set(state, number, next);
        masks[state] = (masks[state] ?? 0) | (1 << number);
        if (state === ROOT) beginnings[number] = next;
        state = next;
      }
      if (state !== ROOT) values[state] ??= value;
    }
  }
  return {
    beginnings: Int32Array.from(beginnings, (state) => state ?? 0),
    steps,
    masks: Int32Array.from(values, (_, state) => masks[state] ?? 0),
    values,
  };
}

const ROOT = 1;
