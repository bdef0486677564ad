import { accusations } from './sensitive-accusations.ts';
import { addresses } from './sensitive-addresses.ts';
import { emails } from './sensitive-emails.ts';
import { birthDates, numberRuns, plates, sensitiveNumbers } from './sensitive-numbers.ts';
import { readingOf } from './sensitive-reading.ts';
import { statusDisclosures } from './sensitive-status.ts';
import { whereabouts } from './sensitive-whereabouts.ts';
import type { SensitivePassage } from './types.ts';

/**
 * Passages that may put somebody at risk when published, in order and without overlap: numbers and addresses of
 * private persons, what is said of a living person's immigration status, and where such a person can be found.
 * English and Spanish, written or as captioned speech. Time is linear in the length of the text.
 */
export function findSensitive(text: string): SensitivePassage[] {
  const reading = readingOf(text);
  const { words } = reading;
  const statuses = statusDisclosures(reading);
  const runs = numberRuns(text, words);
  return withoutOverlap([
    ...emails(text, words),
    ...birthDates(text, words),
    ...plates(text, words),
    ...sensitiveNumbers(text, words, runs),
    ...addresses(text, words, runs),
    ...statuses,
    ...whereabouts(reading, statuses),
    ...accusations(reading),
  ]);
}

/** Kinds that hide a whole statement give way to the sharper mark of an identifier inside it. */
const STATEMENTS: ReadonlySet<string> = new Set(['status', 'whereabouts', 'third-party']);

/**
 * Where identifiers overlap, the earlier and longer stays. A statement is parted around the identifiers in it, so
 * that each keeps the mark of its own kind.
 */
function withoutOverlap(passages: readonly SensitivePassage[]): SensitivePassage[] {
  const sharp = merged(passages.filter(({ kind }) => !STATEMENTS.has(kind)));
  const statements = merged(passages.filter(({ kind }) => STATEMENTS.has(kind)));
  const found = [...sharp];
  let next = 0;
  for (const statement of statements) {
    let from = statement.start;
    while (next < sharp.length && (sharp[next]?.end ?? 0) <= from) next++;
    for (let at = next; at < sharp.length; at++) {
      const inside = sharp[at];
      if (!inside || inside.start >= statement.end) break;
      if (inside.start > from) found.push({ kind: statement.kind, start: from, end: inside.start });
      from = Math.max(from, inside.end);
    }
    if (from < statement.end) found.push({ kind: statement.kind, start: from, end: statement.end });
  }
  return found.sort((a, b) => a.start - b.start);
}

function merged(passages: readonly SensitivePassage[]): SensitivePassage[] {
  const sorted = [...passages].sort((a, b) => a.start - b.start || b.end - a.end);
  const found: SensitivePassage[] = [];
  for (const passage of sorted) {
    const last = found[found.length - 1];
    if (last && passage.start < last.end) {
      if (passage.end > last.end) last.end = passage.end;
    } else found.push({ ...passage });
  }
  return found;
}
