import { Binary, Double, Int32, Long, ObjectId, Timestamp } from 'bson';
import { MongoError, notImplemented } from './errors.ts';

/** A BSON document in memory. Field order matters and is kept (but for integer-like names, as in every JavaScript client). */
export type Doc = Record<string, unknown>;

/** A document as a driver would see it: an object, not an array nor a BSON value such as ObjectId or Date. */
export function isDoc(value: unknown): value is Doc {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** `{ $gt: 1 }` is a condition; `{ gt: 1 }` is a value to be equal to. */
export function isOperatorDoc(value: unknown): value is Doc {
  return isDoc(value) && Object.keys(value)[0]?.startsWith('$') === true;
}

/** MongoDB's idea of true: everything but false, 0, null and missing. */
export function isTruthy(value: unknown): boolean {
  return value !== false && !isMissingOrNull(value) && asNumber(value) !== 0;
}

export function isMissingOrNull(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** Whether a part of a dotted path may be a position in an array. */
export function isArrayIndex(segment: string): boolean {
  return /^(0|[1-9]\d*)$/.test(segment);
}

/** The number behind any of BSON's integer and double types; a bigint only beyond the safe integers. */
export function asNumber(value: unknown): number | bigint | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (value instanceof Int32 || value instanceof Double) return value.value;
  if (!(value instanceof Long) || value instanceof Timestamp) return undefined;
  const exact = value.toBigInt();
  return Number.isSafeInteger(Number(exact)) ? Number(exact) : exact;
}

/** The alias that `$type` uses for a value; all numbers are called "number". */
export function typeName(value: unknown): string {
  if (isMissingOrNull(value)) return 'null';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'bool';
  if (asNumber(value) !== undefined) return 'number';
  if (value instanceof Date) return 'date';
  if (Array.isArray(value)) return 'array';
  if (value instanceof ObjectId) return 'objectId';
  if (value instanceof Binary) return 'binData';
  if (isDoc(value)) return 'object';
  return (value as { _bsontype?: string })._bsontype ?? 'unknown';
}

/** The types that are stored, compared and indexed; of all others an error speaks. */
export const TYPE_NAMES = new Set([
  'null',
  'number',
  'string',
  'object',
  'array',
  'binData',
  'objectId',
  'bool',
  'date',
]);

/** Refuses what could be stored but not treated faithfully afterwards. @throws MongoError naming the field. */
export function assertStorable(value: unknown, path = '', depth = 0): void {
  if (depth > 100) throw new MongoError('BadValue', 'Documents may be nested at most 100 deep');
  if (Array.isArray(value)) {
    for (const element of value) assertStorable(element, path, depth + 1);
  } else if (isDoc(value)) {
    for (const key of Object.keys(value)) {
      const inner = path === '' ? key : `${path}.${key}`;
      if (key.startsWith('$') || key.includes('.') || key === '__proto__')
        throw notImplemented(`storing a field name with a dollar, a dot or __proto__ ('${inner}')`);
      assertStorable(value[key], inner, depth + 1);
    }
  } else if (!TYPE_NAMES.has(typeName(value))) {
    throw notImplemented(`storing the BSON type ${typeName(value)} (field '${path}')`);
  }
}
