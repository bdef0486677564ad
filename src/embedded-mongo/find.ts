import { FieldPicker } from './field-picker.ts';
import { compileFilter, type Filter } from './filter.ts';
import { type IndexField, parseOrder, sortKey } from './indexes.ts';
import { type Plan, planQuery } from './planner.ts';
import type { Collection, Store } from './store.ts';
import { type RawDoc, readDoc } from './wire.ts';

export interface Query {
  filter: unknown;
  sort?: unknown;
  skip?: number | undefined;
  limit?: number | undefined;
}

export interface Found {
  record: number;
  raw: RawDoc;
}

/** A query that was checked and planned. */
export interface PlannedQuery {
  /** Whether a document is a match. */
  isMatch: (raw: RawDoc) => boolean;
  sort: IndexField[];
  skip: number;
  limit: number;
  plan: Plan;
  /** The plan yields the sort's order by itself. */
  isSorted: boolean;
}

/** @throws MongoError naming whatever in the filter or the sort is wrong or not implemented. */
export function prepare(collection: Collection | undefined, query: Query): PlannedQuery {
  const filter = compileFilter(query.filter);
  const sort = parseOrder(query.sort ?? {});
  const plan = planQuery(collection?.indexes ?? [], filter, sort);
  const isSorted = sort.length === 0 || (plan.stage === 'IXSCAN' && plan.isSorted);
  return {
    isMatch: matcherOf(filter),
    sort,
    skip: query.skip ?? 0,
    limit: query.limit ?? 0,
    plan,
    isSorted,
  };
}

/** Decodes of a document no more than what the filter looks at. */
function matcherOf({ fields, matches }: Filter): (raw: RawDoc) => boolean {
  const picker = fields && new FieldPicker(new Map([...fields].map((name) => [name, true])), true);
  return (raw) => matches(readDoc(picker ? picker.pick(raw) : raw));
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
  const { skip, limit, isSorted } = planned;
  let passed = 0;
  for (const found of isSorted ? matches(store, collection, planned) : sorted(store, collection, planned)) {
    if (found) passed += 1;
    yield found && passed > skip ? found : undefined;
    if (limit > 0 && passed >= skip + limit) return;
  }
}

/** All matches at once, for writes, which must see them before they change any. */
export function collectMatches(store: Store, collection: Collection | undefined, query: Query): Found[] {
  const planned = prepare(collection, query);
  const found: Found[] = [];
  if (collection) for (const each of runQuery(store, collection, planned)) if (each) found.push(each);
  return found;
}

function* matches(store: Store, collection: Collection, planned: PlannedQuery): Generator<Found | undefined> {
  const { plan, isMatch } = planned;
  if (plan.stage === 'COLLSCAN') {
    for (const found of store.scan(collection)) yield isMatch(found.raw) ? found : undefined;
    return;
  }
  const { spec } = plan.index;
  const seen = new Set<number>();
  for (const range of plan.ranges) {
    for (const { record, version } of store.scanIndex(range, plan.isReverse)) {
      if (seen.has(record)) continue;
      const isMultikey = spec.multikey.length > 0;
      if (isMultikey) seen.add(record);
      const raw = store.read(collection, record);
      if (!raw) continue;
      // What was written since its key was read may no longer be what the key says.
      const isCertain = plan.isExact && !isMultikey && version === store.version;
      yield isCertain || isMatch(raw) ? { record, raw } : undefined;
    }
  }
}

/** Keeps only keys and record numbers in memory, reads the documents again in order, and checks that they still match. */
function* sorted(store: Store, collection: Collection, planned: PlannedQuery): Generator<Found | undefined> {
  const entries: { key: Buffer; record: number }[] = [];
  for (const found of matches(store, collection, planned)) {
    if (found) entries.push({ key: sortKey(planned.sort, readDoc(found.raw)), record: found.record });
    yield undefined;
  }
  entries.sort((a, b) => Buffer.compare(a.key, b.key) || a.record - b.record);
  for (const { record } of entries) {
    const raw = store.read(collection, record);
    yield raw && planned.isMatch(raw) ? { record, raw } : undefined;
  }
}
