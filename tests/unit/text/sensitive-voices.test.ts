import { describe, expect, test } from 'vitest';
import { families } from '../../../src/text/lexicons/sensitive-status-families.ts';
import { findSensitive } from '../../../src/text/sensitive.ts';

const statementsIn = (text: string) =>
  findSensitive(text).filter(({ kind }) => kind === 'status' || kind === 'whereabouts');

/** What people say of themselves and theirs at a hearing, and the words of it that must not be published unseen. */
const TOLD: [text: string, words: string][] = [
  [
    'GOOD EVENING COUNCIL MY NAME IS ROSA I LIVE IN DISTRICT FOUR AND MY HUSBAND WAS PICKED UP BY ICE THREE WEEKS AGO ON HIS WAY TO POUR CONCRETE',
    'MY HUSBAND WAS PICKED UP BY ICE',
  ],
  [
    'She came on a student visa and stayed after it ran out, and now she is afraid to take her own son to the clinic.',
    'She came on a student visa and stayed after it ran out',
  ],
  [
    'The lady who takes care of my father is here without permission and she is the best thing that ever happened to us.',
    'is here without permission',
  ],
  [
    'My son in law wears an ankle monitor from immigration and has to check in every other Tuesday.',
    'an ankle monitor from immigration',
  ],
  [
    "AND I'M SHAKING RIGHT NOW BECAUSE I'M ONE OF THE PEOPLE WITHOUT DOCUMENTS THAT YOU KEEP TALKING ABOUT",
    "I'M ONE OF THE PEOPLE WITHOUT DOCUMENTS",
  ],
  [
    "My best friend's brother has been in detention at Bluebonnet since April.",
    'has been in detention at Bluebonnet since April',
  ],
  [
    'Several of the guys on our roofing crew are here illegally and they sleep four to a room in the house behind ours on Cedar.',
    'Several of the guys on our roofing crew are here illegally',
  ],
  [
    'I teach ESL and at least six of my students are waiting on asylum.',
    'at least six of my students are waiting on asylum',
  ],
  [
    'I came through the desert when I was nine with my uncle and I remember the thirst more than anything.',
    'I came through the desert when I was nine with my uncle',
  ],
  [
    "Don't tell me about the line. My sister's petition has been pending for fourteen years.",
    "My sister's petition has been pending for fourteen years.",
  ],
  [
    'My parents brought me here when I was two and I found out I was undocumented when I tried to get a license.',
    'My parents brought me here when I was two and I found out I was undocumented when I tried to get a license.',
  ],
  [
    'As a TPS holder from El Salvador I have lived under five presidents not knowing.',
    'TPS holder from El Salvador',
  ],
  [
    'Neither of my parents is legal and both of them have a business here that pays sales tax.',
    'Neither of my parents is legal',
  ],
  [
    "The man who mows my lawn, Chuy, isn't legal, everybody on the street knows it, and everybody trusts him with their keys.",
    "isn't legal",
  ],
  [
    'I have a U visa application in. I was a victim of a crime and I cooperated and I am still waiting on the U visa.',
    'I was a victim of a crime and I cooperated and I am still waiting on the U visa.',
  ],
  [
    'My dad got sent back to Guatemala in 2019 and I have been the man of this house since I was fifteen.',
    'My dad got sent back to Guatemala in 2019',
  ],
  [
    'We overstayed. There, I said it into a microphone. We were tourists and then the war came and we stayed.',
    'We overstayed.',
  ],
  [
    "My neighbor two doors down is hiding in her sister's basement because of a missed court date with immigration.",
    "is hiding in her sister's basement",
  ],
  [
    "I'm a nurse and a patient told me last week that her husband is undocumented and that is why she waited three days with a broken wrist.",
    'her husband is undocumented',
  ],
  [
    'My fiancé has a deportation order hanging over him because a notario filed the wrong form.',
    'a deportation order',
  ],
  [
    'I got my residency revoked after a possession charge from when I was twenty.',
    'I got my residency revoked',
  ],
  ['Mi esposo no tiene papeles y trabaja de noche en la empacadora de la Irving.', 'no tiene papeles'],
  [
    'A mi hermano lo agarró la migra saliendo del trabajo y ya no supimos de él en ocho días.',
    'lo agarró la migra',
  ],
  [
    'A mi papá lo deportaron hace dos años y mi mamá se quedó sola con cuatro.',
    'A mi papá lo deportaron hace dos años',
  ],
  [
    'mi cuñada tiene un grillete en el tobillo y le da pena ir por los niños a la escuela',
    'tiene un grillete en el tobillo',
  ],
  [
    'Se me venció el permiso de trabajo y el patrón me dijo que ya no vuelva.',
    'Se me venció el permiso de trabajo',
  ],
  [
    'Mi mamá entró sin inspección y por eso no puede arreglar aunque yo ya cumplí los veintiuno.',
    'Mi mamá entró sin inspección',
  ],
  ['mis papas son ilegales como dicen ustedes pero nunca han pedido nada', 'mis papas son ilegales'],
  [
    'yo vengo a hablar por mi comadre que no pudo venir ella no tiene estatus y le robaron la troca y no quiso llamar',
    'ella no tiene estatus',
  ],
  [
    'Llevo once años aquí sin papeles y nunca, nunca me he atrevido a levantar un reporte.',
    'Llevo once años aquí sin papeles',
  ],
  [
    "I'm here on an H-2A and my boss knows that if I complain about the heat I go home.",
    "I'm here on an H-2A",
  ],
  ["My kids' soccer coach got a notice to appear and quit coaching.", 'got a notice to appear'],
  [
    'I run a small drywall company and two of my best guys have nothing, no papers, no social, and I pay them every Friday like anybody else.',
    'two of my best guys have nothing, no papers, no social',
  ],
  [
    "My grandson's other grandma got picked up at the Fiesta and now she's in Karnes.",
    "got picked up at the Fiesta and now she's in Karnes",
  ],
  [
    'MY NAME IS TERESA AND MY SON LOST HIS DACA BECAUSE THE LAWYER SENT THE PAPERS LATE',
    'MY SON LOST HIS DACA',
  ],
  [
    "My parents work the early shift. They don't have papers. They have never asked this city for a dime.",
    "They don't have papers.",
  ],
  [
    "I'm one of the people you're voting about tonight. I have no visa and no green card.",
    "I'm one of the people you're voting about tonight. I have no visa and no green card.",
  ],
  [
    "We rent to a couple from Oaxaca who don't have documents, and I will not be asking them for any.",
    "a couple from Oaxaca who don't have documents",
  ],
  ["My wife's asylum interview got cancelled four times.", "My wife's asylum interview got cancelled"],
  ['My roommate at UTD is on an F-1 that ends in May and then what?', 'is on an F-1 that ends in May'],
  [
    'The woman who bathes my mother crossed the desert with a broken foot.',
    'crossed the desert with a broken foot',
  ],
  [
    'My brother turned himself in and ICE has had him ever since.',
    'My brother turned himself in and ICE has had him ever since.',
  ],
  [
    "uh my cousin he he got deported in like twenty eighteen and uh he came back and he's living in my aunt's garage",
    'he got deported in like twenty eighteen',
  ],
  [
    "uh my cousin he he got deported in like twenty eighteen and uh he came back and he's living in my aunt's garage",
    "he's living in my aunt's garage",
  ],
  [
    "We've had a removal order since my husband missed court, and we have three kids at Stevens Park Elementary.",
    "We've had a removal order since my husband missed court",
  ],
  [
    "My boyfriend is on parole from Cuba, the immigration kind, and it's over in June.",
    'is on parole from Cuba, the immigration kind',
  ],
  [
    'Our church is hiding a mother and two girls in the rectory.',
    'is hiding a mother and two girls in the rectory',
  ],
  [
    "Both my grandparents snuck over in the trunk of a Buick. I'm a police officer now.",
    'Both my grandparents snuck over in the trunk of a Buick.',
  ],
  ["My neighbor isn't a citizen, isn't anything, she's just my neighbor.", "isn't a citizen, isn't anything"],
  ['Mi yerno anda sin papeles y por eso no lo dejo manejar.', 'Mi yerno anda sin papeles'],
  ['Ni mi esposo ni yo tenemos papeles, pero los niños sí.', 'Ni mi esposo ni yo tenemos papeles'],
  ['mi suegra entro con visa y ya no se fue y ahorita cuida a mis hijos', 'entro con visa y ya no se fue'],
  [
    'Me pusieron el grillete en el aeropuerto y así he andado siete meses en la fábrica.',
    'Me pusieron el grillete en el aeropuerto',
  ],
  ['A mi cuñado se lo llevó la migra en el Home Depot de la Buckner.', 'se lo llevó la migra'],
  [
    'Mi compadre está escondido en casa de su hermana desde la redada.',
    'está escondido en casa de su hermana',
  ],
  [
    'Tenemos el caso de asilo parado y sin permiso no puedo trabajar derecho.',
    'Tenemos el caso de asilo parado',
  ],
  ['Mi mamá tiene corte de migración en marzo y no duerme.', 'Mi mamá tiene corte de migración en marzo'],
  [
    'NOSOTROS SOMOS DE LOS QUE CRUZARON POR ARIZONA Y NO NOS DA PENA DECIRLO',
    'SOMOS DE LOS QUE CRUZARON POR ARIZONA',
  ],
  [
    'Mi jefe sabe que trabajo con un seguro que no es mío y por eso me paga menos.',
    'trabajo con un seguro que no es mío',
  ],
  ['A mi señora le negaron el asilo y apelamos.', 'A mi señora le negaron el asilo'],
  ['los muchachos que trabajan conmigo ninguno trae papeles y todos pagan renta', 'ninguno trae papeles'],
  ['Mi hija ya no pudo renovar su DACA y la corrieron de la clínica.', 'ya no pudo renovar su DACA'],
  ['mi primo lo sacaron del pais por un ticket imagínese', 'lo sacaron del pais'],
  [
    "My abuelo no tiene sus papeles and he's eighty one years old sitting right there in his hat.",
    'no tiene sus papeles',
  ],
  [
    'My friend Dulce has been in sanctuary at the Unitarian church.',
    'has been in sanctuary at the Unitarian church',
  ],
];

/** What sounds like it: policy, figures, hypotheticals, officials, opponents quoted, papers of other kinds. */
const UNTOLD: string[] = [
  'I was born here, so was my mother, and I support this agreement.',
  'If a woman has no papers and her husband beats her, who is she going to call after you pass this?',
  'My neighbours are citizens, every one of them, and they still get asked for papers at the light.',
  'Roughly eleven million people live in this country without legal status, according to Pew.',
  'The opponents say that my kind are all illegals. I was born at Baylor hospital on Gaston Avenue.',
  "Councilman Ortega's parents crossed the river too, he says so in every speech.",
  'We have a policy of not asking about immigration status and it should remain that way.',
  "THE SHERIFF ALREADY HOLDS PEOPLE WITH DETAINERS AND THAT IS WHAT THE LAW SAYS SO I DON'T SEE THE PROBLEM",
  'My grandfather came through Ellis Island in 1911 and became a citizen in 1920.',
  "I'm proud to be an immigrant and I work harder than anyone on this dais.",
  'TPS for Venezuelans was ended by the administration, and thousands in our county will be affected.',
  'Deportations went up forty percent last year and crime here did not move an inch.',
  'The bill says an officer may ask for documents during a lawful stop.',
  'Imagine your mother was deported tomorrow. Imagine coming home and she is gone.',
  'My husband is a retired deputy and he works security at the Methodist church on Sundays.',
  'Anyone here unlawfully should be deported, period, that is the law.',
  'Los inmigrantes indocumentados pagan impuestos, hay estudios que lo demuestran.',
  'Yo nací aquí, mis hijos nacieron aquí, y de todos modos nos paran.',
  'Mi hijo trabaja en la policía y está de acuerdo con este convenio.',
  'El alcalde dijo que su abuelo fue bracero y cruzó con contrato.',
  'Muchas familias mixtas viven en esta ciudad y este acuerdo las va a separar.',
  'No soy abogado, pero entiendo que una orden de detención no es una orden de un juez.',
  'My parents came legally and they waited eleven years, so I know the line.',
  'They have no papers, some of them, and the law does not care, and it should.',
  'Does the city have documents showing what this costs? No papers were given to us.',
  'My tenants are students and they have status letters from the university.',
  'The status of our petition to close the alley is still pending at the city.',
  'My landlord crossed the line when he raised my rent by four hundred dollars.',
  'I got a notice to appear for jury duty and I had no way to get there.',
  'My husband, a lieutenant in the Marines, got sent back to Iraq twice.',
  'My permit for the taco truck expired and the inspector would not listen.',
  "If my husband didn't have papers I would never call you, that's what I'm telling you.",
  "Officers don't need to know who is legal and who is not.",
  'Our pastor is sheltering a homeless family from the cold.',
  "I don't have status reports on any of this from the chief.",
  'El permiso de construcción se venció y mi vecino siguió levantando la barda.',
  'No tengo los papeles del carro y por eso me lo quitaron.',
  'Mis papás llegaron con nada y hoy tienen tres panaderías.',
  'Mi abuelo cruzó la frontera muchas veces como trailero, con su pasaporte.',
  'Los que no tienen papeles no van a venir aquí a hablar, eso se los aseguro.',
  'Mi hermano es policía y está en contra de las deportaciones.',
  'La ciudad no tiene documentos que prueben lo que dice el jefe.',
  'Yo sí tengo papeles y vengo a hablar por los que no.',
  'Soy residente del distrito seis y pago mis impuestos.',
];

describe('those who give themselves or others away at a hearing are kept from harm', () => {
  test.each(TOLD)('%s', (text, words) => {
    const start = text.indexOf(words);
    const end = start + words.length;
    expect(statementsIn(text).some((span) => span.start < end && start < span.end)).toBe(true);
  });
});

describe('talk of law, of figures and of other papers gives nobody away', () => {
  test.each(UNTOLD)('%s', (text) => {
    expect(statementsIn(text)).toEqual([]);
  });
});

test('a line of a family says every wording, with apostrophes and without', () => {
  expect(families("(she |)(doesn't have|lacks) papers").map((words) => words.join(' '))).toEqual([
    "she doesn't have papers",
    'she doesnt have papers',
    'she lacks papers',
    "doesn't have papers",
    'doesnt have papers',
    'lacks papers',
  ]);
});
