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
        min: { $min: '$n' },
        max: { $max: '$n' },
        all: { $push: '$n' },
      },
    });
    expect(rows).toEqual([
      {
        _id: 'a',
        count: 3,
        sum: 7.5,
        min: 2.5,
        max: 5,
        all: [5, null, 2.5],
      },
      { _id: 'b', count: 1, sum: 7, min: 7, max: 7, all: [7] },
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
    expect(await run({ $group: { _id: null, kinds: { $push: '$kind' } } })).toEqual([
      { _id: null, kinds: ['a', 'b', 'a', 'a'] },
    ]);
    expect(await run({ $match: { _id: 99 } }, { $group: { _id: null, n: { $sum: 1 } } })).toEqual([]);
  });

  it('projects: includes and excludes', async () => {
    const one = { $match: { _id: 1 } };
    expect(await run(one, { $project: { kind: 1, n: true } })).toEqual([{ _id: 1, kind: 'a', n: 5 }]);
    expect(await run(one, { $project: { of: 0, at: 0, tags: 0 } })).toEqual([{ _id: 1, kind: 'a', n: 5 }]);
    expect(await run(one, { $project: { _id: 0, 'of.list': 1 } })).toEqual([
      { of: { list: [{ v: 1 }, { v: 2 }] } },
    ]);
  });

  it('counts, sorts, skips and limits', async () => {
    expect(await run({ $match: { kind: 'a' } }, { $count: 'n' })).toEqual([{ n: 3 }]);
    expect(await run({ $match: { kind: 'z' } }, { $count: 'n' })).toEqual([]);
    expect(
      await run(
        { $group: { _id: '$kind', n: { $sum: 1 } } },
        { $sort: { n: 1, _id: -1 } },
        { $skip: 1 },
        { $limit: 1 },
      ),
    ).toEqual([{ _id: 'a', n: 3 }]);
    expect(await run({ $group: { _id: '$kind', n: { $sum: 1 } } }, { $match: { n: { $lt: 3 } } })).toEqual([
      { _id: 'b', n: 1 },
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
    ['an ObjectId', { $eq: [owner, '$of.id'] }, true],
    ['a condition', { $cond: [{ $gt: ['$_id', 2] }, 'late', 'early'] }, 'early'],
    ['a default', { $ifNull: ['$missing', 'none'] }, 'none'],
    ['arithmetic', { $subtract: [{ $add: ['$n', 1] }, { $divide: [4, 2] }] }, 4],
    ['a size', { $size: '$tags' }, 2],
    ['a literal', { $literal: '$kind' }, '$kind'],
    ['a path through an array', '$of.list.v', [1, 2]],
  ])('computes: %s', async (_what, expression, expected) => {
    expect(await run({ $match: { _id: 1 } }, { $group: { _id: expression } })).toEqual([{ _id: expected }]);
  });
});
