import type { ConceptTable } from './concept-table.ts';

/** Who speaks and is spoken of: kin, neighbours, immigrants, officers, agents, officials, offenders. */
export const people: ConceptTable = {
  kin: {
    en: 'mom, mother, mama, dad, father, daddy, papa, son, sons, daughter*, brother, brothers, sister, sisters, wife, husband, spouse, grandma, grandmother*, grandpa, grandfather, granny, abuela, abuelo, aunt, auntie, uncle, tia, tio, cousin*, nephew*, niece*, in law, in laws, fiance, fiancee, girlfriend, boyfriend, stepdad, stepson, stepfather, grandson*, granddaughter*, my family, our family, their family, my people, godson, comadre, compadre',
    es: 'mama, mamá, amá, papa, papá, apá, madre, padre, padres, papás, mamás, hijo, hijos, hija, hijas, mijo, mija, hermano*, hermana*, esposo, esposa, marido, mujer, abuela*, abuelo*, abuelita, tía, tías, tío, tíos, primo, primos, prima, primas, sobrino*, sobrina*, cuñado, cuñada, suegro, suegra, yerno, nuera, nieto*, nieta*, mi familia, su familia, nuestra familia, comadre, compadre, ahijado, ahijada, novia, novio',
  },
  children: {
    en: 'child, children, kid, kids, kiddo*, baby, babies, toddler*, boy, boys, girl, girls, student*, pupil*, teen*, youth, little one*, second grader*, first grader*, kindergartner*, newborn',
    es: 'niño, niños, niña, niñas, chiquito*, chiquita*, bebé, bebés, chamaco*, criatura*, alumno*, alumna*, estudiante*, muchachito*, chavalo*, huerco*, menores, adolescente*',
  },
  family: {
    en: 'family, families, household*, parent, parents, mothers, fathers, loved one*, loved ones',
    es: 'familia, familias, hogar, hogares, papás, seres queridos',
  },
  neighbours: {
    en: 'neighbor, neighbors, neighbour, neighbours, neighborhood*, my street, my block, our block, our street, across the street, next door, apartment complex, my building, community members',
    es: 'vecino, vecinos, vecina, vecinas, vecindario*, barrio, barrios, mi calle, la cuadra, mi cuadra, colonia, al lado, los apartamentos',
  },
  immigrant: {
    en: 'immigrant*, migrant*, undocumented, noncitizen*, non citizen*, foreigner*, refugee*, asylum seeker*, asylee*, dreamer*, daca, green card*, h 1b, tps, no papers, without papers, newcomer*, foreign born, hispanic*, latino*, latina*, latinx, mexican*, salvadoran*, venezuelan*, honduran*, guatemalan*, mixed status',
    es: 'inmigrante*, migrante*, indocumentado*, indocumentada*, sin papeles, sin documentos, refugiado*, refugiada*, extranjero*, soñador*, dreamer*, latino*, latina*, hispano*, hispana*, mexicano*, mexicana*, salvadoreñ*, hondureñ*, guatemaltec*, venezolan*, paisano*, paisana*, raza, recién llegad*, asilo, no tiene papeles, no tenemos papeles, no tengo papeles',
  },
  illegal: {
    en: "illegal alien*, illegal immigrant*, illegal immigration, illegals, illegally, here illegally, unlawfully, here unlawfully, unlawful presence, not legal, criminal alien*, alien*, in the country illegally, not supposed to be here, shouldn't be here, should not be here, should not have been here, had no business being here, overstay*, visa overstay*, entered illegally, crossed illegally, broke the law to get here, broke our laws, came illegally, came here illegal, removed from the country, deported before, deported twice, been deported, already deported, previously deported, prior deportation*, ordered removed, removal order*, final order*, order of removal, ordered gone, reentr*, re entry, came back after",
    es: 'ilegal, ilegales, ilegalmente, entró ilegal*, entraron ilegal*, inmigración ilegal, no debía estar, no debería estar, no tenía que estar aquí, deportado dos veces, ya deportado*, deportado antes, ya lo habían deportado, expulsado*, orden de deportación, orden final, orden de expulsión, reingres*, violaron la ley, rompieron la ley, se brincaron, se saltaron, brincó la frontera, visa vencida',
  },
  police: {
    en: 'police, policeman, policemen, cop, cops, officer*, dpd, opd, spd, lapd, nypd, bgpd, pd, squad car*, patrol car*, patrol officer*, patrolman, sergeant*, lieutenant*, captain, detective*, the badge, sworn officer*, beat cop*, beat officer*, policing, law enforcement, cruiser*',
    es: 'policía, policías, policiaco*, policial*, oficial, oficiales, agente de policía, patrulla, patrullas, patrullero*, sargento, detective*, chota, la jura, la placa, uniformado*, la ley, cuico*, polis',
  },
  sheriff: {
    en: 'sheriff*, deputy, deputies, constable*, jailer*, detention officer*, county jail',
    es: 'sheriff*, alguacil*, cherif*, sherif, carcelero*, la cárcel del condado',
  },
  ice: {
    en: 'ice, ice agent*, immigration agent*, immigration officer*, immigration authorit*, immigration custom*, homeland security, dhs, border patrol, cbp, la migra, migra, ins, federal agent*, federal agents, feds, the feds, federal immigration, federal officer*, deportation officer*, marshal*, eyes agent*, i c e, ice e',
    es: 'ice, la migra, migra, migración, agente de inmigración, agentes de inmigración, agentes federales, agente federal, los federales, patrulla fronteriza, el hielo, aice, ais',
  },
  'immigration-enforcement': {
    en: 'immigration enforcement, enforce immigration, enforcing immigration, immigration law*, federal immigration law*, deport, deports, deported, deporting, deportation*, immigration status, immigration check*, immigration raid*, ice raid*, raids, raid, roundup*, round up*, mass deportation*, immigration detainer*, ice detainer*, ice hold*, detainer*, immigration hold*, immigration warrant*, immigration question*, immigration matter*, immigration work, immigration duties, civil immigration, administrative warrant*, immigration court*',
    es: 'deportar*, deporta, deporten, deportado*, deportada*, deportaron, deportación*, redada*, estatus migratorio, estatus legal, control migratorio, leyes de inmigración, ley de inmigración, leyes migratorias, detención migratoria, orden de detención, asuntos migratorios, inmigración, migratorio*, migratoria*',
  },
  council: {
    en: 'council, councilmember*, council member*, councilman, councilwoman, mayor, city hall, city council, commissioner*, commission, city manager, city administrator, elected official*, elected leader*, alderman, aldermen, representatives, city leaders',
    es: 'concejo, concejal*, cabildo, ayuntamiento, alcalde, alcaldesa, alcaldía, regidor*, funcionario*, la ciudad, municipio, consejo, consejal*',
  },
  offender: {
    en: 'criminal, criminals, violent criminal*, violent offender*, offender*, repeat offender*, felon, felons, gang member*, murderer*, rapist*, predator*, child molester*, molester*, trafficker*, smuggler*, coyote*, drug dealer*, dealer*, thug*, killer*, drunk driver*, abuser*, robber*, burglar*, thief, thieves, pedophile*, sex offender*, bad guy*, bad people, dangerous people, dangerous criminal*, dangerous person, dangerous individual*, perpetrator*, fugitive*, shooter*, cartel*, career criminal*, bad actor*, pimp*, stalker*, carjacker*, convicted, wanted men, violent people, violent men, worst of the worst',
    es: 'criminal, criminales, delincuente*, violento, violentos, pandillero*, asesino*, asesinos, violador*, ratero*, ladrón, ladrones, narco*, narcos, traficante*, coyote*, malandro*, malandrín*, maleante*, mara, maras, marero*, bandido*, malhechor*, agresor*, abusador*, secuestrador*, homicida*, matón, matones, reincidente*, borracho al volante, gente mala, gente peligrosa, personas peligrosas, peligroso*, los malos, mafioso*, sicario*, extorsionador*, hampón*, cholos',
  },
  victim: {
    en: 'victim*, survivor*, witness*, battered, beaten, abused, assaulted, raped, robbed, mugged, got hit, stabbed, stole from, cheated, extorted, black eye, beat her, hit her, beats her, hits her, choked her, punched, got jumped, wage theft, shorted',
    es: 'víctima*, sobreviviente*, testigo*, golpeada*, golpeado*, golpeaba, le pegaba, le pega, le pegaron, me pegaron, la golpea, maltratada*, abusada*, violada*, asaltaron, me robaron, le robaron, nos robaron, asaltado*, asaltada, agredid*, ojo morado, moretón*, moretones, le rompió, amenazaba, amenazada*, me asaltaron',
  },
  worker: {
    en: 'worker*, workers, laborer*, labourer*, employee*, crew, crews, cook, cooks, dishwasher*, roofer*, painter*, nanny, nannies, housekeeper*, farmworker*, day laborer*, busboy*, janitor*, construction guys, framers, drywall*',
    es: 'trabajador*, obrero*, jornalero*, empleado*, cocinero*, lavaplatos, albañil*, pintor*, niñera*, cuadrilla*, campesino*, mesero*, jardinero*, roofero*',
  },
  black: {
    en: 'black people, black community, black communities, black folks, black residents, black families, black men, black women, black man, black and brown, african american*, people of color, communities of color, person of color, bipoc, brown people, brown skin*, indigenous, native american*, asian*, white people, white folks, minority, minorities, black youth, black lives, black kids, black neighbors, black drivers, brown men, black owned, black businesses, black workers, black students',
    es: 'afroamerican*, gente de color, personas de color, negros, morenos, gente morena, minoría, minorías, piel morena, prietos, indígena*, asiátic*',
  },
  poor: {
    en: 'low income, working class, poor people, poverty, homeless*, unhoused, vulnerable, marginalized, underserved, disadvantaged, houseless, working families, most vulnerable, struggling families, unsheltered, encampment*',
    es: 'bajos recursos, pobreza, pobres, desamparad*, sin hogar, vulnerable*, marginad*, clase trabajadora, familias trabajadoras',
  },
};
