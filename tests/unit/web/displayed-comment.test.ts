import { Types } from 'mongoose';
import { expect, test } from 'vitest';
import { analyseText } from '../../../src/analysis/analyse-text.ts';
import type { Comment } from '../../../src/comments/comment.ts';
import { signatureOf } from '../../../src/text/near-duplicates.ts';
import { displayedComment } from '../../../src/web/comments/displayed-comment.ts';

const SAID = 'MY NAME IS ANA RUIZ. CALL ME AT 214-555-0142. ICE HURTS DALLAS.';
const council = { name: 'ana', role: 'council' } as const;

const commentOf = (source: Comment['source']): Comment => ({
  _id: new Types.ObjectId(),
  policy: new Types.ObjectId(),
  source,
  state: 'analysed',
  text: SAID,
  submittedAt: new Date(0),
  changedAt: new Date(0),
  words: [],
  analysis: {
    ...analyseText({ text: SAID, direction: 'cooperation', aliases: [] }),
    signature: signatureOf(SAID),
    analysedAt: new Date(0),
  },
  speech: {
    transcript: new Types.ObjectId(),
    key: '0.0',
    turns: [0],
    rendering: 'ICE HURTS US. CALL 214-555-0142.',
  },
});

test('captions in capitals are shown as sentences, with what is sensitive hidden in its place', () => {
  const shown = displayedComment(commentOf('transcript'), council);
  expect(shown).toMatchObject({
    text: 'My name is Ana Ruiz. Call me at [phone]. ICE hurts Dallas.',
    isCased: true,
    speech: { rendering: 'ICE hurts us. Call [phone].' },
  });
});

test('what a resident wrote in capitals stays as she wrote it', () => {
  const shown = displayedComment(commentOf('web'), council);
  expect(shown).toMatchObject({ text: SAID.replace('214-555-0142', '[phone]'), isCased: false });
});
