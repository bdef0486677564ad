import type { DigestHead, DigestTheme } from './digest.ts';
import type { Groups } from './groups.ts';
import { stancesOf, tonesOf } from './positions.ts';
import type { CountedRecord } from './public-record.ts';
import { themeQuotes } from './quotes.ts';

/** The themes that were spoken of, the most spoken of first. A theme that the codebook no longer has counts as none. */
export function themesOf(
  counted: CountedRecord[],
  codebook: DigestHead['codebook'],
  groups: Groups,
): { themes: DigestTheme[]; untagged: number } {
  const tagged = new Map<string, CountedRecord[]>(codebook.themes.map(({ id }) => [id, []]));
  let untagged = 0;
  for (const record of counted) {
    for (const { id } of record.themes) tagged.get(id)?.push(record);
    if (!record.themes.some(({ id }) => tagged.has(id))) untagged += 1;
  }
  const themes = codebook.themes.flatMap(({ id, name }) => {
    const its = tagged.get(id) ?? [];
    if (its.length === 0) return [];
    return {
      id,
      name,
      comments: its.length,
      share: Math.round((its.length / counted.length) * 1e4) / 1e4,
      stance: stancesOf(its),
      tone: tonesOf(its),
      quotes: themeQuotes(its, id, groups),
    };
  });
  return { themes: themes.sort((a, b) => b.comments - a.comments || (a.id < b.id ? -1 : 1)), untagged };
}
