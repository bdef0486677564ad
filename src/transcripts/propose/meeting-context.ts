import {
  type Courtesy,
  courtesyOf,
  has,
  plainSpeech,
  type Signs,
  SPEECH,
  type SpeechSign,
  signsIn,
} from './meeting-speech.ts';
import { endsInBareName, type NameTest, namesAmong, nameTest, openingWords } from './names-called.ts';
import type { Turn } from './types.ts';

/** One turn as the cues are read from it. `anywhere`, `head` and `tail` hold the signs found there. */
export type Utterance = {
  speaker: string | null;
  words: number;
  anywhere: Signs;
  head: Signs;
  tail: Signs;
  /** "I", "my", "me" per hundred words. */
  firstPerson: number;
  /** Nothing but a name, as chairs and clerks call people: "William Hastings?" */
  isBareName: boolean;
  courtesy: Courtesy | null;
  /** Ends with a question, or in the middle of a sentence. */
  asks: boolean;
  isUnfinished: boolean;
  /** Ends by naming a member or officer: "… Councilmember Harrison." */
  callsMember: boolean;
  /** Parts of names near the end, lower case: whom a hand-over calls. */
  namesAtEnd: ReadonlySet<string>;
  /** All of it as `plainSpeech` gives it. */
  plain: string;
  /** What a close or a vote is read from: the words, of a long turn the last ones. */
  closing: string;
  /** The first words, lower case. */
  opening: ReadonlySet<string>;
};

export type MeetingContext = {
  utterances: Utterance[];
  /** Whether the last word on opening or closing says that a round of speakers is on: 1, else 0. */
  isOpenComment: Uint8Array;
  isOpenHearing: Uint8Array;
};

const HEAD_WORDS = 40;
const TAIL_WORDS = 30;

/** Everything about a meeting that the cues of its turns are read from, in time linear in its words. */
export function meetingContext(turns: Turn[]): MeetingContext {
  const isName = nameTest(turns);
  const utterances = turns.map((turn) => utteranceOf(turn, isName));
  return { utterances, ...openRounds(utterances) };
}

function utteranceOf({ speaker, text }: Turn, isName: NameTest): Utterance {
  const said = text.split(/\s+/).filter((word) => word !== '');
  const plain = plainSpeech(text);
  const words = plain === '' ? [] : plain.split(' ');
  const head = words.slice(0, HEAD_WORDS).join(' ');
  const tail = words.slice(-TAIL_WORDS).join(' ');
  const anywhere = signsIn(
    words.length <= 400 ? plain : `${words.slice(0, 200).join(' ')} ${words.slice(-200).join(' ')}`,
  );
  const first = words.reduce((count, word) => (FIRST_PERSON.has(word) ? count + 1 : count), 0);
  // "UNKNOWN" is a diariser's word for nobody in particular.
  const isNamed = speaker !== null && !/^(?:unknown|unidentified|speaker_?unknown|\?+)?$/i.test(speaker);
  return {
    speaker: isNamed ? speaker : null,
    words: words.length,
    anywhere,
    head: words.length <= HEAD_WORDS ? anywhere : signsIn(head),
    tail: words.length <= TAIL_WORDS ? anywhere : signsIn(tail),
    firstPerson: (100 * first) / (words.length + 10),
    isBareName: endsInBareName(said, isName),
    courtesy: courtesyOf(plain),
    asks: plain.endsWith('?'),
    isUnfinished: BREAKS_OFF.test(plain.slice(-12)) || (/[.?!] /.test(plain) && !/[.?!]$/.test(plain)),
    callsMember: CALLS_MEMBER.test(words.slice(-6).join(' ')),
    namesAtEnd: namesAmong(said.slice(-25), isName),
    plain,
    closing: words.length <= 150 ? plain : tail,
    opening: openingWords(words.slice(0, 25)),
  };
}

const BREAKS_OFF = /(?:,|\b(?:the|and|to|of|that|is|about|an?))[.]?$/;

/** "… Council Member Harrison.", "Mr. Ranaletti?": somebody of the house is given the floor. */
const CALLS_MEMBER = new RegExp(
  `${SPEECH.namesMember.source}|\\b(?:mayor|dr|director|chief|president|chair)\\.? [a-z'-]{1,24}[.?]?$|^(?:board |committee )?member [a-z'-]{1,24}[.?]?$`,
);

const FIRST_PERSON = new Set(['i', 'my', 'me', "i'm", "i've", "i'd", "i'll", 'mine', 'myself', 'yo', 'mi']);

/**
 * The signs that count for what a turn does to the meeting. In a long speech the words of the chair are only
 * quoted, but for its end, where the floor is passed on.
 */
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

/** Where, by the last thing said about it, public comment or a hearing is open. */
function openRounds(utterances: Utterance[]): Pick<MeetingContext, 'isOpenComment' | 'isOpenHearing'> {
  const isOpenComment = new Uint8Array(utterances.length);
  const isOpenHearing = new Uint8Array(utterances.length);
  let open: 'comment' | 'hearing' | null = null;
  let closeMovedAt = Number.NEGATIVE_INFINITY;
  for (const [at, utterance] of utterances.entries()) {
    if (open === 'comment') isOpenComment[at] = 1;
    if (open === 'hearing') isOpenHearing[at] = 1;
    const heard = (sign: SpeechSign): boolean => has(signsOf(utterance), sign);
    if (heard('opensHearing')) open = 'hearing';
    else if (heard('closesHearing')) {
      // A motion to close is no close: residents are still heard until the vote.
      if (/\bclosed\b/.test(utterance.closing)) open = null;
      else closeMovedAt = at;
    } else if (
      open === 'hearing' &&
      at - closeMovedAt <= 8 &&
      heard('doesBusiness') &&
      VOTED.test(utterance.closing)
    )
      open = null;
    else if (heard('opensComment') && open === null) open = 'comment';
    else if (heard('closesComment') && !heard('handsOver')) open = null;
    else if (heard('handsOver') && open === null) open = 'comment';
    else if (utterance.callsMember && heard('doesBusiness')) open = null;
  }
  return { isOpenComment, isOpenHearing };
}

const VOTED = /\b(?:all in favou?r|say aye|aye|motion (?:passes|carries)|the vote|call the roll)\b/;
