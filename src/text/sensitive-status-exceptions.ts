import { gapAfter, type Reading, type WordRange, wordAt } from './sensitive-reading.ts';
import type { Subject } from './sensitive-subjects.ts';

// Where words of status tell nobody's: papers of other things, the dead, lawful journeys, what is asked, supposed or denied.

/** "No papers with me", "los papeles del carro": papers that are not those of a migrant. */
export function isOfOtherThings(reading: Reading, { end: to }: WordRange, last: number): boolean {
  const after = last + 1 < to ? wordAt(reading, last + 1) : '';
  if (!PAPERS.has(wordAt(reading, last)) || gapAfter(reading, last) !== ' ') return false;
  const of = wordAt(reading, last + 2);
  if (after === 'with' || after === 'on') return ON_ONESELF.has(of);
  if (after === 'in') return of === 'front' || of === 'hand';
  if (after === 'for') return THIS.has(of);
  if (wordAt(reading, last) === 'back') return after === 'to';
  return OF.has(after) && !MIGRATING.has(of);
}

const PAPERS = new Set(
  'papers papeles papel documents documentos documento documentation status estatus petition application case paperwork appear back'.split(
    ' ',
  ),
);
const ON_ONESELF = new Set(['me', 'us', 'him', 'her', 'them', 'hand']);
const THIS = new Set('the this that my our his her jury traffic court'.split(' '));
const OF = new Set(['de', 'del', 'para', 'of', 'showing', 'proving', 'saying']);
const MIGRATING = new Set(
  'inmigracion migracion aqui nada ninguna ningun any residencia trabajo trabajar estar vivir residente'.split(
    ' ',
  ),
);

/** The codebook protects the living. */
export function isOfTheDead(reading: Reading, { first: from, end: to }: WordRange): boolean {
  for (let at = from; at < to; at++) if (DEAD.has(wordAt(reading, at))) return true;
  return false;
}

const DEAD = new Set('died dies dead deceased murio descanse difunto difunta falleció fallecio'.split(' '));

/** "I crossed the border into Canada for vacation": a journey like any other. */
export function isLawfulJourney(reading: Reading, { end: to }: WordRange, at: number): boolean {
  if (!CROSSING.has(wordAt(reading, at))) return false;
  for (let index = at + 1; index < Math.min(at + 12, to); index++)
    if (LAWFUL_JOURNEY.has(wordAt(reading, index))) return true;
  return false;
}

const CROSSING = new Set('crossed came walked swam cruzo cruce paso'.split(' '));
const LAWFUL_JOURNEY = new Set(
  'canada vacation vacaciones passport pasaporte legally legalmente shopping compras trailero trucker soldier tour'.split(
    ' ',
  ),
);

/** "They asked for my green card" tells no status. */
export function isAskedFor(reading: Reading, { first: from }: WordRange, at: number): boolean {
  for (let index = at - 1; index >= Math.max(from, at - 4); index--) {
    // "Sí, tengo visa" asks nothing; "si tengo visa" does.
    if (ASKING.has(wordAt(reading, index)) && !gapAfter(reading, index).startsWith(',')) return true;
  }
  return false;
}

const ASKING = new Set(
  'paid pay pays paying charged swiped credit ask asks asked asking check checked checking show demand demanded pide pidieron piden pidio if si would'.split(
    ' ',
  ),
);

/** "If he has no papers": a case that is thought of, unless the person is one's own. */
export function isSupposed(reading: Reading, { first: from }: WordRange, subject: Subject): boolean {
  const reach = subject.kind === 'known' ? 1 : 5;
  for (let index = subject.at - 1; index >= Math.max(from, subject.at - 5); index--) {
    const word = wordAt(reading, index);
    if (IMAGINED.has(word) || (SUPPOSED.has(word) && subject.at - index <= reach)) return true;
  }
  return false;
}

const SUPPOSED = new Set('if whether unless'.split(' '));
const IMAGINED = new Set('imagine imagina imaginense imaginen suppose supongan pretend picture'.split(' '));

export function isDenied(reading: Reading, { first: from }: WordRange, at: number): boolean {
  for (let index = at - 1; index >= Math.max(from, at - 3); index--) {
    const word = wordAt(reading, index);
    // "He is being deported" is said of him, "being deported" of anyone.
    if (DENIALS.has(word) && !(word === 'being' && BEING.has(wordAt(reading, index - 1)))) return true;
  }
  return false;
}

const BEING = new Set("is are was were he's she's".split(' '));

const DENIALS = new Set(
  "no not never nunca wasn't weren't isn't if si could can might may would should will be ser sean being puede pueden podria".split(
    ' ',
  ),
);
