import { type MeetingContext, signsOf, type Utterance } from './meeting-context.ts';
import { has, plainSpeech } from './meeting-speech.ts';
import type { Turn } from './types.ts';

/** The part of the meeting at a turn: `hearing`, `comment` or other business, and the item on the floor. */
export type Place = { part: 'hearing' | 'comment' | null; section?: string; item?: string };

/**
 * Follows the chair's words, and the file's headings, through the meeting. `isHouse` says which turns are
 * the house's own: what a resident says of a hearing opens none.
 */
export function placesOf(
  turns: Turn[],
  { utterances, isOpenHearing }: MeetingContext,
  isHouse: (at: number) => boolean,
): Place[] {
  let part: Place['part'] = null;
  let item: string | undefined;
  let heading: string | undefined;
  return turns.map((turn, at) => {
    const utterance = utterances[at];
    if (turn.heading !== heading) {
      heading = turn.heading;
      part = partOf(heading);
      item = itemNamed(heading ?? '') ?? undefined;
    }
    if (utterance !== undefined && isHouse(at)) {
      part = partAfter(part, utterance, isOpenHearing[at + 1] === 1);
      if (part !== 'hearing' && OPENS_GENERAL.test(utterance.plain.slice(-2000))) item = undefined;
      else
        item = (setsItem(utterance) ? itemNamed(turn.text) : null) ?? (closes(utterance) ? undefined : item);
    }
    const section =
      heading ?? (part === 'hearing' ? 'public-hearing' : part === 'comment' ? 'public-comment' : undefined);
    return { part, ...(section === undefined ? {} : { section }), ...(item === undefined ? {} : { item }) };
  });
}

/** General public comment is on any item: whatever was on the floor before no longer is. */
const OPENS_GENERAL =
  /\b(?:move(?:d|s)?(?: on)?|moving(?: on)?|go|come|turn|brings us(?: down)?|begin|open(?:ing)?) (?:to |with |the |our |up )?.{0,25}\b(?:public comments?|open forum|public forum|citizens?'?s?'? comments?|audience participation)\b(?!.{0,40}\b(?:item|matter|hearing|ordinance|resolution)\b)/;

function partOf(heading: string | undefined): Place['part'] {
  if (heading === undefined) return null;
  if (/hearing|audiencia/i.test(heading)) return 'hearing';
  return /comment|forum|audience|citizen|public (?:input|participation|testimony)|comentario/i.test(heading)
    ? 'comment'
    : null;
}

/** A report or a speech names many items; who presides, or says little else, puts one on the floor. */
function setsItem(utterance: Utterance): boolean {
  if (utterance.words <= 25) return true;
  const signs = signsOf(utterance);
  return (['doesBusiness', 'handsOver', 'opensHearing', 'opensComment', 'invitesSpeakers'] as const).some(
    (sign) => has(signs, sign),
  );
}

/** "Any discussion? Hearing none, the public hearing is open" closes nothing. */
const closes = (utterance: Utterance): boolean => {
  const signs = signsOf(utterance);
  if (has(signs, 'opensHearing')) return false;
  return has(signs, 'closesHearing') || (has(signs, 'closesComment') && !has(signs, 'handsOver'));
};

function partAfter(part: Place['part'], utterance: Utterance, isStillOpen: boolean): Place['part'] {
  const signs = utterance.words <= 400 ? utterance.anywhere : utterance.tail;
  // One breath may close a hearing and open the next.
  if (has(signs, 'opensHearing')) return 'hearing';
  if (has(signs, 'closesHearing') && has(signs, 'opensComment')) return 'comment';
  // Moved to close, not yet voted: residents may still be heard.
  if (has(signs, 'closesHearing')) return part === 'hearing' && isStillOpen ? part : null;
  if (has(signs, 'opensComment'))
    return part === 'hearing' && has(signs, 'handsOver') ? part : (part ?? 'comment');
  if (closes(utterance)) return part === 'hearing' && isStillOpen ? part : null;
  if (part === 'comment' && utterance.callsMember && has(signs, 'doesBusiness')) return null;
  return part;
}

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** From one to thirty. */
export const SPANISH_NUMBERS = (
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte ' +
  'veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta'
).split(' ');

/** `AB TWENTY NINE FORTY EIGHT` -> `2948`: bills are read in pairs of digits, items as numbers. */
export function digitsOf(words: string[]): string {
  let digits = '';
  let open: number | null = null;
  const settle = (): void => {
    if (open !== null) digits += String(open);
    open = null;
  };
  for (const word of words) {
    if (/^\d+$/.test(word)) {
      settle();
      digits += word;
      continue;
    }
    const ten = TENS.indexOf(word);
    const unit = word === 'oh' || word === 'zero' ? -2 : UNITS.indexOf(word);
    if (ten >= 0) {
      settle();
      open = (ten + 2) * 10;
    } else if (unit === -2) {
      settle();
      digits += '0';
    } else if (unit >= 0) {
      if (open !== null && open % 10 === 0 && unit < 9) open += unit + 1;
      else {
        settle();
        open = unit + 1;
      }
      settle();
    } else break;
  }
  settle();
  return digits;
}

const NUMBER_WORD = `(?:${[...UNITS, ...TENS, 'oh', 'zero'].join('|')}|\\d{1,4})`;
const BILL = new RegExp(
  `\\b(ab|sb|hb|hr|acr|scr|a\\.? ?b\\.?|s\\.? ?b\\.?)[ -](${NUMBER_WORD}(?:[ -]${NUMBER_WORD}){0,4})\\b`,
  'g',
);
const ITEM = /\b(?:agenda )?items?(?: number| no\.?)? ([a-z]{0,2}-?\d{1,3}(?:\.\d{1,3}){0,2}[a-z]?)\b/g;
/** "Item number twelve B"; the article in "item two a briefing" is no letter of it, and "item four I move" none. */
const ITEM_IN_WORDS = new RegExp(
  `\\bitems?(?: number| no\\.?)? ((?:${TENS.join('|')})(?:[ -](?:${UNITS.slice(0, 9).join('|')}))?|${UNITS.join('|')})(?: point (${UNITS.join('|')}))?(?:[ -]?([b-hj-n](?![\\p{L}'])|a(?=[.,;:?!]|$)))?(?![\\p{L}-])`,
  'gu',
);
const SPANISH_ITEM = new RegExp(
  `(?<!\\p{L})(?:punto|asunto|art[ií]culo)(?: de la agenda)?(?: n[uú]mero)? (\\d{1,3}(?:\\.\\d{1,3})?|${SPANISH_NUMBERS.join('|')})(?: ?([b-df-h](?!\\p{L})|a(?=[.,;:?!]|$)))?(?!\\p{L})`,
  'gu',
);
const LETTERED =
  /(?:^|[.?!] )((?:ca|dc|dsl?|ph|b|c|d)[- ]?\d{1,2}),? (?:an? |the )?(?:ordinance|resolution|motion)/g;
const HEARING = new RegExp(`\\bpublic hearing (?:number |no\\.? )?(${NUMBER_WORD})\\b`, 'g');
const POINT = /\bbrings us (?:down )?to (?:item )?(?:number )?(\d{1,2}(?:\.\d{1,2})?)\b/g;

/** The item that a text names last, the one now on the floor; null when it names none. */
export function itemNamed(text: string): string | null {
  const plain = plainSpeech(text.length > 4000 ? text.slice(-4000) : text);
  let best: { at: number; name: string } | null = null;
  const offer = (at: number, name: string): void => {
    if (best === null || at >= best.at) best = { at, name };
  };
  for (const match of plain.matchAll(BILL)) {
    const digits = digitsOf((match[2] ?? '').split(/[ -]/));
    if (digits.length >= 1)
      offer(match.index, `${(match[1] ?? '').replace(/[^a-z]/g, '').toUpperCase()} ${digits}`);
  }
  for (const match of plain.matchAll(ITEM)) offer(match.index, (match[1] ?? '').toUpperCase());
  for (const [name, point, letter, at] of itemsInWords(plain))
    offer(at, `${name}${point === '' ? '' : `.${point}`}${letter.toUpperCase()}`);
  for (const match of plain.matchAll(POINT)) offer(match.index, match[1] ?? '');
  for (const match of plain.matchAll(LETTERED))
    offer(match.index, (match[1] ?? '').replace(/[- ]/, '').toUpperCase());
  for (const match of plain.matchAll(HEARING))
    offer(match.index, `public hearing ${digitsOf([match[1] ?? ''])}`);
  return (best as { name: string } | null)?.name ?? null;
}

/** Number, what follows its point, letter and place of each item named in words, and of all named in Spanish. */
function* itemsInWords(plain: string): Generator<[name: string, point: string, letter: string, at: number]> {
  for (const { 1: number = '', 2: point = '', 3: letter = '', index } of plain.matchAll(ITEM_IN_WORDS))
    yield [digitsOf(number.split(/[ -]/)), digitsOf([point]), letter, index];
  for (const { 1: number = '', 2: letter = '', index } of plain.matchAll(SPANISH_ITEM)) {
    const said = SPANISH_NUMBERS.indexOf(number) + 1;
    yield [said > 0 ? String(said) : number, '', letter, index];
  }
}
