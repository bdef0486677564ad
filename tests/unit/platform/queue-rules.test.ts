import { describe, expect, test } from 'vitest';
import { subjectOf, waitAfter } from '../../../src/platform/queue-rules.ts';

describe('the rules of both queues', () => {
  test('a job is about the id in its payload', () => {
    expect(subjectOf<'analyse-comment'>({ commentId: 'c1' })).toBe('c1');
    expect(subjectOf<'sweep'>({})).toBe('all');
  });

  test.each([
    [1, 1_000],
    [2, 2_000],
    [3, 4_000],
    [9, 256_000],
    [10, 512_000],
    [11, 600_000],
    [5_000, 600_000],
  ])('after %i failures in a row a step waits %i ms', (failures, ms) => {
    expect(waitAfter(failures, { attempts: 5, backoffMs: 1_000 })).toBe(ms);
  });
});
