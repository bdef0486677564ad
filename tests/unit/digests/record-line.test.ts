import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../../src/digests/export.ts';
import type { CountedRecord, PublicRecord } from '../../../src/digests/public-record.ts';
import { lineOf } from '../../../src/digests/record-line.ts';

const text = fc.string({ unit: 'binary' });
const span = fc.record({ start: fc.nat(), end: fc.nat() });
const speech = fc.record(
  {
    transcript: text,
    turns: fc.array(fc.nat()),
    commenter: fc.nat(),
    meeting: text,
    start: fc.double({ noNaN: true, noDefaultInfinity: true }),
    end: fc.double({ noNaN: true, noDefaultInfinity: true }),
    videoUrl: fc.webUrl(),
  },
  { requiredKeys: ['transcript', 'turns'] },
);
const stance = fc.constantFrom('support', 'oppose', 'mixed', 'unclear');

/** Its keys in an order of their own each time, as a database may give them. */
const counted = fc
  .record(
    {
      id: text,
      source: fc.constantFrom('web', 'transcript', 'import', 'paper'),
      day: text,
      state: fc.constant('counted'),
      text,
      marks: fc.array(span),
      language: text,
      position: fc.constantFrom('support', 'oppose', 'mixed', 'unsure'),
      stance,
      stanceSource: fc.constantFrom('declared', 'inferred', 'corrected'),
      inferred: stance,
      tone: fc.constantFrom('negative', 'neutral', 'positive'),
      themes: fc.array(
        fc.record({ id: text, score: fc.double({ min: 0, max: 1, noNaN: true }), evidence: fc.array(span) }),
      ),
      taggerVersion: text,
      isReviewed: fc.boolean(),
      speech,
    },
    {
      requiredKeys: [
        'id',
        'source',
        'day',
        'state',
        'text',
        'marks',
        'language',
        'stance',
        'stanceSource',
        'inferred',
        'tone',
        'themes',
        'taggerVersion',
        'isReviewed',
      ],
    },
  )
  .chain((record) =>
    fc
      .shuffledSubarray(Object.keys(record), { minLength: Object.keys(record).length })
      .map((keys) => Object.fromEntries(keys.map((key) => [key, record[key as keyof typeof record]]))),
  );

test('the line of a record is the one that RFC 8785 has for it, whatever it holds', () => {
  fc.assert(
    fc.property(counted, (record) => {
      expect(lineOf(record as unknown as CountedRecord)).toBe(canonical(record));
    }),
    { numRuns: 500 },
  );
});

test.each(['waiting', 'withdrawn', 'withheld'] as const)('so is the line of one that is %s', (state) => {
  const record: PublicRecord = { source: 'web', state, id: '1', day: '2026-03-14' };
  expect(lineOf(record)).toBe(canonical(record));
});
