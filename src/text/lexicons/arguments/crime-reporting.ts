import type { ConceptTable } from '../concept-table.ts';

/** How people argue reporting crime and calling for help. */
export const crimeReporting: ConceptTable = {
  'crime-reporting-argued': {
    en: `
      ({wont}|{afraid} to|too scared to|too afraid to|think twice before|think twice about|without|instead
      of|nobody|no one|anyone|less likely to|more likely to|willing to|whether to|free to|able to|comfortable|safe
      to|even) {call} (the|for|) ({police}|911|nine one one|9 1 1|help|anyone|anybody|it in|y'all|you|them|emergency),
      ({wont}|{afraid} to|too scared to|too afraid to|without|no one|anyone|less likely to|more likely to|willing
      to|whether to|never) (report|reported|reporting|reports) (it|the|a|them|him|her|that|anything|crimes|crime|
      abuse|to), {wont} (come|step|came|stepped) forward, ({afraid} to|too scared to|less likely to|more likely
      to|willing to|encourage|to) (come|step) forward, stepping forward, came forward, coming forward, come forward,
      {wont} (testify|give a statement|make a statement|press charges|file a report|file charges|file a complaint|pick
      him out|identify|talk to a detective|talk to detectives|talk to investigators|talk to the police|show up to
      court|show up in court|go to court|open the door to|answer the detective|speak up|say a word|say
      anything|cooperate), ({afraid} to|too scared to|willing to|refuse to|refused to|scared to|agreed to|wants
      to|want to|able to|going to) (testify|press charges|give a statement|file a report|identify|cooperate|come to
      court|go to court|speak up), call(s|ed|ing|) 911, dial(ed|ing|) 911, 911 call(s|er|ers|), call(s|ed|ing|) for
      help, call(s|ed|ing|) the (police|cops|law|sheriff), calls for service, call it in, calls it in, called it in,
      called in a, pick up the phone, picked up the phone, who (do|would|will) (you|we|they|she|i) call, who(s|)
      (gonna|going to) call, who am i supposed to call, call who, calls from (spanish|latino|immigrant|hispanic),
      nobody called, no one called, nobody calls, no one calls, nobody will call, she never called, he never called,
      they never called, i never called, we never called, never called, report(s|ed|ing|)
      (a|the|any|every|that|this|their|her|his|violent|serious|domestic|hate|sexual|)
      (crime|crimes|rape|assault|assaults|robbery|theft|abuse|abuser|violence|incident|incidents|attack|burglary|break
      in|domestic|wage theft|employer|boss|landlord|harassment|trafficking|shooting|stalker|gang|gangs|dealers),
      reports of (rape|sexual assault|domestic violence|abuse|crime) (fell|dropped|went down|declined), reporting
      (fell|dropped|went down|rates|declined|is down), drop in reports, decline in reports, fewer reports, reports
      dropped, reports fell, go(es|ing|) unreported, went unreported, unreported, underreported, under reported,
      unsolved, crimes (that|) never get reported, afraid to report, scared to report, fear of reporting, fear
      reporting, victims and witnesses, witnesses and victims, witness(es|) (to|of) (a|the|crime|crimes), crime
      victim(s|), victims of (crime|domestic|sexual|violence|abuse|trafficking|human), survivors of
      (domestic|sexual|abuse|violence|crime|trafficking), without witnesses, no witnesses, key witness, only witness,
      eyewitness*, saw the (whole thing|shooting|guy|man|car|license|plate|crash|robbery), saw who did it, saw
      everything, wrote down the plate, got the plate, caught it on camera, gave a description, saw it happen,
      witnessed a, witnessed the, doorbell video, ring video, (stay|stays|stayed|stayin|staying|kept|keep|keeps|
      keeping) (quiet|silent|her mouth shut|his mouth shut|their mouths shut|mum), suffer(s|ed|ing|) in silence, says
      nothing, said nothing, won't say anything, would not say anything, didn't tell anyone, didn't tell nobody, never
      told (anyone|anybody|nobody|the police), kept it to (herself|himself|themselves|myself), hid it from,
      swallow(s|ed) it, put up with it, (stay|stays|stayed|staying) with (him|her abuser|an abuser|their abuser|the
      man who), go(es|) back to (him|her abuser|their abuser), went back to (him|her abuser),
      (threatens|threatened|threaten|threatening) to (call|report her|report him|report them|turn her|turn them), uses
      her status, use her status, holds it over (her|them|him), he'll call (ice|immigration), call(s|)
      (ice|immigration) on (her|him|them|you|us|me), i'll call (ice|immigration), told (her|him|them|me) (he'd|he
      would|they'd) call (ice|immigration), abusers (use|know|love|win|threaten), an abuser's, weapon for abusers,
      tool for abusers, gift to abusers, power to (the|) abusers, (beat|beats|beating|hit|hits|hitting|choke|chokes|
      choked|strangled|abuse|abuses|abused|abusing|rape|raped| molest*|assault*|attack*|rob|robbed|mug|mugged|
      burglarize*) (her|him|them|me|us|my) (and|but) (she|he|they|i|we|nobody|no one)
      (didn't|never|won't|wouldn't|don't), bruise(s|d|), broken (arm|rib|ribs|jaw|nose|wrist), black eye, easy
      (target|targets|prey|pickings|victims|mark|marks), perfect victim(s|), target (us|them|immigrants|the
      undocumented|undocumented|people|latinos|day laborers) because, prey(s|ed|ing|) on,
      (criminals|robbers|thieves|gangs|predators|abusers|bad guys|muggers) know (that|they|we|who|the|it|she), they
      know (we|they|she|he|nobody|no one|people) (won't|wouldn't|can't|don't|never|will never|will not|cannot), know
      they can get away, get away with (it|murder|rape|abuse|anything|crime|robbing|stealing), walking atms, walking
      atm, walking wallet(s|), carry cash, robbed of (his|her|their|my) (pay|paycheck|wages|week), wage theft, stolen
      wages, (stole|steals|stealing|stolen) (their|his|her|my|our) (wages|pay|paycheck|tips|tools), didn't pay
      (him|them|her|me|us), never paid (him|them|her|me|us), unpaid wages, not paid (him|them|for), stiffed, complain
      about (the|their|a) boss, report (the|their|a|his|an) (boss|employer|landlord|contractor|foreman), u visa(s|), t
      visa(s|), cooperat(e|ing|ed|ion) with (an|the|police|law enforcement|) (investigation|investigations|
      prosecutors|detectives|prosecution), protective order(s|), restraining order(s|), victim advocate(s|), rape kit,
      rape exam, hospital visit(s|) but, crime stoppers, crimestoppers, tip(s|) line, anonymous tip(s|), tips
      (dry|dried) up, stop getting tips, leads dry up, (case|cases) (fell|fall|falls) apart, (case|cases)
      (collapsed|dropped|dismissed) because, lost the case, lose the case, can't prosecute, cannot prosecute,
      prosecut(e|ing|ion) (of|without|the case|cases), solve (crimes|cases|murders|a crime|a case|the case), cooperat*
      witness*, witness cooperation, victim cooperation, snitch*, phone(s|) went quiet, hotline went quiet, phones
      stopped ringing, fewer calls, calls dropped, calls fell, calls are down, calls went down, calls from victims,
      hang(s|) up (when|before|the phone|on), hung up (when|before|the phone),
      (police|officer|they|dispatcher|dispatch|operator) ask(s|ed) (for|about) (her|his|my|our|their)
      (papers|status|immigration), think(s|) twice before, would rather be (robbed|beaten|hit|silent), rather
      (suffer|bleed|get robbed|lose) than, drove (himself|herself|him|her) to the (hospital|er), never went to the
      hospital, leave the scene, left the scene, walked away from the (wreck|accident|crash),
    `,
    es: `
      ({nunca}|miedo de|miedo|temor de|sin|antes de|pena de|por no|dejó de|dejaron de|dejar de|dejamos de|ya nadie|ya
      no va a|no va a|no van a|no quiere|no quieren|no quiso|no quisieron|no se atreve a|no se anima a|no se atreven
      a|no se animan a|cómo va a|cómo voy a|quién va a|para qué|atreverse a|animarse a|atreva a|animen
      a|poder|pueda|puedan|puede) {llamar} (a|al|) (la|los|) ({policia}|911|nueve once|nueve uno
      uno|emergencia|emergencias|ayuda), {llamar} (al|a) (la policía|la jura|la chota|los policías|911|nueve
      once|nueve uno uno|emergencias|la patrulla|un oficial|la ley), llamada(s|) al (911|nueve once|nueve uno uno),
      llamadas de (auxilio|emergencia|ayuda|mujeres), pedir (ayuda|auxilio), pide ayuda, piden ayuda, pidió ayuda,
      agarrar el teléfono, levantar el teléfono, levantó el teléfono, a quién (le|)
      (llamo|llamamos|llama|hablo|hablamos|le llamo|le hablo|le hablamos), quién llama, nadie llamó, nadie llama,
      nadie va a llamar, no llamó, no llamaron, no llamamos, no llamé, nunca llamó, nunca llamé, nunca llamaron,
      ({nunca}|miedo de|miedo|sin|quiere|quieren|quiso|puede|pueden|a|para|ni)
      (denunciar|denuncia|denuncian|denunció|denunciaron|denuncie|denuncié|denunciarlo|denunciarlos|reportar|reporta|
      reportan|reportó|reportaron|reporté|reportarlo|reportarlos|declarar|declaró|testificar|testificó|atestiguar|
      acusar|acusarlo|identificar|hablar con el detective|hablar con la policía|decir nada|decirle a nadie|decirle a
      la policía|dar la cara|poner la denuncia|poner denuncia|levantar el reporte|levantar la denuncia|ir a la corte a
      declarar|presentar cargos|poner cargos|ir a declarar), (reportar|reportaron|reporté|reportó|denunciar|denuncié|
      denunció|denuncian|denunciaron|denuncias de|reportes de|víctimas de|testigo de|testigos de|víctima de)
      (el|la|un|una|los|las|al|) (crimen|crímenes|delito|delitos|robo|robos|asalto|asaltos|violación|abuso|abusos|
      maltrato|violencia|golpeador| patrón|casero|marido|esposo|agresor|pleito|balacera|accidente|trata), bajaron (los
      reportes|las denuncias|las llamadas), menos (reportes|denuncias|llamadas), sin
      (denuncia|denuncias|reporte|testigos), no hay (denuncia|denuncias|reporte|testigos), nadie
      (denuncia|reporta|declara|dice nada|dijo nada|vio nada|habló|quiere hablar|quiso hablar|quiere declarar|quiso
      declarar), (víctimas|víctima) y testigos, testigos y víctimas, fui testigo, soy testigo, único testigo, vio
      todo, vi todo, vieron todo, lo vio todo, vio la placa, anotó las placas, apuntó las placas, apunté las placas,
      se (quedó|quedaron|queda|quedan) callad*, se (calló|callaron|aguantó|aguanta|aguantan|aguantaron) (todo|los
      golpes|con todo), quedarse callad*, me quedé callad*, aguantar (los|sus|) golpes, aguantó
      (golpes|años|todo|nueve|diez), aguanta los golpes, en silencio, sufren calladas, sufre callada, por no tener
      papeles se calla, no dice nada por miedo, no dijo nada por miedo, por miedo no
      (dijo|dijeron|dice|dicen|llamó|llamaron|llama|habló|fue|denunció|reportó), por miedo a que, la
      (golpea|golpeaba|golpeó|amenaza|amenazaba|amenazó|maltrata|maltrataba) (con|y|pero|el|su|mi|), le
      (pega|pegaba|pegó|pegan) (y|a|su|el|pero), amenaza con (llamar|echarle|denunciarla|reportarla|la migra|que),
      amenazaba con (llamar|echarle|denunciarla|la migra|que), (echarle|echarles|echarme|echarnos|echa|echan|echó|
      echar|llamarle|hablarle) (a|) la migra, le hablo a la migra, te echo la migra, te voy a echar, le voy a echar,
      golpeador(es|), maltratador(es|), el abusador, su abusador, el agresor, robo de
      (salario|salarios|sueldo|sueldos), (no|nunca) (le|les|nos|me) (pagó|pagaron|quiso pagar|quisieron
      pagar|paga|pagan) (el|la|su|sus|mi|nuestro|nuestra|) (trabajo|quincena|semana|semanas|sueldo|horas|patrón|dueño|
      contratista|), nos quedó a deber, me quedó a deber, le quedó a deber, les quedó a deber, nos deben, nos robó el
      (sueldo|salario|pago), quejarse del patrón, reportar al patrón, denunciar al patrón, presa fácil, blanco fácil,
      víctimas perfectas, saben que no (vamos|van|va|voy|podemos|pueden|llamamos|llaman|denuncian|denunciamos|nos
      quejamos|se quejan|llama|denuncia), sabe que no (vamos|van|va|voy|puede|llama|denuncia), se aprovechan
      (de|porque|), se aprovecha (de|porque|), se salen con la suya, se sale con la suya, andan como si nada, visa u,
      visas u, orden de (protección|restricción), (se cae|se cayó|se caen) el caso, sin testigos no, resolver
      (casos|crímenes|el caso|homicidios), prefirió (callar|no decir|perder|irse|aguantar), prefiere
      (callar|aguantar|perder|que), prefieren (callar|aguantar|perder|que), colgó el teléfono, colgó cuando,
      (le|les|me|nos) preguntaron por (los|sus|mis|) papeles,
    `,
  },
  'crime-reporting-hinted': {
    en: `
      victim(s|) (of|or witness),
    `,
    es: '',
  },
};
