import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { readGuarded as Reading, ReadingProgress } from '../../src/transcripts/read-guarded.ts';
import { eventually, startLectern } from '../support/lectern-process.ts';
import { makeDocx, paragraph } from '../support/make-docx.ts';
import { column, makePdf } from '../support/make-pdf.ts';

/** As it is built: only then is there a thread. */
const { readGuarded } = (await import('../../dist/transcripts/read-guarded.js' as string)) as {
  readGuarded: typeof Reading;
};

const WIDE = { seconds: 60, heapMegabytes: 512, growthMegabytes: 1024 };
const said = ['ANA RUIZ: Good evening, council, and thank you.'];

/** A page that says so much that its reading takes minutes. */
const endless = makePdf([
  {
    texts: column(
      Array.from({ length: 400_000 }, () => 'a b'),
      { x: 1, y: 1, step: 0 },
    ),
  },
]);

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

describe('a hostile upload', () => {
  test('leaves the service answering, and does not keep it from stopping', { timeout: 120_000 }, async () => {
    const data = await mkdtemp(join(tmpdir(), 'lectern-hostile-'));
    const service = await startLectern(['serve', '--demo'], { LECTERN_DATA: data });
    try {
      const ask = async (path: string, init: RequestInit = {}): Promise<Record<string, unknown>> =>
        (await (await fetch(new URL(path, service.url), init)).json()) as Record<string, unknown>;
      const { token } = await ask('/api/v1/sessions', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ name: 'demo-clerk', password: service.passwords['demo-clerk'] }),
      });
      const headers = { Authorization: `Bearer ${token}` };
      const body = new FormData();
      body.append('policy', '287g-task-force-agreement');
      body.append('file', new Blob([new Uint8Array(endless)]), 'hearing.pdf');
      const { id } = await ask('/api/v1/transcripts', { method: 'POST', headers, body });
      const read = () => ask(`/api/v1/transcripts/${id}`, { headers });
      await eventually(read, ({ state }) => state === 'reading');
      for (let times = 0; times < 5; times += 1) expect(await read()).toMatchObject({ state: 'reading' });
      expect(await service.stop()).toBe(0);
    } finally {
      if (service.child.exitCode === null) await service.stop('SIGKILL');
      await rm(data, { recursive: true, force: true });
    }
  });
});
