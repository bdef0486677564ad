import { connect } from 'node:net';
import mongoose from 'mongoose';
import { describe, expect, test } from 'vitest';
import { LecternError } from '../../../src/platform/errors.ts';
import { createLog, type Log, requestSummary } from '../../../src/platform/log.ts';

const WORDS = 'My name is Ada Lindqvist and they took my brother';

describe('the log', () => {
  test('a line is an object with its level, time and fields', () => {
    const [line] = logged((log) => log.info({ job: 'sweep', count: 3 }, 'swept'));
    expect(line).toMatchObject({ level: 'info', job: 'sweep', count: 3, msg: 'swept' });
    expect(new Date(String(line?.time)).getTime()).not.toBeNaN();
  });

  test.each<[string, (log: Log) => void]>([
    ['a field of another name', (log) => log.info({ text: WORDS }, 'comment')],
    ['a whole record', (log) => log.info({ comment: { text: WORDS } }, 'comment')],
    ['a record under an allowed name', (log) => log.info({ state: { text: WORDS } }, 'comment')],
    ['a record logged by itself', (log) => log.info({ _id: 1, text: WORDS, name: WORDS }, 'comment')],
    ['a placeholder', (log) => log.info('comment %s', WORDS)],
    ['a placeholder after fields', (log) => log.info({ count: 1 }, 'comment %s', WORDS)],
    ['an error', (log) => log.error(new Error(WORDS))],
    ['an error with a message', (log) => log.error(new TypeError(WORDS), 'broken')],
    ['an error as a field', (log) => log.error({ err: new Error(WORDS) }, 'broken')],
    ['an error as a field, alone', (log) => log.error({ err: new Error(WORDS) })],
    [
      'an error of several lines',
      (log) => log.error(new Error(`${WORDS}\n    at ${WORDS} (a:1:1)`), 'broken'),
    ],
    [
      'the cause of an error',
      (log) => log.error(new LecternError('internal', 'broken', { cause: new Error(WORDS) })),
    ],
    ['a thrown text', (log) => log.error({ err: WORDS }, 'broken')],
    ['a query string as a key', (log) => log.info({ [WORDS]: 1 }, 'comment')],
  ])('never holds what a resident wrote: %s', (_, act) => {
    const lines = logged(act);
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toMatch(/Lindqvist|brother/);
  });

  test('never holds what a resident wrote: a failed validation, which quotes the value', async () => {
    const Comment = mongoose.model('LogTestComment', new mongoose.Schema({ text: Number }));
    const failure: unknown = await new Comment({ text: WORDS }).validate().catch((error: unknown) => error);
    expect(String(failure)).toContain('Lindqvist');
    const [line] = logged((log) => log.error({ err: failure }, 'broken'));
    expect(line?.err).toMatchObject({ name: 'ValidationError' });
    expect(JSON.stringify(line)).not.toMatch(/Lindqvist|brother/);
  });

  test('says which fields it left out', () => {
    const [line] = logged((log) => log.info({ text: WORDS, count: 1 }, 'comment'));
    expect(line).toMatchObject({ count: 1, dropped: ['text'] });
  });

  test('keeps the id of a record, also as an object of the database', () => {
    const commentId = new mongoose.Types.ObjectId();
    const [line] = logged((log) => log.info({ commentId }, 'analysed'));
    expect(line?.commentId).toBe(commentId.toHexString());
  });

  test('tells what and where an error was, and its text if the text is our own', () => {
    const cause = new TypeError(WORDS);
    const [line] = logged((log) =>
      log.error({ err: new LecternError('unavailable', 'the queue is closed', { cause }) }, 'broken'),
    );
    expect(line?.err).toMatchObject({
      name: 'LecternError',
      code: 'unavailable',
      message: 'the queue is closed',
      at: expect.arrayContaining([expect.stringContaining('log.test.ts')]),
      cause: { name: 'TypeError' },
    });
  });

  test('tells what the operating system refused', async () => {
    const refused = await new Promise<Error>((resolve) => {
      connect(1, '127.0.0.1').once('error', resolve);
    });
    const [line] = logged((log) => log.error({ err: refused }, 'broken'));
    expect(line?.err).toMatchObject({
      code: 'ECONNREFUSED',
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });

  test('a request is told by its route, never by its path', () => {
    const request = { method: 'GET', status: 200, ms: 12.6, requestId: 'r1' };
    expect(requestSummary({ ...request, template: '/api/v1/receipts/{code}' })).toEqual({
      method: 'GET',
      route: '/api/v1/receipts/{code}',
      status: 200,
      ms: 13,
      requestId: 'r1',
    });
    expect(requestSummary({ ...request, template: undefined, method: WORDS })).toMatchObject({
      method: 'other',
      route: 'none',
    });
  });
});

function logged(act: (log: Log) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  act(createLog({ level: 'trace', to: { write: (line) => void lines.push(line) } }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}
