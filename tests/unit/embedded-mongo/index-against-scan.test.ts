import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Query as MingoQuery } from 'mingo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileFilter } from '../../../src/embedded-mongo/filter.ts';
import { collectMatches, prepare, runQuery } from '../../../src/embedded-mongo/find.ts';
import { parseIndexSpec, parseOrder, sortKey } from '../../../src/embedded-mongo/indexes.ts';
import { type Collection, Store } from '../../../src/embedded-mongo/store.ts';
import { readDoc, writeDoc } from '../../../src/embedded-mongo/wire.ts';
import { type Doc, expectConsistentIndexes } from './support.ts';

/** Runs of each property here; `FUZZ_RUNS` raises it for a long search. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 150);

// Few and close values, so that documents and queries meet; the longest strings do not fit an LMDB key.
const LONG = 'x'.repeat(2500);
const number = fc.constantFrom<unknown>(0, 1, 2, 3);
const rare = fc.constantFrom<unknown>(
  -0,
  -1,
  1.5,
  Number.NaN,
  '',
  'a',
  'ab',
  'b',
  'B',
  true,
  false,
  new Date(0),
  new Date(5),
);
const long = fc.constantFrom<unknown>(LONG, `${LONG}1`, `${LONG}2`, `${LONG}3`);
const scalar = fc.oneof(
  { weight: 6, arbitrary: number },
  { weight: 3, arbitrary: rare },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: long },
);
const inner = fc.record({ b: scalar, c: scalar }, { requiredKeys: [], noNullPrototype: true });
const value = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: inner },
  { weight: 3, arbitrary: fc.array(number, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 3, arbitrary: fc.array(inner, { maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.oneof(scalar, inner, fc.array(scalar, { maxLength: 2 })), { maxLength: 3 }),
  },
);
const document = fc.record(
  { a: value, b: scalar, c: fc.oneof(scalar, fc.array(scalar, { maxLength: 2 })) },
  { requiredKeys: [], noNullPrototype: true },
);
/** Without arrays, so that an index on them is not multikey and may be trusted with equality. */
const plainDocument = fc.record(
  { a: fc.oneof(scalar, inner), b: scalar, c: scalar },
  { requiredKeys: [], noNullPrototype: true },
);
const documents = fc.oneof(
  ...[document, plainDocument].map((each) => fc.array(each, { minLength: 20, maxLength: 40, size: 'max' })),
);

const path = fc.constantFrom('a', 'b', 'c', 'a.b', 'a.c');
const operand = fc.oneof(
  { weight: 8, arbitrary: scalar },
  { weight: 1, arbitrary: inner },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 2 }) },
);
const condition: fc.Arbitrary<Doc> = fc.oneof(
  fc.record({ $gt: number, $lt: number }),
  fc.record({ $gte: number, $lte: number }),
  fc.record({ $eq: operand }),
  fc.record({ $gt: operand }),
  fc.record({ $gte: operand }),
  fc.record({ $lt: operand }),
  fc.record({ $lte: operand }),
  fc.record({ $gte: operand, $lt: operand }),
  fc.record({ $gt: operand, $lte: operand }),
  fc.record({ $in: fc.array(operand, { minLength: 1, maxLength: 3 }) }),
  fc.record({ $nin: fc.array(operand, { maxLength: 2 }) }),
  fc.record({ $ne: operand }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $type: fc.constantFrom('string', 'number', 'array', 'object', 'null') }),
  fc.record({
    $regex: fc.constantFrom('^a', '^ab', '^x', 'b', '^a|b', '^ab*'),
    $options: fc.constantFrom('', 'i'),
  }),
  fc.record({ $all: fc.array(operand, { minLength: 1, maxLength: 2 }) }),
  fc.record({ $size: fc.constantFrom(0, 1, 2) }),
  fc.record({
    $elemMatch: fc.oneof(
      fc.record({ $gte: scalar, $lt: scalar }),
      fc.record({ $eq: scalar }),
      fc.record({ b: scalar, c: scalar }),
    ),
  }),
  fc.record({ $not: fc.record({ $gt: scalar }) }),
);
const clause = fc.tuple(path, fc.oneof(condition, operand)).map(([key, wanted]): Doc => ({ [key]: wanted }));
const filter: fc.Arbitrary<Doc> = fc.oneof(
  { weight: 3, arbitrary: clause },
  { weight: 4, arbitrary: fc.array(clause, { minLength: 2, maxLength: 3 }).map(($and): Doc => ({ $and })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(clause, fc.array(clause, { minLength: 2, maxLength: 3 }))
      .map(([first, $or]): Doc => ({ ...first, $or })),
  },
  { weight: 1, arbitrary: fc.array(clause, { minLength: 2, maxLength: 2 }).map(($nor): Doc => ({ $nor })) },
);
const direction = fc.constantFrom<1 | -1>(1, -1);

/** Conditions that an index can bound and that some documents meet, to be put on the first index's own fields. */
const bounding = fc.oneof(
  fc.record({ $gt: number, $lt: number }),
  fc.record({ $gt: fc.constantFrom(0, 1), $lt: fc.constantFrom(2, 3) }),
  fc.record({ $gte: fc.oneof(number, scalar) }),
  fc.record({ $lt: fc.oneof(number, scalar) }),
  fc.record({ $in: fc.array(operand, { minLength: 1, maxLength: 2 }) }),
  number,
  operand,
);
const aim = fc.record({
  conditions: fc.array(bounding, { maxLength: 2, size: 'max' }),
  sortFrom: fc.option(fc.nat({ max: 2 }), { nil: undefined }),
  isBackward: fc.boolean(),
});

const anyOrder = fc
  .uniqueArray(fc.tuple(path, direction), { selector: ([key]) => key, minLength: 1, maxLength: 3 })
  .map((fields) => Object.fromEntries(fields));
// Fields inside the same array are where compound bounds go wrong.
const order = fc.oneof(
  { weight: 4, arbitrary: anyOrder },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, 1 | -1>>(
      { 'a.b': 1, 'a.c': 1 },
      { 'a.c': -1, 'a.b': 1 },
      { a: 1 },
    ),
  },
);
const partial = fc.constantFrom<Doc>(
  {},
  {},
  {},
  { partialFilterExpression: { b: { $exists: true } } },
  { partialFilterExpression: { c: { $gte: 1 } } },
);
const indexes = fc.array(fc.tuple(order, partial), { minLength: 1, maxLength: 3 });
const sort = fc.option(order, { nil: undefined });
const skip = fc.constantFrom(0, 0, 0, 1);
const limit = fc.constantFrom(0, 0, 0, 2);

describe('a query with indexes', () => {
  const home = mkdtempSync(join(tmpdir(), 'embedded-mongo-fuzz-'));
  let store: Store;
  let served = 0;
  let unchecked = 0;

  beforeAll(() => {
    store = new Store(home, false);
  });
  afterAll(async () => {
    await store.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('finds the same documents in the same order as one that reads everything', {
    timeout: 120_000,
  }, async () => {
    const change = fc.record({ at: fc.nat(), to: fc.option(document, { nil: undefined }) });
    await fc.assert(
      fc.asyncProperty(
        documents,
        indexes,
        fc.array(change, { maxLength: 5 }),
        fc.array(fc.record({ filter, sort, aim: fc.option(aim), skip, limit }), {
          minLength: 20,
          maxLength: 30,
        }),
        async (docs, wanted, changes, random) => {
          const plain = await build(docs, changes, []);
          const indexed = await build(docs, changes, wanted);
          expectConsistentIndexes(store, indexed);
          const [key] = wanted[0] as [Doc, Doc];
          for (const each of random) {
            const query = each.aim ? { ...each, ...aimAt(key, each.aim) } : each;
            const scanned = [...results(plain, query)];
            const found = [...results(indexed, query)];
            const { plan } = prepare(indexed, query);
            if (plan.stage === 'IXSCAN') {
              served += 1;
              if (plan.isExact && plan.index.spec.multikey.length === 0) unchecked += found.length;
            }
            const context = JSON.stringify({ query, wanted, plan: plan.stage });
            if (query.sort) {
              const fields = parseOrder(query.sort);
              const keys = (rows: Doc[]): string[] => rows.map((doc) => sortKey(fields, doc).toString('hex'));
              expect(keys(found), context).toEqual(keys(scanned));
            }
            if (query.limit || query.skip) expect(found.length, context).toBe(scanned.length);
            else
              expect(found.map((doc) => doc._id).sort(), context).toEqual(
                scanned.map((doc) => doc._id).sort(),
              );
            // Also true when a limit leaves open which of the equals one gets.
            const { matches } = compileFilter(query.filter);
            for (const doc of found) expect(matches(doc), context).toBe(true);
            expect(new Set(found.map((doc) => doc._id)).size, context).toBe(found.length);
          }
        },
      ),
      { numRuns: RUNS, unbiased: true },
    );
    // The property would hold emptily if the planner never chose an index, or always checked what it found.
    expect(served).toBeGreaterThan(RUNS);
    // Two in a run is usual; chance alone never brings a fifth.
    expect(unchecked).toBeGreaterThan(RUNS / 5);
  });

  it('finds nothing that has changed meanwhile into what was not asked for', async () => {
    const bit = fc.constantFrom(0, 1);
    const orders = fc.constantFrom<Record<string, 1 | -1>>({ a: 1 }, { a: -1, b: 1 }, { b: 1, a: 1 });
    let spoiled = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ a: bit, b: bit }), { minLength: 10, maxLength: 40, size: 'max' }),
        orders,
        fc.array(bit, { minLength: 1, maxLength: 2 }),
        document.filter((doc) => !hasParallelArrays(doc)),
        fc.integer({ min: 1, max: 4 }),
        async (docs, key, wanted, to, steps) => {
          const collection = await build(docs, [], [[key, {}]]);
          const paths = Object.keys(key).slice(0, wanted.length);
          const filter = Object.fromEntries(paths.map((each, i) => [each, wanted[i]]));
          const { matches } = compileFilter(filter);
          const found = runQuery(store, collection, prepare(collection, { filter }));
          for (let step = 0; step < steps; step += 1) found.next();
          await store.write(() => {
            for (const { record, raw } of collectMatches(store, collection, { filter })) {
              store.replace(collection, record, raw, writeDoc({ _id: readDoc(raw)._id, ...to }));
              if (!matches(to)) spoiled += 1;
            }
          });
          for (const each of found) if (each) expect(matches(readDoc(each.raw))).toBe(true);
        },
      ),
      { numRuns: RUNS, unbiased: true },
    );
    expect(spoiled).toBeGreaterThan(RUNS);
  });

  async function build(
    docs: Doc[],
    changes: { at: number; to: Doc | undefined }[],
    wanted: [Doc, Doc][],
  ): Promise<Collection> {
    return store.write(() => {
      const old = store.collection('fuzz.docs');
      if (old && wanted.length === 0) store.dropCollection(old);
      const name = wanted.length === 0 ? 'docs' : 'indexed';
      const previous = store.collection(`fuzz.${name}`);
      if (previous) store.dropCollection(previous);
      const collection = store.ensureCollection(`fuzz.${name}`);
      const late = wanted.slice(1);
      const create = ([key, options]: [Doc, Doc], i: number): void => {
        store.createIndex(collection, parseIndexSpec({ key, name: `index-${i}`, ...options }));
      };
      const accepted: Doc[] = [];
      // Parallel arrays are refused with an index and accepted without: leave such documents out of both.
      for (const doc of docs) if (!hasParallelArrays(doc)) accepted.push(doc);
      // One index is kept up as documents come, the others are built over what is there.
      if (wanted[0]) create(wanted[0], 0);
      for (const [i, doc] of accepted.entries()) store.insert(collection, writeDoc({ _id: i, ...doc }));
      for (const [i, each] of late.entries()) create(each, i + 1);
      for (const { at, to } of changes) {
        const [found] = collectMatches(store, collection, {
          filter: { _id: at % Math.max(1, accepted.length) },
        });
        if (!found) continue;
        const doc = readDoc(found.raw);
        if (!to) store.remove(collection, found.record, doc);
        else if (!hasParallelArrays(to))
          store.replace(collection, found.record, found.raw, writeDoc({ _id: doc._id, ...to }));
      }
      return collection;
    });
  }

  function* results(
    collection: Collection,
    query: { filter: Doc; sort?: Doc | undefined; skip: number; limit: number },
  ): Generator<Doc> {
    for (const found of runQuery(store, collection, prepare(collection, query)))
      if (found) yield readDoc(found.raw);
  }
});

/** A query on an index's leading fields, sorted by those after some of them. */
function aimAt(
  key: Doc,
  {
    conditions,
    sortFrom,
    isBackward,
  }: { conditions: unknown[]; sortFrom: number | undefined; isBackward: boolean },
): { filter: Doc; sort?: Doc | undefined } {
  const paths = Object.keys(key);
  const filter = Object.fromEntries(
    paths.slice(0, conditions.length).map((each, i) => [each, conditions[i]]),
  );
  if (sortFrom === undefined || sortFrom >= paths.length) return { filter, sort: undefined };
  const sign = isBackward ? -1 : 1;
  return {
    filter,
    sort: Object.fromEntries(paths.slice(sortFrom).map((each) => [each, Number(key[each]) * sign])),
  };
}

/** Sorting or indexing by a and c at once is an error in MongoDB when both are arrays. */
function hasParallelArrays(doc: Doc): boolean {
  const inA = Array.isArray(doc.a);
  return inA && Array.isArray(doc.c);
}

describe('a filter', () => {
  // What mingo and MongoDB agree on: no nulls in ranges, no arrays or documents to compare with, no arrays in arrays.
  const simple = fc.constantFrom<unknown>(0, 1, 2, -1, 1.5, 'a', 'ab', 'b', true, new Date(0), new Date(5));
  const part = fc.record({ b: simple, c: simple }, { requiredKeys: [], noNullPrototype: true });
  const agreed = fc.oneof(simple, part, fc.array(simple, { maxLength: 3 }), fc.array(part, { maxLength: 3 }));
  const doc = fc.record(
    { a: agreed, b: simple, c: fc.oneof(simple, fc.constant(null)) },
    { requiredKeys: ['b'], noNullPrototype: true },
  );
  const test = fc.oneof(
    fc.record({ $eq: simple }),
    fc.record({ $ne: simple }),
    fc.record({ $gt: simple }),
    fc.record({ $gte: simple }),
    fc.record({ $lt: simple }),
    fc.record({ $lte: simple }),
    fc.record({ $in: fc.array(simple, { minLength: 1, maxLength: 3 }) }),
    fc.record({ $nin: fc.array(simple, { minLength: 1, maxLength: 3 }) }),
    fc.record({ $exists: fc.boolean() }),
    fc.record({ $regex: fc.constantFrom('^a', 'b') }),
    fc.record({ $not: fc.record({ $gt: simple }) }),
  );
  // On a dotted path through an array mingo takes what it gathered for an array itself, MongoDB does not.
  const ofArrays = fc.oneof(
    fc.record({ $size: fc.constantFrom(0, 1, 2) }),
    fc.record({ $elemMatch: fc.record({ $gte: simple }) }),
  );
  const plain = fc
    .oneof(fc.tuple(path, test), fc.tuple(fc.constantFrom('a', 'b'), ofArrays))
    .map(([key, wanted]): Doc => ({ [key]: wanted }));
  const logical = fc.oneof(
    plain,
    fc.array(plain, { minLength: 1, maxLength: 3 }).map(($and): Doc => ({ $and })),
    fc.array(plain, { minLength: 1, maxLength: 3 }).map(($or): Doc => ({ $or })),
    fc.array(plain, { minLength: 1, maxLength: 3 }).map(($nor): Doc => ({ $nor })),
  );

  it('agrees with an independent implementation wherever that one follows MongoDB', () => {
    fc.assert(
      fc.property(doc, logical, (document, wanted) => {
        expect(compileFilter(wanted).matches(document)).toBe(new MingoQuery(wanted).test(document));
      }),
      { numRuns: RUNS * 10 },
    );
  });
});
