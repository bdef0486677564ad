import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Collection, connectToTestDatabase, type Db, type Doc, ObjectId, type Row } from './support.ts';

let db: Db;
let leave: () => Promise<void>;
let docs: Collection;
const owner = new ObjectId();

beforeAll(async () => {
  ({ db, leave } = await connectToTestDatabase());
  docs = db.collection<Row>('docs');
  await docs.insertMany([
    {
      _id: 1,
      kind: 'a',
      n: 5,
      tags: ['x', 'y'],
      at: new Date('2026-01-02T03:04:05Z'),
      of: { id: owner, list: [{ v: 1 }, { v: 2 }] },
    },
    { _id: 2, kind: 'b', n: 7, tags: [], at: new Date('2026-01-03T00:00:00Z'), of: { id: owner, list: [] } },
    { _id: 3, kind: 'a', n: null, tags: ['y'], of: { id: new ObjectId(), list: [{ w: 1 }] } },
    { _id: 4, kind: 'a', n: 2.5 },
  ]);
  await db
    .collection<Row>('owners')
    .insertMany([{ _id: 'o', owner }, { _id: 'p', owner: [owner, 1] }, { _id: 'q' }]);
});
afterAll(() => leave());

const run = (...pipeline: Doc[]): Promise<Doc[]> => docs.aggregate(pipeline).toArray();

describe('a pipeline', () => {
  it('groups, with every accumulator, in order of first appearance', async () => {
    const rows = await run({
      $group: {
        _id: '$kind',
        count: { $sum: 1 },
        sum: { $sum: '$n' },
        avg: { $avg: '$n' },
        min: { $min: '$n' },
        max: { $max: '$n' },
        first: { $first: '$_id' },
        last: { $last: '$_id' },
        all: { $push: '$n' },
        counted: { $count: {} },
      },
    });
    expect(rows).toEqual([
      {
        _id: 'a',
        count: 3,
        sum: 7.5,
        avg: 3.75,
        min: 2.5,
        max: 5,
        first: 1,
        last: 4,
        all: [5, null, 2.5],
        counted: 3,
      },
      { _id: 'b', count: 1, sum: 7, avg: 7, min: 7, max: 7, first: 2, last: 2, all: [7], counted: 1 },
    ]);
  });

  it('groups by ObjectId, by document and by nothing', async () => {
    expect(
      await run({ $group: { _id: '$of.id', n: { $sum: 1 } } }, { $sort: { n: -1 } }, { $limit: 1 }),
    ).toEqual([{ _id: owner, n: 2 }]);
    expect(
      await run(
        { $match: { of: { $exists: true } } },
        { $group: { _id: { kind: '$kind', owner: '$of.id' }, n: { $sum: 1 } } },
      ),
    ).toHaveLength(3);
    expect(await run({ $group: { _id: null, tags: { $addToSet: '$kind' } } })).toEqual([
      { _id: null, tags: ['a', 'b'] },
    ]);
    expect(await run({ $match: { _id: 99 } }, { $group: { _id: null, n: { $sum: 1 } } })).toEqual([]);
  });

  it('unwinds, with and without what has nothing to unwind', async () => {
    expect(await run({ $unwind: '$tags' }, { $project: { tags: 1 } })).toEqual([
      { _id: 1, tags: 'x' },
      { _id: 1, tags: 'y' },
      { _id: 3, tags: 'y' },
    ]);
    const kept = await run(
      { $unwind: { path: '$tags', preserveNullAndEmptyArrays: true, includeArrayIndex: 'i' } },
      { $project: { tags: 1, i: 1 } },
    );
    expect(kept).toEqual([
      { _id: 1, tags: 'x', i: 0 },
      { _id: 1, tags: 'y', i: 1 },
      { _id: 2, i: null },
      { _id: 3, tags: 'y', i: 0 },
      { _id: 4, i: null },
    ]);
    expect(
      await run({ $match: { _id: 1 } }, { $unwind: '$of.list' }, { $project: { _id: 0, 'of.list': 1 } }),
    ).toEqual([{ of: { list: { v: 1 } } }, { of: { list: { v: 2 } } }]);
  });

  it('projects: includes, excludes, computes and renames', async () => {
    const one = { $match: { _id: 1 } };
    expect(await run(one, { $project: { kind: 1, twice: { $multiply: ['$n', 2] } } })).toEqual([
      { _id: 1, kind: 'a', twice: 10 },
    ]);
    expect(await run(one, { $project: { _id: 0, label: '$kind', 'deep.er': '$n' } })).toEqual([
      { label: 'a', deep: { er: 5 } },
    ]);
    expect(await run(one, { $project: { of: 0, at: 0, tags: 0 } })).toEqual([{ _id: 1, kind: 'a', n: 5 }]);
    expect(await run(one, { $project: { _id: 0, of: { list: 1 } } })).toEqual([
      { of: { list: [{ v: 1 }, { v: 2 }] } },
    ]);
    expect(await run(one, { $project: { _id: '$kind' } })).toEqual([{ _id: 'a' }]);
    expect(await run(one, { $unset: ['of', 'at', 'tags', 'n'] })).toEqual([{ _id: 1, kind: 'a' }]);
    expect(
      await run(
        one,
        { $addFields: { 'of.list.z': 1, n: '$$REMOVE', none: '$missing' } },
        { $project: { at: 0, tags: 0, 'of.id': 0 } },
      ),
    ).toEqual([
      {
        _id: 1,
        kind: 'a',
        of: {
          list: [
            { v: 1, z: 1 },
            { v: 2, z: 1 },
          ],
        },
      },
    ]);
    expect(await run(one, { $replaceRoot: { newRoot: '$of' } }, { $unset: 'id' })).toEqual([
      { list: [{ v: 1 }, { v: 2 }] },
    ]);
  });

  it('counts, facets, sorts by count, skips and looks up', async () => {
    expect(await run({ $match: { kind: 'a' } }, { $count: 'n' })).toEqual([{ n: 3 }]);
    expect(await run({ $match: { kind: 'z' } }, { $count: 'n' })).toEqual([]);
    expect(await run({ $sortByCount: '$kind' }, { $skip: 1 })).toEqual([{ _id: 'b', count: 1 }]);
    expect(
      await run({
        $facet: {
          kinds: [{ $group: { _id: '$kind' } }, { $sort: { _id: 1 } }],
          best: [{ $sort: { n: -1 } }, { $limit: 1 }, { $project: { n: 1 } }],
        },
      }),
    ).toEqual([{ kinds: [{ _id: 'a' }, { _id: 'b' }], best: [{ _id: 2, n: 7 }] }]);
    const looked = await run(
      { $lookup: { from: 'owners', localField: 'of.id', foreignField: 'owner', as: 'found' } },
      { $project: { found: '$found._id' } },
    );
    // What has no owner is joined with whoever has none.
    expect(looked).toEqual([
      { _id: 1, found: ['o', 'p'] },
      { _id: 2, found: ['o', 'p'] },
      { _id: 3, found: [] },
      { _id: 4, found: ['q'] },
    ]);
  });

  it.each<[string, unknown, unknown]>([
    ['null is not missing', { $eq: ['$n', '$missing'] }, false],
    ['missing is less than null', { $lt: ['$missing', null] }, true],
    [
      'documents compare in the order of their fields',
      {
        $eq: [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
      },
      false,
    ],
    [
      'arrays compare in their order',
      {
        $eq: [
          [1, 2],
          [2, 1],
        ],
      },
      false,
    ],
    ['an ObjectId is found in a list', { $in: [owner, ['$of.id']] }, true],
    ['a condition', { $cond: [{ $gt: ['$_id', 2] }, 'late', 'early'] }, 'early'],
    ['a default', { $ifNull: ['$missing', 'none'] }, 'none'],
    // biome-ignore lint/suspicious/noThenProperty: MongoDB's own name; nothing awaits this object.
    ['a switch', { $switch: { branches: [{ case: { $eq: ['$kind', 'a'] }, then: 1 }], default: 2 } }, 1],
    ['text', { $concat: [{ $toUpper: '$kind' }, '-', { $toString: '$n' }] }, 'A-5'],
    [
      'a date as text',
      { $dateToString: { date: '$at', format: '%Y-%m-%dT%H:%M:%SZ' } },
      '2026-01-02T03:04:05Z',
    ],
    ['a day', { $dayOfMonth: '$at' }, 2],
    ['a map', { $map: { input: '$tags', as: 't', in: { $concat: ['$$t', '!'] } } }, ['x!', 'y!']],
    ['a filter', { $filter: { input: '$of.list', cond: { $gt: ['$$this.v', 1] } } }, [{ v: 2 }]],
    [
      'a reduction',
      { $reduce: { input: [1, 2, 3], initialValue: 0, in: { $add: ['$$value', '$$this'] } } },
      6,
    ],
    ['a literal', { $literal: '$kind' }, '$kind'],
    ['a path through an array', '$of.list.v', [1, 2]],
    [
      'variables',
      { $let: { vars: { twice: { $multiply: ['$n', 2] } }, in: { $subtract: ['$$twice', 1] } } },
      9,
    ],
  ])('computes: %s', async (_what, expression, expected) => {
    expect(await run({ $match: { _id: 1 } }, { $project: { _id: 0, is: expression } })).toEqual([
      { is: expected },
    ]);
  });
});
