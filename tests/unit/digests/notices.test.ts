import { describe, expect, test } from 'vitest';
import type { DigestContent, Gone } from '../../../src/digests/digest.ts';
import { withoutWords } from '../../../src/digests/notices.ts';
import { verifyDigest } from '../../../src/digests/verify.ts';
import { contentOf, HEAD, idAt, recordOf } from './records.ts';

const LETTER =
  'Please vote no on the agreement. Victims are afraid to call the police when officers do federal work, and every hour spent on immigration is an hour taken from our streets.';

/** Whose words would be a breach: each stands in its author's comment alone. */
const OWN: Record<number, string> = {
  1: 'My sister waited two days to report the man who hit her.',
  2: 'Victims near Kiest Park are too afraid to call the police, so the kiosk robber was never found.',
  3: 'Las familias de la calle Ewing tienen miedo de llamar a la policía cuando hay un delito.',
  4: 'Please publish a quarterly report about every stop near the aquarium.',
  9: 'The zebra mussels clog the boat ramp at the pond each summer.',
};

const RECORDS = [
  ...Object.entries(OWN).map(([at, text]) =>
    recordOf(Number(at), at === '1' ? `${LETTER} ${text}` : text, { position: 'oppose' }),
  ),
  ...[6, 7, 8].map((at) => recordOf(at, LETTER, { position: 'oppose' })),
  ...['shoe', 'hat', 'coat'].map((thing, at) =>
    recordOf(10 + at, `Again the zebra mussels cut my ${thing} to pieces.`),
  ),
];

const shown = (ids: number[], why: Gone = 'withdrawn'): DigestContent =>
  withoutWords(contentOf(RECORDS), new Map(ids.map((at) => [idAt(at), why])));

describe('a digest whose comments were taken back after it was published', () => {
  test.each(Object.entries(OWN))('no longer has the words of comment %s anywhere', (at, words) => {
    const part = words.split(' ').slice(3, 7).join(' ');
    expect(JSON.stringify(contentOf(RECORDS))).toContain(part);
    const content = shown([Number(at)]);
    expect(JSON.stringify(content)).not.toContain(part);
    expect(JSON.stringify(content)).toContain('"gone":"withdrawn"');
  });

  test('tells a withheld comment from one that was taken back', () => {
    expect(JSON.stringify(shown([2], 'withheld'))).toContain('"gone":"withheld"');
  });

  test('keeps every number', () => {
    const numbers = (content: DigestContent) =>
      JSON.stringify(content, (_, value) => (typeof value === 'string' ? undefined : value)).match(/\d+/g);
    const { checks, sum, positions, time } = contentOf(RECORDS);
    expect(shown([1, 2, 3])).toMatchObject({ checks, sum, positions, time });
    expect(numbers(shown([12]))).toEqual(numbers(contentOf(RECORDS)));
  });

  test('drops shared phrases once at most one of those who used them is left', () => {
    const phrases = (ids: number[]) => shown(ids).emerging.phrases.map(({ phrase }) => phrase);
    expect(phrases([])).toContain('zebra mussels');
    expect(phrases([10])).toContain('zebra mussels');
    expect(phrases([9, 10, 11])).not.toContain('zebra mussels');
    expect(phrases([9, 10, 11])).toContain('');
  });

  test('is still made again from the export of its day, and any other change is still found', () => {
    const served = shown([1, 2, 3]);
    expect(verifyDigest(served, HEAD, RECORDS)).toMatchObject({ ok: true });
    expect(verifyDigest(served, HEAD, RECORDS)).not.toMatchObject({ gone: 0 });
    expect(verifyDigest(contentOf(RECORDS), HEAD, RECORDS)).toEqual({ ok: true, gone: 0 });
    const forged = structuredClone(served);
    for (const { quotes } of forged.themes)
      for (const quote of quotes) if (quote.gone) quote.stance = 'support';
    expect(verifyDigest(forged, HEAD, RECORDS)).toMatchObject({ ok: false });
  });
});
