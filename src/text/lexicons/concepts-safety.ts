import type { ConceptTable } from './concept-table.ts';

/** Crime, reporting it, fear, police work and the law. */
export const safety: ConceptTable = {
  crime: {
    en: 'crime rate*, crime wave*, violent crime*, homicide*, murder*, shooting*, gunfire, gun violence, gunshot*, shots fired, drive by, robbery, robberies, burglar*, break in, break ins, broken into, carjack*, car jacking*, stabbing*, stabbed, rape*, raped, kidnap*, sex trafficking, human trafficking, gang violence, ms 13, tren de aragua, drug dealing, fentanyl, meth, cartel*, heroin, cocaine, dwi, dui, drunk driv*, hit and run, vandal*, graffiti, looting, sideshow*, street racing, reckless driving, mugging*, gunned down, shot dead, molest*, home invasion*, smash and grab*, shoplift*, arson, stickup*, hold up, held up at',
    es: 'crímenes, delincuencia, criminalidad, homicidio*, asesinato*, asesin*, balacera*, balazos, balas, tiroteo*, disparos, asalto*, asaltan, asaltaron, violación, violaciones, secuestr*, extorsi*, cobro de piso, cobran piso, pandilla*, fentanilo, cristal, cartel, cárteles, narcotr*, atropell*, se metieron a robar, lo mataron, acuchill*, apuñal*, navajazo*, vandal*, trata de personas, manejar tomado, manejando borracho, maneja tomado, carreras clandestinas, rateros, levantaron',
  },
  'crime-weak': {
    en: 'violence, violent, theft*, stolen, stole, killed, shot, speeding, drug, drugs, gang, gangs, trafficking, crimes, crime, murdered, killed by, assault*, overdose*',
    es: 'violencia, drogas, droga, delito, delitos, crimen, robo, robos, mató, mataron, robaron, maras',
  },
  'crime-falls': {
    en: 'crime down, crime is down, crime drop*, less crime, lower crime, reduce crime, reducing crime, fight crime, fighting crime, prevent crime, cut down on crime, cuts crime, stop crime, solve crime*, solving crime*, crime rise*, crime go up, crime up, rising crime, crime will, more crime, crime statistics, crime rates, crime numbers, combat crime, catch criminals, get criminals off, clearance rate*, solve cases, solve murders, high crime, tough on crime, soft on crime, reduction in crime, crime prevention',
    es: 'bajar el crimen, menos crimen, más crimen, reducir el crimen, reducir la delincuencia, bajó el crimen, sube el crimen, combatir el crimen, combatir la delincuencia, prevenir el delito, resolver casos, menos delitos, más delitos, índice de delitos, tasa de homicidios, la delincuencia baja, acabar con la delincuencia',
  },
  safe: {
    en: 'safer, safest, public safety, safe streets, keep us safe, make us safe, makes us safe, keeps us safe, less safe, feel safe, community safety, protect people, safe community, safer city, safe city, law and order, traffic safety, pedestrian safety',
    es: 'seguridad pública, inseguridad, insegur*, calles seguras, más seguro*, más segura*, menos segur*, nos protege, protegernos, tranquilidad en las calles, orden público',
  },
  'safe-weak': {
    en: 'safety, safe, dangerous, protecting our, unsafe, protected from, hazard*',
    es: 'seguros, seguras, seguridad, peligroso*, peligrosa*, proteger a',
  },
  'safe-faint': {
    en: 'security, secure, danger, protect us, protect our',
    es: 'peligro, protección, seguro, segura',
  },
  'public-safety-named': {
    en: 'public safety, community safety, safer streets, safe streets, make our city safer, make our community safer, safer community, safer communities, safe communities, make us less safe, makes us less safe, make us safer, make us safe, makes us safe, makes us safer, keep us safe, keeps us safe, keep our city safe, keep our community safe, keep our communities safe, keep dallas safe, keep people safe, not make us safe, not keep us safe, make everyone less safe, everyone safer, us all safer, all less safe, street safety, traffic safety, road safety, get criminals off, off our streets, off the streets, off the street, dangerous people, protect the public, protect our community, protect our families, protect our neighborhoods, threat to public safety, danger to the community, real solutions to crime, violence prevention, gun control, gun safety, gun violence, crime rate*, violent crime*, violent criminal*',
    es: 'seguridad pública, seguridad de la comunidad, calles más seguras, calles seguras, comunidad más segura, comunidades más seguras, ciudad más segura, más seguros, menos seguros, nos hace más seguros, no nos hace más seguros, nos hace menos seguros, mantenernos seguros, sacar a los criminales, fuera de las calles, fuera de nuestras calles, proteger a la comunidad, proteger a nuestras familias, amenaza a la seguridad, crimen violento, crímenes violentos, delitos violentos, delincuentes peligrosos, gente peligrosa, índice delictivo, violencia armada, prevención de la violencia',
  },
  'remove-dangerous': {
    en: 'get them off, take them off, off the streets, off our streets, send them back, get them out, remove dangerous, remove violent, remove criminals, hand them over, hand him over, hand over, turned over to ice, turn over, let go, let him go, let them go, let out, released, release them, releasing, back on the street, back on the streets, catch and release, walked free, cut loose, set free, turned loose, walk out, out the door, out the back door, lock up, locked up, put away, behind bars',
    es: 'sacarlos, llévenselos, llevárselos, que se los lleven, sáquenlos, fuera de las calles, entregarlos, entregarlo, entreguen, lo soltaron, los soltaron, los sueltan, lo sueltan, soltaron, los dejaron ir, lo dejaron ir, lo dejaron libre, anda libre, andan libres, otra vez en la calle, a la calle, otra vez pa la calle, en la calle como si nada, tras las rejas, encerr*, volvió a salir',
  },
  'call-police': {
    en: "call 911, calls 911, called 911, calling 911, dial 911, dials 911, dialed 911, call the police, called the police, calling the police, call the cops, called the cops, call police, calls the police, calls the cops, calling for help, call for police, did you call, did she call, did he call, didn't call, did not call, don't call, won't call, nobody called, never called, afraid to call, scared to call, stop calling, stopped calling, who do i call, call who, wouldn't call",
    es: 'llamar al 911, llama al 911, llamó al 911, llamé al 911, llamen al 911, marcar al 911, marcar el 911, marqué, novecientos once, llamar a la policía, llamo a la policía, llamó a la policía, llamé a la policía, llaman a la policía, llamamos a la policía, hablarle a la policía, hablar a la policía, hablarle a la policia, le hablo a la policía, le hablan a la policía, hablarle al 911, no llamó, no llamé, no llaman, no llama, no llamaron, nadie llamó, nadie llama, no quiso llamar, no quiere llamar, para qué llamo',
  },
  'call-police-weak': {
    en: '911, 911 call*, pick up the phone, picks up the phone, call for help, nine one one',
    es: '911, pedir ayuda, pide ayuda, piden ayuda, nueve once',
  },
  report: {
    en: 'report a crime, report crime*, report crimes, reporting crime*, unreported, underreport*, report abuse, report domestic, file a report, filed a report, police report, come forward, coming forward, came forward, testimony in court, press charges, pressed charges, make a statement, gave a statement, tip line, cooperate with police, cooperate with the police, cooperate with detectives, talk to police, talk to the police, talk to a detective, talk to detectives, snitch*, go to the police, went to the police, protective order*, told the police, tell the police',
    es: 'denunciar, denuncia, denuncias, denuncian, denuncie, denunció, denunciaron, denunciara, no denunci*, reporte el, reportaron, reportar un crimen, levantar un reporte, levantar el reporte, hacer el reporte, poner el reporte, poner una denuncia, levantar denuncia, atestiguar, dar su declaración, ser testigo, dar la cara, hablar con la policía, hablar con el detective, orden de protección, visa u, se quedó callad*, quedarse callad*, me quedé callad*, no dijo nada, no dije nada, decirle a la policía',
  },
  'report-weak': {
    en: 'tip, tips, speak up, witness statement*, identify the, u visa*, testify, testified',
    es: 'reportar, reporté, reportó, reportan, declarar, avisar a la policía, ir a la policía, testificar',
  },
  'report-faint': {
    en: 'report, reported, reporting, reports it',
    es: 'reporta',
  },
  'domestic-violence': {
    en: "domestic violence, domestic abuse, abusive, abuser*, abused woman, battered wom*, women's shelter, beat her, beating her, hits her, beats her, choked her, violent husband, violent boyfriend, sexual assault, sexually assaulted, sexual abuse, wage theft, stolen wages, unpaid wages, not paid, didn't pay them, shorted, landlord threat*, trafficking victim*, rape victim*",
    es: 'violencia doméstica, violencia familiar, violencia intrafamiliar, maltrato, la golpea, la golpeaba, le pega, le pegaba, refugio para mujeres, mujeres golpeadas, mujer golpeada, abuso sexual, abusó de, robo de salario, no le pagó, no les pagó, no le pagaron, no me pagó, le debe la quincena',
  },
  fear: {
    en: "fear, fears, feared, fearful, afraid, scared, terrified, terror, terroriz*, frightened, frighten*, panic*, anxious, worried sick, traumatiz*, live in fear, living in fear, climate of fear, chilling, can't sleep, in the shadows, tremble*, panic attack*, paranoid, dread*, spooked",
    es: 'miedo, miedos, temor, temores, temen, teme, terror, aterroriz*, aterrad*, asustad*, asusta*, pánico, ansiedad, angustia*, angustiad*, traumatiz*, pesadilla*, no duerme, no dormimos, no puede dormir, en las sombras, tiembla*, temblando, vivir con miedo, vivimos con miedo, viven con miedo, da miedo, nos da miedo, le da miedo, me da miedo, tiene miedo, tienen miedo, tengo miedo, tenemos miedo',
  },
  'fear-weak': {
    en: 'worry about, nervous, hide, hides, hid, hiding, crying, cried, cries, shaking, scares, terrify*, intimidat*, nightmare*, shadows, anxiety',
    es: 'llora, lloran, lloró, llorando, nervios, estrés, nerviosa*, susto*, escond*, intimid*, desconfia*',
  },
  'fear-faint': {
    en: 'stress*, trauma, traumatic, worried, scare',
    es: 'preocupad*, preocupa, trauma*',
  },
  avoid: {
    en: "avoid*, stay home, stays home, stayed home, staying home, stay inside, stopped going, stopped coming, stop going, stop coming, won't go, won't come, wouldn't come, wouldn't go, doesn't go, doesn't leave, won't leave the house, don't go out, no show*, don't show, doesn't show, didn't show, quit coming, quit going, keep their kids home, kept home, keep home, keeps home, pulled out of, withdrew, withdrawal*, absence*, absent, missed appointment*, skip*, cancel*, cancelled appointment*, empty pew*, empty seat*, empty desk*, attendance, scared to go, afraid to go, scared to leave, stop showing up, stopped showing up, disappeared from, won't open the door, don't open the door, don't answer the door, won't answer the door, look over their shoulder, look over my shoulder, parks three streets, drop off, go around the back",
    es: 'no sale, no salen, no salimos, no quiere salir, no quieren salir, dejaron de ir, dejó de ir, dejaron de venir, dejó de venir, dejé de ir, ya no va, ya no van, ya no vienen, ya no viene, ya no quieren venir, ya no quiere ir, no quieren ir, no quiere ir, no lleva, no los llevan, no mandan, no mandar, no manda, faltar, faltan a, faltó, faltaron, ausencia*, se encierr*, encerrad*, no abren la puerta, no abre la puerta, no abrimos, no abrir la puerta, evitar, evitan, evita, con la luz apagada, cerró las cortinas, cancel*, sillas vacías, bancas vacías, no va al doctor, no fue al doctor, no se animan, no se anima, no se arriman, no se acercan',
  },
  places: {
    en: 'school, schools, church*, mass, clinic, clinics, hospital*, doctor*, grocery store, park, parks, playground*, library, libraries, bus stop, bus, daycare, day care, laundromat, emergency room, e r, er, work, food pantry, pew, pews, service, classroom*, swim lesson*, soccer',
    es: 'escuela*, iglesia*, misa, clínica*, hospital*, doctor*, médico, tienda, mercado, parque*, biblioteca*, parada, camión, guardería, lavandería, emergencias, trabajo, despensa, culto, salón, catecismo, consulta, cita, citas',
  },
  separation: {
    en: "separate famil*, separated famil*, family separation*, separating famil*, families apart, tear famil*, tears famil*, tearing famil*, torn apart, rip famil*, ripped apart, ripping famil*, taken from, take their parents, taken away, take my dad, take my mom, took his father, took my husband, took my dad, took him, took her, without a father, without a mother, without parents, orphan*, lose their parents, losing their parents, leave kids behind, left behind, who will pick up my kids, foster care, guardianship, power of attorney for, custody papers, never came home, didn't come home, come home from school, under the table, under the bed, breaking up famil*, break up famil*, keep families together, come back tonight, come home tonight, detained his father, detained her mother, deportation of a parent",
    es: 'separar famili*, separación de famili*, familias separadas, separan famili*, separando famili*, rompen famili*, romper famili*, destroz* famili*, destruir famili*, se llevaron a, se lo llevaron, se la llevaron, me lo llevaron, se llevan a, se lleven a, quitarle a, quedarse sin, sin su papá, sin su mamá, sin papá, sin mamá, huérfan*, quién va a recoger, quién recoge, no va a regresar, si voy a regresar, va a volver, si no regreso, no volvió, no regresó, carta poder, quién se queda con mis hijos, debajo de la cama, debajo de la mesa, familias unidas',
  },
  'well-being': {
    en: 'mental health of, peace of mind, bedwetting, wets the bed, stomach ache*, stomachache*, losing sleep, sleepless, depress*, grades dropped, grades fell, emotional*, therapist*, counselor*, heart breaks, humiliat*',
    es: 'bienestar, paz mental, se orina, moja la cama, dolor de panza, dolor de estómago, deprimid*, depresión, calificaciones, psicólog*, terapia, emocional*, tranquilidad, no come, humill*',
  },
  'fear-of-arrest': {
    en: 'fear of deportation, afraid of being deported, fear of being deported, afraid of deportation, fear of arrest, fear of ice, scared of ice, afraid of ice, fear deportation, living in fear, live in fear, lives in fear, climate of fear, culture of fear, fear in our communities, fear in the community, spread fear, spreads fear, instill fear, afraid to leave, afraid to go, scared to go, scared to leave, afraid to send, scared to send, afraid to take, scared to take, afraid to drive, families are afraid, families are scared, people are afraid, people are scared, kids are scared, children are scared, children afraid, terrified that, terrified of, worried about my students, will my mom, will my dad, is mommy, is my dad',
    es: 'miedo a la deportación, miedo de ser deportad*, miedo a ser deportad*, temor a la deportación, temor a ser deportad*, temor de ser deportad*, miedo a ice, miedo a la migra, miedo de la migra, miedo a migración, miedo de que, vivir con miedo, vivimos con miedo, viven con miedo, vive con miedo, vivir en miedo, clima de miedo, sembrar miedo, siembra miedo, miedo de salir, miedo salir, miedo de ir, miedo ir, miedo de llevar, miedo llevar, miedo de mandar, miedo de manejar, miedo manejar, familias tienen miedo, la gente tiene miedo, niños tienen miedo, nos da miedo, tengo miedo, tenemos miedo, se llama miedo',
  },
  trust: {
    en: "trust, trusts, trusted, trusting, trust in police, trust in the police, trust in law enforcement, community trust, public trust, trust between, trust with, build trust, building trust, built trust, rebuild trust, erode* trust, erod*, broken trust, break trust, lose trust, losing trust, lost trust, earn trust, earned our trust, mistrust, distrust, relationship with police, relationship with the police, relationships with the community, relationship between, relations between, police community relations, community relations, confidence in police, confidence in the police, faith in police, faith in the police, wave at the officer*, waves at, knows our officer*, know our officer*, don't trust, doesn't trust, can't trust, never trust, won't talk to, wouldn't talk to, talk to the officer*, open up to, took years to, respect for police, work with police, work with the police, goodwill, integrity of the department, legitimacy",
    es: 'confianza, confían, confía, confiar, confiamos, confié, desconfianza, desconfía*, desconfiar, confianza en la policía, confianza con la policía, la confianza de la gente, la confianza de la comunidad, perder la confianza, perdemos la confianza, se pierde la confianza, perdió la confianza, ganar la confianza, ganarse la confianza, romper la confianza, rompe la confianza, se rompe la confianza, tenerle confianza, le tenemos confianza, relación con la policía, relación entre, acercarse a la policía, acercarse a un oficial, se acercan al oficial, saluda al oficial, saludan al policía, la gente se le arrima, hablar con un policía, hablar con la policía, legitimidad',
  },
  profiling: {
    en: "profil*, racial profil*, racially profil*, racism, racist*, discriminat*, skin color, color of my skin, color of their skin, color of your skin, because of how they look, because of how i look, how we look, look mexican, looks mexican, look hispanic, look latino, look like an immigrant, brown skin, where was i born, where he was born, where were you born, show me your papers, show your papers, show papers, papers please, prove citizenship, prove i'm a citizen, prove we belong, driving while, stop and frisk, pretextual, second class, stereotyp*, xenophob*, white supremac*, redlining, segregat*, disproportionate*, anti black, inequit*, injustice*, prejudice*, bigot*, lad* in the truck",
    es: 'perfil racial, perfilamiento, perfil*  racial, racismo, racista*, discrimina*, color de piel, color de la piel, por el color, por su color, por cómo nos vemos, por como se ve, por la cara, por moren*, por hablar español, cara de mexicano, de dónde eres, de dónde es usted, dónde naciste, dónde nació, pedir papeles, pide papeles, piden papeles, pidan papeles, pedirle papeles, pedirme papeles, pidió papeles, pidieron papeles, mostrar papeles, enseñar papeles, los pararon, lo pararon, me pararon, nos paran, nos pararon, prejuicio*, xenofob*, por prieto',
  },
  'profiling-weak': {
    en: 'accent, my accent, bias, biased, born here, speaking spanish, speaks spanish, taillight, pulled over, traffic stop*, disparit*, unjust, oppress*, stopped for, where are you from, pretext',
    es: 'acento, papeles por, sospechos*, la mica, injusto*, injusticia*, lo bajaron, me paró, nos paró, desigual*, cara de',
  },
  rights: {
    en: "civil right*, human right*, civil libert*, constitutional right*, bill of rights, my rights, our rights, their rights, fourth amendment, first amendment, fifth amendment, 4th amendment, 14th amendment, fourteenth amendment, due process, equal protection, equal treatment, treated equally, treated the same, racial equity, racial justice, social justice, dignified, unconstitutional stop*, unreasonable search*, probable cause, reasonable suspicion, without a warrant, wrongful*, wrongly detained, detained by mistake, us citizen* detained, citizens detained, citizen was detained, mistaken identity, presumed innocent, innocent until, punished twice, double punishment, served his time, served their time, served his sentence, done their time, fair treatment, inhuman*, dehumaniz*, genocide, apartheid, persecut*, human dignity, disenfranchis*, pay equity, equal pay, reparation*, discriminatory, voting rights, immigrant rights, renters rights, women's rights",
    es: 'derechos civiles, derechos humanos, derechos constitucionales, mis derechos, nuestros derechos, sus derechos, cuarta enmienda, primera enmienda, debido proceso, trato igual, trato justo, mismo trato, me traten igual, nos traten igual, justicia social, justicia racial, causa probable, sospecha razonable, sin orden judicial, ciudadano detenido, ciudadanos detenidos, detuvieron a un ciudadano, por equivocación, confundieron, castigado dos veces, dos veces castigado, cumplió su condena, pagó su condena, inhumano*, ciudadano de segunda, persegu*, persiguen',
  },
  'rights-weak': {
    en: 'equity, equitable, equality, fairness, second chance*, fair chance, cruel, cruelty, dignity, warrantless, innocent people, mistaken for, freedom of speech, humane',
    es: 'equidad, igualdad, inocente, inocentes, por error, segunda oportunidad, cruel, crueldad, dignidad, sin orden, ya cumplió, ya pagó',
  },
  'rights-faint': {
    en: 'justice, human being*, inclusion, inclusive, liberty',
    es: 'justicia, libertad',
  },
  abuse: {
    en: 'police brutality, police violence, brutality, excessive force, use of force, tased, killed by police, shot by police, police kill*, police shoot*, officer shot, kills someone, kicked down, knee on, abuse of power, abuse by, militariz*, militarized, tear gas, rubber bullets, strip search*, detained for hours, sat on the curb, made him sit, george floyd, mass incarceration, over policing, overpolic*, solitary confinement',
    es: 'brutalidad policial, brutalidad, abuso policial, abuso de autoridad, abuso de poder, uso excesivo, fuerza excesiva, lo esposaron, me esposaron, lo tiraron, lo golpearon, lo tuvieron, me tuvieron, hostig*, criminaliz*, torturar, mataron a un',
  },
  'abuse-weak': {
    en: 'handcuffs, handcuffed, cuffed, on the ground, beat up, beat him, harass*, misconduct, torture*, incarcerat*, criminaliz*, held for hours, slammed',
    es: 'esposad*, en el suelo, en la banqueta, acos*, abusos, encarcel*, tortura, me tuvo sentado',
  },
};
