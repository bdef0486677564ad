import { describe, expect, test } from 'vitest';
import { readTranscriptFile } from '../../../src/transcripts/parse/read-transcript-file.ts';
import { joinTurns } from '../../../src/transcripts/propose/join-turns.ts';

const bytes = (content: string | object): Uint8Array =>
  new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));

type Heard = [speaker: string | null, start: number | null, text: string];

/** What is heard in a file: who, from when, and which words. */
const heard = (content: string | object): Heard[] =>
  readTranscriptFile(bytes(content)).cues.map(({ speaker = null, start, text }) => [speaker, start, text]);

const codeOf = (content: string | object): unknown => {
  try {
    return heard(content);
  } catch (error) {
    return (error as { faults?: { code: string }[] }).faults?.[0]?.code;
  }
};

describe('a damaged file gives what it still holds', () => {
  test.each<[string, string | object, Heard[]]>([
    [
      'turns without words, times or names of the right kind',
      {
        turns: [
          { speaker: 7, start: '3.5', end: '4s', text: 'Good evening.' },
          { speaker: { id: 1 }, start: -1, end: null, text: 'Hello.' },
          { start: 'noon', text: 42 },
        ],
      },
      [
        ['SPEAKER_07', 3.5, 'Good evening.'],
        [null, null, 'Hello.'],
        [null, null, ''],
      ],
    ],
    [
      'WhisperX segments of which one is null, one has only words and one no times',
      {
        segments: [
          null,
          { speaker: 'SPEAKER_01', words: [{ word: 'My', start: 1.25 }, { word: 'name' }, 5] },
          { text: ' is Uma.', speaker: '' },
        ],
      },
      [
        ['SPEAKER_01', 1.25, 'My name'],
        [null, null, 'is Uma.'],
      ],
    ],
    [
      'Whisper segments out of order and an empty one',
      {
        segments: [
          { start: 9, end: 8, text: ' Later.' },
          { start: 1, text: '  ' },
          { start: 2, text: 'Sooner.' },
        ],
      },
      [
        [null, 9, 'Later.'],
        [null, 2, 'Sooner.'],
      ],
    ],
    [
      'Amazon Transcribe items without alternatives, labels or times',
      {
        results: {
          items: [
            { type: 'pronunciation', alternatives: [], start_time: '0.1' },
            {
              type: 'pronunciation',
              alternatives: [{ content: 'Good' }],
              start_time: '0.5',
              end_time: '0.9',
            },
            { type: 'pronunciation', alternatives: [{ content: 'evening' }] },
            { type: 'punctuation', alternatives: [{ content: '.' }] },
            'stray',
          ],
          speaker_labels: { segments: 'none' },
        },
      },
      [[null, 0.5, 'Good evening.']],
    ],
    [
      'Google results of which one is empty and one has words without times',
      {
        results: [
          { alternatives: [] },
          { alternatives: [{ transcript: ' good evening ' }], resultEndTime: '4s' },
          {
            alternatives: [
              { words: [{ word: 'thank', startOffset: { seconds: '5', nanos: 5e8 } }, { word: 'you' }] },
            ],
          },
        ],
      },
      [
        [null, 5.5, 'thank you'],
        [null, null, 'good evening'],
      ],
    ],
    [
      'a Deepgram channel that lost its words but not its transcript',
      { results: { channels: [{ alternatives: [{ transcript: 'Good evening.', words: null }] }] } },
      [[null, null, 'Good evening.']],
    ],
    [
      'TTML with open paragraphs, an unknown time and no end',
      '<tt xmlns="x"><body><p begin="1s">One<p begin="soon">Two &amp; a half</p><div begin="10s"><p begin="2s" end="3s">Three <span>four',
      [
        [null, 1, 'One'],
        [null, null, 'Two & a half'],
        [null, 12, 'Three four'],
      ],
    ],
    [
      'a Zoom export without empty lines and with a time cut in half',
      'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nChair Ortiz: Welcome.\n2\n00:00:03.000 --> 00:00:04.000\nAna Ruiz: Hello.\n\n3\n00:00:05.0\nChair Ortiz: lost its time\n',
      [
        [null, 1, 'Chair Ortiz: Welcome.'],
        [null, 3, 'Ana Ruiz: Hello.'],
      ],
    ],
    [
      'a Teams export with open voice tags',
      'WEBVTT\n\n00:00.000 --> 00:01.000\n<v Ana Ruiz>Hello\n\n00:01.000 --> 00:02.000\n<v >Who</v> <v Jo Park>asks?\n\n00:02.000 --> 00:03.000\n<v Jo Park\n',
      [
        ['Ana Ruiz', 0, 'Hello'],
        ['Jo Park', 1, 'Who asks?'],
        [null, 2, ''],
      ],
    ],
    [
      'SubViewer times with a comma missing',
      '0:00:01.000,0:00:02.000\nOne\n\n0:00:02.000 0:00:03.000\nTwo\n\n0:00:04.000,0:00:05.000\nThree\n',
      [
        [null, 1, 'One\n0:00:02.000 0:00:03.000\nTwo'],
        [null, 4, 'Three'],
      ],
    ],
  ])('%s', (_, content, expected) => {
    expect(heard(content)).toEqual(expected);
  });

  test('rolling captions whose times jump back keep every line once', () => {
    const captions =
      'WEBVTT\n\n00:04.000 --> 00:06.000\ngood evening\n\n00:02.000 --> 00:08.000\ngood evening\nmy name is Ana\n\n00:08.000 --> 00:09.000\nmy name is Ana\nthank you\n';
    const turns = joinTurns(readTranscriptFile(bytes(captions)).cues);
    expect(turns.map(({ text }) => text).join(' ')).toBe('good evening my name is Ana thank you');
  });
});

describe('a hostile file is read or refused, and does nothing else', () => {
  test.each<[string, string | object, unknown]>([
    ['a TTML that defines entities within entities', laughs(), [[null, 1, '&c;']]],
    [
      'names that are names of an object’s own',
      '[{"__proto__": {"text": "x"}, "constructor": 1, "text": "Hello."}]',
      [[null, null, 'Hello.']],
    ],
    [
      'JSON nested a hundred thousand deep',
      `${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`,
      [[null, null, '']],
    ],
    ['a JSON of a number', '{"results": 5}', 'unknown-json'],
    ['turns that are lists', '[[["a"]]]', 'unknown-json'],
    ['segments that are an object', '{"segments": {"length": 1e9}}', 'unknown-json'],
    ['times beyond a day', { turns: [{ start: 1e9, text: 'x' }] }, 'too-long'],
    [
      'a name of thirteen megabytes',
      { turns: [{ speaker: 'a'.repeat(13 * 2 ** 20), text: 'x' }] },
      'too-much-text',
    ],
    [
      'times that are no numbers',
      '{"turns": [{"start": 1e999, "end": -1e999, "text": "x"}]}',
      [[null, null, 'x']],
    ],
    [
      'captions that are tags',
      `WEBVTT\n\n00:00.000 --> 00:01.000\n${'<v a>'.repeat(50_000)}x\n`,
      [['a', 0, 'x']],
    ],
  ])('%s', (_, content, expected) => {
    expect(codeOf(content)).toEqual(expected);
  });
});

function laughs(): string {
  return '<!DOCTYPE tt [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]><tt xmlns="x"><body><p begin="1s">&c;</p></body></tt>';
}
