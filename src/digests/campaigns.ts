import { addedSpans, isOnlyCommon } from '../text/near-duplicates-added.ts';
import { frameOf } from '../text/near-duplicates-frame.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/types.ts';
import { type Campaign, IDS_KEPT, type Quote } from './digest.ts';
import { personOf } from './heard.ts';
import type { Letter } from './letters.ts';
import { stancesOf } from './positions.ts';
import type { CountedRecord } from './public-record.ts';
import { openingQuote, quotable, quoteOf } from './quotes.ts';
import { fitnessOf, type Passage, representative } from './representative.ts';

/** Shown of what people added to a letter, and among how many it is chosen. */
const ADDED_SHOWN = 5;
const ADDED_READ = 60;

/** Of the common text, characters: longer letters are cut after a sentence. */
const LETTER = 2000;

/** The letters that several people sent, the largest campaign first. */
export const campaignsOf = (letters: readonly Letter[]): Campaign[] =>
  letters.map(campaignOf).sort((a, b) => b.letters - a.letters || (a.group < b.group ? -1 : 1));

function campaignOf({ head, copies, words, common }: Letter): Campaign {
  const unchanged = new Map<number, boolean>();
  const added = copies.flatMap((record, at) => {
    const said = words[at] ?? 0;
    // Most letters of a campaign are the same but for the name under them.
    const isUnchanged = unchanged.get(said) ?? isOnlyCommon(record.text, common);
    unchanged.set(said, isUnchanged);
    const spans = isUnchanged ? [] : addedSpans(record.text, common);
    return spans.length === 0 ? [] : [{ record, spans }];
  });
  const days = copies.map(({ day }) => day).sort();
  const letter = sharedText(head, addedSpans(head.text, common));
  const opening = openingQuote(head);
  return {
    group: head.id,
    letters: copies.length,
    senders: new Set(copies.map(personOf)).size,
    stance: stancesOf(copies),
    firstSeen: days[0] ?? head.day,
    lastSeen: days.at(-1) ?? head.day,
    ...(opening ? { quote: opening } : {}),
    ...(letter ? { letter } : {}),
    withAdded: added.length,
    added: addedQuotes(added),
    ids: copies.slice(0, IDS_KEPT).map(({ id }) => id),
  };
}

/** The longest run of the letter's sentences that holds nothing added, private, or of greeting and signature. */
function sharedText(record: CountedRecord, added: Span[]): Quote | null {
  const barred = [...added, ...record.marks, ...frameOf(record.text).frame];
  let best: Span | null = null;
  let run: Span | null = null;
  for (const { start, end } of sentences(record.text)) {
    if (barred.some((span) => span.start < end && start < span.end)) run = null;
    else if (run && end - run.start <= LETTER) run = { start: run.start, end };
    else if (!run) run = end - start <= LETTER ? { start, end } : null;
    if (run && (!best || run.end - run.start > best.end - best.start)) best = run;
  }
  return best && quoteOf(record, best);
}

/** Of what people added, what stands best for it, each by another person. */
function addedQuotes(added: { record: CountedRecord; spans: Span[] }[]): Quote[] {
  const heard = new Set<string>();
  const passages: Passage[] = [];
  for (const { record, spans } of added) {
    if (passages.length === ADDED_READ) break;
    const span = spans.flatMap((each) => quotable(record, each) ?? [])[0];
    if (!span || heard.has(personOf(record))) continue;
    heard.add(personOf(record));
    passages.push({ record, span, fitness: fitnessOf(record, span) });
  }
  return representative(passages, ADDED_SHOWN).map(({ record, span }) => quoteOf(record, span));
}
