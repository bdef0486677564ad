/**
 * Learns the tagger's weights from coded comments. Full-batch gradient descent with Adam on the logistic (themes) or
 * softmax (cooperation) loss, with each weight drawn toward the one that the rules give it: what we know before
 * counting holds until comments say otherwise. No randomness: the same comments give the same bytes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The compiled tagger; LECTERN_DIST names another build. */
export async function tagger() {
  const dist = process.env.LECTERN_DIST ?? path.resolve(import.meta.dirname, '../dist');
  const load = (name) => import(pathToFileURL(path.join(dist, name)).href);
  const [document, themes, stance, space, themeRules, cooperationRules, language, sentiment] =
    await Promise.all([
      load('text/document.js'),
      load('text/themes.js'),
      load('text/stance.js'),
      load('text/feature-space.js'),
      load('text/lexicons/theme-rules.js'),
      load('text/lexicons/cooperation-rules.js'),
      load('text/language.js'),
      load('text/sentiment.js'),
    ]);
  return {
    ...document,
    ...themes,
    ...stance,
    ...space,
    ...themeRules,
    ...cooperationRules,
    ...language,
    ...sentiment,
  };
}

/** Comments of our own writing, every file of seeds/coded in the order of its name. */
export function codedComments(folder = path.resolve(import.meta.dirname, '../seeds/coded')) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readLines(path.join(folder, name)).map((row) => ({ ...row, file: name })));
}

export function readLines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/**
 * How hard a weight is drawn to its rule, by kind, and how many times a comment counts that is not of comments.jsonl:
 * the others are plainer and nearer to what councils hear. Chosen by cross-validation.
 */
export const STRENGTH = {
  themes: { concept: 10, pattern: 10, word: 100, plain: 2 },
  cooperation: { concept: 10, pattern: 10, word: 40, extra: 3, plain: 2 },
  tone: { concept: 400, word: 1000, extra: 100, plain: 5 },
};
const LEAST_WORD_COUNT = 4;
/** A word that says less than this says nothing; leaving it out costs no accuracy and saves time and bytes. */
const LEAST_WORD_WEIGHT = 0.05;
const STEPS = 120;

/** Both sides and every tone argue a theme alike; learning from these made sides less sure. */
const THEME_ARGUMENTS = /^concept:.*-(argued|hinted)$/;

export function learnThemes(lectern, rows, strength = STRENGTH.themes) {
  const outputs = Object.keys(lectern.themeRules);
  return learn(lectern, {
    outputs,
    patterns: lectern.themePatterns,
    extras: [],
    rules: lectern.themeRules,
    strength,
    isExclusive: false,
    examples: rows.map((row) => ({
      text: row.text,
      sightings: () => [],
      target: outputs.map((id) => (row.themes.includes(id) ? 1 : 0)),
      weight: row.file !== 'comments.jsonl' ? strength.plain : 1,
    })),
  });
}

export function learnCooperation(lectern, rows, strength = STRENGTH.cooperation) {
  const outputs = Object.keys(lectern.cooperationRules);
  return learn(lectern, {
    outputs,
    patterns: lectern.cooperationPatterns,
    extras: lectern.cooperationExtras,
    rules: lectern.cooperationRules,
    strength,
    isExclusive: true,
    passedOver: THEME_ARGUMENTS,
    examples: rows.map((row) => ({
      text: row.text,
      sightings: (document) =>
        lectern.sightingsOf(document, { direction: row.direction ?? undefined, aliases: row.aliases }),
      target: outputs.map((label) => (row.cooperation === label ? 1 : 0)),
      weight: row.file !== 'comments.jsonl' ? strength.plain : 1,
    })),
  });
}

export function learnTone(lectern, rows, strength = STRENGTH.tone) {
  const outputs = Object.keys(lectern.toneRules);
  return learn(lectern, {
    outputs,
    patterns: [],
    extras: lectern.toneExtras,
    rules: lectern.toneRules,
    strength,
    isExclusive: true,
    passedOver: THEME_ARGUMENTS,
    examples: rows.map((row) => ({
      text: row.text,
      sightings: (document) => lectern.toneSightings(document),
      target: outputs.map((label) => (row.sentiment === label ? 1 : 0)),
      weight: row.file !== 'comments.jsonl' ? strength.plain : 1,
    })),
  });
}

const documents = new Map();

function documentOf(lectern, text) {
  let document = documents.get(text);
  if (document === undefined) {
    document = lectern.readDocument(text);
    documents.set(text, document);
  }
  return document;
}

function learn(lectern, task) {
  const first = weigh(lectern, task, commonWords(lectern, task.examples));
  // Words that said little are left out and the rest learned again, which keeps the file small and reading quick.
  return write(weigh(lectern, task, tellingWords(first, task)), task.outputs);
}

function weigh(lectern, task, words) {
  const space = lectern.featureSpace({ patterns: task.patterns, words, extras: task.extras });
  const examples = task.examples.map((example) => ({ ...example, ...featuresOf(lectern, space, example) }));
  return { names: space.names, ...descend(examples, priorsOf(space.names, task), space.names, task) };
}

function tellingWords({ names, weights }, { outputs }) {
  return names
    .filter((name, at) => {
      if (!name.startsWith('word:')) return false;
      return weights
        .subarray(at * outputs.length, (at + 1) * outputs.length)
        .some((weight) => Math.abs(weight) >= LEAST_WORD_WEIGHT);
    })
    .map((name) => name.slice(5));
}

function commonWords(lectern, examples) {
  const counts = new Map();
  for (const { text } of examples) {
    for (const word of new Set(documentOf(lectern, text).words.map(({ word }) => word))) {
      if (!/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_WORD_COUNT)
    .map(([word]) => word)
    .sort();
}

function featuresOf(lectern, space, { text, sightings }) {
  const document = documentOf(lectern, text);
  const noticed = new lectern.Noticed(space.names.length);
  space.notice(document, noticed);
  for (const { name } of sightings(document)) noticed.see(space.extra(name), 0, 0);
  const features = noticed.features.slice(0, noticed.size).sort();
  return { features, values: Float64Array.from(features, (feature) => noticed.valueOf(feature)) };
}

function priorsOf(names, { outputs, rules }) {
  const numbers = new Map(names.map((name, at) => [name, at]));
  const priors = new Float64Array(names.length * outputs.length);
  for (const [at, output] of outputs.entries()) {
    for (const [weight, pattern] of rules[output]) {
      const name = pattern.startsWith('extra:')
        ? pattern
        : `${/[&>]/.test(pattern) ? 'pattern' : 'concept'}:${pattern}`;
      const feature = numbers.get(name);
      if (feature === undefined) throw new Error(`A rule for ${output} names nothing known: ${pattern}`);
      priors[feature * outputs.length + at] = weight;
    }
  }
  return priors;
}

function descend(examples, priors, names, { outputs, strength, isExclusive, passedOver }) {
  const width = outputs.length;
  const size = priors.length;
  const weights = Float64Array.from(priors);
  const bias = new Float64Array(width).fill(isExclusive ? 0 : -2.5);
  const fixed = names.map((name) => passedOver?.test(name));
  const pull = names.map((name) => strength[name.slice(0, name.indexOf(':'))]);
  const state = { first: new Float64Array(size + width), second: new Float64Array(size + width) };
  const gradient = new Float64Array(size + width);
  const sums = new Float64Array(width);
  for (let step = 1; step <= STEPS; step++) {
    gradient.fill(0);
    for (const { features, values, target, weight } of examples) {
      sums.set(bias);
      for (let at = 0; at < features.length; at++) {
        const row = features[at] * width;
        for (let output = 0; output < width; output++) sums[output] += values[at] * weights[row + output];
      }
      toErrors(sums, target, weight, isExclusive);
      for (let at = 0; at < features.length; at++) {
        const row = features[at] * width;
        for (let output = 0; output < width; output++) gradient[row + output] += values[at] * sums[output];
      }
      for (let output = 0; output < width; output++) gradient[size + output] += sums[output];
    }
    for (let at = 0; at < size; at++) {
      if (fixed[Math.floor(at / width)]) gradient[at] = 0;
      else gradient[at] += pull[Math.floor(at / width)] * (weights[at] - priors[at]);
    }
    adam(weights, gradient, state, step, 0);
    adam(bias, gradient, state, step, size);
  }
  return { weights, bias };
}

function toErrors(sums, target, weight, isExclusive) {
  if (isExclusive) {
    const most = Math.max(...sums);
    let total = 0;
    for (let at = 0; at < sums.length; at++) {
      sums[at] = Math.exp(sums[at] - most);
      total += sums[at];
    }
    for (let at = 0; at < sums.length; at++) sums[at] = weight * (sums[at] / total - target[at]);
    return;
  }
  for (let at = 0; at < sums.length; at++) sums[at] = weight * (1 / (1 + Math.exp(-sums[at])) - target[at]);
}

/** Kingma and Ba, "Adam", ICLR 2015, with its usual constants and a rate that falls to a tenth. */
function adam(values, gradient, { first, second }, step, offset) {
  const rate = 0.1 * (1 - (0.9 * step) / STEPS);
  for (let at = 0; at < values.length; at++) {
    const slope = gradient[offset + at];
    first[offset + at] = 0.9 * first[offset + at] + 0.1 * slope;
    second[offset + at] = 0.999 * second[offset + at] + 0.001 * slope * slope;
    const mean = first[offset + at] / (1 - 0.9 ** step);
    const spread = second[offset + at] / (1 - 0.999 ** step);
    values[at] -= (rate * mean) / (Math.sqrt(spread) + 1e-8);
  }
}

/** Weights to two places; what rounds to nothing is left out, so that the file stays small. */
function write({ names, weights, bias }, outputs) {
  const lines = [outputs.join('; '), line('bias', bias, outputs, 0)];
  for (const [at, name] of names.entries()) {
    const row = weights.subarray(at * outputs.length, (at + 1) * outputs.length);
    const written = line(name, row, outputs, 0.03);
    if (written !== name) lines.push(written);
  }
  return lines.join('\n');
}

function line(name, row, outputs, least) {
  const pairs = [...row]
    .map((weight, at) => [outputs[at], weight])
    .filter(([, weight]) => Math.abs(weight) >= least)
    .map(([output, weight]) => `${output}=${weight.toFixed(2)}`);
  return [name, ...pairs].join('; ');
}
