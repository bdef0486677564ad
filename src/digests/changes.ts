import { type DigestReader, languageName } from '../locales/reading.ts';
import type { ComparedPart, ComparedRow, Comparison } from './digest.ts';

/** Themes named in a sentence. */
const NAMED = 3;

/** What changed from one digest to the next, in fixed sentences whose numbers stand in the tables of the comparison. */
export function changeSentences(changes: Comparison, reader: DigestReader): string[] {
  const { t, signed } = reader;
  const { tables } = changes;
  const sentenceOf = (part: 'sum' | 'declared' | 'inferred') =>
    hasChanged(tables[part])
      ? [
          t(
            `changes.${part}`,
            Object.fromEntries(tables[part].map(({ key, change }) => [key, signed(change.comments)])),
          ),
        ]
      : [];
  const sentences = [
    ...(['sum', 'declared', 'inferred'] as const).flatMap(sentenceOf),
    ...themesMoved(tables.themes, 'up', reader),
    ...themesMoved(tables.themes, 'down', reader),
    ...rulesChanged(changes, reader),
  ];
  return sentences.length === 0 ? [t('changes.none')] : sentences;
}

/** A sentence where codebook or tagger is another; a digest of nothing was made by no tagger. */
export function rulesChanged({ before, after }: Comparison, { t }: DigestReader): string[] {
  const taggers = [before, after].map(({ taggerVersions }) => taggerVersions.join(', '));
  const [taggerBefore = '', taggerAfter = ''] = taggers;
  const isSame = taggers.includes('') || taggerBefore === taggerAfter;
  if (isSame && before.codebookVersion === after.codebookVersion) return [];
  const codebooks = { codebookBefore: before.codebookVersion, codebookAfter: after.codebookVersion };
  return [t('changes.rules', { ...codebooks, taggerBefore, taggerAfter })];
}

const hasChanged = (rows: ComparedRow[]): boolean => rows.some(({ change }) => change.comments !== 0);

/** Those that moved most. */
function themesMoved(rows: ComparedRow[], way: 'up' | 'down', reader: DigestReader): string[] {
  const { t, language, signed } = reader;
  const sign = way === 'up' ? 1 : -1;
  const moved = rows
    .filter(({ change }) => sign * change.comments > 0)
    .sort((a, b) => sign * (b.change.comments - a.change.comments) || (a.key < b.key ? -1 : 1))
    .slice(0, NAMED)
    .map(({ key, name, change }) =>
      t('changes.theme', { name: name?.[language] ?? key, change: signed(change.comments) }),
    );
  return moved.length === 0 ? [] : [t(`changes.${way}`, { themes: moved.join(', ') })];
}

/** What a row of a comparison is about, as the reader calls it. */
export function rowName(part: ComparedPart, { key, name }: ComparedRow, reader: DigestReader): string {
  const { t, language } = reader;
  switch (part) {
    case 'sum':
      return t(`digest.${key as 'received' | 'counted' | 'withheld' | 'withdrawn' | 'waiting'}`);
    case 'declared':
    case 'inferred':
      return t(`stances.${key as 'support'}`);
    case 'tone':
      return t(`tones.${key as 'neutral'}`);
    case 'sources':
      return t(`sources.${key as 'web'}`);
    case 'languages':
      return languageName(reader, key);
    case 'themes':
      return name?.[language] ?? key;
  }
}
