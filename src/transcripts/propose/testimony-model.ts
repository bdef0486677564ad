import type { MeetingContext } from './meeting-context.ts';
import {
  FIRST_BY_VOICE,
  FIRST_BY_WORDS,
  SECOND_BY_VOICE,
  SECOND_BY_WORDS,
  type Weights,
} from './testimony-weights.ts';
import { type Feature, secondLook, TURN_FEATURES, VOICE_FEATURES } from './turn-features.ts';

/**
 * The chance, turn by turn, that a resident testifies in it. Two looks: each turn by itself and its
 * surroundings, then again with what the first made of its neighbours and of the same voice.
 * `lean` is known beforehand of a turn, in log-odds: a label that reads "Mayor".
 */
export function testimonyChances(context: MeetingContext, lean: (at: number) => number): Float64Array {
  const hasVoices = tellsVoices(context);
  const features = hasVoices ? [...TURN_FEATURES, ...VOICE_FEATURES] : TURN_FEATURES;
  const first = new Float64Array(context.utterances.length);
  const bound = bind(hasVoices ? FIRST_BY_VOICE : FIRST_BY_WORDS, features);
  for (let at = 0; at < first.length; at += 1) {
    let odds = bound.bias + lean(at);
    for (const { value, weight } of bound.terms) odds += weight * value(context, at);
    first[at] = chanceOf(odds);
  }
  const weights = (hasVoices ? SECOND_BY_VOICE : SECOND_BY_WORDS).map(([, weight]) => weight);
  return Float64Array.from(secondLook(context, first), (row, at) => {
    let odds = (weights[0] ?? 0) + lean(at);
    for (let index = 0; index < row.length; index += 1) odds += (weights[index + 1] ?? 0) * (row[index] ?? 0);
    return chanceOf(odds);
  });
}

/** From this chance on a turn is proposed; a clerk strikes a wrong proposal sooner than finding a missed one. */
export const PROPOSED_FROM = 0.35;

const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Labels that set at least three voices apart in most of what is said. */
function tellsVoices({ utterances }: MeetingContext): boolean {
  const voices = new Set<string>();
  let named = 0;
  for (const { speaker } of utterances) {
    if (speaker === null) continue;
    named += 1;
    voices.add(speaker);
  }
  return voices.size >= 3 && named >= utterances.length / 2;
}

/** By name, so that a feature added or moved without new weights fails loudly instead of shifting all. */
function bind(
  weights: Weights,
  features: Feature[],
): { bias: number; terms: { value: Feature[1]; weight: number }[] } {
  const byName = new Map(weights);
  const terms = features.map(([name, value]) => {
    const weight = byName.get(name);
    if (weight === undefined)
      throw new Error(`no weight for the feature ${name}: run scripts/train-transcripts.mjs`);
    return { value, weight };
  });
  return { bias: byName.get('bias') ?? 0, terms };
}
