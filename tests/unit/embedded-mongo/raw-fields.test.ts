import {
  Binary,
  BSONRegExp,
  Code,
  Decimal128,
  Double,
  deserialize,
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
import { pickFields } from '../../../src/embedded-mongo/raw-fields.ts';

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
  test('are what remains when the others were never written, whatever stands beside them', () => {
    const names = Object.keys(VALUES);
    fc.assert(
      fc.property(fc.shuffledSubarray(names), fc.subarray(names), (present, wanted) => {
        const pick = (list: string[]) => Object.fromEntries(list.map((name) => [name, VALUES[name]]));
        const picked = pickFields(bytesOf(pick(present)), (name) => wanted.includes(name));
        expect(picked.equals(bytesOf(pick(present.filter((name) => wanted.includes(name)))))).toBe(true);
        deserialize(picked);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  test('are not looked for beyond the end of a damaged document', () => {
    const whole = bytesOf({ a: 'text', b: 1 });
    for (let cut = 6; cut < whole.length - 1; cut += 1)
      expect(() => pickFields(whole.subarray(0, cut), () => true)).toThrow();
    const unknown = Buffer.from(whole);
    unknown[4] = 0x63;
    expect(() => pickFields(unknown, () => true)).toThrow('There is no BSON type 99');
  });
});
