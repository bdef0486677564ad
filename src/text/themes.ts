import { type Document, spanOf } from './document.ts';
import { themeCalibration } from './lexicons/calibration.ts';
import { learnedThemes } from './lexicons/learned-themes.ts';
import { themeRules } from './lexicons/theme-rules.ts';
import { type LearnedWeights, type LinearModel, linearModel } from './linear-model.ts';
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
  const { sums, evidence } = tagger.read(document);
  const scored = tagger.outputs
    .map((id, output) => ({ id, output, score: probability(sums[output] ?? 0) }))
    .sort((a, b) => b.score - a.score || a.output - b.output);
  return scored
    .slice(0, howMany(scored.map(({ score }) => score)))
    .map(({ id, output, score }) => ({
      id,
      score: Math.round(score * 1000) / 1000,
      evidence: evidence(output, 3).map(({ first, last }) => spanOf(document, first, last)),
    }))
    .filter((tag) => tag.evidence.length > 0);
}

function probability(sum: number): number {
  return 1 / (1 + Math.exp(-(themeCalibration.scale * sum + themeCalibration.shift)));
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
