import type { ConceptTable } from '../concept-table.ts';

/** How people argue trust in police and the city. */
export const communityTrust: ConceptTable = {
  'community-trust-argued': {
    en: `
      (don't|doesn't|do not|does not|can't|cannot|won't|never|no longer|not|nobody|no one|hard to|unable
      to|didn't|couldn't|wouldn't) trust(s|) (the|our|any|your) {police}, (don't|doesn't|do not|does
      not|can't|cannot|won't|never|no longer|not|nobody|no one|hard to|unable to) trust(s|) (the|our|this|your) {gov},
      (don't|doesn't|do not|can't|cannot|no longer|never) trust (what|anything) (the|you|they|this), (don't|doesn't|do
      not|no longer|nobody) trust {police}, we don't trust you, why should we trust, how can we trust, how do we
      trust, how are we supposed to trust, who can we trust, hard to trust, trust (in|with|between|toward|towards|of)
      (the|our|your|local|) ({police}|law enforcement|community|communities|residents|city|government|department|
      institutions|public), trust(ed|) (in|by) (the|our|your|) (community|people|residents), trusted by the, trust of
      the, trust from the, {build} (the|that|some|any|this|more|public|community|our|their|real|) trust, {break}
      (the|that|any|this|public|community|what|our|their|all|) trust, {break} the little trust, trust (is|was|has
      been|gets|will be) {break}, trust (takes|took) years, years to build, years of trust, decades of trust, loss of
      trust, lack of trust, no trust, trust is gone, trust gap, trust deficit, trust has to be, trust is earned, trust
      issue(s|), trust is the, relationship(s|) (with|between) (the|our|) (police|{police}|law
      enforcement|community|communities|department|residents), relations (with|between) (the|our|)
      (police|community|communities), (police|community) relations, police community, community and (the|) police,
      police and (the|) (community|communities|residents|public|people), bridge between, bridge the gap, wedge
      between, rift between, gap between (the|) police, wall between (the|) (police|community), bond between,
      (talk|speak|open up|talking|speaking|go|turn|reach out) to (the|our|an|a|any|) {police}, {wont} (talk|speak|open
      up) to (the|our|an|a|any|) {police}, approach (the|an|a|our|) {police}, approachable, afraid of (the|our|)
      {police}, scared of (the|our|) {police}, fear of (the|our|) (police|cops|law enforcement), fear (the|our)
      (police|cops), fear of police, see (a|the|) (uniform|badge|police|cop|squad car|patrol car) as, look at
      (a|the|our|) {police} (and|the same), run from (the|) {police}, runs from (the|) {police}, hide from (the|our|)
      {police}, hides from (the|our|) {police}, cross the street when, avoid (the|our|) (police|cops|officers), walk
      the other way, (don't|doesn't|do not|not|never) feel (safe|comfortable|protected) (with|around|when|talking
      to|calling|near) (the|) {police}, comfortable (with|around|talking to|calling|approaching) (the|) {police}, safe
      when police, uncomfortable (with|around) (the|) {police}, confidence in (the|our|your|this|) ({police}|law
      enforcement|{gov}|process|department|institutions), faith in (the|our|your|this|) ({police}|{gov}|law
      enforcement|process|department|institutions|system), lost (all|) (faith|confidence|respect), losing
      (faith|confidence), restore(s|) (faith|confidence), no (faith|confidence) in,
      (cooperate|cooperating|cooperation|work|working|partner|partnering|engage|engaging) with (the|our|local|)
      ({police}|law enforcement|investigators|detectives), cooperate with (an|the|) investigation(s|),
      (willing|willingness|unwilling|afraid|scared) to (cooperate|work|talk|speak) with, know (our|the|their|your|my)
      (beat|) (officer|officers|cop|deputy) by (name|his), know(s|) (the|our|my|their) officer(s|), wave(s|d|) at
      (the|our|my) {police}, wave(s|d|) to (the|our) {police}, he knows everybody, they know us by name, the officers
      who know us, police (are|is|were) (here|there|supposed) to (protect|serve|help), to protect and serve, protect
      and serve, serve and protect, supposed to protect us, who will protect us, protect us from, the people who are
      supposed to protect, good cops, bad cops, good officers, hate (the|) (police|cops), hates (the|) (police|cops),
      back the blue, not all (police|cops|officers), police are people, we love our police, respect (for|) (the|our|)
      (police|officers|law enforcement), appreciate (our|the) (police|officers), support our (police|officers),
      (can't|cannot|couldn't|don't) count on (you|the|this|our|them), (you|they|city|council|mayor) (lied|lie|keep
      lying|broke|broke your|broke their) (to us|promises|promise|word), broken promise(s|), empty promise(s|), broke
      (your|their|its|his|her) (promise|promises|word), went back on, promised us, kept (your|their|its)
      (word|promise), keep (your|their|its) (promise|promises), lip service, don't believe (you|anything|a word|the
      police|the city), nobody believes, (no|any|lost) credibility, betray(s|ed|al|ing) (of|our|the|this|us|),
      distrust, mistrust, distrustful, suspicion of, skeptical of (the|) (police|city|council|government), they
      (don't|do not) care about us, city (doesn't|does not) care, you (don't|do not) care about, abandoned by the
      (city|police|government), city has abandoned, forgotten by, turned (your|their|its) back on, believe in
      (our|the) police, police who (know|live|look like|understand), officers who (know|live|look like|understand),
      police that (know|understand), side of the police, friend in uniform, makes us (afraid|scared) of police,
      turn(s|ing|ed|) (our|the|) {police} into (the enemy|enemies|someone|something|people), enemy of the, treat
      (us|them|people|everyone|everybody) like (suspects|criminals|enemies|the enemy), see us as
      (suspects|criminals|the enemy|targets), police as (the enemy|an enemy|enemies|occupiers), occupying force,
      occupying army, us against them, protectors, from the same police, same badge, same uniform, can't tell who is
      who, which uniform, all look the same in uniform, all the same to (us|them|her|him),
    `,
    es: `
      (no|ya no|nunca|nadie|cómo|como|jamás) (confía|confío|confían|confiamos|confiar|confiaría|confiaban|confiaba|le
      confía|les confía|les creemos|les creo|les cree|le cree|le creen|le creo|les creen) (en|a|) (la|los|el|)
      ({policia}|{ciudad}|ustedes|nadie|un policía|un oficial|), confiar en (la|los|el|un|)
      ({policia}|{ciudad}|ustedes), confianza (en|con|de|hacia|entre|a) (la|los|el|las|nuestra|nuestros|su|)
      ({policia}|{ciudad}|{gente}|comunidad), la confianza, su confianza, nuestra confianza, esa confianza, poca
      confianza, falta de confianza, más confianza, sin confianza, tenerles confianza, les tenemos confianza, les
      tengo confianza, le tengo confianza, le tiene confianza, tienen confianza, tiene confianza, ya no hay confianza,
      se acaba la confianza, se acabó la confianza, quita la confianza, quitan la confianza, mata la confianza,
      destruye la confianza, daña la confianza, construir confianza, recuperar la confianza, crear confianza, años de
      confianza, (relación|relaciones|puente|lazo|lazos|vínculo|brecha) (con|entre) (la|los|el|)
      ({policia}|{gente}|comunidad), puente entre, barrera entre, divide a la policía, acercarse (a|con)
      (la|el|un|una|los|) {policia}, acercarnos (a|con) (la|el|un|los|) {policia}, arrimarse a (la|un|el) {policia},
      hablar con (la|el|un|una|los|) {policia}, hablarle a(l|) (un|) {policia}, platicar con (la|el|un|los|)
      {policia}, colaborar con la policía, cooperar con la policía, ayudar a la policía, miedo (a|de|al|con)
      (la|los|un|el|) {policia}, temor (a|de) (la|los|) {policia}, (le|les|nos|me) (da|dan|tienen|tiene) miedo
      (la|los|el|un) {policia}, (le|les) (tenemos|tengo|tiene|tienen) miedo a (la|los|) {policia}, corren de la
      policía, corre de la policía, esconderse de la policía, se esconden de la policía, le huyen a la policía, huir
      de la policía, le sacan la vuelta, le sacamos la vuelta, ver una patrulla, ve una patrulla, ven una patrulla,
      vemos una patrulla, ve un uniforme, ven un uniforme, vean un uniforme, ya no (les|le)
      (hablamos|hablan|habla|dicen|dice|contamos|cuentan) nada, (nadie|ya nadie|ya no) le (habla|hablan) a la policía,
      policía de su lado, de nuestro lado, policía amiga, policía que nos conoce, el oficial que (nos|me) conoce, nos
      conoce por nombre, lo conocemos por nombre, saludan al oficial, saluda a (los|la|mis|todos), nos ven como, nos
      tratan como (criminales|delincuentes|enemigos|sospechosos|basura), los que nos (cuidan|protegen|deben
      cuidar|deberían cuidar), están para (cuidarnos|protegernos|servirnos), proteger y servir, para servir y
      proteger, nos cuida la policía, la policía nos cuida, que nos (cuida|cuide|cuiden), promesas rotas, promesas
      vacías, puras promesas, prometieron y no, nos prometieron, no cumplen lo que, no cumplen su palabra, rompieron
      su palabra, cumplir su palabra, cumplan su palabra, su palabra, ya no les creemos, no les creo, nadie les cree,
      quién les va a creer, cómo les vamos a creer, cómo vamos a confiar, cómo voy a confiar, quién va a confiar, nos
      mintieron, nos mienten, nos engañaron, nos fallaron, nos abandonaron, no les importamos, se olvidaron de
      nosotros, nos tienen olvidados, nos dieron la espalda, credibilidad, desconfi*, recelo, respeto a la policía,
      respetamos a la policía, apoyo a la policía, apoyo a nuestra policía, no distinguimos, no distinguen, no
      distingue, no se distingue, ya no sabemos quién es, quién es quién, el mismo uniforme, la misma placa, todos son
      iguales, todos los uniformes,
    `,
  },
};
