import { createHash } from 'node:crypto';
import { Binary, BSONRegExp, Double, Int32, Long, ObjectId, Timestamp } from 'bson';
import { notImplemented } from './errors.ts';

/**
 * Bytes whose order is BSON's comparison order, so that LMDB, which knows only bytes, can keep indexes.
 * Every encoding is prefix-free: no value's bytes begin with all of another's. The tags follow
 * https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/ and leave 0 for "end".
 */
export const TAG = {
  end: 0,
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
  timestamp: 100,
  regex: 110,
} as const;

/** Stands for an empty array met by an index, which sorts below null and equals nothing else. */
export const EMPTY_ARRAY = Symbol('empty array');

/** The order-preserving bytes of one value. Missing (undefined) is encoded as null. */
export function encodeValue(value: unknown): Buffer {
  writer.length = 0;
  writeValue(value);
  return Buffer.from(writer.bytes.subarray(0, writer.length));
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
  const inverted = Buffer.allocUnsafe(bytes.length);
  for (let i = 0; i < bytes.length; i++) inverted[i] = 255 - (bytes[i] as number);
  return inverted;
}

/** The first key after all keys that begin with these bytes; undefined when there can be none. */
export function afterPrefix(prefix: Buffer): Buffer | undefined {
  for (let end = prefix.length; end > 0; end--) {
    const last = prefix[end - 1] as number;
    if (last === 255) continue;
    const next = Buffer.from(prefix.subarray(0, end));
    next[end - 1] = last + 1;
    return next;
  }
  return undefined;
}

const writer = { bytes: Buffer.allocUnsafe(4096), length: 0 };

function reserve(count: number): number {
  const at = writer.length;
  if (at + count > writer.bytes.length) {
    const larger = Buffer.allocUnsafe((at + count) * 2);
    writer.bytes.copy(larger, 0, 0, at);
    writer.bytes = larger;
  }
  writer.length = at + count;
  return at;
}

function writeByte(byte: number): void {
  const at = reserve(1);
  writer.bytes[at] = byte;
}

function writeValue(value: unknown): void {
  if (value === null || value === undefined) writeByte(TAG.null);
  else if (typeof value === 'string') {
    writeByte(TAG.string);
    writeText(value);
  } else if (typeof value === 'number') writeNumber(value, 0);
  else if (typeof value === 'boolean') {
    writeByte(TAG.boolean);
    writeByte(value ? 1 : 0);
  } else if (value === EMPTY_ARRAY) writeByte(TAG.emptyArray);
  else if (typeof value === 'bigint') writeInteger(value);
  else if (Array.isArray(value)) {
    writeByte(TAG.array);
    for (const element of value) writeValue(element);
    writeByte(TAG.end);
  } else writeObjectLike(value as object);
}

function writeObjectLike(value: object): void {
  if (value instanceof Int32 || value instanceof Double) writeNumber(value.value, 0);
  else if (value instanceof Timestamp) writeUnsigned(TAG.timestamp, value.toBigInt());
  else if (value instanceof Long) writeInteger(value.toBigInt());
  else if (value instanceof Date) writeUnsigned(TAG.date, BigInt(value.getTime()) + 2n ** 63n);
  else if (value instanceof ObjectId) {
    writeByte(TAG.objectId);
    const at = reserve(12);
    writer.bytes.set(value.id, at);
  } else if (value instanceof Binary) writeBinary(value);
  else if (value instanceof RegExp) writeRegex(value.source, [...value.flags].sort().join(''));
  else if (value instanceof BSONRegExp) writeRegex(value.pattern, value.options);
  else if ('_bsontype' in value) throw notImplemented(`the BSON type ${String(value._bsontype)}`);
  else writeObject(value as Record<string, unknown>);
}

function writeUnsigned(tag: number, value: bigint): void {
  writeByte(tag);
  const at = reserve(8);
  writer.bytes.writeBigUInt64BE(BigInt.asUintN(64, value), at);
}

/** 0 ends the text, so 0 and 1 inside it become two bytes. UTF-8 bytes sort as code points do, as in MongoDB. */
function writeText(text: string): void {
  const at = reserve(Buffer.byteLength(text));
  const written = writer.bytes.write(text, at, 'utf8');
  const raw = writer.bytes.subarray(at, at + written);
  if (raw.includes(0) || raw.includes(1)) {
    const original = Buffer.from(raw);
    writer.length = at;
    for (const byte of original) {
      if (byte <= 1) writeByte(1);
      writeByte(byte <= 1 ? byte + 1 : byte);
    }
  }
  writeByte(TAG.end);
}

/**
 * Int, long and double compare with each other by value. A double cannot hold every long, so the nearest
 * double comes first and then, in two bytes, how far the long is from it (at most 512 either way).
 */
function writeNumber(double: number, remainder: number): void {
  writeByte(TAG.number);
  const at = reserve(10);
  if (Number.isNaN(double)) {
    // NaN is below every number.
    writer.bytes.fill(0, at, at + 10);
    return;
  }
  // Adding 0 turns -0, which equals 0, into it.
  writer.bytes.writeDoubleBE(double + 0, at);
  if ((writer.bytes[at] as number) >= 128) {
    for (let i = at; i < at + 8; i++) writer.bytes[i] = 255 - (writer.bytes[i] as number);
  } else {
    writer.bytes[at] = (writer.bytes[at] as number) | 128;
  }
  writer.bytes.writeUInt16BE(remainder + 32768, at + 8);
}

function writeInteger(exact: bigint): void {
  const double = Number(exact);
  writeNumber(double, Number(exact - BigInt(double)));
}

function writeBinary(value: Binary): void {
  writeByte(TAG.binary);
  const bytes = value.value();
  const at = reserve(5 + bytes.length);
  writer.bytes.writeUInt32BE(bytes.length, at);
  writer.bytes[at + 4] = value.sub_type;
  writer.bytes.set(bytes, at + 5);
}

function writeRegex(pattern: string, options: string): void {
  writeByte(TAG.regex);
  writeText(pattern);
  writeText(options);
}

/** Field by field: first the value's type, then the name, then the value; a document that ends first is less. */
function writeObject(value: Record<string, unknown>): void {
  writeByte(TAG.object);
  for (const key of Object.keys(value)) {
    const tagAt = writer.length;
    writeByte(0);
    writeText(key);
    const valueAt = writer.length;
    writeValue(value[key]);
    // The value's own tag moves before its name.
    writer.bytes[tagAt] = writer.bytes[valueAt] as number;
  }
  writeByte(TAG.end);
}
