import { sentences } from '../text/sentences.ts';
import type { Span, StanceLabel } from '../text/types.ts';
import { bestFirst } from './best-first.ts';
import type { Corpus } from './corpus.ts';
import { type Quote, STANCES } from './digest.ts';
import { Heard } from './heard.ts';
import type { CountedRecord } from './public-record.ts';
import { fitnessOf, type Passage, representative } from './representative.ts';

/** Long enough to hold a thought, short enough to be read: characters. */
const SHORTEST = 30;
const LONGEST = 320;

/** Shown per theme and side. */
const SHOWN: Record<StanceLabel, number> = { support: 2, oppose: 2, mixed: 1, unclear: 1 };

/** Passages among which the quotes of a side are picked: those of which the tagger is surest. */
const POOL = 60;

/**
 * The quotes that stand for a theme, on each side those nearest to what is said by most and least like each other
 * (see representative.ts), of those of which the tagger is surest. No two come from copies of one letter or from one
 * person. Each is a whole sentence around the words that decided, without any sensitive passage. Comments whose
 * theme a clerk added are not quoted under it: no words of theirs are known to speak of it.
 */
export function themeQuotes(its: readonly number[], theme: string, corpus: Corpus): Quote[] {
  const heard = new Heard(corpus);
  return STANCES.flatMap((side) => {
    const ofSide = new Heard(corpus);
    const pool: (Passage & { at: number })[] = [];
    for (const { at, record, evidence, score } of surestFirst(its, side, theme, corpus)) {
      if (pool.length === POOL) break;
      if (heard.has(at) || ofSide.has(at)) continue;
      const span = quotable(record, evidence);
      if (!span) continue;
      ofSide.add(at);
      pool.push({ at, record, span, fitness: score * fitnessOf(record, span) });
    }
    return representative(pool, SHOWN[side]).map(({ at, record, span }) => {
      heard.add(at);
      return quoteOf(record, span);
    });
  });
}

/** Who stands on a side and speaks of a theme, those first of whom the tagger is surest. */
function surestFirst(its: readonly number[], side: StanceLabel, theme: string, { records }: Corpus) {
  const candidates = its.flatMap((at) => {
    const record = records[at];
    const tag = record?.stance === side ? record.themes.find(({ id }) => id === theme) : undefined;
    const evidence = tag?.evidence[0];
    return record && tag && evidence ? { at, record, evidence, score: tag.score } : [];
  });
  return bestFirst(candidates, (a, b) => a.score > b.score || (a.score === b.score && a.at < b.at));
}

/** The first sentence of a text that can stand by itself. */
export function openingQuote(record: CountedRecord): Quote | null {
  for (const sentence of sentences(record.text)) {
    const span = quotable(record, sentence);
    if (span) return quoteOf(record, span);
  }
  return null;
}

/** What was said around `span`, from one stop to the next; null if too short or not public. */
export function quotable({ text, marks }: CountedRecord, span: Span): Span | null {
  const all = sentences(text);
  const at = all.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const sentence = all[at];
  if (!sentence) return null;
  const whole = untilStops(text, all, at, sentence);
  const found = whole.end - whole.start <= LONGEST ? whole : wordsAround(text, whole, span);
  const touches = marks.some(({ start, end }) => start < found.end && found.start < end);
  // "Dear members of the council:" opens something; nobody's thought ends so.
  const isOpening = /[,:]$/.test(text.slice(found.start, found.end));
  return touches || isOpening || found.end - found.start < SHORTEST ? null : found;
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

export function quoteOf(record: CountedRecord, { start, end }: Span): Quote {
  const { id, text, language, stance, source, speech } = record;
  const { commenter: _commenter, ...place } = speech ?? { transcript: '', turns: [] };
  return {
    comment: id,
    text: text.slice(start, end),
    start,
    end,
    language,
    stance,
    source,
    ...(speech ? { speech: place } : {}),
  };
}
