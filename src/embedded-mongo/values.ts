import { Binary, BSONRegExp, Double, Int32, Long, ObjectId, Timestamp, UUID } from 'bson';
import { MongoError, notImplemented } from './errors.ts';
import { encodeValue } from './key-encoding.ts';

/** A BSON document in memory. Field order matters and is kept (but for integer-like names, as in every JavaScript client). */
export type Doc = Record<string, unknown>;

/** A document as a driver would see it: an object, not an array nor a BSON value such as ObjectId or Date. */
export function isDoc(value: unknown): value is Doc {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The number behind any of BSON's integer and double types; a bigint only beyond the safe integers. */
export function asNumber(value: unknown): number | bigint | undefined {
  if (typeof value === 'number') return value;
  if (value instanceof Int32 || value instanceof Double) return value.value;
  if (value instanceof Long && !(value instanceof Timestamp)) {
    const exact = value.toBigInt();
    return exact >= Number.MIN_SAFE_INTEGER && exact <= Number.MAX_SAFE_INTEGER ? Number(exact) : exact;
  }
  return typeof value === 'bigint' ? value : undefined;
}

/** BSON's comparison order across all types, as sorting and indexes use it. Missing counts as null. */
export function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number' && !Number.isNaN(a) && !Number.isNaN(b)) {
    return a < b ? -1 : a > b ? 1 : 0;
  }
  if (a instanceof Date && b instanceof Date) return Math.sign(a.getTime() - b.getTime());
  return Buffer.compare(encodeValue(a), encodeValue(b));
}

/** Equality by BSON's rules: 1 equals 1.0 and Long 1; documents are equal only with the same field order. */
export function equalValues(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a === 'string' && typeof b === 'string') return false;
  return encodeValue(a).equals(encodeValue(b));
}

/** The alias that `$type` uses for a value; numbers that lost their BSON type are all called "number". */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return 'number';
  if (value instanceof Int32) return 'int';
  if (value instanceof Double) return 'double';
  if (value instanceof Timestamp) return 'timestamp';
  if (value instanceof Long || typeof value === 'bigint') return 'long';
  if (value instanceof Date) return 'date';
  if (Array.isArray(value)) return 'array';
  if (value instanceof ObjectId) return 'objectId';
  if (value instanceof Binary) return 'binData';
  if (value instanceof RegExp || value instanceof BSONRegExp) return 'regex';
  return 'object';
}

/** A copy that shares no arrays or documents with the original; scalar BSON values are immutable here and shared. */
export function cloneValue<T>(value: T): T {
  if (Array.isArray(value)) return value.map(cloneValue) as T;
  if (!isDoc(value)) return value;
  const copy: Doc = {};
  for (const key of Object.keys(value)) copy[key] = cloneValue(value[key]);
  return copy as T;
}

/**
 * Refuses what this server could store but not treat faithfully afterwards.
 * @throws MongoError naming the field.
 */
export function assertStorable(value: unknown, path = '', depth = 0): void {
  if (depth > 100) throw new MongoError('BadValue', 'Documents may be nested at most 100 deep');
  if (Array.isArray(value)) {
    for (const element of value) assertStorable(element, path, depth + 1);
    return;
  }
  if (isDoc(value)) {
    for (const key of Object.keys(value)) {
      const inner = path === '' ? key : `${path}.${key}`;
      if (key.startsWith('$')) {
        throw new MongoError(
          'DollarPrefixedFieldName',
          `The dollar ($) prefixed field '${key}' in '${inner}' is not allowed here by the embedded database`,
        );
      }
      if (key.includes('.')) throw notImplemented(`storing a field name with a dot ('${inner}')`);
      if (key === '__proto__') throw notImplemented("storing a field named '__proto__'");
      assertStorable(value[key], inner, depth + 1);
    }
    return;
  }
  assertSupportedType(value, path);
}

/** The BSON types that compare, sort and index correctly here. @throws MongoError naming the type and field. */
export function assertSupportedType(value: unknown, path: string): void {
  if (value === null || typeof value !== 'object') return;
  if (
    value instanceof Date ||
    value instanceof ObjectId ||
    value instanceof Int32 ||
    value instanceof Double ||
    value instanceof RegExp ||
    value instanceof BSONRegExp ||
    value instanceof UUID ||
    value instanceof Binary ||
    (value instanceof Long && !(value instanceof Timestamp))
  ) {
    return;
  }
  const type = (value as { _bsontype?: string })._bsontype ?? value.constructor?.name ?? 'unknown';
  throw notImplemented(`the BSON type ${type} (field '${path}')`);
}
