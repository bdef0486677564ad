/** A day such as `2026-03-14` as a moment; noon in UTC is that same day in every American time zone. Invalid for anything else. */
export const dayOf = (day: string): Date =>
  new Date(/^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T12:00:00Z` : Number.NaN);
