/**
 * A day such as `2026-03-14` as a moment; noon in UTC is that same day in every American time zone.
 * Invalid for anything else, also for a day that no month has.
 */
export function dayOf(day: string): Date {
  const noon = new Date(/^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T12:00:00Z` : Number.NaN);
  const isReal = !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(day);
  return isReal ? noon : new Date(Number.NaN);
}
