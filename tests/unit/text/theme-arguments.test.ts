import { describe, expect, test } from 'vitest';
import { conceptHits, conceptNames } from '../../../src/text/concepts.ts';
import { readDocument } from '../../../src/text/document.ts';
import { tagThemes } from '../../../src/text/themes.ts';
import { tokens } from '../../../src/text/tokens.ts';

const SAYINGS: [theme: string, english: string, spanish: string][] = [
  [
    'crime-reporting',
    'My aunt was robbed twice and she still will not call the cops.',
    'A mi tía la robaron dos veces y ni así quiso llamar a la policía.',
  ],
  [
    'community-trust',
    'It took years to build trust with our officers and nobody trusts the police now.',
    'Costó años ganar la confianza en la policía y ya nadie confía en los oficiales.',
  ],
  [
    'fear-and-wellbeing',
    'Kids stopped coming to school and ask if their mom will be home tonight.',
    'Los niños dejaron de venir a la escuela y preguntan si se llevaron a su mamá.',
  ],
  [
    'public-safety',
    'Get the violent offenders off our streets before someone else gets killed.',
    'Saquen a los delincuentes violentos de las calles antes de que maten a otro.',
  ],
  [
    'cost-and-resources',
    'Who pays the overtime? Fix the potholes instead of wasting our tax dollars.',
    '¿Quién va a pagar las horas extra? Tapen los baches y no gasten nuestros impuestos.',
  ],
  [
    'legal-exposure',
    'We will get sued for holding people past release, and the settlement comes to us.',
    'Nos van a demandar por detenciones ilegales y la demanda la paga la ciudad.',
  ],
  [
    'civil-rights',
    'They pulled my cousin over because of his brown skin and asked for his papers.',
    'Pararon a mi primo por su color de piel y le pidieron los papeles.',
  ],
  [
    'local-federal-roles',
    'Let ICE do its own job; local police should not become immigration agents.',
    'Que ICE haga su trabajo; la policía local no debe hacer el trabajo de la migra.',
  ],
  [
    'rule-of-law',
    'We waited in line and came legally; those who broke the law should be deported.',
    'Hicimos la fila y entramos legalmente; la ley es la ley y que se cumpla.',
  ],
  [
    'economy-and-reputation',
    'Half my crew no longer comes to work and my restaurant lost its customers.',
    'Mis trabajadores ya no vienen a la obra y mi restaurante perdió clientes.',
  ],
  [
    'social-cohesion',
    'This pits neighbor against neighbor, and that is not who we are.',
    'Esto pone a vecinos contra vecinos y así no somos.',
  ],
  [
    'civic-participation',
    'Hold a town hall and listen to the community before you vote.',
    'Hagan una junta pública y escuchen a la comunidad antes de votar.',
  ],
  [
    'transparency-accountability',
    'Publish the data every quarter and let an oversight board hold officers accountable.',
    'Publiquen los datos cada trimestre y que una comisión independiente les pida rendir cuentas.',
  ],
  [
    'community-policing',
    'Send social workers to a mental health crisis and give kids after school programs.',
    'Manden trabajadores sociales a las crisis de salud mental y abran programas para jóvenes.',
  ],
  [
    'services-and-legal-aid',
    'Families need legal aid, an interpreter and a clinic where they can see a doctor.',
    'Las familias necesitan ayuda legal, un intérprete y servicios de salud.',
  ],
];

describe('a theme argued through concrete things is read', () => {
  test.each(SAYINGS)('%s, in English', (theme, english) => {
    expect(themesOf(english)).toContain(theme);
  });
  test.each(SAYINGS)('%s, in Spanish', (theme, _, spanish) => {
    expect(themesOf(spanish)).toContain(theme);
  });
  test.each(SAYINGS)('%s, in Spanish without accents', (theme, _, spanish) => {
    expect(themesOf(spanish.normalize('NFD').replace(/\p{M}/gu, ''))).toContain(theme);
  });
  test.each(SAYINGS)('%s, in the capitals of captions without points', (theme, english) => {
    expect(themesOf(english.toUpperCase().replace(/[.,;?]/g, ''))).toContain(theme);
  });
});

describe('a family of expressions', () => {
  test.each([
    ['with one word or another', 'they will never call the police', 'they will never call the cops'],
    ['with a word or without', 'afraid to call the police', 'afraid to call police'],
    ['without apostrophes', "she won't call the police", 'she wont call the police'],
  ])('says the same %s', (_, one, other) => {
    expect(conceptsOf(one)).toContain('crime-reporting-argued');
    expect(conceptsOf(other)).toContain('crime-reporting-argued');
  });

  test('says a concept once over the same words, by its longest expression', () => {
    const words = tokens('who is afraid to call the police');
    const argued = conceptNames.indexOf('crime-reporting-argued');
    const hits = conceptHits(words, 'en').filter(({ concept }) => concept === argued);
    expect(hits).toEqual([{ concept: argued, first: 2, last: 6 }]);
  });
});

function themesOf(text: string): string[] {
  return tagThemes(readDocument(text)).map(({ id }) => id);
}

function conceptsOf(text: string): (string | undefined)[] {
  return readDocument(text).hits.map(({ concept }) => conceptNames[concept]);
}
