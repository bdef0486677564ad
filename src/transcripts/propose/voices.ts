import { chanceAt, type FloorChances, STATES, type State } from './follow-floor.ts';
import { signsOf, type Utterance } from './meeting-context.ts';
import { has } from './meeting-speech.ts';
import { CUE_AT, CUES, type Cue, type CueTable } from './turn-cues.ts';

/** How many turns a voice has in the whole meeting, and in how many it presides, votes, moves or is called as a member. */
export type Voice = { turns: number; house: number };

/** By label; turns without one belong to nobody. */
export type Voices = Map<string, Voice>;

export function voicesOf(utterances: Utterance[]): Voices {
  const voices: Voices = new Map();
  for (const [at, utterance] of utterances.entries()) {
    if (utterance.speaker === null) continue;
    const voice = voices.get(utterance.speaker) ?? { turns: 0, house: 0 };
    voices.set(utterance.speaker, voice);
    voice.turns += 1;
    const signs = signsOf(utterance);
    const previous = utterances[at - 1];
    if (has(signs, 'handsOver') || has(signs, 'invitesSpeakers') || has(signs, 'timeIsUp')) voice.house += 1;
    if (has(signs, 'votes') && utterance.words <= 4) voice.house += 1;
    if (has(signs, 'doesBusiness')) voice.house += 1;
    if (previous?.callsMember === true && previous.speaker !== utterance.speaker) voice.house += 1;
  }
  return voices;
}

/** Labels that set at least three voices apart in most of what is said. */
export function tellsVoices(utterances: Utterance[], voices: Voices): boolean {
  let named = 0;
  for (const { speaker } of utterances) if (speaker !== null) named += 1;
  return voices.size >= 3 && named >= utterances.length / 2;
}

/** Writes into the table what the rest of the meeting, as first followed, says of each turn's voice. */
export function noticeVoices(
  table: CueTable,
  utterances: Utterance[],
  voices: Voices,
  chances: FloorChances,
): void {
  const totals = new Map<string, { weight: number; states: Float64Array }>();
  for (const [at, { speaker, words }] of utterances.entries()) {
    if (speaker === null) continue;
    const total = totals.get(speaker) ?? { weight: 0, states: new Float64Array(STATES.length) };
    totals.set(speaker, total);
    total.weight += weightOf(words);
    for (let state = 0; state < STATES.length; state += 1)
      total.states[state] = (total.states[state] ?? 0) + weightOf(words) * chanceAt(chances, at, state);
  }
  for (const [at, { speaker, words }] of utterances.entries()) {
    const total = speaker === null ? undefined : totals.get(speaker);
    const voice = speaker === null ? undefined : voices.get(speaker);
    if (total === undefined || voice === undefined) continue;
    const rest = total.weight - weightOf(words);
    const trust = rest / (rest + HALF_TRUSTED);
    const share = (state: State): number => {
      const index = STATES.indexOf(state);
      const elsewhere = (total.states[index] ?? 0) - weightOf(words) * chanceAt(chances, at, index);
      return rest <= 0 ? 0 : elsewhere / rest;
    };
    const set = (cue: Cue, value: number): void => {
      table[at * CUES.length + CUE_AT[cue]] = value;
    };
    const resident = share('resident');
    // A guest may testify too: what a voice says as a resident counts half.
    const guest = Math.min(1, share('guest') + resident / 2);
    set('voice-resident', trust * Math.max(0, 2 * resident - 1));
    set('voice-no-resident', trust * Math.max(0, 1 - 2 * resident));
    set('voice-guest', trust * Math.max(0, 2 * guest - 1));
    set('voice-no-guest', trust * Math.max(0, 1 - 2 * guest));
    set('voice-chair', trust * share('chair'));
    set('voice-house', Math.min(1, voice.house / voice.turns) * (voice.turns > 1 ? 1 : ONCE));
    set('voice-often', Math.min(Math.max(voice.turns - INTERRUPTED, 0) / utterances.length / OFTEN, 1));
    set('near-resident', nearby(at, 'resident'));
    set('near-guest', nearby(at, 'guest'));
  }

  function nearby(at: number, state: State): number {
    const index = STATES.indexOf(state);
    let most = 0;
    for (let by = 1; by <= NEARBY; by += 1) {
      for (const other of [at - by, at + by]) {
        if (utterances[other]?.speaker === utterances[at]?.speaker)
          most = Math.max(most, chanceAt(chances, other, index));
      }
    }
    return most;
  }
}

/** How much a turn says of its voice: a sentence says most of it, a name or an aye a little. */
const weightOf = (words: number): number => Math.min(words, 60) + 3;
/** Of a voice's weight elsewhere, as much as makes what it shows half believed. */
const HALF_TRUSTED = 40;
/** One turn of the house's kind may be a slip of the diariser. */
const ONCE = 0.3;
/** So many turns a resident may have whom the chair keeps asking; of more, this share of the meeting is a member's. */
const INTERRUPTED = 6;
const OFTEN = 0.18;
const NEARBY = 4;
