import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classifyTurns } from '../../../src/transcripts/propose/classify-turns.ts';
import type { ClassifiedTurn, Turn } from '../../../src/transcripts/propose/types.ts';

type Said = [speaker: string | null, text: string];

const classified = (...said: Said[]): ClassifiedTurn[] =>
  classifyTurns(said.map(([speaker, text]): Turn => ({ speaker, start: null, end: null, text })));
const kinds = (...said: Said[]): string[] => classified(...said).map(({ kind }) => kind);

const folder = new URL('../../fixtures/meetings/', import.meta.url);
const meetings = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const lines = [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^([^#\s]\S*) ([-+*]) (.*)$/gm)];
    return {
      name,
      said: lines.map(([, speaker = '', , text = '']): Said => [speaker, text]),
      isTestimony: lines.map(([, , kind]) => kind !== '-'),
    };
  });

/** F1 of testimony over turns. */
function f1Of(found: ClassifiedTurn[], wanted: boolean[]): number {
  const isFound = found.map(({ kind }) => kind !== 'other');
  const both = wanted.filter((isWanted, at) => isWanted && isFound[at]).length;
  return (2 * both) / (isFound.filter(Boolean).length + wanted.filter(Boolean).length);
}

describe('testimony is found however a house hands over the floor', () => {
  test.each(meetings)('in $name, by who speaks and what is said', ({ said, isTestimony }) => {
    expect(f1Of(classified(...said), isTestimony)).toBeGreaterThan(0.8);
  });

  test.each(meetings)('in $name, when nobody knows whose voice it is', ({ said, isTestimony }) => {
    const unknown = said.map(([, text]): Said => [null, text]);
    expect(f1Of(classified(...unknown), isTestimony)).toBeGreaterThan(0.55);
  });

  test('in capitals without a full stop as well as in print', () => {
    const shouted = meetings.map(({ said, isTestimony }) =>
      f1Of(
        classified(
          ...said.map(([speaker, text]): Said => [speaker, text.toUpperCase().replace(/[.,?!;:]/g, '')]),
        ),
        isTestimony,
      ),
    );
    expect(shouted.reduce((sum, each) => sum + each, 0) / shouted.length).toBeGreaterThan(0.85);
  });
});

describe('who has the floor', () => {
  const CHAIR = 'SPEAKER_00';
  const SPEECH =
    'I have lived on the corner for twenty years and in all that time nobody from this building has come to see what the water does to our street when it rains for more than an hour, so I brought pictures.';

  test('a name alone calls a resident, in capitals and small letters too', () => {
    const round: Said[] = [
      [CHAIR, 'Brings us to public comment. Each speaker has three minutes. William Okafor.'],
      ['SPEAKER_01', SPEECH],
      [CHAIR, 'Mr. Luis Ortega.'],
      ['SPEAKER_02', SPEECH],
      [CHAIR, 'That concludes public comment. Is there a motion?'],
    ];
    const expected = ['other', 'testimony', 'other', 'testimony', 'other'];
    expect(kinds(...round)).toEqual(expected);
    expect(kinds(...round.map(([who, text]): Said => [who, text.toUpperCase()]))).toEqual(expected);
    expect(kinds(...round.map(([who, text]): Said => [who, text.toLowerCase()]))).toEqual(expected);
  });

  test('a letter that the clerk reads is not somebody speaking', () => {
    expect(
      kinds(
        [CHAIR, 'The public hearing is now open. Madam Clerk, do we have any letters?'],
        ['SPEAKER_01', `Ana Ruiz, 12 Oak Street. Dear council, I am writing to oppose this. ${SPEECH}`],
        [CHAIR, 'Thank you. Anyone wishing to speak, come up and state your name.'],
        ['SPEAKER_02', `Good evening. My name is Bo Tran. ${SPEECH}`],
        [CHAIR, 'Thank you. I will close the public hearing.'],
      ),
    ).toEqual(['other', 'other', 'other', 'hearing', 'other']);
  });

  test('guests who are honored or present by invitation do not testify, however they speak', () => {
    expect(
      kinds(
        [
          CHAIR,
          'We have a proclamation. Whereas our nurses never sleep, now therefore we proclaim their week.',
        ],
        ['SPEAKER_01', `Good evening. My name is Ana Ruiz. Thank you for this honor. ${SPEECH}`],
        [CHAIR, 'Congratulations. Next is a presentation on the stadium. Please share your screen.'],
        ['SPEAKER_02', `Thank you. My name is Bo Tran with the developer. Next slide. ${SPEECH}`],
        [CHAIR, 'Thank you for the presentation. Public comment is now open. Our first speaker is Lee Park.'],
        ['SPEAKER_03', `Good evening. My name is Lee Park. ${SPEECH}`],
        [CHAIR, 'Thank you. That was our last speaker.'],
      ),
    ).toEqual(['other', 'other', 'other', 'other', 'other', 'testimony', 'other']);
  });

  test('one-line callers in a queue testify without being called one by one', () => {
    expect(
      kinds(
        [CHAIR, 'This is a public hearing. Line up, one minute each. First is Lorna Bell.'],
        ['SPEAKER_01', 'Good morning. Lorna Bell, strong opposition to the transfers.'],
        ['SPEAKER_02', 'Hello. My name is Quan Bui, in support of the sheriff.'],
        ['SPEAKER_03', 'Good morning. On behalf of the mission, I agree with Lorna. Please vote no.'],
        [CHAIR, 'Seeing no one else, the hearing is closed.'],
      ),
    ).toEqual(['other', 'hearing', 'hearing', 'hearing', 'other']);
  });

  test('a member who answers in her own words is no resident', () => {
    expect(
      kinds(
        [CHAIR, 'That concludes public comment. Discussion? Council Member Abara.'],
        ['SPEAKER_01', `Thank you. ${SPEECH}`],
        [CHAIR, 'Council Member Dietz.'],
        ['SPEAKER_02', `I hear this from my constituents. ${SPEECH}`],
      ),
    ).toEqual(['other', 'other', 'other', 'other']);
  });

  test('confidence is the chance of what the turn is taken for', () => {
    const turns = classified(
      [CHAIR, 'Our first public speaker is Ana Ruiz. You have two minutes.'],
      ['SPEAKER_01', `Good evening. My name is Ana Ruiz. ${SPEECH} Thank you.`],
      [CHAIR, 'Thank you. Our next speaker is Bo Tran.'],
      ['SPEAKER_02', 'Okay.'],
    );
    const [, sure, , unsure] = turns.map(({ confidence }) => confidence);
    expect(sure).toBeGreaterThan(0.95);
    expect(unsure).toBeLessThan(sure ?? 0);
    for (const { confidence } of turns) expect(confidence).toBeLessThanOrEqual(1);
  });
});

describe('the item on the floor', () => {
  const SPEECH =
    'Good evening. My name is Ana Ruiz and I live on the corner, where nobody from this building has come to see what the water does to our street when it rains.';
  const itemsOf = (...said: Said[]): (string | undefined)[] =>
    classified(...said)
      .filter(({ kind }) => kind !== 'other')
      .map(({ item }) => item);

  test('stays with a hearing that was opened without discussion', () => {
    expect(
      itemsOf(
        ['SPEAKER_00', 'Brings us to item 6.4. Is there a motion to open the public hearing?'],
        ['SPEAKER_01', 'So moved.'],
        [
          'SPEAKER_00',
          'Any discussion? Hearing none, all in favor. The public hearing is now open. Ana Ruiz?',
        ],
        ['SPEAKER_02', SPEECH],
        ['SPEAKER_00', 'Thank you. I will close the public hearing.'],
      ),
    ).toEqual(['6.4']);
  });

  test('is left behind when the chair turns to general public comment, but not to comment on it', () => {
    const round = (opens: string): (string | undefined)[] =>
      itemsOf(
        ['SPEAKER_00', 'Agenda item 2.5 is the consent calendar. Motion carries.'],
        ['SPEAKER_00', `${opens} Our first speaker is Ana Ruiz. You have two minutes.`],
        ['SPEAKER_02', SPEECH],
        ['SPEAKER_00', 'Thank you. That was the last speaker.'],
      );
    expect(round('So we will move on to public comment.')).toEqual([undefined]);
    expect(round('So we will move on to public comment on this item.')).toEqual(['2.5']);
  });
});
