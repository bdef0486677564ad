import { opensAsChair } from './chair-words.ts';
import { callOf, type MeetingContext, meetingContext, signsOf, type Utterance } from './meeting-context.ts';
import { has, isBriefPosition } from './meeting-speech.ts';
import { type Place, placesOf } from './sections.ts';
import { PROPOSED_FROM, testimonyChances } from './testimony-model.ts';
import type { ClassifiedTurn, Reason, Turn } from './types.ts';
import { type Voices, voicesOf } from './voices.ts';

/**
 * Says of each turn whether a resident testifies in it, how surely and why, and in which part of the
 * meeting and on which item. Same number and order of turns.
 */
export function classifyTurns(turns: Turn[]): ClassifiedTurn[] {
  const context = meetingContext(turns);
  const briefs = context.utterances.map(({ plain }) => plain.length < BRIEF && isBriefPosition(plain));
  const voices = voicesOf(context.utterances);
  const leans = Float64Array.from(turns, ({ speaker }, at) =>
    leanOf(speaker, at, context.utterances, briefs),
  );
  const chances = testimonyChances(context, voices, leans);
  resumeByName(turns, chances);
  renderInterpreters(turns, chances);
  const places = placesOf(turns, context, (at) => (chances[at] ?? 0) < PROPOSED_FROM);
  return turns.map((turn, at) => {
    const chance = chances[at] ?? 0;
    const place = places[at] ?? { part: null };
    const isTestimony = chance >= PROPOSED_FROM && turn.text.trim() !== '';
    const kind = !isTestimony ? 'other' : place.part === 'hearing' ? 'hearing' : 'testimony';
    return {
      ...turn,
      kind,
      confidence: Math.round((isTestimony ? chance : 1 - chance) * 100) / 100,
      reasons: reasonsOf(context, voices, at, kind !== 'other', place),
      ...(place.section === undefined ? {} : { section: place.section }),
      ...(place.item === undefined ? {} : { item: place.item }),
    };
  });
}

const HOUSE_LABEL =
  /^member\b|\b(?:mayor|vice mayor|council(?:\s?(?:member|man|woman|person|or))?s?|alder(?:man|woman|person)?|commissioner|chair(?:man|woman|person)?|clerk|attorney|manager|administrator|director|chief|staff|president|supervisor|trustee|senator|assembly\s?member|secretary|operator|moderator|planner|engineer|officer|judge|court|alcalde(?:sa)?|concejal|secretari[oa])\b/i;
const PUBLIC_LABEL =
  /\b(?:resident|citizen|public|audience|caller|testif\w{0,24}|witness|commenter|community member|residente|vecin[oa]|p[uú]blico)\b/i;

/** A turn of one line, in letters. */
const BRIEF = 400;

/** What is known of a turn before the floor is followed, in log-odds. */
function leanOf(speaker: string | null, at: number, utterances: Utterance[], briefs: boolean[]): number {
  const utterance = utterances[at];
  if (utterance === undefined) return 0;
  const { plain } = utterance;
  let lean = 0;
  if (speaker !== null && isTypedName(speaker)) {
    if (PUBLIC_LABEL.test(speaker)) lean += 2;
    else if (HOUSE_LABEL.test(speaker)) lean -= 3;
  }
  // The author of a bill presents and closes; the committee's own, however strongly put.
  if (
    OWN_BILL.test(plain.slice(0, 1500)) ||
    ASKED_TO_CLOSE.test((utterances[at - 1]?.plain ?? '').slice(-400))
  )
    lean -= 3;
  if (speaker !== null) return lean;
  // Captions that mark nobody garble names, but a queue of one-line callers shows as such.
  if (plain.length < BRIEF && callOf(utterance) < 0.5 && !opensAsChair(plain)) {
    const before = briefs[at - 1] === true || briefs[at - 2] === true;
    const after = briefs[at + 1] === true || briefs[at + 2] === true;
    const isInvited = utterances.slice(Math.max(0, at - 4), at).some((each) => callOf(each) > 0);
    if (briefs[at] === true) lean += before && after ? 2 : before || after || isInvited ? 1.5 : 0;
    else if (plain.length > 15 && TAKES_SIDES.test(plain)) lean += before || after ? 1.5 : 0;
    else if (plain.length > 30) lean += before && after ? 1.5 : 0;
  }
  if (OPENS_FOR_MANY.test(plain.slice(0, BRIEF))) lean += 2;
  if ((plain.match(/\b(?:ayes?|absent|not voting)\b/g)?.length ?? 0) >= 2) lean -= 3;
  return lean;
}

const OWN_BILL = /\bmy bill\b.{0,40}\bwould\b|\bpresent(?:ing)? (?:my|our) bill\b|\bi present\b/;
const ASKED_TO_CLOSE = /\b(?:you may (?:close|present|open)|closing remarks|final word|like to close)\b/;
const TAKES_SIDES = /\b(?:oppos\w{1,6}|support\w{0,5})\b/;

/** Witnesses open with whom they speak for and on which side. */
const OPENS_FOR_MANY =
  /\b(?:on behalf of|representing|of the|with (?:the )?)\b.{0,200}\b(?:(?:strong|respectful|full) (?:opposition|support)|(?:opposition|support) (?:of|to)|(?:strongly|respectfully) (?:oppose|support)|sponsors? of)/;

/** Names that a person typed can be trusted: whoever testified a moment ago goes on after the chair's question. */
function resumeByName(turns: Turn[], chances: Float64Array): void {
  const lastAt = new Map<string, number>();
  for (const [at, { speaker }] of turns.entries()) {
    if (speaker === null || !isTypedName(speaker) || HOUSE_LABEL.test(speaker)) continue;
    const before = lastAt.get(speaker);
    if (before !== undefined && at - before <= 4 && (chances[at] ?? 0) > 0.02) {
      chances[at] = Math.max(chances[at] ?? 0, PROPOSED_FROM + 0.1);
    }
    if ((chances[at] ?? 0) >= PROPOSED_FROM) lastAt.set(speaker, at);
  }
}

const isTypedName = (speaker: string): boolean =>
  !/^(?:speaker|spk|spkr|unknown|interpreter|int[eé]rprete)[ _]?[\w]*$/i.test(speaker);

/** An interpreter's words belong to whoever is interpreted. */
function renderInterpreters(turns: Turn[], chances: Float64Array): void {
  for (const [at, { speaker }] of turns.entries()) {
    if (speaker === null || !/\b(?:interpreter|int[eé]rprete)\b/i.test(speaker)) continue;
    chances[at] = Math.max(chances[at - 1] ?? 0, chances[at + 1] ?? 0);
  }
}

function reasonsOf(
  context: MeetingContext,
  voices: Voices,
  at: number,
  isTestimony: boolean,
  { part }: Place,
): Reason[] {
  const utterance = context.utterances[at];
  if (utterance === undefined) return [];
  const turns = voices.get(utterance.speaker ?? '')?.turns ?? 0;
  const previous = context.utterances[at - 1];
  const reasons: Reason[] = [];
  const give = (reason: Reason, holds: boolean): void => {
    if (holds) reasons.push(reason);
  };
  if (isTestimony) {
    give('in-public-hearing', part === 'hearing');
    give('in-public-comment', part === 'comment');
    give('called-to-speak', previous !== undefined && callOf(previous) > 0);
    give('introduces-self', has(utterance.head, 'introducesSelf'));
    give('says-where-they-live', has(utterance.anywhere, 'livesHere'));
    give('addresses-council', has(utterance.head, 'greetsCouncil'));
    give('declares-position', has(utterance.anywhere, 'declaresPosition'));
    give('closes-with-thanks', has(utterance.tail, 'closesWithThanks') && utterance.words > 20);
    give('speaks-seldom', turns > 0 && turns <= 4);
    if (reasons.length === 0) reasons.push('beside-testimony');
    return reasons;
  }
  give('calls-the-roll', has(utterance.anywhere, 'votes') || (utterance.callsMember && utterance.words <= 4));
  give('runs-the-meeting', callOf(utterance) > 0.5 || has(signsOf(utterance), 'doesBusiness'));
  give('council-or-staff', has(utterance.anywhere, 'speaksAsOfficial') || previous?.callsMember === true);
  give('presents-report', utterance.words > 900 || has(utterance.anywhere, 'presents'));
  give('speaks-often', turns > 20);
  give('short-answer', utterance.words < 8);
  return reasons;
}
