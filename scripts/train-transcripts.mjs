// Learns the weights that tell residents' testimony from the rest of a meeting, and writes them to
// src/transcripts/propose/testimony-weights.ts. No randomness: the same meetings give the same bytes.
//   node scripts/train-transcripts.mjs [reference folder]
// Needs a build (LECTERN_DIST, default dist) because it asks the shipped code for the features.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = resolve(process.env.LECTERN_DIST ?? new URL('../dist', import.meta.url).pathname);
const { meetingContext } = await import(join(dist, 'transcripts/propose/meeting-context.js'));
const { TURN_FEATURES, VOICE_FEATURES, SECOND_LOOK, secondLook } = await import(
  join(dist, 'transcripts/propose/turn-features.js')
);

/**
 * What anybody who has sat through council meetings would say of each feature before seeing a transcript,
 * in log-odds per unit. The weights are drawn toward these rather than toward zero: three cities cannot
 * teach how every other one hands over the floor. Features not named start from zero.
 */
const BELIEFS = {
  'words-few': -0.4,
  'words-speech': 0.55,
  'words-report': -0.8,
  'opens-as-resident': 0.5,
  introduces: 0.4,
  'sounds-resident': 0.3,
  'sounds-of-house': -0.55,
  'opens-as-house': -0.5,
  votes: -1.2,
  'checks-line': 1.2,
  'checks-line-in-round': 2,
  calls: -1.2,
  'calls-member': -0.8,
  called: 1.2,
  'called-at-length': 1.2,
  'called-as-member': -1.6,
  'echoes-name': 0.55,
  thanked: 0.25,
  'thanked-and-next': 0.55,
  'next-member': -0.25,
  'next-business': -0.25,
  'after-business': -0.25,
  'in-round-at-length': 0.55,
  'resident-in-round': 0.55,
  'resident-while-open': 0.55,
  'open-at-length': 0.4,
  shows: -0.4,
  'past-presents': -2,
  'pastFar-presents': -1.2,
  'past-votes': -0.8,
  'coming-votes': -0.8,
  'past-callsMember': -0.4,
  'coming-callsMember': -0.4,
  'voice-seldom': 0.4,
  'voice-seldom-in-round': 0.8,
  'voice-speech-in-round': 0.8,
  'voice-in-round': 1.2,
  'voice-house-share': -1.2,
  'voice-house-count': -0.4,
  'voice-official': -0.4,
  'voice-introduces': 0.4,
  'voice-resident': 0.4,
  'voice-span': -0.8,
  'voice-share': -8,
};

/** The second look mostly repeats the first, leaning on the turns around and on the same voice nearby. */
const SECOND_BELIEFS = {
  first: 0.8,
  previous: 0.4,
  next: 0.4,
  around: 1,
  'around-far': 0.5,
  'voice-mean': 0.5,
  'voice-near': 1,
  'voice-total': 0.5,
};

/** How strongly the beliefs hold against the meetings, in turns' worth of evidence. */
const FIRST_PULL = 400;
const SECOND_PULL = 3000;

export function loadMeetings(reference, { withVoices }) {
  const folder = join(reference, 'meetings');
  const features = featuresFor(withVoices);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.turns.json'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(folder, file.replace('.turns.', '.gold.')), 'utf8'));
      const wanted = new Set([...gold.publicComment, ...gold.publicHearing]);
      const turns = JSON.parse(readFileSync(join(folder, file), 'utf8')).turns.map((turn) => ({
        ...turn,
        speaker: withVoices ? (turn.speaker ?? null) : null,
      }));
      const context = meetingContext(turns);
      return {
        name: file.replace('.turns.json', ''),
        city: file.slice(0, file.indexOf('_')),
        context,
        rows: turns.map((_, at) => features.map(([, value]) => value(context, at))),
        labels: turns.map((_, at) => (wanted.has(at) ? 1 : 0)),
      };
    });
}

const featuresFor = (withVoices) => (withVoices ? [...TURN_FEATURES, ...VOICE_FEATURES] : TURN_FEATURES);

/** Weights of both looks from some meetings: `{ first: [bias, ...], second: [bias, ...] }`. */
export function learn(meetings, withVoices) {
  const beliefs = featuresFor(withVoices).map(([name]) => BELIEFS[name] ?? 0);
  const fitFirst = (from) => regress(from, 'rows', beliefs, FIRST_PULL);
  // The second look learns from guesses about meetings that the first had not seen, as it will have to.
  for (const meeting of meetings) {
    const rest = meetings.filter((other) => other !== meeting);
    meeting.second = secondLook(
      meeting.context,
      chances(fitFirst(rest.length > 0 ? rest : meetings), meeting.rows),
    );
  }
  const secondBeliefs = SECOND_LOOK.map((name) => SECOND_BELIEFS[name] ?? 0);
  return { first: fitFirst(meetings), second: regress(meetings, 'second', secondBeliefs, SECOND_PULL) };
}

export function predict(model, meeting) {
  return chances(model.second, secondLook(meeting.context, chances(model.first, meeting.rows)));
}

const sigmoid = (odds) => 1 / (1 + Math.exp(-odds));
const chances = (weights, rows) =>
  Float64Array.from(rows, (row) =>
    sigmoid(row.reduce((sum, value, at) => sum + value * weights[at + 1], weights[0])),
  );

/** Logistic regression by Newton's method, drawn toward the beliefs; each city weighs the same. */
function regress(meetings, of, beliefs, pull) {
  const rows = meetings.flatMap((meeting) => meeting[of]);
  const labels = meetings.flatMap((meeting) => meeting.labels);
  const turnsOf = new Map();
  for (const { city, labels: own } of meetings) turnsOf.set(city, (turnsOf.get(city) ?? 0) + own.length);
  const worth = meetings.flatMap(({ city, labels: own }) =>
    own.map(() => rows.length / turnsOf.size / turnsOf.get(city)),
  );
  const width = beliefs.length;
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  for (const row of rows) for (let at = 0; at < width; at += 1) mean[at] += row[at] / rows.length;
  for (const row of rows)
    for (let at = 0; at < width; at += 1) spread[at] += (row[at] - mean[at]) ** 2 / rows.length;
  for (let at = 0; at < width; at += 1) spread[at] = Math.sqrt(spread[at]) || 1;
  const size = width + 1;
  const scaled = rows.map((row) =>
    Float64Array.from({ length: size }, (_, at) =>
      at === 0 ? 1 : (row[at - 1] - mean[at - 1]) / spread[at - 1],
    ),
  );
  const home = Float64Array.from({ length: size }, (_, at) =>
    at === 0 ? 0 : beliefs[at - 1] * spread[at - 1],
  );
  const weights = new Float64Array(size);
  for (let round = 0; round < 15; round += 1) {
    const curve = new Float64Array(size * size);
    const slope = new Float64Array(size);
    for (const [index, row] of scaled.entries()) {
      let odds = 0;
      for (let at = 0; at < size; at += 1) odds += row[at] * weights[at];
      const chance = sigmoid(odds);
      const steep = worth[index] * Math.max(chance * (1 - chance), 1e-6);
      const miss = worth[index] * (labels[index] - chance);
      for (let at = 0; at < size; at += 1) {
        slope[at] += miss * row[at];
        for (let other = 0; other <= at; other += 1) curve[at * size + other] += steep * row[at] * row[other];
      }
    }
    for (let at = 0; at < size; at += 1) {
      const held = at === 0 ? 1e-6 : pull;
      curve[at * size + at] += held;
      slope[at] -= held * (weights[at] - home[at]);
    }
    const step = solve(curve, slope, size);
    let largest = 0;
    for (let at = 0; at < size; at += 1) {
      weights[at] += step[at];
      largest = Math.max(largest, Math.abs(step[at]));
    }
    if (largest < 1e-7) break;
  }
  let bias = weights[0];
  const plain = [];
  for (let at = 0; at < width; at += 1) {
    plain.push(weights[at + 1] / spread[at]);
    bias -= (weights[at + 1] * mean[at]) / spread[at];
  }
  return [bias, ...plain];
}

/** Cholesky, on the lower half. */
function solve(matrix, right, size) {
  for (let at = 0; at < size; at += 1) {
    for (let other = 0; other <= at; other += 1) {
      let sum = matrix[at * size + other];
      for (let k = 0; k < other; k += 1) sum -= matrix[at * size + k] * matrix[other * size + k];
      matrix[at * size + other] =
        at === other ? Math.sqrt(Math.max(sum, 1e-12)) : sum / matrix[other * size + other];
    }
  }
  const half = new Float64Array(size);
  for (let at = 0; at < size; at += 1) {
    let sum = right[at];
    for (let k = 0; k < at; k += 1) sum -= matrix[at * size + k] * half[k];
    half[at] = sum / matrix[at * size + at];
  }
  const solution = new Float64Array(size);
  for (let at = size - 1; at >= 0; at -= 1) {
    let sum = half[at];
    for (let k = at + 1; k < size; k += 1) sum -= matrix[k * size + at] * solution[k];
    solution[at] = sum / matrix[at * size + at];
  }
  return solution;
}

function write(path, models) {
  const table = (name, names, weights) =>
    [
      `export const ${name}: Weights = [`,
      ...['bias', ...names].map((each, at) => `  ['${each}', ${Number(weights[at].toFixed(4))}],`),
      '];',
    ].join('\n');
  const parts = [
    '// Written by scripts/train-transcripts.mjs; change that and run it again.',
    '// Learned from nine council meetings of three cities (politechlab/publicspeak, MIT); holds no words of theirs.\n',
    '/** Log-odds per unit of each feature, by name; `bias` first. */',
    'export type Weights = readonly (readonly [feature: string, weight: number])[];\n',
    '/** For files that tell voices apart. */',
    table(
      'FIRST_BY_VOICE',
      featuresFor(true).map(([name]) => name),
      models.voices.first,
    ),
    '',
    table('SECOND_BY_VOICE', SECOND_LOOK, models.voices.second),
    '',
    '/** For files that do not. */',
    table(
      'FIRST_BY_WORDS',
      featuresFor(false).map(([name]) => name),
      models.words.first,
    ),
    '',
    table('SECOND_BY_WORDS', SECOND_LOOK, models.words.second),
    '',
  ];
  writeFileSync(path, parts.join('\n'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const reference = resolve(process.argv[2] ?? new URL('../../shared/reference', import.meta.url).pathname);
  const models = {
    voices: learn(loadMeetings(reference, { withVoices: true }), true),
    words: learn(loadMeetings(reference, { withVoices: false }), false),
  };
  write(new URL('../src/transcripts/propose/testimony-weights.ts', import.meta.url).pathname, models);
}
