import { describe, expect, test } from 'vitest';
import { saidAloud } from '../../../src/transcripts/propose/said-aloud.ts';
import { itemNamed } from '../../../src/transcripts/propose/sections.ts';

describe('what a resident says of themselves is read for the clerk to confirm', () => {
  test.each([
    ['Good evening, my name is Amara Bell and I live in District 4.', { name: 'Amara Bell', district: '4' }],
    ['Hi, this is Jo Park, from the Third Ward.', { name: 'Jo Park', district: 'Ward 3' }],
    ["I'm a resident of district nine and I'm tired.", { district: '9' }],
    ['Ruth Castle, 12 Fern Street. I oppose this assessment.', { name: 'Ruth Castle', position: 'oppose' }],
    [
      'LOURDES KIM ON BEHALF OF THE RIVER VALLEY ALLIANCE IN STRONG OPPOSITION.',
      { name: 'LOURDES KIM', organisation: 'RIVER VALLEY ALLIANCE', position: 'oppose' },
    ],
    [
      "I'm Grace Moor with the Harbor Tenants Union, in strong support.",
      { name: 'Grace Moor', organisation: 'Harbor Tenants Union', position: 'support' },
    ],
    [
      'Me llamo Rosa Villanueva, del distrito doce. Estoy en contra.',
      { name: 'Rosa Villanueva', district: '12', position: 'oppose' },
    ],
    ['Apoyo la ordenanza porque somos vecinos.', { position: 'support' }],
    ['I support item two and I oppose item three.', {}],
    ['My bus was late again.', {}],
  ])('%s', (text, said) => {
    expect(saidAloud(text)).toEqual(said);
  });
});

describe('the item on the floor is read from the chair’s words', () => {
  test.each([
    ['We move to item 3.2, the zoning case.', '3.2'],
    ['ITEM AB TWENTY NINE FORTY EIGHT.', 'AB 2948'],
    ['SB FIFTY FOUR', 'SB 54'],
    ['Agenda item number 12', '12'],
    ['Public hearing number two, an ordinance to amend', 'public hearing 2'],
    ['That brings us down to item number 6.1', '6.1'],
    ['We will take a break.', null],
  ])('%s', (text, item) => {
    expect(itemNamed(text)).toBe(item);
  });
});
