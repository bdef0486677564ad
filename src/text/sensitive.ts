import { accusations, disclosedNames } from './sensitive-accusations.ts';
import { addresses } from './sensitive-addresses.ts';
import { birthDates } from './sensitive-births.ts';
import {
  ACCUSATION,
  BIRTH,
  cuesOf,
  HELD_SOMEWHERE,
  MAIL,
  NUMBER,
  PLATE,
  SIGN,
  STATUS,
} from './sensitive-cues.ts';
import { spokenEmails, writtenEmails } from './sensitive-emails.ts';
import { numberRuns, sensitiveNumbers } from './sensitive-numbers.ts';
import { plates } from './sensitive-plates.ts';
import { type Reading, readingOf } from './sensitive-reading.ts';
import { statusDisclosures } from './sensitive-status.ts';
import { sentencesWith, whereabouts } from './sensitive-whereabouts.ts';
import type { SensitiveKind, SensitivePassage } from './types.ts';

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
  if (cues & MAIL && cues & SIGN) found.push(...spokenEmails(text, words));
  if (cues & BIRTH) found.push(...birthDates(text, words));
  if (cues & PLATE) found.push(...plates(text, words));
  if (cues & NUMBER) {
    const runs = numberRuns(text, words);
    found.push(...sensitiveNumbers(text, words, runs), ...addresses(text, words, runs));
  }
  const statuses = cues & STATUS ? statusDisclosures(reading) : [];
  const places = statuses.length > 0 || cues & HELD_SOMEWHERE ? whereabouts(reading, statuses) : [];
  const disclosures = inOrder([...statuses, ...places]);
  found.push(...disclosures);
  if (disclosures.length > 0) found.push(...disclosedNames(reading, sentencesWith(reading, disclosures)));
  if (cues & ACCUSATION) found.push(...accusations(reading));
  return found.length === 0 ? found : withoutOverlap(text, found);
}

/** From the sharpest mark to the widest: what comes later is parted around what came before. */
const LAYERS: readonly (ReadonlySet<SensitiveKind> | undefined)[] = [
  undefined,
  new Set(['status']),
  new Set(['whereabouts', 'third-party']),
];

const STATEMENTS: ReadonlySet<SensitiveKind> = new Set(['status', 'whereabouts', 'third-party']);

/**
 * Where identifiers overlap, the earlier and longer stays. A statement is parted around the identifiers in it, and a
 * whereabouts around a status, so that each keeps the mark of its own kind.
 */
function withoutOverlap(text: string, passages: readonly SensitivePassage[]): SensitivePassage[] {
  let found: SensitivePassage[] = [];
  for (const kinds of LAYERS) {
    const layer = merged(passages.filter(({ kind }) => (kinds ? kinds.has(kind) : !STATEMENTS.has(kind))));
    found = inOrder([...found, ...parted(text, layer, found)]);
  }
  return found;
}

function parted(
  text: string,
  layer: readonly SensitivePassage[],
  around: readonly SensitivePassage[],
): SensitivePassage[] {
  const found: SensitivePassage[] = [];
  let next = 0;
  for (const whole of layer) {
    const { kind, start, end } = whole;
    let from = start;
    while (next < around.length && (around[next]?.end ?? 0) <= from) next++;
    for (let at = next; at < around.length; at++) {
      const inside = around[at];
      if (!inside || inside.start >= end) break;
      addPart(text, whole, { kind, start: from, end: inside.start }, found);
      from = Math.max(from, inside.end);
    }
    addPart(text, whole, { kind, start: from, end }, found);
  }
  return found;
}

/** Adds a part of a passage without the space and points at the edges where it was cut, unless nothing is left. */
function addPart(
  text: string,
  whole: SensitivePassage,
  { kind, start, end }: SensitivePassage,
  found: SensitivePassage[],
): void {
  let from = start;
  let to = end;
  if (start > whole.start) while (from < to && isEdge(text.charCodeAt(from))) from++;
  if (end < whole.end) while (to > from && isEdge(text.charCodeAt(to - 1))) to--;
  if (from < to) found.push({ kind, start: from, end: to });
}

/** Space and ASCII punctuation. */
function isEdge(unit: number): boolean {
  return unit <= 0x2f || (unit >= 0x3a && unit <= 0x40);
}

function merged(passages: readonly SensitivePassage[]): SensitivePassage[] {
  const found: SensitivePassage[] = [];
  for (const passage of inOrder(passages)) {
    const last = found[found.length - 1];
    if (last && passage.start < last.end) last.end = Math.max(last.end, passage.end);
    else found.push({ ...passage });
  }
  return found;
}

function inOrder(passages: readonly SensitivePassage[]): SensitivePassage[] {
  return [...passages].sort((a, b) => a.start - b.start || b.end - a.end);
}
