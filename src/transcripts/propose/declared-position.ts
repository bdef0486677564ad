import { plainSpeech } from './meeting-speech.ts';

export type DeclaredPosition = 'support' | 'oppose';

/**
 * The position toward the matter on the floor that a speaker declares in so many words, or null where none or both
 * are declared. Only what is said now, in the speaker's own name and without a condition is a declaration: "I
 * opposed it", "they support it", "I'd support it", "I support it if …", "I don't support it" and "why do we support
 * it?" are none, and neither is support for people or places ("I support our police").
 */
export function declaredPosition(text: string): DeclaredPosition | null {
  const declared = new Set(sentencesOf(text).flatMap(declaredIn));
  return declared.size === 1 ? ([...declared][0] ?? null) : null;
}

/** Polite forms would read as conditions: "I would like to voice my support". */
const POLITE = /\b(?:would|'d) (?:just )?(?:like|love) to\b/g;

const sentencesOf = (text: string): string[] =>
  plainSpeech(text)
    .replace(POLITE, ' want to')
    .replace(/ {2,}/g, ' ')
    .split(/(?<=[.?!;:])(?<!\b[a-z]\.)\s|(?=¿)/)
    .filter((sentence) => !isQuestion(sentence));

const isQuestion = (sentence: string): boolean => /\?["')]*$/.test(sentence) || sentence.startsWith('¿');

/** `ofMatter`: what follows must be the matter on the floor. */
type Declaration = { declares: RegExp; position: DeclaredPosition; ofMatter?: true };

function declaredIn(sentence: string): DeclaredPosition[] {
  if (!TAKES_SIDES.test(sentence)) return [];
  return DECLARATIONS.flatMap(({ declares, position, ofMatter }) => {
    for (const match of sentence.matchAll(declares)) {
      const before = lastWords(sentence.slice(0, match.index), 12);
      const after = sentence.slice(match.index + match[0].length).trimStart();
      if (ofMatter && !OF_MATTER.test(after)) continue;
      if (
        DENIED_BEFORE.test(before) ||
        DENIED_INSIDE.test(match[0]) ||
        CONDITION_AFTER.test(ownClause(after))
      )
        continue;
      return [position];
    }
    return [];
  });
}

/** A part of every declaration, which most sentences lack: they are spared the search for each. */
const TAKES_SIDES =
  /support|favou?r|endors|oppos|against|vot|approv|adopt|pass|reject|deny|apoy|respald|contra|opos|opon|rechaz|aprueb/;

const lastWords = (text: string, count: number): string => text.trimEnd().split(' ').slice(-count).join(' ');
/** What may still be a condition: "because I only walk there when …" is a reason. */
const ownClause = (text: string): string =>
  text.split(/\b(?:because|since|and|but|porque|y|pero)\b/)[0]?.slice(0, 100) ?? '';

const ADVERBS =
  '(?:(?:also|both|all|do|now|still|today|therefore|fully|strongly|firmly|respectfully|wholeheartedly|completely|totally|absolutely|proudly|really|just|simply|very much|here(?: today)?|want|to|am|are|stand|rise|come|join|in|urge you to|and|tonight|adamantly|vehemently) ){0,5}';
const DEGREES =
  '(?:(?:very|strong|strongly|full|complete|total|respectful|firm|absolute|wholehearted|unequivocal) ){0,2}';
/** People who speak for a body name it as the one that takes a side. */
const BODY =
  '(?:association|coalition|union|league|foundation|alliance|chapter|local \\d{1,5}|caucus|society|federation|organi[sz]ation|network|committee|council|chamber|church|center|aclu|naacp|lulac|seiu)(?: \\w{1,24}){0,4}';

const ASKS =
  '(?:i|we|here to|want to|calling to|here today to) (?:also |just |respectfully |strongly )?(?:ask|urge|encourage|implore|beg|want)|(?:asking|urging)';

const ours = (verb: string): RegExp => new RegExp(`\\b(?:i|we) ${ADVERBS}${verb}\\b`, 'g');
const standing = (side: string): RegExp =>
  new RegExp(
    `\\b(?:i'm|i am|we're|we are|am|are|i|we|here|stand|standing|speak|speaking|rise|testify|testifying|calling|writing|and|while) ${ADVERBS}in ${DEGREES}${side}\\b`,
    'g',
  );
/** "Ana Ruiz, with the Tenants Union, in strong support": nothing but who, and the side. */
const elliptic = (side: string): RegExp =>
  new RegExp(
    `(?:^|[,.] |\\b(?:union|association|coalition|alliance|league|local \\d{1,5}|resident|behalf of [a-z' ]{1,60}|with the [a-z' ]{1,60}) )(?:and )?(?:in ${DEGREES}|(?:strong|full|respectful) )${side}\\b`,
    'g',
  );
const asked = (act: string): RegExp =>
  new RegExp(
    `\\b(?:please|${ASKS})(?: (?:that )?(?:you|(?:the|this) council|council))?(?: all)?(?: to)?(?: please)? ${act}\\b`,
    'g',
  );
const DECLARATIONS: Declaration[] = [
  { declares: ours('support'), position: 'support', ofMatter: true },
  { declares: ours('oppose'), position: 'oppose', ofMatter: true },
  {
    declares: new RegExp(`\\b${BODY} ${ADVERBS}(?:supports|endorses)\\b`, 'g'),
    position: 'support',
    ofMatter: true,
  },
  { declares: new RegExp(`\\b${BODY} ${ADVERBS}opposes\\b`, 'g'), position: 'oppose', ofMatter: true },
  { declares: standing('(?:support|favou?r)'), position: 'support', ofMatter: true },
  { declares: standing('opposition'), position: 'oppose', ofMatter: true },
  { declares: elliptic('(?:support|favou?r)'), position: 'support', ofMatter: true },
  { declares: elliptic('opposition'), position: 'oppose', ofMatter: true },
  {
    declares: new RegExp(`\\b(?:i'm|i am|we're|we are) ${ADVERBS}(?:opposed|against)\\b`, 'g'),
    position: 'oppose',
    ofMatter: true,
  },
  { declares: /\bspeak(?:ing)? against\b/g, position: 'oppose', ofMatter: true },
  {
    declares: /\b(?:strongly|respectfully|firmly) supports?\b/g,
    position: 'support',
    ofMatter: true,
  },
  {
    declares: /\b(?:strongly|respectfully|firmly) oppose[ds]?\b/g,
    position: 'oppose',
    ofMatter: true,
  },
  { declares: /\bvoice (?:my|our) (?:strong |full )?support\b/g, position: 'support', ofMatter: true },
  { declares: /\bvoice (?:my|our) (?:strong |full )?opposition\b/g, position: 'oppose', ofMatter: true },
  { declares: asked('vote (?:yes|aye|for|in favou?r)'), position: 'support' },
  { declares: asked('vote (?:no|against)'), position: 'oppose' },
  { declares: asked('(?:support|approve|adopt|pass)'), position: 'support', ofMatter: true },
  { declares: asked('(?:oppose|reject|deny|vote down)'), position: 'oppose', ofMatter: true },
  {
    declares: /(?:^|[,.] )(?:to )?vote (?:yes|aye)\b|\b(?:ask for|urge) (?:an?|your) (?:yes|aye) vote\b/g,
    position: 'support',
  },
  { declares: /(?:^|[,.] )(?:to )?vote no\b|\b(?:ask for|urge) (?:a|your) no vote\b/g, position: 'oppose' },

  {
    declares:
      /\b(?:estoy|estamos|hablo|hablamos|vengo|venimos|me declaro|nos declaramos) (?:aquí )?(?:hoy )?(?:muy |totalmente |completamente |firmemente )?(?:a favor|en apoyo)\b/g,
    position: 'support',
    ofMatter: true,
  },
  {
    declares:
      /\b(?:estoy|estamos|hablo|hablamos|vengo|venimos|me declaro|nos declaramos) (?:aquí )?(?:hoy )?(?:muy |totalmente |completamente |firmemente )?(?:en contra|en oposición)\b/g,
    position: 'oppose',
    ofMatter: true,
  },
  {
    declares:
      /(?:^|[,.] |\b(?:yo|nosotros|también|y|que|hoy|aquí|por eso|porque) )(?:lo |la |los |las )?(?:apoyo|apoyamos|respaldo|respaldamos)(?= |[.,!]|$)/g,
    position: 'support',
    ofMatter: true,
  },
  {
    declares: /\b(?:me opongo|nos oponemos|rechazo|rechazamos)(?= |[.,!]|$)/g,
    position: 'oppose',
    ofMatter: true,
  },
  {
    declares:
      /\b(?:por favor,?|les pido que|les pedimos que|pido que|pedimos que) (?:aprueben|apoyen|adopten|voten (?:sí|que sí|a favor))(?= |[.,!]|$)/g,
    position: 'support',
    ofMatter: true,
  },
  {
    declares:
      /\b(?:por favor,?|les pido que|les pedimos que|pido que|pedimos que) (?:rechacen|voten (?:no|que no|en contra))(?= |[.,!]|$)/g,
    position: 'oppose',
    ofMatter: true,
  },
];

/** What says that somebody else, another time or another world is meant. */
const DENIED_BEFORE =
  /\b(?:if|unless|when|whenever|until|once|whether|would|could|might|may|should|i'd|we'd|they'd|used to|was|were|had|did|not|never|cannot|can't|don't|doesn't|won't|nor|neither|without|no longer|they|he|she|who|people|someone|somebody|everyone|those|some|others|neighbors?|friends?|says?|said|told|tells?|claims?|claimed|asks? (?:me|us)|asked|wonder|(?<!that's |this is |which is |that is )why|si|cuando|aunque|no|nunca|dicen?|dijo|dijeron|dice|quien(?:es)?|ellos|ellas|ella|él|algunos|vecinos?)\b(?![^.]{0,60}\b(?:but|pero|so) )/;
const DENIED_INSIDE = /\b(?:not|never|don't|can't)\b/;
const CONDITION_AFTER =
  /\b(?:if|unless|only (?:if|when|with)|provided|as long as|so long as|on (?:the )?condition|until|once|si|siempre que|a menos que|solo si|sólo si|con tal de que)\b/;

const MATTERS =
  'agreement|ordinance|resolution|proposal|bill|measure|motion|amendments?|items?|policy|plan|project|program|contract|budget|rezoning|zoning|zone change|changes?|application|request|permit|recommendations?|mou|memorandum|tax|levy|bond|fees?|rates?|increase|cuts?|sale|lease|development|annexation|assessment|variance|appointment|nomination|ban|rules?|law|legislation|act|initiative|proposition|referendum|charter|grant|funding|deal|partnership|settlement|moratorium|designation|demolition|closure|expansion|construction|abatement|easement|license|option|decision|effort|acuerdo|ordenanza|resolución|propuesta|ley|medida|moción|enmienda|punto|artículo|política|proyecto|programa|contrato|presupuesto|zonificación|rezonificación|cambios?|solicitud|permiso|recomendación|impuesto|aumento|recortes?|venta|desarrollo|iniciativa|convenio|decisión';

/**
 * The matter on the floor: named by its kind or number, pointed at ("this", "it"), or understood because nothing else
 * follows. "Of our neighbors" is no matter.
 */
const OF_MATTER = new RegExp(
  `^(?:(?:of|to|for|on|a|al|de|del|con) )?(?:$|[.,!]|(?:and|but|because|for|since|as|thank|thanks|today|tonight|so|y|porque|pero|gracias|hoy|esta noche)\\b(?! (?:our|the|my|your|people|families|immigrants|nuestr|la gente))|(?:it|this|that|these|those|both|esto|eso|ello|lo)(?: (?:too|as well|also|and|because|for|today|tonight|y|porque))?(?=$|[ .,!])(?! (?:city|community|council|mayor|neighborhood|country|state|nation|family|man|woman|team|group|organi[sz]ation|department|police|school|church|place|is|has|was))|(?:(?:the|this|that|these|those|your|such|el|la|los|las|este|esta|ese|esa|dicha|dicho|agenda) )?(?:[\\w()'.-]{1,24} ){0,3}?(?:${MATTERS})\\b|(?:ab|sb|hb|hr|h\\.?r|a\\.?b|s\\.?b)\\.? ?(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))`,
);
