import type { Comment } from '../comments/comment.ts';
import type { Grouped } from '../text/near-duplicates.ts';
import { sentences } from '../text/sentences.ts';
import type { Span, StanceLabel } from '../text/types.ts';
import type { Quote } from './digest.ts';

export type QuoteCandidate = Quote & { score: number };

/** Long enough to hold a thought, short enough to be read: characters. */
const SHORTEST = 30;
const LONGEST = 320;

/** Kept per theme and side while comments stream by; some fall out later as copies of one letter. */
const KEPT = 12;

/** Shown per theme and side. */
const SHOWN: Record<StanceLabel, number> = { support: 2, oppose: 2, mixed: 1, unclear: 1 };

/**
 * The parts of a comment that could stand for it under a theme: whole sentences around the words that
 * made the tagger decide, without any sensitive passage. None for a theme that a clerk added, since
 * no words of the text are known to speak of it.
 */
export function quoteCandidates(comment: Comment, stance: StanceLabel, theme: string): QuoteCandidate[] {
  const tag = comment.analysis?.themes.find(({ id }) => id === theme);
  const evidence = tag?.evidence[0];
  if (!tag || !evidence) return [];
  const span = quotable(comment, evidence);
  return span ? [{ ...quoteOf(comment, stance, span), score: tag.score }] : [];
}

/** The opening of a letter that many sent. */
export function campaignQuote(comment: Comment): Quote | null {
  const stance = comment.coding?.stance ?? 'unclear';
  for (const sentence of sentences(comment.text)) {
    const span = quotable(comment, sentence);
    if (span) return quoteOf(comment, stance, span);
  }
  return null;
}

/** Keeps the best candidates of each side, in an order that does not depend on arrival. */
export function remember(candidates: Map<string, QuoteCandidate[]>, candidate: QuoteCandidate): void {
  const side = candidates.get(candidate.stance) ?? [];
  side.push(candidate);
  side.sort(byStrength);
  candidates.set(candidate.stance, side.slice(0, KEPT));
}

/** The strongest of each side, no two from copies of one letter. */
export function pickQuotes(candidates: Map<string, QuoteCandidate[]>, groups: Map<string, Grouped>): Quote[] {
  const sides: StanceLabel[] = ['support', 'oppose', 'mixed', 'unclear'];
  return sides.flatMap((side) => {
    const seen = new Set<string>();
    const distinct = (candidates.get(side) ?? []).filter(({ comment }) => {
      const group = groups.get(comment)?.group ?? comment;
      if (seen.has(group)) return false;
      seen.add(group);
      return true;
    });
    return distinct.slice(0, SHOWN[side]).map(({ score: _score, ...quote }) => quote);
  });
}

const byStrength = (a: QuoteCandidate, b: QuoteCandidate): number =>
  b.score - a.score || (a.comment < b.comment ? -1 : a.comment > b.comment ? 1 : 0);

/** What was said around `span`, from one stop to the next; null if too short or not public. */
function quotable(comment: Comment, span: Span): Span | null {
  const { text } = comment;
  const all = sentences(text);
  const at = all.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const sentence = all[at];
  if (!sentence) return null;
  const whole = untilStops(text, all, at, sentence);
  const found = whole.end - whole.start <= LONGEST ? whole : wordsAround(text, whole, span);
  const touches = comment.analysis?.sensitive.some(
    ({ start, end }) => start < found.end && found.start < end,
  );
  return touches || found.end - found.start < SHORTEST ? null : found;
}

/** Long runs of words are parted for the tagger where no stop is; a quote joins the parts again while it stays short. */
function untilStops(text: string, all: Span[], at: number, { start, end }: Span): Span {
  for (let next = at + 1; !endsInStop(text, end); next += 1) {
    const part = all[next];
    if (!part || part.end - start > LONGEST) break;
    end = part.end;
  }
  for (let before = at - 1; before >= 0; before -= 1) {
    const part = all[before];
    if (!part || endsInStop(text, part.end) || end - part.start > LONGEST) break;
    start = part.start;
  }
  return { start, end };
}

/** A stop before the end, or a line break after it: a heading, a greeting. */
const endsInStop = (text: string, end: number): boolean =>
  '.!?…。"”»)'.includes(text[end - 1] ?? '') || end >= text.length || /[\r\n]/.test(text[end] ?? '');

function wordsAround(text: string, sentence: Span, span: Span): Span {
  const room = Math.max(0, LONGEST - (span.end - span.start)) / 2;
  let start = Math.max(sentence.start, Math.floor(span.start - room));
  let end = Math.min(sentence.end, start + LONGEST);
  if (start > sentence.start) while (start < span.start && text[start - 1] !== ' ') start += 1;
  if (end < sentence.end) while (end > start + SHORTEST && text[end] !== ' ') end -= 1;
  return { start, end };
}

function quoteOf(comment: Comment, stance: StanceLabel, { start, end }: Span): Quote {
  const { speech } = comment;
  return {
    comment: comment._id.toHexString(),
    text: comment.text.slice(start, end),
    start,
    end,
    language: comment.analysis?.language.code ?? 'und',
    stance,
    source: comment.source,
    ...(speech
      ? {
          speech: {
            transcript: speech.transcript.toHexString(),
            turns: speech.turns,
            ...(speech.meeting === undefined ? {} : { meeting: speech.meeting }),
            ...(speech.start === undefined ? {} : { start: speech.start }),
            ...(speech.end === undefined ? {} : { end: speech.end }),
            ...(speech.videoUrl === undefined ? {} : { videoUrl: speech.videoUrl }),
          },
        }
      : {}),
  };
}
