import { families } from './sensitive-status-families.ts';

/** Words by which whereabouts and accusations are recognised. All are folded. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

function phrases(list: string): readonly string[][] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
}

/** Being held or hidden somewhere: with a place after it, it tells where a person is. */
export const HELD = phrases(`
  preso en
  presa en
  detenido en
  detenida en
  detenido por ice
  detenida por ice
  preso por
  presa por
  detenido por
  detenida por
  lo tienen en
  la tienen en
  lo tienen detenido
  la tienen detenida
  encerrado en
  encerrada en
  escondido en
  escondida en
  se esconde en
  se esconde con
  lo agarraron en
  la agarraron en
  lo agarraron saliendo
  la agarraron saliendo
  lo agarraron afuera
  la agarraron afuera
  lo detuvieron en
  la detuvieron en
  lo esconde
  la esconde
  being held
  detained at
  detained in
  detained by ice
  locked up at
  locked up in
  in ice custody
  in detention
  in an ice facility
  in an ice jail
  in ice detention
  in immigration detention
  immigration has
  ice has
  en el centro de detencion
  en un centro de detencion
  in detention in
  hiding at
  hiding in
  hiding with
  hides out
  hides him
  hides her
  hiding him
  hiding her
  in the detention center
`);

/** Places known for nothing else to those who speak of who is in them. */
const DETENTION =
  '(karnes|dilley|pearsall|bluebonnet|prairieland|port isabel|el valle|hutto|krome|adelanto|otay mesa|eloy|jena|folkston|mesa verde|joe corley|delaney hall|fort bliss|moshannon|broadview)';

/** The same by kinds. */
export const HELD_FAMILIES = families(`
  (hiding|hidden|holed up|lying low|sheltering|sheltered|taking sanctuary|in sanctuary|taking refuge) (out |)(in|at|with|inside|upstairs|downstairs)
  (hides|hide|sheltering|hiding) (out |)(in|at|with|inside)
  (held|detained|locked up|kept|sitting|jailed) (in|at) (the |an |a |)(detention|ice|immigration|processing center)
  (in|at|inside) (the|an|a) (ice|immigration|detention|ice detention|immigration detention) (center|facility|jail|processing center|camp|prison)
  (esta|estan|sigue|siguen|anda|andan|vive|viven|duerme|duermen) (bien |)(escondido|escondida|escondidos|escondidas|encerrado|encerrada|refugiado en la iglesia|refugiada en la iglesia) (en|con|atras|adentro)
  (esta|estan|sigue|siguen|lo tienen|la tienen|los tienen) (detenido|detenida|detenidos|preso|presa|presos|encerrado|encerrada) (en|por|con)
  (is|he's|she's|was|been|still|has him|has her|got him|got her|sent him|sent her|moved him|moved her) (in|at|to) ${DETENTION}
  (esta|sigue|lo tienen|la tienen|lo mandaron|la mandaron|lo llevaron|la llevaron) (en|a) ${DETENTION}
  (en|desde) (el|la|un|una) (centro de detencion|centro de inmigracion|carcel de ice|carcel de inmigracion|detencion de ice)
`);

/** Giving shelter: whoever does it tells where those are who need it. */
export const SHELTERING = families(`
  (sheltering|hiding|hides|shelters|giving sanctuary to|gave sanctuary to|given sanctuary to) (a|an|the|two|three|four|one|some) (family|families|mother|mothers|father|man|woman|couple|girl|boy|immigrant|immigrants|migrant|migrants|young man|young woman|young family)
  (tenemos|tengo|tienen|tiene) (escondido|escondida|escondidos|escondidas|refugiado|refugiada|refugiados|resguardado|resguardada|resguardados) (a|en)
  (escondemos|esconden|esconde|resguardamos|resguarda|refugiamos) a (una|un|dos|tres|varias|la|el)
`);

/** Where somebody spends days or nights. */
export const DWELLING = words(`
  works working work lives living live stays staying stay sleeps sleeping sleep resides residing hides cleans cleaning
  cooks cooking sells selling drives busses mops paints roofs frames pours hangs picks trabaja trabajando vive viviendo
  duerme durmiendo queda quedando limpia limpiando vende vendiendo maneja cocina sirve cuida pone lava poniendo sale
  rents renting renta`);

/** The same said of oneself in Spanish, where the verb needs no subject. */
export const OWN_DWELLING = words('trabajo vivo duermo limpio vendo cocino lavo');

export const PLACE_BEFORE = words(`
  at in on outside behind near by off inside above under across with en afuera atras detras cerca por con arriba dentro
  enfrente junto`);

/** Acts and habits that one is accused of. */
export const ACCUSING = words(`
  hit hits hitting hurt hurts beat beats beating stole steals stealing robbed robs raped rapes molested molests shot
  shoots threatened threatens threatening deals dealing dealer thief rapist abuser abuses abusing abused assaulted
  assaults attacked attacks stabbed stalks stalking harasses harassing harassed scams scammed cheated defrauded racist
  lied liar corrupt bribes bribed bribe pills drugs guns gang fights burglarized vandalized killed murdered kidnapped
  trafficking trafficked smuggles smuggling drunk choked punched slapped struck fled snitches extorts fraud
  golpea golpeo golpeaba pega pego pegaba robo roba robaba ratero ladron mato viola violo abusa abuso amenazo amenaza
  acosa acoso droga drogas atropello asalto asalta balaceo disparo estafa estafo borracho narco narcos pandillero coyote
  pistola cuchillo extorsiona extorsiono choco rata maltrata maltrataba
  lies lying bully bullies bullied bullying retaliated retaliates retaliating groped fondled falsified forged perjured
  embezzled discriminated discriminates profiled intimidated intimidates insulted insults slumlord crook crooked thug
  hypocrite perjury misconduct tased framed planted evicted cursed spat vandal burglar swindled blackmailed bullied
  miente mintio mienten mentiroso corrupta tranza falsifico discrimino discrimina acoso hostiga hostigo encubrio
  insulto insulta manoseo prepotente abusivo humillo humilla grosero vendio estafador estafadora ratera mentirosa
  golpeador abusador acosador`);

/** Before a name, these make it known who is meant: "a man named", "se llama", "un tal". */
export const NAMING = phrases(`
  name is
  names is
  named
  name of
  by the name of
  goes by
  se llama
  de nombre
  llamado
  llamada
  un tal
  una tal
  le dicen
  lo apodan
`);

/** Titles before a private person's or an officer's name. */
export const TITLES = words(`
  mr mrs ms miss mister officer detective sergeant sgt lieutenant lt deputy agent corporal cpl trooper principal coach
  senor senora sr sra don dona oficial sargento agente teniente licenciado lic ingeniero maestro maestra entrenador`);

/** What is asked for somebody who did wrong, or said to them, before a name: "shame on", "an investigation of". */
export const BLAMING_BEFORE = phrases(`
  shame on
  investigate
  prosecute
  indict
  fire
  sue
  suing
  complaint against
  complaints against
  charges against
  lawsuit against
  allegations against
  apology from
  resignation of
  investiguen a
  corran a
  queja contra
  quejas contra
  denuncia contra
  demanda contra
  verguenza para
`);

/** The same after a name. */
export const BLAMING_AFTER = phrases(`
  should be fired
  should be ashamed
  should be arrested
  should be charged
  should be investigated
  should be in jail
  should be in prison
  should resign
  must resign
  needs to resign
  has to resign
  needs to be fired
  must be fired
  needs to be held accountable
  needs to be investigated
  belongs in jail
  belongs in prison
  debe renunciar
  que renuncie
  deberia estar en la carcel
`);

/** Words that bring in several names at once, each of them blamed. */
export const NAMING_MANY = phrases(`
  naming names
  name names
  name some names
  naming some names
  naming off some names
  naming off names
  voy a dar nombres
  voy a decir nombres
  doy nombres
`);

/** Titles of those who act for the public, and names that everybody knows. */
export const OFFICIALS = words(`
  mayor council councilmember councilman councilwoman councilor president vice governor senator representative
  congressman congresswoman attorney general secretary judge justice chair chairman chairwoman chairperson commissioner
  supervisor assemblymember assemblyman assemblywoman speaker alcalde alcaldesa concejal concejala regidor gobernador
  presidente senador diputado juez fiscal trump biden abbott obama bush paxton newsom clinton desantis patrick reagan
  johnson floyd taylor garner martin brown castile gray chief jefe manager director city members member district`);

/** Taking somebody away: of one's own people, by immigration agents, it tells their status. */
export const TAKING = words(`
  hauled seized rounded nabbed pescaron torcio torcieron encerraron encerro
  put sent took take taken picked detained arrested grabbed nabbed snatched raided llevo llevaron agarro agarraron detuvo
  detuvieron arresto arrestaron levanto levantaron pesco`);

/** Sending somebody away, by whomever. */
export const SENDING = words('deported deportaron deporto');

export const AGENTS = words('ice migra immigration inmigracion agents agentes icc ins redada raid border');
