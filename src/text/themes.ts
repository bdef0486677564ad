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
  const scored = tagger.outputs
    .map((id, output) => ({ id, output, score: scores[output] ?? 0 }))
    .sort((a, b) => b.score - a.score || a.output - b.output);
  return scored
    .slice(0, howMany(scored.map(({ score }) => score)))
    .map(({ id, output, score }) => ({
      id,
      score: Math.round(score * 1000) / 1000,
      evidence: reading.evidence(output, 3).map(({ first, last }) => spanOf(document, first, last)),
    }))
    .filter((tag) => tag.evidence.length > 0);
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
 * How many of the likeliest themes to give so that the expected F1 against a careful reader is greatest (the
 * plug-in rule of Ye, Chai, Lee and Chieu, "Optimizing F-measures", ICML 2012, with the usual approximation of
 * the expectation of a ratio by the ratio of expectations). None at all when that is likeliest to be right.
 */
function howMany(scores: readonly number[]): number {
  const expected = scores.reduce((sum, score) => sum + score, 0);
  let best = scores.reduce((none, score) => none * (1 - score), 1) * themeCalibration.none;
  let count = 0;
  let right = 0;
  for (const [at, score] of scores.entries()) {
    right += score;
    const gain = (2 * right) / (at + 1 + expected);
    if (gain > best) {
      best = gain;
      count = at + 1;
    }
  }
  return count;
}
