/**
 * The moment at which the clocks of `timeZone` show this hour, so many days from the day of `now` there.
 * An hour that daylight saving skips becomes the one after it.
 */
export function cityTime(now: Date, days: number, hour: number, minute: number, timeZone: string): Date {
  const shown = wallClock(now, timeZone);
  const wanted = Date.UTC(
    shown.getUTCFullYear(),
    shown.getUTCMonth(),
    shown.getUTCDate() + days,
    hour,
    minute,
  );
  // The zone's offset at the wanted moment is found by asking what its clocks show near it, twice.
  let moment = new Date(wanted);
  for (let round = 0; round < 2; round += 1)
    moment = new Date(moment.getTime() + wanted - wallClock(moment, timeZone).getTime());
  return moment;
}

/** What the zone's clocks show at a moment, read as if it were UTC; to the minute. */
function wallClock(moment: Date, timeZone: string): Date {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(moment);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  return new Date(Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')));
}
