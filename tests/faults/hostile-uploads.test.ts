import { describe, expect, test } from 'vitest';
import type { readGuarded as Reading, ReadingProgress } from '../../src/transcripts/read-guarded.ts';
import { makeDocx, paragraph } from '../support/make-docx.ts';
import { column, makePdf } from '../support/make-pdf.ts';

/** As it is built: only then is there a thread. */
const { readGuarded } = (await import('../../dist/transcripts/read-guarded.js' as string)) as {
  readGuarded: typeof Reading;
};

const WIDE = { seconds: 60, heapMegabytes: 512, growthMegabytes: 1024 };
const said = ['ANA RUIZ: Good evening, council, and thank you.'];

describe('uploads are read in a thread', () => {
  test.each([
    ['captions', Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana Ruiz>Good evening.'), 'webvtt'],
    ['a Word file', makeDocx(paragraph(said.join(''))), 'docx'],
    ['a PDF', makePdf([{ texts: column(said, { x: 72, y: 90 }) }]), 'pdf'],
  ])('that tells its progress and the proposal: %s', async (_, bytes, format) => {
    const told: ReadingProgress[] = [];
    const proposal = await readGuarded({ bytes, options: {} }, (progress) => told.push(progress), WIDE);
    expect(proposal).toMatchObject({
      format,
      cueCount: 1,
      turns: [{ speaker: expect.stringMatching(/ana ruiz/i) }],
    });
    expect(told.at(-1)).toEqual({ step: 'propose', percent: 100 });
  });

  test('that names what is wrong', async () => {
    await expect(
      readGuarded({ bytes: Buffer.from('{\\rtf1'), options: {} }, undefined, WIDE),
    ).rejects.toMatchObject({
      code: 'unreadable-transcript',
      retryable: false,
      faults: [{ field: 'file', code: 'rich-text' }],
    });
  });

  test('that is ended when a file takes too long, while this process answers', async () => {
    const endless = makePdf([
      {
        texts: column(
          Array.from({ length: 100_000 }, () => 'a b'),
          { x: 1, y: 1, step: 0 },
        ),
      },
    ]);
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
    }, 10);
    await expect(
      readGuarded({ bytes: endless, options: {} }, undefined, { ...WIDE, seconds: 1 }),
    ).rejects.toMatchObject({
      code: 'unreadable-transcript',
      faults: [{ code: 'took-too-long', values: { seconds: 1 } }],
    });
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(5);
  });

  test('that is ended when a file takes too much memory', async () => {
    const wide = Buffer.from(`[${'{"text":"a","speaker":"b"},'.repeat(1_000_000)}{}]`);
    await expect(
      readGuarded({ bytes: wide, options: {} }, undefined, { ...WIDE, heapMegabytes: 64 }),
    ).rejects.toMatchObject({ faults: [{ code: 'needs-too-much-memory' }] });
  });
});
