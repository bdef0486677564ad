import type { DigestContent, PositionCounts, StanceCounts, ToneCounts } from './digest.ts';
import { partsBy } from './parts-by.ts';
import type { CountedRecord } from './public-record.ts';
import { sortedByKey } from './sum.ts';

/** Declared and read, side by side, of all comments and of each source and language. */
export function positionsOf(
  counted: CountedRecord[],
): Omit<DigestContent['positions'], 'byDistrict' | 'districtsOfVersion'> {
  return {
    ...positionCounts(counted),
    bySource: positionsBy(counted, ({ source }) => source),
    byLanguage: positionsBy(counted, ({ language }) => language),
  };
}

function positionsBy<K extends string>(
  counted: CountedRecord[],
  keyOf: (record: CountedRecord) => K,
): Partial<Record<K, PositionCounts>> & Record<string, PositionCounts> {
  return sortedByKey(
    Object.fromEntries([...partsBy(counted, keyOf)].map(([key, records]) => [key, positionCounts(records)])),
  ) as Record<K, PositionCounts>;
}

/** Each of the three counts every record once. */
function positionCounts(counted: CountedRecord[]): PositionCounts {
  const declared = { support: 0, oppose: 0, mixed: 0, unsure: 0, none: 0 };
  const inferred = noStances();
  const stances = noStances();
  for (const record of counted) {
    declared[record.position ?? 'none'] += 1;
    inferred[record.inferred] += 1;
    stances[record.stance] += 1;
  }
  return { declared, inferred, counted: stances };
}

export function tonesOf(counted: CountedRecord[]): ToneCounts {
  const tones = { negative: 0, neutral: 0, positive: 0 };
  for (const { tone } of counted) tones[tone] += 1;
  return tones;
}

export function stancesOf(counted: CountedRecord[]): StanceCounts {
  const stances = noStances();
  for (const { stance } of counted) stances[stance] += 1;
  return stances;
}

export const noStances = (): StanceCounts => ({ support: 0, oppose: 0, mixed: 0, unclear: 0 });
