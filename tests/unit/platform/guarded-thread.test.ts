import { describe, expect, test } from 'vitest';
import { runGuarded, type ThreadLimits } from '../../../src/platform/guarded-thread.ts';

const PROGRAM = new URL('../../fixtures/threads/acts.mjs', import.meta.url);
const WIDE: ThreadLimits = { seconds: 30, heapMegabytes: 256, growthMegabytes: 1024 };

const run = (act: string, limits: Partial<ThreadLimits> = {}, onProgress?: (progress: number) => void) =>
  runGuarded<number, number>(
    PROGRAM,
    { act, bytes: new Uint8Array([1, 2, 3]) },
    { ...WIDE, ...limits },
    onProgress,
  );

describe('work on a stranger’s file', () => {
  test('tells its progress and its outcome', async () => {
    const told: number[] = [];
    expect(await run('work', {}, (progress) => told.push(progress))).toBe(3);
    expect(told).toEqual([50]);
  });

  test('is refused with the fault that it found', async () => {
    await expect(run('refuse')).rejects.toMatchObject({
      name: 'LecternError',
      code: 'unreadable-transcript',
      retryable: false,
      faults: [{ code: 'empty', values: { page: 3 } }],
    });
  });

  test('is ended when it never ends, while this process goes on', async () => {
    const loop = run('loop', { seconds: 1 });
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
    }, 10);
    await expect(loop).rejects.toMatchObject({ name: 'ThreadOverrun', limit: 'time' });
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(5);
  });

  test.each([
    ['values', 'fillHeap', { heapMegabytes: 32 }],
    ['bytes', 'fillBytes', { growthMegabytes: 200 }],
  ])('is ended when it fills the memory with %s', async (_, act, limits) => {
    await expect(run(act, limits)).rejects.toMatchObject({ name: 'ThreadOverrun', limit: 'memory' });
  });

  test.each([
    ['breaks', 'break', 'broken inside'],
    ['leaves without a word', 'leave', 'without an answer'],
  ])('fails alone when it %s', async (_, act, message) => {
    await expect(run(act)).rejects.toThrow(message);
  });
});
