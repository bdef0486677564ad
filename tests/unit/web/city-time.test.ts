import { describe, expect, test } from 'vitest';
import { fromCityTime, toCityTime } from '../../../src/web/city-time.ts';

const CHICAGO = 'America/Chicago';

describe('what a clerk types into a date and time', () => {
  test.each([
    ['in winter', '2026-03-01T18:00', CHICAGO, '2026-03-02T00:00:00.000Z'],
    ['in summer', '2026-07-01T18:00', CHICAGO, '2026-07-01T23:00:00.000Z'],
    ['an hour before the clock goes forward', '2026-03-08T01:30', CHICAGO, '2026-03-08T07:30:00.000Z'],
    [
      'an hour that the clock skips is the one after',
      '2026-03-08T02:30',
      CHICAGO,
      '2026-03-08T08:30:00.000Z',
    ],
    ['an hour that comes twice is the first', '2026-11-01T01:30', CHICAGO, '2026-11-01T06:30:00.000Z'],
    ['the last minute of a year', '2026-12-31T23:59', CHICAGO, '2027-01-01T05:59:00.000Z'],
    ['east of Greenwich, at half an hour', '2026-01-01T00:15', 'Asia/Kolkata', '2025-12-31T18:45:00.000Z'],
    ['with seconds, as some browsers send it', '2026-03-01T18:00:00', CHICAGO, '2026-03-02T00:00:00.000Z'],
  ])('%s', (_, typed, zone, meant) => {
    expect(fromCityTime(typed, zone)?.toISOString()).toBe(meant);
  });

  test.each(['', 'tomorrow', '2026-02-30T10:00', '2026-13-01T10:00', '2026-01-01T25:00', '2026-01-01T10:60'])(
    '%j is no time',
    (typed) => {
      expect(fromCityTime(typed, CHICAGO)).toBeNull();
    },
  );

  test.each(['2026-01-15T08:00', '2026-07-15T17:30', '2026-03-08T03:00', '2026-11-01T00:59'])(
    '%s is shown as it was typed',
    (typed) => {
      expect(toCityTime(fromCityTime(typed, CHICAGO) ?? new Date(0), CHICAGO)).toBe(typed);
    },
  );
});
