import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DigestContent, Points, Quote, StanceCounts } from '../../../src/digests/digest.ts';
import type { CountedRecord, PublicRecord } from '../../../src/digests/public-record.ts';
import { earlierFrom } from '../../../src/digests/themes.ts';
import { verifyDigest } from '../../../src/digests/verify.ts';
import { contentOf, HEAD, idAt, recordOf } from './records.ts';

const LETTER =
  'Please vote no on the agreement. Victims are afraid to call the police when officers do federal work, and every hour spent on immigration is an hour taken from our streets.';

const TEXTS = [
  LETTER,
  `${LETTER} My sister waited two days to report the man who hit her, and I still see the scar.`,
  'I support the agreement. Violent criminals who were deported before should be handed to ICE.',
  'Apoyo el acuerdo. Los delincuentes violentos deben ser entregados a ICE, y la ley se debe cumplir.',
  '¿Quién va a pagar las demandas? Las familias tienen miedo de llamar a la policía cuando hay un delito.',
  'Families are afraid to call the police. Who will pay the overtime and the lawsuits?',
  'Families are afraid to call police officers, so crimes go unreported and everybody is less safe.',
  'Immigrant families are afraid and will not call the police after a crime.',
  'Please publish a report with the number of stops every quarter. Call me at 214-555-0142 about it.',
  'The ducks at the pond are loud.',
  'no '.repeat(300),
  '',
  '😀',
];

const anyRecord: fc.Arbitrary<(at: number) => PublicRecord> = fc
  .record({
    text: fc.oneof(fc.constantFrom(...TEXTS), fc.string({ maxLength: 60, unit: 'grapheme' })),
    state: fc.constantFrom('analysed', 'analysed', 'analysed', 'withheld', 'withdrawn', 'received'),
    source: fc.constantFrom('web', 'import', 'paper', 'transcript'),
    position: fc.constantFrom('support', 'oppose', 'mixed', 'unsure', undefined),
    day: fc.integer({ min: 1, max: 28 }),
    speaker: fc.nat(2),
    themes: fc.option(fc.constantFrom(['public-safety'], ['no-such-theme'], []), { freq: 5, nil: undefined }),
    reason: fc.constantFrom('spam', 'threat', undefined),
  })
  .map(({ text, state, source, position, day, speaker, themes, reason }) => (at: number) => {
    const record = recordOf(at, text, {
      state,
      source,
      submittedAt: new Date(Date.UTC(2026, 2, day, 18)),
      ...(position ? { position } : {}),
      ...(themes ? { correction: { themes: [...themes], by: 'clerk', at: new Date(0) } } : {}),
      moderation: { decision: 'withhold', by: 'clerk', at: new Date(0), ...(reason ? { reason } : {}) },
    });
    const speech = { transcript: idAt(900 + (day % 2)), turns: [at], commenter: speaker };
    return record.state === 'counted' && source === 'transcript' ? { ...record, speech } : record;
  });

const anyRecords = fc
  .array(anyRecord, { maxLength: 40 })
  .map((makers) => makers.map((make, at) => make(at + 1)));

const total = (counts: Partial<Record<string, number>>): number =>
  Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);

const countedIn = (records: PublicRecord[]): CountedRecord[] =>
  records.filter((record): record is CountedRecord => record.state === 'counted');

const allPoints = (content: DigestContent): Points[] => [
  ...content.themes.flatMap((theme) => theme.arguments),
  ...content.asks,
];

const allQuotes = (content: DigestContent): Quote[] => [
  ...content.themes.flatMap(({ quotes }) => quotes),
  ...allPoints(content).flatMap(({ points, others }) => [
    ...points.flatMap(({ quote }) => quote ?? []),
    ...others.quotes,
  ]),
  ...content.campaigns.flatMap(({ quote, letter, added }) => [quote ?? [], letter ?? [], added].flat()),
  ...content.emerging.phrases.flatMap(({ quote }) => quote ?? []),
];

describe('whatever residents send', () => {
  const check = (claim: (content: DigestContent, records: PublicRecord[]) => void) =>
    fc.assert(
      fc.property(anyRecords, (records) => claim(contentOf(records), records)),
      { numRuns: 60, seed: 5 },
    );

  test('every part of the digest adds up', () =>
    check((content, records) => {
      const { sum, positions, tone, time, method } = content;
      const { counted } = sum.total;
      expect(sum.total.received).toBe(records.length);
      for (const states of [sum.total, ...Object.values(sum.bySource)])
        expect(states.received).toBe(states.counted + states.withheld + states.withdrawn + states.waiting);
      const kinds = [positions, ...Object.values(positions.bySource), ...Object.values(positions.byLanguage)];
      for (const { declared, inferred, counted: stances } of kinds) {
        expect(total(inferred)).toBe(total(declared));
        expect(total(stances)).toBe(total(declared));
      }
      const parts: Partial<Record<string, number>>[] = [
        positions.declared,
        tone,
        sum.byLanguage,
        method.stanceFrom,
        method.byTagger,
        ...[positions.bySource, positions.byLanguage].map((by) =>
          Object.fromEntries(Object.entries(by).map(([key, { counted: its }]) => [key, total(its)])),
        ),
      ];
      for (const part of parts) expect(total(part)).toBe(counted);
      expect(time.days.reduce((all, { comments }) => all + comments, 0)).toBe(counted);
      const spoken = countedIn(records).filter(({ speech }) => speech).length;
      expect(time.hearings.reduce((all, { comments }) => all + comments, 0)).toBe(spoken);
      const stances = { support: 0, oppose: 0, mixed: 0, unclear: 0 };
      for (const day of time.days)
        for (const [side, count] of Object.entries(day.stance)) stances[side as keyof StanceCounts] += count;
      expect(stances).toEqual(positions.counted);
      for (const rates of [method.withholdingByStance, method.withholdingByLanguage])
        expect(total(Object.fromEntries(Object.entries(rates).map(([key, { of }]) => [key, of])))).toBe(
          counted + sum.total.withheld,
        );
      for (const theme of content.themes) {
        expect(total(theme.stance)).toBe(theme.comments);
        expect(total(theme.tone)).toBe(theme.comments);
        for (const side of theme.arguments) expect(side.comments).toBe(theme.stance[side.stance]);
        expect(theme.arguments.reduce((all, { comments }) => all + comments, 0)).toBe(theme.comments);
      }
    }));

  test('no comment is dropped from what its side says, however rare its point', () =>
    check((content, records) => {
      const byId = new Map(countedIn(records).map((record) => [record.id, record]));
      for (const { comments, points, others, wordless } of allPoints(content)) {
        const ids = new Set([...points.flatMap((point) => point.ids), ...others.ids]);
        expect(ids.size + wordless).toBe(comments);
        for (const point of points) {
          expect(point.ids).toHaveLength(point.comments);
          expect(new Set(point.ids).size).toBe(point.comments);
        }
        for (const id of ids) expect(byId.has(id)).toBe(true);
      }
    }));

  test('every quote is verbatim, of a counted comment, and shows no mark', () =>
    check((content, records) => {
      const byId = new Map(countedIn(records).map((record) => [record.id, record]));
      for (const quote of allQuotes(content)) {
        const record = byId.get(quote.comment);
        expect(record?.text.slice(quote.start, quote.end)).toBe(quote.text);
        expect(record?.stance).toBe(quote.stance);
        for (const mark of record?.marks ?? [])
          expect(mark.start < quote.end && quote.start < mark.end).toBe(false);
        expect(JSON.stringify(quote)).not.toContain('commenter');
      }
    }));

  test('no theme quotes one person or one letter twice', () =>
    check((content, records) => {
      const byId = new Map(countedIn(records).map((record) => [record.id, record]));
      const letters = new Map(content.campaigns.flatMap(({ group, ids }) => ids.map((id) => [id, group])));
      for (const { quotes } of content.themes) {
        const people = quotes.map(({ comment }) => {
          const speech = byId.get(comment)?.speech;
          return speech ? `${speech.transcript}/${speech.commenter}` : comment;
        });
        expect(new Set(people).size).toBe(people.length);
        const heard = quotes.map(({ comment }) => letters.get(comment) ?? comment);
        expect(new Set(heard).size).toBe(heard.length);
      }
    }));

  test('the order in which comments arrive changes no byte', () => {
    fc.assert(
      fc.property(
        anyRecords.chain((records) =>
          fc.tuple(
            fc.constant(records),
            fc.shuffledSubarray(records, { minLength: records.length, maxLength: records.length }),
          ),
        ),
        ([records, shuffled]) => {
          expect(JSON.stringify(contentOf(shuffled))).toBe(JSON.stringify(contentOf(records)));
        },
      ),
      { numRuns: 40, seed: 6 },
    );
  });
});

describe('at the edges', () => {
  test('a digest of no comments says so in every part', () => {
    const content = contentOf([]);
    expect(content.sum.total.received).toBe(0);
    expect(content).toMatchObject({ themes: [], campaigns: [], asks: [], untagged: 0 });
    expect(content.time).toEqual({ days: [], hearings: [] });
  });

  test('one comment makes one argument, quoted under what only one says', () => {
    const content = contentOf([recordOf(1, TEXTS[6] ?? '')]);
    const side = content.themes.find(({ id }) => id === 'crime-reporting')?.arguments[0];
    expect(side?.points).toEqual([]);
    expect(side?.others).toMatchObject({ comments: 1, ids: [idAt(1)] });
    expect(side?.others.quotes[0]?.text).toBe(TEXTS[6]);
  });

  test('where all is withheld, nothing is quoted and the rates say it', () => {
    const records = [1, 2, 3].map((at) =>
      recordOf(at, LETTER, {
        state: 'withheld',
        position: 'oppose',
        moderation: { decision: 'withhold', reason: 'spam', by: 'clerk', at: new Date(0) },
      }),
    );
    const content = contentOf(records);
    expect(content.sum.total).toMatchObject({ received: 3, counted: 0, withheld: 3 });
    expect(content.method.withholdingByStance.oppose).toEqual({ withheld: 3, of: 3 });
    expect(content.method.withholdingByLanguage).toEqual({ en: { withheld: 3, of: 3 } });
    expect(JSON.stringify(content)).not.toContain('afraid');
  });

  test('one letter sent by all is one campaign, one text and one argument', () => {
    const records = Array.from({ length: 30 }, (_, at) => recordOf(at + 1, LETTER));
    const content = contentOf(records);
    expect(content.campaigns).toHaveLength(1);
    expect(content.campaigns[0]).toMatchObject({ letters: 30, senders: 30, withAdded: 0, added: [] });
    expect(content.campaigns[0]?.letter?.text).toBe(LETTER);
    for (const { quotes, arguments: sides } of content.themes) {
      expect(quotes).toHaveLength(1);
      expect(sides.flatMap(({ points }) => points)).toMatchObject([{ comments: 30, texts: 1 }]);
    }
  });

  test('ten thousand characters of one word are counted and break nothing', () => {
    const content = contentOf([recordOf(1, 'no'.repeat(5000)), recordOf(2, 'police '.repeat(1429))]);
    expect(content.sum.total.counted).toBe(2);
  });

  test('a digest of Spanish alone has its arguments and titles in Spanish', () => {
    const content = contentOf(
      [
        'Las familias tienen miedo de llamar a la policía cuando hay un delito.',
        'Muchas familias con miedo no van a llamar a la policía si las golpean.',
        'Si las familias viven con miedo, nadie va a llamar a la policía.',
      ].map((text, at) => recordOf(at + 1, text, { position: 'oppose' })),
    );
    expect(Object.keys(content.positions.byLanguage)).toEqual(['es']);
    const points = content.themes.flatMap((theme) => theme.arguments.flatMap((side) => side.points));
    expect(points[0]).toMatchObject({ language: 'es', comments: 3, texts: 3 });
    expect(points[0]?.title.join(' ')).toMatch(/familias|miedo|polic/);
  });
});

describe('what the digest tells', () => {
  test('neither a name nor who speaks is an argument, and no part of a title repeats another', () => {
    const texts = [
      'I am a resident of Ward 3. My neighbors are afraid to call the police, as Dolores Vega told you.',
      'My neighbors are afraid of the police and do not call, Dolores Vega is right.',
      'We are afraid to call the police, ask Dolores Vega who lives among my neighbors.',
    ];
    const content = contentOf(texts.map((text, at) => recordOf(at, text)));
    const points = content.themes.flatMap((theme) => theme.arguments.flatMap((side) => side.points));
    expect(points.length).toBeGreaterThan(0);
    for (const { terms, title, quote } of points) {
      expect(terms).not.toContain('vega');
      expect(terms).not.toContain('dolore');
      expect(quote?.text).not.toMatch(/resident of/);
      expect(new Set(title).size).toBe(title.length);
    }
  });

  test('people who say the same in their own words are one argument', () => {
    const content = contentOf(
      [4, 5, 6, 7].map((at) => recordOf(at, TEXTS[at] ?? '', { position: 'oppose' })),
    );
    const side = content.themes.find(({ id }) => id === 'crime-reporting')?.arguments[0];
    expect(side?.points[0]).toMatchObject({ language: 'en', comments: 3, ids: [5, 6, 7].map(idAt) });
  });

  test('a campaign shows the common letter and what one person added to it', () => {
    const content = contentOf(
      [TEXTS[0], TEXTS[0], TEXTS[0], TEXTS[1]].map((text, at) =>
        recordOf(at + 1, text ?? '', { submittedAt: new Date(Date.UTC(2026, 2, at + 3, 18)) }),
      ),
    );
    const [campaign] = content.campaigns;
    expect(campaign).toMatchObject({
      letters: 4,
      firstSeen: '2026-03-03',
      lastSeen: '2026-03-06',
      withAdded: 1,
    });
    expect(campaign?.letter?.text).toBe(LETTER);
    expect(campaign?.added.map(({ text, comment }) => [comment, text])).toEqual([
      [idAt(4), 'My sister waited two days to report the man who hit her, and I still see the scar.'],
    ]);
  });

  test('changes are told against the last published digest', () => {
    const before = contentOf([recordOf(1, TEXTS[2] ?? ''), recordOf(2, TEXTS[5] ?? '')]);
    const after = contentOf(
      [recordOf(1, TEXTS[2] ?? ''), recordOf(2, TEXTS[5] ?? ''), recordOf(3, TEXTS[6] ?? '')],
      { earlier: earlierFrom({ version: 4, content: before }) },
    );
    expect(after.since).toMatchObject({ version: 4, counted: 2 });
    expect(before.themes[0]?.change).toBeUndefined();
    for (const theme of after.themes) {
      const was = before.themes.find(({ id }) => id === theme.id);
      expect(theme.change?.comments).toBe(theme.comments - (was?.comments ?? 0));
    }
    expect(after.themes.find(({ id }) => id === 'crime-reporting')?.change?.comments).toBeGreaterThan(0);
  });

  test('whoever holds the export can make every part again, taking only changes and districts as told', () => {
    const records = TEXTS.map((text, at) => recordOf(at + 1, text));
    const stance = { support: 9, oppose: 8, mixed: null, unclear: null };
    const content = contentOf(records, {
      earlier: earlierFrom({ version: 1, content: contentOf(records.slice(0, 5)) }),
      districts: { byDistrict: [{ district: 4, comments: 20, stance }], districtsOfVersion: 1 },
    });
    const claimed: DigestContent = JSON.parse(JSON.stringify(content));
    expect(verifyDigest(claimed, HEAD, records)).toEqual({ ok: true, gone: 0 });
    const point = claimed.themes.flatMap((theme) => theme.arguments.flatMap((side) => side.points))[0];
    expect(point).toBeDefined();
    if (point) point.comments += 1;
    expect(verifyDigest(claimed, HEAD, records)).toMatchObject({ ok: false });
  });

  test('a phrase that no theme covers is shown to the clerk', () => {
    const content = contentOf(
      [
        'The pond ducks are loud at night.',
        'I walk there with my son and the pond ducks follow us home.',
        'Somebody feeds the pond ducks bread, which is bad for them.',
        'Pond ducks are the best part of my morning.',
        TEXTS[5] ?? '',
        TEXTS[6] ?? '',
        TEXTS[7] ?? '',
      ].map((text, at) => recordOf(at + 1, text)),
    );
    expect(content.emerging.phrases.map(({ phrase }) => phrase)).toContain('pond ducks');
    expect(content.emerging.phrases.map(({ phrase }) => phrase).join()).not.toContain('police');
  });
});
