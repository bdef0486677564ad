import type { Corpus } from './corpus.ts';
import type { DigestContent, StateCounts } from './digest.ts';
import { personOf } from './heard.ts';
import type { PublicRecord } from './public-record.ts';

/** The sum that every digest opens with. Each record is in exactly one of its parts. */
export function sumOf(records: PublicRecord[], { letters }: Corpus): DigestContent['sum'] {
  const total = noStates();
  const bySource: DigestContent['sum']['bySource'] = {};
  const byLanguage: Record<string, number> = {};
  const withheldFor: DigestContent['sum']['withheldFor'] = {};
  for (const record of records) {
    const source = bySource[record.source] ?? noStates();
    bySource[record.source] = source;
    for (const counts of [total, source]) {
      counts.received += 1;
      counts[record.state] += 1;
    }
    if (record.state === 'counted') byLanguage[record.language] = (byLanguage[record.language] ?? 0) + 1;
    if (record.state === 'withheld' && record.withheldFor)
      withheldFor[record.withheldFor] = (withheldFor[record.withheldFor] ?? 0) + 1;
  }
  return {
    total,
    bySource: sortedByKey(bySource),
    byLanguage: sortedByKey(byLanguage),
    letters: total.counted,
    distinctTexts: new Set(letters).size,
    speakers: speakersIn(records),
    withheldFor: sortedByKey(withheldFor),
  };
}

/** People who spoke, as far as can be told. */
export function speakersIn(records: PublicRecord[]): number {
  return new Set(records.flatMap((record) => (record.state === 'counted' ? [personOf(record)] : []))).size;
}

const noStates = (): StateCounts => ({ received: 0, counted: 0, withheld: 0, withdrawn: 0, waiting: 0 });

/** Keys in one order, so that the same counts are the same bytes. */
export const sortedByKey = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))) as T;
