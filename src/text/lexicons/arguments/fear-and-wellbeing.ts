import type { ConceptTable } from '../concept-table.ts';

/** How people argue fear, and what it does to families. */
export const fearAndWellbeing: ConceptTable = {
  'fear-and-wellbeing-argued': {
    en: `
      ({wont}|{afraid} to|too scared to|too afraid to|stopped|quit|stop) (even|)
      (leave|leaving|open|opening|answer|answering|take|taking|send|sending|drive|driving|walk|walking|bring|bringing|
      go outside|go to|going to|go anywhere|come to|coming to) (the|her|his|their|our|my|a|to|)
      (house|home|door|apartment|kids|children|child|son|daughter|school|church|mass|clinic|doctor|hospital|work|
      store| park|bus|train|car|baby|babies|grandkids), {afraid} (to|of) (leave|leaving|go|going|drive|driving|send|
      sending|take|taking|open|walk|walking|pick up|drop off|travel|speak spanish|being deported|being taken|being
      arrested|being detained|getting deported|getting picked up|being picked up|being stopped|being
      separated|deportation|ice|la migra|immigration|raids|losing), {afraid} (that|they|she|he)
      (they'll|she'll|he'll|they|we|i|her|his|their|my|someone|ice) (will|might|won't|could|be|get),
      (fear|fears|fearing|feared|terror|worry|worried|worries|anxiety|dread|panic) (of|that|about|over)
      (being|getting|their|her|his|our|my|losing|deport*|arrest|ice|immigration|raids|detention|separation|the knock|a
      knock|they|what will happen to) (deported|arrested|detained|taken|separated|picked
      up|stopped|parents|mother|father|mom|dad|family|raids|agents|), (live|lives|living|lived|grow up|growing
      up|walk|raised) (in|with) (constant|the|daily|perpetual|) (fear|terror|anxiety|the shadows|hiding), fear in
      (our|the|my|immigrant|these) (community|communities|neighborhood|families|eyes|classroom|schools),
      spread(s|ing|) fear, instill(s|ing|) fear, create(s|ing|) (fear|a climate of fear|terror|panic), climate of
      fear, culture of fear, paralyzed (by|with) fear, gripped by fear, fear is real, the fear is, so much fear, full
      of fear, chilling effect, because of fear, out of fear, for fear, afraid of what (will|might|could), afraid
      every day, scared every day, scared all the time, everybody is scared, everyone is afraid, everyone is scared,
      people are scared, people are afraid, people are terrified, families are
      (scared|afraid|terrified|hiding|living), kids are (scared|afraid|terrified|crying|having nightmares|worried),
      children are (scared|afraid|terrified|crying|worried|suffering|traumatized), parents are
      (scared|afraid|terrified), students are (scared|afraid|terrified|missing|absent|worried), patients are
      (scared|afraid), workers are (scared|afraid|terrified), clients are (scared|afraid), parishioners are
      (scared|afraid), (kids|children|students|families|parents|patients|people|folks|parishioners|women|clients|
      members|congregation| workers|they|mothers|half the class|half my class|seniors) (stopped|stop|quit|are
      not|aren't|no longer|don't|didn't|won't|not|are afraid to|are scared to|stay|stayed|are staying|are
      skipping|skip|skipped|missed|missing|are missing|are avoiding|avoid) (coming|going|showing|come|show|showing
      up|attending|going out|leaving|home|school|appointments|class|classes|mass|work|up|to school|to church|to
      the|checkups|prenatal|services|the clinic) (to|up|for|from|home|because|in|), (attendance|enrollment)
      (dropped|fell|down|is down|is dropping|went down), empty (desk|desks|seat|seats|pew|pews|chair|chairs|classroom|
      classrooms|hallway|waiting room|shelves|church|playground|soccer field), absent (for|from|since|because|all),
      absences, kept (her|his|my|their|our|the) (kids|son|daughter|children|child|boys|girls) (home|out of school),
      keep(ing|s|) (her|his|my|their|our|the) (kids|son|daughter|children|child) (home|inside|out of school|indoors),
      pulled (her|his|my|their|the) (kids|son|daughter|children) (out|from), missed (chemo|dialysis|prenatal|her
      appointment|his appointment|their appointment|appointments|checkups|a vaccine|vaccines|vaccinations|school|the
      bus), skip(s|ped|ping|) (school|church|chemo|dialysis|prenatal|appointments|doctor|the
      doctor|treatment|her|his|their), (waited|waits|wait) (too long|until) to (go|see|get), too late (when|by the
      time), didn't go to the (doctor|hospital|er|clinic), won't go to the (doctor|hospital|er|clinic), puts off, no
      shows, no show rate, (ask|asks|asked|asking|wonder|wonders|wondered) (me|us|her|his|my|their|if|whether|every|)
      (if|whether|will|when|every|night|morning) (i|we|she|he|they|mom|dad|mommy|daddy|his|her|my|their|you|papi|mami|
      the|ice) (am|will|would|are|going|gonna|be|mom|dad|mother|father|parents|be there|be home|coming|can)
      (be|going|here|there|home|taken|deported|gone|come|safe|ok|okay|back|to|gonna|), will
      (my|mommy|daddy|mom|dad|you|they|her|his|papi|mami) (mom|dad|mother|father|parents|mommy|daddy|be|come|take|
      papi|mami) (be|come|home|here|there|back|taken|away|), (going to|gonna|will|would) take
      (my|her|his|their|our|your) (mom|dad|mother|father|mommy|daddy|parents|husband|wife|son|daughter|family|kids|
      children|brother|papi|mami), took (my|her|his|their|our|a) (mom|dad|mother|father|mommy|daddy|parents|husband|
      wife|son|daughter|brother|sister|neighbor|coworker|uncle|aunt| cousin|papi|mami|student's), taken (by ice|by
      immigration|away by|from his|from her|from their|from my|from our|in front of),
      (watched|saw|see|seeing|watching) (his|her|my|their|them|ice|agents|him|immigration|as)
      (mom|dad|mother|father|parents|take|get|being|arrest|handcuffed|handcuff|get taken|taken), in front of
      (his|her|my|their|the|our) (kids|children|son|daughter|family|baby|school|house),
      (separat*|split*|tear*|tore|torn|rip*|break*|broke|destroy*|divid*|pull*|shatter*) (up|apart|)
      (our|their|the|his|her|my|this|these|whole|innocent|immigrant|hard working|more|)
      (families|family|parents|children|kids|mothers|fathers|loved ones|households|homes), famil(y|ies)
      (being|are|is|was|were|get|will be|gets|been) (separated|torn|ripped|split|broken|destroyed|divided|pulled|
      detained|taken|apart), family (separation|separations|unity|reunification|together|apart), keep(s|ing|)
      famil(y|ies) together, mixed status famil*, children (left|without|separated|taken|in cages|ripped),
      (left|leaves|leaving) (behind|) (three|two|four|five|his|her|their|four|a wife|citizen|american)
      (kids|children|wife|and|citizen|baby|pregnant), without (his|her|their|a|my)
      (father|mother|dad|mom|parents|parent|daddy|husband), raised without, grow up without, growing up without, who
      (will|would|is going to|gonna) (take care of|raise|pick up|feed|watch|care for) (my|her|his|their|the)
      (kids|children|son|daughter|baby|mother|family), power of attorney, emergency plan, guardianship papers,
      deportation of (a|his|her|my|their) (parent|father|mother|husband|wife), orphan(s|ed|), foster
      (care|system|home), (nightmare|nightmares|bad dreams|stomach aches|stomachaches|panic attacks|anxiety
      attacks|wetting the bed|wets the bed|bedwetting|trauma|ptsd|traumatized|traumatic|traumatizing|traumatize|
      traumatizes|insomnia|can't sleep|cannot sleep|doesn't sleep|don't sleep|didn't sleep|lost
      sleep|crying|cries|cried|sobbing|in tears|shaking|trembling|hyperventilat*|anxiety|depression|mental health
      toll|emotional toll|emotional distress|grief|heartbroken|heartbreaking|breaks my heart|broke my
      heart|hopeless|despair) (every|at|because|about|since|from|in|and|when|for|for children|to|of|at
      night|over|that|of our|our|among), (mental|emotional|psychological|physical) (health|wellbeing|well
      being|toll|harm|trauma|distress) (of|on|for), toxic stress, (hides|hide|hid|hiding)
      (in|under|inside|behind|at|when|from) (the|her|his|their|a|a closet|closets|bed|home)
      (closet|bathroom|house|bed|shadows|basement|desk|apartment|van|ice|immigration|agents|), in hiding, hunker down,
      sleep(s|ing|) (in|with) (his|her|their|the|my) (shoes|boots|clothes), lights off, curtains (closed|drawn),
      blinds (closed|drawn|down), peek through, look(s|ing|) (over|out) (his|her|their|my|our|the)
      (shoulder|shoulders|window|windows|blinds|peephole), every knock, knock (on|at) (the|our|her|my|your|their)
      door, every siren, (see|sees|saw|hear|hears) a (police car|patrol car|white van|unmarked|knock|siren),
      pack(s|ed|ing) a bag, carr(y|ies|ying) (his|her|their|my|our) (passport|birth certificate|papers|documents|green
      card) everywhere, carry papers, memorize(d|s|) (my|her|his|their|our|a|the) (phone|number|numbers|lawyer),
      say(s|ing|) goodbye (every|like|to|each|in), kiss(es|ed|) (her|his|my|their|them|the)
      (kids|children|daughter|son|wife|husband|babies) (goodbye|like), might not come (home|back), may not come
      (home|back), won't come home, never came (home|back), didn't come (home|back), not knowing if, don't know if
      (i|we|she|he|they|my|her|his|you|tonight) (will|would|can|come|ll|is), not know if, if i don't come (home|back),
      what happens to (my|our|her|his|the) (kids|children|baby|babies|son|daughter|family),
      (arrested|detained|deported|picked up|taken|disappeared|snatched|grabbed|kidnapped)
      (at|outside|from|while|leaving|dropping|picking|by) (school|church|work|court|the
      courthouse|his|her|their|ice|masked|home depot|agents|unmarked), ice (raid|raids|took|picked|came|arrested|
      detained|grabbed|showed|shows|outside|near|vans|van|trucks|sweep|sweeps), immigration (raid|raids|took|picked
      up|came|agents at|sweep|sweeps|check|checks), raid(s|ed|) (our|homes|workplaces|schools|churches), masked
      (men|agents|officers), unmarked (van|vans|car|cars|suv|vehicle|vehicles), mass deportation(s|),
      deport(ed|ing|s|) (my|her|his|their|our|a|families|family|parents|mothers|fathers|people|hard|innocent|the
      wrong|to a country|veterans|grandma*|children|kids|him|her|them), deportation
      (is|machine|proceedings|would|means|of|because|for|pipeline), put in deportation,
      (leads|lead|led|leading|end|ends|ended|result|results|ending) (to|up in|in) (a|)
      (deportation|deportations|removal|detention|family separation), for a (broken|busted) tail(light| light),
      (over|for|because of) (a|an|) (taillight|tail light|broken light|traffic ticket|speeding ticket|expired|expired
      tag|expired registration|rolling stop|turn signal|cracked windshield|burned out), traffic stop
      (turn|becomes|became|into|leads|ended|end|could), routine stop, minor (traffic|violation|violations|offense|
      offenses|infraction), driving without a license, license plate light, pulled over and
      (he|she|never|gone|deported|they|the next), well being of (our|the|children|families|immigrant|students|my|all|
      residents|kids), wellbeing of, mental wellbeing, peace of mind, feel (safe|secure)
      (to|taking|sending|going|coming) (go|take|school|my|our|to), sense of security, sanctuary for
      (children|families|kids), safe (place|space|haven|spaces|places) (for|to)
      (children|families|kids|students|immigrants|our|all|everyone|be|youth), schools should be, hospitals should be,
      churches should be, sensitive locations, safe haven, (quality of life|toll on)
      (families|children|our|of|for|people|my|in),
    `,
    es: `
      (miedo|temor|pánico|terror|pavor|angustia|ansiedad|susto|nervios) (de|a|por|en|que|al|con|cada|todos|y|
      constante|diario|si) (salir|ir|que|llevar|mandar|manejar|abrir|la migra|ice|migración|las redadas|una redada|los
      operativos|ser deportad*|ser separad*|deportación|perder|la deportación|me|nos|lo|la|los|le|les|no|volver|
      regresar|mi|mis|su|sus|la comunidad|las familias|los niños|nuestros|nuestra|las calles|todos|ir
      a|cada|día|noche|vez|días), (con|tener|tengo|tiene|tienen|tenemos|tenía|teníamos|tenían|da|dan|daba|dio|vive|
      viven|vivir|viviendo|vivimos| vivo|mucho|tanto|puro|más|del|el|por|de|siento|sienten|siente|sentimos|meten|mete|
      meter|sembrar|siembra|siembran| infunde|muertos de|muerta de|muerto de|llenos de|sin) (el|mucho|tanto|puro|)
      (miedo|temor|pánico|terror|angustia|ansiedad), (ya no|no|dejó de|dejaron de|dejé de|dejamos de|no quiere|no
      quieren|no quiero|no se atreve a|no se atreven a|no se anima a|no se animan a|miedo de|miedo a|nadie|ya
      nadie|ni|tampoco|prefiere no|prefieren no|evita|evitan) {ir} (a|al|a la|a las|a los|con|para|de|a su|a sus|a
      mis|) (la|los|las|el|su|sus|mis|mi|) ({lugar}|casa|niños|niño|niña|hijos|hijo|hija|vacunas|vacunar|terapia|
      diálisis|quimio|ejercicios), (niños|alumnos|estudiantes|familias|papás|mamás|padres|pacientes|gente|feligreses|
      señoras|clientes|clientas| trabajadores|chamacos) (dejaron|dejan|ya no|no|faltan|faltaron|tienen|viven|están|
      andan|lloran|se esconden|se quedan|se quedaron|preguntan|sufren|con) (de|vienen|van|llegan|salen|venir|ir|miedo|
      asustad*|aterrad*|escondid*|llorando|encerrad*|faltando|en casa|miedo|a la escuela|quieren|con miedo|traumad*|se
      presentan), (bancas|sillas|pupitres|salones|salón|iglesia|asientos|banca|silla|pasillos|parque|cancha) vací*,
      (faltó|faltaron|faltan|falta|faltando) (a|al|a la|a las|muchos|varios|la mitad|de) (la
      escuela|clase|clases|su|sus|misa|trabajo|cita|citas|niños|alumnos|catecismo), la mitad de (la clase|los
      niños|los alumnos|mis alumnos|la iglesia|las familias|mi clase), ausentismo, (me|le|les|nos|su|mi)
      (pregunta|preguntan|preguntó|preguntaron|dice|dijo|dicen|dijeron|llora|lloran) (si|que si|cuándo|por qué|mi
      hijo|mi hija|cada|todas|todos|que) (me|te|se|nos|lo|la|los|su|mi|van|va|voy|vas|va
      a|ya|papá|mamá|papi|mami|noche|las noches|los días|día) (van a llevar|van|va|voy|lleven|llevan|llevaron|a
      llevar|llevar|a volver|a regresar|volver|regresar|papá|mamá|deportar|deporten|deportan|vas|venir|estar|estoy|
      quitar), (separar|separan|separen|separando|separación de|separaron|dividir|dividen|destruir|destruyen|romper|
      rompen|rompan|desbaratar|desbaratan|deshacer|deshacen| partir|parten|arrancar|arrancan|despedazan|desintegrar)
      (a|de|) (las|los|una|mi|nuestras|tantas|más|su|nuestra|la|) (familias|familia|hogares|niños|padres|hijos|
      madres), familias (separadas|rotas|destrozadas|divididas|deshechas|enteras|juntas|unidas), familia
      (separada|rota|destrozada|deshecha|junta|unida), (sin|quedan sin|quedaron sin|quedarse sin|crecer sin|crecen
      sin|dejan sin|dejaron sin) (su|sus|mi|mis|el|la|un|una|) (papá|mamá|padre|madre|padres|papás|papi|mami|esposo|
      esposa|hijos), huérfan*, quién va a (recoger|cuidar|criar|ver por|mantener|quedarse con) (a|de|mis|los|)
      (mis|sus|los|mi|la|el|) (hijos|niños|hija|hijo|niña|niño|mamá|familia|), qué va a pasar con mis hijos, qué pasa
      con mis hijos, con quién se quedan, (crisis|daño|trauma|traumas|salud|estrés) (emocional|mental|psicológic*)
      (de|en|para|a), trauma(s|dos|das|do|da|tiza|tizados|), pesadillas, ataque(s|) de (pánico|ansiedad|nervios), se
      orina(n|) (en|de), se (despierta|despiertan|levanta) (llorando|gritando|en la noche|de noche|asustad*), no
      (duerme|duermen|duermo|dormimos|puede dormir|pueden dormir|puedo dormir|come|comen|quiere comer), llora(n|ndo|)
      (en|cada|todas|todos|cuando|por|de|porque) (la|las|los|día|noches|días|su|miedo|el|salón),
      (escondid*|encerrad*|metid*|asustad*|aterrad*|espantad*) (en|por|con|como|debajo|detrás|a|del|de|adentro)
      (la|el|su|sus|mi|miedo|casa|closet|clóset|baño|cuarto|cama|animales|ratas|ratones|que|migra|sombras), en las
      sombras, a escondidas de, con las luces apagadas, luz apagada, cortinas cerradas, cada (vez
      que|toquido|golpe|sirena|patrulla) (tocan|toca|suena|veo|ve|vemos|ven|pasa|oigo|oye|que|en),
      (tocan|toquen|tocaron|toca) (a|) la puerta, (oye|oigo|oímos|veo|ve|vemos|ven) (una|la|un)
      (patrulla|sirena|camioneta|helicóptero|carro), despedirme (de|cada|todos), se despide(n|) (como|de|cada), me
      despido, bendición antes de salir, no saber si (voy|va|vamos|van|vuelvo|regreso|regresa|vuelve), no sé si (voy
      a|vuelvo|regreso|mañana|me van|hoy|llegue), sin saber si, si voy a (volver|regresar|llegar), por si
      (me|nos|lo|la) (llevan|agarran|deportan|detienen|llega|lleva), (poder|carta) notarial, plan de emergencia, carta
      poder, tutela, (por|nomás por|nada más por|solo por) (una|un|traer) (luz|foco|farol|infracción|multa|licencia|
      ticket|parada|stop|calavera|trabajar|al trabajo|escalera|micas|alto) (fundid*|rota|quemad*|quebrad*|vencid*|
      apagad*|de|la|), manejar sin licencia, (redada|redadas|operativo|operativos) (de|en|contra|a|por|afuera|del),
      deportaciones masivas, (deportación|deportaciones|deportar|deporten|deportan|deportaron)
      (de|a|es|por|mi|su|la|un|una|nuestr*) (mi|su|la|familias|padres|madres|una|un|los|gente|trabajador*|papá|mamá|
      esposo|hijos|niños|abuel*|señor*| inocentes|padre|madre), agentes (encapuchados|enmascarados|con máscara|sin
      uniforme|de civil), camioneta(s|) (sin placas|blanca|blancas|negra|negras|sin logo), afuera de (la escuela|las
      escuelas|la iglesia|la corte|la clínica|el hospital|home depot), vivir (tranquil*|en paz|sin miedo|como),
      vivimos como, paz y tranquilidad, tranquilidad (de|para) (mi|nuestra|las|los|mis|nuestras|la)
      (familia|familias|hijos|niños|comunidad|gente),
    `,
  },
  'fear-and-wellbeing-hinted': {
    en: '',
    es: `
      (se|nos) (lo|la|los|las) (llevaron|lleven|llevan|llevó|lleve|llevaran|llevarán|van a
      llevar|quitaron|quiten|quitan|deportaron|deporten|deportan|detuvieron|detengan|detienen|agarraron|agarren|
      agarran|agarre|agarró|agarró la migra|arrestaron|levantaron|desaparecieron|arrancaron|subieron)
      (a|al|la|en|de|mi|su|ice|migración|por|enfrente|delante|cuando|saliendo|camino|afuera|como|y|los|sin|esposad*|
      papá|mamá) (la migra|mi|su|un|una|la|el|ice|migración|los|frente|camino|salir|enfrente|trabajo|escuela|iglesia|
      casa|papá|mamá| esposo|hermano|hijo|hija|nada|adiós|manejar|licencia|una luz|luz|papeles|parada|),
    `,
  },
};
