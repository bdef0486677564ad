import { accusations } from './sensitive-accusations.ts';
import { addresses } from './sensitive-addresses.ts';
import { ACCUSATION, BIRTH, cuesOf, HELD_SOMEWHERE, MAIL, NUMBER, PLATE, STATUS } from './sensitive-cues.ts';
import { spokenEmails, writtenEmails } from './sensitive-emails.ts';
import { birthDates, numberRuns, plates, sensitiveNumbers } from './sensitive-numbers.ts';
import { type Reading, readingOf } from './sensitive-reading.ts';
import { statusDisclosures } from './sensitive-status.ts';
import { whereabouts } from './sensitive-whereabouts.ts';
import type { SensitivePassage } from './types.ts';

/**
 * Passages that may put somebody at risk when published, in order and without overlap: numbers and addresses of
 * private persons, what is said of a living person's immigration status, where such a person can be found, and names
 * of private persons accused of something. English and Spanish, written or as captioned speech. Never throws; time is
 * linear in the length of the text.
 */
export function findSensitive(text: string): SensitivePassage[] {
  return findSensitiveIn(readingOf(text));
}

/** The same for a text that has been read already. */
export function findSensitiveIn(reading: Reading): SensitivePassage[] {
  const { text, words } = reading;
  const cues = cuesOf(words);
  const found = writtenEmails(text);
  if (cues & MAIL) found.push(...spokenEmails(text, words));
  if (cues & BIRTH) found.push(...birthDates(text, words));
  if (cues & PLATE) found.push(...plates(text, words));
  if (cues & NUMBER) {
    const runs = numberRuns(text, words);
    found.push(...sensitiveNumbers(text, words, runs), ...addresses(text, words, runs));
  }
  const statuses = cues & STATUS ? statusDisclosures(reading) : [];
  found.push(...statuses);
  if (statuses.length > 0 || cues & HELD_SOMEWHERE) found.push(...whereabouts(reading, statuses));
  if (cues & ACCUSATION) found.push(...accusations(reading));
  return found.length === 0 ? found : withoutOverlap(found);
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
