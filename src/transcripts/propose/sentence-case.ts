/** Written in capitals whatever the sentence. Only those that are no common word when written small. */
const ACRONYMS = new Set(
  (
    'dhs fbi doj irs aclu naacp seiu ufw lulac maldef cair dpd lapd nypd sfpd hpd sapd isd ymca ywca pta hoa adu ceqa hud epa cdbg ' +
    'arpa dda ada lgbtq lgbtqia bipoc ptsd usa uscis daca tps cbp ero hsi ced raices atm dui dwi ngo llc ceo cfo tv pdf faq ' +
    'mou rfp rfq tif ems emt swat dart'
  ).split(' '),
);

/** Names of places, peoples, days and months, as they are written. */
const NAMES = new Map(
  (
    'Dallas Texas California Oakland Houston Austin Chicago America American Americans Mexico Mexican Mexicans Salvador Guatemala ' +
    'Honduras Venezuela Cuba Cuban Colombia Spanish English Latino Latina Latinos Latinas Hispanic Hispanics Asian Asians African ' +
    'Muslim Muslims Islamic Christian Catholic Jewish God Jesus Congress Senate Washington Trump Biden Obama ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July September October November ' +
    'December Zoom Facebook Google Medicaid Medicare Miranda Hitler Nazi Nazis Bachman Vickery Lakewood'
  )
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
);

const PHRASES: readonly [RegExp, string][] = [
  [/\bpleasant grove\b/g, 'Pleasant Grove'],
  [/\boak cliff\b/g, 'Oak Cliff'],
  [/\bsan (francisco|antonio|diego|jose)\b/g, 'San $1'],
  [/\blos angeles\b/g, 'Los Angeles'],
  [/\bnew (york|mexico|jersey|orleans|hampshire)\b/g, 'New $1'],
  [/\bunited states\b/g, 'United States'],
  [/\bfourth amendment\b/g, 'Fourth Amendment'],
  [/\bfort worth\b/g, 'Fort Worth'],
  [/\bel paso\b/g, 'El Paso'],
  [/\bu\. ?s\.(?= |$)/g, 'U.S.'],
];

/** The agency, not the frozen water: captions of these meetings mean the former but beside these words. */
const FROZEN = /^(?:cream|skating|rink|cube|cubes|storm|water|cold|hockey|machine|bucket|melts?)\b/;

/**
 * Capitals as sentences, for display: first letters, "I", names and acronyms that the lexicon knows, bills
 * and the agency ICE. A text that is not in capitals is returned as it is; the received text always stays
 * beside it.
 */
export function sentenceCase(text: string): string {
  if (!isInCapitals(text)) return text;
  const words = text.toLowerCase().split(/(\s+)/);
  let startsSentence = true;
  const cased = words.map((word, at) => {
    if (word.trim() === '') return word;
    const result = caseOf(word, words, at);
    const isLetter = /^[a-z]\.$/.test(word);
    const shown = startsSentence || TITLES.has(words[at - 2] ?? '') ? capitalise(result) : result;
    if (/[\p{L}\p{N}]/u.test(word)) startsSentence = false;
    if (/[.?!]["')]?$/.test(word) && !isLetter && !TITLES.has(word) && !/^(?:[a-z]\.){2,}$/.test(word))
      startsSentence = true;
    return shown;
  });
  let display = cased.join('');
  for (const [phrase, written] of PHRASES) {
    display = display.replace(
      phrase,
      (match, rest: unknown) =>
        written.replace('$1', typeof rest === 'string' ? capitalise(rest) : '') || match,
    );
  }
  return display;
}

const TITLES = new Set(['mr.', 'ms.', 'mrs.', 'dr.', 'st.', 'no.']);

function isInCapitals(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper > 0 && upper >= 0.7 * (upper + lower);
}

function caseOf(word: string, words: string[], at: number): string {
  if (word.length > 60) return word;
  const match = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word);
  const [before, core, after] = [match?.[1] ?? '', match?.[2] ?? word, match?.[3] ?? ''];
  const [stem, ending] = /^(.*?)('(?:s|re|ve|d|ll|m))?$/.exec(core)?.slice(1) ?? [core, ''];
  const next = (words[at + 2] ?? '').replace(/[^\p{L}\p{N}]/gu, '');
  const known = knownCase(stem ?? core, next, words[at + 2] ?? '');
  return `${before}${known}${ending ?? ''}${after}`;
}

const NUMBER =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;

function knownCase(stem: string, next: string, nextWord: string): string {
  if (stem === 'i') return 'I';
  if (stem === 'ice') return FROZEN.test(nextWord) ? 'ice' : 'ICE';
  if (ACRONYMS.has(stem)) return stem.toUpperCase();
  if (/^(?:ab|sb|hb|hr|acr|scr)$/.test(stem) && NUMBER.test(next)) return stem.toUpperCase();
  if (/^\d+\(?[a-z]\)?$/.test(stem)) return stem;
  return NAMES.get(stem) ?? stem;
}

const capitalise = (word: string): string => word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
