import { AGENTS, OFFICIALS, SENDING, TAKING } from './lexicons/sensitive-acts.ts';
import {
  GENERIC,
  HOLDING,
  IRREGULAR,
  LAWFUL,
  OPINION,
  OWN_STATUS,
  PERSONS,
  POLICY_AFTER,
  REMOVAL,
  STATUS_THINGS,
  STRANGERS,
} from './lexicons/sensitive-status.ts';
import {
  CASE_FAMILIES,
  IRREGULAR_FAMILIES,
  ORDERLY_FAMILIES,
  OWN_FAMILIES,
  REMOVAL_FAMILIES,
} from './lexicons/sensitive-status-families.ts';
import { indexed, phraseAt } from './phrases.ts';
import { gapAfter, isCapitalised, type Reading, type WordRange, wordAt } from './sensitive-reading.ts';
import {
  isAskedFor,
  isDenied,
  isLawfulJourney,
  isOfOtherThings,
  isOfTheDead,
  isSupposed,
} from './sensitive-status-exceptions.ts';
import { personAt, type Subject, subjectBefore, THEY } from './sensitive-subjects.ts';
import type { SensitivePassage } from './types.ts';

type StatusKind = 'own' | 'irregular' | 'removal' | 'lawful' | 'orderly' | 'thing' | 'taking' | 'sending';
type Status = { kind: StatusKind; length: number };

const STATUSES = indexed<StatusKind>(
  ['own', [...OWN_STATUS, ...OWN_FAMILIES]],
  ['irregular', [...IRREGULAR, ...IRREGULAR_FAMILIES]],
  ['removal', [...REMOVAL, ...REMOVAL_FAMILIES]],
  ['lawful', LAWFUL],
  ['orderly', ORDERLY_FAMILIES],
  ['thing', [...STATUS_THINGS, ...CASE_FAMILIES]],
  ['sending', [...SENDING].map((word) => [word])],
  ['taking', [...TAKING].map((word) => [word])],
);

/** A pronoun reaches back this many sentences. */
const MEMORY = 3;

/** Statements of a living person's immigration status: one's own, or another's who is named or can be known. */
export function statusDisclosures(reading: Reading): SensitivePassage[] {
  const found: SensitivePassage[] = [];
  for (const [number, sentence] of reading.sentences.entries()) {
    for (let at = sentence.first; at < sentence.end; at++) {
      const phrase = phraseAt(STATUSES, reading, at, sentence.end);
      if (!phrase) continue;
      const status = { kind: phrase.value, length: phrase.length };
      const last = at + status.length - 1;
      const taken = TAKEN.has(wordAt(reading, last)) ? takenAt(reading, sentence, last) : undefined;
      if (taken) found.push(taken);
      else {
        const subject = disclosed(reading, number, sentence, at, last, status);
        if (subject >= 0) found.push(statusPassage(reading, subject, last));
      }
      at = last;
    }
  }
  return found;
}

const TAKEN = new Set([...TAKING, ...SENDING]);

/** Index of the word where the disclosure begins, or -1 where nobody is disclosed. */
function disclosed(
  reading: Reading,
  number: number,
  sentence: WordRange,
  at: number,
  last: number,
  status: Status,
): number {
  if (status.kind === 'taking' || status.kind === 'sending') return -1;
  const isPolicy = last + 1 < sentence.end && isPolicyWord(wordAt(reading, last + 1), status);
  if (isPolicy && (status.kind !== 'own' || status.length < LONG_PHRASE)) return -1;
  if (isOfOtherThings(reading, sentence, last)) return -1;
  if (status.kind === 'own') return isAskedFor(reading, sentence, at) ? -1 : at;
  if (isOfTheDead(reading, sentence) || isLawfulJourney(reading, sentence, at)) return -1;
  const owner = status.kind === 'thing' ? ownerOf(reading, sentence, at) : undefined;
  if (status.kind === 'thing' && !owner && !isHeld(reading, sentence, at)) return -1;
  const reach = status.kind === 'thing' ? LONG_SELF_REACH : undefined;
  const subject =
    withinPhrase(reading, at, last) ??
    subjectBefore(reading, sentence, beforeKind(reading, at, status), reach) ??
    owner ??
    unspoken(reading, sentence, at, status);
  if (!subject || isSupposed(reading, sentence, subject)) return -1;
  if (isOfOfficial(reading, sentence, subject)) return -1;
  if (status.kind === 'orderly' && !isOfNone(reading, sentence, subject)) return -1;
  return isKnown(reading, number, sentence, subject, at, status) ? subject.at : -1;
}

/** "Neither of my parents", "ninguno de mis tíos": what is said of none of them is denied. */
function isOfNone(reading: Reading, { first: from }: WordRange, subject: Subject): boolean {
  if (subject.kind !== 'known') return false;
  for (let at = subject.at - 1; at >= Math.max(from, subject.at - 3); at--)
    if (NONE.has(wordAt(reading, at))) return true;
  return false;
}

const NONE = new Set('neither none not no only ninguno ninguna nomas solo ni'.split(' '));

/** "Asylum on demand" is a policy, "a lawful resident of thirty years" a person. */
function isPolicyWord(word: string, { kind, length }: Status): boolean {
  return POLICY_AFTER.has(word) || (kind === 'thing' && length === 1 && (word === 'of' || word === 'on'));
}

/** The codebook leaves officials' own stories to the public: "Councilman Ortega's parents". */
function isOfOfficial(reading: Reading, { first: from }: WordRange, { kind, at }: Subject): boolean {
  if (kind !== 'known' || !isCapitalised(reading, at)) return false;
  for (let index = at - 1; index >= Math.max(from, at - 2); index--)
    if (OFFICIALS.has(wordAt(reading, index)) && gapAfter(reading, at - 1) === ' ') return true;
  return OFFICIALS.has(wordAt(reading, at));
}

/** "My visa application" is no disclosure, "we are a mixed status family" is. */
const LONG_PHRASE = 4;

/** A "student visa" is no student's: what kind of thing it is, is passed over. */
function beforeKind(reading: Reading, at: number, status: Status): number {
  return status.kind === 'thing' && KINDS_OF_THING.has(wordAt(reading, at - 1)) ? at - 1 : at;
}

const KINDS_OF_THING = new Set(
  'student worker workers tourist family fiance spouse nurse visitor'.split(' '),
);

/** "He's illegal", "ICE has him": the phrase itself says whom it is about. */
function withinPhrase(reading: Reading, at: number, last: number): Subject | undefined {
  const word = wordAt(reading, at);
  if (word === "i'm" || word === 'im') return { kind: 'self', at };
  const isWithin = SUBJECT_WORDS.has(word) || OBJECTS_OF_ONE.has(wordAt(reading, last));
  return isWithin ? { kind: 'pronoun', at } : undefined;
}

const SUBJECT_WORDS = new Set("he's she's hes shes his her their lo la los las le les".split(' '));
const OBJECTS_OF_ONE = new Set(['him', 'her', 'them']);

/** "I came from Lagos on the diversity visa": what one holds may stand further from the speaker. */
const LONG_SELF_REACH = 8;

function isKnown(
  reading: Reading,
  number: number,
  sentence: WordRange,
  subject: Subject,
  at: number,
  status: Status,
): boolean {
  if (subject.kind === 'stranger' && !isSingledOut(reading, subject.at, at, status)) return false;
  if (status.kind === 'removal' && isDenied(reading, sentence, at)) return false;
  if (subject.kind === 'self') return status.kind === 'thing' || isSaidOfSelf(reading, subject.at, at);
  if (subject.kind === 'known') return status.kind !== 'removal' || !isVictim(reading, sentence, subject.at);
  if (subject.kind === 'plural') return areKnown(reading, number, subject.at);
  const nearer = earlierIn(reading, sentence, subject.at);
  if (status.kind !== 'removal') return nearer !== 'stranger';
  return (nearer ?? saidBefore(reading, number)) === 'known';
}

/** "The nanny isn't documented": one who is spoken of as known to all, unlike "a worker without papers" or "the man". */
function isSingledOut(reading: Reading, subject: number, at: number, { kind }: Status): boolean {
  const person = wordAt(reading, subject + 1);
  if (kind === 'removal' || !DEFINITE.has(wordAt(reading, subject)) || person.endsWith('s')) return false;
  const isAttribute = at === subject + 2 && !isVerb(wordAt(reading, at));
  return PERSONS.has(person) && !STRANGERS.has(person) && !isAttribute;
}

const DEFINITE = new Set('the el la'.split(' '));

function isVerb(word: string): boolean {
  return word.endsWith("n't") || SAID_OF_ONE.has(word);
}

const SAID_OF_ONE = new Set('is has was doesnt isnt no es esta tiene anda'.split(' '));

/** "They" are known where the last who were said, in this sentence or the one before, are; people in general are not. */
function areKnown(reading: Reading, number: number, subject: number): boolean {
  const from = reading.sentences[Math.max(0, number - 1)]?.first ?? subject;
  for (let at = subject - 1; at >= from; at--) {
    const person = personAt(reading, from, at);
    if (person) return person.kind === 'known';
    if (GENERIC.has(wordAt(reading, at)) && !THEY.has(wordAt(reading, at))) return false;
  }
  return false;
}

/** Whom the story is about while pronouns speak of them: the last person said in the sentences before. */
function saidBefore(reading: Reading, number: number): 'known' | 'stranger' | undefined {
  for (let before = number - 1; before >= Math.max(0, number - MEMORY); before--) {
    const sentence = reading.sentences[before];
    const person = sentence && earlierIn(reading, sentence, sentence.end);
    if (person) return person;
  }
  return undefined;
}

/** The last person said in the sentence before a word. */
function earlierIn(
  reading: Reading,
  { first: from }: WordRange,
  before: number,
): 'known' | 'stranger' | undefined {
  for (let at = before - 1; at >= from; at--) {
    const person = personAt(reading, from, at);
    if (person) return person.kind === 'stranger' ? 'stranger' : 'known';
  }
  return undefined;
}

/** "ICE took my father", "deportaron a mi papá", "a mi esposo lo agarró la migra". */
function takenAt(reading: Reading, sentence: WordRange, at: number): SensitivePassage | undefined {
  const word = wordAt(reading, at);
  const isSending = SENDING.has(word);
  // "Se lo llevaron" is said of an arrest, whoever made it.
  const isSeized = wordAt(reading, at - 2) === 'se' && OBJECTS.has(wordAt(reading, at - 1));
  if (
    !isSending &&
    !isSeized &&
    !isSentHome(reading, sentence, at) &&
    !(TAKING.has(word) && hasAgent(reading, sentence, at))
  )
    return undefined;
  for (let index = at + 1; index < Math.min(at + 6, sentence.end) && !(isSeized && !isSending); index++) {
    if (personAt(reading, sentence.first, index)?.kind !== 'known') continue;
    if (!OWN_PEOPLE.has(wordAt(reading, index - 1)) && !OWN_PEOPLE.has(wordAt(reading, index - 2))) continue;
    return statusPassage(reading, at, index);
  }
  const subject = subjectBefore(reading, sentence, at);
  if (isSending || subject?.kind !== 'known') return undefined;
  // "Got picked up by ICE", "a mi esposo lo agarró la migra".
  const isPassive = PASSIVE.has(wordAt(reading, at - 1)) || OBJECTS.has(wordAt(reading, at - 1));
  return isPassive ? statusPassage(reading, subject.at, at) : undefined;
}

/** "They sent my brother back to Honduras"; back to school is no removal. */
function isSentHome(reading: Reading, { end: to }: WordRange, at: number): boolean {
  if (wordAt(reading, at) !== 'sent') return false;
  for (let index = at + 2; index < Math.min(at + 5, to - 2); index++)
    if (wordAt(reading, index) === 'back' && wordAt(reading, index + 1) === 'to')
      return isCapitalised(reading, index + 2);
  return false;
}

const PASSIVE = new Set('got was were been being gets fue fueron'.split(' '));
const OWN_PEOPLE = new Set('my our mi mis nuestro nuestra his her su'.split(' '));
const OBJECTS = new Set('lo la los las'.split(' '));

function hasAgent(reading: Reading, { first: from, end: to }: WordRange, at: number): boolean {
  // Captions write ICE as it sounds; elsewhere in a sentence eyes are eyes.
  if (
    wordAt(reading, at - 1) === 'eyes' ||
    (wordAt(reading, at + 1) === 'by' && wordAt(reading, at + 2) === 'eyes')
  )
    return true;
  for (let index = Math.max(from, at - 4); index < Math.min(at + 7, to); index++) {
    if (AGENTS.has(wordAt(reading, index))) return true;
  }
  return false;
}

function statusPassage({ words }: Reading, from: number, last: number): SensitivePassage {
  const start = words[from]?.start ?? 0;
  return { kind: 'status', start, end: words[last]?.end ?? start };
}

/** Spanish verbs need no subject: "no tiene papeles". They speak of the person said before, as a pronoun does. */
function unspoken(
  reading: Reading,
  { first: from }: WordRange,
  at: number,
  status: Status,
): Subject | undefined {
  // Speech begins with the status and leaves "I was" out: "Undocumented in middle school."
  if (at === from && ALONE.has(wordAt(reading, at)) && !OTHERWISE.has(wordAt(reading, at + 1)))
    return { kind: 'pronoun', at };
  // "La ciudad no tiene documentos" says who, and it is nobody.
  if (THE.has(wordAt(reading, at - 2)) && !personAt(reading, from, at - 1)) return undefined;
  if (status.kind === 'thing' || /^il?legal/.test(wordAt(reading, at + status.length - 1))) return undefined;
  for (let index = at; index < at + status.length; index++) {
    if (VERBS_OF_ONE.has(wordAt(reading, index))) return { kind: 'pronoun', at };
  }
  return VERBS_OF_ONE.has(wordAt(reading, at - 1)) ? { kind: 'pronoun', at: at - 1 } : undefined;
}

const THE = new Set('el la los las este esta ese esa'.split(' '));

const VERBS_OF_ONE = new Set(
  'tiene tenia esta entro cruzo vencio deportaron salio anda vino llego es paso'.split(' '),
);

const ALONE = new Set('undocumented indocumentado indocumentada'.split(' '));
const OTHERWISE = new Set('or and but o y pero no'.split(' '));

/** "Her T visa", "su asilo": a thing of status with its owner before it. */
function ownerOf(reading: Reading, { first: from }: WordRange, at: number): Subject | undefined {
  for (let index = at - 1; index >= Math.max(from, at - 2); index--) {
    if (OWNERS_OF_ONE.has(wordAt(reading, index))) return { kind: 'pronoun', at: index };
    if (wordAt(reading, index).endsWith("'s")) {
      const owner = personAt(reading, from, index);
      if (owner?.kind === 'known') return owner;
    }
  }
  return undefined;
}

const OWNERS_OF_ONE = new Set(['her', 'his', 'su']);

/** A form of being or having follows "I", or the status is a verb itself: "I overstayed". */
function isSaidOfSelf(reading: Reading, subject: number, at: number): boolean {
  if (wordAt(reading, subject).includes("'")) return true;
  let next = subject + 1;
  while (next < at && BETWEEN.has(wordAt(reading, next))) next++;
  if (next === at) return true;
  for (let index = subject; index < at; index++) if (SELF_VERBS.has(wordAt(reading, index))) return true;
  return false;
}

/** What may stand between "I" and its verb. */
const BETWEEN = new Set(
  'still also really never even just actually personally myself too honestly only ever already currently um uh you know both all'.split(
    ' ',
  ),
);

const SELF_VERBS = new Set(
  'spent with years am was have had got im ive been came come grew lived llevo vivo llegue llegamos entramos vivimos llevamos creci estamos somos cruzamos fui soy estoy tengo vine entre estuve ando sigo came are were'.split(
    ' ',
  ),
);

/** "The man that hit my son had been deported": the stranger is meant, not the son. */
function isVictim(reading: Reading, { first: from }: WordRange, subject: number): boolean {
  for (let index = subject - 1; index >= Math.max(from, subject - 4); index--) {
    const word = wordAt(reading, index);
    if (word !== 'that' && word !== 'who' && word !== 'que' && word !== 'q') continue;
    const person = personAt(reading, from, index - 1);
    if (person?.kind === 'stranger' || RELATIVES.has(wordAt(reading, index - 1))) return true;
  }
  return false;
}

const RELATIVES = new Set('el al la one'.split(' '));

/** Somebody holds the thing: a verb of having before it, and no word of policy between that and whom it is said of. */
function isHeld(reading: Reading, { first: from }: WordRange, at: number): boolean {
  let held = false;
  for (let index = at - 1; index >= Math.max(from, at - 8); index--) {
    const word = wordAt(reading, index);
    if (OPINION.has(word)) return false;
    if (held && personAt(reading, from, index)?.kind === 'known') return true;
    held ||= HOLDING.has(word);
  }
  return held;
}
