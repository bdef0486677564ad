import { conceptNames, conceptNumber, type Hit } from './concepts.ts';
import { type Document, type Sentence, spanOf } from './document.ts';
import { cooperationCalibration } from './lexicons/calibration.ts';
import { cooperationRules } from './lexicons/cooperation-rules.ts';
import { learnedCooperation } from './lexicons/learned-cooperation.ts';
import {
  type LearnedWeights,
  type LinearModel,
  linearModel,
  type Sighting,
  softmax,
} from './linear-model.ts';
import { type Pattern, parsePattern } from './patterns.ts';
import { tokens } from './tokens.ts';
import type { Cooperation, CooperationLabel, Direction } from './types.ts';

/** `aliases` are names of the proposal under comment: "287(g)", "Ordinance B", "AB 200". */
export type Proposal = { direction?: Direction | undefined; aliases?: readonly string[] | undefined };

/**
 * What a text wants of local cooperation with immigration enforcement. "Vote no" can be read only where the
 * proposal's direction is known; arguments can be read without. `unclear` where neither speaks plainly.
 */
export function readCooperation(document: Document, proposal: Proposal = {}): Cooperation {
  return readWith(model, document, proposal);
}

export const cooperationPatterns: readonly Pattern[] = [
  ...new Set(
    Object.values(cooperationRules)
      .flat()
      .map(([, pattern]) => pattern),
  ),
]
  .filter((pattern) => /[&>]/.test(pattern))
  .map(parsePattern);

export const cooperationExtras: readonly string[] = [
  'says-for',
  'says-against',
  'says-for-last',
  'says-against-last',
  'wants-in',
  'wants-out',
  'says-both',
  'conditional-for',
  'says-yes',
  'says-no',
  'off-subject',
  'short',
];

/** A reader with other weights, for training and cross-validation. */
export function cooperationReader(
  learned: LearnedWeights,
): (document: Document, proposal?: Proposal) => Cooperation {
  const other = linearModel(learned, cooperationPatterns, cooperationExtras);
  return (document, proposal = {}) => readWith(other, document, proposal);
}

const model = linearModel(learnedCooperation, cooperationPatterns, cooperationExtras);

function readWith(reader: LinearModel, document: Document, proposal: Proposal): Cooperation {
  const sightings = sightingsOf(document, proposal);
  const isOffSubject = sightings.some(({ name }) => name === 'off-subject');
  if (document.hits.length === 0 || (isOffSubject && proposal.direction === undefined)) return UNCLEAR;
  const isOnSomethingElse = isOffSubject && document.words.length >= cooperationCalibration.atLength;
  const { sums, evidence } = reader.read(
    document,
    isOnSomethingElse ? sightings.filter(({ name }) => !name.startsWith('says-')) : sightings,
  );
  const chances = softmax(sums, cooperationCalibration.scale);
  const chance = (label: CooperationLabel) => chances[reader.outputs.indexOf(label)] ?? 0;
  const isDirected = proposal.direction !== undefined;
  const label = labelFrom(chance('for'), chance('against'), chance('mixed'), isDirected);
  if (label === 'unclear') return { ...UNCLEAR, confidence: round(chance('unclear')) };
  const spans = evidence(reader.outputs.indexOf(label), 3).map(({ first, last }) =>
    spanOf(document, first, last),
  );
  return { label, confidence: round(chance(label)), evidence: spans };
}

const UNCLEAR: Cooperation = { label: 'unclear', confidence: 0, evidence: [] };

function labelFrom(inFavour: number, against: number, mixed: number, isDirected: boolean): CooperationLabel {
  const { lead } = cooperationCalibration;
  const side = isDirected ? cooperationCalibration.side : cooperationCalibration.sideUndirected;
  if (mixed >= cooperationCalibration.mixed && mixed > inFavour && mixed > against) return 'mixed';
  if (inFavour >= side && inFavour - against >= lead) return 'for';
  if (against >= side && against - inFavour >= lead) return 'against';
  return 'unclear';
}

function round(chance: number): number {
  return Math.round(chance * 1000) / 1000;
}

const YES = new Set(['act-yes', 'act-yes-verb'].map(conceptNumber));
const NO = new Set(['act-no', 'act-no-verb'].map(conceptNumber));
/** Verbs that are an act only as a command or a wish: "sign it", not "when you sign it". */
const VERBS = new Set(['act-yes-verb', 'act-no-verb'].map(conceptNumber));
/** Wishes that name ICE or a sanctuary themselves, and so need no proposal to be read through. */
const WANTS_IN = conceptNumber('wants-ice-in');
const WANTS_OUT = conceptNumber('wants-ice-out');
const ACTS = new Set([...YES, ...NO, WANTS_IN, WANTS_OUT]);
const IS_ACT = Uint8Array.from(conceptNames, (_, concept) => (ACTS.has(concept) ? 1 : 0));
const AGREEMENT = new Set(['agreement', 'agreement-weak'].map(conceptNumber));
const PLAIN_AGREEMENT = conceptNumber('agreement');
const LIMITS = conceptNumber('limits');
const NOT = conceptNumber('not');
const THEY_SAY = conceptNumber('they-say');
const CONDITION = conceptNumber('condition');
const SUBJECT = new Set(
  ['ice', 'immigration-enforcement', 'agreement', 'limits', 'illegal', 'wants-ice-in', 'wants-ice-out'].map(
    conceptNumber,
  ),
);
/** Where no proposal is known, a word on immigration in passing does not make it the subject. */
const PLAIN_SUBJECT = new Set(
  ['ice', 'agreement', 'limits', 'wants-ice-in', 'wants-ice-out'].map(conceptNumber),
);

/** What a speaker says outright, turned into a view of cooperation through its object or the proposal's direction. */
export function sightingsOf(document: Document, proposal: Proposal): Sighting[] {
  const named = placesOf(document, proposal.aliases ?? []);
  const theme = themeOf(document);
  const acts = document.sentences.flatMap((sentence) => actsOf(document, sentence, proposal, named, theme));
  const found: Sighting[] = acts.map(({ name, first, last }) => ({ name, first, last }));
  const sided = acts.filter(({ name }) => name === 'says-for' || name === 'says-against');
  const latest = sided.at(-1);
  if (latest !== undefined) {
    found.push({ ...latest, name: `${latest.name}-last` });
    if (sided.some(({ name }) => name !== latest.name)) found.push({ ...latest, name: 'says-both' });
  }
  const subject = proposal.direction === undefined ? PLAIN_SUBJECT : SUBJECT;
  if (!document.hits.some(({ concept }) => subject.has(concept)) && named.size === 0) {
    found.push({ name: 'off-subject', first: 0, last: 0 });
  }
  if (document.words.length < 12) found.push({ name: 'short', first: 0, last: 0 });
  return found;
}

/** Where one of the proposal's own names is said. */
function placesOf(document: Document, aliases: readonly string[]): Set<number> {
  const places = new Set<number>();
  for (const alias of aliases) {
    const parts = tokens(alias).map(({ word }) => word);
    if (parts.length === 0) continue;
    for (let at = 0; at + parts.length <= document.words.length; at++) {
      if (parts.every((part, offset) => document.words[at + offset]?.word === part)) places.add(at);
    }
  }
  return places;
}

function actsOf(
  document: Document,
  sentence: Sentence,
  proposal: Proposal,
  named: ReadonlySet<number>,
  theme: Direction | undefined,
): Sighting[] {
  if (!saysAct(document, sentence)) return [];
  const hits = document.hits.slice(sentence.firstHit, sentence.endHit);
  const said = hits.filter(({ concept }) => ACTS.has(concept));
  const acts = withoutOverlap(said).filter(
    (act) => !VERBS.has(act.concept) || isCommand(document, sentence, act),
  );
  return acts
    .map((act) => ({ act, around: near(hits, act) }))
    .filter(
      ({ act, around }) =>
        !around.some((hit) => hit.concept === THEY_SAY && hit.last < act.first && act.first - hit.last <= 6),
    )
    .map(({ act, around }) => {
      const isNegated = around.some(
        (hit) =>
          hit.concept === NOT && hit.last < act.first && act.first - hit.last <= 2 && hit.first === hit.last,
      );
      if (act.concept === WANTS_IN || act.concept === WANTS_OUT) {
        const { first, last } = act;
        // "Opposed to letting them work with ICE".
        const isRefused = near(acts, act).some(
          (no) => NO.has(no.concept) && no.last < first && first - no.last <= 3,
        );
        const isFor = (act.concept === WANTS_IN) !== (isNegated || isRefused);
        return { name: isFor ? 'wants-in' : 'wants-out', first, last };
      }
      const isYes = YES.has(act.concept) !== isNegated;
      const toward = towardOf(act, around, proposal, named, theme);
      const isConditional = around.some(
        (hit) => hit.concept === CONDITION && Math.abs(hit.first - act.first) <= 12,
      );
      const { first, last } = act;
      if (toward === undefined) return { name: isYes ? 'says-yes' : 'says-no', first, last };
      const isFor = isYes === (toward === 'cooperation');
      if (isFor && isConditional) return { name: 'conditional-for', first, last };
      return { name: isFor ? 'says-for' : 'says-against', first, last };
    });
}

/** Most sentences say none. */
function saysAct({ hits }: Document, { firstHit, endHit }: Sentence): boolean {
  for (let at = firstHit; at < endHit; at++) if (IS_ACT[hits[at]?.concept ?? 0] === 1) return true;
  return false;
}

/** The hits, sorted by their first word, that stand near enough to bear on an act. */
function near(hits: readonly Hit[], act: Hit): readonly Hit[] {
  let from = 0;
  for (let end = hits.length; from < end; ) {
    const middle = (from + end) >> 1;
    if ((hits[middle]?.first ?? 0) < act.first - AROUND) from = middle + 1;
    else end = middle;
  }
  let end = from;
  while (end < hits.length && (hits[end]?.first ?? 0) <= act.last + AROUND) end++;
  return hits.slice(from, end);
}

/** Words between an act and the farthest hit that may turn it, the hit's own words included. */
const AROUND = 20;

/** A bill that is not named is what the whole text speaks of, where it speaks of one thing only. */
function themeOf(document: Document): Direction | undefined {
  const isOfLimits = document.hits.some(({ concept }) => concept === LIMITS);
  const isOfAgreement = document.hits.some(({ concept }) => concept === PLAIN_AGREEMENT);
  if (isOfLimits === isOfAgreement) return undefined;
  return isOfLimits ? 'separation' : 'cooperation';
}

const BEFORE_COMMANDS = new Set(
  'please just and so now then but council should must lets also or yes no kindly also i we porfavor favor y pues asi entonces que ya pero mejor por concejo concejales yo deben debe ahora'.split(
    ' ',
  ),
);
const ASKING = new Set(
  'urge ask asking beg want need encourage request implore call pido pedimos ruego urjo'.split(' '),
);

/** At the head of a sentence or clause, after "please" and its like, or after "I urge you to". */
function isCommand(document: Document, sentence: Sentence, act: Hit): boolean {
  if (act.first === sentence.first) return true;
  const before = document.words[act.first - 1];
  if (before === undefined || BEFORE_COMMANDS.has(before.word)) return true;
  const gap = document.text.slice(before.end, document.words[act.first]?.start);
  if (/[,;:—–-]/.test(gap)) return true;
  for (let at = Math.max(sentence.first, act.first - 6); at < act.first; at++) {
    if (ASKING.has(document.words[at]?.word ?? '')) return true;
  }
  return false;
}

/** The longest act where several overlap: "no apoyo" is one act, not two. */
function withoutOverlap(acts: readonly Hit[]): Hit[] {
  return acts.filter(
    (act) =>
      !near(acts, act).some(
        (other) =>
          other !== act &&
          other.first <= act.last &&
          act.first <= other.last &&
          (other.last - other.first > act.last - act.first ||
            (other.last - other.first === act.last - act.first && other.concept < act.concept)),
      ),
  );
}

/** What a yes would move the city toward: by what it names, else by the proposal. */
function towardOf(
  act: Hit,
  hits: readonly Hit[],
  proposal: Proposal,
  named: ReadonlySet<number>,
  theme: Direction | undefined,
): Direction | undefined {
  if (proposal.direction !== undefined && isNear(named, act.last)) return proposal.direction;
  let nearest: Direction | undefined;
  let distance = 9;
  for (const hit of hits) {
    const isAgreement = AGREEMENT.has(hit.concept);
    if (!isAgreement && hit.concept !== LIMITS) continue;

    const gap = hit.first >= act.first ? hit.first - act.last : act.first - hit.last + 3;
    if (gap < distance) {
      distance = gap;
      nearest = isAgreement ? 'cooperation' : 'separation';
    }
  }
  return nearest ?? proposal.direction ?? theme;
}

function isNear(places: ReadonlySet<number>, word: number): boolean {
  for (let at = word - 8; at <= word + 8; at++) if (places.has(at)) return true;
  return false;
}
