import { type Conjunct, compileFilter, type Filter } from './filter.ts';
import type { Index, IndexField } from './indexes.ts';
import {
  afterPrefix,
  EMPTY_ARRAY,
  encodeValue,
  equalValues,
  fitKey,
  identity,
  invert,
  typeBracket,
} from './key-encoding.ts';
import { isMissingOrNull } from './values.ts';

/** How a query reads its candidates, each of which is still checked against the whole filter unless the plan is exact. */
export type Plan = { stage: 'COLLSCAN' } | IndexScan;

export interface IndexScan {
  stage: 'IXSCAN';
  index: Index;
  /** In the order in which they are read. */
  ranges: KeyRange[];
  isReverse: boolean;
  /** Whether this is the wanted order. */
  isSorted: boolean;
  /** As long as the index is not multikey, the documents under these keys are the matches: all that is asked is in the keys. */
  isExact: boolean;
}

/** Keys of an index with its prefix; the end is not included. */
export interface KeyRange {
  start: Buffer;
  end: Buffer;
}

/** More combinations of `$in` values than this are left to the filter. */
const MAX_RANGES = 1000;

/** Picks the index that narrows the query most, counting one that also yields the wanted order as narrower. */
export function planQuery(indexes: Index[], filter: Filter, sort: IndexField[]): Plan {
  let best: { plan: Plan; score: number } = { plan: { stage: 'COLLSCAN' }, score: 0 };
  for (const index of indexes) {
    const candidate = planIndex(index, filter, sort);
    if (candidate.score > best.score) best = candidate;
  }
  return best.plan;
}

/** A score of 0 says that the index is of no use. */
function planIndex(index: Index, filter: Filter, sort: IndexField[]): { plan: Plan; score: number } {
  const { conjuncts } = filter;
  if (!holdsAllMatches(index, conjuncts)) return { plan: { stage: 'COLLSCAN' }, score: 0 };
  let prefixes: Buffer[] = [index.prefix];
  let last = UNBOUNDED;
  const constant = new Set<IndexField>();
  const bounded: IndexField[] = [];
  const pointed = new Set<string>();
  let score = 0;
  for (const field of index.fields) {
    if (sharesArray(index, field, bounded)) break;
    bounded.push(field);
    const points = pointsOf(index, field, conjuncts);
    if (points) {
      if (prefixes.length * points.length > MAX_RANGES) break;
      prefixes = prefixes.flatMap((prefix) => points.map((point) => Buffer.concat([prefix, point])));
      if (points.length === 1) constant.add(field);
      pointed.add(field.path);
      score += points.length === 1 ? 10 : 8;
      continue;
    }
    const interval = intervalOf(index, field, conjuncts);
    if (interval) {
      last = interval;
      score += 4;
    }
    break;
  }
  const direction = sort.length > 0 ? sortDirection(index, sort, constant) : undefined;
  if (direction) score += 6;
  if (score === 0) return { plan: { stage: 'COLLSCAN' }, score };
  const ranges = prefixes
    .map((prefix) => ({
      start: Buffer.concat([prefix, last.low]),
      end: afterPrefix(Buffer.concat([prefix, last.high])),
    }))
    .filter(({ start, end }) => Buffer.compare(start, end) < 0)
    .sort((a, b) => Buffer.compare(a.start, b.start));
  const isReverse = direction === 'backward';
  if (isReverse) ranges.reverse();
  const isSorted = direction !== undefined;
  const isExact = filter.isEquality && saysAll(conjuncts, pointed);
  return { plan: { stage: 'IXSCAN', index, ranges, isReverse, isSorted, isExact }, score };
}

/**
 * Whether equality of keys on these paths is all that is asked. An encoding is no other's beginning, a cut one ends in a
 * hash of the whole, and two values are equal when their encodings are; only an array has keys that are not its own.
 */
function saysAll(conjuncts: Conjunct[], pointed: Set<string>): boolean {
  const values = conjuncts.flatMap(({ operator, value }) =>
    operator === '$in' ? (value as unknown[]) : [value],
  );
  return (
    conjuncts.length === pointed.size &&
    conjuncts.every(({ path }) => pointed.has(path)) &&
    !values.some(Array.isArray)
  );
}

/** A partial index may serve only queries whose every match it holds. */
function holdsAllMatches({ partial }: Index, conjuncts: Conjunct[]): boolean {
  return !partial || partial.conjuncts.every((needed) => conjuncts.some((known) => implies(known, needed)));
}

function implies(known: Conjunct, needed: Conjunct): boolean {
  if (known.path !== needed.path) return false;
  if (known.operator === needed.operator && equalValues(known.value, needed.value)) return true;
  const values =
    known.operator === '$in' && Array.isArray(known.value) ? (known.value as unknown[]) : [known.value];
  if (values.some((value) => isMissingOrNull(value) || Array.isArray(value))) return false;
  // Whatever is compared with a value, or has a type other than null, is there.
  if (needed.operator === '$exists') return known.operator !== '$type' || !values.includes('null');
  if (known.operator !== '$eq' && known.operator !== '$in') return false;
  const { matches } = compileFilter({ field: { [needed.operator]: needed.value } });
  return values.every((value) => matches({ field: value }));
}

/**
 * Two fields inside one array may be satisfied by different elements, which lie under different keys:
 * only the first of them may be bounded.
 */
function sharesArray({ spec }: Index, field: IndexField, bounded: IndexField[]): boolean {
  const isMultikey = ({ path }: IndexField): boolean => spec.multikey.includes(path);
  return (
    isMultikey(field) && bounded.some((other) => isMultikey(other) && other.segments[0] === field.segments[0])
  );
}

/** The keys of a field under which an index holds every match of the most selective equality; undefined without one. */
function pointsOf(index: Index, field: IndexField, conjuncts: Conjunct[]): Buffer[] | undefined {
  const [fewest] = conjuncts
    .filter(({ path }) => path === field.path)
    .map(equalTo)
    .filter((values) => values !== undefined)
    .sort((a, b) => a.length - b.length);
  if (!fewest) return undefined;
  const distinct = new Map(fewest.map((value) => [identity(value), value]));
  return [...distinct.values()].map((value) => {
    const { key } = fitKey(encodeValue(value), index.fieldLimit);
    return field.isDescending ? invert(key) : key;
  });
}

function equalTo({ operator, value }: Conjunct): unknown[] | undefined {
  if (operator === '$in') return (value as unknown[]).flatMap(heldAs);
  const isEquality =
    operator === '$eq' ||
    ((operator === '$gte' || operator === '$lte') && (isMissingOrNull(value) || Number.isNaN(value)));
  return isEquality ? heldAs(value) : undefined;
}

/** An index holds an array by its elements; one inside another array it holds whole. */
function heldAs(value: unknown): unknown[] {
  if (!Array.isArray(value)) return [value];
  return [value.length === 0 ? EMPTY_ARRAY : value[0], value];
}

/** Both ends include every key that begins with them. */
interface Interval {
  low: Buffer;
  high: Buffer;
}

const UNBOUNDED: Interval = { low: Buffer.alloc(0), high: Buffer.alloc(0) };

function intervalOf(index: Index, field: IndexField, conjuncts: Conjunct[]): Interval | undefined {
  const intervals = conjuncts
    .filter(({ path, value }) => path === field.path && !Array.isArray(value))
    .flatMap(({ operator, value }): Interval[] => {
      if (!/^\$[gl]te?$/.test(operator)) return [];
      // What was cut begins with the same bytes as the whole value; without its hash it is a bound for all of those.
      const bound = encodeValue(value).subarray(0, index.fieldLimit);
      const type = typeBracket(value);
      return [operator.startsWith('$g') ? { low: bound, high: type } : { low: type, high: bound }];
    });
  if (intervals.length === 0) return undefined;
  // In an array one element may satisfy one bound and another the other: only one bound may be used.
  const isMultikey = index.spec.multikey.includes(field.path);
  const { low, high } = isMultikey ? (intervals[0] as Interval) : intervals.reduce(intersect);
  return field.isDescending ? { low: invert(high), high: invert(low) } : { low, high };
}

function intersect(a: Interval, b: Interval): Interval {
  return {
    low: Buffer.compare(a.low, b.low) >= 0 ? a.low : b.low,
    high: Buffer.compare(afterPrefix(a.high), afterPrefix(b.high)) <= 0 ? a.high : b.high,
  };
}

/** Whether reading the index in order, or backwards, is the wanted sort once its constant fields are left out. */
function sortDirection(
  { spec, fields }: Index,
  sort: IndexField[],
  constant: Set<IndexField>,
): 'forward' | 'backward' | undefined {
  if (spec.hasCutKeys) return undefined;
  const fixed = [...constant].map(({ path }) => path).filter((path) => !spec.multikey.includes(path));
  const wanted = sort.filter(({ path }) => !fixed.includes(path));
  const offered = fields.filter((field) => !constant.has(field));
  const directions = new Set<boolean>();
  for (const [i, { path, isDescending }] of wanted.entries()) {
    const field = offered[i];
    if (!field || field.path !== path || spec.multikey.includes(path)) return undefined;
    directions.add(field.isDescending === isDescending);
  }
  if (directions.size > 1) return undefined;
  return directions.has(false) ? 'backward' : 'forward';
}
