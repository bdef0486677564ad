import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  columnMappings,
  recallColumns,
  rememberColumns,
} from '../../../../src/comments/bulk/column-mapping.ts';
import { importBulk, type Skipped } from '../../../../src/comments/bulk/import-bulk.ts';
import type { BulkEntry } from '../../../../src/comments/bulk/types.ts';
import { comments } from '../../../../src/comments/comment.ts';
import { startTestService, type TestService } from '../../../support/service.ts';

let service: TestService;

beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const text = (number: number, words: string): BulkEntry => ({ number, comment: { text: words } });

describe('a file of written comments', () => {
  test('is counted once however often it is imported, and equal letters within it as many as they are', async () => {
    const policy = await service.createPolicy();
    const skipped: Skipped[] = [];
    const entries = [text(2, 'Vote no.'), text(3, 'Vote no.'), text(4, 'Vote yes.')];
    const onSkipped = (each: Skipped) => skipped.push(each);
    expect(await importBulk(service.services, policy, entries, { onSkipped })).toEqual({
      added: 3,
      known: 0,
      skipped: 0,
    });
    expect(await importBulk(service.services, policy, entries, { onSkipped })).toEqual({
      added: 0,
      known: 3,
      skipped: 0,
    });
    expect(await comments(service.services.db).countDocuments({ policy: policy._id })).toBe(3);
    expect(skipped).toEqual([]);
  });

  test('tells of each entry that cannot be kept, and keeps the others', async () => {
    const policy = await service.createPolicy();
    const skipped: Skipped[] = [];
    const counts = await importBulk(
      service.services,
      policy,
      [{ number: 2, problem: 'no-words' }, text(3, 'x'.repeat(10_001)), text(4, 'Vote no.')],
      { onSkipped: (each) => skipped.push(each) },
    );
    expect(counts).toEqual({ added: 1, known: 0, skipped: 2 });
    expect(skipped).toMatchObject([
      { number: 2, problem: 'no-words' },
      { number: 3, faults: [{ field: 'text', code: 'too-long' }] },
    ]);
  });
});

describe('the columns of a form', () => {
  test('are guessed at first, and remembered once a clerk has named them', async () => {
    const header = ['P1', 'P2', 'Nombre'];
    expect(await recallColumns(service.services, header)).toEqual({
      mapping: { name: [2] },
      isRemembered: false,
    });
    await rememberColumns(service.services, header, { text: [0, 1] });
    await rememberColumns(service.services, header, { text: [1], name: [2] });
    expect(await recallColumns(service.services, ['p1', 'P2 ', 'NOMBRE'])).toEqual({
      mapping: { text: [1], name: [2] },
      isRemembered: true,
    });
    expect(await columnMappings(service.services.db).countDocuments()).toBe(1);
  });

  test('are not remembered without one for the words', async () => {
    await expect(rememberColumns(service.services, ['a', 'b'], { name: [0] })).rejects.toMatchObject({
      faults: [{ code: 'no-text-column' }],
    });
  });
});
