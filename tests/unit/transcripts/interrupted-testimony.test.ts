import { describe, expect, test } from 'vitest';
import { classifyTurns } from '../../../src/transcripts/propose/classify-turns.ts';
import { proposeComments } from '../../../src/transcripts/propose/propose-comments.ts';
import type { ProposedComment } from '../../../src/transcripts/propose/types.ts';

type Said = [speaker: string, text: string];

const CHAIR = 'Mayor Diaz';
const STAFF = 'Director Lane';
const meetings = {
  en: {
    opens: 'We now come to public comment. You have three minutes. Our first speaker is Ana Ruiz.',
    begins:
      'Good evening, council. My name is Ana Ruiz and I live in district two. I ask you to vote no because my neighbors are afraid to call and the',
    goesOn:
      'library on my street is the only place that stays open for the children in the evening, and I want you to keep it that way.',
    calls: 'Thank you. The next speaker is Ivo Brandt.',
    other:
      'Good evening. My name is Ivo Brandt and I have lived here for ten years. I ask you to vote yes on this item. Thank you.',
    closes: 'Thank you. That was our last speaker. We move on to the consent agenda. Is there a motion?',
  },
  es: {
    opens: 'Pasamos a los comentarios del público. Tiene tres minutos. La primera persona es Ana Ruiz.',
    begins:
      'Buenas noches. Me llamo Ana Ruiz y soy vecina de este barrio. Les pido que voten en contra porque mis vecinos tienen miedo de llamar y la',
    goesOn:
      'biblioteca de mi calle es el único lugar que queda abierto por la tarde para los niños, y quiero que siga así para mi familia.',
    calls: 'Gracias. La siguiente persona es Ivo Brandt.',
    other:
      'Buenas noches. Me llamo Ivo Brandt y vivo en este barrio desde hace diez años. Les pido que voten a favor. Gracias.',
    closes: 'Gracias. No hay más personas. Pasamos a la agenda de consentimiento. Is there a motion?',
  },
};

const propose = (said: Said[], areVoicesKnown: boolean): ProposedComment[] =>
  proposeComments(
    classifyTurns(
      said.map(([speaker, text], at) => ({
        speaker: areVoicesKnown ? speaker : null,
        start: at * 30,
        end: at * 30 + 29,
        text,
      })),
    ),
  );

describe.each([
  ['with speakers named', true],
  ['with nobody named', false],
])('one resident is one comment, %s', (_, areVoicesKnown) => {
  test.each<['en' | 'es', string, Said[]]>([
    ['en', 'a reminder of the time', [[CHAIR, 'Thirty seconds.']]],
    ['en', 'a request to conclude', [[CHAIR, 'Sir, that is your time. Please finish your sentence.']]],
    [
      'en',
      'a long request to conclude',
      [
        [
          CHAIR,
          'I am sorry to interrupt, but that was three minutes by my clock, so please conclude with your last point.',
        ],
      ],
    ],
    ['en', 'a question', [[CHAIR, 'Are you in favor?']]],
    ['en', 'bad sound', [[CHAIR, 'We could not hear the last part. Could you speak into the microphone?']]],
    [
      'en',
      'applause',
      [
        ['Audience', '[applause]'],
        [CHAIR, 'Please hold your applause. Go ahead and finish.'],
      ],
    ],
    [
      'en',
      'an answer by staff',
      [
        [CHAIR, 'Director, do you want to answer that?'],
        [
          STAFF,
          'We do not have that figure yet, Mayor. The hours are known and the cost is being asked for.',
        ],
        [CHAIR, "Go ahead, ma'am, you have fifty seconds."],
      ],
    ],
    ['es', 'a reminder of the time', [[CHAIR, 'Treinta segundos.']]],
    ['es', 'a request to conclude', [[CHAIR, 'Señora, se acabó su tiempo. Termine su frase, por favor.']]],
    ['es', 'a question', [[CHAIR, '¿Está usted a favor o en contra?']]],
    ['es', 'bad sound', [[CHAIR, 'Perdone que interrumpa. Acérquese al micrófono, que no se oye bien.']]],
  ])('%s: across %s', (language, _what, between) => {
    const words = meetings[language];
    const comments = propose(
      [
        [CHAIR, words.opens],
        ['Ana Ruiz', words.begins],
        ...between,
        ['Ana Ruiz', words.goesOn],
        [CHAIR, words.calls],
        ['Ivo Brandt', words.other],
        [CHAIR, words.closes],
      ],
      areVoicesKnown,
    );
    expect(comments.map(({ text }) => text)).toEqual([`${words.begins} ${words.goesOn}`, words.other]);
  });

  test.each<['en' | 'es', string]>([
    ['en', 'Sorry, could you repeat your name?'],
    ['es', 'Disculpe, ¿puede repetir su nombre?'],
  ])('%s: across being asked for the name again', (language, question) => {
    const words = meetings[language];
    const again =
      language === 'en'
        ? `My name is Ana Ruiz. The ${words.goesOn}`
        : `Me llamo Ana Ruiz. La ${words.goesOn}`;
    const comments = propose(
      [
        [CHAIR, words.opens],
        ['Ana Ruiz', words.begins],
        [CHAIR, question],
        ['Ana Ruiz', again],
        [CHAIR, words.calls],
        ['Ivo Brandt', words.other],
        [CHAIR, words.closes],
      ],
      areVoicesKnown,
    );
    expect(comments.map(({ text }) => text)).toEqual([`${words.begins} ${again}`, words.other]);
  });

  test.each<['en' | 'es', string, string]>([
    ['en', 'only called by name', 'Mr. Brandt.'],
    ['en', 'allotted seconds', 'Ivo Brandt, you have sixty seconds.'],
    ['en', 'called after the time', 'Your time is up, please conclude. Next is Ivo Brandt.'],
    ['es', 'llamado por su nombre', 'Señor Ivo Brandt.'],
    ['es', 'llamado después del tiempo', 'Termine su frase, por favor. La siguiente persona es Ivo Brandt.'],
  ])('%s: but not two residents in succession, the second %s', (language, _how, call) => {
    const words = meetings[language];
    const comments = propose(
      [
        [CHAIR, words.opens],
        ['Ana Ruiz', `${words.begins} ${words.goesOn}`],
        [CHAIR, call],
        ['Ivo Brandt', words.goesOn],
        [CHAIR, words.closes],
      ],
      areVoicesKnown,
    );
    expect(comments.map(({ turns }) => turns)).toEqual([[1], [3]]);
  });

  test('a resident’s short plea in the words of an interruption stays a comment', () => {
    const plea = 'Please continue to fund the library on my street. Thank you.';
    const comments = propose(
      [
        [CHAIR, meetings.en.opens],
        ['Ana Ruiz', `${meetings.en.begins} ${meetings.en.goesOn}`],
        [CHAIR, meetings.en.calls],
        ['Ivo Brandt', plea],
        [CHAIR, meetings.en.closes],
      ],
      areVoicesKnown,
    );
    expect(comments.map(({ text }) => text)).toEqual([`${meetings.en.begins} ${meetings.en.goesOn}`, plea]);
  });
});
