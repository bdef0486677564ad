/**
 * Reads `[h…:]m:ss[.,]fff` at the start of a text, as subtitle files and stenographers write it.
 * Returns seconds to the millisecond and the length read, or null.
 */
export function readClock(text: string, at = 0): { seconds: number; length: number } | null {
  CLOCK.lastIndex = at;
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const [whole, first = '', second = '', third, fraction] = match;
  const minutesOf = third === undefined ? Number(first) : Number(first) * 60 + Number(second);
  const secondsOf = Number(third ?? second);
  if (secondsOf > 59 || (third !== undefined && Number(second) > 59)) return null;
  const milliseconds = fraction === undefined ? 0 : Number(fraction.padEnd(3, '0').slice(0, 3));
  return { seconds: minutesOf * 60 + secondsOf + milliseconds / 1000, length: whole.length };
}

/** The bounds on digits keep the expression linear. */
const CLOCK = /(\d{1,6}):(\d{1,2})(?::(\d{1,2}))?(?:[.,](\d{1,9}))?/y;

/** `1:02:03.5`, `1 h`: milliseconds as an exact decimal, so that sums of floats never show 3.3000000000000003. */
export const toMilliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;
