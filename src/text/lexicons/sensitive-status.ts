/** Words by which statements of a person's immigration status are recognised. All are folded. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

function phrases(list: string): readonly string[][] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
}

/** Being here without leave, or with leave that can end: disclosed of anyone who is known. */
export const IRREGULAR = phrases(`
  undocumented
  unauthorized
  is illegal
  he's illegal
  she's illegal
  hes illegal
  shes illegal
  i'm illegal
  was illegal
  are illegal
  es ilegal
  esta ilegal
  era ilegal
  son ilegales
  estan ilegales
  here illegally
  not here legally
  isn't here legally
  isnt here legally
  aren't here legally
  country illegally
  country illegal
  state illegally
  with no status
  here illegal
  come illegally
  came illegally
  came here illegally
  came in illegally
  entered illegally
  crossed illegally
  living here illegally
  is an illegal
  is a illegal
  was an illegal
  an illegal alien
  an illegal immigrant
  no papers
  no papeles
  no documentation
  never fixed his papers
  never fixed her papers
  never fixed their papers
  never fixed my papers
  couldn't fix her papers
  couldn't fix his papers
  still fixing his papers
  still fixing her papers
  still not legal
  no legal status
  does not have legal status
  do not have legal status
  does not have status
  do not have status
  does not have a status
  not have any papers
  no immigration status
  no status
  no visa
  no green card
  no work permit
  without papers
  without her papers
  without his papers
  without documents
  without documentation
  without papeles
  without a visa
  without visa
  without status
  without a status
  without legal status
  never had papers
  never got papers
  never got her papers
  never got his papers
  never had a visa
  don't have papers
  dont have papers
  don't got papers
  dont got papers
  doesn't have papers
  doesnt have papers
  doesn't got papers
  didn't have papers
  didnt have papers
  don't have any papers
  doesn't have any papers
  does not have papers
  do not have papers
  don't have his papers
  doesn't have his papers
  doesn't have her papers
  don't have status
  doesn't have status
  don't have legal status
  doesn't have legal status
  ain't got papers
  aint got papers
  ain't got no papers
  not legal
  isn't legal
  isnt legal
  not documented
  not a citizen
  isn't a citizen
  out of status
  fell out of status
  lost status
  lost her status
  lost his status
  lost my status
  overstayed
  overstaying
  over stayed
  let her visa lapse
  let his visa lapse
  visa expired
  visa ran out
  visa lapsed
  permit expired
  permit lapsed
  status expired
  jumped the border
  jumped the fence
  jumped the river
  crossed the border
  crossed the river
  crossed the rio grande
  crossed the desert
  crossed at night
  snuck across
  sneaked across
  came across the river
  came across the border
  came over the border
  waded across
  swam the river
  swam across
  paid a coyote
  paid the coyote
  came with a coyote
  indocumentado
  indocumentada
  indocumentados
  indocumentadas
  ilegal aqui
  aqui ilegal
  aqui ilegalmente
  ilegalmente
  sin papeles
  sin documentos
  sin sus papeles
  sin visa
  sin estatus
  sin status
  sin permiso
  sin residencia
  tampoco tenia papeles
  tampoco tiene papeles
  tampoco tienen papeles
  papeles tampoco
  no tiene papeles
  no tienen papeles
  no tenia papeles
  no tenian papeles
  no tiene sus papeles
  no tiene papel
  no tiene documentos
  no tienen documentos
  no tiene estatus
  no tienen estatus
  no tiene status
  no tiene residencia
  no tiene la residencia
  no tiene permiso
  no tienen permiso
  no tiene visa
  no tiene nada arreglado
  no tiene seguro social
  no ha arreglado
  no ha podido arreglar
  nunca arreglo
  nunca pudo arreglar
  nunca tuvo papeles
  no esta arreglado
  no esta arreglada
  no son ciudadanas
  no son ciudadanos
  no es ciudadano
  no es ciudadana
  papeles chuecos
  seguro chueco
  social chueco
  fuera de estatus
  vencio la visa
  vencio su visa
  vencio el permiso
  vencio su permiso
  vencio el tps
  vencio la daca
  vencieron los papeles
  perdio el permiso
  perdio su permiso
  perdio la visa
  perdio el tps
  perdio la daca
  perdio la residencia
  visa vencida
  permiso vencido
  se quedo con la visa
  se paso de la visa
  cruzo por el rio
  cruzo el rio
  cruzo la frontera
  cruzo de mojado
  cruzo el desierto
  cruzo por el desierto
  cruzo caminando
  cruzo sin
  cruzo hace
  cruzo en el
  paso por el rio
  paso por el desierto
  paso de mojado
  entro sin
  entro por el monte
  entro por el rio
  entro de mojado
  entro mal
  entro ilegal
  entro ilegalmente
  vino sin
  llego sin papeles
  brinco la cerca
  brinco el muro
  brinco la barda
  lo trajo un coyote
  la trajo un coyote
  esta arreglando
  anda arreglando
  sigue arreglando
`);

/** Having been sent away, or being about to be. Said of a stranger who did harm it is news, not a disclosure. */
export const REMOVAL = phrases(`
  deported
  got deported
  sent back
  sent back to mexico
  ordered removed
  ordered deported
  order of deport
  order of deportation
  order of removal
  deportation order
  signed his deportation
  signed her deportation
  signed my deportation
  voluntary departure
  salida voluntaria
  firmo su deportacion
  firmo la deportacion
  firmo la salida
  removal order
  removal proceedings
  deportation proceedings
  removal hearing
  deportation hearing
  ankle monitor
  immigration hold
  ice hold
  ice detainer
  deportado
  deportada
  deportados
  deportadas
  deportaron
  deporto
  orden de deportacion
  orden de salida
  orden de expulsion
  orden de remocion
  proceso de deportacion
  dos deportaciones
  una deportacion
  con grillete
  salio con el grillete
  le pusieron grillete
  le pusieron un grillete
  trae grillete
`);

/** Being here by leave that tells where a person stands. */
export const LAWFUL = phrases(`
  dreamer
  a refugee
  a daca recipient
  a daca holder
  are daca recipients
  are daca holders
  a tps holder
  are tps holders
  a green card holder
  are green card holders
  as refugees
  are refugees
  refugees from
  an asylum seeker
  asylum seekers from
  granted asylum
  denied asylum
  got asylum
  won asylum
  es residente desde
  son residentes desde
  refugiado de
  refugiada de
  como refugiado
  como refugiada
  permanent resident
  lawful resident
  legal resident
  a resident since
  lpr
  asylee
  refugee status
  residente permanente
  residente legal
  tienen papeles
  unos tienen papeles
`);

/** Things that only somebody with a status holds: `has DACA`, `her T visa`. They need an owner and a verb of having. */
export const STATUS_THINGS = phrases(`
  daca
  tps
  visa
  h 1b
  h 2b
  h 2a
  h1b
  h2b
  h2a
  green card
  greencard
  asylum
  work permit
  work authorization
  humanitarian parole
  immigration parole
  parole
  ankle monitor
  immigration case
  immigration hearing
  immigration judge
  residency
  immigration status
  asilo
  permiso humanitario
  parole humanitario
  juez de inmigracion
  corte de inmigracion
  corte migratoria
  immigration court
  permiso de trabajo
  permiso h
  residencia
  tarjeta verde
  grillete
  estatus
  caso de inmigracion
  accion diferida
`);

/** Statements of one's own status that are complete in themselves: Spanish verbs carry their subject. */
export const OWN_STATUS = phrases(`
  no tengo papeles
  no tengo mis papeles
  no tengo documentos
  no tengo estatus
  no tengo residencia
  no tengo visa
  no tengo permiso
  no tengo nada arreglado
  no soy ciudadano
  no soy ciudadana
  as an undocumented
  as someone undocumented
  como indocumentado
  como indocumentada
  somos indocumentados
  no tenemos papeles
  soy indocumentado
  soy refugiado
  soy refugiada
  soy asilado
  soy asilada
  me negaron el asilo
  nos negaron el asilo
  nos dieron el asilo
  nos dieron asilo
  no arreglo mis papeles
  no he arreglado
  no he podido arreglar
  no hemos podido arreglar
  aqui de ilegal
  estoy de ilegal
  ando de ilegal
  ni yo tenemos papeles
  yo no tenemos papeles
  somos una familia de estatus mixto
  somos familia de estatus mixto
  mi familia es de estatus mixto
  mi familia tiene estatus mixto
  we are a mixed status
  we're a mixed status
  from a mixed status
  in a mixed status family
  my family is mixed status
  my household is mixed status
  i crossed in
  i crossed at
  se me vencio la visa
  se me vencio el tps
  se me vencio la daca
  se me vencio el daca
  se me vencio el permiso de trabajo
  se me vencio el asilo
  se me vencio mi visa
  se me vencio la residencia
  se me vence la visa
  se me vence el tps
  se me vence la daca
  se me vence el daca
  se me vence el permiso de trabajo
  soy indocumentada
  soy ilegal
  soy dreamer
  soy residente
  soy daca
  estoy indocumentado
  estoy indocumentada
  estoy sin papeles
  estoy ilegal
  estoy aqui ilegal
  estoy aqui sin
  estoy arreglando
  estoy en proceso
  ando sin papeles
  vivo sin papeles
  sin papeles yo
  tengo daca
  tengo tps
  tengo visa
  tengo la visa
  tengo una visa
  tengo mi visa
  tengo asilo
  tengo el asilo
  tengo mi asilo
  tengo caso
  tengo mi caso
  tengo permiso
  tengo el permiso
  tengo mi permiso
  tengo la residencia
  tengo mi residencia
  tengo orden
  tengo una orden
  tengo la mica
  tengo mica
  tengo papeles
  tengo mis papeles
  mi caso lleva
  mi caso de asilo
  mi asilo
  mi visa
  mi daca
  mi tps
  mi permiso de trabajo
  me dieron la visa
  me dieran la visa
  me dieron asilo
  me dieron el asilo
  me dieron la residencia
  darme la visa
  salio la visa
  salio mi visa
  salio la residencia
  me dieron papeles
  pedi asilo
  pedimos asilo
  solicite asilo
  entre sin papeles
  entre sin visa
  entre con visa
  entre por el rio
  entre por el monte
  entre de mojado
  entre ilegal
  entre mal
  cruce el rio
  cruce la frontera
  cruce por el
  cruce de mojado
  cruce sin
  pague coyote
  pague un coyote
  pague al coyote
  me trajo un coyote
  me paso un coyote
  me cruzo un coyote
  vine sin papeles
  vine de mojado
  vine con visa
  llegue sin papeles
  llegue con visa
  me deportaron
  me han deportado
  me detuvo la migra
  me pusieron grillete
  me pusieron un grillete
  soy residente permanente
  con papeles ya
  my daca
  my tps
  my green card
  my visa
  my work permit
  my asylum
  my immigration case
  my immigration status
  my immigration court
`);

/** Verbs that tie a person to a thing of status. */
export const HOLDING = words(`
  tengo tenemos negaron nego dieron granted
  has have had having hold holds held got gets get with on under is am are was were been be came come comes renewed
  renews renew waiting waits waited lost lose came applied filed filing received receives granted denied pending expired
  carries i'm i've he's she's hes shes im ive it's came entered overstayed obtained obtain lets
  tiene tienen tenia tuvo tuvieron con obtuvo recibio espera esperando espero esperaba perdio renovo renueva lleva
  llevan vencio vence vencida pidio pidieron entro vino llego saco gano consiguio trae traia anda arreglo arreglaron
  sacar tramita tramito solicito metio metieron`);

/** Words that show a view of policy rather than a person's own case. */
export const OPINION = words(`
  support supports oppose opposes believe think want wants wish program programs end ends policy recipients holders
  holder apoyo apoyan creo pienso quiero queremos programa programas politica if whether unless si would could should
  ask asks asked asking asking check checks checking show demand demands pide piden pedir preguntan pregunta revisar
  revisan muestre enseñe ensene`);

/** Persons, each one: kin, work, neighbourhood. */
export const PERSONS = words(`
  mother mom mama mum father dad daddy papa parents parent wife husband spouse partner fiance fiancee boyfriend
  girlfriend son sons daughter daughters kid kids child children brother brothers sister sisters uncle uncles aunt aunts
  tia tio cousin cousins nephew nephews niece nieces grandmother grandma grandpa grandfather abuela abuelo grandson
  granddaughter mother-in-law father-in-law brother-in-law sister-in-law law in-laws stepdad stepmom stepfather
  stepmother stepson stepdaughter godmother godfather godson comadre compadre ex ex-husband ex-wife roommate roomie
  neighbor neighbors neighbour friend friends coworker coworkers co-worker colleague boss employee employees worker
  workers tenant tenants landlord client clients patient patients student students classmate teacher nanny babysitter
  housekeeper cleaner cook chef gardener paralegal assistant crew foreman helper guy man woman lady gentleman kid girl
  boy fella dude witness captain driver barber hairdresser mechanic roofer painter painters fiancé baby tailor cutter
  family household congregation staff
  pastor deacon parishioner dishwasher waiter waitress seamstress caregiver aide
  madre mami jefa jefe padre papi papas esposa esposo marido mujer pareja novio novia hijo hija hijos hijas hermano
  hermana hermanos hermanas primo prima primos primas sobrino sobrina sobrinos tios tias abuelos nieto nieta
  suegra suegro cunado cunada yerno nuera padrino madrina ahijado ahijada padrastro madrastra ama apa vecino vecina
  vecinos amigo amiga amigos companero companera companeros patron empleado empleada empleados muchacho muchacha
  muchachos muchachas senor senora senorita hombre joven chavo chava nino nina ninos ninas testigo trabajador
  trabajadora trabajadores inquilino inquilina alumno alumna alumnos estudiante cliente paciente chofer conductor
  nana ninera cocinero cocinera jardinero albanil mesera mesero ermana ermano ermanos conocido conocida paisano paisana
  familia pareja
  bebe bebes madrecita mamita papito esposos`);

/** Owners that make a person one that is known. */
export const OWNERS = words(
  `my our his her their your mi mis nuestro nuestra nuestros nuestras su sus ami tu`,
);

/** Articles and numbers that single out a person. */
export const SINGLING = words(
  'the a an this that one another el la un una este esta ese esa aquel aquella del al otro otra two three dos tres cuatro las los unos unas',
);

/** Pronouns for one person. */
export const SINGULAR = words("he she he's she's hes shes he'd she'd him el ella he'll she'll");

/** First person. */
export const FIRST = words(
  "i i'm i've im ive i'd yo we we're we've nosotros llevo vivo ando estoy sigo vine llegue llegamos entramos vivimos llevamos creci estamos somos cruzamos",
);

/** Persons in general: nobody is disclosed. */
export const GENERIC = words(`
  people person persons immigrants immigrant migrants migrant families family folks residents anyone someone somebody
  anybody everyone everybody nobody those victims community communities they who's whoever individuals aliens alien
  humans citizens citizen criminals criminal offenders population neighbors' status gente personas persona inmigrantes
  inmigrante migrantes migrante familias alguien nadie quien quienes todos todas ciudadanos comunidad comunidades
  delincuentes criminales vecindario uno cualquier cualquiera aquellos poblacion trabajadores victimas mothers women men
  mujeres hombres madres workers countries anybody's you usted ustedes humano human humans being ningun ninguna nadie cuando when`);

/** Nouns that make a thing of status a matter of policy or of a trade: `asylum officer`, `DACA recipients`. */
export const POLICY_AFTER = words(`
  update updates report number numero officer officers seeker seekers lawyer lawyers attorney attorneys recipients holders program programs policy policies
  paperwork process system law laws clinic office offices fraud card cards overstays reform rules issue backlog judges on of
  court courts people immigrants immigrant families family residents workers students children individuals persons
  person community communities population aliens alien migrants neighbors parents youth folks men women criminals
  gente personas inmigrantes migrantes familias trabajadores`);

/** Unknown persons, as in a story of a crime. Without a name or a place they disclose nobody. */
export const STRANGERS = words(`
  guys dudes drivers suspects thieves killers gangsters dealers males man men guy dude fella driver drunk drunkard suspect shooter thief criminal killer offender felon gangster murderer
  robber attacker perpetrator rapist dealer predator burglar intruder person woman lady kid teenager individual
  male female subject defendant
  tipo borracho borracha ladron asaltante hombre individuo sujeto conductor ratero malandro delincuente asesino agresor
  violador pandillero acusado fulano vago desconocido muchacho muchacha senor senora chamaco vato bato`);

/** What follows a person who can be found: `the man in 9B`, `guy upstairs`, `lady next door`. */
export const LOCATED_AFTER = words('upstairs downstairs nextdoor');
