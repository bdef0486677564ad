import { type Corpus, sentencesOf, spanOf } from './corpus.ts';
import { type SidePoints, STANCES } from './digest.ts';
import { pointsOf, type Saying } from './points.ts';
import { introduces } from './representative.ts';

/**
 * The arguments of each side under a theme: its comments, grouped by the point that they make in the sentences which
 * speak of the theme. A theme that a clerk added has no such sentence; those comments are counted as `wordless`.
 * @param its the comments of the theme, copies of a letter side by side.
 */
export function argumentsOf(its: readonly number[], theme: string, corpus: Corpus): SidePoints[] {
  return STANCES.flatMap((stance) => {
    const side = its.filter((at) => corpus.records[at]?.stance === stance);
    if (side.length === 0) return [];
    const sayings = side.flatMap((at): Saying[] => {
      const spoken = sentencesAbout(at, theme, corpus);
      return spoken.length === 0 ? [] : [{ at, sentences: spoken }];
    });
    const points = pointsOf(sayings, corpus);
    return { stance, ...points, comments: side.length, wordless: side.length - sayings.length };
  });
}

function sentencesAbout(at: number, theme: string, corpus: Corpus): number[] {
  const { records, starts, ends } = corpus;
  const record = records[at];
  const evidence = record?.themes.find(({ id }) => id === theme)?.evidence ?? [];
  if (!record || evidence.length === 0) return [];
  const found = sentencesOf(corpus, at).filter((sentence) => {
    const start = starts[sentence] ?? 0;
    const end = ends[sentence] ?? 0;
    return evidence.some((span) => start <= span.start && span.start < end);
  });
  // "I am a resident of District 2" argues nothing, where anything else is said.
  const argued = found.filter((sentence) => !introduces(record, spanOf(corpus, sentence)));
  return argued.length > 0 ? argued : found;
}
