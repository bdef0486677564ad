import { readLabel } from '../parse/speaker-labels.ts';
import { BEGINS_UNPUNCTUATED, CHAIR_AFTER_THANKS, opensAsChair } from './chair-words.ts';
import { isBriefPosition, plainSpeech, SPEECH } from './meeting-speech.ts';
import type { Piece } from './types.ts';

/**
 * Finds the turns of a transcript whose file marks nobody, by what people say when the floor changes
 * hands: the chair calls and asks ("any witnesses in opposition", "next speaker"), speakers introduce
 * themselves, callers in a queue say one line each. Returns the same words in the same order as pieces
 * cut at sentences, `begins` where another person starts.
 */
export function splitAtHandOvers(pieces: Piece[]): Piece[] {
  const statements = statementsOf(pieces);
  const cut: Piece[] = [];
  const floor = new Floor();
  for (const statement of statements) {
    const isFirst = cut.length === 0;
    const { words, plain, ...times } = statement;
    cut.push({ ...times, text: words.join(' '), begins: floor.hears(statement) && !isFirst });
  }
  return cut;
}

type Statement = Omit<Piece, 'text' | 'begins'> & { words: string[]; plain: string; pauseBefore: number };

type Manner = 'chair' | 'introduction' | 'brief' | 'thanks' | 'plain';

/** Follows who has the floor and says at which statements it passes on. */
class Floor {
  #holder: 'chair' | 'speaker' | null = null;
  #words = 0;
  #handedOver = false;
  #isComplete = false;
  #isQueue = false;
  #mayBeCalled = false;

  /** Whether another person begins with this statement. */
  hears(statement: Statement): boolean {
    const read = mannerOf(statement, this.#isQueue);
    const manner = read === 'plain' && this.#mayBeCalled && isName(statement) ? 'chair' : read;
    this.#mayBeCalled = manner === 'chair' || manner === 'thanks';
    const begins = this.#passes(manner, statement);
    if (begins || this.#holder === null) {
      this.#words = 0;
      this.#isComplete = false;
      this.#holder = manner === 'chair' ? 'chair' : 'speaker';
    }
    this.#words += statement.words.length;
    if (this.#holder === 'chair')
      this.#handedOver = manner === 'chair' ? handsOver(statement) : this.#handedOver;
    else this.#handedOver = false;
    if (manner === 'brief') {
      this.#isComplete = true;
      // "We remain strongly opposed" after four minutes ends a speech; it opens no queue.
      this.#isQueue = this.#words <= 60;
    } else if (manner === 'chair' || this.#words > 60) this.#isQueue = false;
    else if (manner === 'thanks' && this.#isQueue) this.#isComplete = true;
    return begins;
  }

  #passes(manner: Manner, statement: Statement): boolean {
    if (this.#holder === null) return false;
    if (manner === 'chair') return this.#holder !== 'chair';
    if (manner === 'thanks') return false;
    if (this.#holder === 'chair') {
      return (
        manner !== 'plain' || (this.#handedOver ? statement.words.length >= 4 : statement.words.length >= 14)
      );
    }
    // "Good afternoon. My name is Ana Ruiz." is one person's opening.
    if (manner === 'introduction') return this.#words > 14;
    if (manner === 'brief')
      return this.#isComplete || (this.#words > 14 && NAMES_ORGANISATION.test(statement.plain));
    // "Dog walkers too. In strong opposition." is one caller; the next begins after it.
    return this.#isComplete && (statement.words.length >= 3 || statement.pauseBefore > 4);
  }
}

/** "Ana Ruiz." after thanks or the chair's words calls the next; elsewhere it is a part of a sentence. */
const isName = ({ words, plain }: Statement): boolean =>
  words.length >= 2 &&
  words.length <= 4 &&
  /[.?]$/.test(plain) &&
  readLabel(`${words.join(' ').replace(/[.?!]{1,9}$/, '')}:`) !== null;

const handsOver = (statement: Statement): boolean =>
  HANDS_OVER.test(statement.plain) ||
  isName(statement) ||
  (statement.words.length <= 8 && SPEECH.namesMember.test(statement.plain));

function mannerOf({ plain, words }: Statement, isQueue: boolean): Manner {
  if (
    /^(?:(?:okay|all right|great|and|thank|thanks|you|very|much|so|gracias|muchas|sir|ma'am)[ .,!]*){1,8}$/.test(
      plain,
    )
  )
    return 'thanks';
  if (words.length <= 18 && ALLOTS_TIME.test(plain)) return 'chair';
  if (words.length <= 30 && ONLY_THE_CHAIR.test(plain)) return 'chair';
  if (words.length <= 8 && SPEECH.namesMember.test(plain)) return 'chair';
  if (opensAsChair(plain) || (words.length <= 12 && CALLS_VOTES.test(plain))) return 'chair';
  if (words.length <= 40 && isBriefPosition(plain) && !/^(?:i|we|so|and we|this|that|it)\b/.test(plain))
    return 'brief';
  // In a queue of one-line callers, garbled names and bodies still end in a position or in thanks.
  if (isQueue && words.length <= 45 && words.length >= 3 && ENDS_LINE.test(plain)) return 'brief';
  if (INTRODUCTION.test(plain) || ADDRESSES_CHAIR.test(plain)) return 'introduction';
  if (words.length <= 40 && isBriefPosition(plain)) return 'brief';
  return 'plain';
}

const ENDS_LINE = /\b(?:oppos\w{1,6}|support\w{0,5})\b|\bthank you(?: very much)?[.!]?$/;
/** Nobody but who presides, or runs the phone line, says these in a short sentence. */
const ONLY_THE_CHAIR =
  /\b(?:(?:first|last|final|next|second|our) (?:speaker|caller|commenter)|next up|is (?:up )?next\b|(?:please )?unmute|you may (?:begin|proceed|start)|(?:has|have) the floor|press star|star (?:six|nine|6|9)|(?:phone )?number ending|(?:your|two|three|one|\d) (?:minutes?|time) (?:is|has|have) (?:ended|expired|up|passed)|time (?:is|has|'s) (?:now )?(?:up|expired|ended)|time's up|thank you (?:so much |very much )?for your (?:comments?|testimony|remarks)|do you have a comment|in house who would like|online who would like|like to speak at this|public hearing (?:is|number)|call the roll|so moved|closing remarks|final word|absent members?|all in favou?r|any (?:further )?discussion|is there a (?:motion|second)|motion (?:passes|carries|fails)|seconded by|moved by)\b|^(?:thank you|thanks),? (?:so much,? )?(?:mr|ms|mrs|miss|dr)\.? (?!mayor|chair|president|vice|clerk)[a-z'-]{1,24}[.,]?$/;

/** What follows is the other's: "you may close thank you very much this bill …". */
const FLOOR_GIVEN =
  /\byou may (?:close|proceed|begin|present) |\b(?:anyone|anybody|others|those|wishing|witnesses)\b[a-z ]{0,30} in (?:opposition|support) (?!of\b|to\b|or\b|and\b|please\b|any\b|names?\b|naming\b)/g;
const ALLOTS_TIME =
  /\b(?:one|two|three|four|five|\d) minutes?\b(?!.{0,30}\b(?:ago|late|away|left)\b)|\b(?:un|dos|tres) minutos?\b/;
const CALLS_VOTES =
  /\b(?:aye|not voting|absent members?|motion is to|ayes|noes|call(?:ed)? (?:the )?ro(?:ll|le))\b/;
const HANDS_OVER = new RegExp(
  `${SPEECH.handsOver.source}|${SPEECH.invitesSpeakers.source}|you may (?:close|begin|open|present)|witness|wishing|naming|organizations|opposition|support`,
);

const INTRODUCTION =
  /^(?:(?:hi|hello|yes|okay|um|uh|so|and|thank you|thanks|good|that|morning|afternoon|evening|everyone|all|council|mayor|members|chair|mr\.?|mister|madam|committee|buenas tardes|buenas noches|buenos d[ií]as)[,.]? ){0,10}(?:my name(?:'s| is)|mi nombre es|me llamo|(?:i'm|this is) (?!(?:not|very|really|just|sure|going|so|here|the|a|an|about|what|why|how|also|all|in|it|that|sorry|happy|proud|asking|my|our|your|one|no|only|wrong|unfair)\b)[a-z'-]{1,24} [a-z'-]{1,24}(?=[,.]| with| from| of| on| and| i )|(?:good|thank you(?: and)?)[a-z ]{0,12} (?:morning|afternoon|evening|mr\.? cha?e?i?r?n?|mister chair(?:man)?|madam chair|honorable)|good (?:morning|afternoon|evening)|ladies and gentlemen|buenas (?:tardes|noches)|buenos d[ií]as)\b|^[a-z'.-]{1,24}(?: [a-z'.-]{1,24}){0,4} (?:on behalf|representing|speaking (?:for|on))\b/;

/** "Thank you, Mister Chair and members, …" */
const ADDRESSES_CHAIR =
  /^.{0,40}\b(?:(?:mister|mr\.?|madam) cha?i?e?(?:ir|rs?|n)(?:man|woman|person)?,? (?:and )?(?:committee )?members|members of the (?:council|committee|commission|board))\b/;

/** Who and for whom, as the first words: "Ana Ruiz with the …"; not "to help the …". */
const NAMES_ORGANISATION =
  /^(?!(?:to|we|this|that|these|those|it|for|with|but|because|as|so|in|the|if|by|i|you|they|there|our|my|and (?:we|i|the|that|so|it))\b)(?:[a-z'.-]{1,24} ){1,6}(?:with|on behalf|representing|for the|from|of the)\b/;

const ABBREVIATION = /^(?:[a-z]|mr|mrs|ms|dr|st|no|jr|sr|prof|rev)\.$/i;
const SENTENCE_END = /[.?!]["')\]]?$/;
const LONGEST_STATEMENT = 120;
/** Few people speak so many words in one sentence; captions without full stops do. */
const LONG_UNPUNCTUATED = 30;

/** The words of all pieces as sentences, cut also where a chair's words follow a speaker's thanks. */
function statementsOf(pieces: Piece[]): Statement[] {
  const statements: Statement[] = [];
  let words: TimedWord[] = [];
  let last: TimedWord | undefined;
  const close = (): void => {
    if (words.length === 0) return;
    for (const part of splitInside(words)) {
      const first = part[0];
      const final = part.at(-1);
      if (first === undefined || final === undefined) continue;
      statements.push({
        words: part.map((word) => word.text),
        plain: plainSpeech(part.map((word) => word.text).join(' ')),
        start: first.start,
        end: final.end,
        pauseBefore: first.pauseBefore,
        ...(first.speaker === undefined ? {} : { speaker: first.speaker }),
        ...(first.heading === undefined ? {} : { heading: first.heading }),
      });
    }
    words = [];
  };
  for (const piece of pieces) {
    for (const word of timedWords(piece, last)) {
      if (
        words.length > 0 &&
        (word.pauseBefore > 6 || word.heading !== last?.heading || word.speaker !== last?.speaker)
      )
        close();
      words.push(word);
      last = word;
      if (
        words.length >= LONGEST_STATEMENT ||
        (SENTENCE_END.test(word.text) && !ABBREVIATION.test(word.text))
      )
        close();
    }
  }
  close();
  return statements;
}

type TimedWord = {
  text: string;
  start: number | null;
  end: number | null;
  pauseBefore: number;
  speaker: string | null | undefined;
  heading: string | undefined;
};

function timedWords(piece: Piece, before: TimedWord | undefined): TimedWord[] {
  const { start: begun, end, speaker, heading } = piece;
  const letters = Math.max(piece.text.length, 1);
  const length = begun === null || end === null ? 0 : Math.max(end - begun, 0);
  const at = (letter: number): number | null =>
    begun === null
      ? null
      : Math.round((begun + (length * Math.min(letter, letters)) / letters) * 1000) / 1000;
  const words: TimedWord[] = [];
  let passed = 0;
  let previous = before?.end ?? null;
  for (const text of piece.text.split(/\s+/)) {
    if (text === '') continue;
    const start = at(passed);
    passed += text.length + 1;
    const spoken = at(passed - 1);
    const pauseBefore = start === null || previous === null ? 0 : start - previous;
    words.push({ text, start, end: spoken, pauseBefore, speaker, heading });
    previous = spoken;
  }
  return words;
}

/** "… thank you thank you any witnesses in support" holds two people's words without a stop between. */
function splitInside(words: TimedWord[]): TimedWord[][] {
  const starts: number[] = [];
  let plain = '';
  for (const word of words) {
    starts.push(plain.length);
    plain += `${plainSpeech(word.text)} `;
  }
  const cuts = new Set<number>();
  const mayTurn = / (?:thank|thanks|much|gracias)\b/.test(` ${plain}`);
  for (const match of mayTurn ? plain.matchAll(CHAIR_AFTER_THANKS) : []) {
    const at = starts.indexOf(match.index);
    if (at > 0) cuts.add(at);
  }
  const mayGive =
    plain.includes('you may ') || plain.includes(' in opposition ') || plain.includes(' in support ');
  for (const match of mayGive ? plain.matchAll(FLOOR_GIVEN) : []) {
    const at = starts.indexOf(match.index + match[0].length);
    if (at > 0 && words.length - at >= 4) cuts.add(at);
  }
  if (words.length >= LONG_UNPUNCTUATED) {
    for (const match of plain.matchAll(BEGINS_UNPUNCTUATED)) {
      const at = starts.indexOf(match.index);
      if (at > 0) cuts.add(at);
    }
  }
  if (cuts.size === 0) return [words];
  const parts: TimedWord[][] = [];
  let from = 0;
  for (const at of [...cuts].sort((a, b) => a - b)) {
    parts.push(words.slice(from, at));
    from = at;
  }
  parts.push(words.slice(from));
  return parts;
}
