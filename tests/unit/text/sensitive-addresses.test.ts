import { describe, expect, test } from 'vitest';
import { findSensitive } from '../../../src/text/sensitive.ts';

const addressesIn = (text: string): string[] =>
  findSensitive(text)
    .filter(({ kind }) => kind === 'address')
    .map(({ start, end }) => text.slice(start, end));

describe('a street address spoken aloud is hidden', () => {
  test.each([
    ['I live at forty two fifteen Elm', 'forty two fifteen Elm'],
    ['I live at forty-two fifteen Elm Street.', 'forty-two fifteen Elm Street'],
    ['i live at forty two fifteen elm street and i am tired', 'forty two fifteen elm street'],
    ['My name is Jo Park, 4215 Elm Street.', '4215 Elm Street'],
    ['MY NAME IS JO PARK. 4215 ELM STREET. GOOD EVENING.', '4215 ELM STREET'],
    ['JO BELL 4215 ELM STREET DALLAS TEXAS', '4215 ELM STREET'],
    ['i live at forty two hundred elm street', 'forty two hundred elm street'],
    ['Vivo en la calle Olmo dos mil cien.', 'calle Olmo dos mil cien'],
    ['MY NAME IS JO PARK AND I LIVE AT FORTY TWO FIFTEEN ELM STREET', 'FORTY TWO FIFTEEN ELM STREET'],
    ['I RESIDE AT NINE OH NINE NORTH PEARL AVENUE IN DISTRICT TWO', 'NINE OH NINE NORTH PEARL AVENUE'],
    ['my address is one twenty three maple drive', 'one twenty three maple drive'],
    ['My address is eleven hundred Maple Drive, apartment six.', 'eleven hundred Maple Drive, apartment six'],
    ['I am at twelve hundred and six South Oak Lane', 'twelve hundred and six South Oak Lane'],
    ['we own the house at seven seven one four Wren Court', 'seven seven one four Wren Court'],
    ['Good evening, Ana Ruiz, six thirty one West Tenth Street', 'six thirty one West Tenth Street'],
    ['I live on the corner, 214 east ninth street, number four', '214 east ninth street'],
    ['Vivo en la calle ocho número quince veinte.', 'calle ocho número quince veinte'],
    ['vivo en la calle ocho numero 1520', 'calle ocho numero 1520'],
    ['VIVO EN LA CALLE OCHO NÚMERO 1520', 'CALLE OCHO NÚMERO 1520'],
    ['Vivo en el cuarenta y dos quince de la calle Olmo.', 'cuarenta y dos quince de la calle Olmo'],
    ['mi casa está en la avenida Lincoln mil doscientos seis', 'avenida Lincoln mil doscientos seis'],
    ['Mi dirección es 4215 Elm Street, apartamento 3.', '4215 Elm Street, apartamento 3'],
    ['Vivo en el 618 de la avenida Hazel', '618 de la avenida Hazel'],
  ])('%s', (text, address) => {
    expect(addressesIn(text)).toEqual([address]);
  });
});

describe('and what is no address stays', () => {
  test.each([
    'I waited forty two minutes on Elm Street.',
    'In nineteen ninety four Main Street was safe.',
    'There are fifteen hundred people on Oak Lane.',
    'WE COUNTED TWENTY TWO POLICE CARS ON ELM STREET',
    'I live on Elm Street.',
    'Vivo en la calle ocho.',
    'In two thousand four Main Street was safe.',
    'We need fifteen hundred homes on Elm Street.',
    'Gastaron mil doscientos dólares en la calle ocho.',
    'Item forty two, the Main Street project.',
    'The rezoning at 4215 Elm Street is on the agenda.',
    'City Hall at 1500 Marilla Street is far from us.',
    'El punto cuarenta y dos, la calle Olmo, se aprobó.',
    'Esperamos quince años en la calle ocho.',
  ])('%s', (text) => {
    expect(addressesIn(text)).toEqual([]);
  });
});
