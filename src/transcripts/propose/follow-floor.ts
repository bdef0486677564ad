import { CUE_AT, CUES, type Cue, type CueTable } from './turn-cues.ts';

/**
 * Who has the floor: the house at its business; its host while guests present or are honoured, and a guest;
 * the chair (clerk, operator) in a round of public speakers, and a resident.
 */
export const STATES = ['business', 'host', 'guest', 'chair', 'resident'] as const;
export type State = (typeof STATES)[number];
const COUNT = STATES.length;
const STEPS = COUNT * COUNT;
const indexOf = (state: State): number => STATES.indexOf(state);
const RESIDENT = indexOf('resident');

type Weights = Partial<Record<Cue, number>>;
/** Log-odds: of each state by a turn's cues; of each step by the cues of the turn before and of the turn now. */
export type FloorModel = {
  scores: Record<State, Weights>;
  moves: Record<State, Record<State, { before?: Weights; now: Weights }>>;
  sameVoiceChanges: number;
  overlap: number;
};

/** The chance of each state, turn after turn, in the order of `STATES`: of state s in turn t at t * 5 + s. */
export type FloorChances = Float64Array;
export const chanceAt = (chances: FloorChances, at: number, state: number): number =>
  chances[at * COUNT + state] ?? 0;

/**
 * Follows the floor through a meeting by the forward-backward sums of a chain of hidden states (Rabiner 1989,
 * "A tutorial on hidden Markov models"), in time linear in its turns. `lean` is added to a resident's odds.
 */
export function followFloor(table: CueTable, lean: Float64Array, model: BoundModel): FloorChances {
  const turns = lean.length;
  const states = new Float64Array(turns * COUNT);
  const moves = new Float64Array(turns * STEPS);
  for (let at = 0; at < turns; at += 1) {
    addUp(model.scores, table, at, states, at * COUNT);
    states[at * COUNT + RESIDENT] = (states[at * COUNT + RESIDENT] ?? 0) + (lean[at] ?? 0);
    if (at === 0) continue;
    addUp(model.before, table, at - 1, moves, at * STEPS);
    addUp(model.now, table, at, moves, at * STEPS);
  }
  const terms = new Float64Array(COUNT);
  const ahead = states.slice();
  // A recording mostly starts with the house; one cut to a single item may not.
  for (let to = 1; to < COUNT; to += 1) ahead[to] = (ahead[to] ?? 0) + STARTS_ELSEWHERE;
  for (let at = 1; at < turns; at += 1) {
    for (let to = 0; to < COUNT; to += 1) {
      for (let from = 0; from < COUNT; from += 1)
        terms[from] = (ahead[(at - 1) * COUNT + from] ?? 0) + (moves[at * STEPS + from * COUNT + to] ?? 0);
      ahead[at * COUNT + to] = (states[at * COUNT + to] ?? 0) + logSum(terms);
    }
  }
  const chances = new Float64Array(turns * COUNT);
  const back = new Float64Array(COUNT);
  const after = new Float64Array(COUNT);
  for (let at = turns - 1; at >= 0; at -= 1) {
    for (let state = 0; state < COUNT; state += 1)
      terms[state] = (ahead[at * COUNT + state] ?? 0) + (back[state] ?? 0);
    const total = logSum(terms);
    for (let state = 0; state < COUNT; state += 1)
      chances[at * COUNT + state] = Math.exp((terms[state] ?? 0) - total);
    after.set(back);
    for (let from = 0; from < COUNT; from += 1) {
      for (let to = 0; to < COUNT; to += 1)
        terms[to] =
          (moves[at * STEPS + from * COUNT + to] ?? 0) + (states[at * COUNT + to] ?? 0) + (after[to] ?? 0);
      back[from] = logSum(terms);
    }
  }
  return chances;
}

const STARTS_ELSEWHERE = -4;

/** What one cue adds, by index: `into` is a state, or a step as from * 5 + to. */
type Term = { into: number; weight: number };
/** A model's weights by cue, since few cues are seen in a turn. */
export type BoundModel = { scores: Term[][]; before: Term[][]; now: Term[][] };

export function bindModel({ scores, moves, sameVoiceChanges, overlap }: FloorModel): BoundModel {
  const byCue = (): Term[][] => CUES.map(() => []);
  const bound: BoundModel = { scores: byCue(), before: byCue(), now: byCue() };
  const bind = (terms: Term[][], into: number, weights: Weights): void => {
    for (const [cue, weight] of Object.entries(weights) as [Cue, number][])
      terms[CUE_AT[cue]]?.push({ into, weight: weight * overlap });
  };
  for (const state of STATES) bind(bound.scores, indexOf(state), scores[state]);
  for (const from of STATES) {
    for (const to of STATES) {
      const into = indexOf(from) * COUNT + indexOf(to);
      const { before = {}, now } = moves[from][to];
      bind(bound.before, into, before);
      bind(bound.now, into, now);
      if (partOf(from) !== partOf(to)) bind(bound.now, into, { 'same-voice': sameVoiceChanges });
    }
  }
  return bound;
}

const partOf = (state: State): State => (state === 'host' ? 'business' : state);

/** Adds what the cues of one turn say, from `first` on in the sums. */
function addUp(terms: Term[][], table: CueTable, at: number, sums: Float64Array, first: number): void {
  for (let cue = 0; cue < CUES.length; cue += 1) {
    const value = table[at * CUES.length + cue] ?? 0;
    if (value === 0) continue;
    for (const { into, weight } of terms[cue] ?? [])
      sums[first + into] = (sums[first + into] ?? 0) + weight * value;
  }
}

function logSum(terms: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const term of terms) if (term > most) most = term;
  let total = 0;
  for (const term of terms) total += Math.exp(term - most);
  return most + Math.log(total);
}
