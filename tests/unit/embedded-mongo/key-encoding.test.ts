import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterPrefix,
  compareValues,
  EMPTY_ARRAY,
  encodeValue,
  equalValues,
  fitKey,
  invert,
} from '../../../src/embedded-mongo/key-encoding.ts';
import { Binary, BSONRegExp, Decimal128, Double, Int32, Long, ObjectId, Timestamp } from './support.ts';

// https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/
const ascending: unknown[] = [
  EMPTY_ARRAY,
  null,
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  -Number.MAX_VALUE,
  Long.MIN_VALUE,
  Long.fromString('-9007199254740993'),
  -9007199254740992,
  new Int32(-2),
  -1.5,
  -Number.MIN_VALUE,
  0,
  Number.MIN_VALUE,
  new Int32(1),
  new Double(1.5),
  Long.fromNumber(2),
  9007199254740992,
  Long.fromString('9007199254740993'),
  9007199254740994,
  Long.fromString('9223372036854775806'),
  Long.MAX_VALUE,
  Number.MAX_VALUE,
  Number.POSITIVE_INFINITY,
  '',
  '\u0000',
  '\u0000a',
  '\u0001',
  'A',
  'Z',
  'a',
  'a\u0000',
  'a\u0000b',
  'ab',
  'b',
  'ñ',
  '\uffee',
  // Beyond UTF-16's first plane: above U+FFEE by code point, though not by UTF-16 unit.
  '😀',
  {},
  { a: null },
  { a: 1 },
  { a: 1, b: 1 },
  { a: 2 },
  { b: 0 },
  { a: 'x' },
  { a: {} },
  [],
  [null],
  [1],
  [1, 2],
  [2],
  ['a'],
  [[]],
  new Binary(Buffer.from([9]), 0),
  new Binary(Buffer.from([1]), 5),
  new Binary(Buffer.from([1, 1]), 0),
  new ObjectId('000000000000000000000001'),
  new ObjectId('ff0000000000000000000000'),
  false,
  true,
  new Date(-1),
  new Date(0),
  new Date('2026-01-01'),
];

describe('the bytes of a key', () => {
  it('sort as MongoDB sorts the values, across and within all types', () => {
    const shuffled = [...ascending]
      .map((value, i) => ({ value, key: (i * 7919) % ascending.length }))
      .sort((a, b) => a.key - b.key);
    const sorted = shuffled.map(({ value }) => encodeValue(value)).sort(Buffer.compare);
    expect(sorted).toEqual(ascending.map(encodeValue));
    for (let i = 1; i < sorted.length; i++)
      expect(Buffer.compare(sorted[i - 1] as Buffer, sorted[i] as Buffer)).toBe(-1);
  });

  it.each([
    ['int and double', new Int32(3), new Double(3)],
    ['int and long', 3, Long.fromNumber(3)],
    ['zero and negative zero', 0, -0],
    ['null and missing', null, undefined],
    ['NaN and NaN', Number.NaN, new Double(Number.NaN)],
  ])('are the same for %s', (_what, a, b) => {
    expect(encodeValue(a)).toEqual(encodeValue(b));
    expect(equalValues(a, b)).toBe(true);
    expect(compareValues(a, b)).toBe(0);
  });

  it('know the order of fields in a document', () => {
    expect(equalValues({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(false);
  });

  it.each([
    ['Decimal128', Decimal128.fromString('1.5')],
    ['BSONRegExp', new BSONRegExp('a', 'i')],
    ['Timestamp', new Timestamp({ t: 1, i: 1 })],
  ])('refuse a %s by name, since it could not be ordered', (name, value) => {
    expect(() => encodeValue(value)).toThrow(new RegExp(`${name} is not implemented`));
  });

  const scalar = fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double(),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) => Long.fromBigInt(value)),
    fc.string(),
    fc.string({ unit: fc.constantFrom('\u0000', '\u0001', '\u0002', 'a', 'é', '😀') }),
    fc.date({ noInvalidDate: true }),
    fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => new ObjectId(bytes)),
    fc.uint8Array().map((bytes) => new Binary(bytes)),
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 2 },
      scalar,
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b'), tie('any')),
    ),
  })).any;

  it('never begin with all the bytes of a different value, so that fields can follow each other', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [x, y] = [encodeValue(a), encodeValue(b)];
        fc.pre(!x.equals(y));
        expect(x.subarray(0, y.length).equals(y)).toBe(false);
        expect(y.subarray(0, x.length).equals(x)).toBe(false);
        // Descending order is exactly the reverse.
        expect(Buffer.compare(invert(x), invert(y))).toBe(Buffer.compare(y, x));
      }),
      { numRuns: 1000 },
    );
  });

  it('order numbers as their values do', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true }),
      fc.integer(),
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    );
    fc.assert(
      fc.property(number, number, (a, b) => {
        // JavaScript compares bigints and numbers exactly.
        const expected = a < b ? -1 : a > b ? 1 : 0;
        expect(Buffer.compare(encodeValue(a), encodeValue(b))).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a key too long for LMDB', () => {
  const long = encodeValue('x'.repeat(5000));

  it('keeps its first bytes and ends in a hash, so that equal values still have equal keys', () => {
    const { key, isCut } = fitKey(long, 100);
    expect(isCut).toBe(true);
    expect(key.length).toBe(132);
    expect(key.subarray(0, 100)).toEqual(long.subarray(0, 100));
    expect(fitKey(encodeValue('x'.repeat(5000)), 100).key).toEqual(key);
    expect(fitKey(encodeValue(`${'x'.repeat(4999)}y`), 100).key).not.toEqual(key);
  });

  it('leaves short keys alone', () => {
    expect(fitKey(Buffer.from([1, 2]), 2)).toEqual({ key: Buffer.from([1, 2]), isCut: false });
  });
});

describe('the end of a range', () => {
  it.each([
    [
      [1, 2],
      [1, 3],
    ],
    [[1, 255], [2]],
    [[1, 255, 255], [2]],
  ])('after all keys that begin with %j is %j', (prefix, end) => {
    expect(afterPrefix(Buffer.from(prefix))).toEqual(Buffer.from(end));
  });
});
