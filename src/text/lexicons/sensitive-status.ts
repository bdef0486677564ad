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
  are all illegal
  is all illegal
  all illegals
  an illegal
  in the shadows
  in the country without permission
  here without permission
  here without papers
  here without status
  here on an expired visa
  on an expired visa
  with an expired visa
  expired visa
  expired work permit
  expired papers
  papers expired
  papers ran out
  papers are expired
  never had a social
  doesn't have a social
  doesn't have a social security number
  has no social
  has no social security number
  no social security number
  with no papers
  with no documents
  with a fake social
  fake papers
  fake social
  false papers
  made up social
  borrowed social
  no legal papers
  doesn't have documents
  doesn't have any documents
  don't have documents
  doesn't have legal papers
  hasn't got papers
  haven't got papers
  has not got papers
  not have papers
  not have documents
  not have status
  not here legal
  ain't legal
  aint legal
  not lawfully here
  not lawfully present
  unlawfully present
  out of legal status
  aged out
  timed out of status
  fell through the daca
  lost his daca
  lost her daca
  lost his tps
  lost her tps
  lost his green card
  lost her green card
  lost his papers
  lost his residency
  lost her residency
  tps ended
  tps ran out
  tps expired
  daca expired
  daca lapsed
  daca ran out
  parole expired
  parole ended
  parole ran out
  status ended
  permit ran out
  visa ended
  visa was denied
  visa got denied
  came without papers
  came without a visa
  came over without
  came through the desert
  came through the river
  came in a trunk
  walked across the desert
  walked through the desert
  crossed without papers
  crossed without
  sin papel
  sin ningun papel
  sin un papel
  sin nada de papeles
  sin seguro social
  sin estatus legal
  sin estatus migratorio
  sin permiso de trabajo
  sin mica
  no tiene mica
  no tienen mica
  no tiene la mica
  no tiene ni papeles
  no tiene ningun papel
  no tienen ningun papel
  no tenia visa
  no tenia permiso
  no tuvo papeles
  no tienen visa
  no tienen residencia
  no tienen status
  no tienen sus papeles
  no tiene estatus legal
  no tiene estatus migratorio
  no esta legal
  no estan legales
  no es legal
  anda ilegal
  andan ilegales
  de ilegal
  de mojado
  de mojada
  de indocumentado
  de indocumentada
  le negaron el asilo
  le negaron la visa
  le negaron la residencia
  le negaron el permiso
  le negaron los papeles
  les negaron el asilo
  les negaron la visa
  se le vencio la visa
  se le vencio el permiso
  se le vencio el tps
  se le vencio el daca
  se le vencio el parole
  se le vencieron los papeles
  se les vencio la visa
  se les vencio el permiso
  le quitaron el tps
  le quitaron el permiso
  le quitaron la residencia
  le quitaron la visa
  le quitaron los papeles
  le cancelaron la visa
  le cancelaron el parole
  le cancelaron el permiso
  perdio el daca
  perdio el asilo
  perdio el parole
  perdio sus papeles
  papeles vencidos
  papeles en tramite
  papeles falsos
  papeles prestados
  papeles de otro
  cruzo con coyote
  cruzo con un coyote
  paso con coyote
  paso por el monte
  paso la frontera
  brinco la frontera
  entro por la frontera
  entro con visa y se quedo
  vino de turista y se quedo
  vino con visa y se quedo
  se quedo sin papeles
  se quedo sin estatus
  se quedo sin permiso
  isn't documented
  isnt documented
  aren't documented
  not fully documented
  le faltan los papeles
  le faltan papeles
  les faltan papeles
  les faltan los papeles
  trabaja sin permiso
  trabaja con papeles chuecos
  papers aren't right
  papers right
  papers in order yet
  papers are pending
  papers still pending
  not got his papers
  not got her papers
`);

/** Having been sent away, or being about to be. Said of a stranger who did harm it is news, not a disclosure. */
export const REMOVAL = phrases(`
  deported
  got deported
  sent back
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
  facing deportation
  faces deportation
  faced deportation
  face deportation
  fighting deportation
  fighting his deportation
  fighting her deportation
  waiting to be deported
  about to be deported
  scheduled to be deported
  final order of removal
  final removal order
  final order
  order of supervision
  under an order of supervision
  turned over to ice
  turned over to eyes
  turned over to immigration
  handed over to ice
  handed over to eyes
  handed over to immigration
  handed to ice
  handed to immigration
  given to ice
  transferred to ice
  transferred to eyes
  transferred to immigration
  transferred into ice custody
  transferred into immigration
  released to ice
  released to immigration
  delivered to ice
  put in removal
  put in deportation
  in deportation
  in removal
  sent back across
  ice check in
  ice check ins
  check in with ice
  checks in with ice
  reports to ice
  entregado a ice
  entregada a ice
  entregado a migracion
  entregada a migracion
  entregado a la migra
  entregada a la migra
  lo entregaron a ice
  la entregaron a ice
  lo entregaron a migracion
  la entregaron a migracion
  lo entregaron a la migra
  la entregaron a la migra
  lo mandaron de vuelta
  la mandaron de vuelta
  en proceso de deportacion
  en deportacion
  con orden de deportacion
  tiene deportacion
  trae orden
  trae deportacion
  lo van a deportar
  la van a deportar
  con grillete en
  tiene grillete
  tiene un grillete
  anda con grillete
  firmo salida voluntaria
  detained by ice
  detained by immigration
  detained by eyes
  held by ice
  held by immigration
  arrested by ice
  arrested by immigration
  picked up by ice
  picked up by immigration
  picked up by eyes
  taken by ice
  taken by immigration
  taken away by ice
  locked up by ice
  in ice custody
  in immigration custody
  in ice detention
  in immigration detention
  in immigration jail
  in an ice jail
  in an ice facility
  detenido por ice
  detenida por ice
  detenido por migracion
  detenida por migracion
  detenido por la migra
  detenida por la migra
  arrestado por ice
  arrestada por ice
  en detencion de ice
  en detencion de migracion
  en custodia de ice
  ankle bracelet
  bracelet on his ankle
  bracelet on her ankle
  le pusieron brazalete
  le pusieron el brazalete
  trae brazalete
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
  a daca student
  a daca kid
  daca kids
  is daca
  is tps
  a dreamer
  are dreamers
  dreamers
  an asylee
  a parolee from
  on humanitarian parole
  a permanent resident
  a lawful permanent resident
  a legal permanent resident
  conditional resident
  got her residency
  got his residency
  got her green card
  got his green card
  got her papers
  got his papers
  got their papers
  fixed her papers
  fixed his papers
  naturalized last
  es dreamer
  es daca
  tiene daca
  tiene tps
  tienen daca
  tienen tps
  es residente
  son residentes
  es refugiado
  es refugiada
  son refugiados
  es asilado
  es asilada
  ya tiene papeles
  ya tiene sus papeles
  ya arreglo
  ya arreglo sus papeles
  le dieron el asilo
  le dieron asilo
  le dieron la residencia
  le dieron la visa
  le dieron el parole
  le dieron el permiso
  le dieron papeles
  le llego la residencia
  le llego la mica
  le salio la residencia
  le salio la visa
  visa came through
  visas came through
  visa finally came
  visa finally came through
  visa was approved
  papers came through
  papers finally came
  green card came
  green card finally came
  salio la visa
  le llegaron los papeles
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
  u visa
  t visa
  f 1
  f 1 visa
  f1 visa
  j 1
  j 1 visa
  j1 visa
  k 1 visa
  l 1 visa
  o 1 visa
  student visa
  tourist visa
  work visa
  vawa
  special immigrant visa
  special immigrant juvenile
  temporary protected status
  protected status
  deferred action
  advance parole
  employment authorization
  asylum case
  asylum hearing
  asylum interview
  asylum application
  asylum claim
  immigration papers
  residency papers
  residency application
  immigration application
  immigration appointment
  immigration check in
  court date with immigration
  withholding of removal
  cancellation of removal
  stay of removal
  credible fear
  priority date
  green card application
  green card queue
  green card line
  permanent residency
  permanent residence
  immigration lawyer for his case
  citizenship application
  naturalization application
  immigration bond
  visa u
  visa t
  visa vawa
  visa de trabajo
  visa de turista
  visa de estudiante
  visa humanitaria
  permiso para trabajar
  parole de dos anos
  cita en inmigracion
  cita con migracion
  cita con ice
  cita de asilo
  entrevista de asilo
  audiencia de asilo
  audiencia de inmigracion
  corte de migracion
  juez migratorio
  mica
  green car
  perdon migratorio
  peticion familiar
  residencia permanente
  tarjeta de residente
  permiso de estudiante
  caso migratorio
  caso de asilo
  caso pendiente en inmigracion
  fianza de inmigracion
  court date with ice
  appointment with ice
  appointment with immigration
  date with immigration
  hearing with immigration
  status is pending
  status pending
  daca renewal
  tps renewal
`);

/** Statements of one's own status that are complete in themselves: Spanish verbs carry their subject. */
export const OWN_STATUS = phrases(`
  no tengo papeles
  no tengo mis papeles
  no tengo documentos
  no tengo estatus
  no tengo residencia
  no tengo visa
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
  soy daca
  estoy indocumentado
  estoy indocumentada
  estoy sin papeles
  estoy ilegal
  estoy aqui ilegal
  estoy aqui sin
  estoy arreglando
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
  tengo la residencia
  tengo mi residencia
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
  soy residente legal
  soy residente desde
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
  me quede con la visa vencida
  me quede con la visa
  me quede sin papeles
  me quede sin estatus
  me quede sin permiso
  nos quedamos sin papeles
  nos quedamos con la visa vencida
  cruzamos el rio
  cruzamos la frontera
  cruzamos el desierto
  cruzamos por el
  cruzamos sin
  cruzamos con coyote
  pasamos por el rio
  pasamos por el desierto
  pasamos la frontera
  cruce el desierto
  cruce con coyote
  pase por el rio
  pase por el desierto
  pase de mojado
  brinque la barda
  brinque el muro
  llegamos sin papeles
  llegue de mojado
  vinimos sin papeles
  vinimos sin visa
  vine sin visa
  vine de turista y me quede
  vine con visa y me quede
  entramos sin papeles
  entramos con visa
  entramos por el rio
  entre por el desierto
  entre por la frontera
  entre con cita
  entramos con cita
  me dieron el parole
  nos dieron el parole
  me dieron parole
  me dieron el tps
  me dieron tps
  me dieron la visa u
  me dieron el permiso de trabajo
  perdi el tps
  perdi el daca
  perdi la daca
  perdi la residencia
  perdi mi residencia
  perdi mi permiso
  perdi los papeles
  me quitaron el tps
  me quitaron la residencia
  me quitaron los papeles
  me cancelaron el parole
  me cancelaron la visa
  me negaron la visa
  me negaron la residencia
  me agarro la migra
  me detuvo ice
  me agarro ice
  me entregaron a ice
  me entregaron a migracion
  me entregaron a la migra
  estuve detenido por migracion
  estuve detenida por migracion
  estuve en detencion
  fui deportado
  fui deportada
  me mandaron de vuelta
  traigo grillete
  tengo grillete
  tengo un grillete
  ando con grillete
  soy solicitante de asilo
  soy peticionario de asilo
  somos solicitantes de asilo
  somos refugiados
  somos asilados
  soy tepesiano
  soy beneficiario de daca
  soy beneficiaria de daca
  soy beneficiario del tps
  soy beneficiaria del tps
  tengo parole
  tengo el parole
  tengo el tps
  tengo el daca
  tengo la daca
  tengo visa u
  tengo permiso de trabajo
  tengo mi permiso de trabajo
  tengo permiso humanitario
  tengo permiso para trabajar
  tengo caso de asilo
  tengo un caso de asilo
  tengo mi caso de asilo
  tengo caso en inmigracion
  tengo un caso en inmigracion
  tengo caso migratorio
  tengo orden de deportacion
  tengo una orden de deportacion
  tengo orden de salida
  tengo orden de expulsion
  tengo corte de inmigracion
  tengo corte de migracion
  tengo cita con migracion
  tengo cita con inmigracion
  tengo cita con ice
  no tengo ni papeles
  no tengo ningun papel
  no tengo mica
  no tengo seguro social
  no tengo social
  no tengo estatus legal
  no tengo permiso de trabajo
  no tengo permiso para trabajar
  no tenemos estatus legal
  no tenemos documentos
  no tenemos permiso de trabajo
  no estoy legal
  no somos legales
  no somos ciudadanos
  no somos ciudadanas
  estoy en proceso de asilo
  estoy en proceso de deportacion
  estoy en proceso de residencia
  estoy en proceso de arreglar
  estoy en proceso migratorio
  estoy en proceso de naturalizacion
  estoy en proceso de ciudadania
  estoy esperando mi residencia
  esperando mi residencia
  esperando mi asilo
  esperando mi permiso
  mi caso migratorio
  mi caso de inmigracion
  mi corte de inmigracion
  mi estatus migratorio
  nuestro caso de asilo
  nuestro asilo
  ciudadano yo no
  ciudadana yo no
  ciudadanos yo no
  ciudadanas yo no
  ciudadano pero yo no
  ciudadana pero yo no
  ciudadanos pero yo no
  ciudadanas pero yo no
  citizen but i am not
  citizen but i'm not
  citizen and i am not
  citizen and i'm not
  citizens but i am not
  citizens but i'm not
  citizens and i am not
  citizens and i'm not
  born here but i wasn't
  born here but i was not
  born here and i wasn't
  nacieron aqui pero yo no
  nacio aqui pero yo no
  la unica sin papeles
  el unico sin papeles
  not a citizen myself
  as a daca recipient
  as a daca student
  as a dreamer
  as an asylum seeker
  as a tps holder
  as a green card holder
  as a permanent resident
  i'm undocumented
  i am undocumented
  my immigration papers
  my immigration hearing
  my immigration lawyer
  my immigration judge
  my asylum case
  my asylum hearing
  my asylum interview
  my tps expires
  my deportation
  my deportation case
  my removal
  my removal case
  my ankle monitor
  my u visa
  my t visa
  my work visa
  my student visa
  my humanitarian parole
  my parole from immigration
  our asylum
  our asylum case
  our green cards
  our visas expired
  from a mixed status family
  a mixed status household
  of mixed status
  estatus mixto en mi casa
  familia es mixta
  citizen i am not
  citizen i'm not
  citizens i am not
  citizens i'm not
  only one in my house with papers
  only one in my house without papers
  only one in my family with papers
  only one in my family without papers
  only one with papers
  only one without papers
  unico con papeles
  unica con papeles
  unico que tiene papeles
  unica que tiene papeles
  unos tenemos papeles
  algunos tenemos papeles
  no todos tenemos papeles
  some of us have papers
  some of us don't have papers
  half of us have papers
  not all of us have papers
  some of us are undocumented
  me faltan los papeles
  nos faltan los papeles
  nos deportaron
  me lo deportaron
  me la deportaron
  me los deportaron
  nos lo deportaron
  soy de los que no tienen papeles
  soy de las que no tienen papeles
  soy de los sin papeles
  soy uno de los indocumentados
  soy una de las indocumentadas
  i'm one of the undocumented
  i am one of the undocumented
  i'm one of those without papers
  somos de estatus mixto
  somos estatus mixto
  se me acaba el tps
  se me acaba el permiso
  se me acaba la visa
  my daca renewal
  nos salio la visa
  nos salio la residencia
  nos llego la visa
  nos llegaron los papeles
  when the visa finally came
  when the visa came
  when our visa came
  when our visas came
  when our papers came
  when my papers came
  when my visa came
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
  familia pareja concuno concuna consuegro consuegra comadrita compa carnal carnala patrona jefecita ayudante chalan
  velador lavaplatos sirvienta maid janitor custodian landscaper framer busboy carpenter plumber tutor interpreter sitter
  housemate bride groom goddaughter stepsister stepbrother grandkids grandparents granny roofers framers busboys
  bebe bebes madrecita mamita papito esposos
  folks kinfolk hubby sis bro sibling siblings twin twins oldest eldest youngest relative relatives godparents
  stepkids in-law buddy pal homie dishwashers cooks waiters nannies maids gardeners landscapers cleaners housekeepers
  bartender server cashier handyman farmhand farmhands hand hands drywaller welder welders electrician contractor
  contractors subcontractor bricklayer bricklayers laborer laborers mason masons picker pickers renter renters lodger
  boarder guest instructor supervisor manager employer apprentice intern player players parishioners congregants
  deacons choirmaster catechist usher caretaker nurse nurses trainer stylist groomer valet bellhop groundskeeper
  comadres compadre compadres viejo vieja chamacos cunados cunadas suegros nietos nietas sobrinos sobrinas ahijados
  hijastro hijastra pariente parientes familiar familiares gemelos huesped arrendatario arrendatarios obrero obreros
  jornalero jornaleros peon peones meseros meseras cocineros cocineras albaniles ninera cuidadora enfermera maestro
  maestra profe entrenador barbero costurera costureras feligres feligreses catequista sacristan mandadero repartidor
  plomero electricista soldador pintor pintores techador techadores lavandera planchadora tamalera`);

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
  humans citizens citizen criminals criminal offenders population neighbors' gente personas persona inmigrantes
  inmigrante migrantes migrante familias alguien nadie quien quienes todos todas ciudadanos comunidad comunidades
  delincuentes criminales vecindario uno cualquier cualquiera aquellos poblacion trabajadores victimas mothers women men
  mujeres hombres madres workers countries anybody's you usted ustedes humano human humans ningun ninguna nadie cuando when`);

/** Nouns that make a thing of status a matter of policy or of a trade: `asylum officer`, `DACA recipients`. */
export const POLICY_AFTER = words(`
  reports letters trail update updates report number numero officer officers seeker seekers lawyer lawyers attorney attorneys recipients holders program programs policy policies
  advocate advocates activist activists camp camps organization center centers resettlement agency agencies crisis
  clients client students patients cases work practice seminar paperwork process system law laws clinic office offices fraud card cards overstays reform rules issue backlog judges
  court courts people immigrants immigrant families family residents workers students children individuals persons
  person community communities population aliens alien migrants neighbors parents youth folks men women criminals
  gente personas inmigrantes migrantes familias trabajadores`);

/** Unknown persons, as in a story of a crime. Without a name or a place they disclose nobody. */
export const STRANGERS = words(`
  couple guys dudes drivers suspects thieves killers gangsters dealers males man men guy dude fella driver drunk drunkard suspect shooter thief criminal killer offender felon gangster murderer
  robber attacker perpetrator rapist dealer predator burglar intruder person woman lady kid teenager individual
  male female subject defendant
  tipo borracho borracha ladron asaltante hombre individuo sujeto conductor ratero malandro delincuente asesino agresor
  violador pandillero acusado fulano vago desconocido muchacho muchacha senor senora chamaco vato bato`);

/** What follows a person who can be found: `the man in 9B`, `guy upstairs`, `lady next door`. */
export const LOCATED_AFTER = words(
  'upstairs downstairs nextdoor arriba abajo enfrente atras junto cocina tienda bodega',
);

/** Places small enough that a person who works, eats or studies there can be found. */
export const WORKPLACES = words(`
  lavacarros autolavado lavadero puesto shop store restaurant diner cafe bakery laundry laundromat taqueria bar garage warehouse salon barbershop deli market
  motel hotel nursery dairy factory plant yard farm ranch site school church gym daycare kitchen office clinic carwash
  wash station pharmacy building complex apartments tienda taller llantera vulcanizadora restaurante fonda cocina obra
  bodega barberia gasolinera escuela iglesia guarderia cafe hotel motel rancho granja fabrica vivero mercado pulga
  edificio oficina salon gimnasio esquina estetica clinica construccion`);
