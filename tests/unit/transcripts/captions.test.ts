import { describe, expect, test } from 'vitest';
import { readTranscriptFile } from '../../../src/transcripts/parse/read-transcript-file.ts';
import { withoutRollingRepeats } from '../../../src/transcripts/parse/rolling-captions.ts';
import type { Cue } from '../../../src/transcripts/parse/types.ts';

const read = (text: string): Cue[] => readTranscriptFile(new TextEncoder().encode(text)).cues;
const cue = (text: string): string => `WEBVTT\n\n00:01.000 --> 00:02.000\n${text}\n`;

describe('WebVTT as browsers read it', () => {
  test.each([
    ['tags are cut', '<i.loud>No <b>way</b></i>!', 'No way!'],
    ['a tag without its end swallows no neighbour', '<c>Hello', 'Hello'],
    ['entities are resolved', 'Fern &amp; Oak &lt;3 &#233;', 'Fern & Oak <3 é'],
    ['an unknown entity was perhaps said so', 'R&D; &am;', 'R&D; &am;'],
    ['karaoke times are cut', 'one<00:01.500> two', 'one two'],
    ['lines stay lines', '- Hi.\n- Hello.', '- Hi.\n- Hello.'],
  ])('%s', (_, markup, text) => {
    expect(read(cue(markup)).map((each) => each.text)).toEqual([text]);
  });

  test.each([
    ['hours are optional', '00:01.000 --> 01:00:00.250', 1, 3600.25],
    ['minutes may be long', '000:01.000 --> 100:02.000', 1, 6002],
    ['settings may touch the time', '00:01.000 --> 00:02.000line:40%', 1, 2],
    ['tabs and no spaces around the arrow', '00:01.000\t-->00:02.500', 1, 2.5],
  ])('%s', (_, line, start, end) => {
    expect(read(`\uFEFFWEBVTT - title\r\n\r\nid\r\n${line}\r\nText\r\n`)).toEqual([
      { start, end, text: 'Text' },
    ]);
  });

  test('notes, styles and regions say nothing', () => {
    const file =
      'WEBVTT\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\nNOTE\nnot said\n\n00:01.000 --> 00:02.000\nSaid\n';
    expect(read(file).map((each) => each.text)).toEqual(['Said']);
  });

  test('times are true to the millisecond', () => {
    expect(read('WEBVTT\n\n10:00:00.142 --> 10:00:00.519\nx\n')[0]).toMatchObject({
      start: 36000.142,
      end: 36000.519,
    });
  });
});

describe('rolling captions', () => {
  const at = (start: number, text: string): Cue => ({ start, end: start + 2, text });

  test('every line is kept once, at the time it first appeared', () => {
    const kept = withoutRollingRepeats([at(0, 'a b'), at(2, 'a b\nc d'), at(4, 'c d\ne f'), at(6, 'e f')]);
    expect(kept.map(({ start, text }) => [start, text])).toEqual([
      [0, 'a b'],
      [2, 'c d'],
      [4, 'e f'],
    ]);
  });

  test('a caption that grows word by word is kept once', () => {
    const kept = withoutRollingRepeats([
      at(0, 'my name'),
      at(1, 'my name is'),
      at(2, 'my name is Ana'),
      at(3, 'good night'),
    ]);
    expect(kept.map((each) => each.text).join(' ')).toBe('my name is Ana good night');
  });

  test('members who say the same after one another are all heard', () => {
    const voices = ['Diaz', 'Cole', 'Brown', 'Ortiz'].map((speaker, index) => ({
      ...at(index, 'Aye.'),
      speaker,
    }));
    expect(withoutRollingRepeats(voices)).toEqual(voices);
    const untimed = voices.map(({ text }) => ({ start: null, end: null, text }));
    expect(withoutRollingRepeats(untimed)).toEqual(untimed);
  });

  test('a resident who says a thing twice is heard twice', () => {
    const cues = [
      at(0, 'thank you'),
      at(2, 'thank you'),
      at(4, 'no more raids'),
      at(6, 'please listen'),
      at(8, 'to us'),
    ];
    expect(withoutRollingRepeats(cues)).toEqual(cues);
  });
});

describe('what cannot be read is said with its place', () => {
  const faultOf = (bytes: Uint8Array | string, format?: 'turns' | 'srt' | 'webvtt'): unknown => {
    try {
      readTranscriptFile(
        typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
        format ? { format } : {},
      );
      return null;
    } catch (error) {
      return (error as { faults?: unknown[] }).faults?.[0];
    }
  };
  test.each([
    ['nothing', '', { field: 'file', code: 'empty' }],
    ['white space', ' \n\n', { field: 'file', code: 'empty' }],
    ['a header alone', 'WEBVTT\n\n', { field: 'file', code: 'no-cues' }],
    ['another JSON', '{"name": "x"}', { field: 'file', code: 'unknown-json' }],
    ['broken JSON', '{"turns": [', { field: 'file', code: 'not-json' }],
    [
      'a turn that is none',
      '{"turns": [{"text": "a"}, 7]}',
      { field: 'file', code: 'unknown-json', values: { cue: 2 } },
    ],
    [
      'more words than a day has',
      `WEBVTT\n\n00:01.000 --> 00:02.000\nx\n\n00:02.000 --> 00:03.000\n${'ñ'.repeat(6 * 2 ** 20)}`,
      { field: 'file', code: 'too-much-text', values: { cue: 2, megabytes: 12 } },
    ],
    [
      'a two-day meeting',
      'WEBVTT\n\n30:00:00.000 --> 30:00:01.000\nx\n',
      { field: 'file', code: 'too-long', values: { cue: 1, hours: 24 } },
    ],
  ])('%s', (_, text, fault) => {
    expect(faultOf(text)).toEqual(fault);
  });

  test('more cues than any meeting has', () => {
    const turns = Array.from({ length: 200_001 }, () => ({ text: 'a' }));
    expect(faultOf(JSON.stringify({ turns }))).toEqual({
      field: 'file',
      code: 'too-many-cues',
      values: { cue: 200_001, limit: 200_000 },
    });
  });
});
