import type { ConceptTable } from '../concept-table.ts';

/** Sayings that take a side on local cooperation with ICE, whatever the proposal is. */
export const sides: ConceptTable = {
  'argues-for': {
    en: `
      (cooperate|cooperating|cooperation|work|working|partner|partnering|partnership) with (ice|federal agents|federal
      authorities|the feds|immigration) (is common sense|makes sense|makes us safer|makes our|keeps|saves
      lives|works|will help|helps|would have|protects|should be|is the right|isn't about|is not about),
      (sanctuary|sanctuary city|sanctuary cities|sanctuary policy|sanctuary policies|sanctuary law|sanctuary
      laws|these policies) (protect|protects|shield|shields|attract|attracts|invite|invites|cost|costs|kill|kills|
      killed|put|puts|endanger|endangers|make us less|harbor|harbors|reward|rewards|encourage|encourages|failed|fail|
      let|lets|released|release|are illegal|is illegal|are dangerous|need to end|must end|has to end), (had|if)
      (ice|immigration|the feds|federal agents) (been|had been|were) (called|notified|told|allowed|contacted), (one|a
      single|a) (phone call|call|fax|email) (to|from) (ice|immigration) (would|could), (should have|could have)
      (called|notified|told) (ice|immigration), should have been (deported|handed over|turned over|in custody|held for
      ice), (ignored|refused to honor|wouldn't honor|declined|didn't honor|failed to honor) (the|a|an|his|ice|our)
      (detainer|ice detainer|hold|request), (released|let go|let him go|set free) (instead of|rather than)
      (turning|handing|being turned|being handed|calling), (shouldn't|should not|never should|should never) have been
      (here|in this country|in the country|on our streets|released|out), (killed|murdered|raped|hit|shot|robbed|
      attacked|molested) by (an|a) (illegal|illegal alien|illegal immigrant|man who|criminal
      alien|undocumented|deported|previously deported|person here illegally), angel
      (mom|mother|family|families|parent|parents|dad), (illegals|illegal aliens|criminal aliens|they|criminals|gang
      members|violent criminals|these people|dangerous criminals|people here illegally|those criminals|violent
      offenders|felons) (should|need to|have to|must|ought to|deserve to|has to|gotta) (be deported|be sent back|be
      sent home|be removed|be turned over|be handed over|be handed to|go back|go home|leave|face|be reported|be
      arrested|be picked up), (turn|turning|hand|handing|give|giving|deliver|report|reporting|release|releasing|
      transfer) (them|him|criminals|violent criminals|gang members|the criminals|violent offenders|felons|dangerous
      people|these criminals|predators|rapists) (over to|to|over) (ice|immigration|the feds|federal agents|federal
      authorities), (let|allow|allowing|letting) (our|the|) (police|officers|deputies|sheriff|cops|law
      enforcement|jail|jails) (to|) (cooperate|work with|help|notify|call|communicate|talk
      to|honor|assist|share|ask|do their job|enforce), (safer|better|safest) (in the jail|inside the jail|at the
      jail|in a jail|in custody) (than|instead|where), (instead of|than|not) (on|at) (the street|a sidewalk|the
      sidewalk|somebody's porch|their homes|front of their), (ice|agents|they) (will|then|just)
      (go|come|comes|goes|have to go) (into|to|out) (the|our|their|people's) (community|communities|neighborhoods|
      streets|homes), (why|stop) (are we|do we|is the city|protecting|shielding|hiding|coddling|harboring)
      (protecting|shielding|hiding|harboring|criminals|illegals|lawbreakers|illegal|them),
      (protect|protecting|put|putting) (american|americans|citizens|law abiding|our own|legal)
      (citizens|people|first|residents|families), america first, (ice|ice agents|border patrol|immigration agents)
      (is|are) (just|only|simply|our) (doing|enforcing|enforce|friends|heroes|not the enemy|law enforcement|partners),
      (god bless|thank god for|thank you|grateful for|thanks to|support|back|respect) (ice|our ice|border
      patrol|immigration officers|ice agents|the border patrol), (ice|federal) partnership(s|)
      (works|work|worked|helped|made|would), (that|the|our|neighboring|next) (county|city|sheriff|town)
      (signed|joined|did it) (and|last|in|it), (waited|did it|came|come|came here|immigrated|entered|earned it|my
      family came) (legally|the right way|our turn|my turn|by the rules|the legal way) (so|and|they|why|not|should),
      (if|when) (you're|you are|they're|they are|he's|he is|someone is|you|they) (here|came|in the country|in this
      country|are here) (illegally|illegal|unlawfully|without permission), nothing to (fear|worry about|hide|be afraid
      of), (law abiding|honest|hard working|good|legal) (people|immigrants|families|folks) (have nothing|have no
      reason|need not|shouldn't worry), untie (their|our|the) hands, (take|get|takes) the handcuffs off (our|the)
      (police|cops|officers), (only|just) (the|for|go after|targets|about) (criminals|violent criminals|the
      violent|people with records|the bad ones|the dangerous|people already in jail|those already), already (in
      jail|in custody|under arrest|booked),
    `,
    es: `
      (que|para que|deben|debe|deberían|hay que|pueden|debería) (los|lo|) (ayuden|ayude|ayudar|cooperen|coopere|
      cooperar|colaboren|colabore|colaborar|trabajen|trabajar|avisen|avisar|llamen|llamar|entreguen|entregar|
      entregarlos|entregarlo|deporten|deportar|deportarlos|saquen|sacar|regresen) (a|con|al|de|aquí|los|juntos|ice|la)
      (ice|migración|la migra|los federales|criminales|delincuentes|los criminales|los delincuentes|los
      violentos|malos|los malos|gobierno federal|inmigración|aquí), (santuario|santuarios|ciudad santuario|ciudades
      santuario) (protege|protegen|es un imán|atrae|atraen|esconde|esconden|solapa|solapan|no sirve|para criminales|de
      criminales|mata|cuesta|nos), (imán|refugio|escondite|nido) (para|de) (maleantes|criminales|delincuentes|narcos|
      ilegales), (protegen|proteger|esconden|esconder|solapan|solapar|defienden|cuidan) (a|) (los|)
      (criminales|delincuentes|maleantes|ilegales|violadores|malandros|pandilleros), (no|nunca)
      (debería|debió|debía|deberían|debieron|tenía que) (de|) (estar|haber estado|haber entrado|andar|haberlo
      soltado|haber salido|soltarlo) (aquí|libre|suelto|en el país|en este país|en la calle), (si|de haber|con que)
      (hubieran|hubiera|haberle|le hubieran|lo hubieran|le) (llamado|avisado|entregado|hablado|deportado)
      (a|al|antes|cuando), una (sola|) llamada a (ice|migración), lo (soltaron|dejaron ir) (en vez|en lugar|sin
      avisar|y), (ya|) (lo|los) (habían|había) deportado (dos|tres|y|antes|una), (el que|quien|los que) (nada debe|no
      debe|no deben|anda derecho|andan derecho|no hace nada|no hizo nada|se porta bien|trabaja) (nada|nada teme|no
      teme|no tiene|no tienen|no hay), (nada que temer|no tienen qué temer|no tiene por qué temer|no hay por qué tener
      miedo), (vine|entré|llegué|hice|esperé|entramos|hicimos) (legal|legalmente|la fila|con visa|todo legal|mi
      fila|fila|bien|por la puerta) (y|así|que), (que|hay que) (hagan|hacer|se haga) (fila|lo mismo|cola|las cosas
      bien), (los|a los|esos) ilegales (que|se|no|deben|vienen|nos|fuera), el ilegal (que|no|debe), (en|dentro de) la
      cárcel (es|está) (más seguro|mejor), (soltarles|desaten|desátenles|quítenles) (las manos|las esposas), gracias a
      (ice|la migra|migración|dios por ice), (ice|la migra|los agentes) (nomás|solo|sólo|está|están)
      (hace|hacen|haciendo|cumple|cumplen|cumpliendo) (su|con), bien por ice, apoyo a ice, (solo|sólo|nomás|nada
      más|únicamente) (a|para|con|los) (los|) (criminales|delincuentes|violentos|que ya están|que hacen
      daño|malos|condenados),
    `,
  },
  'argues-against': {
    en: `
      (our|local|city|county|the|your) (police|cops|officers|deputies|sheriff|department|law enforcement)
      (shouldn't|should not|must not|should never|don't need to|do not need to|have no business|has no
      business|cannot|can't|are not|aren't|is not|isn't|not be|need to stay out|should stay out|should focus|should
      be) (be|become|do|doing|act|acting|help|helping|work|working|enforce|enforcing|ice|immigration|la
      migra|handing|turning|asking|ask|hunting|chasing|used|part of|helpers|of|on|the|in the business), (don't|do
      not|never|can't|cannot|won't|not) (turn|make|let|use|allow|deputize|want) (our|the|local|my|your|this)
      (police|cops|officers|deputies|city|town|community|department|sheriff|jails|schools|county) (into|to
      become|be|become|act|as|work for|part of|to be|a|an), ice (is|has|was|will|out|does|keeps|doesn't|raids|
      terrorizes|took|kidnaps|kidnapped|detained|tears|tore|ripped|does not) (terrorizing|terrorized|kidnapping|
      tearing|ripping|separating|out of control|rogue|not welcome|not our|hunting|snatching|brutal|violent|violating|
      killing|torn|families|our|my|people|care|a rogue|of our|racist|harming), abolish ice, defund ice, no ice, ice
      out, get ice out, fuck ice, ice off, keep ice (out|away|off), stop (ice|deportations|the deportations|the
      raids|deporting|separating|helping ice|handing|transferring|the pipeline|these transfers|tearing),
      (end|ending|stop|stopping|halt|no more) (ice|the ice|all|deportations|transfers|raids|this
      pipeline|collaboration|detention|the deportation|family|mass|immigrant)
      (transfers|holds|detainers|collaboration|cooperation|contracts|detention|deportations|separation|pipeline|raids|
      to ice|jails), (deportation|arrest to deportation|jail to ice|prison to ice|school to deportation|poli
      migra|jail to deportation) (machine|pipeline|dragnet|force|regime|agenda), (pipeline|funnel|conveyor) (to|into)
      (deportation|ice|detention), (transferred|handed|turned|transferring|handing|turning|transfer|transfers|turned
      over|handed over|handed off|picked up) (over|people|to|him|me|her|them|directly|straight|someone|community
      members|by) (to|ice|over to|directly to|for deportation|straight to|deportation)
      (ice|when|after|for|instead|at|detention|the day|on the day|upon|from),
      (punished|punish|punishing|punishment|sentenced|jailed|paid) (twice|them twice|people twice|a second
      time|again), double punishment, (came|come|home|brought) (here|to this country|as a) (as|when|at) (a child|a
      kid|a baby|children|an infant|i was|he was|she was|refugees|a refugee), only home (i|he|she|they)
      (have|has|know|knows|had|ever), (immigrant|immigrants|undocumented|refugee|refugees|our immigrant|immigrant
      families|undocumented people) (families|communities|neighbors|community|residents|people|are|deserve|should|
      survivors|victims|students|workers|will|need|live) (deserve|are our|are part|live in fear|are afraid|are
      scared|safe|not criminals|protected|protection|trust|welcome|will not|won't|should|together|feel safe|call|to
      be|in fear|under attack|afraid|fear|to feel|are not|need to|dignity|justice|have rights|contribute|make|to
      come), (protect|protects|protecting|defend|defending|stand with|standing with|stands
      with|support|supporting|solidarity with|keep safe|welcoming|side with) (our|all|the|your|undocumented|immigrant|
      refugee|my) (immigrant|immigrants|undocumented|refugee|refugees|families from|neighbors from|community
      from|residents regardless|people regardless|students regardless|everyone regardless|residents from)
      (communities|community|neighbors|families|students|residents|ice|of|brothers|and|workers|friends|people|
      deportation|survivors), regardless of (immigration|their immigration|legal|their|) (status|documentation), no
      (human|person|one) (being|) is illegal, (keep|keeping|keeps) (families|our families|immigrant families)
      together, ({wont}|{afraid} to|too scared to|too afraid to|will stop|stop|stopped)
      (call|calling|report|reporting|come forward|coming forward|talk to|talking
      to|trust|trusting|dial|cooperate|testify|testifying|open the door|answer the door|go to the police)
      (the|to|911|crimes|crime|for|a|you|police|our|an|because|if|when|anymore|us), (fear|fears|fearing|afraid|scared)
      (of|that|to|being) (ice|deported|deportation|being deported|immigration|calling|the
      police|call|report|raids|being handed|being turned|the police will|police will|they will be), (fear|terror)
      (in|into|through|among) (our|the|my|immigrant|these) (communities|community|immigrant|families|neighborhoods|
      schools), (for|over|because of|from|by|after) (a|an) (broken|busted|cracked|burned
      out|expired|minor|traffic|rolling|routine) (taillight|tail light|windshield|headlight|tag|traffic|stop|
      violation|ticket|registration|infraction|brake), (a|one|every|any|routine|simple) (traffic
      stop|stop|arrest|phone call|call for help|911 call|parking ticket|traffic ticket|speeding ticket) (into|away
      from|becomes|could|can|shouldn't|should not|should never|turn into|turns into|that ends|ends in|leads to|could
      mean|would mean) (a|deportation|an|end|lead|mean|the|become|cost|tear|mean deportation|be), (not|isn't|is
      not|wasn't) (our|a local|the city's|a police|police|their|your|the job of)
      (job|responsibility|police|local|work|role), (federal|ice's|washington's|feds')
      (job|work|responsibility|problem) (not|is not|isn't|let|and not), (without|require|requires|requiring|show|
      unless|get|need|needs|only with|demand) (a|) (judicial|judge's|signed) warrant, warrant signed by a judge, a
      judge('s|) (signs|signature|signed), (held|hold|holding|detain|detained|detaining|jailed|kept)
      (people|him|her|them|someone|a person|anyone|me|past|beyond|for|without)
      (past|for|beyond|without|his|her|their|a|ice) (ice|release|their|his|her|a warrant|warrant|due process|the
      end|charges|judge), (profile|profiles|profiling|stop|stopping|stopped|target|targeting|harass|questioned|
      targets) (us|people|latinos|anyone|brown|drivers|immigrants|everyone|me|hispanics|my|folks|families)
      (because|who|for|based|people|like|that|with|by|of|on|family|look),
    `,
    es: `
      (la|nuestra|que la|los|nuestros|esta|una|su) (policía|policías|oficiales|ciudad|policía
      local|departamento|sheriff) (no|que no|nunca) (es|son|debe|deben|debería|deberían|tiene|tienen|está|están|sea|
      sean|haga|hagan|puede|se|ayude|trabaje|colabore|coopere|ande|pregunte|quiero)
      (la|de|ser|hacer|que|para|andar|ayudar|migra|meter*|preguntar|trabajar|meta|metan|convierta|preste|presten|ice|
      su|a|con|por|el), (no|nunca|ni) (conviertan|convierta|vuelvan|hagan|dejen|permitan|queremos|quiero|quieren|
      metan|usen|manden|presten) (a|que|más|nuestra|la|nuestros) (la|nuestra|nuestros|los|policía|mi|ice|redadas|
      migra|una|un|esta|el|al) (policía|policías|migra|ciudad|en|sea|sean|ice|deportaciones|a|para|de|haga|trabaje|
      con|oficiales|patrullas), (fuera|alto a|basta de|no más|ya no|paren|detengan|alto) (la|las|los|el|)
      (ice|migra|redadas|deportaciones|redada|separaciones|terror|deportar|separar), (redadas|deportaciones|separación
      de familias|deportación) (no|nunca), (nos|me|los|las|lo|la|le|les) (va|van|pueden|podría|podrían|quieren|vayan|
      vaya) a (entregar|deportar|llevar|quitar|separar|parar|preguntar|agarrar|detener|pedir)
      (a|por|los|de|mis|mi|ice|la|nuestros|el|papeles|en|si), (maquinaria|máquina) de (deportación|deportar),
      (entregan|entregarlo|entregaron|entregó|entregarla|entregarnos) (a la|a|al|a mi)
      (migra|ice|gente|papá|esposo|hijo|hermano|mamá), (ya no|no|nadie|nunca|miedo de|miedo a|sin|dejar de|dejarán
      de|dejaron de|dejó de|van a dejar de|nadie va a) (va a|van a|quiere|quieren|vamos a|voy a|)
      (llamar|llaman|llama|llamen|llamaron|llamó|llamo|denunciar|denuncia|denuncian|denunció|reportar|reportan|
      confiar|confía|confían|abrir la puerta|hablar con|pedir ayuda) (a|al|la|con|nada|en|por|un|los|el|ni|crímenes|
      si|cuando|ayuda), (por|con|tener|tienen|tiene|tenemos|tengo|vivir con|vivimos con|viven con|da|dan|mucho|más)
      miedo (a|de|que|por) (la|que|ser|ice|los|salir|llamar|deport*|manejar|hablar|migración|redadas|llevar|ir|me|se|
      nos|lo|perder), (proteger|protejan|proteja|defender|defiendan|apoyar|cuidar|cuiden|protege|protegen) (a|)
      (nuestra|nuestros|la|los|las|mi|mis|nuestras) (comunidad inmigrante|inmigrantes|familias|gente|comunidad|
      vecinos|familias inmigrantes|hermanos|trabajadores|víctimas), (separan|separar|separen|rompen|romper|destruyen|
      destrozan|dividen) (a|) (las|nuestras|familias|más|tantas|mi|una) (familias|familia|hogares), familias unidas,
      (somos|son|soy|es) (gente|personas) (trabajadora|trabajadoras|de bien|honrada|buena), (no somos|no son|no soy|no
      es) (criminales|criminal|delincuentes|delincuente|animales), ningún ser humano es ilegal, nadie es ilegal,
      (por|nomás por|solo por) (una|un) (luz|foco|infracción|multa|ticket|calavera|stop|alto|farol|parada),
      (trabajo|tarea|asunto|chamba|bronca|cosa) (federal|de ice|de la migra|de migración|del gobierno federal|de los
      federales|de washington) (no|y), (orden|firma) de un juez, (nos|los|me|lo) (paran|pararán|pararon|van a
      parar|detienen|pararían) (por|a los|nomás|solo) (moren*|la|el|cara|ser|color|ver*|hablar|traer|nuestro),
      (quién|quien) (va a|nos|le|les) (construir|cocinar|limpiar|cuidar|trabajar|confiar|llamar|denunciar|va a
      confiar),
    `,
  },
};
