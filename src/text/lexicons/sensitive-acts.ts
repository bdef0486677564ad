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
  pistola cuchillo extorsiona extorsiono choco rata maltrata maltrataba`);

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

/** Titles of those who act for the public, and names that everybody knows. */
export const OFFICIALS = words(`
  mayor council councilmember councilman councilwoman councilor president vice governor senator representative
  congressman congresswoman attorney general secretary judge justice chair chairman chairwoman chairperson commissioner
  supervisor assemblymember assemblyman assemblywoman speaker alcalde alcaldesa concejal concejala regidor gobernador
  presidente senador diputado juez fiscal trump biden abbott obama bush paxton newsom clinton desantis patrick reagan
  johnson floyd taylor garner martin brown castile gray chief jefe manager director city members member district`);

/** Taking somebody away: of one's own people, by immigration agents, it tells their status. */
export const TAKING = words(`
  put took take taken picked detained arrested grabbed nabbed snatched raided llevo llevaron agarro agarraron detuvo
  detuvieron arresto arrestaron levanto levantaron pesco`);

/** Sending somebody away, by whomever. */
export const SENDING = words('deported deportaron deporto');

export const AGENTS = words('ice migra immigration inmigracion agents agentes icc ins redada raid border');
