import { asksName, callsNext, endsInCall, isInterruption, isReminder, leavesFloor } from './interruptions.ts';
import { isBriefPosition, plainSpeech, SPEECH } from './meeting-speech.ts';
import { nameGiven, saidAloud } from './said-aloud.ts';
import { spokenLanguage } from './spoken-language.ts';
import type { ClassifiedTurn, ProposedComment } from './types.ts';

/** How many turns of the house may come between the parts of one testimony: a question, an answer, a reminder. */
const LONGEST_INTERRUPTION = 5;

/**
 * One comment for each resident's testimony: across what the chair says in between, without the house's
 * words, with an interpreter's rendering beside the original. People who speak more than once share a
 * `commenter`.
 */
export function proposeComments(turns: ClassifiedTurn[]): ProposedComment[] {
  const testimonies: Testimony[] = [];
  for (const [at, turn] of turns.entries()) {
    if (turn.kind === 'other' || turn.text.trim() === '') continue;
    const open = openFor(turn, testimonies);
    if (open !== undefined && !open.speakers.has(turn.speaker ?? '') && isInterruption(turn)) continue;
    const part = partOf(turn, at);
    if (open !== undefined && continues(open, part, turns)) add(open, part);
    else testimonies.push(add({ parts: [], speakers: new Set(), isSmallTalk: true, isShort: true }, part));
  }
  const comments = testimonies
    .filter((testimony) => !testimony.isSmallTalk)
    .map((testimony) => commentOf(testimony, turns));
  numberCommenters(comments);
  return comments;
}

type Part = {
  at: number;
  turn: ClassifiedTurn;
  words: number;
  name: string | undefined;
  language: 'es' | 'en' | null;
  isInterpreter: boolean;
};
/** What is asked of all parts is kept as they come: somebody may speak in ten thousand. */
type Testimony = {
  parts: Part[];
  /** Labels of the resident's own parts, and the first name given in one. */
  speakers: Set<string>;
  name?: string;
  isSmallTalk: boolean;
  /** No part is longer than a few words. */
  isShort: boolean;
};

/** The testimony that a turn may go on with: its own voice's, past a shout from the audience, or the last. */
const openFor = ({ speaker }: ClassifiedTurn, testimonies: Testimony[]): Testimony | undefined =>
  (speaker === null ? undefined : testimonies.slice(-3).findLast(({ speakers }) => speakers.has(speaker))) ??
  testimonies.at(-1);

function add(testimony: Testimony, part: Part): Testimony {
  testimony.parts.push(part);
  if (!part.isInterpreter) {
    if (part.turn.speaker !== null) testimony.speakers.add(part.turn.speaker);
    if (part.name !== undefined) testimony.name ??= part.name;
  }
  testimony.isSmallTalk &&= isSmallTalk(part.turn.text);
  testimony.isShort &&= part.words < 12;
  return testimony;
}

function partOf(turn: ClassifiedTurn, at: number): Part {
  return {
    at,
    turn,
    words: turn.text.split(/\s+/).length,
    name: nameGiven(turn.text),
    language: spokenLanguage(turn.text),
    isInterpreter: turn.speaker !== null && /\b(?:interpreter|int[eé]rprete)\b/i.test(turn.speaker),
  };
}

/** Whether a turn goes on with the testimony that is open. */
function continues(testimony: Testimony, part: Part, turns: ClassifiedTurn[]): boolean {
  const { parts } = testimony;
  const last = parts.at(-1);
  if (last === undefined) return false;
  const between = turns.slice(last.at + 1, part.at);
  if (between.length > LONGEST_INTERRUPTION) return false;
  if (last.turn.heading !== part.turn.heading) return false;
  const isNextCalled = between.some(callsNext) || endsInCall(last.turn);
  if (isRendering(parts, part)) return !isNextCalled;
  if (part.turn.speaker !== null && testimony.speakers.has(part.turn.speaker)) {
    // A diariser's number may serve two people: a called one who gives another name is another.
    return !(isNextCalled && (givesOtherName(testimony, part) || last.turn.item !== part.turn.item));
  }
  // "Hello? Can you hear me?" under a stray label opens what follows.
  if (!isNextCalled && between.length <= 2 && between.every(isReminder) && testimony.isSmallTalk) return true;
  if (isNextCalled) return false;
  const isUnknownVoice = part.turn.speaker === null || last.turn.speaker === null;
  const isFloorLeft = isUnknownVoice && leavesFloor(between);
  if (part.name !== undefined || introduces(part.turn))
    return isFloorLeft && between.some(asksName) && !givesOtherName(testimony, part);
  if (isFloorLeft) return true;
  if (isBrief(part.turn.text) || isBrief(last.turn.text)) return false;
  const isUnmarked = part.turn.speaker === null && last.turn.speaker === null;
  if (isUnmarked)
    return (
      between.length > 0 &&
      between.every(isReminder) &&
      !part.turn.reasons.includes('called-to-speak') &&
      !endsSpeech(last.turn.text)
    );
  // Diarisers break a sentence off to a stray label; a stranger's own testimony is longer or introduced.
  return between.length === 0 && (part.words < 25 || testimony.isShort);
}

/** Greetings and checks of the line alone: nobody's comment. */
const isSmallTalk = (text: string): boolean =>
  text.length < 120 &&
  plainSpeech(text)
    .replace(SMALL_TALK, ' ')
    .replace(/[^\p{L}]+/gu, '') === '';

const SMALL_TALK =
  /\b(?:hello|hi|hey|yes|yeah|yep|okay|ok|sorry|excuse me|thank you|thanks|very much|good (?:morning|afternoon|evening)|everyone|council|there|now|all right|(?:honorable )?(?:madam|mister|mr\.?) (?:city )?(?:clerk|chair|president|mayor)|can (?:you|everyone|anyone)(?: all| guys)? hear me|(?:are )?you able to hear me|do you hear me|you guys hear me|am i (?:on|unmuted)|how are you|me (?:escuchan|oyen)|hola|bueno|gracias|buenas (?:tardes|noches))\b/g;

const introduces = ({ text }: ClassifiedTurn): boolean =>
  SPEECH.introducesSelf.test(plainSpeech(text.slice(0, 250)));
const isBrief = (text: string): boolean => text.length < 330 && isBriefPosition(plainSpeech(text));
const endsSpeech = (text: string): boolean => SPEECH.closesWithThanks.test(plainSpeech(text).slice(-160));

const givesOtherName = (testimony: Testimony, { name }: Part): boolean =>
  name !== undefined && testimony.name !== undefined && !isSameName(testimony.name, name);

/** English right after Spanish (or by an interpreter's label) with nobody called in between. */
function isRendering(parts: Part[], part: Part): boolean {
  if (part.isInterpreter) return true;
  const last = parts.at(-1);
  if (last === undefined) return false;
  if (last.isInterpreter) return part.language === 'es' || part.turn.speaker === parts[0]?.turn.speaker;
  const original = parts[0]?.language;
  if (original !== 'es') return false;
  const renders = part.language === 'en' && last.language === 'es';
  const resumes =
    part.language === 'es' && last.language === 'en' && parts.length >= 2 && part.name === undefined;
  return renders || resumes;
}

function commentOf({ parts }: Testimony, turns: ClassifiedTurn[]): ProposedComment {
  const isInterpreted =
    parts.some((part) => part.isInterpreter) ||
    (parts[0]?.language === 'es' && parts.some((part) => part.language === 'en'));
  const isRendered = (part: Part): boolean => isInterpreted && (part.isInterpreter || part.language === 'en');
  const rendered = parts.filter(isRendered);
  const originals = parts.filter((part) => !isRendered(part));
  const own = originals.length > 0 ? originals : parts;
  const longest = own.reduce((best, part) => (part.words > best.words ? part : best), own[0] as Part);
  const text = own.map((part) => part.turn.text.trim()).join(' ');
  const said = saidAloud(text);
  const rendering =
    rendered.length > 0 && originals.length > 0
      ? rendered.map((part) => part.turn.text.trim()).join(' ')
      : undefined;
  const { section, item } = longest.turn;
  const name = said.name ?? calledBefore(turns, parts[0]?.at ?? 0);
  const label = longest.turn.speaker;
  const position = said.position ?? (rendering === undefined ? undefined : saidAloud(rendering).position);
  return {
    speaker: label ?? name ?? null,
    start: parts[0]?.turn.start ?? null,
    end: parts.at(-1)?.turn.end ?? null,
    text,
    turns: parts.map((part) => part.at),
    kind: longest.turn.kind === 'hearing' ? 'hearing' : 'testimony',
    commenter: -1,
    ...(name === undefined ? {} : { name }),
    ...(section === undefined ? {} : { section }),
    ...(item === undefined ? {} : { item }),
    ...(position === undefined ? {} : { position }),
    ...(said.district === undefined ? {} : { district: said.district }),
    ...(said.organisation === undefined ? {} : { organisation: said.organisation }),
    ...(rendering === undefined ? {} : { rendering }),
  };
}

/** The name with which the chair called somebody who did not give one: "Next is Ana Ruiz." */
function calledBefore(turns: ClassifiedTurn[], at: number): string | undefined {
  const text = turns[at - 1]?.kind === 'other' ? (turns[at - 1]?.text ?? '').slice(-200) : '';
  const match =
    /(?:speaker is|next is|next up(?: we have)?|we have|call(?:ing)?|followed by|next,?)\s+((?:\p{Lu}[\p{Ll}'’-]{1,24} ){1,3}\p{Lu}[\p{Ll}'’-]{1,24})|((?:\p{Lu}[\p{Ll}'’-]{1,24} ){1,2}\p{Lu}[\p{Ll}'’-]{1,24})(?:,? (?:is (?:next|up)|you have the floor|go ahead|do you have a comment))/u.exec(
      text,
    ) ??
    /^((?:\p{Lu}\.? |\p{Lu}\p{Ll}[\p{L}'’-]{0,24} ){1,3}\p{Lu}\p{Ll}[\p{L}'’-]{0,24})[.?]?$/u.exec(
      text.trim(),
    );
  const name = (match?.[1] ?? match?.[2])?.trim();
  return name === undefined ||
    SPEECH.namesMember.test(name.toLowerCase()) ||
    /^(?:Thank|Next|Our|Public|Okay)\b/.test(name)
    ? undefined
    : name;
}

/** The same label, or the same full name, is one commenter; numbered in order of first appearance. */
function numberCommenters(comments: ProposedComment[]): void {
  const byLabel = new Map<string, number>();
  const byName = new Map<string, number>();
  let next = 0;
  for (const comment of comments) {
    const name =
      comment.name === undefined || !comment.name.includes(' ') ? undefined : nameKey(comment.name);
    const label =
      comment.speaker !== null && !/^unknown$/i.test(comment.speaker) ? comment.speaker : undefined;
    const known =
      (name === undefined ? undefined : byName.get(name)) ??
      (label === undefined ? undefined : byLabel.get(label));
    if (known === undefined) next += 1;
    comment.commenter = known ?? next;
    if (label !== undefined && !byLabel.has(label)) byLabel.set(label, comment.commenter);
    if (name !== undefined && !byName.has(name)) byName.set(name, comment.commenter);
  }
}

const nameKey = (name: string): string => name.toLowerCase().replace(/[^\p{L} ]/gu, '');
const isSameName = (one: string, other: string): boolean => {
  const words = new Set(nameKey(one).split(' '));
  return nameKey(other)
    .split(' ')
    .some((word) => words.has(word));
};
