import type { FloorModel } from './follow-floor.ts';
import type { Cue } from './turn-cues.ts';

/**
 * What the cues of a turn say of who has the floor, in log-odds against the house at its business. Set by
 * hand from how councils, boards and committees conduct their meetings, not learned: three cities that were
 * counted (politechlab/publicspeak) taught a model nothing that held in a city it had not seen.
 */

/** Whoever addresses the house at length, invited or from the public. */
const SPEAKER: Partial<Record<Cue, number>> = {
  'words-1-3': -1.2,
  'words-4-7': -0.6,
  'words-30-39': 0.4,
  'words-40-900': 1.3,
  'words-over-1500': -1,
  introduces: 1.6,
  declares: 0.7,
  greets: 0.5,
  'checks-line': 2.2,
  'thanks-last': 0.5,
  'only-thanks': -1.2,
  'first-person': 0.6,
  'echoes-name': 1,
  votes: -3,
  calls: -2.5,
  'calls-last': -0.4,
  'bare-name': -2,
  business: -1.2,
  'business-long': -0.5,
  rules: -2.5,
  'time-is-up': -1.5,
  'opens-short': -1.2,
  'voice-often': -4.5,
  'voice-house': -2.5,
};

/** Whoever hands the floor to them and takes it back. */
const HOST: Partial<Record<Cue, number>> = {
  always: -0.4,
  'words-1-3': 0.5,
  'words-4-7': 0.5,
  'words-8-29': 0.5,
  calls: 1.6,
  'calls-last': 1.6,
  confirms: 2,
};

export const FLOOR: FloorModel = {
  scores: {
    business: {},
    resident: {
      ...SPEAKER,
      always: -0.6,
      'lives-here': 0.9,
      'calls-member': -2.5,
      'only-greets': 1.6,
      'runs-line': -0.8,
      letter: -9,
      official: -0.7,
      staff: -1.2,
      presents: -0.3,
      screen: -1,
      open: 0.2,
      'voice-resident': 1.2,
      'voice-no-resident': -3,
      'near-resident': 0.6,
    },
    guest: {
      ...SPEAKER,
      always: -1,
      'words-901-1500': 1.2,
      'words-over-1500': 0.2,
      declares: 0.5,
      'calls-member': -1.3,
      staff: 1.2,
      presents: 0.6,
      screen: 1.5,
      honours: 0.7,
      'voice-guest': 0.8,
      'voice-no-guest': -3,
      'near-guest': 0.4,
    },
    chair: {
      ...HOST,
      'over-60-uncalling': -0.8,
      'over-150': -1,
      'over-400': -2,
      'bare-name': 2.4,
      'names-round': 1.8,
      'runs-line': 1.5,
      'time-is-up': 2,
      'thanks-first': 1.4,
      'only-greets': -1,
      rules: 3,
      opens: 1.5,
      open: 0.6,
      ends: 0.8,
      introduces: -2,
      'lives-here': -1.2,
      declares: -0.8,
      'checks-line': -2,
      votes: -0.7,
      'calls-member': -2.2,
      business: -0.6,
      'business-long': -0.6,
      official: -0.5,
      'to-staff': -1,
      'no-sign-of-house': -0.8,
      'voice-chair': 1.5,
    },
    host: {
      ...HOST,
      'over-150': -0.3,
      'bare-name': 1.2,
      'calls-member': 2.4,
      'names-round': -1,
      'runs-line': 0.8,
      'time-is-up': 1.5,
      'thanks-first': 1.2,
      'to-staff': 1.5,
      presents: 1.8,
      screen: 1.5,
      honours: 1.2,
      proclaims: 3,
      opens: -2.5,
      introduces: -1,
      votes: -1.5,
      business: -0.8,
      'business-long': -0.8,
    },
  },
  moves: {
    business: {
      business: { now: { always: -0.05 } },
      host: { now: { always: -5, 'enters-show': 2.5 } },
      guest: { now: { always: -5.5 }, before: { 'enters-show': 2.5 } },
      chair: { now: { always: -5, 'enters-round': 2.5 } },
      // Residents break into a hearing; elsewhere somebody was called by whom we took for a member.
      resident: { now: { always: -6.5, hearing: 2, 'echoes-name': 1.5 }, before: { 'gives-floor': 2.5 } },
    },
    host: {
      business: { now: { always: -2.8 } },
      host: { now: { always: -1 } },
      guest: { now: { always: -0.6 } },
      chair: { now: { always: -5.5, 'enters-round': 2.5 } },
      resident: { now: { always: -7 } },
    },
    guest: {
      business: { now: { always: -2 } },
      host: { now: { always: -0.5 } },
      guest: { now: { always: -1.2, 'same-voice': 1 } },
      chair: { now: { always: -5.5, 'enters-round': 2.5 } },
      resident: { now: { always: -7 } },
    },
    chair: {
      business: { now: { always: -3 }, before: { ends: 2, 'to-staff': 2 } },
      host: { now: { always: -5 } },
      guest: { now: { always: -7 } },
      chair: { now: { always: -1.4, 'same-voice': 1 } },
      resident: {
        now: { always: -1.6, 'near-resident': 1 },
        before: { 'gives-floor': 1.2, asks: 0.6, 'calls-member': -3, 'names-member': -1.2, 'to-staff': -1.5 },
      },
    },
    resident: {
      business: { now: { always: -3, hearing: 0.5 } },
      host: { now: { always: -6 } },
      guest: { now: { always: -8 } },
      chair: { now: { always: -0.3 } },
      // A diariser breaks one testimony in two, or nobody calls the next in a queue of one-line callers.
      resident: {
        now: {
          always: -2.3,
          'same-voice': 1.8,
          'near-resident': 1.2,
          introduces: 1,
        },
        before: { 'gives-floor': 0.5, 'thanks-last': -1.2, unfinished: 1.2 },
      },
    },
  },
  /** One voice seldom changes its part from a turn to the next; business and host are both the house. */
  sameVoiceChanges: -2.5,
  /** The cues tell much the same thing twice, so all together count for less than their sum. */
  overlap: 0.75,
};
