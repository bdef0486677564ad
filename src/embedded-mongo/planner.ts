import { BSONRegExp } from 'bson';
import type { Index, IndexField } from './indexes.ts';
import { afterPrefix, EMPTY_ARRAY, encodeValue, fitKey, invert, typeBracket } from './key-encoding.ts';
import { type Conjunct, compileFilter, type Matcher } from './matcher.ts';
import type { Collection, KeyRange } from './store.ts';

/** How a query reads its candidates. Every candidate is still checked against the whole filter. */
export type Plan =
  | { stage: 'COLLSCAN' }
  | {
      stage: 'IXSCAN';
      index: Index;
      ranges: KeyRange[];
      isReverse: boolean;
      isSorted: boolean;
      bounded: number;
    }
  | { stage: 'OR'; branches: Plan[] };

/** Both ends include every key that begins with them. */
interface Interval {
  low: Buffer;
  high: Buffer;
}

interface FieldBounds {
  /** Ascending order of the field, not of the index. */
  intervals: Interval[];
  isPoints: boolean;
}

/** More combinations of `$in` values than this are left to the filter. */
const MAX_RANGES = 1000;

/** Picks the index that narrows the query most, counting one that also yields the wanted order as narrower. */
export function planQuery(collection: Collection, matcher: Matcher, sort: IndexField[]): Plan {
  let best: Plan = { stage: 'COLLSCAN' };
  let bestScore = 0;
  for (const index of collection.indexes) {
    const candidate = planIndex(index, matcher.conjuncts, sort);
    if (candidate && candidate.score > bestScore) {
      best = candidate.plan;
      bestScore = candidate.score;
    }
  }
  if (best.stage === 'IXSCAN' && best.bounded > 0) return best;
  return planAlternatives(collection, matcher) ?? best;
}

/** A query of `$or` is served by indexes only when every branch is. */
function planAlternatives(collection: Collection, matcher: Matcher): Plan | undefined {
  for (const branches of matcher.alternatives) {
    const plans = branches.map((branch) =>
      planQuery(collection, { ...branch, conjuncts: [...branch.conjuncts, ...matcher.conjuncts] }, []),
    );
    if (plans.every((plan) => plan.stage !== 'COLLSCAN')) return { stage: 'OR', branches: plans };
  }
  return undefined;
}

function planIndex(
  index: Index,
  conjuncts: Conjunct[],
  sort: IndexField[],
): { plan: Plan; score: number } | undefined {
  if (!holdsAllMatches(index, conjuncts)) return undefined;
  let prefixes: Buffer[] = [Buffer.alloc(0)];
  let ranges: KeyRange[] | undefined;
  const constant = new Set<IndexField>();
  const bounded: IndexField[] = [];
  let score = 0;
  for (const field of index.fields) {
    if (sharesArray(index, field, bounded)) break;
    const bounds = boundsOf(index, field, conjuncts);
    if (!bounds || prefixes.length * bounds.intervals.length > MAX_RANGES) break;
    bounded.push(field);
    if (!bounds.isPoints) {
      ranges = prefixes.flatMap((prefix) =>
        bounds.intervals.map((interval) => rangeWithin(prefix, interval)),
      );
      score += 4;
      break;
    }
    prefixes = prefixes.flatMap((prefix) => bounds.intervals.map(({ low }) => Buffer.concat([prefix, low])));
    if (bounds.intervals.length === 1) constant.add(field);
    score += bounds.intervals.length === 1 ? 10 : 8;
  }
  ranges ??= prefixes.map((prefix) => rangeWithin(prefix, { low: Buffer.alloc(0), high: Buffer.alloc(0) }));
  const direction = sort.length > 0 ? sortDirection(index, sort, constant) : undefined;
  if (direction) score += 6;
  if (score === 0) return undefined;
  const plan: Plan = {
    stage: 'IXSCAN',
    index,
    ranges: mergeRanges(ranges),
    isReverse: direction === 'backward',
    isSorted: direction !== undefined,
    bounded: bounded.length,
  };
  if (direction === 'backward') plan.ranges.reverse();
  return { plan, score };
}

/** A sparse or partial index may serve only queries whose every match it holds. */
function holdsAllMatches(index: Index, conjuncts: Conjunct[]): boolean {
  if (index.spec.sparse) {
    const isCertain = index.fields.some((field) =>
      conjuncts.some((conjunct) => conjunct.path === field.path && excludesMissing(conjunct)),
    );
    if (!isCertain) return false;
  }
  return index.partial
    ? index.partial.conjuncts.every((needed) => conjuncts.some((known) => implies(known, needed)))
    : true;
}

function excludesMissing({ operator, value }: Conjunct): boolean {
  if (operator === '$in') return (value as unknown[]).every((each) => each !== null && each !== undefined);
  return (
    operator === '$exists' ||
    operator === '$type' ||
    operator === '$regex' ||
    (value !== null && value !== undefined)
  );
}

function implies(known: Conjunct, needed: Conjunct): boolean {
  if (known.path !== needed.path) return false;
  if (needed.operator === '$exists') return excludesMissing(known);
  if (known.operator === needed.operator && isPlain(known.value) && isPlain(needed.value)) {
    if (encodeValue(known.value).equals(encodeValue(needed.value))) return true;
  }
  const values =
    known.operator === '$eq' ? [known.value] : known.operator === '$in' ? (known.value as unknown[]) : [];
  if (values.length === 0 || values.some((value) => value === null || value === undefined || !isPlain(value)))
    return false;
  const test = compileFilter({ field: { [needed.operator]: needed.value } });
  return values.every((value) => !Array.isArray(value) && test.matches({ field: value }));
}

function isPlain(value: unknown): boolean {
  return !(value instanceof RegExp) && !(value instanceof BSONRegExp);
}

/**
 * Two fields inside one array may be satisfied by different elements, which lie under different keys:
 * only the first of them may be bounded.
 */
function sharesArray(index: Index, field: IndexField, bounded: IndexField[]): boolean {
  if (!index.spec.multikey.includes(field.path)) return false;
  return bounded.some(
    (other) => index.spec.multikey.includes(other.path) && other.segments[0] === field.segments[0],
  );
}

function boundsOf(index: Index, field: IndexField, conjuncts: Conjunct[]): FieldBounds | undefined {
  const about = conjuncts.filter((conjunct) => conjunct.path === field.path);
  const points = about.map((conjunct) => pointsOf(conjunct)).filter((values) => values !== undefined);
  const cut = (bytes: Buffer): Buffer => fitKey(bytes, index.fieldLimit).key;
  const inIndexOrder = (interval: Interval): Interval =>
    field.isDescending ? { low: invert(interval.high), high: invert(interval.low) } : interval;
  if (points.length > 0) {
    const fewest = points.reduce((a, b) => (b.length < a.length ? b : a));
    const keys = new Map(
      fewest.map((value) => cut(encodeValue(value))).map((key) => [key.toString('latin1'), key]),
    );
    const intervals = [...keys.values()].map((key) => inIndexOrder({ low: key, high: key }));
    return { intervals, isPoints: true };
  }
  const intervals = about
    .map((conjunct) => intervalOf(conjunct, index.fieldLimit))
    .filter((each) => each !== undefined);
  if (intervals.length === 0) return undefined;
  // In an array one element may satisfy one bound and another the other: only one bound may be used.
  const isMultikey = index.spec.multikey.includes(field.path);
  const interval = isMultikey ? (intervals[0] as Interval) : intervals.reduce(intersect);
  return { intervals: [inIndexOrder(interval)], isPoints: false };
}

/** The values under which an index holds every match of an equality; undefined when that cannot be said. */
function pointsOf({ operator, value }: Conjunct): unknown[] | undefined {
  if (operator === '$in') {
    const values = value as unknown[];
    return values.every(isPlain) ? values.flatMap(pointsOfValue) : undefined;
  }
  const isEqualityInDisguise =
    (operator === '$gte' || operator === '$lte') &&
    (value === null || value === undefined || Number.isNaN(value));
  return operator === '$eq' || isEqualityInDisguise ? pointsOfValue(value) : undefined;
}

/** An index holds an array by its elements; one inside another array it holds whole. */
function pointsOfValue(value: unknown): unknown[] {
  if (!Array.isArray(value)) return [value];
  return [value.length === 0 ? EMPTY_ARRAY : value[0], value];
}

function intervalOf({ operator, value }: Conjunct, limit: number): Interval | undefined {
  // What was cut begins with the same bytes as the whole value; without its hash it is a bound for all of those.
  const bound = (bytes: Buffer): Buffer => bytes.subarray(0, limit);
  switch (operator) {
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte': {
      if (Array.isArray(value)) return undefined;
      const type = typeBracket(value);
      const key = bound(encodeValue(value));
      return operator === '$gt' || operator === '$gte' ? { low: key, high: type } : { low: type, high: key };
    }
    case '$regex': {
      const prefix = literalPrefix(value as RegExp);
      if (prefix === '') return undefined;
      // All of the string's bytes but the one that ends it.
      const bytes = encodeValue(prefix);
      const key = bound(bytes.subarray(0, bytes.length - 1));
      return { low: key, high: key };
    }
    default:
      return undefined;
  }
}

/** What every string matching /^abc/ begins with; empty when there is nothing certain. */
function literalPrefix(pattern: RegExp): string {
  if (/[im]/.test(pattern.flags) || pattern.source.includes('|')) return '';
  const match = /^\^([\p{L}\p{N} _-]+)(.?)/u.exec(pattern.source);
  if (!match) return '';
  const [, literal = '', next = ''] = match;
  return /[*?{]/.test(next) ? [...literal].slice(0, -1).join('') : literal;
}

function intersect(a: Interval, b: Interval): Interval {
  const low = Buffer.compare(a.low, b.low) >= 0 ? a.low : b.low;
  const endA = afterPrefix(a.high) as Buffer;
  const endB = afterPrefix(b.high) as Buffer;
  return { low, high: Buffer.compare(endA, endB) <= 0 ? a.high : b.high };
}

function rangeWithin(prefix: Buffer, { low, high }: Interval): KeyRange {
  return {
    start: Buffer.concat([prefix, low]),
    // No bytes at all stand for the index's end.
    end: afterPrefix(Buffer.concat([prefix, high])) ?? Buffer.alloc(0),
  };
}

/** In key order and without overlaps, so that no key is read twice. */
function mergeRanges(ranges: KeyRange[]): KeyRange[] {
  const sorted = [...ranges].sort((a, b) => Buffer.compare(a.start, b.start));
  const merged: KeyRange[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    const isEmpty = range.end.length > 0 && Buffer.compare(range.start, range.end) >= 0;
    if (isEmpty) continue;
    if (last && (last.end.length === 0 || Buffer.compare(range.start, last.end) < 0)) {
      if (last.end.length > 0 && (range.end.length === 0 || Buffer.compare(range.end, last.end) > 0))
        last.end = range.end;
    } else {
      merged.push({ ...range });
    }
  }
  return merged;
}

/** Whether reading the index in order, or backwards, is the wanted sort once its constant fields are left out. */
function sortDirection(
  index: Index,
  sort: IndexField[],
  constant: Set<IndexField>,
): 'forward' | 'backward' | undefined {
  if (index.spec.hasCutKeys) return undefined;
  const isMultikey = (path: string): boolean => index.spec.multikey.includes(path);
  const constantPaths = new Set(
    [...constant].filter((each) => !isMultikey(each.path)).map((each) => each.path),
  );
  const wanted = sort.filter((each) => !constantPaths.has(each.path));
  const offered = index.fields.filter((each) => !constant.has(each));
  const directions = new Set<boolean>();
  for (const [i, each] of wanted.entries()) {
    const field = offered[i];
    if (!field || field.path !== each.path || isMultikey(field.path)) return undefined;
    directions.add(field.isDescending === each.isDescending);
  }
  if (directions.size > 1) return undefined;
  return directions.has(false) ? 'backward' : 'forward';
}
