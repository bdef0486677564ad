import type { Campaign } from './digest.ts';
import type { Groups } from './groups.ts';
import type { CountedRecord } from './public-record.ts';
import { openingQuote } from './quotes.ts';

/** The letters that several people sent, the largest campaign first. */
export function campaignsOf(counted: CountedRecord[], groups: Groups): Campaign[] {
  const campaigns = counted.flatMap((record): Campaign[] => {
    const letters = groups.members.get(record.id)?.length ?? 0;
    const quote = letters > 1 ? openingQuote(record) : null;
    return quote ? [{ group: record.id, letters, quote }] : [];
  });
  return campaigns.sort((a, b) => b.letters - a.letters || (a.group < b.group ? -1 : 1));
}
