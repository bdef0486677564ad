import type { DigestContent, StanceCounts, ToneCounts } from './digest.ts';
import type { CountedRecord } from './public-record.ts';

/** What was declared and what was read, side by side: each counts every record once. */
export function positionsOf(counted: CountedRecord[]): DigestContent['positions'] {
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

const noStances = (): StanceCounts => ({ support: 0, oppose: 0, mixed: 0, unclear: 0 });
