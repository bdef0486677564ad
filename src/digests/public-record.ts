import {
  type Comment,
  codingOf,
  type Source,
  type Speech,
  type WithholdingReason,
} from '../comments/comment.ts';
import { shownText } from '../comments/redacted-comment.ts';
import type { Policy } from '../policies/policy.ts';
import { type Signature, signatureOf } from '../text/near-duplicates.ts';
import { stanceOf } from '../text/position.ts';
import type { Position, Span, StanceLabel, ToneLabel } from '../text/types.ts';

/**
 * What the public may know of one comment, and all that a digest is made from: whoever holds these records
 * can make the digest again. No name, no district, no hour, and of a text only what is not sensitive.
 */
export type PublicRecord = {
  id: string;
  source: Source;
  /** The day of arrival in the city, `2026-03-14`; of a spoken comment the day of the meeting. */
  day: string;
} & (
  | { state: 'waiting' | 'withdrawn' }
  | { state: 'withheld'; withheldFor?: WithholdingReason; language?: string; stance?: StanceLabel }
  | CountedRecord
);

export type CountedRecord = {
  id: string;
  source: Source;
  day: string;
  state: 'counted';
  /** As shown, with marks in place of sensitive passages. All spans are offsets into it. */
  text: string;
  marks: Span[];
  language: string;
  position?: Position;
  /** What is counted: declared, else inferred; a clerk's correction goes before both. */
  stance: StanceLabel;
  stanceSource: 'declared' | 'inferred' | 'corrected';
  /** Read from the text alone. */
  inferred: StanceLabel;
  tone: ToneLabel;
  themes: { id: string; score: number; evidence: Span[] }[];
  taggerVersion: string;
  isReviewed: boolean;
  /** Where in which meeting it was said; `commenter` tells people of one meeting apart, without naming them. */
  speech?: {
    transcript: string;
    turns: number[];
    commenter?: number;
    meeting?: string;
    start?: number;
    end?: number;
    videoUrl?: string;
  };
};

/** The public's view of a comment. `signature` is that of the shown text, when it is stored. */
export function publicRecordOf(
  comment: Comment,
  policy: Pick<Policy, 'direction'>,
  timeZone: string,
): { record: PublicRecord; signature?: Signature } {
  const { analysis, state } = comment;
  const base = {
    id: comment._id.toHexString(),
    source: shared(comment.source),
    day: dayIn(timeZone, comment.submittedAt),
  };
  const coding = codingOf(comment);
  if (state === 'withdrawn') return { record: { ...base, state } };
  if (state === 'withheld')
    return {
      record: {
        ...base,
        state,
        ...(comment.moderation?.reason ? { withheldFor: comment.moderation.reason } : {}),
        ...(analysis && coding ? { language: analysis.language.code, stance: coding.stance } : {}),
      },
    };
  if (state !== 'analysed' || !analysis || !coding) return { record: { ...base, state: 'waiting' } };

  const { text, marks, move } = shownText(comment);
  const record: CountedRecord = {
    id: base.id,
    source: base.source,
    day: base.day,
    state: 'counted',
    text,
    marks,
    language: shared(analysis.language.code),
    stance: shared(coding.stance),
    stanceSource: shared(coding.stanceSource),
    inferred: stanceOf(analysis.cooperation.label, policy.direction),
    tone: shared(analysis.sentiment.label),
    themes: coding.themes.map((id) => {
      const tag = analysis.themes.find((each) => each.id === id);
      // A theme that a clerk added has no words of the text that are known to speak of it.
      if (!tag) return { id: shared(id), score: 1, evidence: [] };
      // A slice takes no more room than it needs.
      const evidence = tag.evidence.flatMap((span) => move(span) ?? []).slice();
      return { id: shared(id), score: tag.score, evidence };
    }),
    taggerVersion: shared(analysis.taggerVersion),
    isReviewed: comment.correction !== undefined,
  };
  // Not spread into the literal: of hundreds of thousands of records most have neither, and spreading is slow.
  if (comment.position) record.position = shared(comment.position);
  if (comment.speech) record.speech = speechOf(comment.speech);
  return { record, signature: analysis.signature };
}

/** The signature by which copies of a record's text are found. */
export const signatureOfRecord = (record: CountedRecord): Signature => signatureOf(record.text);

function speechOf({
  transcript,
  turns,
  commenter,
  meeting,
  start,
  end,
  videoUrl,
}: Speech): CountedRecord['speech'] {
  return {
    transcript: transcript.toHexString(),
    turns,
    ...(commenter === undefined ? {} : { commenter }),
    ...(meeting === undefined ? {} : { meeting }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(videoUrl === undefined ? {} : { videoUrl }),
  };
}

const names = new Map<string, string>();

/** The one string for all that are equal: of hundreds of thousands of records each holds a dozen of the same few names. */
function shared<T extends string>(name: T): T {
  const known = names.get(name);
  if (known !== undefined) return known as T;
  names.set(name, name);
  return name;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const days = new Map<string, Map<number, string>>();

/** Every time zone's day begins at a quarter of an hour. */
const QUARTER = 15 * 60_000;

function dayIn(timeZone: string, at: Date): string {
  const known = days.get(timeZone) ?? new Map<number, string>();
  days.set(timeZone, known);
  const quarter = Math.floor(at.getTime() / QUARTER);
  const day = known.get(quarter) ?? shared(formatFor(timeZone).format(at));
  known.set(quarter, day);
  return day;
}

/** `en-CA` writes a date as ISO 8601 does. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, format);
  return format;
}
