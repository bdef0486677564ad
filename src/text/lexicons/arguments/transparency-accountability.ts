import type { ConceptTable } from '../concept-table.ts';

/** How people argue openness and oversight. */
export const transparencyAccountability: ConceptTable = {
  'transparency-accountability-argued': {
    en: `
      (hold|holds|holding|held|be held|keep) (the|our|your|this|these|any|) (police|officers|them|you|him|her|mayor|
      city|council|officials|department|agencies|ice|opd|dpd|spd|someone| somebody|people|nonprofits|developers|
      leaders|everyone|yourselves|administration|chief|it|landlords|corporations| government|)
      (accountable|responsible|to account|answerable), (more|no|any|real|lack
      of|greater|full|complete|police|fiscal|financial|public|demand|total|some|for|and|without|zero|with|government|
      want|need) (transparency|accountability|oversight), (transparency|accountability|oversight)
      (and|in|for|is|of|to|on|measures|mechanisms|from|board|commission|committee|that|with|around|about),
      transparency, accountability, (more|fully|completely|not|open and|very|isn't|be|been) (transparent|accountable),
      (independent|civilian|citizen|citizens|outside|external|police|elected|full|third
      party|ethics|impartial|annual|performance|forensic) (oversight|review|investigation|investigations|audit|audits|
      auditor|monitor|monitoring|investigator| accountability|inspector|ombudsman|review board|oversight
      board|records|police review), (oversight|review|accountability|ethics|complaint|complaints|police)
      (board|commission|panel|mechanism|mechanisms|form|line|system|hotline), police commission, inspector general,
      internal affairs, whistleblow*, watchdog, ombuds*, subpoena power, teeth,
      (publish|publishes|publishing|published|post|posting|posted|release|releasing|released|disclose|disclosing|
      disclosed|show|provide|see|read|track|tracking|collect|collecting|make public|request|requested|hide|hides|
      hiding|withhold|withholding|withheld|file|filed) (the|all|every|all of|those|these|monthly|quarterly|annual|us|
      your|their|that|any|full|how many|to the|what|a|actual) (data|numbers|report|reports|statistics|stats|contract|
      contracts|agreement|records|policy|footage|video|videos| results|findings|costs|text|emails|complaints|log|logs|
      details|documents|document|minutes|public|memo|stops| audit|records request|open
      records|calendar|spreadsheet|books|requests|transfers|detainers|rules|rule),
      (public|open|annual|quarterly|monthly|regular|published|yearly|written|detailed|follow
      up|status|progress|stop|crime|arrest|complaint|demographic|disaggregated|accurate|missing|misleading|false|
      reliable|where's the|where is the|show us the|based on|no|hard|collect|honest|hate crime)
      (data|dashboard|statistics|report|reports|reporting|records|record|disclosure|numbers|documents|accounting),
      (open|public) records, records request(s|), foia, freedom of information, dashboard, spreadsheet, data portal,
      open data, sunlight, in the open, out in the open, on the record, paper trail, log (every|each|all|it), post
      (it|them|the|every) (online|on the|to the), put it online, on the website, on the city's website, city website,
      public can see, so (people|the public|residents|we) can see, anybody can read, count(ed|) (and|them) published,
      download, quarterly, annually to council, report(s|) back to (council|the council|the public|the community),
      report to (council|the council|the public|the community|us) (every|on|each|about), (data|statistics|numbers)
      (is|are|on|that|shows|show|about|to support|should|from|collection|published|posted|sharing|breach|retention|
      analysis|related|privacy|brokers), misrepresent*, impact study, feasibility study, definition of a, good
      definition, metrics, measurable, measure success, track record, evaluat(e|ed|ion)
      (of|the|whether|how|and|report), performance measures, benchmarks, outcomes report, how many (requests|people
      were|were|times|detainers|arrests|stops|transfers), (mislead|misleading|misled|misinform*|misinformation|
      dishonest|dishonesty|lying to|lied to|lied about|deceive|deceived|deceptive|cover up|coverup|covering up|covered
      up|swept under|hidden|secret|secretly|secrecy|secretive|behind closed doors|closed session|back
      room|backroom|smoke and mirrors|whitewash|stonewall*|corrupt|corruption|fraud|fraudulent|kickbacks|bribe|bribes|
      cronyism|nepotism| conflict of interest|conflicts of interest|special interests|lobbyist|lobbyists|dark
      money|campaign contributions|campaign donations|pay to play|no bid|sole source|unethical|ethics violation|ethics
      violations|integrity|malfeasance|mismanage*|slush fund|rubber stamp*|nontransparent|opaque|loophole|loopholes|
      fine print), (body|dash|bodyworn|body worn) (camera|cameras|cam|cams|footage), bodycam*, cameras on, footage,
      badge number(s|), name tag(s|), show (their|your) (badge|face|faces|name), mask(s|ed|)
      (agents|officers|men|off), (written|clear|public|published|plain|strict|written down|posted|explicit|binding)
      (policy|policies|rules|rule|guidelines|procedure|procedures|protocol|protocols|standards|limits|guardrails|
      criteria|reasons|exclusions), spelled out, spell out, (guardrails|safeguards|checks and balances|sunset
      clause|sunset provision|sunset date|reporting requirement|reporting requirements), complaint(s|)
      (process|against|about officers|about police|were|filed|form|line), file(d|) a complaint, discipline(d|)
      (officers|police|the officer|for|records|matrix), (fire|fired|firing|discipline|disciplined|suspend|suspended|
      charge|charged|prosecute|prosecuted|remove|removed| remove him|arrest) (the|bad|those|these|that|abusive|
      corrupt|killer|dirty) (cops|officers|officer|cop|police|chief|official|officials|commissioner), consequences for
      (officers|police|cops|officials|bad|misconduct), police (accountability|oversight|transparency|reform|contract|
      union contract|misconduct|records), officers (who|that) (lie|abuse|break|kill|do wrong|violate|misbehave),
      police (themselves|the police|itself), investigat(e|ed|ing) (itself|themselves|themself), surveillance,
      spy(ing|) (on|tech|technology), privacy, private (information|data), personal (information|data), license plate
      (reader|readers|data|cameras), plate reader(s|), flock (camera|cameras|safety|contract|data), facial
      recognition, drone(s|), shotspotter, stingray, palantir, fusion center(s|), biometric*, cell phone data, data
      broker(s|), watch(ed|ing) (us|by cameras|everyone|everything|our every),
      (share|sharing|shares|shared|sell|sells|selling|give|gives|giving|hand|handing|hands|send|sends|sending|leak|
      leaked|access|accessed|access to) (our|my|their|the|that|its|residents'|residents|people's|private|personal|
      patient|student|driver's license|dmv|driver|all|over|of|camera|plate|) (data|information|records|info|database|
      databases|footage|addresses|names|files|location) (with|to|from|without), data (goes|go|ends up|end up|to ice|to
      immigration|with ice), (dmv|utility|school|library|health|hospital|patient|student|court|jail|tax|bus)
      (records|data|information|lists), (what|which|whose) (data|information) (is|they|do|does|will|gets), name(s|)
      (on|in) a (list|database|file), gang database, list of names, keep(ing|s|) a list, registry,
    `,
    es: `
      transparen*, (rendición|rendir|rindan|rinda|rendirán) (de|) cuentas, cuentas claras, (más|falta
      de|sin|exigimos|pedimos|queremos|con|la|mayor|cero) (transparencia|supervisión|vigilancia civil|rendición),
      (supervisión|revisión|auditoría|investigación|comisión|consejo|comité|monitor|junta)
      (independiente|civil|ciudadana|externa|pública|de vigilancia|policial|de supervisión|de quejas|anual|de
      revisión|de cuentas), auditor*, contralor*, auditad*, que (lo|los|la|las)
      (vigilen|vigile|supervisen|supervise|revisen|revise|audite|auditen|investiguen), quién (los|lo|la|nos|)
      (vigila|supervisa|revisa|controla|audita|decidió|firmó|autorizó|aprobó|responde|tiene acceso|ve los|va a
      ver|escribió|redactó|investiga), (publiquen|publicar|publique|publicado|publicada|publicados|publicarse|
      muestren|enseñen|hagan público|hacer público|hagan públicos|digan|den a conocer|pongan en internet|subir a
      internet|suban|entreguen|reporten|informen) (los|el|las|la|cada|todos los|todas las|cuánt*|un|)
      (datos|números|informe|informes|reporte|reportes|estadísticas|cifras|contrato|contratos|acuerdo|convenio|gastos|
      cuentas|resultados|videos|video|quejas|detenciones|arrestos|paradas|veces|gente|personas|texto|documento|
      documentos|reglas|regla|nombres|costos|trimestre|mes|año), (informe|informes|reporte|reportes|datos|cuentas|
      cifras|estadísticas|números|registro|registros|expedientes) (públic*|anual|anuales|trimestral*|mensual*|abiert*|
      claros|claras|por escrito|al concejo|a la comunidad|en línea|cada|de cuántos|de arrestos|oficial*|completo*|en
      español), (cada|por) (trimestre|tres meses|seis meses), en (internet|la página de la ciudad|el sitio|línea para
      que), a la vista de todos, con luz, luz del día, que se (vea|sepa|publique|anote|apunte|registre|informe|diga|
      explique|grabe) (todo|en|cuántos|quién|por qué|lo|cada|la|el|públic*), que quede (por
      escrito|escrito|claro|registrado|en acta), (por|en|póngan* por|pónganlo por) escrito,
      (reglas|regla|política|políticas|límites|reglamento|protocolo|criterios|lineamientos|ley) (clar*|escrit*|por
      escrito|públic*|publicad*|estrict*), cláusula de (salida|vencimiento|revisión), letra chiquita, letra chica,
      letras chiquitas, (cámara|cámaras) (corporal|corporales|en el uniforme|en el pecho|prendid*|de la policía|de
      placas|de vigilancia|que leen|en las calles), número de placa, con nombre y placa, cara descubierta,
      (queja|quejas) (contra|de|formal|formales|y|por|sobre|ciudadan*|que), línea de quejas, poner (una|la) queja,
      (despedir|despidan|corran|correr|castigar|castiguen|sancionen|sancionar|disciplinar|investigar|investiguen|
      suspendan) (al|a los|a ese|al policía|a esos|a las|a) (oficial|oficiales|policía|policías|malos|corruptos|que
      abus*|funcionario*|jefe), (mienten|mintieron|mintió|miente|mentira|mentiras|engañan|engañaron|engaño|ocultan|
      ocultar|ocultaron|esconden algo|escondido|encubren|encubrir|encubrimiento|a escondidas|en
      secreto|secreto|secretos|a puerta cerrada|en lo oscurito|por debajo|bajo la mesa|por abajo del
      agua|corrup*|fraude|mordida|moches|transa|transas|conflicto de interés|intereses|compadrazgo|dinero de
      campaña|cabildeo|opaco|opacidad|maquillan|maquillar) (al|a la|a los|de|con|y|los|las|el|en|que|nada|algo|por|
      todo|del|sus|cosas|números|datos|se|firm*|decid*|negoci*|la), (no|ni) (contestan|contestaron|responden|
      respondieron|explican|explicaron|dicen|dijeron|nos dicen|nos explican|nos dijeron|informan) (nada|las
      preguntas|por qué|cuánto|quién|cómo|qué|nuestras|mis|la verdad), (queremos|quiero|merecemos|tenemos derecho
      a|exigimos|pido|pedimos|derecho a|necesitamos) (saber|respuestas|explicaciones|una explicación|la verdad), digan
      la verdad, (a dónde|en qué|dónde) (va|se va|fue|quedó|se fue|se gastan|quedan) (el|nuestro|ese|los)
      (dinero|fondos|impuestos), privacidad, vigilancia, espiar, espían, vigilad*, (datos|información)
      (personal|personales|privad*|de los|de la gente|de mi|de nuestros|confidencial),
      (compartir|comparten|compartan|dan|dar|den|entregar|entregan|entreguen|vender|venden|pasan|pasar|filtrar|
      filtran| tienen|usar|usan) (nuestros|mis|los|sus|nuestra|mi|la|su|esa|esos)
      (datos|información|nombres|direcciones|huellas|expedientes|fotos|placas|registros), base(s|) de datos,
      reconocimiento facial, lector(es|) de placas, drones, listas (de|con) nombres, mi nombre en (una|la|esa) lista,
      en una lista, quedar registrad*,
    `,
  },
  'transparency-accountability-hinted': {
    en: `
      (no explanation|no answers|unanswered questions|answer our questions|answer the question|answer my
      question|answers to|won't answer|never answered|refuse to answer|refused to answer|refuses to answer|demand
      answers|want answers|need answers|deserve answers|deserve to know|right to know|who decided|who approved|who
      signed|who authorized|who wrote|who drafted|who gets to see|who has access|who sees|who is watching|who
      watches|who oversees|who checks|who polices|who investigates|who keeps|who answers for|where did the money
      go|where is the money|where does the money go|where the money goes|account for the money|how the money|how money
      is spent|follow the money|audited|unaudited|financials|itemized|receipts|paperwork|fact check),
    `,
    es: '',
  },
};
