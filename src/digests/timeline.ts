import type { DigestContent, Hearing } from './digest.ts';
import { partsBy } from './parts-by.ts';
import { stancesOf } from './positions.ts';
import type { CountedRecord } from './public-record.ts';
import { speakersIn } from './sum.ts';

/** Counted comments by the day on which they came, and by the hearing at which they were spoken, in order of time. */
export function timelineOf(counted: CountedRecord[]): DigestContent['time'] {
  const days = partsBy(counted, ({ day }) => day);
  const hearings = partsBy(counted, ({ speech }) => speech?.transcript);
  return {
    days: [...days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, its]) => ({ day, comments: its.length, stance: stancesOf(its) })),
    hearings: [...hearings]
      .map(([transcript, its]) => hearingOf(transcript, its))
      .sort((a, b) => (`${a.day}/${a.transcript}` < `${b.day}/${b.transcript}` ? -1 : 1)),
  };
}

function hearingOf(transcript: string, its: CountedRecord[]): Hearing {
  const meeting = its.find(({ speech }) => speech?.meeting !== undefined)?.speech?.meeting;
  return {
    transcript,
    ...(meeting === undefined ? {} : { meeting }),
    day: its.map(({ day }) => day).sort()[0] ?? '',
    comments: its.length,
    speakers: speakersIn(its),
    stance: stancesOf(its),
  };
}
