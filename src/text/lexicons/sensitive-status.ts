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

/** Statuses said of somebody: `is undocumented`, `got deported`. Whoever is the subject is disclosed. */
export const STATUS_PREDICATES = phrases(`
  undocumented
  unauthorized
  illegal
  illegals
  illegally
  here illegal
  here illegally
  no papers
  no papeles
  no documents
  no documentation
  no legal status
  no immigration status
  no status
  no visa
  no green card
  no permit
  no social
  without papers
  without documents
  without papeles
  without a visa
  without visa
  without status
  without a status
  without legal status
  without permission
  never had papers
  never got papers
  never had a visa
  don't have papers
  dont have papers
  doesn't have papers
  doesnt have papers
  didn't have papers
  don't have any papers
  doesn't have any papers
  don't have a status
  doesn't have status
  ain't got papers
  ain't got no papers
  got no papers
  not legal
  isn't legal
  not documented
  not a citizen
  out of status
  lost status
  lost her status
  lost his status
  overstayed
  overstay
  over stayed
  deported
  deportable
  sent back
  ordered removed
  order of deport
  order of deportation
  order of removal
  deportation order
  removal order
  removal proceedings
  deportation proceedings
  ordered deported
  jumped the border
  jumped the fence
  crossed the border
  crossed the river
  crossed illegally
  snuck across
  came across the river
  came across the border
  swam the river
  paid a coyote
  dreamer
  permanent resident
  lawful resident
  legal resident
  a resident since
  lpr
  asylee
  refugee status
  indocumentado
  indocumentada
  indocumentados
  indocumentadas
  ilegal
  ilegales
  sin papeles
  sin documentos
  sin visa
  sin estatus
  sin permiso
  sin residencia
  sin licencia
  sin licensia
  tampoco tenia papeles
  papeles tampoco
  no tiene papeles
  no tienen papeles
  no tenia papeles
  no tenian papeles
  no tiene documentos
  no tienen documentos
  no tiene estatus
  no tienen estatus
  no tiene status
  no tiene residencia
  no tiene permiso
  no tienen permiso
  no tiene visa
  no tiene nada arreglado
  no ha arreglado
  no esta arreglado
  no son ciudadanas
  no son ciudadanos
  no es ciudadano
  no es ciudadana
  tiene papeles
  tienen papeles
  papeles chuecos
  fuera de estatus
  deportado
  deportada
  deportados
  deportadas
  deportaron
  deportacion pendiente
  orden de deportacion
  orden de salida
  orden de expulsion
  proceso de deportacion
  dos deportaciones
  una deportacion
  vencio la visa
  vencio su visa
  vencio el permiso
  visa vencida
  permiso vencido
  se quedo con la visa
  cruzo por el rio
  cruzo el rio
  cruzo la frontera
  cruzo de mojado
  cruzo hace
  cruzo en el
  entro sin
  entro por el monte
  entro por el rio
  entro de mojado
  entro mal
  entro ilegal
  mojado
  mojada
  brinco la cerca
  brinco el muro
  esta arreglando
  anda arreglando
  con grillete
  salio con el grillete
  dreamers
  residente permanente
  residente legal
`);

/** Things that only somebody with a status holds: `has DACA`, `her T visa`. They need an owner and a verb of having. */
export const STATUS_THINGS = phrases(`
  daca
  tps
  visa
  visas
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
  papers
  residency
  immigration status
  asilo
  permiso de trabajo
  permiso h
  residencia
  tarjeta verde
  grillete
  papeles
  mica
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
  soy indocumentado
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
  tengo residencia
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
  mi residencia
  mi daca
  mi tps
  mi permiso de trabajo
  me dieron la visa
  me dieran la visa
  me dieron asilo
  me dieron el asilo
  me dieron la residencia
  darme la visa
  me dieron papeles
  se me vencio
  se me vence
  se me vencieron
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
  pastor deacon parishioner dishwasher waiter waitress seamstress caregiver aide
  madre mami jefa jefe padre papi papas esposa esposo marido mujer pareja novio novia hijo hija hijos hijas hermano
  hermana hermanos hermanas primo prima primos primas sobrino sobrina sobrinos tios tias abuelos nieto nieta
  suegra suegro cunado cunada yerno nuera padrino madrina ahijado ahijada padrastro madrastra ama apa vecino vecina
  vecinos amigo amiga amigos companero companera companeros patron empleado empleada empleados muchacho muchacha
  muchachos muchachas senor senora senorita hombre joven chavo chava nino nina ninos ninas testigo trabajador
  trabajadora trabajadores inquilino inquilina alumno alumna alumnos estudiante cliente paciente chofer conductor
  nana ninera cocinero cocinera jardinero albanil mesera mesero ermana ermano ermanos conocido conocida paisano paisana
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
export const FIRST = words("i i'm i've im ive i'd me myself yo we we're we've mi nosotros");

/** Persons in general: nobody is disclosed. */
export const GENERIC = words(`
  people person persons immigrants immigrant migrants migrant families family folks residents anyone someone somebody
  anybody everyone everybody nobody those victims community communities they who's whoever individuals aliens alien
  humans citizens citizen criminals criminal offenders population neighbors' status gente personas persona inmigrantes
  inmigrante migrantes migrante familias alguien nadie quien quienes todos todas ciudadanos comunidad comunidades
  delincuentes criminales vecindario uno cualquier cualquiera aquellos poblacion trabajadores victimas mothers women men
  mujeres hombres madres workers countries anybody's you usted ustedes`);
