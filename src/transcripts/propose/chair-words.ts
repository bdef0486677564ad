/** The words with which only somebody who presides begins. */
const CHAIR_WORDS =
  '(?:any|are there any|is there any|do we have any) (?:other |more |further |additional )?(?:witness(?:es)?|opposition|support\\b|questions|speakers|one else|public comment|comments from)|' +
  '(?:is there )?(?:anyone|anybody|others|those|any one)(?: else)? (?:wishing|who (?:wishes|would like|wants)|here to|in (?:support|opposition))|' +
  '(?:our |the |and )?next (?:speaker|caller|item|up|we have|we go|we will|witness)|(?:first|last) speaker|' +
  'a? ?witnesses (?:in|and) (?:support|opposition)|(?:and |ann?e? )?witnesses in|seeing (?:none|no)|hearing none|' +
  "(?:you have|we have|there's|there is|is there) a (?:motion|second)|you may (?:close|begin|proceed|open|present)|" +
  "(?:madam |mister |mr\\.? )?(?:secretary|clerk)[,]?(?: please)? (?:call|take)|please (?:call|take) the roll|chairs?'?s? recommend\\w{0,24}|" +
  "you(?:'ll| will)? have (?:one|two|three|four|five|\\d) minutes|please (?:come (?:forward|up)|state your|call your|step|proceed)|" +
  'item (?:number )?(?:ab|sb|a\\.b|[0-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]*teen|twenty)|the next item|' +
  "(?:the |a |your |that )?(?:bill|measure|motion)(?:'s| is| has| could| fails| failed| passes)(?: been)?(?: moved| out| in motion| fail\\w{0,24}| pass\\w{0,24}| carr\\w{0,24})?|" +
  'we (?:will |are |do )?(?:now )?(?:moving|coming|move|come|turn|go) (?:on )?to|welcome to the|' +
  "we(?:'ll| will) (?:now )?(?:go to|move (?:on|to)|hear from|take (?:up|public)|open|close)|line \\d{1,4}|your line is|" +
  'turning (?:it )?(?:back )?to (?:the )?members|bring it back to|(?:la |el )?siguiente (?:persona|orador|oradora)|tiene (?:un|dos|tres) minutos?';

const CHAIR_OPENS = new RegExp(
  `^(?:(?:okay|all right|great|and|so|now|thank you|thanks|very much|gracias)[,.]? ?){0,6}(?:${CHAIR_WORDS})`,
);
/** The same inside a statement, after somebody's thanks. */
export const CHAIR_AFTER_THANKS = new RegExp(
  `(?<=\\b(?:thank you|thanks|very much|gracias)[,.]? )(?:${CHAIR_WORDS})`,
  'g',
);

/**
 * Where another person may begin inside words that nobody punctuated: a chair's call, a greeting, a name
 * given. Automatic captions run five people together without a full stop.
 */
export const BEGINS_UNPUNCTUATED = new RegExp(
  "\\b(?:(?:our |the )?(?:next|first|last|final) (?:speaker|caller)|next up|(?:and )?you(?:'ll| will)? have (?:one|two|three|four|five|\\d) minutes|" +
    'we (?:will |are )?now (?:moving|coming|move|come|turn|go) (?:on )?to|is there a (?:motion|second)|all in favou?r|any (?:witnesses|questions|discussion)|please call the roll|' +
    '(?:la )?siguiente (?:persona|orador|oradora)|tiene (?:un|dos|tres) minutos?|' +
    "(?:(?:hi|hello|yes|okay) ){0,2}(?:good (?:morning|afternoon|evening)|buenas (?:tardes|noches)|buenos d[ií]as)|(?:(?:hi|hello|hola|thank you) (?:[a-z]+ ){0,2})?(?:my name is|my name's|me llamo|mi nombre es))\\b",
  'g',
);

/** Whether a statement, as `plainSpeech` gives it, begins as only the chair, the clerk or an operator does. */
export const opensAsChair = (plain: string): boolean => CHAIR_OPENS.test(plain);
