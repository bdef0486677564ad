import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { readProposal as Reading } from '../../../src/transcripts/propose/read-proposal.ts';
import { WorkCounter } from '../../support/count-work.ts';

const clock = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 23);

const captions = (count: number, textOf: (at: number) => string): string =>
  `WEBVTT\n\n${Array.from(
    { length: count },
    (_, at) => `${clock(at * 0.4)} --> ${clock(at * 0.4 + 0.4)}\n${textOf(at)}\n`,
  ).join('\n')}`;

const turns = (count: number, turnOf: (at: number) => object): string =>
  JSON.stringify(Array.from({ length: count }, (_, at) => turnOf(at)));

const said = (at: number): string =>
  [
    'good evening council my name is Ana Ruiz',
    'I live in district six and I oppose item 4.',
    'Thank you.',
    'Next speaker, please.',
    'en nombre de la Unión de Vecinos, estamos a favor',
    'Is there a motion? So moved.',
  ][at % 6] ?? '';

describe('twice the file is at most twice the work', () => {
  let work: WorkCounter;
  let readProposal: typeof Reading;
  beforeAll(async () => {
    work = await WorkCounter.start('/src/transcripts/');
    ({ readProposal } = await import('../../../src/transcripts/propose/read-proposal.ts'));
  });
  afterAll(() => work.stop());

  test.each<[string, (count: number) => string]>([
    ['captions that nobody marked', (count) => captions(count, said)],
    ['each caption a turn', (count) => captions(count, (at) => `>> ${said(at)}`)],
    [
      'each caption a comment',
      (count) => captions(count, (at) => `>> ${at} Ana Ruiz with the Tenants Union in strong support.`),
    ],
    ['each caption another person', (count) => captions(count, (at) => `>> SPEAKER ${at}: ${said(at)}`)],
    ['no full stop', (count) => captions(count, (at) => `${at} and the people of this city will hear us`)],
    ['captions that roll', (count) => captions(count, (at) => `${said(at)}\n${said(at + 1)}`)],
    ['one giant line', (count) => `${said(0)} and so `.repeat(count)],
    ['one giant line of sentences', (count) => said(1).repeat(count)],
    ['one giant word', (count) => 'housing'.repeat(10 * count)],
    ['every word a name', (count) => 'Ana Maria Ruiz '.repeat(count)],
    ['every word a label', (count) => 'A: '.repeat(10 * count)],
    ['lines of labels', (count) => 'A: A: A: A:\n'.repeat(count)],
    ['every line a heading', (count) => '[Section Public comment]\nI oppose this.\n'.repeat(count)],
    [
      'every line a stamp',
      (count) => Array.from({ length: count }, (_, at) => `[${clock(at)}] ${said(at)}`).join('\n'),
    ],
    ['one giant caption', (count) => captions(1, () => `${said(1)} `.repeat(count))],
    ['one giant caption of marks', (count) => captions(1, () => `>> ${said(1)} `.repeat(count))],
    [
      'one giant caption of voices',
      (count) => captions(1, () => '<v Ana Ruiz>I oppose this</v> '.repeat(count)),
    ],
    ['giant captions that nearly repeat', (count) => captions(2, (at) => `${'a\n'.repeat(count)}${at}`)],
    ['one person in all turns', (count) => turns(count, (at) => ({ speaker: 'Ana Ruiz', text: said(at) }))],
    [
      'one person in all turns, called each time',
      (count) =>
        turns(count, (at) =>
          at % 2 === 0
            ? { speaker: 'Chair', text: said(3) }
            : { speaker: 'SPEAKER_1', text: `${said(0)} ${at}` },
        ),
    ],
    [
      'an interpreter in every other turn',
      (count) =>
        turns(count, (at) =>
          at % 2 === 0
            ? {
                speaker: 'SPEAKER_1',
                text: 'me llamo Ana Ruiz y vivo aquí con mis hijos, gracias por escuchar',
              }
            : { speaker: 'Interpreter', text: 'my name is Ana Ruiz and I live here with my children' },
        ),
    ],
    [
      'each turn another label',
      (count) => turns(count, (at) => ({ speaker: `Person ${at}`, text: said(at) })),
    ],
    ['open paragraphs', (count) => `<tt xmlns="x"><body>${'<div><p begin="1s">Aye. '.repeat(count)}`],
    [
      'notes without an end',
      (count) => `WEBVTT\n\n${'NOTE a --> b\n\n'.repeat(count)}${captions(1, said).slice(8)}`,
    ],
    [
      'numbered lines',
      (count) => Array.from({ length: count }, (_, at) => `${(at % 25) + 1}  ${said(at)}`).join('\n'),
    ],
    [
      'page after page',
      (count) =>
        Array.from(
          { length: count },
          (_, at) => `Page ${at}\n${said(at)} ${String.fromCodePoint(0x4e00 + at)}`,
        ).join('\n'),
    ],
  ])('%s', async (_, make) => {
    const workOf = (count: number): Promise<number> => {
      const bytes = new TextEncoder().encode(make(count));
      return work.count(() => readProposal(bytes));
    };
    await workOf(300);
    const once = await workOf(300);
    expect(await workOf(600)).toBeLessThan(2.2 * once);
  });
});
