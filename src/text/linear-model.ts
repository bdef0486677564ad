import type { Document } from './document.ts';
import { type FeatureSpace, featureSpace, Noticed } from './feature-space.ts';
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

/** Lent: the numbers hold until the model reads the next document. */
export type Reading = {
  /** One sum for each output, before any probability. */
  sums: Float64Array;
  /** The greatest single contribution to each output. */
  peaks: Float64Array;
  /** In how many sentences something spoke for each output, up to 31. */
  spreads: Float64Array;
  /** The words that spoke most for an output, strongest first. */
  evidence: (output: number, most: number) => Place[];
};

/** Words `first` to `last`, and what they add to an output. */
export type Place = { first: number; last: number; weight: number };

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
  const table = tableOf(space.names.map((name) => rows.get(name)));
  const { begins, outputs: outputsOf, weights } = table;
  const bias = rows.get('bias') ?? new Float64Array(outputs.length);
  const noticed = new Noticed(space.names.length);
  const sums = new Float64Array(outputs.length);
  const peaks = new Float64Array(outputs.length);
  const sentencesOf = new Int32Array(outputs.length);
  const spreads = new Float64Array(outputs.length);
  const evidence = (output: number, most: number) => strongest(placesFor(table, noticed, output), most);
  const reading = { sums, peaks, spreads, evidence };
  return {
    outputs,
    space,
    read: (document, sightings = []) => {
      noticed.forget();
      space.notice(document, noticed);
      for (const { name, first, last } of sightings) noticed.see(space.extra(name), first, last);
      for (let at = 0; at < outputs.length; at++) {
        sums[at] = bias[at] ?? 0;
        peaks[at] = 0;
        sentencesOf[at] = 0;
      }
      for (let number = 0; number < noticed.size; number++) {
        const feature = noticed.features[number] ?? 0;
        const value = noticed.valueOf(feature);
        const end = begins[feature + 1] ?? 0;
        let sentence = 0;
        for (let part = begins[feature] ?? 0; part < end; part++) {
          const at = outputsOf[part] ?? 0;
          const gain = value * (weights[part] ?? 0);
          sums[at] = (sums[at] ?? 0) + gain;
          if (gain > (peaks[at] ?? 0)) peaks[at] = gain;
          if (gain <= NOTABLE) continue;
          if (sentence === 0)
            sentence = 1 << Math.min(sentenceAt(document, noticed.firsts[feature] ?? 0), 30);
          sentencesOf[at] = (sentencesOf[at] ?? 0) | sentence;
        }
      }
      for (let at = 0; at < outputs.length; at++) spreads[at] = bitsIn(sentencesOf[at] ?? 0);
      return reading;
    },
  };
}

/** The chances that sums stand for, one of which is right. */
export function softmax(sums: Float64Array, scale: number): number[] {
  const most = greatest(sums);
  const chances: number[] = [];
  let total = 0;
  for (let at = 0; at < sums.length; at++) {
    const power = Math.exp(scale * ((sums[at] ?? 0) - most));
    chances.push(power);
    total += power;
  }
  for (let at = 0; at < chances.length; at++) chances[at] = (chances[at] ?? 0) / total;
  return chances;
}

export function greatest(sums: Float64Array): number {
  let most = -Infinity;
  for (let at = 0; at < sums.length; at++) most = Math.max(most, sums[at] ?? 0);
  return most;
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

/** The outputs that each feature speaks to, most speak to few, and how much: parts `begins[feature]` to before the next. */
type Table = { begins: Int32Array; outputs: Uint8Array; weights: Float64Array };

function tableOf(rows: readonly (Float64Array | undefined)[]): Table {
  const begins = [0];
  const outputs: number[] = [];
  const weights: number[] = [];
  for (const row of rows) {
    for (const [output, weight] of row?.entries() ?? []) {
      if (weight === 0) continue;
      outputs.push(output);
      weights.push(weight);
    }
    begins.push(outputs.length);
  }
  return {
    begins: Int32Array.from(begins),
    outputs: Uint8Array.from(outputs),
    weights: Float64Array.from(weights),
  };
}

/** The places that speak for an output, in the order in which they were noticed. */
function placesFor({ begins, outputs, weights }: Table, noticed: Noticed, output: number): Place[] {
  const places: Place[] = [];
  for (let number = 0; number < noticed.size; number++) {
    const feature = noticed.features[number] ?? 0;
    const end = begins[feature + 1] ?? 0;
    let part = begins[feature] ?? 0;
    while (part < end && outputs[part] !== output) part++;
    if (part === end) continue;
    const weight = noticed.valueOf(feature) * (weights[part] ?? 0);
    if (weight <= LEAST_WEIGHT) continue;
    places.push({ first: noticed.firsts[feature] ?? 0, last: noticed.lasts[feature] ?? 0, weight });
  }
  return places;
}

/** The strongest places that do not overlap, the earlier of two that are as strong. Few are asked for, so each is looked for anew. */
function strongest(places: readonly Place[], most: number): Place[] {
  const kept: Place[] = [];
  while (kept.length < most) {
    let best: Place | undefined;
    for (const place of places) {
      if (best !== undefined && !isBefore(place, best)) continue;
      if (!kept.some((other) => other.first <= place.last && place.first <= other.last)) best = place;
    }
    if (best === undefined) break;
    kept.push(best);
  }
  return kept;
}

function isBefore(one: Place, other: Place): boolean {
  return one.weight > other.weight || (one.weight === other.weight && one.first < other.first);
}

/** What adds less is no evidence. */
const LEAST_WEIGHT = 0.05;

function rowOf(line: string, outputs: readonly string[]): [string, Float64Array] {
  const [name = '', ...pairs] = line.split('; ');
  const row = new Float64Array(outputs.length);
  for (const pair of pairs) {
    const split = pair.lastIndexOf('=');
    row[outputs.indexOf(pair.slice(0, split))] = Number(pair.slice(split + 1));
  }
  return [name, row];
}
