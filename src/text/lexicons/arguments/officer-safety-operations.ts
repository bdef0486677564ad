import type { ConceptTable } from '../concept-table.ts';

/** How people argue police work and officers' safety. */
export const officerSafetyOperations: ConceptTable = {
  'officer-safety-operations-argued': {
    en: `
      (safety|safer|safe|danger|dangerous|risk|risky|riskier|risks|hazard) (of|for|to) (the|our|those|)
      (officers|officer|deputies|police|cops|jailers|agents|law enforcement|men and women|first
      responders|firefighters|dispatchers|deputy), officer(s'|s|'s|) (safety|morale|fatigue|burnout|wellness|
      retention|recruitment|mental health|turnover|lives), (put|puts|putting|place|places|placing) (our|the|your|)
      (officers|deputies|police|cops) (at risk|in danger|in harm's way|in a bad|in an impossible|in the middle|in a
      position|in the crosshairs|between), officers (hurt|injured|killed|shot|ambushed|in harm's way|at risk|in
      danger|walk into|walking into|knock|knocking|don't know who|not knowing who|deserve to know|need to know|go
      home|come home|get home|leave|leaving|quit|quitting|retire|retiring|resign|resigning|transfer|are leaving|are
      quitting|are tired|are exhausted|are confused|burn out|burned out|work double|are working|need tools|need
      backup|are stretched), (go|come|goes|comes|get|make it) home (safe|to his family|to her family|to their
      families|at the end of|alive|tonight), end of (their|his|her|my|the) shift, end of watch, line of duty,
      bulletproof (vest|vests), wear(s|ing|) a vest, behind the badge, thin blue line, wear(s|ing|) the badge, put on
      the (badge|uniform|vest), (police|officer|department|officers|troop) (morale|retention|recruitment|recruiting|
      attrition|turnover|staffing levels), morale (is|was|in|has|among|and|of|will|problem|at|low),
      (recruit|recruiting|recruitment|retain|retaining|retention|hire and keep|attract) (of|new|and retain|and
      keep|bilingual|latino|good|more|and|) (officers|officer|cadets|police|cops|deputies|recruits|retention|
      bilingual), (lose|losing|lost) (good|our best|bilingual|latino|veteran|experienced|more|)
      (officers|cops|detectives|deputies), can't (recruit|hire|keep|fill) (officers|enough|the|positions|bilingual|
      them|anybody|cops|recruits), cadets, field training, training (burden|hours|time|takes|requirement|requirements|
      in immigration|manual|on immigration|they don't), train (officers|our officers|deputies|police) (in|on|to)
      (immigration|federal|do|statutes), (trained|training) (in|on) (immigration law|federal law|immigration),
      complicated immigration law, immigration law is (complex|complicated), (wait|waits|waiting|waited|tied
      up|sit|sits|sitting) (for|with|on) (ice|federal|a federal|an ice|immigration|the feds|transport|an agent|a
      transport|agents) (to|agent|agents|van|transport|pickup|for|hours), (ran|run|runs|running|check|checked|
      checking) (his|her|their|the|a|my|every|somebody's) (name|plate|plates|prints|fingerprints|record|license|id),
      fingerprint(s|ed|) (at|go|are|in|sent|get|checked|come|of|match|and|hit), jail
      (staff|intake|release|releases|operations|booking|transfer|transfers|custody|deputy|deputies|model|commander|
      population|hallway|overcrowding|guard|guards|cells|records|officers|roster|is the safest|side),
      (in|inside|at|from|out of) the (jail|sallyport|sally port|county jail|lobby|booking)
      (instead|rather|where|is|than|not|and|hallway|with|it|to|they|before|when|takes|safely|desk|without|no),
      (pick|picks|picked|picking) (him|them|people|someone|up|her|inmates) (up|) (at|in|inside|from) the (jail|county
      jail|sallyport|lobby|jailhouse), custody (transfer|transfers|to custody|hand|handoff|of),
      (transfer|transfers|handoff|hand off|hand offs|handoffs|handover|turnover) (in|inside|at|from|of|between|to)
      (the|a|) (jail|custody|secure|federal|county|inmates|prisoners|controlled|agents|ice), release
      (date|dates|time|times|notification|notifications), notif(y|ied|ication|ications|ying) (ice|of
      release|federal|before|when|to ice|agents), forty eight hour(s|), joint (operation|operations|task force|task
      forces|investigation|investigations|patrols|effort|efforts|raid|raids), (multi|inter) agency, interagency,
      (agencies|departments|investigators|detectives|agents|officers) (that|who|)
      (talk|talking|share|sharing|work|working|cooperate|cooperating|communicate|communicating|coordinate|
      coordinating| trust|need to|compare|should|can) (to each other|information|together|with
      each|notes|intelligence|data|with other|share|talk|with one|cases|with federal), information sharing,
      information (flow|exchange|silos), (federal|ice|fbi|dea|hsi|homeland security|atf|marshals|u s marshals|us
      marshals) (partners|partner|task force|agents help|resources help|databases|database|database
      says|investigators|investigation|investigations|intelligence|case|cases|office|detective|liaison|partnership|
      warrants|warrant|fugitive), (one|another|every|a|the|good|useful|valuable|extra|more|necessary|right|best)
      tool(s|) (in|for|to|that|they|our|police|officers|we|at|the|on), tool(s|) (in the|for|they|our|at their|that)
      (toolbox|belt|toolkit|police|officers|law enforcement|need|deserve|officers need|disposal|work|catch),
      (tie|ties|tied|tying|bind|binding|handcuff|handcuffs|handcuffing|cuff) (the|our|their|your|my|)
      (hands|officers|police|deputies|detectives|cops|hands of), hands (are|were) tied, hands tied, hamstring*,
      hamstrung, (do|doing|did) (their|our|his|her|the) (jobs|job) (without|safely|and|with|properly|when|right|
      because|if), let (the|our|) (police|cops|officers|deputies|them) do their (job|jobs),
      (knock|knocking|bang|banging|kick|kicking|break|breaking) (on|in|down) (a|the|doors|people's|your|) (door|doors)
      (at|in|instead|where|with|and|of), (arrest|arrests|pickup|pickups|operation|operations|pick him up|take him)
      (on|in|at) (the|a|people's|) (street|streets|homes|home|sidewalk|parking
      lot|doorstep|community|driveway|lobby|field), (orders|conflicting|unclear|two sets
      of|confusing|contradictory|different) (orders|orders from|rules|policies|instructions|guidance|policy|commands),
      (officer|officers|deputy|deputies|cop|cops|they) (won't|don't|doesn't|do not|will not|would not|can't) know
      (what|which|who|whether|when|if) (rule|rules|policy|to|he|they|they're|law|orders|it|she), what is an officer
      supposed to, what's an officer supposed to, what (does|do) (an|the|our) officer(s|) do (when|if), standard
      operating, operating procedure(s|), protocol(s|) (for|is|when|on|that|are), policy manual, rank and file, police
      (union|association|chiefs|chief) (says|said|opposes|supports|oppose|support|of|and|has|is|told|against|
      testified), chiefs association, sheriffs association, sheriffs' association, fraternal order, major cities
      chiefs, (retired|former|active|fellow|veteran|current|ex|off duty) (police|cop|officer|deputy|detective|sheriff|
      chief|sergeant|lieutenant|jailer|dispatcher|trooper|marshal|captain| law enforcement|agent|border patrol),
      (my|our) (husband|son|wife|brother|father|dad|daughter|nephew|uncle) is (a|an|with|in)
      (police|cop|officer|deputy|detective|patrol|sheriff|dpd|law), when i was (a|an|on)
      (cop|officer|deputy|patrol|detective|jailer), i was (a|an) (cop|officer|deputy|patrol
      officer|detective|jailer|police officer), chain of command, command staff, rules of engagement, body armor,
      swat, informant(s|), confidential (informant|informants), (work|works|working|worked|build|building|make|making|
      made|solve|solved|solving|close|closing|lose|losing|clear| cleared) (a|the|our|my|murder|homicide|gang|)
      (cases|case) (with|against|on|because|by|when|together|if|without|from|like|against gangs), clearance rate(s|),
      intelligence (sharing|gathering|on|from|units|unit), gang (unit|task force|database|intelligence), narcotics
      (unit|detective|task force), human trafficking (unit|task force), fugitive(s|) (task
      force|unit|squad|team|from|wanted|who|apprehension), warrants (unit|division|served|outstanding|are|team),
      outstanding warrant(s|), active warrant(s|), serve (a|the|) warrant(s|), officer discretion, discretion
      (to|of|for) (officers|the officer|call|decide|an officer), on scene, at the scene, radio
      (call|traffic|silence|back), response (plan|team|unit|units),
    `,
    es: `
      (seguridad|riesgo|peligro|peligroso|peligrosa|riesgoso|arriesgado|más seguro|más segura|menos
      riesgo|moral|ánimo|desgaste|cansancio) (de|para|a) (los|las|nuestros|el|un|la|nuestras|)
      (oficiales|policías|policía|oficial|agentes|custodios|alguaciles|elementos|patrulleros|uniformados|carceleros|
      deputados|deputies|detectives), (arriesgar|arriesga|arriesgan|exponer|expone|exponen|ponen|pone|poner|mandar|
      mandan|meten) (a|en riesgo a|en peligro a|) (los|las|nuestros|un|mi|) (oficiales|policías|policía|oficial|
      agentes|elementos|muchachos|patrulleros|hijo policía|esposo policía), (oficiales|policías|policía|oficial|
      elementos|patrulleros|detectives) (heridos|herido|muertos|caídos|cansados|quemados|desmoralizados|renuncian|
      renunciando|renunciaron|se van|se jubilan|se retiran|se salen|confundidos|confundido|con las
      manos|amarrados|atados|no saben|no sabe|necesitan|ocupan|sin apoyo|sin refuerzos|entrenados|entrenado|
      capacitados|trabajan|trabajando|doblan turno|que se van), llegar a (su|sus) casa(s|) (vivo|sanos|con
      bien|bien|con su|completo), regresar a casa (con|sanos|vivos), chaleco antibalas, en cumplimiento del deber,
      (moral|reclutamiento|reclutar|retener|retención|contratar|perder|perdemos) (de|a|de los|de la|más|buenos|)
      (oficiales|policías|policía|policía está|elementos|cadetes|reclutas|bilingües|bilingue), cadetes,
      (entrenar|entrenamiento|capacitar|capacitación|adiestrar|curso|cursos) (a|de|para|en|)
      (los|oficiales|policías|la policía|) (en|de|) (inmigración|migración|leyes federales|leyes de
      inmigración|oficiales|policías|eso), refuerzos, (esperar|esperando|esperan|espera|detenidos|parados) (a|al|el|a
      que|) (ice|la migra|los federales|migración|agentes|transporte|que llegue|que lleguen),
      (entregar|entregarlo|entregarlos|entrega|entregan|recoger|recogerlo|recogen|traslado|trasladar|traslados|
      transferir|transferencia|transferencias|recibir) (en|dentro|desde|adentro|de|directo|directamente|a|controlad*)
      (la cárcel|la puerta|de la cárcel|cárcel|reos|presos|custodia|detenidos|internos), (fecha|fechas|hora) de
      (salida|liberación), (avisar|notificar|avisen|notifiquen|aviso|notificación) (a ice|a los
      federales|cuando|antes|de|la fecha|a migración|al|) (cuando|antes|salida|salga|salgan|de soltar|de
      que|sale|liberación|soltar), retenci(ón|ones) (de|por|migratori*|federal), (fuerza|fuerzas|grupo|grupos|equipo)
      (de tarea|conjunt*|de trabajo|especial), operativo(s|) (conjunto|conjuntos|con|de la policía|entre|bien|mal|en
      la|contra), operaciones (conjuntas|de la cárcel|policiales|encubiertas),
      (agencias|corporaciones|departamentos|detectives|investigadores|policías|autoridades) (que|se|no se|)
      (comparten|compartan|hablen|hablan|hablarse|coordinen|coordinan|comuniquen|comunican|trabajen|trabajan|
      colaboren| entiendan|ayuden|cooperen|juntos|juntas|unidas) (información|entre|datos|juntos|juntas|mejor|con|y|
      unos|bien), (otra|una|más|buena|nueva|las|darles|dar|denles|tener|esa|sin|todas las|quitarles|quitarle|quitan)
      (más|las|una|la|) herramienta(s|) (para|a|más|que|de|contra|útil|al|y|en),
      (amarrar|amarran|amarrarle|amarrarles|amarren|atar|atan|atarle|atarles|aten|amarradas|atadas) (de|las|) (las|)
      manos, manos (atadas|amarradas), (dejen|déjenlos|dejar|dejarlos|deja) (a la policía|a los policías|a los
      oficiales|que la policía|que|) (hacer|haga|hagan|trabajar) su (trabajo|chamba|jale|labor),
      (tocar|toquen|tumbar|tumban|tumben|patear|abrir) (puertas|la puerta|una puerta|las puertas) (a las|de
      madrugada|en la|con|a|de|en vez), (órdenes|instrucciones|reglas|mando|mandos)
      (contradictorias|distintas|diferentes|cruzadas|confusas|claras a|para los|cruzados|para el), cadena de mando, no
      (sabe|saben|sabrá|sabrán) (qué hacer|a quién|cuál|si puede|si pueden|a cuál), sindicato de (la
      policía|policías), asociación de (policías|jefes|alguaciles), jefe de (la|) policía (dice|dijo|está|no|apoya|se
      opone), (fui|soy|era|trabajé|trabajo|serví|mi esposo es|mi hijo es|mi hermano es|mi marido es|mi papá fue|mi
      papá era) (un|una|de|como|en la|ex|) (policía|oficial|detective|custodio|patrullero|carcelero|despachador*|
      agente|sargento|deputado|alguacil|guardia| seguridad|patrulla|cárcel), (policía|oficial|detective|agente|
      sargento|custodio) (retirado|jubilado|retirada|jubilada|activo|en retiro), encubierto, informante(s|), unidad de
      (pandillas|homicidios|narcóticos|robos), prófugo(s|), orden(es|) de (arresto|aprehensión|captura)
      (pendiente*|activ*|y|de|que|vigente*), llevarlo a la cárcel, del lado de la cárcel,
    `,
  },
  'officer-safety-operations-hinted': {
    en: `
      academy (class|classes|hours|graduates|training|is|and), police academy, (weeks|hours|days|month|months|forty
      hours|week) (of|in) (training|immigration training|classroom|the academy|federal training|charleston|glynco),
      (backup|back up|dispatch|dispatcher|dispatchers|radio|sergeant|sergeants|patrol|watch commander|shift
      commander|field commander|duty sergeant) (is|takes|will|would|was|calls|told|said|on|for|when|asks|has|have|
      cars|units|officers|car|knows|came|ran| needs), (booked|booking|booked in|booked into)
      (into|in|desk|process|at|and|sheet|number|the|jail|on), detainer(s|) (request|requests|form|forms|honored|
      process|policy|are|is|on|in|from|were|was|work|for|and|expired|expire| lodged|placed), honor(s|ed|ing|) (the|)
      (detainer|detainers|ice detainers|hold|holds|requests), 48 hour(s|), hold(s|) (for|of) (48|forty|ice|up to),
      (warrant service|wso|task force|jail enforcement|jail) (model|officer|officers|program),
      (share|sharing|exchange|exchanging|trade|trading|withhold|withholding|flow of|pass|passing|pass along) (of|)
      (information|intelligence|intel|data|case files|leads|tips|files) (with|between|among|across|about|on|to|from|
      with federal|and|by|on gangs), general order(s|), (years|decades) (on|in|with|as) (the force|the
      department|patrol|law enforcement|a cop|an officer|the job|homicide|narcotics|the academy|a deputy|the
      sheriff|dispatch|a detective|dpd|corrections|the jail|vice), i (ran|run|supervise|supervised|command|commanded|
      worked|work|wore|served) (the|a|in|as a|) (jail|squad|homicide|narcotics|patrol|booking|robbery|badge|vice|gang|
      detective|deputy|academy|dispatch| corrections|shift|unit), undercover, traffic stop(s|)
      (take|takes|last|become|turns|turn|is the most|are the most|longer|into|went),
    `,
    es: `
      (en|dentro de|desde|adentro de|por|de) la cárcel (del|y|es|no|sin|ya|en|que|con|se|antes|como|hay|donde|o|para),
      academia (de policía|de la policía|policial), (semanas|horas|días|meses|mes|cuarenta horas) de
      (entrenamiento|capacitación|curso|clases|academia|adiestramiento), (el|la|los|un|una)
      (despachador|despachadora|despacho|sargento|teniente|capitán|comandante|radio|patrullero|custodio|carcelero)
      (dijo|me|le|nos|avisa|avisó|manda|pide|llama|no|se|que|de|está|sabe|llega),
      (revisar|revisó|revisan|correr|corrió|corren|checar|checó|checan|verificar|consultar) (el|su|los|las|sus|un)
      (nombre|nombres|huellas|placas|placa|antecedentes|expediente|sistema), huellas
      (digitales|al|en|y|le|se|van|dactilares), detainer(s|), 48 horas, cuarenta y ocho horas,
      (compartir|compartan|comparten|intercambio de|intercambiar|pasar|pasarse|pasen|flujo de) (la|los|)
      (información|inteligencia|datos|pistas|expedientes) (con|entre|de|sobre|a|y|para), años (de|como|en|en la)
      (policía|oficial|patrulla|detective|agente|servicio|custodio|fuerza|la fuerza|la cárcel|la policía),
    `,
  },
};
