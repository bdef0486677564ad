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
  return order
    .slice(0, howMany(order.map((output) => scores[output] ?? 0)))
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
 */
export function worthOf(
  { sums, peaks, spreads }: Reading,
  output: number,
  words: number,
  most: number,
): number[] {
  const sum = sums[output] ?? 0;
  const length = Math.log(words + 5) / 4;
  return [1, sum, most - sum, length, sum * length, Math.min(spreads[output] ?? 0, 4), peaks[output] ?? 0];
}

function chancesOf(reading: Reading, words: number): number[] {
  const most = greatest(reading.sums);
  const chances: number[] = [];
  for (let output = 0; output < reading.sums.length; output++) {
    const worth = worthOf(reading, output, words, most);
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
function howMany(all: readonly number[]): number {
  const scores = all.filter((score) => score >= LEAST_CHANCE);
  let best = (countsOf(scores)[0] ?? 0) * themeCalibration.none;
  let count = 0;
  for (let given = 1; given <= Math.min(MOST_THEMES, scores.length); given++) {
    const gain = expectedF1(given, countsOf(scores.slice(0, given)), countsOf(scores.slice(given)));
    if (gain > best) {
      best = gain;
      count = given;
    }
  }
  return count;
}

/** No coder gave a comment more. */
const MOST_THEMES = 6;

/** A theme less likely than this moves no expectation. */
const LEAST_CHANCE = 0.01;

function expectedF1(given: number, right: readonly number[], missed: readonly number[]): number {
  let sum = 0;
  for (let hits = 1; hits < right.length; hits++) {
    for (let others = 0; others < missed.length; others++) {
      sum += ((right[hits] ?? 0) * (missed[others] ?? 0) * 2 * hits) / (given + hits + others);
    }
  }
  return sum;
}

/** How likely it is that 0, 1, 2 ... of independent events happen, by their chances. */
function countsOf(chances: readonly number[]): number[] {
  const counts = [1];
  for (const chance of chances) {
    for (let count = counts.length; count > 0; count--) {
      counts[count] = (counts[count] ?? 0) * (1 - chance) + (counts[count - 1] ?? 0) * chance;
    }
    counts[0] = (counts[0] ?? 0) * (1 - chance);
  }
  return counts;
}
