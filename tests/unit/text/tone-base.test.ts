import fc from 'fast-check';
import Sentiment from 'sentiment';
import { expect, test } from 'vitest';
import { negators } from '../../../src/text/lexicons/tone-words.ts';
import { tokens } from '../../../src/text/tokens.ts';
import { councilLexicon, feelingOf, TURN_REACH } from '../../../src/text/tone-base.ts';

const turning = new Set(negators.split(' '));
const base = new Sentiment();
base.registerLanguage('council', {
  labels: councilLexicon(),
  scoringStrategy: {
    apply: (words: string[], at: number, score: number) =>
      words.slice(Math.max(0, at - TURN_REACH), at).some((word) => turning.has(word)) ? -score / 2 : score,
  },
});

const PIECES = [
  ...[
    'good',
    'BAD',
    'no',
    'nunca',
    "don't",
    'excelente',
    'MAGNÍFICA',
    'magnifica',
    'jamás',
    'naïve',
    'well-being',
    '😀',
    'constructor',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\t',
    '\r\n',
    '\u00a0',
    '\u2003',
    '.',
    ',',
    '-',
    "'",
    '’',
    '@',
    '\u212a',
    'İ',
    'e\u0301',
    '\ud83d',
  ],
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.constantFrom(...Object.keys(councilLexicon()), ...turning), { maxLength: 12 })
    .map((words) => words.join(' ')),
);

test('words of feeling are weighed as the package `sentiment` weighs them, in any text whatever', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { score, positive, negative } = base.analyze(text, { language: 'council' });
      expect(feelingOf(text, tokens(text))).toEqual({ score, good: positive.length, bad: negative.length });
    }),
    { numRuns: 3_000 },
  );
});
