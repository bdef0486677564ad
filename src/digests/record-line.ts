import type { Span } from '../text/types.ts';
import { canonical } from './export.ts';
import type { CountedRecord, PublicRecord } from './public-record.ts';

/** All the keys that a T may have. */
type Keyed<T> = { [K in keyof Required<T>]: T[K] | undefined };

/**
 * A record's line in the export, as RFC 8785 writes it, and four times sooner than for a value of any shape: the keys
 * are known, and so is their order. Only for records that we made ourselves: keys that none has would be left out.
 */
export function lineOf(record: PublicRecord): string {
  if (record.state !== 'counted') return canonical(record);
  const { speech } = record;
  const ordered: Keyed<CountedRecord> = {
    day: record.day,
    id: record.id,
    inferred: record.inferred,
    isReviewed: record.isReviewed,
    language: record.language,
    marks: record.marks.map(orderedSpan),
    position: record.position,
    source: record.source,
    speech: speech && orderedSpeech(speech),
    stance: record.stance,
    stanceSource: record.stanceSource,
    state: record.state,
    taggerVersion: record.taggerVersion,
    text: record.text,
    themes: record.themes.map(({ evidence, id, score }) => ({
      evidence: evidence.map(orderedSpan),
      id,
      score,
    })),
    tone: record.tone,
  };
  return JSON.stringify(ordered);
}

const orderedSpan = ({ start, end }: Span): Span => ({ end, start });

type Speech = NonNullable<CountedRecord['speech']>;

function orderedSpeech({ commenter, end, meeting, start, transcript, turns, videoUrl }: Speech): Speech {
  const ordered: Keyed<Speech> = { commenter, end, meeting, start, transcript, turns, videoUrl };
  return ordered as Speech;
}
