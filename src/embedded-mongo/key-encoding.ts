import { createHash } from 'node:crypto';
import { Binary, ObjectId } from 'bson';
import { notImplemented } from './errors.ts';
import { asNumber, type Doc, isDoc, isMissingOrNull, typeName } from './values.ts';

/**
 * Bytes whose order is BSON's comparison order, so that LMDB, which knows only bytes, can keep indexes.
 * Every encoding is prefix-free: no value's bytes begin with all of another's. The tags follow
 * https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/ and leave 0 for "end".
 */
const TAG = {
  emptyArray: 5,
  null: 10,
  number: 20,
  string: 30,
  object: 40,
  array: 50,
  binary: 60,
  objectId: 70,
  boolean: 80,
  date: 90,
} as const;
const END = Buffer.from([0]);

/** Stands for an empty array met by an index, which sorts below null and equals nothing else. */
export const EMPTY_ARRAY = Symbol('empty array');

/** The order-preserving bytes of one value. Missing (undefined) is encoded as null. @throws MongoError on other types. */
export function encodeValue(value: unknown): Buffer {
  if (isMissingOrNull(value)) return Buffer.from([TAG.null]);
  if (typeof value === 'string') return Buffer.concat([Buffer.from([TAG.string]), encodeText(value)]);
  if (typeof value === 'boolean') return Buffer.from([TAG.boolean, value ? 1 : 0]);
  if (value === EMPTY_ARRAY) return Buffer.from([TAG.emptyArray]);
  const number = asNumber(value);
  if (number !== undefined) return encodeNumber(number);
  if (value instanceof Date) return encodeDate(value);
  if (value instanceof ObjectId) return Buffer.concat([Buffer.from([TAG.objectId]), value.id]);
  if (value instanceof Binary) return encodeBinary(value);
  if (Array.isArray(value))
    return Buffer.concat([Buffer.from([TAG.array]), ...value.map((each) => encodeValue(each)), END]);
  if (isDoc(value)) return encodeObject(value);
  throw notImplemented(`comparing the BSON type ${typeName(value)}`);
}

/** BSON's comparison order across all types, as sorting and indexes use it. Missing counts as null. */
export function compareValues(a: unknown, b: unknown): number {
  return Buffer.compare(encodeValue(a), encodeValue(b));
}

/** Equality by BSON's rules: 1 equals 1.0 and Long 1; documents are equal only with the same field order. */
export function equalValues(a: unknown, b: unknown): boolean {
  return a === b || encodeValue(a).equals(encodeValue(b));
}

/** The bytes of a value as text, for the keys of a Map: equal exactly when the values are. */
export function identity(value: unknown): string {
  return encodeValue(value).toString('latin1');
}

/** The type's tag alone: the common beginning of all values that compare within that type. */
export function typeBracket(value: unknown): Buffer {
  return encodeValue(value).subarray(0, 1);
}

/**
 * Fits an encoded value into a key of LMDB, which ends at 1,978 bytes. Longer values keep their first bytes
 * and end in a hash: equality still works, and order only as far as those first bytes, so the index must
 * remember that it holds one and may no longer serve a sort.
 */
export function fitKey(encoded: Buffer, limit: number): { key: Buffer; isCut: boolean } {
  if (encoded.length <= limit) return { key: encoded, isCut: false };
  const hash = createHash('sha256').update(encoded).digest();
  return { key: Buffer.concat([encoded.subarray(0, limit), hash]), isCut: true };
}

/** Reverses the order of a prefix-free encoding, for descending fields. */
export function invert(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte) => 255 - byte));
}

/** The first key after all keys that begin with these bytes, of which one must be less than 255. */
export function afterPrefix(prefix: Buffer): Buffer {
  let end = prefix.length;
  while (prefix[end - 1] === 255) end--;
  const next = Buffer.from(prefix.subarray(0, end));
  next[end - 1] = (next[end - 1] as number) + 1;
  return next;
}

/** 0 ends the text, so 0 and 1 inside it become two bytes. UTF-8 bytes sort as code points do, as in MongoDB. */
function encodeText(text: string): Buffer {
  const bytes = Buffer.from(text);
  if (!bytes.includes(0) && !bytes.includes(1)) return Buffer.concat([bytes, END]);
  return Buffer.from([...[...bytes].flatMap((byte) => (byte <= 1 ? [1, byte + 1] : [byte])), 0]);
}

/**
 * Int, long and double compare with each other by value. A double cannot hold every long, so the nearest
 * double comes first and then, in two bytes, how far the long is from it (at most 512 either way).
 */
function encodeNumber(number: number | bigint): Buffer {
  const bytes = Buffer.alloc(11);
  bytes[0] = TAG.number;
  // NaN is below every number: all zeros.
  if (Number.isNaN(number)) return bytes;
  const double = Number(number);
  const remainder = typeof number === 'bigint' ? Number(number - BigInt(double)) : 0;
  // Adding 0 turns -0, which equals 0, into it.
  bytes.writeDoubleBE(double + 0, 1);
  const isNegative = (bytes[1] as number) >= 128;
  for (let i = 1; i < 9; i++) bytes[i] = (bytes[i] as number) ^ (isNegative ? 255 : i === 1 ? 128 : 0);
  bytes.writeUInt16BE(remainder + 32768, 9);
  return bytes;
}

function encodeDate(date: Date): Buffer {
  const bytes = Buffer.alloc(9);
  bytes[0] = TAG.date;
  bytes.writeBigUInt64BE(BigInt(date.getTime()) + 2n ** 63n, 1);
  return bytes;
}

/** Length first, then subtype, then bytes, as MongoDB compares them. */
function encodeBinary(value: Binary): Buffer {
  const bytes = value.value();
  const head = Buffer.from([TAG.binary, 0, 0, 0, 0, value.sub_type]);
  head.writeUInt32BE(bytes.length, 1);
  return Buffer.concat([head, bytes]);
}

/** Field by field: first the value's type, then the name, then the value; a document that ends first is less. */
function encodeObject(doc: Doc): Buffer {
  const parts = Object.keys(doc).flatMap((key) => {
    const value = encodeValue(doc[key]);
    return [value.subarray(0, 1), encodeText(key), value];
  });
  return Buffer.concat([Buffer.from([TAG.object]), ...parts, END]);
}
