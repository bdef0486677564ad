import { callOf, type MeetingContext, signsOf, type Utterance } from './meeting-context.ts';
import { has } from './meeting-speech.ts';
import { spokenLanguage } from './spoken-language.ts';

/**
 * What can be noticed of one turn, each 0..1 (a few fall below 0). Few and broad on purpose: cities hand
 * over the floor in different words, so a cue gathers what means the same ("next speaker", "press star six",
 * a bare name). `floor-weights.ts` says what each means for who has the floor.
 */
export const CUES = [
  'always',
  'words-1-3',
  'words-4-7',
  'words-8-29',
  'words-30-39',
  'words-40-900',
  'words-901-1500',
  'words-over-1500',
  'over-60-uncalling',
  'over-150',
  'over-400',
  'introduces',
  'lives-here',
  'declares',
  'greets',
  'only-greets',
  'checks-line',
  'thanks-last',
  'only-thanks',
  'first-person',
  'other-language',
  'echoes-name',
  'votes',
  'calls-member',
  'names-member',
  'calls',
  'calls-last',
  'bare-name',
  'gives-floor',
  'names-round',
  'runs-line',
  'time-is-up',
  'confirms',
  'thanks-first',
  'opens',
  'opens-short',
  'ends',
  'rules',
  'business',
  'business-long',
  'official',
  'to-staff',
  'letter',
  'no-sign-of-house',
  'presents',
  'screen',
  'honours',
  'proclaims',
  'staff',
  'open',
  'hearing',
  'asks',
  'unfinished',
  'enters-round',
  'enters-show',
  'same-voice',
  'voice-resident',
  'voice-no-resident',
  'voice-guest',
  'voice-no-guest',
  'voice-chair',
  'voice-house',
  'voice-often',
  'near-resident',
  'near-guest',
] as const;
export type Cue = (typeof CUES)[number];

/** The cues of all turns in the order of `CUES`: cue c of turn t at t * CUES.length + c. */
export type CueTable = Float64Array;

export const CUE_AT = Object.fromEntries(CUES.map((cue, at) => [cue, at])) as Record<Cue, number>;

/** The cues of every turn but those of its voice, which stay 0 until somebody is known to have spoken. */
export function turnCues(context: MeetingContext): CueTable {
  const table = new Float64Array(context.utterances.length * CUES.length);
  const inSpanish = context.utterances.map(({ plain }) => spokenLanguage(plain) === 'es');
  const isMostlyEnglish = inSpanish.filter(Boolean).length < inSpanish.length / 2;
  for (const [at, utterance] of context.utterances.entries()) {
    const set = (cue: Cue, value: number | boolean): void => {
      table[at * CUES.length + CUE_AT[cue]] = Number(value);
    };
    writeCues(utterance, at, context, set);
    set('other-language', isMostlyEnglish && inSpanish[at] === true);
  }
  return table;
}

function writeCues(
  utterance: Utterance,
  at: number,
  context: MeetingContext,
  set: (cue: Cue, value: number | boolean) => void,
): void {
  const { words, head, tail, anywhere, callsMember, courtesy } = utterance;
  const signs = signsOf(utterance);
  // A chair reads the rules at length before the first speaker; only an epic hides its opening words.
  const wide = words <= 450 ? anywhere : signs;
  const previous = context.utterances[at - 1];
  const call = callOf(utterance);
  const isLong = words > 150;
  const introduces = has(head, 'introducesSelf');
  const opens = has(wide, 'opensComment') || has(wide, 'opensHearing') || has(wide, 'invitesSpeakers');
  const ends = has(signs, 'closesComment') || has(signs, 'closesHearing');
  const namesRound = !callsMember && has(wide, 'namesRound');
  const runsLine = words <= 60 && has(anywhere, 'runsLine');
  const timeIsUp = !isLong && has(signs, 'timeIsUp');
  const business = has(signs, 'doesBusiness');
  const votes = has(anywhere, 'votes');
  const thanksFirst = has(head, 'thanksSpeaker');
  const presents = has(signs, 'presents');
  const showsScreen = has(signs, 'showsScreen');
  const honours = has(signs, 'honours');
  const proclaims = has(anywhere, 'proclaims');
  const toStaff = has(signs, 'turnsToStaff');
  const hearing = context.isOpenHearing[at] ?? 0;
  const isHouse =
    call > 0 ||
    runsLine ||
    timeIsUp ||
    thanksFirst ||
    courtesy === 'confirms' ||
    opens ||
    toStaff ||
    ends ||
    business ||
    namesRound ||
    votes;
  set('always', 1);
  set(lengthOf(words), 1);
  set('over-60-uncalling', words > 60 && call === 0);
  set('over-150', isLong);
  set('over-400', words > 400);
  set('introduces', introduces);
  set('lives-here', has(anywhere, 'livesHere'));
  set('declares', has(anywhere, 'declaresPosition'));
  set('greets', has(head, 'greetsCouncil'));
  set('only-greets', courtesy === 'greets');
  set('checks-line', has(anywhere, 'checksLine'));
  set('thanks-last', words > 20 && has(tail, 'closesWithThanks'));
  set('only-thanks', courtesy === 'thanks');
  set('first-person', Math.min(utterance.firstPerson, 10) / 10);
  set('echoes-name', echoesName(context, at));
  set('votes', votes);
  set('calls-member', callsMember && !isLong);
  set('names-member', words <= 60 && has(anywhere, 'namesMember'));
  if (utterance.isBareName) set('bare-name', 1);
  else set(isLong ? 'calls-last' : 'calls', call);
  set('gives-floor', call);
  set('names-round', namesRound && (!isLong || call > 0));
  set('runs-line', runsLine);
  set('time-is-up', timeIsUp);
  set('confirms', courtesy === 'confirms');
  set('thanks-first', thanksFirst && words <= 25);
  set('opens', opens);
  set('opens-short', opens && !isLong);
  set('ends', ends);
  set('rules', words > 30 && !introduces && (namesRound || opens) && has(wide, 'givesRules'));
  set(isLong ? 'business-long' : 'business', business);
  set('official', has(signs, 'speaksAsOfficial'));
  set('to-staff', toStaff);
  const isLetterAsked = previous !== undefined && has(signsOf(previous), 'asksForLetters');
  set('letter', (Number(has(anywhere, 'readsLetter')) + Number(isLetterAsked)) / 2);
  set('no-sign-of-house', !isHouse && words >= 4);
  set('presents', presents);
  set('screen', showsScreen);
  set('honours', honours);
  set('proclaims', proclaims);
  set('staff', has(anywhere, 'speaksAsStaff'));
  set('open', hearing === 1 || context.isOpenComment[at] === 1);
  set('hearing', hearing);
  set('asks', utterance.asks);
  set('unfinished', utterance.isUnfinished);
  set('enters-round', namesRound || opens || hearing === 1);
  set('enters-show', presents || honours || showsScreen || toStaff || proclaims);
  set('same-voice', utterance.speaker !== null && utterance.speaker === previous?.speaker);
}

function lengthOf(words: number): Cue {
  if (words < 4) return 'words-1-3';
  if (words < 8) return 'words-4-7';
  if (words < 30) return 'words-8-29';
  if (words < 40) return 'words-30-39';
  if (words <= 900) return 'words-40-900';
  return words <= 1500 ? 'words-901-1500' : 'words-over-1500';
}

/** Opens with a name with which one of the three turns before ended: whoever was called answers. */
function echoesName({ utterances }: MeetingContext, at: number): boolean {
  const opening = utterances[at]?.opening;
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    for (const name of utterances[back]?.namesAtEnd ?? []) if (opening?.has(name)) return true;
  }
  return false;
}
