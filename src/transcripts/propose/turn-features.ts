import {
  callOf,
  type Marker,
  type MeetingContext,
  signsOf,
  type Utterance,
  type Voice,
} from './meeting-context.ts';
import { has, type Signs, type SpeechSign } from './meeting-speech.ts';

/**
 * What the model sees of one turn. Few and broad on purpose: cities hand over the floor in different words,
 * so each feature gathers what means the same ("next speaker", "press star six", a bare name), and a model
 * trained on one city's words holds in another's.
 */
export type Feature = readonly [name: string, value: (context: MeetingContext, at: number) => number];

const log = (count: number): number => Math.log1p(Math.max(0, count));
const yes = (claim: boolean | undefined): number => (claim === true ? 1 : 0);

const own = (context: MeetingContext, at: number): Utterance => context.utterances[at] as Utterance;
const before = (context: MeetingContext, at: number): Utterance | undefined =>
  context.utterances[context.before[at] ?? -1];
const after = (context: MeetingContext, at: number): Utterance | undefined =>
  context.utterances[context.after[at] ?? -1];
const calls = (utterance: Utterance | undefined): number => (utterance === undefined ? 0 : callOf(utterance));
const count = (signs: Signs, of: readonly SpeechSign[]): number => {
  let found = 0;
  for (const sign of of) if (has(signs, sign)) found += 1;
  return found;
};

const RESIDENT_SIGNS: readonly SpeechSign[] = [
  'introducesSelf',
  'livesHere',
  'declaresPosition',
  'greetsCouncil',
  'checksLine',
];
const HOUSE_SIGNS: readonly SpeechSign[] = [
  'doesBusiness',
  'speaksAsOfficial',
  'handsOver',
  'invitesSpeakers',
  'opensHearing',
];

const isSpeech = ({ words }: Utterance): boolean => words >= 40 && words <= 900;

function echoesName(context: MeetingContext, at: number): boolean {
  const { opening } = own(context, at);
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    for (const name of context.utterances[back]?.namesAtEnd ?? []) if (opening.has(name)) return true;
  }
  return false;
}

const round = (context: MeetingContext, at: number): number =>
  Math.max(context.past.calls[at] ?? 0, (context.coming.calls[at] ?? 0) * 0.9);

const isOpen = (context: MeetingContext, at: number): number =>
  Math.max(context.isOpenComment[at] ?? 0, context.isOpenHearing[at] ?? 0);

const level = (side: 'past' | 'coming' | 'pastFar' | 'comingFar', marker: Marker): Feature => [
  `${side}-${marker}`,
  (c, at) => c[side][marker][at] ?? 0,
];

export const TURN_FEATURES: Feature[] = [
  ['words', (c, at) => log(own(c, at).words)],
  ['words-few', (c, at) => yes(own(c, at).words < 8)],
  ['words-speech', (c, at) => yes(isSpeech(own(c, at)))],
  ['words-report', (c, at) => yes(own(c, at).words > 900)],
  ['first-person', (c, at) => Math.min(own(c, at).firstPerson, 12)],
  ['second-person', (c, at) => Math.min(own(c, at).secondPerson, 12)],
  ['questions', (c, at) => Math.min(own(c, at).questions, 6)],
  ['opens-as-resident', (c, at) => count(own(c, at).head, RESIDENT_SIGNS)],
  ['introduces', (c, at) => yes(has(own(c, at).head, 'introducesSelf'))],
  ['sounds-resident', (c, at) => count(own(c, at).anywhere, ['livesHere', 'declaresPosition'])],
  ['sounds-of-house', (c, at) => count(signsOf(own(c, at)), HOUSE_SIGNS)],
  ['opens-as-house', (c, at) => count(own(c, at).head, ['speaksAsOfficial', 'doesBusiness'])],
  ['votes', (c, at) => yes(has(own(c, at).anywhere, 'votes'))],
  ['checks-line', (c, at) => yes(has(own(c, at).anywhere, 'checksLine'))],
  ['thanks-first', (c, at) => yes(has(own(c, at).head, 'thanksSpeaker'))],
  ['thanks-last', (c, at) => yes(has(own(c, at).tail, 'closesWithThanks') && own(c, at).words > 20)],
  ['calls', (c, at) => calls(own(c, at))],
  ['calls-member', (c, at) => yes(own(c, at).callsMember)],
  ['called', (c, at) => calls(before(c, at))],
  ['called-at-length', (c, at) => calls(before(c, at)) * yes(own(c, at).words >= 30)],
  ['called-as-member', (c, at) => yes(before(c, at)?.callsMember)],
  ['after-business', (c, at) => yes(has(before(c, at)?.anywhere, 'doesBusiness'))],
  ['echoes-name', (c, at) => yes(echoesName(c, at))],
  ['thanked', (c, at) => yes(has(after(c, at)?.head, 'thanksSpeaker'))],
  [
    'thanked-and-next',
    (c, at) => Math.max(calls(after(c, at)), yes(has(after(c, at)?.anywhere, 'timeIsUp'))),
  ],
  ['next-member', (c, at) => yes(after(c, at)?.callsMember)],
  ['next-business', (c, at) => yes(has(after(c, at)?.anywhere, 'doesBusiness'))],
  ['in-round', round],
  ['in-round-at-length', (c, at) => round(c, at) * yes(own(c, at).words >= 30)],
  ['resident-in-round', (c, at) => round(c, at) * Math.min(2, count(own(c, at).head, RESIDENT_SIGNS))],
  level('pastFar', 'calls'),
  level('comingFar', 'calls'),
  level('past', 'introducesSelf'),
  level('coming', 'introducesSelf'),
  level('past', 'doesBusiness'),
  level('coming', 'doesBusiness'),
  level('past', 'callsMember'),
  level('coming', 'callsMember'),
  level('pastFar', 'callsMember'),
  level('comingFar', 'callsMember'),
  level('past', 'votes'),
  level('coming', 'votes'),
  level('past', 'presents'),
  level('pastFar', 'presents'),
  ['shows', (c, at) => yes(has(own(c, at).anywhere, 'presents'))],
  ['checks-line-in-round', (c, at) => yes(has(own(c, at).anywhere, 'checksLine')) * round(c, at)],
  [
    'resident-while-open',
    (c, at) =>
      isOpen(c, at) * yes(own(c, at).words >= 30) * Math.min(2, count(own(c, at).head, RESIDENT_SIGNS)),
  ],
  level('past', 'ends'),
  level('coming', 'ends'),
  ['open', isOpen],
  ['open-at-length', (c, at) => isOpen(c, at) * yes(own(c, at).words >= 30)],
];

const ofVoice =
  (of: (voice: Voice, context: MeetingContext) => number): Feature[1] =>
  (context, at) => {
    const voice = context.voiceOf(at);
    return voice.turns === 0 ? 0 : of(voice, context);
  };

/** A voice of the house: it votes, moves, presides or is called as a member, more than once or mostly. */
const houseShare = (voice: Voice): number =>
  Math.min(1, (voice.presides + voice.votes + voice.business + voice.calledAsMember) / voice.turns);

export const VOICE_FEATURES: Feature[] = [
  ['voice-known', ofVoice(() => 1)],
  ['voice-turns', ofVoice((voice) => log(Math.min(voice.turns, 40)))],
  ['voice-share', ofVoice((voice, c) => Math.min(0.2, voice.turns / c.utterances.length))],
  ['voice-seldom', ofVoice((voice) => yes(voice.turns <= 4))],
  ['voice-longest', ofVoice((voice) => log(voice.longest))],
  ['voice-span', ofVoice((voice, c) => (voice.last - voice.first) / c.utterances.length)],
  ['voice-house-share', ofVoice(houseShare)],
  [
    'voice-house-count',
    ofVoice((voice) => log(voice.votes + voice.business + voice.presides + voice.calledAsMember)),
  ],
  ['voice-official', ofVoice((voice) => voice.official / voice.turns)],
  ['voice-in-round', ofVoice((voice) => voice.inRound)],
  ['voice-introduces', ofVoice((voice) => voice.introduces / voice.turns)],
  ['voice-resident', ofVoice((voice) => voice.resident / voice.turns)],
  [
    'voice-seldom-in-round',
    (c, at) =>
      yes(c.voiceOf(at).turns > 0 && c.voiceOf(at).turns <= 6) *
      Math.max(round(c, at), c.isOpenHearing[at] ?? 0),
  ],
  [
    'voice-speech-in-round',
    (c, at) => yes(c.voiceOf(at).longest >= 60 && c.voiceOf(at).turns <= 12) * round(c, at),
  ],
  [
    'after-frequent-voice',
    (c, at) =>
      (c.before[at] ?? -1) < 0 ? 0 : Math.min(0.2, c.voiceOf(c.before[at] ?? 0).turns / c.utterances.length),
  ],
];

/** The second look: what the first look made of the turns around and of the same voice. */
export const SECOND_LOOK: readonly string[] = [
  'first',
  'previous',
  'next',
  'before-other',
  'after-other',
  'around',
  'around-far',
  'voice-mean',
  'voice-near',
  'voice-total',
  'words',
  'words-few',
];

/** The features of the second look for every turn, given the first look's chances. */
export function secondLook(context: MeetingContext, first: Float64Array): number[][] {
  const { utterances } = context;
  const ahead = smooth(first, utterances, 0.7, 1);
  const back = smooth(first, utterances, 0.7, -1);
  const aheadFar = smooth(first, utterances, 0.93, 1);
  const backFar = smooth(first, utterances, 0.93, -1);
  const totals = new Map<string, { chance: number; weight: number }>();
  for (const [at, { speaker, words }] of utterances.entries()) {
    if (speaker === null) continue;
    const total = totals.get(speaker) ?? { chance: 0, weight: 0 };
    const weight = weightOf(words);
    totals.set(speaker, { chance: total.chance + weight * (first[at] ?? 0), weight: total.weight + weight });
  }
  const chance = (at: number): number => (at < 0 ? 0 : (first[at] ?? 0));
  return utterances.map(({ speaker, words }, at) => {
    const total = speaker === null ? undefined : totals.get(speaker);
    const rest = (total?.weight ?? 0) - weightOf(words);
    const mean =
      total === undefined || rest <= 0 ? chance(at) : (total.chance - weightOf(words) * chance(at)) / rest;
    let nearest = 0;
    for (let by = 1; by <= 4; by += 1) {
      for (const other of [at - by, at + by]) {
        if (speaker !== null && utterances[other]?.speaker === speaker)
          nearest = Math.max(nearest, chance(other));
      }
    }
    return [
      logit(chance(at)),
      chance(at - 1),
      chance(at + 1),
      chance(context.before[at] ?? -1),
      chance(context.after[at] ?? -1),
      Math.min(ahead[at] ?? 0, back[at] ?? 0),
      Math.min(aheadFar[at] ?? 0, backFar[at] ?? 0),
      mean,
      nearest,
      total === undefined ? chance(at) : total.chance / total.weight,
      log(words),
      yes(words < 8),
    ];
  });
}

const weightOf = (words: number): number => Math.min(words, 60) + 3;

export const logit = (chance: number): number => {
  const bounded = Math.min(Math.max(chance, 1e-4), 1 - 1e-4);
  return Math.log(bounded / (1 - bounded));
};

/** Mean chance of what was said before (or comes after), by words, fading turn by turn. */
function smooth(first: Float64Array, utterances: Utterance[], rate: number, step: 1 | -1): Float64Array {
  const smoothed = new Float64Array(first.length);
  let chance = 0;
  let weight = 1e-9;
  for (let at = step === 1 ? 0 : first.length - 1; at >= 0 && at < first.length; at += step) {
    smoothed[at] = chance / weight;
    const size = Math.min(utterances[at]?.words ?? 0, 60) + 1;
    chance = chance * rate + size * (first[at] ?? 0);
    weight = weight * rate + size;
  }
  return smoothed;
}
