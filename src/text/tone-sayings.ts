import type { Document } from './document.ts';
import { toneSayings } from './lexicons/tone-sayings.ts';
import { negators } from './lexicons/tone-words.ts';
import type { Sighting } from './linear-model.ts';
import { indexed, phraseAt } from './phrases.ts';
import { type WordRange, wordAt } from './sensitive-reading.ts';
import { tokens } from './tokens.ts';

/**
 * What is said in a text that colours its tone, each where it stands, and how much of the text is in each mood:
 * speech of any length is mostly plain, and one bitter sentence in ten is not ten in ten.
 */
export function toneSayingsIn(document: Document): Sighting[] {
  const found: Sighting[] = [];
  const sentencesIn = { warm: 0, bitter: 0, woeful: 0 };
  let telling = 0;
  for (const sentence of document.sentences) {
    const { sightings, moods, isManners } = readSentence(document, sentence);
    for (const sighting of sightings) found.push(sighting);
    const mood = moodOf(moods);
    if (mood !== undefined) sentencesIn[mood] += 1;
    if (mood !== undefined || !isManners) telling += 1;
  }
  const see = (name: string) => found.push({ name, first: 0, last: 0 });
  for (const mood of MOODS) {
    const share = shareOf(sentencesIn[mood], telling);
    if (share !== undefined) see(`${mood}-${share}`);
  }
  const said = (name: string) => found.some((sighting) => sighting.name === name);
  if (MOODS.every((mood) => sentencesIn[mood] === 0)) see('plain');
  if (said('request') && sentencesIn.bitter === 0) see('asks-calmly');
  return found;
}

type Mood = 'warm' | 'bitter' | 'woeful';
const MOODS: readonly Mood[] = ['warm', 'bitter', 'woeful'];

/** Woe is told on every side of a matter and often plainly, so it weighs less than blame. */
const MOOD_OF: Readonly<Record<string, Mood>> = {
  gratitude: 'warm',
  praise: 'warm',
  joy: 'warm',
  betterment: 'warm',
  anger: 'bitter',
  insult: 'bitter',
  blame: 'bitter',
  mockery: 'bitter',
  grievance: 'bitter',
  mourning: 'woeful',
  distress: 'woeful',
  wrongs: 'woeful',
};

/** The names that sightings may have. */
export const toneSayingNames: readonly string[] = [
  ...Object.keys(toneSayings),
  'spoilt',
  ...MOODS.flatMap((mood) => [`${mood}-some`, `${mood}-third`, `${mood}-most`]),
  'plain',
  'asks-calmly',
];

const SAYINGS = indexed(
  ...Object.entries(toneSayings).map(
    ([name, { en, es }]) =>
      [name, `${en},${es}`.split(',').map((saying) => tokens(saying).map(({ word }) => word))] as const,
  ),
);

const TURNING = new Set(negators.split(' '));
const TURNING_REACH = 2;

function readSentence(document: Document, { first, end }: WordRange) {
  const sightings: Sighting[] = [];
  const moods = { warm: 0, bitter: 0, woeful: 0 };
  let mannered = 0;
  for (let at = first; at < end; at++) {
    const saying = phraseAt(SAYINGS, document, at, end);
    if (saying === undefined) continue;
    const last = at + saying.length - 1;
    const mood = MOOD_OF[saying.value];
    if (saying.value === 'manners') mannered += saying.length;
    if (mood === undefined || !isTurned(document, first, at)) {
      sightings.push({ name: saying.value, first: at, last });
      if (mood !== undefined) moods[mood] += 1;
    } else if (mood === 'warm') {
      // "Not proud" is a reproach; "no fear" is no joy, and is left out.
      sightings.push({ name: 'spoilt', first: at, last });
      moods.bitter += 1;
    }
    at = last;
  }
  return { sightings, moods, isManners: mannered >= end - first - NAME_WORDS };
}

/** "Good evening, council, Ana Ruiz": manners and a name. */
const NAME_WORDS = 3;

function isTurned(document: Document, first: number, at: number): boolean {
  for (let before = Math.max(first, at - TURNING_REACH); before < at; before++)
    if (TURNING.has(wordAt(document, before))) return true;
  return false;
}

function moodOf({ warm, bitter, woeful }: Readonly<Record<Mood, number>>): Mood | undefined {
  if (warm > bitter + woeful) return 'warm';
  if (bitter > 0) return 'bitter';
  return woeful > warm ? 'woeful' : undefined;
}

function shareOf(count: number, whole: number): 'some' | 'third' | 'most' | undefined {
  if (count === 0) return undefined;
  const share = count / whole;
  if (share > 0.6) return 'most';
  return share > 0.3 ? 'third' : 'some';
}
