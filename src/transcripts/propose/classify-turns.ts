import { callOf, type MeetingContext, meetingContext, signsOf, type Utterance } from './meeting-context.ts';
import { isBriefPosition, plainSpeech } from './meeting-speech.ts';
import { type Place, placesOf } from './sections.ts';
import { PROPOSED_FROM, testimonyChances } from './testimony-model.ts';
import type { ClassifiedTurn, Reason, Turn } from './types.ts';

/**
 * Says of each turn whether a resident testifies in it, how surely and why, and in which part of the
 * meeting and on which item. Same number and order of turns.
 */
export function classifyTurns(turns: Turn[]): ClassifiedTurn[] {
  const context = meetingContext(turns);
  const leans = turns.map((turn, at) => leanOf(turn, at, turns, context));
  const chances = testimonyChances(context, (at) => leans[at] ?? 0);
  renderInterpreters(turns, chances);
  const places = placesOf(turns, context.utterances, (at) => (chances[at] ?? 0) < PROPOSED_FROM);
  return turns.map((turn, at) => {
    const chance = chances[at] ?? 0;
    const place = places[at] ?? { part: null };
    const isTestimony = chance >= PROPOSED_FROM && turn.text.trim() !== '';
    const kind = !isTestimony ? 'other' : place.part === 'hearing' ? 'hearing' : 'testimony';
    return {
      ...turn,
      kind,
      confidence:
        Math.round((isTestimony ? confidenceAbove(chance) : 1 - chance / (2 * PROPOSED_FROM)) * 100) / 100,
      reasons: reasonsOf(context, at, kind !== 'other', place),
      ...(place.section === undefined ? {} : { section: place.section }),
      ...(place.item === undefined ? {} : { item: place.item }),
    };
  });
}

/** 0.5 at the threshold, 1 at certainty, on either side of it. */
const confidenceAbove = (chance: number): number =>
  0.5 + (0.5 * (chance - PROPOSED_FROM)) / (1 - PROPOSED_FROM);

const HOUSE_LABEL =
  /\b(?:mayor|vice mayor|council(?:\s?(?:member|man|woman|person|or))?s?|alder(?:man|woman|person)?|commissioner|chair(?:man|woman|person)?|clerk|attorney|manager|administrator|director|chief|staff|president|supervisor|trustee|senator|assembly\s?member|secretary|operator|moderator|planner|engineer|officer|judge|court|alcalde(?:sa)?|concejal|secretari[oa])\b/i;
const PUBLIC_LABEL =
  /\b(?:resident|citizen|public|audience|caller|testif\w*|witness|commenter|community member|residente|vecin[oa]|p[uú]blico)\b/i;

/** What is known of a turn before the model looks, in log-odds. */
function leanOf({ speaker, text }: Turn, at: number, turns: Turn[], context: MeetingContext): number {
  let lean = 0;
  if (speaker !== null && !/^speaker[ _]?\d*$/i.test(speaker)) {
    if (PUBLIC_LABEL.test(speaker)) lean += 2;
    else if (HOUSE_LABEL.test(speaker)) lean -= 3;
  }
  if (text.length > 20_000) return lean;
  const plain = plainSpeech(text);
  const isAfterClose = /\byou may (?:close|present|open)\b/.test(
    plainSpeech(turns[at - 1]?.text ?? '').slice(-400),
  );
  // The author of a bill presents and closes; the committee's own, however strongly put.
  if (
    isAfterClose ||
    /\b(?:my|this) bill\b.{0,40}\bwould\b|\bpresent(?:ing)? (?:my|our) bill\b|\bi present\b/.test(
      plain.slice(0, 1500),
    )
  )
    lean -= 3;
  const isHouse = HOUSE_OPENS.test(plain) && plain.length < 400;
  if (plain.length < 400 && !isHouse && callOf(context.utterances[at] as Utterance) < 1) {
    const isBrief = (near: number): boolean =>
      isBriefPosition(plainSpeech((turns[near]?.text ?? '').slice(0, 400)));
    const before = isBrief(at - 1) || isBrief(at - 2);
    const after = isBrief(at + 1) || isBrief(at + 2);
    const isInvited = (context.past.calls[at] ?? 0) > 0.3 || (context.past.invitesSpeakers[at] ?? 0) > 0.3;
    if (isBriefPosition(plain)) lean += before || after || isInvited ? 2.5 : 0;
    else if (speaker === null && plain.length > 15 && /\b(?:oppos\w{1,6}|support\w{0,5})\b/.test(plain))
      lean += before || after ? 2.5 : 0;
    else if (speaker === null && plain.length > 30) lean += before && after ? 2 : 0;
  }
  if (speaker === null && OPENS_FOR_MANY.test(plain.slice(0, 400))) lean += 2;
  if (isHouse) lean -= 2;
  return lean;
}

/** Witnesses open with whom they speak for and on which side. */
const OPENS_FOR_MANY =
  /\b(?:on behalf of|representing|of the|with (?:the )?)\b.{0,200}\b(?:(?:strong|respectful|full) (?:opposition|support)|(?:opposition|support) (?:of|to)|(?:strongly|respectfully) (?:oppose|support)|sponsors? of)/;

const HOUSE_OPENS =
  /^(?:(?:okay|all right|thank you|thanks|and|so)[,.]? ){0,3}(?:any (?:other |further )?(?:witness|opposition|questions|discussion)|chairs? recommend|item |(?:madam |mister )?(?:secretary|clerk),? (?:please )?call|(?:a )?(?:motion|second)\b|you may|the (?:motion|measure|bill)|all in favou?r|next (?:speaker|item))/;

/** An interpreter's words belong to whoever is interpreted. */
function renderInterpreters(turns: Turn[], chances: Float64Array): void {
  for (const [at, { speaker }] of turns.entries()) {
    if (speaker === null || !/\b(?:interpreter|int[eé]rprete)\b/i.test(speaker)) continue;
    chances[at] = Math.max(chances[at - 1] ?? 0, chances[at + 1] ?? 0);
  }
}

function reasonsOf(context: MeetingContext, at: number, isTestimony: boolean, { part }: Place): Reason[] {
  const utterance = context.utterances[at];
  if (utterance === undefined) return [];
  const voice = context.voiceOf(at);
  const previous = context.utterances[context.before[at] ?? -1];
  const reasons: Reason[] = [];
  const give = (reason: Reason, holds: boolean): void => {
    if (holds) reasons.push(reason);
  };
  if (isTestimony) {
    give('in-public-hearing', part === 'hearing');
    give('in-public-comment', part === 'comment');
    give('called-to-speak', previous !== undefined && callOf(previous) > 0);
    give('introduces-self', utterance.head.has('introducesSelf'));
    give('says-where-they-live', utterance.anywhere.has('livesHere'));
    give('addresses-council', utterance.head.has('greetsCouncil'));
    give('declares-position', utterance.anywhere.has('declaresPosition'));
    give('closes-with-thanks', utterance.tail.has('closesWithThanks') && utterance.words > 20);
    give('speaks-seldom', voice.turns > 0 && voice.turns <= 4);
    if (reasons.length === 0) reasons.push('beside-testimony');
    return reasons;
  }
  give('calls-the-roll', utterance.anywhere.has('votes') || (utterance.callsMember && utterance.words <= 4));
  give('runs-the-meeting', callOf(utterance) > 0.5 || signsOf(utterance).has('doesBusiness'));
  give('council-or-staff', utterance.anywhere.has('speaksAsOfficial') || previous?.callsMember === true);
  give('presents-report', utterance.words > 900 || utterance.anywhere.has('presents'));
  give('speaks-often', voice.turns > 20);
  give('short-answer', utterance.words < 8);
  return reasons;
}
