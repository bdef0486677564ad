import { type Document, spanOf } from './document.ts';
import { themeCalibration } from './lexicons/calibration.ts';
import { learnedThemes } from './lexicons/learned-themes.ts';
import { themeRules } from './lexicons/theme-rules.ts';
import {
  greatest,
  type LearnedWeights,
  type LinearModel,
  linearModel,
  type Reading,
} from './linear-model.ts';
import { type Pattern, parsePattern } from './patterns.ts';
import type { ThemeTag } from './types.ts';

/** The themes that a text makes a point about, surest first, each with the words that decided. */
export function tagThemes(document: Document): ThemeTag[] {
  return tagWith(model, document);
}

/** The patterns of the rules, each once; single concepts are features already. */
export const themePatterns: readonly Pattern[] = [
  ...new Set(
    Object.values(themeRules)
      .flat()
      .map(([, pattern]) => pattern),
  ),
]
  .filter((pattern) => /[&>]/.test(pattern))
  .map(parsePattern);

/** A tagger with other weights, for training and cross-validation. */
export function themeTagger(learned: LearnedWeights): (document: Document) => ThemeTag[] {
  const other = linearModel(learned, themePatterns, []);
  return (document) => tagWith(other, document);
}

const model = linearModel(learnedThemes, themePatterns, []);

function tagWith(tagger: LinearModel, document: Document): ThemeTag[] {
  if (document.hits.length === 0) return [];
  const reading = tagger.read(document);
  const scores = chancesOf(reading, document.words.length);
  const order = likeliestFirst(scores);
  const sorted = order.map((output) => scores[output] ?? 0);
  return order
    .slice(0, howMany(sorted))
    .map((output) => ({
      id: tagger.outputs[output] ?? '',
      score: Math.round((scores[output] ?? 0) * 1000) / 1000,
      evidence: reading.evidence(output, 3).map(({ first, last }) => spanOf(document, first, last)),
    }))
    .filter((tag) => tag.evidence.length > 0);
}

/** The outputs by their scores. Put in place one by one: for so few, calling a comparison takes longer. */
function likeliestFirst(scores: readonly number[]): number[] {
  const order: number[] = [];
  for (let output = 0; output < scores.length; output++) {
    let place = output;
    for (; place > 0; place--) {
      const before = order[place - 1] ?? 0;
      if ((scores[before] ?? 0) >= (scores[output] ?? 0)) break;
      order[place] = before;
    }
    order[place] = output;
  }
  return order;
}

/**
 * What a sum is worth in its text: less beside a stronger theme, less in a long text, where words fall in passing,
 * more where several sentences or one plain saying speak for it. One scale for all themes, see calibration.ts.
 * Written into `worth`, a new list unless one is lent.
 */
export function worthOf(
  { sums, peaks, spreads }: Reading,
  output: number,
  words: number,
  most: number,
  worth: number[] = [],
): number[] {
  const sum = sums[output] ?? 0;
  const length = Math.log(words + 5) / 4;
  worth[0] = 1;
  worth[1] = sum;
  worth[2] = most - sum;
  worth[3] = length;
  worth[4] = sum * length;
  worth[5] = Math.min(spreads[output] ?? 0, 4);
  worth[6] = peaks[output] ?? 0;
  return worth;
}

function chancesOf(reading: Reading, words: number): number[] {
  const most = greatest(reading.sums);
  const chances: number[] = [];
  const worth: number[] = [];
  for (let output = 0; output < reading.sums.length; output++) {
    worthOf(reading, output, words, most, worth);
    let sum = 0;
    for (let at = 0; at < worth.length; at++) sum += (worth[at] ?? 0) * (themeCalibration.worth[at] ?? 0);
    chances.push(1 / (1 + Math.exp(-sum)));
  }
  return chances;
}

/**
 * How many of the likeliest themes to give so that the expected F1 against a careful reader is greatest, reckoned
 * exactly (Ye, Chai, Lee and Chieu, "Optimizing F-measures", ICML 2012, section 4: the count of right themes among
 * those given and among the others is a sum of independent chances). None at all when that is likeliest to be right.
 */
function howMany(scores: readonly number[]): number {
  let likely = 0;
  while (likely < scores.length && (scores[likely] ?? 0) >= LEAST_CHANCE) likely++;
  countAll(scores, 0, likely, MISSED);
  let best = (MISSED[0] ?? 0) * themeCalibration.none;
  let given = 0;
  RIGHT[0] = 1;
  for (let more = 1; more <= Math.min(themeCalibration.most, likely); more++) {
    addChance(scores[more - 1] ?? 0, RIGHT, more);
    countAll(scores, more, likely, MISSED);
    const gain = expectedF1(more, likely - more);
    if (gain > best) {
      best = gain;
      given = more;
    }
  }
  return given;
}

/** A theme less likely than this moves no expectation. */
const LEAST_CHANCE = 0.01;

/** How likely it is that 0, 1, 2 ... of the themes given are right, and of the others missed. */
const RIGHT = new Float64Array(model.outputs.length + 1);
const MISSED = new Float64Array(model.outputs.length + 1);

function expectedF1(given: number, others: number): number {
  let sum = 0;
  for (let right = 1; right <= given; right++) {
    for (let missed = 0; missed <= others; missed++) {
      sum += ((RIGHT[right] ?? 0) * (MISSED[missed] ?? 0) * 2 * right) / (given + right + missed);
    }
  }
  return sum;
}

/** How likely it is that 0, 1, 2 ... of independent events happen, by their chances `from` to before `end`. */
function countAll(chances: readonly number[], from: number, end: number, counts: Float64Array): void {
  counts[0] = 1;
  for (let at = from; at < end; at++) addChance(chances[at] ?? 0, counts, at - from + 1);
}

/** Adds one event as the `number`th. */
function addChance(chance: number, counts: Float64Array, number: number): void {
  counts[number] = 0;
  for (let count = number; count > 0; count--) {
    counts[count] = (counts[count] ?? 0) * (1 - chance) + (counts[count - 1] ?? 0) * chance;
  }
  counts[0] = (counts[0] ?? 0) * (1 - chance);
}
