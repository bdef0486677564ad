import { createHash } from 'node:crypto';
import { type Connection, Types } from 'mongoose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digests } from '../../../src/digests/digest.ts';
import { dropLeaves, keepLeaves, leafParts, leafUnder } from '../../../src/digests/leaves.ts';
import { isIncluded, merkleRoot } from '../../../src/digests/merkle.ts';
import { testConnection } from '../../support/database.ts';
import { idAt } from './records.ts';

let db: Connection;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ db, close } = await testConnection());
});
afterAll(() => close());

const leavesOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: idAt(2 * at),
    hash: createHash('sha256').update(`${count}/${at}`).digest('hex'),
  }));

const rootOf = (leaves: { hash: string }[]) => merkleRoot(leaves.map(({ hash }) => hash));

describe('the leaves kept for receipts', () => {
  test.each([
    [1, [0]],
    [1024, [0, 1023]],
    [1025, [0, 1023, 1024]],
    [5000, [0, 1, 1023, 1024, 3333, 4095, 4096, 4999]],
  ])('prove each of %i comments from one stored part', async (count, places) => {
    const policy = new Types.ObjectId();
    const leaves = leavesOf(count);
    const root = rootOf(leaves);
    await keepLeaves({ db }, { policy, root, builtAt: new Date() }, leaves);
    for (const index of places) {
      const { id = '', hash } = leaves[index] ?? {};
      const found = await leafUnder({ db }, { policy, root }, id);
      expect(found).toMatchObject({ leaf: hash, index });
      expect(found && isIncluded({ ...found, size: count, root })).toBe(true);
    }
    for (const at of [1, 2 * count + 1])
      expect(await leafUnder({ db }, { policy, root }, idAt(at))).toBeNull();
  });

  test('go when no digest needs them, but not under the hands of a clerk who is publishing', async () => {
    const policy = new Types.ObjectId();
    const at = (minutes: number) => new Date(Date.UTC(2026, 2, 14, 12, minutes));
    const kept = async () => (await leafParts(db).find({ policy }).lean()).map(({ root }) => root).sort();
    const roots: string[] = [];
    for (const minutes of [0, 10, 20, 20]) {
      const leaves = leavesOf(3 + roots.length);
      roots.push(rootOf(leaves));
      await keepLeaves({ db }, { policy, root: rootOf(leaves), builtAt: at(minutes) }, leaves);
    }
    const [published = '', replaced = '', justReplaced = '', draft = ''] = roots;
    const content = (merkleRoot: string) => ({ checks: { merkleRoot } });
    await digests(db).create([
      { policy, state: 'published', version: 1, builtAt: at(0), content: content(published) },
      { policy, state: 'draft', version: 0, builtAt: at(20), content: content(draft) },
    ]);
    expect(await kept()).toEqual([...roots].sort());
    await dropLeaves({ db }, { policy, builtAt: at(20) });
    expect(await kept()).toEqual([published, justReplaced, draft].sort());
    expect(await kept()).not.toContain(replaced);
  });
});
