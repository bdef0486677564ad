import { expect, test } from 'vitest';
import { lastWeekly } from '../../../src/deliveries/last-weekly.ts';

const FRIDAY_AT_NINE = { weekday: 5, hour: 9 };

test.each([
  ['on the hour itself', '2026-03-20T14:00:00Z', '2026-03-20T14:00:00Z'],
  ['a minute before it', '2026-03-20T13:59:00Z', '2026-03-13T14:00:00Z'],
  ['later in the week', '2026-03-24T03:00:00Z', '2026-03-20T14:00:00Z'],
  ['when it is the next day already in London', '2026-03-21T01:00:00Z', '2026-03-20T14:00:00Z'],
  ['across the beginning of daylight saving', '2026-03-09T12:00:00Z', '2026-03-06T15:00:00Z'],
])('the weekly hour is told by the city’s clocks: %s', (_, now, expected) => {
  const found = lastWeekly(new Date(now), FRIDAY_AT_NINE, 'America/Chicago');
  expect(found.toISOString()).toBe(new Date(expected).toISOString());
});
