import { cityTime } from '../platform/city-time.ts';

/** A weekday (0 is Sunday) and an hour of the city's clocks. */
export type WeeklyMoment = { weekday: number; hour: number };

/** When the city's clocks last showed this hour of this weekday. */
export function lastWeekly(now: Date, { weekday, hour }: WeeklyMoment, timeZone: string): Date {
  const today = weekdayIn(now, timeZone);
  const daysAgo = (today - weekday + 7) % 7;
  const at = cityTime(now, -daysAgo, hour, 0, timeZone);
  return at <= now ? at : cityTime(now, -daysAgo - 7, hour, 0, timeZone);
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const weekdayIn = (at: Date, timeZone: string): number =>
  WEEKDAYS.indexOf(new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short' }).format(at));
