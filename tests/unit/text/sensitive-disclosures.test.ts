import { describe, expect, test } from 'vitest';
import { findSensitive } from '../../../src/text/sensitive.ts';

const STATEMENTS = new Set(['status', 'whereabouts', 'third-party']);

const DISCLOSED: string[] = [
  'My mother has no papers.',
  "my mom doesn't have her papers",
  'My dad is undocumented and works nights at the tire shop on Lamar.',
  'I am undocumented.',
  "I'm undocumented and unafraid",
  'I have been undocumented since I was four.',
  'As an undocumented student I can tell you it is hard.',
  'I came here undocumented when I was three.',
  'I overstayed my visa in 2008.',
  'My roommate overstayed her tourist visa.',
  'My brother-in-law is here on an expired visa.',
  'My husband is in removal proceedings.',
  'My cousin was deported last spring.',
  'They deported my uncle in March.',
  'ICE took my father on Tuesday.',
  'ICE picked up my brother outside the Home Depot on Forest Lane.',
  'My wife has TPS and it ends in September.',
  'I am a DACA recipient.',
  "I'm on DACA.",
  'I have DACA and I teach third grade.',
  'My sister is a Dreamer.',
  'My fiance is waiting on his asylum hearing.',
  'We applied for asylum in 2022 and our case is still pending.',
  'I am here on a work visa.',
  'My parents crossed the border in 1994.',
  'My grandmother crossed the river with my mom on her back.',
  'My neighbor Rosa has no status.',
  'My coworker Luis is illegal.',
  "Our nanny doesn't have legal status.",
  "She doesn't have papers and she is scared to call.",
  'He has no papers, he sleeps in his truck behind the feed store.',
  'half my crew is undocumented',
  "My student's parents are undocumented.",
  "My best friend's dad got deported",
  'My tenant in unit 4 has no papers.',
  "My mother-in-law's visa ran out years ago.",
  'my stepdad never fixed his papers',
  'My husband got an order of removal in absentia.',
  "My daughter's boyfriend has an ICE hold.",
  'My son is being held at the Prairieland detention center.',
  "I don't have papers but I pay taxes.",
  'I have no papers.',
  'My aunt is hiding in the church basement.',
  "MY HUSBAND DOESN'T HAVE PAPERS AND HE WORKS AT THE CAR WASH ON HARRY HINES",
  'I AM UNDOCUMENTED I HAVE LIVED HERE TWENTY YEARS',
  'my wife she is not legal',
  'My boyfriend came here without a visa.',
  "I'm a U visa holder because I testified.",
  'My mom has a work permit that expires in June.',
  'My green card is conditional.',
  'Mi mamá no tiene papeles.',
  'mi apa no tiene papeles y trabaja en la pisca',
  'Soy indocumentada.',
  'Yo soy indocumentado, llevo 20 años aquí.',
  'No tengo papeles pero pago impuestos.',
  'yo no tengo papeles',
  'Mi esposo está sin papeles.',
  'Mi esposo es indocumentado.',
  'Tengo DACA desde 2013.',
  'Mi hija tiene DACA.',
  'Tengo TPS y se vence en septiembre.',
  'Mi cuñada tiene TPS.',
  'A mi primo lo deportaron el año pasado.',
  'Deportaron a mi papá en 2017.',
  'La migra se llevó a mi hermano.',
  'ICE se llevó a mi vecino el martes.',
  'A mi esposo lo agarró la migra afuera del trabajo.',
  'Mi hermano está detenido en Alvarado.',
  'Mi tío está preso por inmigración en Bluebonnet.',
  'Pedí asilo en 2021.',
  'Mi esposa pidió asilo y todavía espera.',
  'Estamos esperando nuestro asilo.',
  'Mi caso de asilo está pendiente.',
  'Crucé el río con mi hija en brazos.',
  'Mi mamá cruzó el desierto conmigo.',
  'Entramos sin papeles en el 99.',
  'Se me venció la visa.',
  'A mi comadre se le venció el permiso de trabajo.',
  'Mi patrón sabe que no tengo papeles.',
  'Mi vecina la del 4B es ilegal.',
  'Mi yerno tiene orden de deportación.',
  'Soy residente desde el año pasado.',
  'Mis papás no tienen papeles.',
  'Mis suegros son indocumentados.',
  'Mi muchacha no es de aquí, no tiene documentos.',
  'La señora que cuida a mis hijos, Lupita, no tiene papeles.',
  'Ella no tiene papeles y vive con su hermana en la calle Clarendon.',
  'Él está aquí ilegalmente.',
  'MI ESPOSO NO TIENE PAPELES Y TRABAJA EN LA COCINA',
  'tengo visa de turista vencida',
  'mi ama esta escondida en casa de mi tia',
  'mi hermana se quedo con visa vencida',
  'Mi novio cruzó de mojado.',
  'llevo 15 años sin papeles',
];

describe("a living person's status is found, in English and Spanish, whoever tells it", () => {
  test.each(DISCLOSED)('%s', (text) => {
    expect(findSensitive(text).some(({ kind }) => STATEMENTS.has(kind))).toBe(true);
  });
});

const GENERAL: string[] = [
  'I am an immigrant.',
  'My parents are immigrants.',
  'I am a naturalized citizen.',
  'I became a citizen in 2015.',
  'My wife is a citizen and so am I.',
  'Undocumented people pay taxes.',
  'Undocumented immigrants are our neighbors.',
  'Families without papers are afraid to call.',
  'A mother with no papers will not call 911.',
  'If you have no papers you should still call the police.',
  'People who overstayed their visas should leave.',
  'Those who crossed the border illegally broke the law.',
  'They should all be deported.',
  'Nobody should be deported for a broken taillight.',
  'Anyone who is undocumented should be able to report a crime.',
  'I support DACA.',
  'We need a path for Dreamers and TPS holders.',
  'End DACA now.',
  'The man who hit my car had been deported twice.',
  'The killer was deported five times.',
  'I have friends who are immigrants.',
  'Illegal parking is a problem.',
  'It is illegal to detain people without a warrant.',
  'I am a lawyer and I represent asylum seekers.',
  'My church helps asylum seekers.',
  'I work with undocumented students.',
  'My students are afraid.',
  'I was asked for my papers.',
  'The officer asked my son for his papers.',
  'Nobody checks your visa at the library.',
  'I have lived in Dallas for thirty years.',
  'My visa card was stolen.',
  'I have been a resident of Dallas since 1980.',
  'I am a permanent fixture at these meetings.',
  'My grandparents came from Ireland.',
  'My father is a police officer.',
  'My mother works at the school on Davis.',
  'My brother lives in Oak Cliff.',
  'The city has no status report.',
  'There are no papers on this agenda.',
  'I have no documents in front of me.',
  'Deporting criminals makes us safe.',
  'He was sent back to committee.',
  'Governor Abbott signed SB 4.',
  'Soy inmigrante.',
  'Mis papás son inmigrantes.',
  'Soy ciudadano americano.',
  'Me hice ciudadana en 2012.',
  'La gente sin papeles tiene miedo.',
  'Las familias sin papeles no llaman.',
  'Los indocumentados también pagan impuestos.',
  'Nadie es ilegal.',
  'Ningún ser humano es ilegal.',
  'Que deporten a los criminales.',
  'Al que me asaltó ya lo habían deportado.',
  'Si una mujer no tiene papeles no va a denunciar.',
  'Apoyo a los dreamers.',
  'Apoyo el TPS.',
  'Quien no tiene papeles no llama al 911.',
  'Es ilegal detener sin orden.',
  'Estacionarse ahí es ilegal.',
  'Le pidieron papeles a mi hijo.',
  'Los que entraron sin papeles violaron la ley.',
  'Trabajo en una escuela en Oak Cliff.',
  'Mi hermano vive en Garland.',
  'No tengo los papeles de la junta.',
  'La visa cuesta mucho y tarda años.',
  'El permiso de construcción no llegó.',
  'Muchos vecinos no tienen papeles.',
  'Vengo sin miedo.',
  'Hay personas que no tienen documentos.',
];

describe('talk of people in general, of law and of oneself as an immigrant is left alone', () => {
  test.each(GENERAL)('%s', (text) => {
    expect(findSensitive(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([]);
  });
});

describe('where somebody can be found is hidden with the status that makes it dangerous', () => {
  test.each([
    [
      'My cousin has no papers. She works at the laundry on Royal Lane.',
      'She works at the laundry on Royal Lane',
    ],
    [
      'Mi tía no tiene papeles. Trabaja en la panadería de Clarendon.',
      'Trabaja en la panadería de Clarendon',
    ],
    ['My nephew is being held at the Alvarado jail.', 'My nephew is being held at the Alvarado jail'],
  ])('%s', (text, place) => {
    const found = findSensitive(text).filter(({ kind }) => kind === 'whereabouts');
    expect(found.map(({ start, end }) => text.slice(start, end))).toContain(place);
  });

  test('a place of work alone is no secret', () => {
    expect(findSensitive('My cousin works at the laundry on Royal Lane. It is a good job.')).toEqual([]);
  });
});

describe('a private person accused by name is found, an official is not', () => {
  test.each([
    ['A man named Osvaldo Luna sells drugs behind our building.', 'Osvaldo Luna'],
    ['Un tal Fermín Olague roba cobre en mi calle.', 'Fermín Olague'],
    ['He beat her twice. His name is Kevin Marsh.', 'Kevin Marsh'],
  ])('%s', (text, name) => {
    const found = findSensitive(text).filter(({ kind }) => kind === 'third-party');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([name]);
  });

  test.each([
    'Mayor Eric Johnson lied to us.',
    'My name is Rosa Paz and I was robbed in May.',
    'Officers shot Botham Jean in his home.',
    'George Floyd was killed by police.',
  ])('%s', (text) => {
    expect(findSensitive(text)).toEqual([]);
  });
});
