import { readLabel } from '../parse/speaker-labels.ts';
import { has, plainSpeech, type Signs, SPEECH, signsIn } from './meeting-speech.ts';
import type { Turn } from './types.ts';

/** One turn as the features see it. `anywhere`, `head` and `tail` hold the signs found there. */
export type Utterance = {
  speaker: string | null;
  words: number;
  /** Seconds, 0 when unknown. */
  seconds: number;
  anywhere: Signs;
  head: Signs;
  tail: Signs;
  /** Per hundred words. */
  firstPerson: number;
  secondPerson: number;
  weAndOur: number;
  questions: number;
  /** Nothing but a name, as chairs and clerks call people: "William Hastings?" */
  isBareName: boolean;
  /** Ends by naming a member or officer: "… Councilmember Harrison." */
  callsMember: boolean;
  /** Capitalised words near the end, lower case: whom a hand-over names. */
  namesAtEnd: ReadonlySet<string>;
  /** What a close or a vote is read from: the words, of a long turn the last ones. */
  closing: string;
  /** The first words, lower case. */
  opening: ReadonlySet<string>;
};

/** One voice over the whole meeting. */
export type Voice = {
  turns: number;
  words: number;
  longest: number;
  first: number;
  last: number;
  /** How many of its turns show each sign of one who presides, votes or serves. */
  presides: number;
  votes: number;
  business: number;
  official: number;
  calledAsMember: number;
  introduces: number;
  resident: number;
  /** Share of its words said while the floor is being handed round or a hearing is open. */
  inRound: number;
};

export type MeetingContext = {
  utterances: Utterance[];
  voiceOf: (at: number) => Voice;
  /** Index of the nearest turn of another voice before or after, -1 for none. */
  before: Int32Array;
  after: Int32Array;
  /** How strongly each marker was last heard before, and will next be heard after: 1 beside, fading. */
  past: Record<Marker, Float64Array>;
  coming: Record<Marker, Float64Array>;
  pastFar: Record<Marker, Float64Array>;
  comingFar: Record<Marker, Float64Array>;
  /** Whether the last marker of opening or closing says that a round of speakers is on: 1, else 0. */
  isOpenComment: Uint8Array;
  isOpenHearing: Uint8Array;
};

export const MARKERS = [
  'handsOver',
  'invitesSpeakers',
  'opensComment',
  'opensHearing',
  'closesHearing',
  'closesComment',
  'doesBusiness',
  'callsMember',
  'votes',
  'timeIsUp',
  'introducesSelf',
  'presents',
  'calls',
  'ends',
] as const;
export type Marker = (typeof MARKERS)[number];

/** Fading per turn: a round of speakers is felt over about four turns, a part of the meeting over twenty. */
const NEAR = 0.75;
const FAR = 0.95;

const HEAD_WORDS = 40;
const TAIL_WORDS = 30;

/** Everything about a meeting that the features of its turns are read from, in time linear in its words. */
export function meetingContext(turns: Turn[]): MeetingContext {
  const utterances = turns.map(utteranceOf);
  const voices = voicesOf(utterances);
  const unknown = emptyVoice();
  const markers = Object.fromEntries(
    MARKERS.map((marker) => [marker, Float64Array.from(utterances, (each) => markerOf(each, marker))]),
  ) as Record<Marker, Float64Array>;
  const { isOpenComment, isOpenHearing } = openRounds(markers, utterances);
  const past = fade(markers, NEAR, 1);
  const coming = fade(markers, NEAR, -1);
  for (const [at, { speaker, words }] of utterances.entries()) {
    const voice = voices.get(speaker ?? '');
    if (voice === undefined) continue;
    const round = Math.max(past.calls[at] ?? 0, isOpenHearing[at] ?? 0, (isOpenComment[at] ?? 0) * 0.8);
    voice.inRound += (round * words) / Math.max(1, voice.words);
  }
  return {
    utterances,
    voiceOf: (at) => voices.get(utterances[at]?.speaker ?? '') ?? unknown,
    before: neighbours(utterances, 1),
    after: neighbours(utterances, -1),
    past,
    coming,
    pastFar: fade(markers, FAR, 1),
    comingFar: fade(markers, FAR, -1),
    isOpenComment,
    isOpenHearing,
  };
}

function utteranceOf({ speaker, start, end, text }: Turn): Utterance {
  const said = text.split(/\s+/).filter((word) => word !== '');
  const plain = plainSpeech(text);
  const words = plain === '' ? [] : plain.split(' ');
  const head = words.slice(0, HEAD_WORDS).join(' ');
  const tail = words.slice(-TAIL_WORDS).join(' ');
  const anywhere = signsIn(
    words.length <= 400 ? plain : `${words.slice(0, 200).join(' ')} ${words.slice(-200).join(' ')}`,
  );
  let first = 0;
  let second = 0;
  let we = 0;
  let questions = 0;
  for (const word of words) {
    if (FIRST_PERSON.has(word)) first += 1;
    else if (word === 'you' || word === 'your') second += 1;
    else if (WE.has(word)) we += 1;
    if (word.endsWith('?')) questions += 1;
  }
  const rate = (count: number): number => (words.length === 0 ? 0 : (100 * count) / (words.length + 10));
  // "UNKNOWN" is a diariser's word for nobody in particular.
  const isNamed = speaker !== null && !/^(?:unknown|unidentified|speaker_?unknown|\?+)?$/i.test(speaker);
  return {
    speaker: isNamed ? speaker : null,
    words: words.length,
    seconds: start === null || end === null ? 0 : Math.max(0, end - start),
    anywhere,
    head: words.length <= HEAD_WORDS ? anywhere : signsIn(head),
    tail: words.length <= TAIL_WORDS ? anywhere : signsIn(tail),
    firstPerson: rate(first),
    secondPerson: rate(second),
    weAndOur: rate(we),
    questions: rate(questions),
    isBareName: isBareName(lastSentence(said)),
    callsMember: CALLS_MEMBER.test(words.slice(-6).join(' ')),
    namesAtEnd: capitalised(said.slice(-25)),
    closing: words.length <= 150 ? plain : tail,
    opening: new Set(words.slice(0, 25).map(letters)),
  };
}

/** "… Council Member Harrison.", "Mr. Ranaletti?": somebody of the house is given the floor. */
const CALLS_MEMBER = new RegExp(
  `${SPEECH.namesMember.source}|\\b(?:mayor|dr|director|chief|president|chair)\\.? [a-z'-]{1,24}[.?]?$`,
);

/** The words after the last stop or comma but the final one: "… to others. Lee White." gives "Lee White." */
function lastSentence(said: string[]): string[] {
  let from = said.length - 1;
  while (from > 0 && said.length - from < 6 && !/[.,?!]$/.test(said[from - 1] ?? '')) from -= 1;
  return said.slice(from);
}

const FIRST_PERSON = new Set(['i', 'my', 'me', "i'm", "i've", "i'd", "i'll", 'mine', 'myself', 'yo', 'mi']);
const WE = new Set(['we', 'our', 'us', "we're", "we've", "we'll", 'nosotros', 'nuestra', 'nuestro']);

const letters = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^a-z\u00c0-\u024f'-]/g, '')
    .replace(/'s$/, '');

function capitalised(words: string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const word of words) {
    const plain = letters(word);
    if (plain.length > 2 && /^\p{Lu}/u.test(word) && !NO_NAME.has(plain)) names.add(plain);
  }
  return names;
}

const NO_NAME = new Set(
  (
    'the and you your our now next thank thanks okay yes mayor council councilmember member members city clerk madam chair ' +
    'president our first last public comment speaker phone number please zoom item hearing motion second aye here present ' +
    'mister good evening afternoon morning this that there have before all any are for with ' +
    'will would can could may ward district street support opposition oppose opposed'
  ).split(' '),
);

function isBareName(said: string[]): boolean {
  if (said.length < 2 || said.length > 5) return false;
  // "Mr. Ortega." calls a resident in one city and an engineer in another.
  if (/^(?:mr|ms|mrs|miss)\b/i.test(said[0] ?? '')) return false;
  let names = 0;
  for (const word of said) {
    const plain = letters(word);
    if (plain === '' || /\d/.test(word)) return false;
    if (/^\p{Lu}/u.test(word) && plain.length > 1 && !NO_NAME.has(plain) && !COMMON_OPENERS.has(plain))
      names += 1;
    else if (!/^\p{Lu}/u.test(word) || COMMON_OPENERS.has(plain)) return false;
  }
  // Captions in capitals make any short sentence look like a name.
  return names >= 2 && readLabel(`${said.join(' ').replace(/[.,?!]{1,9}$/, '')}:`) !== null;
}

const COMMON_OPENERS = new Set(
  'so moved ok okay yep yeah no not nay sure right alright oh i it he she we they what'.split(' '),
);

function markerOf(utterance: Utterance, marker: Marker): number {
  if (marker === 'callsMember') return utterance.callsMember ? 1 : 0;
  if (marker === 'calls') return callOf(utterance);
  if (marker === 'ends')
    return has(signsOf(utterance), 'closesComment') || has(signsOf(utterance), 'closesHearing') ? 1 : 0;
  if (marker === 'introducesSelf')
    return has(utterance.head, 'introducesSelf') && utterance.words > 25 ? 1 : 0;
  // In a long speech the words of the chair are only quoted, but for its end, where the floor is passed on.
  return has(signsOf(utterance), marker) ? 1 : 0;
}

/** The signs that count for what a turn does to the meeting. */
export const signsOf = (utterance: Utterance): Signs =>
  utterance.words <= 150 ? utterance.anywhere : utterance.tail;

/** How surely a turn gives a resident the floor, in whatever way this city does it: 0..1. */
export function callOf(utterance: Utterance): number {
  if (utterance.callsMember) return 0;
  const signs = signsOf(utterance);
  if (has(signs, 'handsOver')) return 1;
  if (has(signs, 'invitesSpeakers')) return 0.9;
  if (utterance.isBareName) return 0.8;
  return has(signs, 'timeIsUp') ? 0.6 : 0;
}

function fade(
  markers: Record<Marker, Float64Array>,
  rate: number,
  step: 1 | -1,
): Record<Marker, Float64Array> {
  return Object.fromEntries(
    MARKERS.map((marker) => {
      const heard = markers[marker];
      const faded = new Float64Array(heard.length);
      let level = 0;
      for (let at = step === 1 ? 0 : heard.length - 1; at >= 0 && at < heard.length; at += step) {
        faded[at] = level;
        level = Math.max(level * rate, heard[at] ?? 0);
      }
      return [marker, faded];
    }),
  ) as Record<Marker, Float64Array>;
}

/** Where, by the last thing said about it, public comment or a hearing is open. */
function openRounds(
  markers: Record<Marker, Float64Array>,
  utterances: Utterance[],
): { isOpenComment: Uint8Array; isOpenHearing: Uint8Array } {
  const isOpenComment = new Uint8Array(utterances.length);
  const isOpenHearing = new Uint8Array(utterances.length);
  let open: 'comment' | 'hearing' | null = null;
  let closeMovedAt = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < utterances.length; at += 1) {
    if (open === 'comment') isOpenComment[at] = 1;
    if (open === 'hearing') isOpenHearing[at] = 1;
    const heard = (marker: Marker): boolean => markers[marker][at] === 1;
    if (heard('opensHearing')) open = 'hearing';
    else if (heard('closesHearing')) {
      // A motion to close is no close: residents are still heard until the vote.
      if (/\bclosed\b/.test(utterances[at]?.closing ?? '')) open = null;
      else closeMovedAt = at;
    } else if (
      open === 'hearing' &&
      at - closeMovedAt <= 8 &&
      heard('doesBusiness') &&
      VOTED.test(utterances[at]?.closing ?? '')
    )
      open = null;
    else if (heard('opensComment') && open === null) open = 'comment';
    else if (heard('closesComment') && !heard('handsOver')) open = null;
    else if (heard('handsOver') && open === null) open = 'comment';
    else if (heard('callsMember') && heard('doesBusiness')) open = null;
  }
  return { isOpenComment, isOpenHearing };
}

const VOTED = /\b(?:all in favou?r|say aye|aye|motion (?:passes|carries)|the vote|call the roll)\b/;

function neighbours(utterances: Utterance[], step: 1 | -1): Int32Array {
  const found = new Int32Array(utterances.length).fill(-1);
  const from = step === 1 ? 0 : utterances.length - 1;
  for (let at = from; at >= 0 && at < utterances.length; at += step) {
    const near = at - step;
    const speaker = utterances[at]?.speaker ?? null;
    const other = utterances[near];
    if (other === undefined) continue;
    found[at] = speaker !== null && other.speaker === speaker ? (found[near] ?? -1) : near;
  }
  return found;
}

function emptyVoice(): Voice {
  return {
    turns: 0,
    words: 0,
    longest: 0,
    first: 0,
    last: 0,
    presides: 0,
    votes: 0,
    business: 0,
    official: 0,
    calledAsMember: 0,
    introduces: 0,
    resident: 0,
    inRound: 0,
  };
}

function voicesOf(utterances: Utterance[]): Map<string, Voice> {
  const voices = new Map<string, Voice>();
  for (const [at, utterance] of utterances.entries()) {
    if (utterance.speaker === null) continue;
    let voice = voices.get(utterance.speaker);
    if (voice === undefined) {
      voice = { ...emptyVoice(), first: at };
      voices.set(utterance.speaker, voice);
    }
    const { words, anywhere, tail } = utterance;
    const signs = words <= 150 ? anywhere : tail;
    voice.turns += 1;
    voice.words += words;
    voice.longest = Math.max(voice.longest, words);
    voice.last = at;
    if (has(signs, 'handsOver') || has(signs, 'invitesSpeakers') || has(signs, 'timeIsUp'))
      voice.presides += 1;
    if (has(signs, 'votes') && words <= 4) voice.votes += 1;
    if (has(signs, 'doesBusiness')) voice.business += 1;
    if (has(anywhere, 'speaksAsOfficial')) voice.official += 1;
    const previous = utterances[at - 1];
    if (previous?.callsMember === true && previous.speaker !== utterance.speaker) voice.calledAsMember += 1;
    if (has(utterance.head, 'introducesSelf') && words > 15) voice.introduces += 1;
    if (has(anywhere, 'livesHere') || has(anywhere, 'declaresPosition')) voice.resident += 1;
  }
  return voices;
}
