import type { ConceptTable } from '../concept-table.ts';

/** How people argue whose job immigration enforcement is. */
export const localFederalRoles: ConceptTable = {
  'local-federal-roles-argued': {
    en: `
      (become|becomes|becoming|turn into|turned into|turning into|acting as|act as|acts as|act like|acting like|serve
      as|serving as|be|being|used as|function as|make them|making them|deputized as|deputize as|playing|play|doubling
      as|moonlight as|extension of|an arm of|arm of|agents of|agent of|tool of|branch of|foot soldiers for|errand boys
      for|helpers for|taxi for|not|aren't|are not|isn't|instead of) (an|a|the|) (ice|ice agents|ice agent|immigration
      agents|immigration agent|immigration officers|immigration officer|immigration police|immigration
      enforcement|immigration cops|federal agents|federal government|border patrol|deportation force|deportation
      officers|deportation agents|deportation machine|migra|la migra|feds|federal immigration|homeland security),
      (that's|that is|it's|it is|isn't|is not|not|is|was never|remains|should be|should remain|belongs to|is the)
      (a|an|the|our|their|ice's|your|) (federal|washington|washington's|national|feds|feds'|congress's|congress's
      job|federal government's) (job|responsibility|issue|matter|problem|duty|role|function|business|work|
      responsibilities|question|concern| authority|thing), (federal|local|state|city|county)
      (and|or|versus|vs|from|not) (local|federal|state|city|county) (law enforcement|police|government|governments|
      roles|authorities|agencies|responsibilities|officers|officials|agents| matter|authority|control|issue|job),
      (federal|local) (job|responsibility|jurisdiction|authority|overreach|matter|duty|control|prerogative|mandate|
      mandates|police should|officers should|police shouldn't|police have no|police are not|police aren't|cops
      should|cops shouldn't|law enforcement should|law enforcement shouldn't|law enforcement has no|police
      doing|police enforcing|police can|police must), not (our|the city's|their|a city|a local|the
      police's|your|dallas's|a police) (job|role|business|responsibility|place|duty|problem|fight|department's job),
      whose job, (isn't|is not|not|wasn't|never) what (we|they|i|you) (hired|pay|signed up|were hired|elected|are
      paid|swore|are sworn), stay in (your|their|its|our) lane, stick to (local|city|your|their|policing|potholes|
      traffic), mind (our|your) own (city|business), (separate|separation|separated|firewall|wall|line|clear
      line|bright line|distance|distinction|keep separate|daylight) (between|from|of) (the|our|)
      (local|police|ice|city|federal|immigration|cops|law enforcement|officers|local police), keep (local|our|the|)
      (police|cops|officers|deputies|city|sheriff|law enforcement) (out of|separate|away from|local|and ice),
      (let|leave|leaving) (ice|the feds|federal|washington|immigration|that|it|congress|them|immigration enforcement)
      (do|to|handle) (its|their|the|ice|federal|feds|job|own|it|washington|federal agents|congress), they have their
      own (agents|budget|officers|people|job), do (its|their|your) own (job|work|dirty work), dirty work,
      (federal|ice) (should|can|must|needs to|has to) (do|enforce|handle) (its|their) own, hire their own, cities
      (can't|cannot|don't|do not|should not|shouldn't|have no|get to|may not)
      (pick|choose|ignore|decide|make|set|enforce|nullify|defy|say), (defy|defies|defying|ignore|ignoring|obstruct|
      obstructing|nullify|thumb|thumbing) (the|) (federal|washington|feds|federal government|its nose|federal
      law|federal agents), tell washington, pick(ing|) and choos(e|ing) (which|what),
      (state|texas|federal|city|council|city council) (cannot|can't|shouldn't|should not|has
      no|can|should|may|doesn't) (tell|force|override|control|run|dictate|make|set) (our|us|cities|local|the
      city|immigration|the state|federal|dallas|foreign), local (government|decision|decisions|authority|leaders|
      resources|priorities|matters|community should), without (being|getting) (forced|commandeered|deputized),
      limit(s|ed|ing|) (on|to) (what|how|when) (officers|police|our|cops|local) (can|may|police|ask|do|officers),
      (officers|police|cops|deputies) (should|shall|must|may|can|will|shouldn't|should not|don't need to|have no
      business|have no reason to|not be|never|not) (not|never|only|) (ask|asking|inquire|inquiring|question|
      questioning|check|checking|detain|detaining|hold|holding|arrest|arresting| enforce|stop) (about|people
      about|for|anyone for|someone for|people for|people|anyone|) (immigration|immigration
      status|papers|status|ice|legal status|their status|where they|citizenship), ask(ing|ed|s|)
      (people|anyone|someone|everyone|victims|them|you|residents|) (about|for|) (immigration status|legal status|their
      status|citizenship status|their immigration|your immigration), (two|second|another|different|both|wear
      two|three) (badges|badge|bosses|boss|hats|masters|uniforms|jobs|employers), (chain of
      command|answer|answers|report|reports|reporting|answerable|accountable) to (ice|washington|the feds|federal|the
      federal|dc|a federal), mandates from (washington|austin|the state|the feds|sacramento), federal
      (takeover|troops|forces|agents in our|occupation|intrusion|interference|invasion), national guard, (under|over)
      federal (control|supervision|authority|orders|command), posse comitatus,
    `,
    es: `
      (trabajo|tarea|función|asunto|cosa|responsabilidad|papel|competencia|deber|obligación|chamba|jale|bronca|
      problema) (de|del|de la|de los|es|) (gobierno federal|federal|federales|ice|migra|migración|washington|
      inmigración|estado|policía local|la migra|los federales|otros|ellos|agentes), (no|nunca) (es|les|le|nos|era|fue)
      (toca|corresponde|su|nuestro|el|compete|trabajo|función|asunto|tarea|papel|lo que|para eso|la) (a la policía|a
      la ciudad|a ellos|a los policías|trabajo|asunto|tarea|función|papel|problema|de la ciudad|de la policía|de
      nuestra|hacer|meterse|eso|preguntar|andar|migra|competencia|responsabilidad|para), para eso
      (está|están|tienen|hay|existe|les pagan) (ice|la migra|migración|los federales|agentes|el
      gobierno|otros|gobierno|washington), que (ice|la migra|migración|los federales|el gobierno
      federal|washington|ellos|cada quien|cada uno) (haga|hagan|se encargue|se encarguen|lo haga|resuelva|se
      ocupe|atienda|ponga|vengan) (su|solos|sola|de|lo|sus|el|eso|con), cada (quien|uno|cual) (a|haga|con|en|en
      su|su|) (lo suyo|su trabajo|lo que le toca|su chamba|su lugar), (separar|separen|separa|separad*|separación|
      línea|raya|límite|límites|pared|muro|barrera|distancia) (clara|) (entre|de|a) (la|los|el|las|)
      (policía|ciudad|local|migra|ice|federales|policías|oficiales|poderes), (policía|policías|oficiales|oficial|
      patrullas|autoridades|gobierno) local(es|) (no|con|y|ayud*|debe*|tiene*|para|hag*|nada|a|es|en),
      (local|locales|federal|federales|estatal) (y|o|con|no|ni) (federal|federales|local|locales|estatal|estatales|
      migración), soberanía (local|estatal|federal), control local, jurisdicción, por encima del (estado|gobierno
      federal), desafiar (al|a) (estado|gobierno federal|washington), (preguntar|pregunte|pregunten|preguntando|
      pregunta|preguntan|pidan|pedir|revisar|revisen) (a nadie|a la gente|por|el|su|sobre el|sobre su|por el|por
      su|nuestro|) (estatus|estado|situación|status) (migratorio|legal|de nadie|migratoria), (no|que no|nunca|sin)
      (pregunte|pregunten|preguntar|preguntan|pregunta) (por|sobre|de dónde|a nadie|los|)
      (papeles|estatus|migración|eso|viene|venimos|es|status), dos (placas|jefes|patrones|gorras|uniformes|sombreros|
      amos|trabajos), (otro|otra|distinto) (jefe|patrón|placa|uniforme) (que|en|de|manda),
    `,
  },
  'local-federal-roles-hinted': {
    en: `
      (work|works|working|worked|cooperate|cooperates|cooperating|cooperation|collaborate|collaborates|collaborating|
      collaboration|partner|partners|partnering|partnership|partnerships|coordinate|coordinating|coordination|
      communicate|communicating|entangle|entangled|entanglement|collude|colluding|collusion|comply|complying|
      involvement|involved|team up|teaming up|side by side|joint|share information) (closely|directly|) with
      (the|our|) (ice|feds|federal government|federal agents|federal authorities|federal
      immigration|immigration|immigration agents|immigration authorities|immigration enforcement|immigration
      officials|federal law enforcement|dhs|homeland security|border patrol|la migra|federal agencies|federal
      partners|federal officers|washington), (help|helps|helping|helped|assist|assists|assisting|assistance
      to|aid|aids|aiding|serve|serving|support|supporting|work for|working for|works
      for|notify|notifying|call|calling|calls|tell|telling|honor|honoring|honors|obey|back|backing|block|blocking|
      obstruct|obstructing|resist|resisting|shield|protect from|hand people to|hand over to|hand them to|turn people
      over to|turn over to|turned over to|handed to|released to|release to|transfer to|transfers to|deliver to|give
      to) (the|) (ice|feds|federal agents|federal government|federal authorities|federal immigration|immigration
      agents|immigration authorities|immigration enforcement|immigration officers|ice agents|ice detainers|ice
      detainer|ice holds|ice requests|federal detainers|detainers|immigration detainers|federal officers|federal law
      enforcement), (do|does|doing|did|enforce|enforces|enforcing|enforcement of|handle|handling|carry out|carrying
      out|take on|taking on|involved in|engage in|engaging in|participate in|participating in|out of|stay out
      of|carrying|get into|getting into|assist with|help with|business of|duty of|role in|conduct|conducting|doing the
      work of|perform|performing) (the|their|) (ice's job|ice's work|ice's dirty work|ice job|ice work|federal
      immigration law|federal immigration laws|federal immigration|immigration law|immigration laws|immigration
      enforcement|immigration work|immigration duties|immigration matters|civil immigration|federal job|federal
      work|federal government's job|feds' job|feds job|feds' work|federal law|federal laws|immigration
      business|deportations|immigration raids|immigration), (sanctuary|sanctuary city|sanctuary cities|sanctuary
      state|sanctuary status|sanctuary policy|sanctuary policies|sanctuary law|sanctuary laws|sanctuary
      ordinance|sanctuary jurisdiction|sanctuary county|sanctuary school|values act|trust act|welcoming ordinance|safe
      communities act|local control|home rule|state's rights|states rights|states' rights|states rights|state
      preemption|preempt|preempts|preemption|tenth amendment|10th amendment|anti
      commandeering|commandeer|commandeered|supremacy clause|federalism|federal supremacy|dillon's rule|jurisdiction
      over|no jurisdiction|outside our jurisdiction|within our jurisdiction|287 g|287g|secure communities|operation
      lone star),
    `,
    es: `
      (ser|sea|sean|son|es|hacer|haga|hagan|hacen|haciendo|hacerla|hacerle|jugar|juegue|jueguen|jugando|volver|vuelva|
      vuelvan|volverse|convertir|convierta|conviertan|convertirse|convierten|convierte|se hagan|se
      haga|meterse|meta|metan|disfrazar|disfrazad*|actuar|actúen|fungir|vueltos|de|como|brazo)
      (a|en|de|como|su|un|una|agentes|el|la|) (trabajo de|policía de|policías de|agentes de|ayudantes de|agente
      de|brazo de|oficiales de|chalanes de|choferes de|mandaderos de|) (la|) (migra|ice|migración|inmigración|policía
      migratoria|agentes federales|policía federal|federales), (trabajar|trabajan|trabajen|trabaje|trabajando|
      cooperar|cooperan|cooperen|coopere|cooperando|cooperación| colaborar|colaboran|colaboren|colabore|colaborando|
      colaboración|aliarse|aliarnos|juntarse|meterse|mezclarse| mezclar|mezclen|asociarse|coordinarse|coordinar|
      coordinen|alianza|andar|hablar|hablen|en equipo|de la mano) (con|junto con|directamente con) (la|los|el|las|)
      ({migra}|gobierno federal|agentes federales|autoridades federales|agentes de migración|autoridades
      migratorias|agentes de inmigración|washington|feds), (ayudar|ayuda|ayudan|ayuden|ayude|ayudarle|ayudarles|
      ayudando|entregar|entregan|entreguen|entregarle|entregarlos| avisar|avisan|avisarle|avisen|llamar|llamen|
      llamarle|servir|sirvan|obedecer|obedezca|apoyar|estorbar|esconderle| hacerle|hacerles) (el favor|el trabajo|el
      mandado|los mandados|gente|personas|) (a|de|al|para|con) (la|los|el|las|) ({migra}|gobierno federal|agentes
      federales|autoridades federales|washington), (ciudad|ciudades|estado|ley|leyes|política|políticas|condado|leyes)
      santuario, santuario(s|), 287 g, 287g,
    `,
  },
};
