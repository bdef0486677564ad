import type { ConceptTable } from '../concept-table.ts';

/** How people argue the rule of law. */
export const ruleOfLaw: ConceptTable = {
  'rule-of-law-argued': {
    en: `
      (enforce|enforces|enforcing|enforced|enforcement of|uphold|upholds|upholding|follow|follows|followed|following|
      obey|obeys|obeyed|obeying|respect|respects| respected|respecting|break|breaks|broke|broken|breaking|violate|
      violated|violates|violating|ignore|ignores| ignoring|ignored|skip|skipped|skirt|flout|flouting|abide by|abides
      by|apply|applying|honor|comply with|bend|disregard|disregards|change|rewarding|reward)
      (the|our|these|those|a|all|existing|federal|our own|this country's|country's|immigration|our immigration|our
      country's|current|federal immigration|the immigration|same|) (law|laws|rules|rule of law|immigration
      laws|immigration law|borders|border|law of the land|legal process|immigration rules), (rule of law|law is the
      law|law is law|the law is the law|laws are laws|law and order|nation of laws|country of laws|above the law|law
      of the land|law abiding|laws on the books|laws matter|laws mean|laws mean something|the law applies|law should
      apply|law must apply|no respect for our laws|no respect for the law), (illegal is illegal|illegal means
      illegal|what part of illegal|illegally is a crime|crossing the border|crossed the border|cross the border|jumped
      the border|sneak|snuck|sneaking|slipped across|swam across|came across|hopped the fence|over the fence|under the
      fence|through the desert), legal immigra*, illegal (immigra*|entry|border|crossing|crossings|migration|presence|
      status|aliens|alien|migrants|workers|labor| residents|people|hiring), criminal aliens, undocumented means,
      broke(n|) the law (to|by|when|coming|getting|just), (first|very first) (act|thing) (was|they did was|he did
      was|in this country) (to|) (break|breaking|a crime), (wait|waited|waits|waiting|stand|stood|standing|get|got|
      getting|go|went) (in|your|my|our|their|his|her|to the back of) (line|turn|the line), waited
      (six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty) years,
      (cut|cuts|cutting|jump|jumped|jumping|jumps|skip|skipped|skipping|butt|butted|budge) (in|) (the|)
      (line|queue|front), back of the line, front of the line, (paid|paying) (the|all the|thousands
      in|every|my|our|in) (fees|fee|immigration), thousands (in|of dollars in|on) (fees|lawyers|paperwork),
      (took|swore|raised|take|taking) (an|my|the|our|her|his) (oath|right hand|hand), oath of
      (citizenship|allegiance), swearing in ceremony, (became|become|becoming) (a|an|us|american|)
      (citizen|citizens|american|americans) (the|in|legally|after|and|by|last|this), earned (my|our|her|his|their)
      citizenship, citizenship (test|exam|ceremony|means|is|should|interview|papers), green card
      (took|the|holder|holders|after|and|through), (unfair|insult|slap in the face|not fair|isn't
      fair|disrespectful|fairness) (to|for) (those|people|everyone|all|legal|immigrants|the ones|us|my|the|every|law
      abiding) (who|of|immigrants|that|whose|parents|legal|who've|waited|citizens|family), (consequence|consequences)
      (for|to|of) (breaking|their|your|illegal|actions|his|entering|crossing), (actions|choices|decisions) have
      consequences, face (the|) consequences, (no|zero|without) (consequences|exceptions|exemptions|special
      treatment|amnesty|free pass|accountability for), special (treatment|rules|privileges|exception|status), free
      pass, get out of jail, amnesty, reward(s|ed|ing|) (for|illegal|people|bad|lawbreaking|lawbreakers|them|those|
      cheating|breaking), encourag(e|es|ing) (illegal|more|people to|others to|lawlessness|them), magnet for,
      incentiv* (illegal|to come|more), same (law|laws|rules|standard) (for|apply|applies|as), (rules|law|laws)
      (for|apply to|applies to|are for) (everyone|everybody|all|thee|me|us|them|some|citizens|no one|the rest), if
      (i|you|we|a citizen|an american) (break|broke|drive|drove|ran|did|get|got|commit|committed|don't
      pay|violate|skip|am|were) (the law|without|a|that|my|caught|it|a crime|insurance|any), (i'd|i
      would|we'd|you'd|you would) (go to jail|be in jail|get a ticket|be arrested|be fined|lose my license),
      (ordered|order|orders) (deported|removed|of removal|of deportation|by a judge|by an immigration judge|to
      leave|out of the country|gone|signed by a judge), (judge|court) (ordered|already ordered|signed|told him|said
      he|decided|has ordered) (him|them|her|his|it|removed|deported|to|should|the|out), (removal|deportation|final)
      (order|orders), (deported|removed) (and|but|two|three|four|five|once|twice|already|before|several|multiple|six)
      (came back|times|came|he|they|returned|back|again|and|reentered|still), came (right|) back
      (in|after|across|again|illegally|three|two|and), reentr*, reenter*, (should|must|need to|needs to|has to|have
      to|ought to|deserve to|gotta) (be|get) (deported|removed|sent back|sent home|returned|kicked out|thrown
      out|turned over), go (back|home) (to|where|and) (their|your|you|come|mexico|where|they|came),
      (secure|close|closed|closing|protect|defend|control|open|wide open|seal|porous|guard|build) (the|our|)
      (border|borders|southern border|wall), build the wall, open borders, invaders, invading, come in the
      (front|back) door, front door, knock on the front, sovereign (nation|country|borders), sovereignty, every
      country (has|on|in|enforces|protects|with), (other|any other|no other) countr(y|ies)
      (would|enforce|deport|allow|has|have|in|don't|doesn't), try that in (mexico|japan|canada), (no|not|don't have
      a|isn't a|do not have a|without) (legal|) right to (be here|be in|stay|live here|enter|come), (not supposed|not
      allowed|shouldn't|should not|should never|no business|no right|wasn't supposed|never should) (to|have|)
      (be|been|being|) (here|in this country|in the country|in the united states|in texas|in our country), immigration
      (laws|law|enforcement|system) (should|must|need|needs|is|are|exist|has|have|works|only|on|have to|was|that),
      everify, i 9, i9, employers who hire, punish employers, penalize employers, fine employers, prosecute employers,
      arrest the employers, chain migration, anchor bab*, merit based, ignore the law, ignore federal law, lawless*,
      anarchy, selective enforcement, selectively enforce, pick which laws, pick and choose (which|what) (laws|law),
      which laws (to|they|we|you), scofflaw*, lawbreak*, law breaker*, criminals by definition, already
      (broke|broken|committed|violated) (the|a|our|federal) (law|crime|laws), (crime|misdemeanor|felony) (to|under)
      (enter|cross|be|federal|reenter|come), it's (a|the) (crime|law|federal) (to|for a reason|crime|that), for a
      reason,
    `,
    es: `
      (cumplir|cumpla|cumplan|cumplimos|cumplí|cumplió|cumplieron|cumplir con|respetar|respete|respeten|respetamos|
      respetan|obedecer|obedezcan|obedece|seguir|sigan|siga|siguieron|seguí| aplicar|aplique|apliquen|aplica|se
      aplique|se cumpla|que se cumpla|hacer cumplir|hagan cumplir|hacer valer|romper|rompe|rompen|rompió|rompieron|
      violar|viola|violan|violó|violaron|quebrantar|quebrantó|quebrantaron| quebranta|saltarse|se saltó|se saltaron|se
      brincó|se brincan|burlar|burlan|burlarse de|ignorar|ignoran|faltar a|desobedecer|acatar|acaten|someterse a)
      (con|a|de|) (la|las|el|nuestras|nuestra|esas|sus|los|) (ley|leyes|reglas|regla|reglamento|orden|estado de
      derecho|ley de inmigración|leyes de inmigración|leyes migratorias|leyes del país|ley federal|frontera|trámite),
      (la ley es|ley es ley|ley pareja|ley para todos|ley y orden|estado de derecho|por encima de la ley|sobre la
      ley|país de leyes|las reglas son|reglas son reglas|las leyes son|las leyes se|leyes se respetan|las mismas
      reglas|la misma ley|misma regla|la ley se|la ley tiene que|la ley debe|para todos igual|parejo para
      todos|parejos todos|parejo o nada|o todos o ninguno|todos parejos), ilegal es ilegal, inmigración ilegal,
      (hice|hicimos|hizo|hicieron|hacer|hagan|haga|hago) (las cosas|todo|bien las cosas|los trámites|mi trámite|mis
      trámites|mis papeles|los papeles|el trámite|la|fila|cola|la fila|la cola|el examen|) (bien|como dios manda|como
      debe ser|como se debe|derecho|legal|legalmente|fila|cola|trámites|papeles|todo legal|por la ley|examen|por la
      derecha|paso por paso), (me|se|nos|te) (formé|formó|formamos|formaron|formen|formas|saltaron|saltó|saltan|
      metieron|brincaron|colaron|coló) (en la|la|de la|a la|como|) (fila|cola|línea|barda|frontera|reja|todos), la
      (fila|cola|línea) (es|para|de|que|no|se|existe|larga|como), (pagué|pagamos|pagó|pagar)
      (abogad*|mis|los|las|todos|cada|miles|multas|trámites|cuotas|huellas) (trámites|papeles|dólares|cuotas|de|
      huellas|y), (juré|jurar|juramos|juró|juramento) (bandera|a la bandera|lealtad|como|la|ante|de|ciudadan*|y), mi
      ciudadanía, me gané (mi|la|los|mis) (ciudadanía|papeles|residencia), nos ganamos (la|los|el)
      (ciudadanía|papeles|lugar), (injusto|no es justo|justo|injusticia|falta de respeto|burla|cachetada)
      (para|con|a|que) (los|las|el|quienes|uno|nosotros|mí|la|unos|todos) (que|legales|gente|sí|hicimos|esperamos|
      residentes|ciudadanos|con|otros), (premiar|premian|premien|premio|recompensar|recompensan|amnistía|perdón) (al|a
      los|a|para|el|la|de|que) (que|rompe|rompieron|quien|ilegal*|violaron|tramposo*|violan|los|delito), consecuencias
      (de|por|para|tiene|tienen|a), (actos|decisiones|acciones) tienen consecuencias, que
      (asuma|asuman|pague|paguen|enfrente|enfrenten) (las|sus|la|su) consecuencias, orden (final|de un juez|de
      deportación|del juez|de salida|de expulsión), (deportado|deportaron|deportados|expulsado|expulsaron|sacaron|
      echaron) (dos|tres|cuatro|cinco|varias|y|ya|antes) (veces|volvió|regresó|volvieron|regresaron|otra|y|regresa),
      (volvió|regresó|volvieron|regresaron|se regresó) (a entrar|otra vez|como si nada|ilegal|a cruzar|sin), (que|hay
      que|deben|debe|deberían|pueden) (los|lo|) (regresen|regresarlos|deporten|deportarlos|manden|mandarlos|saquen|
      echen|devolverlos|devuelvan) (a su|a sus|de aquí|del país|pa su|por donde|a todos|a los|ya), a su país, pa su
      país, que se (regresen|vayan|vaya|regrese) (a|por|de|y|pa), (la|nuestra|las|esta|esa) frontera(s|)
      (abierta|abiertas|cerrada|es|se|está|segura|y|no|sin|hay|son|existe|estaba|para), asegurar la frontera, cerrar
      la frontera, proteger la frontera, cuidar la frontera, fronteras abiertas, invadir, invaden, soberanía, (no|ni)
      (tiene|tienen|tenía|tenían|hay) (derecho|permiso|por qué) (a|de|para|) (estar|quedarse|vivir|entrar|estar
      aquí|andar), no (debería|debía|deberían|tenía que|tendría que|debe) (de|) (estar|haber|andar|seguir) (aquí|en
      el|en este|entrado|en|vuelto), papeles en orden, hecho y derecho, todo legal, trampa(s|), tramposo(s|), hacer
      trampa, hacen trampa, ventaja desleal, pedí asilo, pidieron asilo, reglas (del juego|claras
      para|iguales|parejas|para todos), leyes (de inmigración|migratorias) (son|se|deben|están|no|existen|hay|y|para|
      que), ley de inmigración,
    `,
  },
  'rule-of-law-hinted': {
    en: `
      (came|come|coming|comes|enter|entered|entering|enters|immigrate|immigrated|immigrating|arrived|here|in this
      country|into this country|in the country|stay|stayed|live|living|be here|being here|are here|is here|was
      here|were here|got here|do it|did it|done it|did things|does it) (here|to this country|in this country|the
      country|this country|to america|to the us|to the united states|) (illegally|legally|lawfully|unlawfully|the
      right way|the legal way|the proper way|the wrong way|right way|legal|without permission|without papers|with
      papers|by the rules|by the book|in violation|on a visa|without documents), (right|proper|legal|correct|lawful)
      (way|channels|process|path|pathway|procedure|immigrants|immigration|entry|immigrant|status only|paperwork|visa),
      illegals, (waited|wait|waiting|spent|took|takes) (me|us|him|her|my|our|) (years|eleven years|ten years|twelve
      years|fifteen years|seven years|nine years|eight years|twenty years|decades|a decade|years and) (for|to|and|in)
      (my|our|the|a|his|her|their|get|become|thousands|paid|line|papers|citizenship|visa|bring), naturaliz*,
      overstay*, (send|sends|sent|sending|ship|kick|kicked|throw) (them|him|her|those|these|illegals|people|all|the
      illegals|every) (all|) (back|home|out|packing|back where|illegals), deport
      (them|all|every|him|illegals|the|those|anyone|illegal|criminals), border
      (wall|security|crisis|control|states|crossings|is|patrol|enforcement|czar), a wall, no wall, invasion,
      (ten|twenty|fifteen|millions|10|20|eleven|11) million (illegals|people|illegal|walk|came|crossed|undocumented),
      (effective|effectiveness|ineffective|strict|stricter|strong|stronger|tough|tougher|weak|lax|vigorous)
      (immigration|border|enforcement|vetting|laws), vetting, vetted, e verify, hire illegals, hiring illegals, visa
      (overstay*|system|lottery|program|waits),
    `,
    es: `
      (el|un|ya un|ya lo|ya) (juez|jueza) (ya|lo|la|le|dijo|ordenó|firmó|decidió|les),
      (entró|entraron|entré|entramos|entrar|entran|entra|entre|entren|vino|vinieron|vine|venir|vienen|viene|vinimos|
      llegó|llegaron|llegué|llegar|llegamos|pasó|pasaron|pasé|cruzó|cruzaron|cruzar|cruzan|estar|está|están|estaba|
      estaban|quedarse|se quedó|se quedaron|vivir|vive) (aquí|al país|a este país|en este país|en el país|a estados
      unidos|de|por|con|por la|por el|) (ilegal|ilegales|ilegalmente|legal|legalmente|sin permiso|sin visa|sin
      papeles|con papeles|con visa|mojado|mojados|contrabando|la vía legal|vía legal|puerta grande|la puerta|puerta|la
      derecha|derecho|por la puerta|frontera|río|el río|el cerro|cerro|desierto|el puente|el aeropuerto|ventana|la
      ventana|escondidas|como se debe|como debe ser|bien|el desierto), (por la|de manera|en forma|por vía|vía|la
      vía|por las vías|de forma|inmigración|inmigrante|inmigrantes|entrada) (legal|legales|ilegal|ilegales|correcta|
      derecha|buena), los ilegales, (esperé|esperamos|esperó|esperaron|esperar|espera|esperan|esperando|tardé|
      tardamos|tardó|me tardé|me costó|nos costó|pasé|pasamos|duré|duramos) (en la fila|mi turno|su turno|nuestro
      turno|mi|la|los|) (años|diez años|once años|doce años|quince años|veinte años|siete años|ocho años|nueve
      años|seis años|trece años|catorce años|dieciséis años|turno|visa|residencia|papeles|fila|cola|miles),
      (me|se|nos) (hice|hizo|hicimos|hicieron|nacionalic*|naturalic*|naturaliz*) (ciudadan*|residente*|american*),
      ciudadan* naturalizad*, (tiene|tienen|tenga|tengan|debe|deben|tenía|hay|con|que) (que|de|ser|una|ya
      una|orden|la|su|esa|) (orden de deportación|orden de expulsión|ser deportado|ser
      deportados|irse|regresarse|salir del país|orden final|deportación pendiente|orden de un juez), el muro, un muro,
      invasión, (con|tener|tiene|tengo|tenemos|sacar|sacó|saqué|arreglar|arregló|arreglé|arreglaron|arreglamos|
      arreglen|traigo| mis|sus) (los|mis|sus|su|todos mis|) (papeles) (en regla|en
      orden|legal|legalmente|como|al|y|bien|a tiempo), en regla, todo en regla, por la ventana, puerta (de
      atrás|trasera|del frente|principal), la puerta es, para qué hay puerta, con visa, visa de turista, visa vencida,
      se (quedó|quedaron|pasó|pasaron) con (la|visa) (visa|vencida|turista),
    `,
  },
};
