import { plainSpeech, SPEECH } from './meeting-speech.ts';
import type { ClassifiedTurn } from './types.ts';

/** The chair, the clerk or an operator gives the floor to somebody else. */
export const callsNext = ({ text }: ClassifiedTurn): boolean => {
  const plain = plainSpeech(text).slice(-400);
  return (
    (SPEECH.handsOver.test(plain) || SPEECH.invitesSpeakers.test(plain) || ALLOTS_SECONDS.test(plain)) &&
    !returns(plain)
  );
};

/** A speech whose last sentence is the chair's call: "… please pass it, thank you. Ana Ruiz, you have the floor." */
export const endsInCall = ({ text }: ClassifiedTurn): boolean => {
  const sentence = /[^.?!]{0,80}[.?!]?$/.exec(plainSpeech(text.slice(-200)))?.[0] ?? '';
  return (
    sentence.length < 60 && /\b(?:do you have a comment|you have the floor|tiene la palabra)\b/.test(sentence)
  );
};

/** "Thirty seconds." "Which street was that?" Short, and neither a farewell nor somebody's name. */
export function isReminder({ text }: ClassifiedTurn): boolean {
  const plain = plainSpeech(text);
  return plain.split(' ').length <= 12 && !FAREWELL.test(plain) && !TITLED_NAME.test(plain);
}

/**
 * Whether what the house says between two speeches leaves the floor with whoever had it: it asks for the
 * end of a sentence, for a name again, for an answer, or says that the line was bad.
 */
export function leavesFloor(between: ClassifiedTurn[]): boolean {
  const last = between.at(-1);
  if (last === undefined) return false;
  return returnsFloor(last) || (between.every(isReminder) && between.some(returnsFloor));
}

/** The house or the room interrupts within a testimony; of a turn by itself, a question does not show it. */
export const isInterruption = ({ text }: ClassifiedTurn): boolean => {
  const plain = plainSpeech(text);
  if (ONLY_SOUND.test(plain)) return true;
  return plain.split(' ').length <= 12 && GOES_ON.test(plain) && !ANOTHER.test(plain);
};

/** Somebody who has begun is asked who they are: the name that follows is no new speaker's. */
export const asksName = ({ text }: ClassifiedTurn): boolean => {
  const plain = plainSpeech(text);
  return ASKS_NAME.test(plain) && !ANOTHER.test(plain);
};

const returnsFloor = ({ text }: ClassifiedTurn): boolean => returns(plainSpeech(text));

const returns = (plain: string): boolean =>
  plain.split(' ').length <= 40 &&
  !ANOTHER.test(plain) &&
  (GOES_ON.test(plain) || ASKS_NAME.test(plain) || ASKS_SPEAKER.test(plain));

const FAREWELL = /\b(?:thank|thanks|gracias)\b/;
/** "Mr. Alexander." */
const TITLED_NAME =
  /^(?:and |then )?(?:mr|ms|mrs|miss|dr|señora?|don|doña)\.? (?:[\p{L}'’-]{1,24}[.,?]? ?){1,3}$/u;
/** "[applause]" */
const ONLY_SOUND = /^(?:\[[^\]]{1,40}\]|\([^)]{1,40}\))\.?$/;
/** All the time that somebody gets who speaks in a short round. */
const ALLOTS_SECONDS =
  /\b(?:you have|you get|tiene) (?:sixty|ninety|sesenta|noventa|60|90) (?:seconds|segundos)\b/;
/** Words of a call that no interruption holds. */
const ANOTHER =
  /\b(?:next|followed by|(?:first|last|final|second) (?:speaker|caller|commenter)|anyone|anybody|siguiente|seguid[oa] (?:por|de)|alguien)\b/;

/** Said to nobody but a person who is in the middle of speaking. Sixty and ninety seconds are what others are allotted. */
const GOES_ON = new RegExp(
  '(?<!\\p{L})(?:' +
    "(?:finish|complete|conclude) (?:your|that|the|this) (?:\\w{1,12} )?(?:sentence|thought|point|statement|comments?|remarks?|testimony)|please (?:finish|conclude|continue|go on|keep going|slow down|speak (?:up|louder|slowly))(?=[.,!?]|$| (?:your|that|with your|now|sir|ma'am|so)\\b)|(?:you (?:can|may)|go ahead and|let (?:him|her|them|the speaker)) (?:continue|finish|go on|conclude|wrap up)|continue,? go ahead|wrap (?:it )?up|(?:sorry|hate) (?:to|for) interrupt(?:ing)?|paused? (?:your|the) (?:time|clock|timer)|closer to the mic(?:rophone)?|into the mic(?:rophone)?|(?:couldn't|could not|can't|cannot|didn't) (?:quite )?(?:hear|catch) (?:that|your|the last)|(?:repeat|say) that (?:again|please)|" +
    '(?!(?:sixty|ninety|60|90) )(?:five|ten|fifteen|twenty|thirty|forty|forty[ -]five|fifty|\\d{1,2}) seconds|(?:one|a|half a) minute (?:left|remaining|more)|(?:hold|no) (?:your |the )?applause|' +
    'termin[ea] (?:su|la|esa) (?:frase|oraci[oó]n|idea)|por favor,? (?:contin[uú]e|siga|termine|concluya|prosiga)|(?:puede|d[eé]jen(?:lo|la)) (?:continuar|seguir|terminar|concluir|acabar)|(?:contin[uú]e|siga|concluya|termine),? por favor|(?:perdone?|disculpe) (?:que|la) interrup\\p{L}{1,6}|ac[eé]rquese (?:m[aá]s )?al micr[oó]fono|no (?:le|la|lo|se) (?:o[ií]mos|oye|escuch\\p{L}{1,5}) bien|(?:puede|podr[ií]a) repetir|(?:cinco|diez|quince|veinte|treinta|cuarenta|cincuenta) segundos|(?:un|medio) minuto m[aá]s|sin aplausos' +
    ')(?!\\p{L})',
  'u',
);

const ASKS_NAME =
  /(?:\b(?:repeat|spell|sorry|excuse me|again|start with|pronounce)\b.{0,50}\bname\b|\bname (?:again|once more)\b|\bhow do you (?:say|spell)\b|\b(?:repit[ae]|repetir(?:nos)?|perd[oó]n|disculpe|deletre\p{L}{1,4})(?!\p{L}).{0,40}\bnombre\b|\bnombre otra vez\b)/u;

/** A question to whoever just spoke; "what is your name" and "how are you" begin a speech. */
const ASKS_SPEAKER =
  /^(?:(?:and|so|okay|sir|ma'am|sorry|excuse me|just to be clear|señora?|perdón|disculpe)[,.]? ){0,3}¿?(?:are you (?:in (?:favou?r|support|opposition)|for|against|opposed|asking|saying)|do you (?:live|support|oppose|want|mean|own|rent)|did you|which|how (?:many|much|long|often)|where do you|what (?:street|district|would|do you)|would you (?:support|want|be)|est[aá] (?:usted )?(?:a favor|en contra|de acuerdo)|usted (?:est[aá]|vive|apoya|quiere)|vive usted|apoya usted|en qu[eé] (?:calle|distrito)|cu[aá]nt[oa]s?|d[oó]nde vive)(?!\p{L})(?!.{0,80}\b(?:name|nombre|comment|speak)\b)/u;
