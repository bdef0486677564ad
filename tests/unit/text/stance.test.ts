import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/text/document.ts';
import { stanceFrom, stanceOf } from '../../../src/text/position.ts';
import { readCooperation } from '../../../src/text/stance.ts';

const read = (text: string, direction?: 'cooperation' | 'separation', aliases?: string[]) =>
  readCooperation(readDocument(text), { direction, aliases }).label;

describe('the stance of a comment', () => {
  it.each([
    ['cooperation', 'for', 'support'],
    ['cooperation', 'against', 'oppose'],
    ['separation', 'for', 'oppose'],
    ['separation', 'against', 'support'],
    ['separation', 'mixed', 'mixed'],
    ['cooperation', 'unclear', 'unclear'],
  ] as const)('toward a proposal of %s, a view %s is %s', (direction, cooperation, stance) => {
    expect(stanceOf(cooperation, direction)).toBe(stance);
  });

  it.each([
    ['Please vote no on the agreement.', 'cooperation', 'against'],
    ['I strongly support the agreement, sign it.', 'cooperation', 'for'],
    ['No firmen el convenio, por favor.', 'cooperation', 'against'],
    ['Estoy a favor de la ordenanza.', 'separation', 'against'],
    ['In strong support of AB 200.', 'separation', 'against'],
    ['WE ARE OPPOSED. VOTE NO ON THIS BILL', 'separation', 'for'],
  ] as const)('reads %j under a proposal of %s', (text, direction, label) => {
    expect(read(text, direction, ['AB 200'])).toBe(label);
  });

  it.each([
    'Good evening, my name is Dolores and I rent a flat by the library. I am here in support of the funding for the reading room, because the children of our street have nowhere to go after school and the heating there works. I support the proposal before you, please vote yes, and please keep the doors open until eight on weekdays. Thank you for hearing me this late.',
    'Buenas noches, me llamo Dolores y vivo junto a la biblioteca. Estoy a favor de los fondos para la sala de lectura, porque los niños de nuestra calle no tienen a dónde ir después de la escuela y ahí sí funciona la calefacción. Apoyo la propuesta que tienen delante, voten que sí, y por favor dejen las puertas abiertas hasta las ocho entre semana. Gracias por escucharme.',
  ])('takes a yes to something else, said at length, for no side: %j', (text) => {
    expect(read(text, 'cooperation')).toBe('unclear');
    expect(read(text, 'separation')).toBe('unclear');
    expect(read(`${text} ICE.`, 'cooperation')).toBe('for');
  });

  it.each([
    ['Our police should not work with ICE. Keep our officers out of immigration enforcement.', 'against'],
    ['LET OUR POLICE WORK WITH ICE. END SANCTUARY AND DEPORT CRIMINALS.', 'for'],
    ['No queremos que la policía coopere con ICE, fuera la migra.', 'against'],
    ['Que la policía colabore con ICE y que los deporten, basta de santuarios.', 'for'],
    ['I am opposed to letting our deputies work with ICE.', 'against'],
  ] as const)('reads %j where no proposal is known', (text, label) => {
    expect(read(text)).toBe(label);
  });

  it('takes no side from a vote whose object nobody knows', () => {
    expect(read('Vote no.')).toBe('unclear');
    expect(read('I support item 2.4 on the library.')).toBe('unclear');
  });

  it('does not take a signing that is told of for a wish', () => {
    expect(read('When you sign the paper it gets filed in room 4.', 'cooperation')).toBe('unclear');
  });

  it('reads no position where no direction is known, unless one was declared', () => {
    const cooperation = { label: 'against', confidence: 0.9, evidence: [] } as const;
    expect(stanceFrom({ ...cooperation, evidence: [] })).toMatchObject({
      label: 'unclear',
      source: 'inferred',
    });
    expect(stanceFrom({ ...cooperation, evidence: [] }, undefined, 'oppose')).toMatchObject({
      label: 'oppose',
      source: 'declared',
    });
  });
});
