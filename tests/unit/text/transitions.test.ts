import { expect, test } from 'vitest';
import { Transitions } from '../../../src/text/transitions.ts';

test('every step leads where it was last set to lead, however many there are', () => {
  const steps = new Transitions();
  for (let state = 1; state <= 200; state++)
    for (let symbol = 0; symbol < 50; symbol++) steps.set(state, symbol, state + symbol);
  steps.set(7, 7, 1_000_000);
  expect(steps.size).toBe(200 * 50);
  expect(steps.next(7, 7)).toBe(1_000_000);
  expect(steps.next(7, 8)).toBe(15);
  expect(steps.next(200, 49)).toBe(249);
});

test('a step that was never set, or was cleared, leads nowhere', () => {
  const steps = new Transitions();
  steps.set(1, 2, 3);
  expect([steps.next(2, 1), steps.next(1, 3)]).toEqual([0, 0]);
  steps.clear();
  expect([steps.next(1, 2), steps.size]).toEqual([0, 0]);
});
