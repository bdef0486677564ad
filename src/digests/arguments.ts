import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/types.ts';
import { type SidePoints, STANCES } from './digest.ts';
import type { Groups } from './groups.ts';
import { pointsOf, type Saying } from './points.ts';
import type { CountedRecord } from './public-record.ts';

/**
 * The arguments of each side under a theme: its comments, grouped by the point that they make in the sentences which
 * speak of the theme. A theme that a clerk added has no such sentence; those comments are counted as `wordless`.
 */
export function argumentsOf(records: CountedRecord[], theme: string, groups: Groups): SidePoints[] {
  return STANCES.flatMap((stance) => {
    const side = records.filter((record) => record.stance === stance);
    if (side.length === 0) return [];
    const sayings = side.flatMap((record): Saying[] => {
      const spoken = sentencesAbout(record, theme);
      return spoken.length === 0 ? [] : [{ record, sentences: spoken }];
    });
    const points = pointsOf(sayings, groups);
    return { stance, ...points, comments: side.length, wordless: side.length - sayings.length };
  });
}

function sentencesAbout(record: CountedRecord, theme: string): Span[] {
  const evidence = record.themes.find(({ id }) => id === theme)?.evidence ?? [];
  if (evidence.length === 0) return [];
  return sentencesOf(record).filter(({ start, end }) =>
    evidence.some((span) => start <= span.start && span.start < end),
  );
}

const parted = new WeakMap<CountedRecord, Span[]>();

/** A comment has two or three themes; its sentences are found once. */
function sentencesOf(record: CountedRecord): Span[] {
  const known = parted.get(record);
  if (known) return known;
  const found = sentences(record.text);
  parted.set(record, found);
  return found;
}
