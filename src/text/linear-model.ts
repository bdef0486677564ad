import type { Document } from './document.ts';
import { type FeatureSpace, featureSpace, weightOfCount } from './feature-space.ts';
import type { Pattern } from './patterns.ts';

/**
 * Weights learned by `npm run train`, one line for each feature: its name, then output and weight in pairs,
 * parted by semicolons. The first line holds the outputs, the second (`bias`) what stands without any feature.
 */
export type LearnedWeights = string;

export type LinearModel = {
  outputs: readonly string[];
  space: FeatureSpace;
  read: (document: Document, extras?: readonly Sighting[]) => Reading;
};

/** An extra feature that the reader saw itself. */
export type Sighting = { name: string; first: number; last: number };

export type Reading = {
  /** One sum for each output, before any probability. */
  sums: Float64Array;
  /** The greatest single contribution to each output. */
  peaks: Float64Array;
  /** In how many sentences something spoke for each output, up to 31. */
  spreads: Float64Array;
  /** The words that spoke most for an output, strongest first. */
  evidence: (output: number, most: number) => { first: number; last: number; weight: number }[];
};

/** Builds a reader from learned weights and the patterns they were learned with. */
export function linearModel(
  learned: LearnedWeights,
  patterns: readonly Pattern[],
  extras: readonly string[],
): LinearModel {
  const [head = '', ...lines] = learned.trim().split('\n');
  const outputs = head.split('; ');
  const rows = new Map(lines.map((line) => rowOf(line, outputs)));
  const words = [...rows.keys()].filter((name) => name.startsWith('word:')).map((name) => name.slice(5));
  const space = featureSpace({ patterns, words, extras });
  const weights = space.names.map((name) => sparse(rows.get(name)));
  const bias = rows.get('bias') ?? new Float64Array(outputs.length);
  const counts = new Uint16Array(space.names.length);
  const firsts = new Int32Array(space.names.length);
  const lasts = new Int32Array(space.names.length);
  return {
    outputs,
    space,
    read: (document, sightings = []) => {
      const noticed: number[] = [];
      const see = (feature: number, first: number, last: number) => {
        if (feature < 0 || weights[feature] === null) return;
        if (counts[feature] === 0) {
          noticed.push(feature);
          firsts[feature] = first;
          lasts[feature] = last;
        }
        if ((counts[feature] ?? 0) < 100) counts[feature] = (counts[feature] ?? 0) + 1;
      };
      space.notice(document, see);
      for (const { name, first, last } of sightings) see(space.extra(name), first, last);
      const sums = Float64Array.from(bias);
      const peaks = new Float64Array(outputs.length);
      const sentencesOf = new Int32Array(outputs.length);
      const places: Places = { rows: [], values: [], firsts: [], lasts: [] };
      for (const feature of noticed) {
        const row = weights[feature] ?? NOTHING;
        const value = weightOfCount(counts[feature] ?? 0);
        const first = firsts[feature] ?? 0;
        let sentence = 0;
        for (let part = 0; part < row.outputs.length; part++) {
          const at = row.outputs[part] ?? 0;
          const gain = value * (row.weights[part] ?? 0);
          sums[at] = (sums[at] ?? 0) + gain;
          if (gain > (peaks[at] ?? 0)) peaks[at] = gain;
          if (gain <= NOTABLE) continue;
          if (sentence === 0) sentence = 1 << Math.min(sentenceAt(document, first), 30);
          sentencesOf[at] = (sentencesOf[at] ?? 0) | sentence;
        }
        counts[feature] = 0;
        places.rows.push(row);
        places.values.push(value);
        places.firsts.push(first);
        places.lasts.push(lasts[feature] ?? 0);
      }
      const spreads = Float64Array.from(sentencesOf, bitsIn);
      return { sums, peaks, spreads, evidence: (output, most) => strongest(places, output, most) };
    },
  };
}

/** A contribution below this is one of the many small ones that every text has. */
const NOTABLE = 0.5;

function sentenceAt(document: Document, word: number): number {
  let low = 0;
  let high = document.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.sentences[middle]?.first ?? 0) <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}

function bitsIn(mask: number): number {
  let left = mask;
  let bits = 0;
  for (; left !== 0; left &= left - 1) bits++;
  return bits;
}

/** The outputs that a feature speaks to, most speak to few, and how much. */
type Row = { outputs: number[]; weights: number[] };

const NOTHING: Row = { outputs: [], weights: [] };

function sparse(weights: Float64Array | undefined): Row | null {
  if (weights === undefined) return null;
  const outputs = [...weights.keys()].filter((at) => weights[at] !== 0);
  return { outputs, weights: outputs.map((at) => weights[at] ?? 0) };
}

type Places = { rows: Row[]; values: number[]; firsts: number[]; lasts: number[] };

function strongest({ rows, values, firsts, lasts }: Places, output: number, most: number) {
  const sorted: { first: number; last: number; weight: number }[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? NOTHING;
    const part = row.outputs.indexOf(output);
    if (part < 0) continue;
    const weight = (values[at] ?? 0) * (row.weights[part] ?? 0);
    if (weight > 0.05) sorted.push({ first: firsts[at] ?? 0, last: lasts[at] ?? 0, weight });
  }
  sorted.sort((a, b) => b.weight - a.weight || a.first - b.first);
  const kept: typeof sorted = [];
  for (const place of sorted) {
    if (kept.length === most) break;
    if (!kept.some((other) => other.first <= place.last && place.first <= other.last)) kept.push(place);
  }
  return kept;
}

function rowOf(line: string, outputs: readonly string[]): [string, Float64Array] {
  const [name = '', ...pairs] = line.split('; ');
  const row = new Float64Array(outputs.length);
  for (const pair of pairs) {
    const split = pair.lastIndexOf('=');
    row[outputs.indexOf(pair.slice(0, split))] = Number(pair.slice(split + 1));
  }
  return [name, row];
}
