import { fold } from '../text/normalise.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/types.ts';
import { askedFor, asksFor, opensQuestion } from './ask-words.ts';
import { ASKS, type Ask, type AskKind } from './digest.ts';
import type { Groups } from './groups.ts';
import { letterOf } from './heard.ts';
import { pointsOf, type Saying } from './points.ts';
import type { CountedRecord } from './public-record.ts';

/** Fewer words than this ask nothing that could be answered: "Why?", "Please." */
const WORDS = 4;

/**
 * What residents ask and what they ask for, by kind, grouped by what the sentences share. A comment counts once under
 * each kind that it holds. Nobody can tell a rhetorical question by its words; all are here.
 */
export function asksOf(counted: CountedRecord[], groups: Groups): Ask[] {
  const sayings = new Map<AskKind, Saying[]>(ASKS.map((kind) => [kind, []]));
  // Copies of a letter share most of their sentences.
  const copied = new Map<string, AskKind | null>();
  for (const record of counted) {
    const known = letterOf(record, groups) === record.id ? undefined : copied;
    for (const [kind, spans] of askedIn(record.text, known))
      sayings.get(kind)?.push({ record, sentences: spans });
  }
  return ASKS.flatMap((kind) => {
    const its = sayings.get(kind) ?? [];
    return its.length === 0 ? [] : { kind, ...pointsOf(its, groups), wordless: 0 };
  });
}

/**
 * The sentences of a text that ask, by what they ask.
 * @param known what sentences ask, kept for those that come again.
 */
export function askedIn(text: string, known?: Map<string, AskKind | null>): Map<AskKind, Span[]> {
  const found = new Map<AskKind, Span[]>();
  for (const span of sentences(text)) {
    const sentence = text.slice(span.start, span.end);
    const before = known?.get(sentence);
    const kind = before === undefined ? askOf(sentence) : before;
    known?.set(sentence, kind);
    if (!kind) continue;
    const its = found.get(kind);
    if (its) its.push(span);
    else found.set(kind, [span]);
  }
  return found;
}

/** A request in a question's clothes ("Could you publish ...?") is a request. */
export function askOf(sentence: string): AskKind | null {
  const folded = fold(sentence).replace(/\s+/g, ' ');
  if (folded.split(' ', WORDS).length < WORDS) return null;
  if (asksFor.test(folded)) return askedFor.find(([, words]) => words.test(folded))?.[0] ?? 'other';
  return /\?["”»')]*$/.test(folded) || folded.startsWith('¿') || opensQuestion.test(folded)
    ? 'question'
    : null;
}
