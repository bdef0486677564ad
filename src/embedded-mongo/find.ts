import { MongoError } from './errors.ts';
import { type IndexField, parseOrder, sortKey } from './indexes.ts';
import { compileFilter, type Matcher } from './matcher.ts';
import { type Plan, planQuery } from './planner.ts';
import type { Collection, Store } from './store.ts';
import { type Doc, isDoc } from './values.ts';
import { type RawDoc, readDoc, readExact } from './wire.ts';

export interface Query {
  filter: Doc;
  sort?: Doc | undefined;
  skip?: number | undefined;
  limit?: number | undefined;
}

export interface Found {
  record: number;
  raw: RawDoc;
  doc: Doc;
}

/** A query that was checked and planned, and what its run has read so far. */
export interface PlannedQuery {
  query: Query;
  matcher: Matcher;
  sort: IndexField[];
  plan: Plan;
  stats: { keys: number; docs: number };
}

/** @throws MongoError naming whatever in the filter or the sort is wrong or not implemented. */
export function prepare(collection: Collection | undefined, query: Query): PlannedQuery {
  const matcher = compileFilter(query.filter);
  if (query.sort !== undefined && !isDoc(query.sort))
    throw new MongoError('TypeMismatch', 'A sort must be a document');
  const sort = parseOrder(query.sort ?? {});
  const plan: Plan = collection ? planQuery(collection, matcher, sort) : { stage: 'COLLSCAN' };
  return { query, matcher, sort, plan, stats: { keys: 0, docs: 0 } };
}

/** Whether the plan yields the sort's order by itself. */
export function isSortedByPlan({ sort, plan }: PlannedQuery): boolean {
  return sort.length === 0 || (plan.stage === 'IXSCAN' && plan.isSorted);
}

/**
 * The matches in order. Yields undefined after each candidate that is not one, so that whoever runs it may let
 * others have their turn; writes may happen between two steps.
 */
export function* runQuery(
  store: Store,
  collection: Collection,
  planned: PlannedQuery,
): Generator<Found | undefined> {
  const { skip = 0, limit = 0 } = planned.query;
  const source = isSortedByPlan(planned)
    ? matches(store, collection, planned)
    : sortedMatches(store, collection, planned);
  let passed = 0;
  for (const found of source) {
    if (found) passed += 1;
    yield found && passed > skip ? found : undefined;
    if (limit > 0 && passed >= skip + limit) return;
  }
}

/** All matches at once, for writes, which must see them before they change any. */
export function collectMatches(store: Store, collection: Collection, query: Query): Found[] {
  const found: Found[] = [];
  for (const each of runQuery(store, collection, prepare(collection, query))) if (each) found.push(each);
  return found;
}

function* matches(store: Store, collection: Collection, planned: PlannedQuery): Generator<Found | undefined> {
  const { matcher, plan, stats } = planned;
  for (const { record, raw } of candidates(store, collection, plan, stats)) {
    const found = check(matcher, record, raw);
    stats.docs += 1;
    yield found;
  }
}

function check(matcher: Matcher, record: number, raw: RawDoc): Found | undefined {
  const doc = matcher.needsExact ? readExact(raw) : readDoc(raw);
  return matcher.matches(doc) ? { record, raw, doc } : undefined;
}

interface Candidate {
  record: number;
  raw: RawDoc;
}

function* candidates(
  store: Store,
  collection: Collection,
  plan: Plan,
  stats: PlannedQuery['stats'],
): Generator<Candidate> {
  if (plan.stage === 'COLLSCAN') {
    yield* store.scan(collection);
    return;
  }
  const isOnce = plan.stage === 'IXSCAN' && plan.index.spec.multikey.length === 0;
  const seen = new Set<number>();
  for (const record of records(store, plan, stats)) {
    if (!isOnce) {
      if (seen.has(record)) continue;
      seen.add(record);
    }
    const raw = store.read(collection, record);
    if (raw) yield { record, raw };
  }
}

function* records(store: Store, plan: Plan, stats: PlannedQuery['stats']): Generator<number> {
  if (plan.stage === 'OR') {
    for (const branch of plan.branches) yield* records(store, branch, stats);
  } else if (plan.stage === 'IXSCAN') {
    for (const range of plan.ranges) {
      for (const record of store.scanIndex(plan.index, range, plan.isReverse)) {
        stats.keys += 1;
        yield record;
      }
    }
  }
}

/** Keeps only keys and record numbers in memory, reads the documents again in order, and checks that they still match. */
function* sortedMatches(
  store: Store,
  collection: Collection,
  planned: PlannedQuery,
): Generator<Found | undefined> {
  const entries: { key: Buffer; record: number }[] = [];
  for (const found of matches(store, collection, planned)) {
    if (found) entries.push({ key: sortKey(planned.sort, found.doc), record: found.record });
    yield undefined;
  }
  entries.sort((a, b) => Buffer.compare(a.key, b.key) || a.record - b.record);
  for (const { record } of entries) {
    const raw = store.read(collection, record);
    yield raw ? check(planned.matcher, record, raw) : undefined;
  }
}
