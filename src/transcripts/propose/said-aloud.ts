import { NO_NAMES } from '../../text/lexicons/written-names.ts';
import { type DeclaredPosition, declaredPosition } from './declared-position.ts';
import { digitsOf, SPANISH_NUMBERS } from './sections.ts';

/** What a resident says of themselves, for the clerk to confirm; absent where it cannot be read. */
export type SaidAloud = {
  name?: string;
  organisation?: string;
  district?: string;
  position?: DeclaredPosition;
};

/** Reads the opening of a testimony for who speaks, and opening and end for the position. */
export function saidAloud(text: string): SaidAloud {
  const words = oneLine(text);
  const opening = words.slice(0, OPENING);
  const name = nameIn(opening);
  const organisation = organisationIn(words.slice(0, 700));
  const district = districtIn(opening);
  const position = declaredPosition(
    `${words.slice(0, 900)} ${words.length > 1600 ? words.slice(-700) : words.slice(900)}`,
  );
  return {
    ...(name === null ? {} : { name }),
    ...(organisation === null ? {} : { organisation }),
    ...(district === null ? {} : { district }),
    ...(position === null ? {} : { position }),
  };
}

/** The name that a testimony opens with, if any. */
export const nameGiven = (text: string): string | undefined =>
  nameIn(oneLine(text.slice(0, 2 * OPENING)).slice(0, OPENING)) ?? undefined;

/** Letters within which people say who they are. */
const OPENING = 500;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const NAME_FOLLOWS = /\b(?:my name(?:'s| is)|name's|this is|i'm|i am|me llamo|mi nombre es|se llama)\s+/giu;
const NAME_WORD = String.raw`\p{Lu}[\p{L}'’.-]{0,20}`;
const OPENS_WITH_NAME = new RegExp(
  String.raw`^(?:(?:yes|hi|hello|hey|okay|thank you|thanks|good (?:morning|afternoon|evening)|council(?:members?)?|mr\.? mayor|everyone|madam [a-z]+)[,.!]? ){0,4}(${NAME_WORD}(?: ${NAME_WORD}){1,3}),? (?:on behalf|with|from|of|for|representing|here|district|resident|homeless|\d{1,5} )`,
  'iu',
);

function nameIn(opening: string): string | null {
  NAME_FOLLOWS.lastIndex = 0;
  for (const match of opening.matchAll(NAME_FOLLOWS)) {
    const name = nameAt(opening.slice(match.index + match[0].length));
    // "I'm a resident" names nobody; one word is a name only after "my name is".
    if (name !== null && (name.includes(' ') || /name|llam|nombre/i.test(match[0]))) return name;
  }
  const first = OPENS_WITH_NAME.exec(opening)?.[1];
  const name = first === undefined ? null : nameAt(first);
  return name?.includes(' ') === true ? name : null;
}

function nameAt(text: string): string | null {
  const words: string[] = [];
  for (const word of text.split(' ').slice(0, 4)) {
    const plain = word.replace(/[^\p{L}'’-]/gu, '');
    if (!/^\p{Lu}/u.test(plain) || NO_NAMES.has(plain.toLowerCase().replace(/['’]/g, ''))) break;
    words.push(plain);
    if (/[,.;:!?]$/.test(word) && plain.length > 2) break;
  }
  return words.length === 0 ? null : words.join(' ');
}

const ORGANISATION_FOLLOWS =
  /\b(?:on behalf(?: of)?|representing|(?:i'm|i am|here|speaking|calling|am) (?:\w{1,24} ){0,3}(?:with|from)|(?:director|president|chair|member|manager|organizer|coordinator|founder|ceo|representative|pastor|owner) (?:of|at|for|with)|^(?:[\p{L}'’.-]{1,24} ){1,5}(?:with|from|for|of))\s+(?:the\s+)?/giu;

const ORGANISATION_WORD =
  /\b(?:association|coalition|union|center|centre|council|committee|league|foundation|church|federation|society|project|network|alliance|institute|company|inc|llc|group|ministr(?:y|ies)|chapter|local|services|clinic|school|university|college|caucus|commission|board|democrats|republicans|party|chamber|advocates|workers|aclu|seiu|naacp|lulac|faith|justice|housing|rights|organi[sz]ation|fund|club|collective|partnership|initiative)\b/iu;

const ENDS_ORGANISATION =
  /[.,;:!?]|\b(?:in (?:strong|full|respectful|opposition|support|favou?r)|and (?:i|we|strong|in)|strong(?:ly)?|respectfully|speaking|calling|here|oppos\w{0,24}|support\w{0,24}|i|we|we're|i'm|to|thank|that|which|who|also|is|are|has|were|was|where|as|agreeing|for all)\b/iu;

function organisationIn(text: string): string | null {
  for (const match of text.matchAll(ORGANISATION_FOLLOWS)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 120);
    const end = ENDS_ORGANISATION.exec(rest);
    const name = rest.slice(0, end?.index ?? 120).trim();
    const count = name.split(' ').length;
    const isBody = ORGANISATION_WORD.test(name) || /\bbehalf|representing\b/i.test(match[0]);
    if (name.length > 2 && count <= 12 && isBody && /^\p{Lu}/u.test(name)) return name;
  }
  return null;
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const DISTRICT =
  /\b(district|ward|distrito)(?: number| n[uú]mero)? (\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce)\b|\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|[4-9]th|1[0-4]th) (ward|district)\b|\bD-?(\d{1,2})\b/i;
function districtIn(text: string): string | null {
  const match = DISTRICT.exec(text);
  if (match === null) return null;
  const [, kind, number, ordinal, ordinalKind, short] = match;
  if (short !== undefined) return short;
  const said = (number ?? ordinal ?? '').toLowerCase();
  const spanish = SPANISH_NUMBERS.indexOf(said) + 1;
  const nth = ORDINALS.indexOf(said) + 1;
  const digits =
    spanish > 0 ? String(spanish) : nth > 0 ? String(nth) : digitsOf([said.replace(/(?:st|nd|rd|th)$/, '')]);
  if (digits === '') return null;
  return /ward/i.test(kind ?? ordinalKind ?? '') ? `Ward ${digits}` : digits;
}
