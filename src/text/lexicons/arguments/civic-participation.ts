import type { ConceptTable } from '../concept-table.ts';

/** How people argue taking part and being heard. */
export const civicParticipation: ConceptTable = {
  'civic-participation-argued': {
    en: `
      (listen|listens|listening|listened) to (the|us|your|our|their|what|all|those|residents|people|voters|
      constituents|black|community|its|each|everyone| young|youth|directly|public|my|both|these|workers|experts|
      tenants) (people|community|communities|residents|voters|constituents|public|citizens|us|neighbors|members|
      tenants| families|voices|speakers|voice|concerns|youth|young|say|leaders|input|testimony|will|experts|workers|
      teachers| students|said|here|black|ones|folks|school|public comment|need|want|have|side|sides),
      (hear|heard|hears|hearing) (from|our|us|the|their|my|your|by|them|me) (the|community|communities|residents|
      people|voices|voice|public|us|out|everyone|all|you|city|council|those|both|
      constituents|neighborhoods|concerns|youth|say|today|on|from|anyone), (seat|place|voice|chair|people) at the
      table, (public|community|citizen|resident|residents|neighborhood|voter|civic|youth|student|stakeholder|
      stakeholders| parent|tenant|grassroots|democratic|local|meaningful|people's)
      (input|engagement|participation|process|comment|comments|involvement|outreach|meeting|meetings|forum|forums|
      hearing|hearings|feedback|discussion|dialogue|conversation|conversations|consultation|voices|voice|
      representation|review|council|councils|advisory|survey|surveys|debate|deliberation|testimony|referendum|buy
      in|empowerment|power|led|organizing|action|leadership|listening|debates|notice|turnout|assemblies|assembly|duty|
      education), (hold|holding|host|hosting|schedule|have|having|held|call for|organize|need|want|attend|attended|
      open|more|another|few|two|three|no|invite|request|requesting|requested| convene|come to|came to|in)
      (a|more|an|another|some|public|community|open|any|real|honest|the|those|these|several|bilingual|neighborhood|
      evening|) (town hall|town halls|meeting|meetings|forum|forums|hearing|hearings|listening session|listening
      sessions|dialogue|dialogues|conversation|conversations|workshop|workshops|public meeting|public hearing|public
      hearings|community meeting|community meetings|community forum|community
      forums|discussion|discussions|debate|charrette|roundtable), (before|without|until|after)
      (you|we|the|a|any|this|asking|hearing|talking|consulting|voting|listening|public|community|anyone|even|holding|
      making|residents|telling|you've|giving) (vote|voting|decide|decision|act|heard|hear|hearing|talk|talked|consult|
      consulting|listen|ask|asking|asked|from| to|us|public|community|input|the community|the
      public|residents|people|knew|notice|say|comment|hearings|a|have|engagement|involvement|any|rush|pass|approve|
      read|read it), (ask|asked|asking|talk to|consult|consulted|consulting|include|included|including|involve|
      involved|involving|engage|engaged|engaging| invite|invited|inviting|notify|notified|survey|surveyed|inform|
      informed|represent|represents|empower|tell) (the|us|with|our|your|those|affected|impacted|community|residents|
      people|more|all|any|youth|young|these| neighborhood|neighborhoods|stakeholders|everyone|immigrant|directly|
      local|tenants|neighbors) (community|communities|residents|people|public|neighborhood|neighborhoods|neighbors|
      most|affected|impacted|who| stakeholders|voters|citizens|members|in|families|constituents|groups|leaders|
      organizations|youth|first|before| about|workers|tenants|on|voices|will),
      (postpone|postponed|postponing|delay|delayed|delaying|table|tabling|extend|extending|extension|continue|defer|
      deferring|slow down|pause|push back|hold off|wait on|more time|rush|rushed|rushing|rushes|ram|rammed|ramming|
      jam|jammed|shove|shoved|sneak|snuck|fast track|fast tracked|railroad|railroaded|push|pushed|pushing)
      (the|this|it|your|a|that|through|for|of|on|to|down|item|public|any|comment|until|these|into|is|and|our|process|
      by) (vote|item|decision|through|process|public|comment|period|throats|hearing|on|comments|review|matter|read|
      agenda| community|ordinance|until|proposal|resolution|consider|out|night|without|down|meeting|deadline|week|
      thing|get| input|time), (sixty|thirty|ninety|45|30|60|90|sixty|forty five|a few|two|a couple of)
      (day|days|weeks|months) (extension|delay|more|of|to|for|notice|comment|before), short notice, last minute,
      (no|little|without|inadequate|two|enough|proper|public|three|given|any|zero|adequate|late|one|sufficient|with)
      (days'|days|hours|hour|week's|week|day's|day|) notice, notice (was|of|to|in|posted|about|for|went|came|given),
      agenda (was|posted|item|came|at|on|is|packet|late|until|buried|in english), in english only,
      (only|not|just|no|nothing|notices|agenda) in (english|spanish|vietnamese), (at|during|middle of)
      (nine|ten|two|noon|9|10|2|1|the work|work hours|business hours|a weekday|the day|the afternoon|9am|9 a m) (in
      the morning|a m|am|on a|p m|when|while|day|o'clock|pm|on wednesdays|hours), (on|at) a
      (wednesday|weekday|workday|tuesday|monday|thursday|school night|work day),
      (people|folks|we|they|workers|residents|most|who|nobody|parents|i) (work|works|working|can't|cannot|couldn't|had
      to work) (during|and can't|two jobs|and cannot|days|be here|come|attend|make it|take off|get off|leave work|at
      that), took (the|a) (day|morning|afternoon) off, (waited|waiting|sat|sitting|been) (here|for|in)
      (five|six|four|three|two|seven|eight|hours|since|all|nine|ten) (hours|hour|to|for|day|night|evening|noon|
      morning) (to|for|just|and|hours|to speak), hours (to|just to) (speak|say), (two|one|three|sixty|ninety|1|2|3)
      (minutes|minute|seconds) (to|is|isn't|each|of|for|per|and|at|doesn't|instead|limit|only), (cut|cutting|cuts)
      (off|my|our|the|us|me|speakers|people|public|short) (a|my|mic|microphone|mike|public|speaker|speakers|time|
      comment|comments|people|our|the|speaking), (speaker|speakers|speaking|sign up|signup|sign ups|public
      comment|comment) (time|list|cards|card|slots|slot|limit|limits|period|closed|line|was|is|were|process|deadline|
      rules|sheet|full| opportunity|queue|at), (remote|phone|online|virtual|zoom|in person|call in|by phone|telephone)
      (comment|comments|comment line|participation|testimony|access|meeting|meetings|attendance|option|speakers|
      public|public comment|speaking), (interpreter|interpreters|interpretation|translation|translator|translated|
      captions|headsets) (for|at|in|was|is|were|available|services|provided|so|headsets|today|here|at
      this|broken|left|and|to|into|or|please), we the people, people have spoken, residents have spoken, will of the
      (people|voters), power to the people, right to (speak|vote|protest|assemble|petition|be
      heard|participate|know|address), (youth|advisory|citizens'|citizen|citizens|community|neighborhood|review|
      oversight|police|tenant|student| planning|parent|civilian|independent|immigrant|residents|resident|steering|
      charter|ethics|elected) (council|councils|board|boards|committee|committees|commission|commissions|task
      force|panel|assembly|association|associations|advisory|group|groups) (meets|met|meeting|meetings|member|members|
      to|with|of|that|should|for|has|is|seat|seats|made up|including|voice|input|who|so|can|and|was|where|on|
      represent*), serve(d|s|) on (the|a|that|our|this) (board|commission|committee|council|pta|task force|jury),
      (pta|p t a|school board|hoa|neighborhood association|crime watch|neighborhood watch|precinct|town hall|city
      hall|council meeting|council meetings|board meetings|community meetings|public meetings|these
      meetings|meetings|public life|civic life|civic) (meeting|meetings|president|member|board|is|are|has|used
      to|attendance|engagement|association|duty|where|participation|turnout|anymore|because|and|so|without|with|empty|
      should|have|in|at|duties|groups|leaders|work), (stop|stopped|afraid to|scared
      to|quit|stops|won't|don't|wouldn't|not|never|too afraid to|no longer) (come|coming|attend|attending|go|going|
      show up|speak|speaking|sign|vote|voting|participate|participating|volunteer|volunteering|testify)
      (to|at|up|in|out|for|here|their|the|with) (meetings|city hall|council|pta|the pta|this|hearing|hearings|a
      meeting|the meeting|school meetings|these|public|their|here|community|mic|microphone|census|name|us|the
      mic|board|tonight), (not one|none|single one) of (our|the|my|those|these)
      (proposals|suggestions|questions|requests|comments|emails|calls|letters|concerns|recommendations|amendments),
      (emailed|called|wrote|written|met with|reached out|contacted|asked|requested|requesting|petitioned|left
      messages|sent) (to|) (you|the council|city|every|each|my council|the mayor|council|all|your|meetings|the
      city|several|a meeting|our) (office|member|members|offices|times|and|for|but|no|council|with|councilmember|
      without|staff|on|about|repeatedly| have), (never|not|no|haven't|without|didn't|nobody|yet to|still) (heard
      back|responded|response|a response|answered|replied|called back|returned my|return my|got back|asked us|asked
      me|consulted|told us|told me|asked the), (your|their) (constituents|voters|district|residents)
      (want|are|have|asked|oppose|support|deserve|need|who|will|and|in|voted|spoke), (get|getting|stay|be|become|more)
      (out the vote|involved|engaged|organized|civically|out and vote), engag(e|ed|ing|ement)
      (with|of|in|the|young|residents|citizens|more), (first|second|third) time (speaking|i've spoken|at a|here|i
      have|addressing|coming|at city|calling), participat(e|es|ed|ing|ion|ory)
      (in|by|of|and|budgeting|from|democracy|more),
    `,
    es: `
      (escuchen|escuche|escuchar|escuchan|escucha|escuchó|escucharon|oigan|oiga|oír|oyen|oyeron|oye|pregunten|
      pregunte| preguntaron|preguntó|preguntar|consulten|consultaron|consultar|incluyan|incluir|inviten|invitar|
      invitaron|tomen en cuenta|tomar en cuenta|toman en cuenta|tomaron en cuenta|avisaron|avisen|avisar|informaron|
      informen|involucren|involucrar|hablen con|platiquen con|representen|representan) (a|al|a la|a los|a
      las|nuestra|lo que|con|la|nos|) (comunidad|gente|pueblo|vecinos|residentes|nosotros|voz|ciudadanos|familias|
      barrio|barrios|votantes|todos| decimos|jóvenes|colonia|padres|los que|las que|nuestra voz|los
      afectados|afectados|nadie|opinión|pedimos|dice|vivimos|dicen|distrito), (nos|me|los|las|les|nos van a|ni nos|ni
      me) (escuch*|oig*|oyen|oyeron|tom* en cuenta|consult*|pregunt* qué|pregunt* a|inclu* en|invit*
      a|ignor*|silenci*|call* la|dej* hablar|dejan opinar|dej* afuera|dej* fuera|apag* el micrófono|cort* el
      micrófono|quit* el micrófono|avis* de|abuche*|cerr* la puerta|represent*|hacen caso|hace caso|hicieron caso|dan
      la palabra), (ser|sean|son|fueron|fuimos|somos) (escuchad*|oíd*|tomad* en
      cuenta|ignorad*|consultad*|silenciad*|representad*|incluid*), (nuestra|mi|la|su|una|dar|darle|tener|tenga|
      tengan|tenemos|alzar|levantar|sin|con|poca) (la|) (voz|opinión|palabra|participación)
      (cuenta|cuente|importa|y|en|a|de|se|al|para|también|valga|vale|no|que|ni|aquí|del|como|ciudadana),
      (voz|voto|asiento|silla|lugar|opinión|decisión|parte) (y|en|a) (voto|voz|la mesa|la decisión|las decisiones|la
      junta|el concejo|la comisión|la ciudad|el proceso|nuestro|esto|el presupuesto|ese|el comité|la vida),
      (participación|consulta|audiencia|audiencias|reunión|reuniones|junta|juntas|foro|foros|asamblea|asambleas|
      diálogo|diálogos|proceso|comentario|comentarios|mesa|mesas|encuesta|encuestas|debate|vida|deber|votación)
      (ciudadan*|públic*|comunitari*|vecinal*|abiert*|de diálogo|con la|con los|en español|de vecinos|del barrio|de
      padres|del distrito|de trabajo|cívic*|bilingüe*|de la comunidad|con intérprete),
      (hagan|haga|hacer|organicen|organizar|convoquen|quiero|queremos|pedimos|pido|hubo|hay|haya|necesitamos|falta|
      faltan|tengan|sin|ninguna|ni una|otra|más|abran) (una|un|más|unas|unos|las|los|ni una|)
      (junta|juntas|reunión|reuniones|audiencia|audiencias|foro|foros|diálogo|consulta|asamblea|participación|debate|
      plática|pláticas|referéndum|encuesta), (fui|fuimos|voy|vamos|vine|venimos|vienen|van|ir|venir|asistir|asisto|
      iba|íbamos|venía|dejé de ir|dejaron de ir|dejaron de venir|ya no van|ya no vienen|ya nadie va) (a|a la|a las|a
      una|al|a esta|a estas|por primera vez|) (junta|juntas|reunión|reuniones|audiencia|audiencias|sesión|sesiones|
      concejo|cabildo|asamblea|asambleas|pta| ayuntamiento|foro|city hall|hablar ante|votar|participar|micrófono),
      primera vez que (vengo|hablo|participo|me paro|vine|voto|piso|me|agarro),
      (pospongan|posponer|posponga|aplacen|aplazar|retrasen|retrasar|esperen|detengan|frenen|no se apuren|sin prisa|a
      la carrera|apurado|apurados|apuran|prisa|al vapor|a escondidas|de madrugada|a última hora|sin avisar|sin
      preguntar|sin consultar|sin decirnos|sin que nadie|con poco aviso|nadie nos avisó|no avisaron|nadie avisó|ni
      avisaron|un día antes|con dos días|dos días antes), (antes de|hasta que) (votar|decidir|firmar|aprobar|que
      voten|que decidan|escuch*|oír|preguntar*|hagan|hablen), (solo|nomás|únicamente|nada
      más|puro|todo|estaba|está|venía|viene) en inglés, (sin|no había|no hubo|no
      hay|pongan|traigan|falta|faltan|con|un|una|el|la|los) (intérprete|intérpretes|interpretación|traducción|
      traductor|traductora|audífonos), traducción, traducir, traduzcan, en (horas|horario) (de
      trabajo|hábiles|laboral), (pedí|perdí|pedir|perder) (permiso|el día|un día|medio día|el turno|día) (en el
      trabajo|de trabajo|para venir|para hablar|y), (esperé|esperando|esperamos|llevo|llevamos|llevo aquí|tengo)
      (aquí|) (cuatro|cinco|seis|tres|dos|siete|ocho|toda la|todo el) (horas|tarde|día|noche)
      (para|esperando|aquí|sentad*|y|en), (dos|tres|un|uno) minuto(s|) (para|no|de|y|nada|por|me), el pueblo
      (habló|decide|ya|quiere|manda|dijo|tiene), (comité|comisión|consejo|mesa
      directiva|junta|asociación|pta|sociedad) (de vecinos|de padres|vecinal|ciudadan*|de jóvenes|juvenil|de la
      escuela|asesor|asesora|escolar|comunitari*|con|que|donde|de colonos|de la comunidad|consultiv*),
      (derecho|oportunidad|chance|tiempo|espacio|permiso|ganas|miedo|poder|pueden|puedan|dejen|déjennos|dejan)
      (a|de|para|) (hablar|opinar|participar|ser escuchados|votar|decir lo|expresar*|comentar|ser oídos|dar
      nuestra|preguntar|venir a hablar|protestar|manifestar*), (nadie|nunca|no|ni|todavía no|jamás) (nos|me|les)
      (contest*|respond*|preguntó|preguntaron|consult*|avis*|inform*|regresaron la llamada|devolv*|regres* la),
      (mandé|mandamos|escribí|escribimos|llamé a la oficina|llamamos|dejé) (correos|cartas|una
      carta|correo|mensajes|recados|al concejal|al concejo|a su oficina|y nadie|y no), todo mundo opina, opinan menos,
      los que vivimos aquí, participar, participen, participamos, involucrar*, cívic*, voluntari* (en|de|para|con),
      ser jurado, servir en un jurado,
    `,
  },
  'civic-participation-hinted': {
    en: `
      (be|are|were|been|being|get|feel|not|is|never|aren't|weren't|having|have) (heard|listened to|consulted|included
      in|ignored|silenced|shut out|left out|represented|excluded|disregarded|dismissed|invited|notified|asked|engaged|
      cut off|muted|denied), (our|my|their|your|community|public|more|many|voter|student|youth|people's|residents'|
      resident|these|all| different|loud|other|lived) (voice|voices) (matter|matters|heard|is|are|in|to|at|be|should|
      as|count|counts|on|not|and|for|must|deserve|of|will|can|today| don't), (vote|votes|voted|voting|voter|voters|
      elected|electing|electorate|election|elections|ballot|polls|register| registered|registration|turnout|democracy|
      democratic|referendum|petition|petitions|signatures|campaigned|recall| redistrict*|constituent|constituents|
      represent|represents|representative|representation) (us|rights|to|out|in|for|turnout|you|registration|
      suppression|approved|passed|said|wanted|measure|is|are|process| means|who|want|demand|have|should|of|deserve|
      initiative|signed|drive|us here|works|works when|requires|government|on|matters|participation|access|and|the|by|
      with|will|district|districts|like|that|all| not), the people (have|spoke|voted|want|are|decide|should|of|said|
      who|demand|in), (power|ability|opportunity|chance|right|able|allowed|invited|space|room|time|forum|platform|
      encouraged) to (influence|speak|be heard|participate|comment|weigh in|have a
      say|decide|vote|testify|voice|share|respond|give input|engage|express|speak their|shape|read|review|provide
      input|speak up|talk|protest|petition|assemble|give) (decisions|their|up|in|on|our|my|a|your|their
      mind|the|freely|and|at|about|publicly|input|feedback|comments|concerns|opinions|policy|directly|to|before|what),
      (census|jury duty|jury),
    `,
    es: `
      intérprete(s|), (voto|votar|voté|votamos|votan|votó|votantes|elegimos|elegir|elecciones|elección|boleta|urnas|
      registr* para votar|democracia|democrátic*|referéndum|plebiscito|firmas|peticiones|petición|representante|
      representantes| representación|campaña|ciudadanía activa) (por ustedes|por
      usted|y|en|es|de|que|para|no|popular|decid*|pero|cuenta|se|del|los|la|a|por|nos|como|contra|le|les|deben|
      dijimos| aprob*),
    `,
  },
};
