import {
  Binary,
  BSONRegExp,
  Code,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  serialize,
  Timestamp,
} from 'bson';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FieldPicker } from '../../../src/embedded-mongo/field-picker.ts';
import { compileProjection, projectionOfBytes } from '../../../src/embedded-mongo/projection.ts';
import { readExact, writeDoc } from '../../../src/embedded-mongo/wire.ts';

const VALUES: Record<string, unknown> = {
  double: new Double(1.5),
  string: 'las «comillas» 😀',
  document: { a: { b: [] } },
  array: [1, 'two', { three: 3 }],
  binary: new Binary(Buffer.from('bytes')),
  id: new ObjectId('0123456789abcdef01234567'),
  boolean: true,
  date: new Date(0),
  null: null,
  expression: new BSONRegExp('^a.*', 'i'),
  code: new Code('return 1'),
  scoped: new Code('return x', { x: 1 }),
  int: new Int32(7),
  time: new Timestamp({ t: 1, i: 2 }),
  long: Long.fromString('9007199254740993'),
  decimal: Decimal128.fromString('0.1'),
  least: new MinKey(),
  most: new MaxKey(),
  '': 'a field without a name',
  niño: 'a name beyond ASCII',
};

const bytesOf = (fields: Record<string, unknown>) => Buffer.from(serialize(fields));

describe('the wanted fields of a document', () => {
  const picker = (names: string[], isInclusion: boolean) =>
    new FieldPicker(new Map(names.map((name) => [name, true])), isInclusion);

  test('are what remains when the others were never written, whatever stands beside them', () => {
    const names = Object.keys(VALUES);
    fc.assert(
      fc.property(fc.shuffledSubarray(names), fc.subarray(names), (present, wanted) => {
        const pick = (list: string[]) => Object.fromEntries(list.map((name) => [name, VALUES[name]]));
        const included = picker(wanted, true).pick(bytesOf(pick(present)));
        expect(included.equals(bytesOf(pick(present.filter((name) => wanted.includes(name)))))).toBe(true);
        const left = picker(wanted, false).pick(bytesOf(pick(present)));
        expect(left.equals(bytesOf(pick(present.filter((name) => !wanted.includes(name)))))).toBe(true);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  test('are found below other fields and in arrays as they are in a document that was read', () => {
    const leaf = fc.constantFrom<unknown>(new Int32(1), 'text', null, new Double(2));
    const { inner } = fc.letrec<{ inner: Record<string, unknown>; part: unknown }>((tie) => ({
      part: fc.oneof(leaf, tie('inner'), fc.array(tie('part'), { maxLength: 12 })),
      inner: fc.dictionary(fc.constantFrom('a', 'b', 'cd'), tie('part'), { noNullPrototype: true }),
    }));
    const path = fc
      .array(fc.constantFrom('a', 'b', 'cd'), { minLength: 1, maxLength: 3 })
      .map((names) => names.join('.'));
    const isNoCollision = (paths: string[]) =>
      paths.every((one) => paths.every((other) => one === other || !other.startsWith(`${one}.`)));
    const paths = fc.uniqueArray(path, { minLength: 1, maxLength: 4 }).filter(isNoCollision);
    let picked = 0;
    fc.assert(
      fc.property(inner, paths, fc.boolean(), (doc, wanted, isInclusion) => {
        const projection = Object.fromEntries(wanted.map((each) => [each, isInclusion]));
        const raw = bytesOf(doc);
        const fromBytes = projectionOfBytes(projection)?.(raw);
        const fromValues = writeDoc(compileProjection(projection)?.(readExact(raw)) ?? {});
        expect(fromBytes?.toString('hex')).toBe(fromValues.toString('hex'));
        if (fromValues.length > 5 && !fromValues.equals(raw)) picked += 1;
      }),
      { numRuns: 1000, seed: 3 },
    );
    expect(picked).toBeGreaterThan(200);
  });

  test('are not looked for beyond the end of a damaged document', () => {
    const nothing = picker([], false);
    const whole = bytesOf({ a: 'text', b: { c: 1 } });
    for (let cut = 6; cut < whole.length - 1; cut += 1)
      expect(() => nothing.pick(whole.subarray(0, cut))).toThrow();
    for (const [at, byte, message] of [
      [4, 0x63, 'There is no BSON type 99'],
      [7, 0x7f, 'A field overruns its document'],
      [10, 0xff, 'A field overruns its document'],
    ] as const) {
      const damaged = Buffer.from(whole);
      damaged[at] = byte;
      expect(() => nothing.pick(damaged)).toThrow(message);
    }
  });
});
