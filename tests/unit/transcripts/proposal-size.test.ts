import { expect, test } from 'vitest';
import { refuseLargerProposal } from '../../../src/transcripts/proposal-size.ts';
import type { ProposedComment } from '../../../src/transcripts/propose/types.ts';

const proposal = (count: number, letters: number): ProposedComment[] =>
  Array.from({ length: count }, (_, at) => ({
    speaker: null,
    start: null,
    end: null,
    text: 'ñ'.repeat(letters),
    turns: [at],
    kind: 'testimony',
    commenter: at,
  }));

test('a day of comments is kept', () => {
  expect(() => refuseLargerProposal(proposal(5000, 600))).not.toThrow();
});

test.each([
  ['long ones', 4, 2 ** 21],
  ['many short ones', 150_000, 10],
])('more than one document holds are refused: %s', (_, count, letters) => {
  expect(() => refuseLargerProposal(proposal(count, letters))).toThrow(
    expect.objectContaining({
      code: 'unreadable-transcript',
      faults: [{ field: 'file', code: 'too-many-comments', values: { comments: count } }],
    }),
  );
});
