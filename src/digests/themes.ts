import { argumentsOf } from './arguments.ts';
import type { Corpus } from './corpus.ts';
import type { Comparable, DigestHead, DigestTheme, Earlier } from './digest.ts';
import { stancesOf, tonesOf } from './positions.ts';
import { themeQuotes } from './quotes.ts';

/** The themes that were spoken of, the most spoken of first. A theme that the codebook no longer has counts as none. */
export function themesOf(
  corpus: Corpus,
  codebook: DigestHead['codebook'],
  earlier?: Earlier,
): { themes: DigestTheme[]; untagged: number } {
  const { records } = corpus;
  const tagged = new Map<string, number[]>(codebook.themes.map(({ id }) => [id, []]));
  let untagged = 0;
  for (const at of corpus.order) {
    const tags = records[at]?.themes ?? [];
    for (const { id } of tags) tagged.get(id)?.push(at);
    if (!tags.some(({ id }) => tagged.has(id))) untagged += 1;
  }
  const themes = codebook.themes.flatMap(({ id, name }) => {
    const its = tagged.get(id) ?? [];
    if (its.length === 0) return [];
    const share = rounded(its.length / records.length);
    const before = earlier?.themes.find((theme) => theme.id === id) ?? { comments: 0, share: 0 };
    const spoken = its.flatMap((at) => records[at] ?? []);
    return {
      id,
      name,
      comments: its.length,
      share,
      stance: stancesOf(spoken),
      tone: tonesOf(spoken),
      ...(earlier
        ? { change: { comments: its.length - before.comments, share: rounded(share - before.share) } }
        : {}),
      quotes: themeQuotes(its, id, corpus),
      arguments: argumentsOf(its, id, corpus),
    };
  });
  return { themes: themes.sort((a, b) => b.comments - a.comments || (a.id < b.id ? -1 : 1)), untagged };
}

/** What of a published digest later ones tell their changes against. */
export function earlierFrom({ version, content }: { version: number; content: Comparable }): Earlier {
  return {
    version,
    counted: content.sum.total.counted,
    themes: content.themes.map(({ id, name, comments, share }) => ({ id, name, comments, share })),
  };
}

/** A share to four places, never minus nothing. */
export const rounded = (share: number): number => Math.round(share * 1e4) / 1e4 + 0;
