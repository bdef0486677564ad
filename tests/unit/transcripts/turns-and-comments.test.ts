import { describe, expect, test } from 'vitest';
import type { Cue } from '../../../src/transcripts/parse/types.ts';
import { classifyTurns } from '../../../src/transcripts/propose/classify-turns.ts';
import { joinTurns } from '../../../src/transcripts/propose/join-turns.ts';
import { proposeComments } from '../../../src/transcripts/propose/propose-comments.ts';
import type { ProposedComment, Turn } from '../../../src/transcripts/propose/types.ts';

const cues = (...texts: string[]): Cue[] =>
  texts.map((text, at) => ({ start: at * 4, end: at * 4 + 4, text }));
const textsOf = (turns: Turn[]): string[] => turns.map((turn) => turn.text);

describe('cues join into turns', () => {
  test('at the marks that the captioner typed, also inside a caption', () => {
    const turns = joinTurns(cues('>> Next speaker.', '>> Hello council. I am', 'Ana. >> Thank', 'you, Ana.'));
    expect(textsOf(turns)).toEqual(['Next speaker.', 'Hello council. I am Ana.', 'Thank you, Ana.']);
    expect(turns.map((turn) => turn.start)).toEqual([0, 4, 9.778]);
  });

  test('at a name after the mark', () => {
    const turns = joinTurns(cues('>> MAYOR DIAZ: Welcome.', '>> ANA RUIZ: Thank you.', 'Good evening.'));
    expect(turns.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['MAYOR DIAZ', 'Welcome.'],
      ['ANA RUIZ', 'Thank you. Good evening.'],
    ]);
  });

  test.each([
    [
      'a call and an introduction, nobody marked',
      [
        'OUR NEXT SPEAKER IS ANA RUIZ.',
        'GOOD EVENING COUNCIL. MY NAME IS ANA RUIZ',
        'AND I LIVE NEAR THE LIBRARY ON THE HILL.',
        'THANK YOU FOR YOUR COMMENTS.',
      ],
      [
        'OUR NEXT SPEAKER IS ANA RUIZ.',
        'GOOD EVENING COUNCIL. MY NAME IS ANA RUIZ AND I LIVE NEAR THE LIBRARY ON THE HILL.',
        'THANK YOU FOR YOUR COMMENTS.',
      ],
    ],
    [
      'the same in Spanish',
      [
        'SIGUIENTE PERSONA.',
        'BUENAS TARDES. ME LLAMO PILAR ODE',
        'Y VIVO CERCA DE LA ESCUELA.',
        'TIENE UN MINUTO.',
      ],
      [
        'SIGUIENTE PERSONA.',
        'BUENAS TARDES. ME LLAMO PILAR ODE Y VIVO CERCA DE LA ESCUELA.',
        'TIENE UN MINUTO.',
      ],
    ],
    [
      'a chair who asks in the speaker’s last breath',
      [
        'WE ASK YOU TO LISTEN TO THE FAMILIES OF THIS CITY',
        'THANK YOU THANK YOU ANY WITNESSES',
        'IN OPPOSITION.',
      ],
      [
        'WE ASK YOU TO LISTEN TO THE FAMILIES OF THIS CITY THANK YOU THANK YOU',
        'ANY WITNESSES IN OPPOSITION.',
      ],
    ],
  ])('%s', (_, said, turns) => {
    expect(textsOf(joinTurns(cues(...said)))).toEqual(turns);
  });
});

const meeting = (...said: [speaker: string | null, text: string][]): ProposedComment[] =>
  proposeComments(
    classifyTurns(said.map(([speaker, text], at) => ({ speaker, start: at * 30, end: at * 30 + 29, text }))),
  );

const CHAIR = 'Mayor Diaz';
const OPEN: [string, string] = [
  CHAIR,
  'We now come to public comment. You have three minutes. Our first speaker is Ana Ruiz.',
];
const CLOSE: [string, string] = [
  CHAIR,
  'Thank you. That was our last speaker. We move on to the consent agenda. Is there a motion?',
];

describe('one resident’s testimony is one comment', () => {
  test('across the chair’s reminder and question, without the chair’s words', () => {
    const comments = meeting(
      OPEN,
      [
        'Ana Ruiz',
        'Good evening, council. My name is Ana Ruiz and I live in district two. I ask you to vote no because families are afraid.',
      ],
      [CHAIR, 'Thirty seconds.'],
      ['Ana Ruiz', 'My neighbors no longer call anyone when they need help.'],
      [CHAIR, 'Which street was that?'],
      ['Ana Ruiz', 'The one by the market. Thank you.'],
      CLOSE,
    );
    expect(comments).toHaveLength(1);
    expect(comments[0]).toMatchObject({
      turns: [1, 3, 5],
      speaker: 'Ana Ruiz',
      name: 'Ana Ruiz',
      district: '2',
      position: 'oppose',
      start: 30,
      end: 179,
    });
    expect(comments[0]?.text).not.toContain('Thirty');
  });

  test('the interpreter’s words stand beside the original and count nobody twice', () => {
    const comments = meeting(
      OPEN,
      [
        'Rosa Villa',
        'Buenas noches. Me llamo Rosa Villa y soy vecina de este barrio. Tengo miedo por mis hijos.',
      ],
      [
        'Interpreter',
        'Good evening. My name is Rosa Villa and I am a neighbor here. I am afraid for my children.',
      ],
      ['Rosa Villa', 'Les pido que voten en contra. Gracias.'],
      ['Interpreter', 'I ask you to vote against it. Thank you.'],
      CLOSE,
    );
    expect(comments.map(({ turns, text, rendering }) => ({ turns, text, rendering }))).toEqual([
      {
        turns: [1, 2, 3, 4],
        text: 'Buenas noches. Me llamo Rosa Villa y soy vecina de este barrio. Tengo miedo por mis hijos. Les pido que voten en contra. Gracias.',
        rendering:
          'Good evening. My name is Rosa Villa and I am a neighbor here. I am afraid for my children. I ask you to vote against it. Thank you.',
      },
    ]);
  });

  test('who speaks on two items is two comments and one commenter', () => {
    const comments = meeting(
      OPEN,
      [
        'SPEAKER_04',
        'Good evening, council. My name is Ana Ruiz and I live in district two. I am here to support item 4 because it is fair to my street.',
      ],
      [CHAIR, 'Thank you. Next speaker is Ivo Brandt. You have three minutes.'],
      [
        'SPEAKER_05',
        'Hello, my name is Ivo Brandt and I have lived here for ten years. I am asking you to vote no on item 4. Thank you for your time.',
      ],
      [CHAIR, 'Thank you. Our next speaker, on item 5, is Ana Ruiz.'],
      [
        'SPEAKER_04',
        'Good evening again, Ana Ruiz. I also live near the site of item 5 and I urge you to approve it for my neighbors. Thank you.',
      ],
      CLOSE,
    );
    expect(comments.map((comment) => comment.commenter)).toEqual([1, 2, 1]);
  });

  test('council, clerk and staff stay out', () => {
    const comments = meeting(
      [CHAIR, 'Would the clerk please call the roll?'],
      ['City Clerk', 'Council Member Hayes?'],
      ['Council Member Hayes', 'Here.'],
      [CHAIR, 'We have a staff report on the budget. Director Lane.'],
      [
        'Director Lane',
        'Thank you, Mayor. Our department recommends the second option. Next slide. I am happy to answer any questions that you have.',
      ],
      ['Council Member Hayes', 'I move to approve the resolution.'],
      [CHAIR, 'Is there a second? All in favor say aye. Motion carries. We are adjourned.'],
    );
    expect(comments).toEqual([]);
  });

  test('a check of the line under a stray label belongs to the caller who follows', () => {
    const comments = meeting(
      [
        CHAIR,
        'We now come to public comment. You have two minutes. The first caller is Ivo Brandt. Please unmute.',
      ],
      ['SPEAKER_98', 'Hello? Can you hear me?'],
      [CHAIR, 'Yes, we can.'],
      [
        'SPEAKER_12',
        'Hi, my name is Ivo Brandt and I live in district three. I am calling to ask you to vote no on item 4. Thank you for your time.',
      ],
      CLOSE,
    );
    expect(comments.map(({ speaker, turns }) => ({ speaker, turns }))).toEqual([
      { speaker: 'SPEAKER_12', turns: [1, 3] },
    ]);
  });

  test('an empty meeting proposes nothing', () => {
    expect(proposeComments(classifyTurns([]))).toEqual([]);
  });
});
