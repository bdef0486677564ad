import type { ConceptTable } from '../concept-table.ts';

/** How people argue policing done otherwise. */
export const communityPolicing: ConceptTable = {
  'community-policing-argued': {
    en: `
      (community|neighborhood|problem oriented|relational|proactive|constitutional) (policing|based
      policing|police|oriented policing|policing model|officers|police officers), community
      (safety|response|responders|ambassadors|violence|led|based|care|healing|patrol|patrols|interventions|solutions|
      safety programs), (walk|walks|walking) (the|a|their|our|his) (beat|neighborhood|block|street|streets),
      (foot|bike|bicycle|horse) patrol(s|), beat (cop|cops|officer|officers), officers (on foot|on bikes|out of their
      cars|who live|who look|who speak|that speak|from the|from our|that look|living in|should live|to live|need to be
      trained|trained|with|who care|who know|playing|at the|in our schools), live in the
      (city|community|communities|neighborhood|neighborhoods) they (police|serve|patrol),
      (coffee|basketball|soccer|lunch|barbecue|bbq|game|ball) with (a|the|) (cop|cops|officer|officers|police|kids|
      chief), national night out, police athletic league, (police|officers|cops) (engage|engaging|engagement|should
      engage|interact|interacting|outreach|know|get to know|getting to know|need to know|build|should
      know|mentor|coach|reading|play|out of schools|in schools|need more training|need training|need better
      training|training|trained|should be trained|must be trained|should be required|should have|must have|must be
      required), (police|opd|spd|dpd|officer|officers|cop) training, train(ing|ed|)
      (the|our|all|police|officers|cops|for|of|in|with|to|that) (police|officers|cops|de
      escalation|crisis|bias|mental|cultural|deescalat*|how to|department|recruits|military|israel|countries|other),
      (better|more|mandatory|required|bias|sensitivity|cultural|diversity|de escalation|deescalation|anti
      racism|crisis|empathy|implicit bias|racial bias|proper|militarized|military style|warrior|military)
      (police|officer|) (training|trained|education|classes), de escalat*, deescalat*, implicit bias, cultural
      competen*, procedural justice, (reform|reforms|reforming|restructure|restructuring|rethink|rethinking|reimagine|
      reimagining|reinvent|overhaul| transform|demilitarize|demilitarizing|abolish|abolishing|dismantle|disband|
      defund|defunding|refund|replace| replacing|shrink) (of|) (the|our|how|) (police|policing|public safety|law
      enforcement|opd|spd|dpd|police department|police departments|we police|criminal justice|justice
      system|prisons|prison system|jails|community), (police|policing|criminal justice|prison|bail|sentencing)
      reform(s|), alternative(s|) (to|response|responders|public safety|crisis|model|approach|program|programs|for)
      (police|policing|911|calling|arrest|arrests|incarceration|jail|the police|team|teams|youth|), (instead of|rather
      than|without|not|besides|other than|no need for|don't need) (the|a|more|sending|calling|having|an|armed|)
      (police|cops|officers|badge|gun|guns|jail|jails|prison|prisons|handcuffs|arresting|incarceration|punishment|
      locking|armed officer|swat), (unarmed|non police|civilian|nonpolice|trauma informed|culturally
      competent|community based|peer|medical|clinician|co response|coresponder|co responder|street
      outreach|alternative|crisis|non violent|nonviolent) (response|responder|responders|first
      responders|crisis|teams|team|program|programs|intervention|interventions|public safety|outreach|workers),
      (mental health|crisis|behavioral health|psychiatric|medical|wellness) (response|responder|responders|team|teams|
      professional|professionals|clinician|clinicians|worker|workers|crisis| crises|emergencies|emergency|call|calls|
      check|checks|unit|units|experts|specialist|specialists|situations| episode|episodes|intervention|training|care
      instead|services instead|counselors instead|hotline|line), (social worker|social
      workers|counselor|counselors|therapists|nurses|medics|paramedics|clinicians|psychologists|mental health workers)
      (respond|responding|instead|not cops|to|on calls|with|should|and not|who can|could|rather|go|answer|in
      schools|handle), (having|in|during) (a|) (mental health crisis|breakdown|crisis|episode|mental breakdown), 988,
      macro, cahoots, ceasefire, operation ceasefire, violence (prevention|interruption|interrupter|interrupters|
      intervention|intervenors|reduction), prevent(ing|s|) violence, credible messenger(s|), life coach(es|), peace
      (officers|keepers|makers|ambassadors|builders), street outreach, gang (intervention|prevention|
      interventionists), (after school|afterschool|youth|summer|recreation|rec|job|jobs|mentoring|mentorship|reentry|
      re entry|diversion|sports|arts|community|prevention|rehab|rehabilitation|restorative|intervention|healing|
      boxing| basketball|midnight|social) (program|programs|programming|center|centers|league|leagues|justice|jobs|
      opportunities|activities|employment| club|clubs|gym|mentors|services for youth),
      (things|something|somewhere|places|activities|stuff) (for|to) (kids|young people|youth|teens|teenagers|the
      youth|our kids|children|the kids|do|go) (to do|to go|to be|after school|in the|on|at night),
      (keep|keeps|keeping|get|got|gets) (kids|youth|young people|them|our kids|me|young men|teens|students|us) (off
      the street|off the streets|out of trouble|out of gangs|busy|engaged|safe and busy|out of jail),
      (root|underlying|deeper|real) (cause|causes|problems|issues|conditions), root cause(s|), (poverty|lack of
      opportunity|unemployment|homelessness|hunger|trauma|desperation|lack of housing|inequality|mental
      illness|addiction) (causes|cause|drives|leads to|breeds|is the|is a|creates|and crime|and violence),
      prevent(s|ing|ion|) (crime|is|programs|over|efforts|not|instead|works|and intervention|before),
      (housing|schools|jobs|education|parks|libraries|services|mental health|opportunity|health
      care|healthcare|youth|community|programs|teachers|counselors|care|books|people) not
      (police|cops|prisons|jails|policing|cages|handcuffs|punishment|guns|more police), care not cops,
      (invest|investing|investment|investments|reinvest|reinvesting|reinvestment|resources|money|funding|put|putting|
      fund|funds|divest|reallocate|redirect) (in|into|to|for|from) (our|the|these|those|black|local|my|youth|)
      (community|communities|neighborhoods|youth|people|schools|mental health|prevention|programs|services|housing|
      social services|community programs|violence prevention|education|young people|health|families|public
      health|children|kids|police into|the police|policing|police to|root), (does|do|will|not|doesn't|don't|never|
      won't) (not|) (make|keep|made|mean|create|equal) (us|communities|people|our communities|anyone|oakland|it|)
      (safe|safer|safety), (more|less|fewer|reduce|reducing|reduction of|limit|limiting|no
      more|remove|removing|minimize|increase|adding) (the|) (police|cops|policing|interactions with police|contact
      with police|contact with the police|interactions with the police|police presence|officers in schools|cops in
      schools|traffic stops|low level|armed police|police interactions|criminalization|incarceration|jails|prisons),
      (police|cops|officers) (should|shouldn't|need to|must|can|can't|don't|aren't|are not|do not|cannot) (not|)
      (focus|concentrate|be responding|respond to|be the|handle|solve|be handling|prevent|keep us safe|be in
      schools|be involved|deal with|be sent|be trained|stop|go after|trained|the answer|the solution|equipped|social
      workers|always), (focus|focused|focusing|concentrate|concentrating|spend their time|prioritize|go
      after|chase|chasing|catch|catching|solve|solving|attention) (on|) (the|)
      (real|serious|violent|actual|dangerous|murders|murderers|rapists|burglars|gangs|dealers|killers|major|worst|
      traffickers|shootings|homicides|carjackers|people who hurt) (crime|crimes|criminals|criminal|offenders|offenses|
      threats|felonies|and|instead|problems|who|not|people| offender|felons), (low level|minor|nonviolent|non
      violent|petty|victimless|quality of life) (offense|offenses|crime|crimes|violations|infractions|offenders|stops|
      traffic|drug), decriminaliz*, legaliz*, war on drugs, drug (treatment|court|courts|counseling|rehab|addiction|
      policy|users need), harm reduction, safe injection, needle exchange, treat(ed|ment|) (addiction|not|instead|for
      addiction|programs|over|drug), substance (abuse|use) (treatment|program|programs|counseling|services|disorder),
      rehabilitat*, reentry, restorative (justice|practices|circles|programs), transformative justice, second
      responders, neighborhood watch, block captain(s|), crime watch, violence is a public health, public health
      approach, holistic, wraparound, trauma informed, upstream, selective policing, officers (of|who share) (the
      same|color|our|my|their), officers that look like, (black|hispanic|latino|female|bilingual|spanish
      speaking|women|diverse|more diverse|spanish) (police|) (officers|officer|cops|police|recruits), look like
      (us|the community|the communities|me), represent the communit(y|ies) they, working experience(s|) with,
    `,
    es: `
      policía (comunitaria|de barrio|de proximidad|cercana|que camine|que hable|que conozca|que viva|preparada|bien
      entrenada|capacitada|que escuche|con la comunidad|que sepa), (policías|oficiales|oficial|patrulleros|agentes)
      (que|de|del|) (hablen|hable|conozcan|conozca|caminen|camine|vivan|viva|a pie|en
      bicicleta|barrio|comunitarios|comunitario|entrenados|capacitados|bilingües|se bajen|jueguen|juegue|vengan a
      platicar|convivan|conviva|entiendan|sepan|saluden|respeten|preparados),
      (caminar|camine|caminen|caminando|patrullar|patrullen|patrulle) (a pie|el barrio|la colonia|por el barrio|las
      calles|con nosotros|entre), (café|cafecito|pelota|básquet|fútbol|partido|platicar|convivir|convivio) con (la
      policía|el oficial|los oficiales|los policías|un oficial|policías|los muchachos|los chavos),
      (entrenar|entrenen|capacitar|capaciten|entrenamiento|capacitación|preparar|preparen|educar|enseñ* a
      los|cursos|clases) (a|de|en|para|mejor|) (la policía|los policías|los oficiales|policías|oficiales|crisis|salud
      mental|cultural|trato|primeros|respeto|derechos humanos|bias|prejuicios), (mejor|más|falta|falta
      de|necesitan|buen|sin) (entrenamiento|capacitación|preparación), desescal*,
      (reformar|reforma|reformen|cambiar|cambien|repensar|desmilitarizar|desfinanciar|abolir|reinventar) (a|de|)
      (la|el|) (policía|policial|sistema|sistema de justicia|sistema penal|seguridad), (en vez|en lugar|antes|más que)
      de (más|mandar|la|) (policías|policía|patrullas|cárcel|cárceles|balas|esposas|armas|pistolas|arrestar|castigar|
      encerrar|oficiales| castigo|encerrarlos), (no|menos|sin) (más|) (policías|patrullas|cárcel|cárceles|esposas|
      candados|pistolas|castigo), (más|menos|mejores|buenos|hay|faltan|necesitamos|pongan|abran|inviertan en|invertir
      en|programas de|queremos|quiero|denles|dar) (más|) (programas|canchas|deportes|deporte|centros
      recreativos|centro recreativo|actividades|talleres|mentores|consejeros|terapeutas|psicólogos|trabajadores
      sociales|trabajadoras sociales|oportunidades|becas deportivas|boxeo|básquet|gimnasio|prevención|tutoría|centros
      comunitarios|arte|música|educación) (para|de|en|que|no|con|a|abiert*|y|juveniles|comunitari*|deportiv*|después),
      (programas|programa|actividades|centros|centro|oportunidades|clases|deportes|ligas|canchas|trabajos de
      verano|empleos) (para|de|con) (los|las|nuestros|) (jóvenes|muchachos|niños|chavos|juventud|adolescentes|
      prevención|verano|después de la escuela|rehabilitación|reinserción|drogadictos|adictos|boxeo), (los|a los|que
      los|nuestros) (jóvenes|muchachos|chavos|chamacos) (tengan|tienen|no tienen|tenían|anden|andan|ocupad*|necesitan|
      ocupan) (a dónde|dónde ir|algo que|qué hacer|en qué|nada que|con quién|ocupad*|fuera|mentor*|actividad*|un
      lugar|en malos), (salud mental|crisis|crisis mental|enfermedad mental|enfermos mentales|emergencias
      mentales|problemas mentales), (equipo|equipos|personal|gente|expertos|línea|llamadas|enfermeras|enfermera|
      psicólogo|psicólogos|terapeuta| consejero|consejeros|trabajador social|trabajadora social|trabajadores
      sociales|paramédicos|médicos) (de|en|) (crisis|salud mental|en vez|no policías|en lugar|que atienda|que
      atiendan|respondan|que responda|en las escuelas|primero|especializad*), (causa|causas|raíz|raíces) (de|del|de
      fondo|real|reales|verdadera) (los|la|el|crimen|problema|violencia|delincuencia|problemas|todo|fondo), (la|de|ir
      a la|atacar la|atender la|desde la) raíz, (prevenir|prevención|prevengan|previene)
      (el|la|de|del|antes|es|y|no|que|crimen) (crimen|violencia|delito|delincuencia|la
      violencia|mejor|intervención|castigar|delitos|adicciones|problemas), (concentr*|enfo*|enfóqu*|dedi*|ocup*|
      preocup*|persigan|perseguir|agarren|atrapar|atrapen|busquen|atiendan| investiguen|resuelvan) (se|)
      (en|de|a|por|) (los|las|el|la|) (delitos|crímenes|crimen|delincuentes|criminales|asesinos|violadores|rateros|
      ladrones|narcos|robos|homicidios| asaltos|violentos|malos|verdaderos|lo importante|lo grave) (graves|violent*|de
      verdad|reales|primero|serios|y no|en vez|verdaderos|peligrosos|que|no),
      (delitos|crímenes|delincuentes|criminales) (graves|menores|serios|de verdad|reales), justicia restaurativa,
      rehabilit*, reinserción, segunda respuesta, tratamiento (de|para|no|en) (drogas|adicciones|cárcel|adictos|vez),
      vigilancia vecinal, vecinos (vigilantes|organizados|en alerta), alternativas a (la policía|la
      cárcel|llamar|arrestar), intervenir antes, mediadores, mediación, acercamiento, que la policía (se
      acerque|conozca|conviva|platique|salude|venga a), la policía en las escuelas,
    `,
  },
};
