import type { Document } from './document.ts';
import { toneCalibration } from './lexicons/calibration.ts';
import { learnedTone } from './lexicons/learned-tone.ts';
import {
  type LearnedWeights,
  type LinearModel,
  linearModel,
  type Sighting,
  softmax,
} from './linear-model.ts';
import { isShouted } from './normalise.ts';
import { feelingOf } from './tone-base.ts';
import { toneSayingNames, toneSayingsIn } from './tone-sayings.ts';
import type { Tone, ToneLabel } from './types.ts';

/**
 * How a text speaks, not what it wants: the words of feeling (AFINN by way of `sentiment`, with Spanish and this
 * domain's corrections) and the concepts said, weighed as learned from coded comments.
 */
export function readTone(document: Document): Tone {
  return readWith(model, document);
}

/** A reader with other weights, for training and cross-validation. */
export function toneReader(learned: LearnedWeights): (document: Document) => Tone {
  const other = linearModel(learned, [], toneExtras);
  return (document) => readWith(other, document);
}

export const toneExtras: readonly string[] = [
  'very-negative',
  'negative',
  'flat',
  'positive',
  'very-positive',
  'exclaims',
  'asks',
  'shouts',
  'short',
  'more-bad-words',
  'more-good-words',
  ...toneSayingNames,
];

/** Where the learning starts: what the base says by itself. */
export const toneRules: Record<'negative' | 'neutral' | 'positive', [number, string][]> = {
  negative: [
    [2, 'extra:very-negative'],
    [1, 'extra:negative'],
    [1, 'anger'],
    [0.5, 'complaint'],
    [0.5, 'extra:exclaims'],
    [0.5, 'extra:more-bad-words'],
    [0.7, 'extra:anger'],
    [0.6, 'extra:insult'],
    [0.6, 'extra:blame'],
    [0.5, 'extra:mockery'],
    [0.4, 'extra:grievance'],
    [0.3, 'extra:mourning'],
    [0.3, 'extra:wrongs'],
    [0.2, 'extra:distress'],
    [0.3, 'extra:spoilt'],
    [0.3, 'extra:bitter-third'],
    [1, 'extra:bitter-most'],
    [0.3, 'extra:woeful-most'],
  ],
  neutral: [
    [1, 'extra:flat'],
    [0.5, 'question'],
    [0.3, 'extra:short'],
    [0.4, 'extra:request'],
    [0.3, 'extra:business'],
    [0.1, 'extra:manners'],
    [0.5, 'extra:asks-calmly'],
    [0.4, 'extra:plain'],
  ],
  positive: [
    [2, 'extra:very-positive'],
    [0.7, 'extra:positive'],
    [0.8, 'praise'],
    [0.2, 'courtesy'],
    [0.5, 'extra:more-good-words'],
    [0.6, 'extra:gratitude'],
    [0.6, 'extra:praise'],
    [0.6, 'extra:joy'],
    [0.2, 'extra:betterment'],
    [0.3, 'extra:warm-third'],
    [1, 'extra:warm-most'],
  ],
};

const model = linearModel(learnedTone, [], toneExtras);

function readWith(reader: LinearModel, document: Document): Tone {
  const { sums } = reader.read(document, toneSightings(document));
  for (let output = 0; output < sums.length; output++)
    sums[output] = (sums[output] ?? 0) + (toneCalibration[reader.outputs[output] as ToneLabel] ?? 0);
  const chances = softmax(sums, 1);
  const chance = (label: string) => chances[reader.outputs.indexOf(label)] ?? 0;
  const [negative, neutral, positive] = [chance('negative'), chance('neutral'), chance('positive')];
  const score = Math.round((positive - negative) * 1000) / 1000;
  if (neutral >= negative && neutral >= positive) return { label: 'neutral', score };
  return { label: negative > positive ? 'negative' : 'positive', score };
}

/** What the base and the punctuation say of a text. */
export function toneSightings(document: Document): Sighting[] {
  const { score, good, bad } = feelingOf(document.text, document.words);
  const words = document.words.length;
  // The sum grows with length by chance alone, about as its root.
  const level = words === 0 ? 0 : score / Math.sqrt(words);
  const names = [levelOf(level)];
  if (bad > good + 1) names.push('more-bad-words');
  if (good > bad + 1) names.push('more-good-words');
  if (document.text.includes('!')) names.push('exclaims');
  if (document.text.includes('?')) names.push('asks');
  if (isShouted(document.text)) names.push('shouts');
  if (words < 15) names.push('short');
  return [...names.map((name) => ({ name, first: 0, last: 0 })), ...toneSayingsIn(document)];
}

function levelOf(level: number): string {
  const [worst = 0, bad = 0, good = 0, best = 0] = toneCalibration.levels;
  if (level <= worst) return 'very-negative';
  if (level <= bad) return 'negative';
  if (level < good) return 'flat';
  return level < best ? 'positive' : 'very-positive';
}
