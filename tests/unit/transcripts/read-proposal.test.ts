import { describe, expect, test } from 'vitest';
import { readProposal } from '../../../src/transcripts/propose/read-proposal.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a meeting as a proposal', () => {
  test('a diariser’s turns keep their number and order, empty ones too', () => {
    const turns = [
      {
        speaker: 'SPEAKER_00',
        start: 0,
        end: 4,
        text: 'We now come to public comment. Our first speaker is Ana Ruiz.',
      },
      { speaker: 'SPEAKER_00', start: 4, end: 5, text: '' },
      { speaker: null, start: 5, end: 60, text: 'Good evening, council.' },
    ];
    const proposal = readProposal(bytes(JSON.stringify({ turns })));
    expect(proposal.format).toBe('turns');
    expect(proposal.turns.map(({ speaker, start, end, text }) => ({ speaker, start, end, text }))).toEqual(
      turns,
    );
  });

  test('progress is told step by step up to a hundred', () => {
    const told: [string, number][] = [];
    readProposal(bytes('MAYOR: Welcome.\n\nANA RUIZ: Thank you.'), {}, (step, percent) =>
      told.push([step, percent]),
    );
    expect(told.map(([step]) => step)).toEqual(['read', 'join', 'classify', 'propose']);
    expect(told.at(-1)?.[1]).toBe(100);
  });

  test('an empty file and a picture are refused with the reason', () => {
    const codeOf = (input: Uint8Array): unknown => {
      try {
        readProposal(input);
        return null;
      } catch (error) {
        return error;
      }
    };
    expect(codeOf(new Uint8Array(0))).toMatchObject({
      code: 'unreadable-transcript',
      faults: [{ field: 'file', code: 'empty' }],
    });
    expect(codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]))).toMatchObject({
      faults: [{ code: 'binary', values: { byte: 4 } }],
    });
    expect(codeOf(new Uint8Array([0x61, 0x0a, 0xff, 0x61]))).toMatchObject({
      faults: [{ code: 'not-utf8', values: { line: 2 } }],
    });
  });
});
