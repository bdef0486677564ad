import { type Fault, invalid } from '../platform/errors.ts';

/** Longest comment, in characters as a person counts them (Unicode code points). */
export const LONGEST_TEXT = 10_000;

export const DISTRICTS = 14;

/**
 * What no schema can say about a comment. A text is kept exactly as sent, so one that the database
 * could only keep bent (half a character, a NUL) is refused rather than repaired.
 * @throws LecternError `invalid-fields` with every fault.
 */
export function checkComment(input: { text: string; name?: string; district?: number }): void {
  const faults: Fault[] = [
    ...textFaults('text', input.text, LONGEST_TEXT),
    ...(input.name === undefined ? [] : textFaults('name', input.name, 200)),
  ];
  if (input.text.trim() === '') faults.push({ field: 'text', code: 'required' });
  if (
    input.district !== undefined &&
    !(Number.isInteger(input.district) && input.district >= 1 && input.district <= DISTRICTS)
  )
    faults.push({ field: 'district', code: 'out-of-range', values: { minimum: 1, maximum: DISTRICTS } });
  if (faults.length > 0) throw invalid(faults);
}

function textFaults(field: string, text: string, longest: number): Fault[] {
  const faults: Fault[] = [];
  // A text of n UTF-16 units has at least n / 2 characters; counting is only needed in between.
  const length = text.length > 2 * longest ? text.length : [...text].length;
  if (length > longest) faults.push({ field, code: 'too-long', values: { maximum: longest, length } });
  if (text.includes('\0')) faults.push({ field, code: 'nul-character' });
  if (/\p{Surrogate}/u.test(text)) faults.push({ field, code: 'not-unicode' });
  return faults;
}
