import { fold } from '../text/normalise.ts';
import { askedFor, asksFor, opensQuestion } from './ask-words.ts';
import { type Corpus, sentencesOf } from './corpus.ts';
import { ASKS, type Ask, type AskKind } from './digest.ts';
import { pointsOf, type Saying } from './points.ts';

/** Fewer words than this ask nothing that could be answered: "Why?", "Please." */
const WORDS = 4;

/**
 * What residents ask and what they ask for, by kind, grouped by what the sentences share. A comment counts once under
 * each kind that it holds. Nobody can tell a rhetorical question by its words; all are here.
 */
export function asksOf(corpus: Corpus): Ask[] {
  const sayings = new Map<AskKind, Saying[]>(ASKS.map((kind) => [kind, []]));
  // What is said again, in copies of a letter, is looked at once.
  const known = new Array<AskKind | null | undefined>(corpus.firstWord.length).fill(undefined);
  for (const at of corpus.order)
    for (const [kind, sentences] of askedIn(at, corpus, known)) sayings.get(kind)?.push({ at, sentences });
  return ASKS.flatMap((kind) => {
    const its = sayings.get(kind) ?? [];
    return its.length === 0 ? [] : { kind, ...pointsOf(its, corpus), wordless: 0 };
  });
}

/** The sentences of a comment that ask, by what they ask. */
function askedIn(at: number, corpus: Corpus, known: (AskKind | null | undefined)[]): Map<AskKind, number[]> {
  const { records, starts, ends, said } = corpus;
  const text = records[at]?.text ?? '';
  const found = new Map<AskKind, number[]>();
  for (const sentence of sentencesOf(corpus, at)) {
    const what = said[sentence] ?? 0;
    let kind = known[what];
    if (kind === undefined) kind = askOf(text.slice(starts[sentence], ends[sentence]));
    known[what] = kind;
    if (!kind) continue;
    const its = found.get(kind);
    if (its) its.push(sentence);
    else found.set(kind, [sentence]);
  }
  return found;
}

/** A request in a question's clothes ("Could you publish ...?") is a request. */
export function askOf(sentence: string): AskKind | null {
  const folded = withPlainSpaces(fold(sentence));
  if (folded.split(' ', WORDS).length < WORDS) return null;
  if (asksFor.test(folded)) return askedFor.find(([, words]) => words.test(folded))?.[0] ?? 'other';
  return /\?["”»')]*$/.test(folded) || folded.startsWith('¿') || opensQuestion.test(folded)
    ? 'question'
    : null;
}

/** One space for each run of white space; looked for first, since nearly every sentence has no other. */
const withPlainSpaces = (text: string): string =>
  /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
