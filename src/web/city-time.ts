/**
 * The instant that a clerk means by a date and time of the city's clock, as `datetime-local` sends it
 * (`2026-03-14T18:00`). Null when it is no such thing. An hour that daylight saving skips becomes the
 * hour after; of one that it repeats, the first is taken.
 */
export function fromCityTime(local: string, timezone: string): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2})?$/.exec(local);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  const isReal = new Date(wall).toISOString().startsWith(`${match[1]}-${match[2]}-${match[3]}T${match[4]}`);
  if (!isReal || minute > 59) return null;
  // The offset a day before and a day after bracket any change of the clock.
  const offsets = [wall - 86_400_000, wall + 86_400_000].map((at) => offsetAt(at, timezone));
  const found = offsets.map((offset) => wall - offset).find((at) => at + offsetAt(at, timezone) === wall);
  return new Date(found ?? wall - Math.min(...offsets));
}

/** An instant on the city's clock, as `datetime-local` wants it. */
export function toCityTime(at: Date, timezone: string): string {
  return new Date(at.getTime() + offsetAt(at.getTime(), timezone)).toISOString().slice(0, 16);
}

/** How far the city's clock is ahead of UTC, in milliseconds. */
function offsetAt(at: number, timezone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return wall - Math.floor(at / 1000) * 1000;
}
