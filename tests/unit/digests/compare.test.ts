import { describe, expect, test } from 'vitest';
import { changeSentences } from '../../../src/digests/changes.ts';
import { compareDigests } from '../../../src/digests/compare.ts';
import type { ComparedPart } from '../../../src/digests/digest.ts';
import { digestReader } from '../../../src/locales/reading.ts';
import { contentOf, recordOf } from './records.ts';

const AFRAID = 'Families are afraid to call the police, so crimes go unreported.';
const MONEY = 'The lawsuits and the overtime will cost the city money that it does not have.';
const LLAMAR = 'Las familias tienen miedo de llamar a la policía cuando hay un delito.';

const BEFORE = contentOf([
  recordOf(1, AFRAID, { position: 'oppose' }),
  recordOf(2, AFRAID, { position: 'oppose' }),
  recordOf(3, MONEY, { position: 'support' }),
  recordOf(4, MONEY, { state: 'withheld' }),
]);
const AFTER = contentOf([
  recordOf(1, AFRAID, { position: 'oppose' }),
  recordOf(2, AFRAID, { state: 'withdrawn' }),
  recordOf(4, MONEY, { state: 'withheld' }),
  ...[5, 6, 7].map((at) => recordOf(at, LLAMAR, { position: 'oppose', source: 'paper' })),
  recordOf(8, 'The ducks at the pond are loud.'),
]);

const changes = compareDigests(BEFORE, AFTER);
const told = (part: ComparedPart) =>
  changes.tables[part].map(({ key, before, after, change }) =>
    [key, before.comments, after.comments, change.comments, change.share].join(' '),
  );

describe('two digests set against each other', () => {
  test.each<[ComparedPart, string[]]>([
    ['sum', ['received 4 7 3 ', 'counted 3 5 2 ', 'withheld 1 1 0 ', 'withdrawn 0 1 1 ', 'waiting 0 0 0 ']],
    [
      'declared',
      ['support 1 0 -1 -0.3333', 'oppose 2 4 2 0.1333', 'mixed 0 0 0 0', 'unsure 0 0 0 0', 'none 0 1 1 0.2'],
    ],
    ['sources', ['paper 0 3 3 0.6', 'web 3 2 -1 -0.6']],
    ['languages', ['en 3 2 -1 -0.6', 'es 0 3 3 0.6']],
  ])('tell how the %s moved', (part, rows) => {
    expect(told(part)).toEqual(rows);
  });

  test('tell which themes came, went and moved', () => {
    const moved = Object.fromEntries(changes.tables.themes.map(({ key, change }) => [key, change.comments]));
    expect(moved['crime-reporting']).toBe(2);
    expect(Object.values(moved)).toContain(-1);
    for (const { name } of changes.tables.themes) expect(name?.es).toBeTruthy();
  });

  test('hold nobody’s words and no district', () => {
    expect(JSON.stringify(changes)).not.toMatch(/afraid|miedo|byDistrict/);
  });

  test('have no shares where nothing is counted', () => {
    const [row] = compareDigests(contentOf([]), AFTER).tables.declared;
    expect(row).toMatchObject({ before: { share: null }, after: { share: 0 }, change: { share: null } });
  });

  test('are the same the other way round, with the signs turned', () => {
    const back = compareDigests(AFTER, BEFORE);
    for (const { key, change } of changes.tables.themes)
      expect(back.tables.themes.find((row) => row.key === key)?.change.comments).toBe(-change.comments + 0);
  });
});

describe('what changed, in sentences', () => {
  test.each([
    ['en', ['Received: +3. Counted: +2. Withheld: 0. Withdrawn: +1. Waiting: 0.', 'support -1, oppose +2']],
    [
      'es',
      ['Recibidos: +3. Contados: +2. Retenidos: 0.', 'a favor -1, en contra +2', 'De esto se habla más:'],
    ],
  ] as const)('are told in %s', (language, parts) => {
    const sentences = changeSentences(changes, digestReader(language, 'America/Chicago')).join(' ');
    for (const part of parts) expect(sentences).toContain(part);
    expect(sentences).not.toMatch(/\{\{|undefined|NaN/);
  });

  test('say so where nothing has', () => {
    const reader = digestReader('en', 'America/Chicago');
    expect(changeSentences(compareDigests(AFTER, AFTER), reader)).toEqual([
      'Nothing that is counted has changed.',
    ]);
  });

  test('warn of other rules', () => {
    const read = { ...AFTER, codebookVersion: '2' };
    const reader = digestReader('en', 'America/Chicago');
    expect(changeSentences(compareDigests(AFTER, read), reader).join(' ')).toMatch(/codebook 1, now 2/);
  });
});
