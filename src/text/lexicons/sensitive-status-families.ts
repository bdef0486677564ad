import { withoutApostrophe } from '../normalise.ts';

/**
 * How a status is told, by kinds: whoever it is, whichever paper, and what became of it. Parentheses hold what may stand
 * in one place, with nothing after a last bar where the place may be empty. All is folded.
 */

/**
 * Every wording of every line, as words. Parentheses do not nest.
 * Words are shared between wordings, of which there are tens of thousands.
 */
export function families(list: string): readonly string[][] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) =>
      line
        .split(/[()]/)
        .map((part) => part.split('|').flatMap(withoutApostrophe).map(wordsOf))
        .reduce<string[][]>(
          (before, choices) => before.flatMap((words) => choices.map((more) => [...words, ...more])),
          [[]],
        ),
    );
}

function wordsOf(wording: string): string[] {
  return wording.split(' ').filter((word) => word !== '');
}

const LACKS =
  "(don't have|don't got|doesn't have|doesn't got|didn't have|ain't got|haven't got|hasn't got|not have|never had|never got|never have|no|without)";
const PAPER = `(any |any legal |legal |immigration |proper |his |her |their |my |our |a |a legal |a valid |)(papers|papeles|documents|documentation|documentos|status|immigration status|visa|green card|work permit|work authorization|residency|social security number|authorization to work|permission to be here|permission to work)`;
const LEAVE =
  '(visa|visas|student visa|work permit|status|daca|tps|parole|papers|green card|residency|work authorization)';
const LEAVE_ES = '(visa|permiso|permiso de trabajo|tps|daca|parole|papeles|residencia|mica|asilo|estatus)';
const ITS_ES = '(el |la |los |mi |su |)';
const ENDED =
  '(expired|has expired|is expired|expires|lapsed|ran out|runs out|ended|ends|is about to expire|got denied|was denied|got revoked|was revoked|got canceled|got cancelled|was terminated|was taken away|got rejected|is pending|is still pending|never came)';
const COUNTRIES =
  '(mexico|guatemala|honduras|el salvador|salvador|nicaragua|panama|costa rica|venezuela|colombia|cuba|haiti|ecuador|peru|bolivia|chile|brasil|brazil|argentina|jamaica|the dominican|vietnam|cambodia|laos|the philippines|china|india|pakistan|bangladesh|nigeria|ghana|ethiopia|somalia|congo|ukraine|russia|juarez|reynosa|matamoros|nuevo laredo|tijuana|monterrey|guadalajara|jalisco|michoacan|oaxaca|chiapas|puebla|veracruz|guerrero|zacatecas|durango|su pais|su tierra|his country|her country|their country)';
const IMMIGRATION = '(ice|immigration|eyes|isap)';
const LA_MIGRA =
  '(la migra|migracion|inmigracion|los de migracion|los de inmigracion|los de la migra|ice|el ice|los de ice)';
const LACKS_ES = '(no|nunca) (tiene|tienen|tenia|tuvo|trae|traen|traia)';
const PAPER_ES =
  '(ni |sus |mis |un |ningun |los |la |)(papeles|papel|documentos|documento|estatus|status|visa|residencia|mica|green card|social|estatus legal|estatus migratorio|permiso de trabajo|permiso para trabajar)';
const WAY =
  '(the river|the rio grande|the rio|the border|the desert|the fence|the wall|the tunnel|the brush|the monte|the mountains)';
const WAY_ES =
  '(el rio|rio|el desierto|desierto|la frontera|el monte|monte|el cerro|los cerros|el tunel|el bravo)';

/** Being here without leave, or with leave that can end. */
export const IRREGULAR_FAMILIES = families(`
  ${LACKS} ${PAPER}
  (isn't|is not|aren't|are not|wasn't|weren't|not|never been|ain't|am not) (here |in this country |)(legal|legally|documented|fully legal|lawfully|authorized|all the way legal)
  (isn't|is not|aren't|are not|am not|not|wasn't) (a |an |)(citizen|citizens|us citizen|american citizen|legal resident|permanent resident|green card holder)
  (never|hasn't|haven't|didn't|couldn't|can't|cannot) (fix|fixed|get|got|been able to fix) (his|her|their|my|our) (papers|papeles|status|immigration papers|green card)
  (still|always been|been) (undocumented|illegal|fixing his papers|fixing her papers|fixing their papers|fixing my papers)
  (under|with|on|using|has) (a |)(fake|false|borrowed|somebody else's|someone else's|another person's) (social|papers|name|id|social security number|documents)
  (one|some) of (the|those|these|your|many) (people |ones |folks |)(without|with no|who don't have|that don't have|who have no|who has no) (papers|documents|status)
  (one|some) of (the|those|these|your|many) (undocumented|dreamers|daca kids|illegals|unauthorized)
  with an itin
  here (without|with no) (permission|authorization|papers|a visa|documents|status|leave)
  (came|come|crossed|entered|got here|got in|came here|came in|walked in|arrived|drove in) (without|with no) (inspection|papers|papeles|a visa|documents|permission|authorization|being inspected|a passport)
  entered without
  (came|come|crossed|cross|crossing|walked|swam|waded|snuck|sneaked|ran|made it|got|came over|came up|carried) (across |over |through |here through |here across |here by |under |by |)${WAY}
  (came|come|crossed|brought|got here|came over|came up|smuggled|crossed over|got across) (here |in |over |across |)(with|by) (a coyote|the coyote|coyote|coyotes|a smuggler|smugglers|un coyote|coyotaje)
  (came|come|crossed|walked) alone (across|through|over) ${WAY}
  (neither|none|ninguno|ninguna|nadie) (of them |of us |de ellos |de ellas |)(is legal|are legal|has papers|have papers|has status|have status|tiene papeles|tienen papeles|trae papeles|tenia papeles|tiene documentos|tenemos papeles|es ciudadano|esta arreglado)
  (trabaja|trabajan|trabajo|trabajamos) con (un |el |los |)(seguro|social|papeles|nombre|numero) (que no es suyo|que no es mio|que no son suyos|que no son mios|de otro|de otra persona|de un muerto)
  (smuggled|snuck|sneaked) (in|across|over|here|into the country|into this country)
  (on a|with a|on an|had a) (student |tourist |visitor |visitor's |work |fiance |)visa and (stayed|never left|never went back|just stayed|overstayed|didn't leave|didn't go back)
  (stayed|stay) (after|past|when) (his|her|their|my|our|the|it) (visa|visas|permit|ran out|expired|tourist visa)
  (his|her|their) ${LEAVE} ${ENDED}
  (lost|losing|lose|about to lose) (his|her|their|my|our) (daca|tps|status|legal status|papers|green card|residency|work permit|visa|parole|asylum case|immigration case)
  (had|got) (his|her|their|my|our) (green card|visa|residency|status|daca|tps|parole|work permit|asylum) (revoked|taken away|denied|canceled|cancelled|pulled|terminated|rejected)
  (waiting|waits|waited) (for|on) (his|her|their|my|our|an|a|the) (asylum|asylum hearing|asylum case|asylum interview|asylum decision|green card|u visa|work permit|immigration papers|residency|immigration hearing|immigration court|immigration judge|immigration case)
  ${LACKS_ES} ${PAPER_ES}
  ${LACKS_ES} (licencia|seguro|social|residencia|visa|permiso|trabajo|casa|nada) ni (papeles|visa|documentos|social|permiso|licencia)
  ${LACKS_ES} (nada |)(arreglado|arreglada|arreglados|arreglados los papeles|arreglados sus papeles)
  sin (sus |mis |ningunos |ningun |nada de |)(papeles|documentos|papel|mica|estatus|visa|residencia|permiso de trabajo)
  (no|nunca) (esta|estan|es|son|ha sido|ha estado) (aqui |)(arreglado|arreglada|arreglados|arregladas|legal|legales|legalmente|documentado|documentada|documentados|ciudadano|ciudadana|ciudadanos|ciudadanas|residente|residentes)
  (no|nunca) (ha|han|pudo|pudieron|puede|pueden|ha podido|han podido|supo) (arreglar|arreglado|arreglo) (papeles|sus papeles|los papeles|su estatus|su situacion|su residencia)
  (no|nunca) (arreglo|arreglaron|ha arreglado|han arreglado|han podido arreglar|alcanzo a arreglar)
  (es|era|son|eran|sigue|siguen|esta|estan|anda|andan) (un |una |puros |todos |todas |)(indocumentado|indocumentada|indocumentados|indocumentadas|ilegal|ilegales|sin papeles|mojado|mojada|mojados|de mojado|chueco|chueca|chuecos)
  (papeles|seguro|social|nombre|numero|mica|licencia|documentos) (chueco|chuecos|chueca|prestado|prestados|prestada|falso|falsos|falsa|ajeno|ajenos|de otro|de otra persona|de mentiras|comprado|comprados)
  (se le|se les) (vencio|vencieron|vence|va a vencer|acabo|acaba|caduco) ${ITS_ES}${LEAVE_ES}
  (le|les) (quitaron|negaron|cancelaron|revocaron|van a quitar) ${ITS_ES}${LEAVE_ES}
  (perdio|perdieron|va a perder|van a perder) ${ITS_ES}${LEAVE_ES}
  (cruzo|cruzaron|paso|pasaron|entro|entraron|vino|vinieron|llego|llegaron|brinco|brincaron|se cruzo|se cruzaron|se vino|se vinieron|se paso|se pasaron) (por |)${WAY_ES}
  (cruzo|cruzaron|paso|pasaron|entro|entraron|vino|vinieron|llego|llegaron) (aqui |)(sin papeles|sin visa|sin documentos|sin permiso|sin inspeccion|de mojado|de mojada|de mojados|de ilegal|de ilegales|con coyote|con un coyote|con el coyote|nadando|caminando|escondido|escondida|escondidos)
  (lo|la|los|las|le) (trajo|trajeron|cruzo|cruzaron|paso|pasaron) (un coyote|el coyote|por el rio|por el desierto|por el monte|por la frontera|sin papeles|de mojado)
  (con|vino con|entro con|llego con) visa (de turista |de estudiante |de trabajo |)y (ya no se fue|se quedo|se quedaron|ya no se regreso)
  (esperando|espera|espera a|esperan|en espera de) (su |sus |la |el |los |)(cita de asilo|asilo|respuesta del asilo|respuesta de asilo|residencia|permiso de trabajo|visa u|corte de inmigracion|corte de asilo|corte de migracion|papeles de inmigracion|audiencia de asilo|entrevista de asilo)
`);

/** Having been sent away, taken, or being about to be. */
export const REMOVAL_FAMILIES = families(`
  (ankle|gps|electronic|immigration) (monitor|monitors|bracelet|bracelets|shackle|tracker)
  (notice|notices) to appear in immigration
  (got|has|had|received|served with|given|got served|gotten|was given) (a |his |her |their |my |)(notice to appear|nta|deportation notice|deportation letter|deportation papers|removal papers)
  (has|have|had|got|gotten) to (leave|get out of) the (country|united states)
  (must|told to|ordered to|going to have to) leave the (country|united states)
  (kicked|thrown|put|removed|sent) (out of|from) (the country|this country|the united states)
  (self deported|self deport|self deporting|had to self deport)
  (in|put in|placed in|in the middle of|still in) (deportation|removal|immigration) proceedings
  (report|reports|reporting|reported|check in|checks in|checking in|checked in|check ins|appointment|appointments) (to|with|at) (the |)(ice|immigration|isap|ice office|immigration office)
  ${IMMIGRATION} (has|have|had|got|took|grabbed|picked up|pick up|detained|arrested|came and got|came for|is holding|still has|let go of|released|deported|moved|transferred|sent) (him|her|them)
  (they've|they have|they) (deported|locked up in immigration) (him|her|them)
  (tiene|tienen|tenia|trae|traia|con|le salio|le dieron|le llego|les dieron|le pusieron) (una |la |)(orden de deportacion|orden de salida|orden de expulsion|orden de remocion|carta de deportacion|salida voluntaria|deportacion)
  (tiene|tienen|trae|traen|traia|anda con|andan con|le pusieron|les pusieron|con|lleva) (un |el |su |)(grillete|grilletes|brazalete|tobillera|monitor en el tobillo|aparato en el tobillo|gps en el tobillo)
  (grillete|brazalete|monitor|aparato) (electronico |)en (el|su) (tobillo|pie|pierna)
  (lo|la|los|las) (agarro|agarraron|detuvo|detuvieron|levanto|levantaron|arresto|arrestaron|pesco|pescaron|tiene|tienen|torcio|torcieron|encerro|trae) ${LA_MIGRA}
  ${LA_MIGRA} (lo|la|los|las) (agarro|detuvo|levanto|arresto|tiene|deporto|encerro)
  (lo|la|los|las) (regresaron|mandaron|aventaron|echaron|devolvieron|sacaron) (para atras|pa atras|patras|de vuelta|del pais)
  (lo|la|los|las) (regresaron|mandaron|devolvieron) a ${COUNTRIES}
  (sent|deported) (him |her |them |)back to ${COUNTRIES}
  (reporta|reportarse|presentarse|firma|firmar) (con|en|a) (el |la |)(ice|migracion|inmigracion)
`);

/** Statements of one's own status, or of a household's, that are complete in themselves. */
export const OWN_FAMILIES = families(`
  (i'm|i am|as|being) (a |an |)(daca|tps|undocumented|asylum) (recipient|holder|beneficiary|student|teacher|nurse|worker|mother|mom|father|parent|person|woman|man|kid|immigrant|resident|homeowner|business owner|taxpayer|applicant|seeker)
  (we|we're|we are|i come from|i live in|i grew up in|i'm from|ours is|mine is|my house is|our house is|my home is|our home is|our family is|my family is|my marriage is) (a |)mixed (immigration |)status
  (my|our) ${LEAVE} ${ENDED}
  (my|our) (immigration|asylum|green card|residency|visa) (case|petition|application|paperwork|hearing|interview|appointment|court date|status)
  (i|we) (overstayed|over stayed)
  (me|nos) (quitaron|negaron|cancelaron|revocaron|van a quitar) ${ITS_ES}${LEAVE_ES}
  (se me|se nos) (vencio|vencieron|vence|va a vencer|acabo|acaba|caduco) ${ITS_ES}${LEAVE_ES}
  (perdi|perdimos|voy a perder|vamos a perder) ${ITS_ES}${LEAVE_ES}
  (no|nunca) (tengo|tenemos|tuve|traigo|tenia) ${PAPER_ES}
  (no|nunca) (tengo|tenemos|traigo) (licencia|seguro|social|nada|visa) ni (papeles|visa|documentos|social|permiso)
  (no|nunca) (estoy|estamos|soy|somos) (aqui |)(arreglado|arreglada|arreglados|arregladas|legal|legales|legalmente|documentado|documentada|documentados|ciudadano|ciudadana|ciudadanos|ciudadanas|residente legal|residente permanente)
  (no|nunca) (he|hemos|pude|pudimos|puedo|podemos|he podido|hemos podido) (arreglar|arreglado) (papeles|mis papeles|nuestros papeles|los papeles|mi estatus|mi situacion|nuestra situacion|mi residencia)
  (soy|somos|era|estoy|estamos|ando|sigo) (un |una |una persona |una madre |un padre |una mujer |un hombre |un trabajador |una trabajadora |un estudiante |una estudiante |todos |aqui |)(indocumentado|indocumentada|indocumentados|indocumentadas|ilegales|sin papeles|sin documentos|sin estatus|mojado|de ilegal)
  (soy|somos) (uno |una |unos |unas |)de (los|las|esos|esas|aquellos) (que no tienen papeles|que no tenemos papeles|que no tiene papeles|sin papeles|indocumentados|indocumentadas|que cruzaron|que cruzamos|ilegales)
  (soy|somos) (un |una |)(dreamer|dreamers|tepesiano|tepesiana|asilado|asilada|asilados|refugiado|refugiada|refugiados|recipiente de daca|beneficiario de daca|beneficiaria de daca|beneficiario del tps|beneficiaria del tps|beneficiarios del tps|daca|solicitante de asilo|solicitantes de asilo)
  (llevo|llevamos|tengo|tenemos|vivo|vivimos|trabajo|trabajamos|estoy|creci|crie|ando) (aqui |)(sin papeles|sin documentos|sin estatus|sin permiso de trabajo|de ilegal)
  (cruce|cruzamos|pase|pasamos|entramos|vine|vinimos|llegue|llegamos|brinque|brincamos|me cruce|me vine|nos venimos|nos vinimos|me pase) (por |)${WAY_ES}
  entre por ${WAY_ES}
  (cruce|cruzamos|pase|pasamos|entre|entramos|vine|vinimos|llegue|llegamos) (aqui |)(sin papeles|sin visa|sin documentos|sin permiso|sin inspeccion|de mojado|de mojada|de mojados|de ilegal|de ilegales|con coyote|con un coyote|con el coyote|nadando)
  (me|nos) (trajo|trajeron|cruzo|cruzaron|paso|pasaron) (un coyote|el coyote|por el rio|por el desierto|por el monte|por la frontera|sin papeles|de mojado|de mojados)
  (vine|vinimos|entre|entramos|llegue|llegamos) con visa (de turista |de estudiante |de trabajo |)y (ya no me fui|me quede|nos quedamos|ya no nos fuimos)
  (estoy|estamos|sigo|seguimos|yo) (esperando|en espera de) (mi |nuestra |la |el |una |los |mis |)(cita de asilo|asilo|respuesta del asilo|respuesta de asilo|residencia|permiso de trabajo|visa u|corte de inmigracion|corte de asilo|corte de migracion|papeles|audiencia de asilo|entrevista de asilo)
  (tengo|tenemos|traigo|me dieron|nos dieron|me llego|nos llego|me salio|me pusieron) (una |la |)(orden de deportacion|orden de salida|orden de expulsion|orden de remocion|carta de deportacion|salida voluntaria)
  (tengo|tenemos) (el |un |mi |nuestro |una |la |)(caso|cita|corte|audiencia|entrevista) (de|con|en) (asilo|inmigracion|migracion|la migra|ice)
  (tengo|traigo|ando con|me pusieron|nos pusieron|cargo) (un |el |)(grillete|brazalete|monitor en el tobillo|aparato en el tobillo)
  (me|nos) (regresaron|mandaron|aventaron|echaron|devolvieron|sacaron) (para atras|pa atras|patras|del pais)
  (me|nos) (regresaron|mandaron) a ${COUNTRIES}
  (me|nos) (agarro|detuvo|levanto|arresto|pesco|tiene fichado|tiene fichada) ${LA_MIGRA}
  somos (una |)(familia |pareja |)(mixta|mixtos|mixto|de estatus mixto)
  (mi|nuestra) (familia|casa|pareja) (es |)(mixta|de estatus mixto)
  (vengo de|soy de|vivo en|crecí en|creci en|tengo|en) una (familia|casa|pareja) (mixta|de estatus mixto)
  (unos|algunos) tenemos papeles y (otros|otras|algunos|los demas) (sin|no)
  (some|half) of us (have|got) papers and (some|half)
  (citizen|citizens|ciudadano|ciudadana|ciudadanos) (and|but|y|pero) (me |mi |yo |)(i'm not|i am not|i don't|no|yo no|i never)
`);

/** Being here lawfully: told of nobody unless it is denied of "neither of my parents", "ninguno de mis tíos". */
export const ORDERLY_FAMILIES = families(`
  (is|are|was|were|es|son|esta|estan) (legal|legally here|here legally|documented|legales|documentado|documentados|arreglado|arreglados)
  (has|have|had|got|tiene|tienen|tenia|tenian) (any |legal |)(papers|documents|status|legal status|papeles|documentos|estatus|residencia|green cards|a green card|work permits)
`);

/** Somebody's own case, which its owner must be said before. */
export const CASE_FAMILIES = families(`
  (petition|application|case|green card|paperwork) (has been|is|is still|was|been) pending
  immigration (petition|case|application|paperwork|hearing|interview|appointment|court date|bond|hold)
  (family petition|visa petition|i 130|i 601|i 589|sijs|sij|u visa application|t visa application|daca application|tps renewal)
`);

/** Of the words of these families, those without which none is told: rarer than the rest, so that most texts are spared. */
export const TELLING: ReadonlySet<string> = new Set(
  `papers papeles papel documents documentos documento documented documentado documentada documentados documentation
  undocumented status estatus visa visas residency residencia resident residentes residente permit permiso authorization
  permission tps daca dreamer dreamers parole asylum asilo green mica itin social legal legally lawfully legales
  legalmente ilegal ilegales illegal citizen citizens ciudadano ciudadana ciudadanos ciudadanas coyote coyotes coyotaje
  smuggler smugglers smuggled snuck sneaked river rio border frontera desert desierto monte fence wall brush mountains
  cerro cerros tunnel tunel bravo mojado mojada mojados inspection inspeccion arreglado arreglada arreglados chueco
  chueca chuecos arreglar arreglo arreglaron monitor monitors bracelet bracelets shackle tracker grillete grilletes
  brazalete tobillera tobillo nta notice proceedings deported deport deporting deporto deportaron deportation deportacion
  expulsion remocion salida migra migracion inmigracion isap fake borrowed overstayed refugiado refugiada refugiados
  asilado asilada asilados tepesiano tepesiana mixed mixta mixtos mixto solicitante solicitantes petition petitioned i589
  i130 escondido escondida escondidos escondidas encerrado encerrada detenido detenida detenidos preso presa presos hiding
  hidden holed ice eyes immigration leave kicked thrown false another else's elses someone falso falsos falsa falsos prestado prestados prestada ajeno ajenos mentiras comprado comprados ajena passport inspected authorized nadando caminando pending karnes dilley pearsall bluebonnet prairieland isabel valle hutto krome adelanto otay eloy jena folkston mesa corley delaney bliss moshannon broadview sheltering sheltered sanctuary refuge shelters hides detention detencion atras patras pais`.split(
    /\s+/,
  ),
);
