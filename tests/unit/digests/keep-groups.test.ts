import { type Connection, type mongo, Types } from 'mongoose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { keptLetters, keptMembers, leaveGroup } from '../../../src/comments/kept-groups.ts';
import { keepGroups } from '../../../src/digests/keep-groups.ts';
import type { Letter } from '../../../src/digests/letters.ts';
import type { CountedRecord } from '../../../src/digests/public-record.ts';
import { testConnection } from '../../support/database.ts';
import { idAt } from './records.ts';

let db: Connection;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ db, close } = await testConnection());
});
afterAll(() => close());

let policy: Types.ObjectId;
beforeEach(() => {
  policy = new Types.ObjectId();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Every second place, so that others can come in between. */
const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, at) => from + 2 * at);

/** A letter with copies at these places, which stands for the first. */
function letterOf(places: number[], pairs: number[] = [3, 4_000_000_000]): Letter {
  const copies = [...places].sort((a, b) => a - b).map((at) => ({ id: idAt(at) }) as CountedRecord);
  const [head] = copies;
  if (!head) throw new Error('a letter without copies');
  return { head, copies, words: copies.map((_, at) => at), common: { pairs: new Set(pairs) } };
}

/** Comments arrive in the order of their places, two at the same moment now and then. */
const arrivedAt = (at: number) => Date.UTC(2026, 0, 1) + Math.floor(at / 3) * 60_000;

const keep = (letters: Letter[], of = policy) =>
  keepGroups(
    { db },
    of,
    letters,
    new Map(
      letters.flatMap(({ copies }) => copies.map(({ id }) => [id, arrivedAt(Number.parseInt(id, 16))])),
    ),
  );

/** Ids of the members of each group, newest first as they are listed. */
async function kept(of = policy): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { group, members } of await keptMembers(db)
    .find({ policy: of })
    .sort({ submittedAt: 1, _id: 1 })
    .lean())
    found[group] = [...(found[group] ?? []), ...members.map((id) => id.toHexString())];
  const letters = await keptLetters(db).find({ policy: of }).lean();
  expect(Object.fromEntries(letters.map(({ _id, letters: count }) => [_id, count]))).toEqual(
    Object.fromEntries(Object.entries(found).map(([group, ids]) => [group, ids.length])),
  );
  return found;
}

/** How many documents an act writes and takes away. */
async function writesOf(act: () => Promise<unknown>): Promise<{ written: number; taken: number }> {
  const models = [keptLetters(db), keptMembers(db)];
  const bulk = models.map(({ collection }) => vi.spyOn(collection, 'bulkWrite'));
  const taken = models.map(({ collection }) => vi.spyOn(collection, 'deleteMany'));
  await act();
  const results = await Promise.all(taken.flatMap(({ mock }) => mock.results.map(({ value }) => value)));
  const counts = {
    written: bulk
      .flatMap(({ mock }) => mock.calls.map(([writes]) => writes.length))
      .reduce((a, b) => a + b, 0),
    taken: results.reduce((sum: number, { deletedCount }) => sum + deletedCount, 0),
  };
  vi.restoreAllMocks();
  return counts;
}

describe('groups of letters', () => {
  test('are kept with their members in the order of arrival', async () => {
    await keep([letterOf(upTo(2000)), letterOf([1, 3, 5])]);
    expect(await kept()).toEqual({ [idAt(0)]: upTo(2000).map(idAt), [idAt(1)]: [1, 3, 5].map(idAt) });
  });

  test('are not written again when nothing has changed', async () => {
    const letters = [letterOf(upTo(2000)), letterOf([1, 3, 5])];
    expect((await writesOf(() => keep(letters))).written).toBeGreaterThan(5);
    expect(await writesOf(() => keep(letters))).toEqual({ written: 0, taken: 0 });
  });

  test.each([
    ['the newest', 99_999],
    ['one in the middle', 2001],
    ['the oldest but the one that stands for all', 1],
  ])('of thousands take one more in with two writes or three: %s', async (_, at) => {
    await keep([letterOf(upTo(5000)), letterOf([20_001, 20_003])]);
    const { written, taken } = await writesOf(() =>
      keep([letterOf([...upTo(5000), at]), letterOf([20_001, 20_003])]),
    );
    expect(written).toBeGreaterThanOrEqual(2);
    expect(written + taken).toBeLessThanOrEqual(3);
    expect((await kept())[idAt(0)]).toEqual([...upTo(5000), at].sort((a, b) => a - b).map(idAt));
  });

  test('lose any one with few writes', async () => {
    await keep([letterOf(upTo(300))]);
    for (const gone of [2, 100, 254, 598]) {
      const left = upTo(300).filter((at) => at !== gone);
      const { written, taken } = await writesOf(() => keep([letterOf(left)]));
      expect(written + taken).toBeLessThanOrEqual(3);
      expect((await kept())[idAt(0)]).toEqual(left.map(idAt));
      await keep([letterOf(upTo(300))]);
    }
  });

  test('write only the letter when its copies have more in common', async () => {
    await keep([letterOf(upTo(500), [1])]);
    expect(await writesOf(() => keep([letterOf(upTo(500), [1, 2])]))).toEqual({ written: 1, taken: 0 });
  });

  test('part, join and vanish', async () => {
    await keep([letterOf(upTo(400)), letterOf([1, 3])]);
    await keep([letterOf(upTo(200)), letterOf([1, ...upTo(200, 400)])]);
    expect(await kept()).toEqual({
      [idAt(0)]: upTo(200).map(idAt),
      [idAt(1)]: [1, ...upTo(200, 400)].map(idAt),
    });
    await keep([]);
    expect(await kept()).toEqual({});
  });

  test('of one policy are not touched by another’s', async () => {
    const other = new Types.ObjectId();
    await keep([letterOf(upTo(300))]);
    await keep([letterOf(upTo(300, 1))], other);
    await keep([]);
    expect(await kept()).toEqual({});
    expect(await kept(other)).toEqual({ [idAt(1)]: upTo(300, 1).map(idAt) });
  });

  test('are mended by the next build after one that died halfway', async () => {
    await keep([letterOf(upTo(2000)), letterOf([1, 3])]);
    const next = [letterOf(upTo(1000)), letterOf([1, ...upTo(1000, 2000)])];
    for (const model of [keptLetters(db), keptMembers(db)]) {
      const { collection } = model;
      const whole = collection.bulkWrite.bind(collection);
      vi.spyOn(collection, 'bulkWrite').mockImplementation(async (writes) => {
        await whole(writes.slice(0, Math.ceil(writes.length / 2)) as mongo.AnyBulkWriteOperation[], {
          ordered: false,
        });
        throw new Error('died');
      });
    }
    await expect(keep(next)).rejects.toThrow('died');
    vi.restoreAllMocks();
    await keep(next);
    expect(await kept()).toEqual({
      [idAt(0)]: upTo(1000).map(idAt),
      [idAt(1)]: [1, ...upTo(1000, 2000)].map(idAt),
    });
  });

  test('forget who leaves, and know her again when she is back', async () => {
    await keep([letterOf(upTo(300))]);
    await leaveGroup({ db }, new Types.ObjectId(idAt(100)));
    expect(await keptMembers(db).countDocuments({ members: new Types.ObjectId(idAt(100)) })).toBe(0);
    await keep([letterOf(upTo(300))]);
    expect((await kept())[idAt(0)]).toEqual(upTo(300).map(idAt));
  });
});
