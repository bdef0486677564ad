/**
 * What is said in meetings of US councils and legislatures when the floor changes hands: the stock phrases
 * of chairs, clerks and phone operators, of members and staff, and of residents. From the published rules
 * of procedure and scripts of many cities rather than from any one meeting. All match lower-case text with
 * single spaces and straight apostrophes (`plainSpeech`), and none can backtrack beyond a few words.
 */
export const SPEECH = {
  /** The chair, clerk or operator gives somebody the floor. */
  handsOver:
    /\b(?:next speaker|(?:first|last|final|second) speaker|next caller|next up|next we(?:'ll| will)? (?:have|hear|go)|our next|you(?:'re| are) next|is next\b|up next|is up first|you have the floor|floor is yours|your line is (?:now )?open|press(?:ing)? star|star (?:six|nine|6|9)|(?:un)?mute (?:yourself|your)|please unmute|you may (?:begin|proceed|start|speak)|you can (?:begin|start|speak|unmute)|begin your comments|your time (?:will start|starts)|you(?:'ll| will)? (?:have|be given) (?:up to )?(?:one|two|three|four|five|\d) minutes?|(?:state|give|say) your name|name and address|approach the (?:podium|microphone|mic|lectern)|come (?:on )?(?:up|forward|down|to the)|phone number ending|caller ending|last (?:four|three) digits|raise your hand|do you have a comment|who would like to speak|(?:we(?:'ll| will)|let's|going to) (?:start|begin) with|call (?:up|on) [a-z]+ [a-z]+ (?:to|next)|siguiente (?:persona|orador|oradora)|tiene (?:un|dos|tres) minutos?|puede (?:hablar|comenzar|empezar))\b|^(?:[a-z'.-]{1,24},? ){1,4}(?:and then|then|followed by)(?: [a-z'.-]{1,24}){2,7}[.]?$/,
  /** The chair or clerk ends somebody's time. */
  timeIsUp:
    /\b(?:your (?:time|two minutes|three minutes|one minute|minutes) (?:is|has|have|are)(?: now)? ?(?:up|ended|expired|over|concluded)?|time is up|time's up|minutes? (?:has|have) (?:ended|expired)|thirty seconds|30 seconds|wrap (?:it )?up|please conclude|su tiempo)\b/,
  /** Thanks for speaking, in the words of somebody who presides. */
  thanksSpeaker: /^(?:okay,? |all right,? |great,? )?(?:thank you|thanks|gracias)\b/,
  /** Opens or announces public comment. */
  opensComment:
    /\b(?:public comments?|citizens? comments?|citizens? (?:to be heard|communications?|participation)|audience (?:participation|communications?|comments?)|public (?:forum|participation|input|communications?|testimony)|open forum|open mic|comments? from (?:the )?(?:public|audience|citizens|floor|community)|communications? from the (?:public|audience|floor)|general comments?|non-agenda items|opportunity for (?:the public|members of the|citizens|residents|anyone)|members of the (?:public|audience)|hear from the public|signed up to speak|speaker cards?|speaker slips?|speakers list|comentarios? (?:del )?p[uú]blicos?)\b/,
  /** Asks whether anybody wants to speak. */
  invitesSpeakers:
    /\b(?:(?:anyone|anybody|any one|someone|those|persons?|individuals?|everyone) (?:else )?(?:here |present |online |in house |in the (?:audience|room) |in-person |who(?:'d| would)? )*(?:wish(?:es|ing)?|like|want(?:s|ing)?|care) to (?:speak|address|comment|testify|be heard|say)|wish(?:ing)? to (?:speak|address|testify|comment|add)|(?:others|anyone|anybody)(?: else)? wishing|any (?:other )?(?:speakers|callers|public comments?|witnesses)|witnesses (?:in|and) (?:support|opposition)|in (?:support|opposition) (?:please )?(?:come|step)|(?:anyone|anybody)(?: else)?(?: here)? (?:wishing|opposed|against|in (?:support|opposition|favou?r)|for or against))\b/,
  /** Opens a public hearing. */
  opensHearing:
    /\b(?:(?:open|opening|opened|conduct|begin|start|declare|hold|call)(?:ing)? (?:up )?(?:the|this|a|our|for a) public hearings?|public hearing is (?:now )?open(?:ed)?|hearing is (?:now )?open|public hearing (?:number|no)|(?:our|the) (?:first|second|third|fourth|next|last) (?:public )?hearing|this is a public hearing|now (?:the )?time for (?:a|the) public hearing|at this public hearing|audiencia p[uú]blica)\b/,
  /** Closes a public hearing. */
  closesHearing:
    /\b(?:clos(?:e|ed|ing) (?:the |this |our |that )?(?:public )?hearing|hearing is (?:now |hereby )?closed|public hearing closed)\b/,
  /** Ends a round of speakers. */
  closesComment:
    /\b(?:(?:was|is|were|that's|concludes|be) (?:the|our|your|all (?:the|our|of the)) (?:last |final )?(?:public )?(?:speakers?|callers?|commenters?|comments?)|no (?:other|further|more|additional) (?:public )?(?:speakers?|callers?|comments?|hands)|don't have any (?:callers?|speakers?|other)|see(?:ing)? (?:no one|none|nobody|no hands|no further|no other)|hearing (?:none|no one)|clos(?:e|es|ed|ing) (?:the )?(?:public comment|citizen comments?|public forum|open forum|comment period)|conclu(?:de|des|sion of)(?: our| the)? (?:public|citizens?|45|comment)|thank you (?:so much |very much )?to (?:all |everyone|everybody|our|the|those|each)|thank (?:all|everyone|everybody|the public|those) .{0,40}\b(?:spoke|speakers?|comments?|coming|came|public))\b/,
  /** Motions, votes and the agenda: the business of the council itself. */
  doesBusiness:
    /\b(?:motion|so moved|i(?:'ll| will)? (?:move|second|support it)|i(?:'d| would) like to (?:move|make a motion)|moved (?:by|and)|seconded|is there a second|all (?:those )?in favou?r|all opposed|opposed\?|say aye|roll call|call the roll|any (?:further |additional |other )?(?:discussion|questions|comments or)|further discussion|discussion,? please|consent (?:agenda|calendar)|agenda item|item number|move on to|brings us (?:down )?to|tally|the vote|motion (?:passes|carries|fails)|unanimous(?:ly)?|adjourn(?:ed|ment)?|quorum|recess|pledge of allegiance|moment of silence|approv(?:e|al of) the (?:minutes|agenda)|^(?:(?:okay|and|moving|going|now|next|that takes us|that brings us)[ ,.]{1,2}(?:on )?(?:to )?){0,3}(?:agenda item|item|ordinance|resolution|council bill|the docket)\b|staff (?:report|presentation|introduction)|recommend(?:ing|ation)? a (?:no|yes|aye) vote)\b/,
  /** A vote, a presence, a second: the one-word turns of members. */
  votes:
    /^(?:aye|yes|no|nay|here|present|yep|yeah|second|i so move|so moved|support|i support(?: it)?|i'll (?:support|second)(?: it)?|abstain|absent)[.,!]?(?: (?:aye|yes|no|here|present|second)[.,!]?)?$/,
  /** A member or an officer is named with the office. */
  namesMember:
    /\b(?:council ?(?:member|man|woman|person)s?|councilor|councillor|alder(?:man|woman|person)?|alders?|commissioner|vice mayor|mayor pro tem|pro tem|president pro tem|supervisor|trustee|assembly ?member|senator)\b/,
  /** Members and staff address the chair or one another. */
  speaksAsOfficial:
    /\b(?:my colleagues|colleagues|through the chair|city (?:manager|attorney|administrator|clerk|engineer)|deputy (?:city|chief|director)|staff (?:is|has|can|will|would|recommends?|did)|our (?:staff|department|team|office)|my (?:ward|constituents|office)|point of (?:order|information)|parliamentarian|i (?:yield|pulled)|director|administration|presentation|next slide|share my screen|answer any questions|be happy to take|move to (?:approve|postpone|amend|table))\b/,
  /** Something is shown or somebody honoured by invitation of the house: not the residents' own time. */
  presents:
    /\b(?:presentations?|briefing|ceremonial|proclamations?|proclaim|resolution recognizing|in recognition|honoring|honorees?|commendation|share (?:a|my|the|our) screen|screen to share|slides?|video|staff report|report from|update (?:on|from)|introduc(?:e|ing|tions?) |presenter|swearing|award(?:s|ed)?)\b/,
  /** What belongs to a round of public speakers and to no other part: queues, cards, minutes each. */
  namesRound:
    /\b(?:next (?:speaker|caller)|(?:first|last|final|second) (?:speaker|caller)|callers?|phone number|(?:one|two|three|\d) minutes?|public (?:comments?|speakers?|hearing)|press(?:ing)? star|star (?:six|nine|\d)|raise your hand|hands? raised|name and address|your name|speaker cards?|signed up|podium|microphone|(?:first|up) (?:is|we have)|is next|next is|your comments?|the queue|wish(?:es|ing)? to speak|like to speak|siguiente|minutos)\b/,
  /** Brings callers and panelists in and out. */
  runsLine:
    /\b(?:go ahead[.!]?$|on zoom\b|are you (?:there|with us)|(?:can't|cannot|can not) hear you|attendees?|panelists?|in[- ]person|virtual(?:ly)?|allowed to (?:speak|talk)|able to (?:speak|unmute)|muted|connect(?:ed|ing))/,
  /** Reads out how to speak, before the first one does. */
  givesRules:
    /\b(?:rules (?:for|of) (?:speaking|public|decorum|conduct)|(?:each|all) speakers?|speakers (?:must|may|shall|will|are|should|have)|(?:state|give) your (?:full )?name|yield (?:your|their) time|remarks? (?:to|should)|cede the floor|timer|speaker (?:cards?|slips?|forms?)|sign(?:ed)? up (?:to|in))\b/,
  /** The chair turns to staff, consultants or an applicant. */
  turnsToStaff:
    /\b(?:to|from|ask|call on|invite|and|does) (?:(?:the|our|city|your|my) ){0,3}(?:staff|consultants?|applicants?|administration|director|chief|attorney|manager|petitioner|developer|panelists?)\b|\b(?:chief|director|captain|superintendent|staff),? (?:[a-z'-]{1,24},? )?(?:you have|do you|would you|could you|can you|please)\b|\bthen we(?:'ll| will)? (?:hear from|go to|open)\b.{0,20}\bpublic\b|\b(?:\d{1,2}|five|six|seven|eight|nine|ten|fifteen|twenty)[ -]minute presentation\b/,
  /** Asks the clerk for what was sent in. */
  asksForLetters:
    /\b(?:madam|mister|mr\.?|city) clerk,?\b.{0,60}\b(?:start|read|any|have|received|begin|correspondence)\b|\b(?:start|read|begin)\b.{0,40}\b(?:madam|mister|mr\.?) clerk\b|\bany (?:letters|correspondence|e-?mails|written comments?)\b/,
  /** A letter that somebody of the house reads out. */
  readsLetter:
    /\b(?:to whom it may concern|dear (?:city|mayor|council|members|honorable|commission|clerk|mr|ms)|i am writing|please accept this|sincerely|(?:this|the) (?:letter|e-?mail) is from|signed,)/,
  /** A screen is shown. */
  showsScreen:
    /\b(?:(?:next|previous|this|first) slide|shar(?:e|ing) (?:(?:my|the|our|your|a) )?screen|screen (?:share|sharing)|screen to share|(?:my|our|your|the|a) presentation|powerpoint|play the video)\b/,
  /** Somebody is honoured. */
  honours:
    /\b(?:proclamations?|honor(?:ed|ing|ees?)?|recogni(?:ze|zing|tion)|award(?:s|ed)?|ceremon\w{1,6}|celebrat\w{1,5}|heritage|congratulat\w{1,6}|appreciation)\b/,
  /** The text of a proclamation. */
  proclaims: /\b(?:whereas|proclaim)\b/,
  /** Staff, consultants and applicants say in what capacity they speak. */
  speaksAsStaff:
    /\b(?:(?:office|department|division|bureau) of|with the (?:city|county|planning|finance|public works|housing)\b|law firm|consultants?|(?:the|our) applicants?|project (?:manager|team)|(?:here|available|happy) to answer|turn (?:it|this|things) over to|hand (?:it|this) over to|my (?:colleague|supervisor)|recommend(?:s|ed|ation|ing) (?:approval|adoption|denial|that (?:the )?council)|the (?:applicant|petitioner) (?:is|has|proposes|requests?|would)|(?:concludes|end of|that's) (?:my|the|our) (?:staff )?(?:report|presentation|overview)|(?:deputy|assistant|interim) (?:chief|director|superintendent|manager)|city staff|planning (?:staff|commission|department))\b/,
  /** How a resident opens. */
  introducesSelf:
    /\b(?:my name(?:'s| is)|my name,|(?:this is|i'm|i am) (?!(?:a|an|the|not|very|really|just|my|our|your|about|something|what|where|why|how|so|going|also|all|one|good|great|in|it|that|sorry|happy|glad|here|hoping|trying|looking|asking|speaking|calling) )[a-z'-]{1,24} [a-z'-]{1,24}(?:[.,]| (?:and|from|with|of|calling|speaking|here))|[a-z'-]{1,24} [a-z'-]{1,24},? (?:i live at |of |at )?\d{1,5} (?:[a-z\d]{1,24} ){1,3}(?:street|st|avenue|ave|road|rd|drive|lane|boulevard|blvd|court|way|place|terrace|circle|parkway)\b|speaking on behalf|on behalf of|representing|me llamo|mi nombre es|soy (?:residente|vecin[oa]|madre|padre))\b/,
  /** Where the speaker lives. */
  livesHere:
    /\b(?:i(?:'ve| have)? (?:also )?(?:lived?|reside|own|rent|grew up)|we live|living (?:in|at|on)|i(?:'m| am) (?:a|an|the)? ?(?:\w{1,24} ){0,3}(?:resident|homeowner|renter|tenant|owner|taxpayer|voter|student|teacher|parent|nurse|business owner)|resident (?:of|in|here)|born and raised|my (?:address|neighborhood|neighbors?|street|block|house|home|landlord|apartment|property|wife|husband|kids|children|son|daughter|mother|father|family|taxes)|(?:first|second|third|fourth|fifth|sixth|seventh) ward|district (?:one|two|three|four|five|six|seven|eight|nine|\d)|d\d resident|ward \d|here in the city|township|(?:on|at|of) \d{2,5} [a-z]+|\d{2,5} (?:[a-z\d]{1,24} ){1,3}(?:street|st|avenue|ave|road|rd|drive|lane|boulevard|blvd|court|way|place|terrace|circle|parkway)|can(?:'t|not) afford|my (?:rent|bill|mortgage|job|business|car|yard|brother|sister|mom|dad|parents)|vivo en)\b/,
  /** A greeting to the council. */
  greetsCouncil:
    /\b(?:good (?:morning|afternoon|evening)|hello|hi|greetings|buenas (?:tardes|noches)|buenos d[ií]as|dear)\b/,
  /** What a resident asks for. */
  declaresPosition:
    /\b(?:i(?:'m| am) (?:here|calling|speaking|writing|asking|commenting)|(?:i|we) (?:strongly |respectfully |fully |also )?(?:urge|support|oppose|ask|encourage|implore|object|protest|demand|request)|in (?:strong |full |respectful )?(?:support|opposition|favor) of|(?:strongly|respectfully) (?:oppose|support)|i(?:'m| am) (?:for|against|opposed|in (?:favor|support|opposition))|same as (?:the )?[a-z]|ditto|i (?:also |second |do )?agree with|(?:strong|full) (?:support|opposition)|please (?:vote|support|oppose|pass|reject|approve|consider|don't|do not|help|put|fix)|vote (?:yes|no)|i want (?:you|to (?:speak|talk|say|comment|thank|voice))|voice my|apoyo|me opongo|estoy (?:a favor|en contra))\b/,
  /** How a resident ends. */
  closesWithThanks:
    /\b(?:thank (?:you|y'all)(?: (?:all|so much|very much|guys))?(?: for (?:your|the|listening|having|all|hearing|letting|allowing).{0,60})?|thanks(?: for .{0,40})?|(?:muchas )?gracias(?: por .{0,40})?|god bless.{0,30}|i yield(?: the rest of)? my time.{0,30}|have a (?:good|great|nice) (?:night|evening|day))[.!]?$/,
  /** On the phone. */
  checksLine:
    /\b(?:can you (?:all |guys )?hear me|(?:are )?you able to hear me|am i (?:on|unmuted|audible)|do you hear me|me (?:escuchan|oyen))\b/,
} as const satisfies Record<string, RegExp>;

export type SpeechSign = keyof typeof SPEECH;

const SPEECH_SIGNS = Object.keys(SPEECH) as SpeechSign[];

/** A set of signs as bits: an evening holds tens of thousands of turns, and each has three such sets. */
export type Signs = number;

const BIT = Object.fromEntries(SPEECH_SIGNS.map((sign, at) => [sign, 1 << at])) as Record<SpeechSign, number>;

/** The signs found in a text that `plainSpeech` made. */
export function signsIn(plain: string): Signs {
  let signs = 0;
  if (plain === '') return signs;
  for (const sign of SPEECH_SIGNS) if (SPEECH[sign].test(plain)) signs |= BIT[sign];
  return signs;
}

export const has = (signs: Signs | undefined, sign: SpeechSign): boolean =>
  signs !== undefined && (signs & BIT[sign]) !== 0;

/** What a short turn amounts to as a whole: only hello, only thanks (or time yielded), or that the line works. */
export type Courtesy = 'greets' | 'thanks' | 'confirms';

export function courtesyOf(plain: string): Courtesy | null {
  if (plain.length > 120) return null;
  if (ONLY_GREETS.test(plain)) return 'greets';
  if (ONLY_THANKS.test(plain) || YIELDS.test(plain)) return 'thanks';
  return CONFIRMS.test(plain) ? 'confirms' : null;
}

const ONLY_GREETS =
  /^(?:(?:hello|hi|hey|yes|good (?:morning|afternoon|evening)|can you (?:all |guys )?hear me(?: now)?|(?:can|do) (?:everyone|you guys|y'all) hear me|you guys|everyone|everybody|council|there|okay|am i on|how are you|hola|buenas (?:tardes|noches)|buenos d[ií]as|me escuchan)[ .,!?]{0,3}){1,6}$/;
const ONLY_THANKS =
  /^(?:(?:okay|all right|great|and|thank|thanks|you|very|much|so|yes|sir|ma'am|sure|gracias|muchas|is that it)[ .,!?]{0,3}){1,8}$/;
const YIELDS = /^i(?:'ll| will)? yield (?:the rest of |back )?my time\b/;
const CONFIRMS =
  /^(?:(?:yes|yep|yeah|okay|ok|hello)[,.]? )?(?:yes,? )?(?:we|i) (?:can|do)(?: now)?(?: hear you)?\b|^(?:yes[,.]? )?(?:please )?(?:go ahead|proceed|continue)\b/;

/**
 * One line from a queue of supporters or opponents: who, for whom, and the position as nearly the last
 * words. `plain` as `plainSpeech` gives it.
 */
export function isBriefPosition(plain: string): boolean {
  if (plain.length < 15 || plain.length > 320) return false;
  if (
    !(POSITION_LAST.test(plain.slice(-90)) || STRONG_POSITION.test(plain)) ||
    SPEECH.doesBusiness.test(plain)
  )
    return false;
  return (
    /\b(?:with|behalf|representing|from|for|of|member|resident|coalition|association|union)\b/.test(plain) &&
    plain.split(' ').length >= 5
  );
}

const STRONG_POSITION =
  /\b(?:in (?:very )?(?:strong|full|respectful) (?:opposition|support)|(?:strongly|respectfully) (?:oppose|support)[ds]?)\b/;

const POSITION_LAST =
  /\b(?:support|supports|supportive|oppose|opposes|opposed|opposition|in favou?r|a favor|en contra|apoyo|me opongo)\b[^.?!]{0,40}[.?!]?(?: ?(?:thank you|thanks|gracias|you)[a-z ]{0,20}[.!]?)?$/;

/** Lower case, single spaces, straight apostrophes: what the expressions above match. */
export function plainSpeech(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
