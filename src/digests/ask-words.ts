import type { AskKind } from './digest.ts';

/*
 * The words by which residents ask, on folded text (lower case, no accents). Written from the manners of public
 * comment in both languages; a sentence is a request by its verb of asking first, and only then told apart by what
 * it asks for.
 */

/** Captions have no question marks: a sentence that opens like this asks all the same. */
export const opensQuestion =
  /^(?:(?:and|but|so|then|now|well|y|pero|entonces) )?(?:why (?:do|does|did|is|are|would|should|not|can't|has|have)|who (?:will|is going to|pays|would|decides|is responsible)|how (?:will|do|does|many|much|can|are|is|would)|what (?:will|happens|would happen|is the plan|are the|is the|does|about)|por que|quien (?:va a|paga|pagara|sera|decide)|quienes (?:van|seran)|como (?:va a|van a|vamos|sabemos|pueden|se va)|cuant[oa]s? (?:va|cuesta|costara|dinero|personas)|que (?:pasa|pasara|va a pasar|sucedera|piensan hacer)) /;

/** A verb of asking, spoken to the council. */
export const asksFor =
  /\b(?:please(?! (?:note|know|understand|forgive|excuse|believe|be advised))\b|(?:i|we)(?:'d| would| do| am| are| also| strongly| respectfully| humbly| just| only| simply| hereby| therefore|'m|'re| really){0,3} (?:ask|asking|urge|urging|request|requesting|demand|demanding|call(?:ing)? (?:on|for|upon)|beg|begging|implore|encourage|recommend|propose|plead|petition|like to see|like (?:you|the council|the city|this council) to|(?:want|need|expect) (?:you|the council|the city|this council|the mayor|our council|our city) to)\b|(?:the |this |our )(?:city|council|city council|department|mayor|police department|chief) (?:should|must|needs to|ought to|has to)\b|(?:you|council ?members?) (?:should|must|ought to|need to)(?! (?:be ashamed|know|understand|realize|remember))\b|(?:can|could|would|will) (?:you|the council|the city) (?:please|at least|consider|commit|publish|release|provide|explain)\b|if (?:you|the council|the city)(?: do| must| are going to)? (?:approve|adopt|sign|pass|go ahead|move forward|vote yes|vote for)[^.?!]*\b(?:should|must|require|include|add|then|at least|please|let)\b|por favor\b|(?:(?:les?|os|se lo) )?(?:pido|pedimos|ruego|rogamos|solicito|solicitamos|exijo|exigimos|insto|instamos|imploro|imploramos|suplico|suplicamos|recomiendo|recomendamos|propongo|proponemos|urjo|urgimos)\b|(?:quiero|queremos|quisiera|quisieramos|necesito|necesitamos|espero|esperamos) que (?:el|la|los|las|ustedes|usted|nos|se|voten|este|publiquen|haya)\b|(?:el |este |nuestro )?(?:concejo|consejo|ayuntamiento|alcalde|la ciudad|la policia|ustedes|concejales)(?: no)? (?:debe|deben|deberia|deberian|tiene que|tienen que|necesita|necesitan)\b)/;

/** What is asked for; the first that fits, and `other` where none does. */
export const askedFor: readonly (readonly [Exclude<AskKind, 'question' | 'other'>, RegExp])[] = [
  [
    'data',
    /\b(?:publish|releas(?:e|ing)|disclos|make public|(?:share|show|provide|give|post|collect|track|report|present)\b[^.?!]{0,40}\b(?:data|numbers?|report|statistics|costs?|records?|information|figures|evidence|results)|(?:public|annual|monthly|quarterly|yearly|regular|independent) (?:report|audit|data|dashboard|accounting)|audits?|dashboard|cost (?:study|analysis|estimate)|impact (?:study|analysis|report|statement)|publi(?:car|quen|que|carse)|divulg|(?:dar|den|muestren|mostrar|compart|entreg|recoj|recopil)\w*[^.?!]{0,40}(?:datos|cifras|numeros|informes?|informacion|estadisticas|costos?)|informes? (?:publicos?|anual|mensual|trimestral)|auditoria|estudio de (?:costos?|impacto))/,
  ],
  [
    'meeting',
    /\b(?:town halls?|forums?|listening sessions?|public hearings?|(?:hold|host|organize|schedule|have|call)\w* [^.?!]{0,30}\b(?:hearing|meetings?|dialogue|workshops?|sessions?|conversation)|meet with|sit down with|meetings? (?:with|in) (?:us|the community|residents|spanish|our)|come to our|dialogue|workshops?|foros?|asambleas?|audiencias? publicas?|mesas? de (?:trabajo|dialogo)|dialog(?:o|ar|uen)|reun(?:ion|iones|irse|anse)|sesion(?:es)? (?:informativ|publica|comunitari))/,
  ],
  [
    'amendment',
    /\b(?:amend|conditions?\b|add (?:a|an|language|clear|some|the)|includ(?:e|ing)\b|requir(?:e|ing)\b|limit(?:s|ed|ing)? |limits?\b|clauses?|sunset|written (?:polic|rule|guideline)|guidelines|clear(?:er)? (?:rules?|polic|limits?|guidelines)|safeguards?|protections for|exempt|exception|narrow|revis(?:e|ion)|delay|postpone|table (?:this|the|it)|hold off|wait (?:until|for)|only (?:if|for|when|after)|prohibit|guarantee|train(?:ing)? (?:for|every|all|the|officers)|enmiend|enmendar|condicion|agreg(?:ar|uen|ue)|anad(?:ir|an)|inclu(?:ir|yan|ya)|limit(?:ar|en|es|e)\b|clausula|salvaguard|excepcion|exima|posponer|pospongan|aplac|aplazar|esperen (?:a|hasta)|reglas? (?:claras?|escritas?)|por escrito|garanti|capacit(?:ar|en|acion))/,
  ],
  [
    'vote',
    /\b(?:vot(?:e|es|ing|en|ar|ando|o)\b|reject|oppos(?:e|ing)|approv(?:e|ing)|support(?:ing)?\b|adopt|pass (?:this|the|it)|sign (?:this|the|it|on)|not sign|end (?:this|the|all)|repeal|terminat|cancel|say (?:no|yes)|not (?:pass|approve|adopt|join|enter|renew|participate)|join\b|renew|withdraw from|opt out|stop (?:this|the)|stand (?:with|against|up)|do the right thing|rechac|aprueb|aprobar|apoy(?:e|en|ar)|firm(?:e|en|ar)\b|opon(?:ga|gan|erse|er)|digan (?:no|que)|adopt(?:en|ar)|cancel(?:en|ar)|termin(?:en|ar))/,
  ],
];
