import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { LARGEST_BODY, readForm, readJson } from '../../../src/platform/request-body.ts';

const sent = (body: string | Buffer): IncomingMessage =>
  Object.assign(Readable.from([Buffer.from(body)]), { headers: {} }) as unknown as IncomingMessage;

const form = (fields: Record<string, string>) => sent(new URLSearchParams(fields).toString());

describe('a form', () => {
  it.each([
    ['English', 'a'.repeat(10_000)],
    ['Spanish', 'ñ'.repeat(10_000)],
    ['Chinese', '民'.repeat(10_000)],
    ['emoji', '🗽'.repeat(10_000)],
  ])('may hold the longest comment in %s', async (_, text) => {
    expect(await readForm(form({ text, name: '' }))).toEqual({ text, name: '' });
  });

  it.each([
    ['over 64 KiB of text', form({ text: 'a'.repeat(LARGEST_BODY + 1) }), 'too-large'],
    ['far too large', sent('a'.repeat(4 * LARGEST_BODY)), 'too-large'],
    ['a byte that is no UTF-8', sent('text=%FF'), 'malformed-request'],
    ['half an escape', sent('text=%E'), 'malformed-request'],
  ])('is refused with %s', async (_, request, code) => {
    await expect(readForm(request)).rejects.toMatchObject({ code });
  });

  it('keeps line breaks as they were typed', async () => {
    expect(await readForm(form({ text: 'one\r\ntwo' }))).toEqual({ text: 'one\ntwo' });
  });
});

describe('JSON', () => {
  it('is nothing where nothing was sent', async () => expect(await readJson(sent(''))).toBeUndefined());

  it.each([
    ['no JSON', sent('{'), 'malformed-request'],
    ['a byte that is no UTF-8', sent(Buffer.from([0x22, 0xff, 0x22])), 'malformed-request'],
    ['over 64 KiB', sent(`"${'a'.repeat(LARGEST_BODY)}"`), 'too-large'],
  ])('is refused with %s', async (_, request, code) => {
    await expect(readJson(request)).rejects.toMatchObject({ code });
  });
});
