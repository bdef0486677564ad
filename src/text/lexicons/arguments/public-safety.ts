import type { ConceptTable } from '../concept-table.ts';

/** How people argue crime and safe streets. */
export const publicSafety: ConceptTable = {
  'public-safety-argued': {
    en: `
      {make} (us|our|everyone|everybody|people|it|things|them|all of us|the|you|me|communities|dallas|oakland|seattle|
      families|neighborhoods|streets|roads) (all|community|communities|city|town|neighborhood|neighborhoods|streets|
      roads|a lot|much|any|more|less|) (safe|safer|unsafe|dangerous|secure), (feel|feels|felt|feeling|be|are|am|is)
      (more|less|not|so|very|) (safe|unsafe|safer) (in|on|at|walking|when|here|going|outside|letting|anymore|again|
      from|to|with|enough), (not|never|don't|doesn't) feel safe, safety of (our|the|my|all|residents|everyone|
      pedestrians|children|citizens), safety (is|should be|must be|comes) (a|the|our|first|priority|number), safety
      (issue|issues|concern|concerns|hazard|hazards|risk|problem|problems|measures|improvements),
      (for|about|prioritize|improve|improves|improving|increase|increases|ensure|protect|ensuring)
      (the|our|public|community|pedestrian|traffic|road|) safety, health and safety, safety plan, threat to
      (our|the|public) (safety|community|communities), dangerous (intersection|street|streets|driving|drivers|
      conditions|situation|crossing|dog|dogs|to|for|animals), {bad} (criminal|criminals|offenders|offender|felons|
      felon|people|person|individuals|guys|men|members|member|dealers| dealer|traffickers|crimes|crime|predators|
      predator|gangs|illegals|aliens|elements), (get|getting|got|take|taking|taken|keep|keeping|kept|remove|removing|
      put|pull) (these|those|the|that|all|him|them|violent|dangerous|criminal|bad|)
      (criminals|people|men|guys|thugs|offenders|individuals|gangs|dealers|rapists|murderers|predators|drunks|guns|
      drugs|) (off|out of|from|away from) (of|) (our|the|my|) (streets|street|neighborhood|neighborhoods|community|
      communities|city|schools|corner|block|parks), (crime|crimes|violence|theft|thefts|shootings|homicides|murders|
      burglaries|robberies|carjackings|gun violence|violent crime|property crime|drug use|overdoses|drug dealing)
      (is|are|has|have|went|goes|go|will|rates|rate|keeps|keep|in|on|that|at|by|dropped|drops|fell|rose|rises|spiked|
      doubled|tripled|near|around), (rise|increase|increases|spike|surge|uptick|drop|decrease|decline|reduction|wave|
      level|levels) (of|in) (violent|gun|property|) (crime|crimes|violence|shootings|homicides|murders|theft|thefts|
      robberies|burglaries|carjackings|gun violence), (high|rising|increasing|low|lower|less|more|reduce|reduces|
      reducing|stop|prevent|fight|fighting|deter|deters| increase|increases|drive up|bring down|cut)
      (the|violent|gun|property|street|) (crime|violence|shootings|homicides|gun violence|murders), crime
      (rates|statistics|stats|wave|data|problem|free|ridden|spree|victims|scene|scenes|in our|in the|here|there),
      (commit|commits|committed|committing) (a|the|another|violent|serious|more|any|)
      (crime|crimes|murder|violence|felony|felonies|robbery|rape|assault|acts),
      (charged|convicted|guilty|accused|arrested|wanted) (with|of|for) (a|the|)
      (murder|rape|assault|felony|robbery|dui|dwi|sexual|child|trafficking|homicide|manslaughter|burglary|domestic|
      kidnapping|shooting|drug|dealing|selling), (killed|murdered|shot|raped|assaulted|stabbed|robbed|mugged|attacked|
      molested|carjacked|kidnapped|run over|hit and killed|gunned down) (by|in|on|at|my|our|a|an|two|three|outside|
      near|over|dead|while|last|for), (was|were|been|got|get|getting|be|being)
      (killed|murdered|shot|raped|assaulted|stabbed|robbed|mugged|attacked|molested|carjacked|kidnapped|burglarized|
      broken into|run over|hit by), (my|our|her|his|their|your|a) ({kin}|house|home|car|truck|shop|store|business|
      garage|apartment|church|place) (was|were|got|has been|have been|had been)
      (killed|murdered|shot|raped|assaulted|stabbed|robbed|mugged|attacked|carjacked|burglarized|broken
      into|stolen|hit|vandalized|shot up), (killed|murdered|shot|raped|hit|took|stabbed|attacked|robbed)
      (my|our|her|his|their) {kin}, (lost|buried|burying|bury) (my|our|her|his|a|their) {kin} (to|in|because|last),
      (would|he'd|she'd|they'd|might) (still|) be (alive|here|with us)( today|), still be alive, be alive today, would
      be turning, would have been (turning|graduating|eighteen|twenty), empty chair at, (blood|deaths|lives|death)
      (is|are|will be|) on your (hands|conscience), next victim, one (more|) victim is too many, how many more
      (victims|people|families|have to|must|deaths|kids|children), before (someone|somebody|another|a child|anyone|one
      of us) (gets|is|dies|else) (killed|hurt|shot|hit|), wait until (someone|somebody|a child) (gets|is|dies),
      somebody is going to (get|die), someone is going to (get|die), people are dying, (gonna|going to) get killed,
      innocent (people|lives|victims|families|americans|citizens) (killed|hurt|lost|die|dying|are|were), preventable,
      could have been prevented, should never have happened, never should have been (here|out|released|free|on),
      (let|letting|lets|turn|turned|turning|put|putting|set|release|released|releasing)
      (him|them|her|these|criminals|violent|dangerous|those|people|that man|back|a)
      (back|loose|go|out|free|criminals|criminal|people|offenders|) (out|on|onto|into|in|to|) (the|our|)
      (street|streets|community|neighborhood|neighborhoods|public), back on (the|our) (street|streets), back out on,
      on the loose, revolving door, catch and release, slap on the wrist, soft on crime, tough on crime, law and
      order, walk(s|ed|) free, bailed out, out on bail, out on bond, repeat offenders, rap sheet, long record,
      criminal record(s|), criminal histor*, priors, mile long, prior (convictions|arrests), arrested
      (before|twice|three|four|five|several|multiple|many), (drug|drugs|fentanyl|meth|heroin|crack|cocaine|needles|
      syringes|overdose|overdoses|overdosing|guns|gun|weapons| gangs|gang|cartel|cartels|traffickers|trafficking|
      dealers|dealing) (in|on|at|is|are|near|around|outside|from|across|pouring|coming|house|houses|trade|use|sales|
      activity|ring|rings| members|war|deaths|crisis|epidemic|poisoning|shootout|fire|violence|shows),
      (selling|sells|sell|sold|dealing|deal|pushing|using|smoking|shooting up)
      (drugs|meth|fentanyl|crack|heroin|dope|weed|poison), ms 13, ms thirteen, ms13, tren de aragua, eighteenth
      street, gang bangers, gangbangers, gang (sign|signs|tags|territory|initiation), tagging, needles in the
      (park|playground), drug house(s|), trap house(s|), open air drug, stash house(s|), human smuggling, smugglers,
      sex trafficker(s|), pimps, child predators, child molesters, pedophiles, rapists, murderers, killers, drunk
      driver(s|), drunk driving, drove drunk, driving drunk, dui, dwi, unlicensed drivers, hit and run, hit and runs,
      no insurance, street rac(e|es|ing|ers), sideshow(s|), donuts in, doing donuts, drag racing, burnout(s|) in the,
      speed(ing|ers|er|s|) (cars|car|is|on|down|through|and|limit|limits|bumps|bump|humps|hump|cameras|camera|past|in|
      up|drivers|traffic), speed bump(s|), speed hump(s|), traffic calming, slow (down|) (traffic|cars|drivers),
      crosswalk(s|), stop sign(s|), traffic light(s|), red light(s|) (runners|running|camera|cameras), ran (the|a)
      (red light|stop sign), running (red lights|stop signs|the stop), vision zero, pedestrian(s|)
      (safety|deaths|killed|hit|struck|crossing|are|being), hit by (a|cars|the) (car|truck|driver|drunk|bus|), bike
      lane(s|), reckless driv*, road rage, traffic (deaths|fatalities|fatality|violence|enforcement|safety|accidents|
      stops make), crash(es|ed|) (at|on|in|into|every|last|near), accidents (at|on|in|every|near|happen), near
      miss(es|), blind (curve|corner|spot), streetlight(s|) (out|are|is|have|don't), street light(s|) (out|are|is),
      dark street(s|), poorly lit, well lit, better lighting, more lighting, lighting (in|on|at), school zone(s|),
      safe routes, guard rail, potholes are dangerous, gunshot(s|), gunfire, shots fired, heard shots, bullet(s|)
      (holes|through|in|hit|came|flying|hole|casings|fragments), shell casings, shooting(s|)
      (in|on|at|near|outside|last|at the|every), drive by(s|), gun (violence|control|laws|safety|owners|ownership|
      crime|crimes|rights|reform|shows|trafficking), assault (weapons|rifles|weapon), background checks, school
      shooting(s|), mass shooting(s|), ghost guns, stray bullet, active shooter, armed robber*, at gunpoint, at
      knifepoint, held up, hold up, knife to, pistol whipped, home invasion(s|), broke into, break(s|ing|) into,
      broken into, broke in, breaking in, break in(s|), stole (my|our|the|her|his|a)
      (car|truck|catalytic|bike|package|tools|purse|wallet|phone), stolen (car|cars|vehicle|vehicles|catalytic|
      packages|bikes), catalytic converter(s|), car (break ins|break in|jackings|thefts|theft|window|windows), porch
      pirate(s|), package theft, shoplift*, smash and grab(s|), looting, looters, vandal*, arson*, loiter*,
      prostitut*, squatters, trespass*, peeping, prowl*, stalking, followed (me|her|home), lock
      (our|my|your|the|their) (doors|door|windows), locked (our|my|the) (doors|door), bars on (the|my|our|) windows,
      alarm system, carry pepper spray, pepper spray, walk (alone|home) at night, out after dark, after dark, at night
      alone, can't (walk|let|go|sit|sleep|park|play) (outside|in|on|my|our|the|to|alone|with), afraid to (walk|go
      outside|go out|let|leave my house|be|sit|park) (at night|alone|outside|my kids|my children|in my|in our|on my|on
      our|down|after|), kids can't play outside, play outside, duck and cover, sleep on the floor, sleep in the
      bathtub, quiet(er|) (street|streets|neighborhood|block|now|again|since), peaceful
      (street|neighborhood|community|again), cleaned up (the|our), clean up (the|our)
      (streets|street|neighborhood|park|city|block), take back (our|the) (streets|street|neighborhood|park|city), good
      riddance, protect (our|my|the|your) (kids|children|families|family|citizens|community|communities|neighborhoods|
      people|residents|public|daughters| seniors|elders|elderly|streets|city|pedestrians|constituents), protect
      (american|innocent|law abiding), keep (our|my|your) (kids|children|families|neighborhoods|communities|streets|
      city|community|daughters) (safe|protected|secure), duty to protect, job is to (protect|keep), first duty, first
      job of government, sleep at night, sleep better at night, sleep easier, sleep safe, breathe easier, walk at
      night, fire (hazard|safety|danger|risk|department response|prevention), wildfire*, emergency
      (vehicles|services|response|preparedness), ambulance(s|) can't, lives at risk, put(s|ting|)
      (lives|people|kids|children|residents|families|us|everyone) (at risk|in danger|in harm's way|at), at risk of
      (injury|death|dying|being killed|violence), in danger, in harm's way, save(s|d|) lives, saving lives, life and
      death, matter of life, life or death, risk of (injury|death|harm|fire|crashes), injured, injuries and deaths,
      deadly, fatal, (immigrants|they|he|illegals|migrants|undocumented immigrants|newcomers|people)
      (commit|committed|are|is|who commit) (less|fewer|more|violent|no more|a lot of|so much|crimes|)
      (crime|crimes|criminals|violent|dangerous), (aren't|are not|isn't|is not|not) (criminals|dangerous|a criminal|a
      danger|the problem|violent|a threat|gang members), threat to (society|us|anyone|anybody|the community|our),
      danger to (society|us|anyone|anybody|the community|our|the public|others|themselves), good people and bad, bad
      apples, the bad ones, the dangerous ones, the violent ones, the criminals, real criminals, actual criminals,
      worst of the worst, bad hombres,
    `,
    es: `
      (nos|los|las|a todos|la ciudad|las calles|el barrio|nos va a|va a) (hace|hacen|haría|harían|hará|hacer|tener|
      mantener|mantiene|sentimos|siento|deja|dejan|vuelve) (más|menos|) (segur*|insegur*|peligros*|tranquil*),
      (más|menos|nada|muy|poco|tan) (segur*|insegur*), (me siento|nos sentimos|se siente|se
      sienten|sentirme|sentirnos|vivir|caminar|estar|vivimos|andar) (más|menos|muy|) (segur*|insegur*|tranquil*), por
      (la|nuestra|su) seguridad, la seguridad de (los|las|la|mi|mis|nuestra|nuestros|todos|nuestras), seguridad
      (es|en|para|primero|vial|ciudadana|de todos|del barrio|de la colonia), un peligro para, es peligroso, es muy
      peligroso, está peligroso, está peligrosa, calle peligrosa, esquina peligrosa, amenaza para,
      (el|la|los|las|mucho|mucha|tanto|tanta|más|menos|hay|del|de la|con la|contra el|contra la|bajar el|bajar la|bajó
      el|bajó la|subió el|subió la|sube el|combatir el|parar la|acabar con la|ola de)
      (crimen|delincuencia|criminalidad|violencia|inseguridad|balaceras|balacera|asaltos|robos|drogas|droga|pandillas|
      homicidios|asesinatos|narcomenudeo|vandalismo|rateros|malandros|cholos),
      (sacar|saquen|saque|llevarse|llévense|se lleven|que se lleven|agarrar|agarren|agarraron|detengan|arresten|
      encierren|quiten|quitar|boten|fuera|echen) (a|de aquí|) (los|las|al|ese|esos|la|el|a los|)
      (criminal|criminales|delincuentes|delincuente|violentos|violento|violadores|violador|asesinos|asesino|
      pandilleros|narcos|malos|malo|rateros|ratero|malandros|malandro|maleantes|peligrosos|mareros|marero|traficantes|
      borrachos|abusadores|cholos|que hacen daño|que matan|que roban|que venden droga|que vende droga|que anda
      vendiendo), (los|a los|al|el|del|de los|esos|ese|un|unos|puro|tanto) (delincuente|delincuentes|criminal|
      criminales|maleante|maleantes|malandro|malandros|ratero|rateros|ladrón|
      ladrones|pandillero|pandilleros|asesino|asesinos|violador|violadores|narco|narcos|narcomenudista|marero|mareros|
      agresor|peligroso|peligrosos|violentos|mañosos|malvivientes|cholos|sicarios|extorsionadores|polleros|coyotes),
      (vende|venden|vendía|vendían|vendiendo|vender|fuman|inyectan|mueven) (la|su|)
      (droga|drogas|cristal|piedra|fentanilo|mota|veneno|polvo|vapes), punto de venta, tiradero de droga, casa de
      drogas, jeringas, sobredosis, se murió de sobredosis, fentanilo, narcotraf*, trata de blancas, trata de
      personas, cobran (piso|cuota|vacuna|renta), cobro de (piso|cuota), cobrar piso, cobrando (piso|vacuna|cuota),
      extorsión, extorsionan, extorsionaban, extorsionar, secuestr*, tren de aragua, la mara, mara salvatrucha,
      salvatruchas, los zetas, el cartel, (nos|me|le|les|lo|la) (asaltaron|asaltó|robaron|robó|mataron|mató|balearon|
      baleó|apuñalaron|apuñaló|acuchillaron|violaron|violó| golpearon|atacaron|secuestraron|atropelló|atropellaron|
      amenazó|amenazaron|dispararon|apuntó con|apuntaron con|puso la pistola|pusieron la pistola|dieron un
      balazo|dieron de balazos|abrieron el carro|rompieron el vidrio|quebraron el vidrio),
      (mató|mataron|violó|violaron|atropelló|asesinó|asesinaron|balearon|asaltaron|se robaron|robaron)
      (a|al|el|la|mi|el carro|la troca|) (mi|su|un|una|nuestro|la|el|) (hijo|hija|hermano|hermana|esposo|esposa|
      sobrino|sobrina|primo|prima|nieto|nieta|papá|mamá|vecino|vecina| muchacho|muchacha|niño|niña|señor|señora|troca|
      carro|cuñado|compadre|amigo|tienda|negocio|casa), perdí a mi (hijo|hija|hermano|hermana|esposo|nieto|sobrino),
      (manejando|manejaba|iba|andaba|conduciendo) (borracho|tomado|ebrio|drogado|a exceso), conductor borracho,
      borracho al volante, estaría viv*, seguiría viv*, cuántos más tienen que, hasta que maten a, hasta que haya (un
      muerto|muertos), esperan a que (maten|muera|haya), una desgracia, una tragedia, (lo|los|la|las)
      (sueltan|soltaron|soltó|suelten|suelta|dejaron|dejan|dejen) (libre|libres|salir|ir|otra vez|y|como si nada|al
      otro día|a la calle|), anda(n|) (suelto|sueltos|libre|libres|en la calle|como si nada), ande(n|) suelto(s|), de
      vuelta en la calle, otra vez en la calle, sale(n|) al otro día, salió al otro día, entran y salen, puerta
      giratoria, antecedentes (penales|criminales|), historial (criminal|delictivo|), reincidente(s|), reincide(n|),
      balazo(s|), tiro(s|) al aire, tiros en la noche, disparo(s|), balean, balearon, se oyen
      (tiros|balazos|disparos), una bala, bala perdida, casquillos, con pistolas, sacó la pistola, cuerno de chivo, a
      punta de pistola, con (pistola|cuchillo|navaja|machete), carreras (de carros|clandestinas|callejeras),
      arrancones, quemando llanta, a toda velocidad, exceso de velocidad, van muy recio, pasan muy recio, pasan
      volando, topes, un tope, semáforo, señal de alto, cruce de peatones, paso peatonal, cruzar la calle,
      atropellad*, atropellan, accidentes, choques, un choque, chocaron, alumbrado público, más luz, sin luz, no hay
      luz, lámparas fundidas, calle oscura, calles oscuras, a oscuras, grafiti, pintas, se meten a (las
      casas|robar|los carros), se metieron (a|en) (mi|la|las|los|nuestra|), abren los carros, quiebran vidrios, roban
      carros, se roban (los|las) (carros|catalíticos|trocas|paquetes), catalítico(s|), (miedo|no puedo|no podemos|no
      se puede|ya no se puede) (de salir|salir|a salir|caminar|a caminar|de caminar|dejar|sacar|andar|sentarse|ir al
      parque|jugar) (en la noche|de noche|a la calle|por|sol*|tarde|afuera|a los niños|a mis hijos|al parque), de
      noche ya no, los niños no pueden (salir|jugar), jugar (afuera|en la calle|en el parque), encerrados por (la
      delincuencia|los balazos), rejas en las ventanas, con candado, dormir tranquil*, duermo tranquil*, dormimos
      tranquil*, vivir tranquil*, caminar tranquil*, andar tranquil*, salir tranquil*, calle tranquila, barrio
      tranquilo, colonia tranquila, está más tranquilo, ya se puede (salir|caminar|sentar|dormir), proteger(an|) a
      (nuestros|los|mis|nuestras|la|las) (hijos|niños|familias|gente|hijas|comunidad|ciudadanos|mujeres|abuelos), que
      nos (cuiden|protejan) de, (no son|no somos|no es|ni|tampoco soy|no soy|ni somos)
      (criminales|criminal|delincuentes|delincuente|rateros|peligrosos|el problema|narcos), gente de bien, los
      (malos|buenos|que hacen daño|que matan|que roban|que andan mal), a los que (hacen daño|matan|roban|andan
      mal|venden), por unos pagan, pagan justos por pecadores, justos por pecadores,
    `,
  },
  'public-safety-hinted': {
    en: `
      safety and (health|security|well),
    `,
    es: '',
  },
};
