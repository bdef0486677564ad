import { FLOOR } from './floor-weights.ts';
import { bindModel, chanceAt, followFloor, STATES } from './follow-floor.ts';
import type { MeetingContext } from './meeting-context.ts';
import { turnCues } from './turn-cues.ts';
import { noticeVoices, tellsVoices, type Voices } from './voices.ts';

/**
 * The chance, turn by turn, that a resident testifies in it: who has the floor is followed through the
 * meeting, first by what is said alone, then twice more with what that made of each voice elsewhere.
 * `lean` is known beforehand of a turn, in log-odds: a label that reads "Mayor".
 */
export function testimonyChances(context: MeetingContext, voices: Voices, lean: Float64Array): Float64Array {
  const { utterances } = context;
  const table = turnCues(context);
  let chances = followFloor(table, lean, BOUND);
  if (tellsVoices(utterances, voices)) {
    for (let look = 0; look < LOOKS_AT_VOICES; look += 1) {
      noticeVoices(table, utterances, voices, chances);
      chances = followFloor(table, lean, BOUND);
    }
  }
  return Float64Array.from(utterances, (_, at) => chanceAt(chances, at, RESIDENT));
}

/** From this chance on a turn is proposed; a clerk strikes a wrong proposal sooner than finding a missed one. */
export const PROPOSED_FROM = 0.3;

const RESIDENT = STATES.indexOf('resident');
const BOUND = bindModel(FLOOR);
const LOOKS_AT_VOICES = 2;
