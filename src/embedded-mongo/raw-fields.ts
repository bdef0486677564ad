import { MongoError } from './errors.ts';
import type { RawDoc } from './wire.ts';

/** The names of the fields that one of two documents lacks or has otherwise. */
export function changedFields(before: RawDoc, after: RawDoc): Set<string> {
  const changed = new Set<string>();
  const old = new Map(fieldsIn(before));
  for (const [name, bytes] of fieldsIn(after)) {
    if (!old.get(name)?.equals(bytes)) changed.add(name);
    old.delete(name);
  }
  for (const name of old.keys()) changed.add(name);
  return changed;
}

/** Each of a document's own fields by its name: type, name and value as they lie there. @throws MongoError for a damaged document. */
function* fieldsIn(raw: RawDoc): Generator<[string, Buffer]> {
  if (raw.readInt32LE(0) !== raw.length) throw new MongoError('FailedToParse', 'A document is cut off');
  for (let at = 4; at < raw.length - 1; ) {
    const nameEnd = endOfName(raw, at + 1);
    const end = endOfValue(raw, raw[at] ?? 0, nameEnd + 1, raw.length - 1);
    yield [raw.toString('utf8', at + 1, nameEnd), raw.subarray(at, end)];
    at = end;
  }
}

/** Bytes of the values that have always the same length, by type (BSON 1.1, bsonspec.org). */
const FIXED: Record<number, number> = {
  1: 8, // double
  6: 0, // undefined
  7: 12, // object id
  8: 1, // boolean
  9: 8, // date
  10: 0, // null
  16: 4, // int32
  17: 8, // timestamp
  18: 8, // int64
  19: 16, // decimal128
  127: 0, // max key
  255: 0, // min key
};

/** Where the name that begins at `at` has its closing 0. Names are short, and so a loop is faster than `indexOf`. */
export function endOfName(raw: RawDoc, at: number): number {
  let end = at;
  while (end < raw.length && raw[end] !== 0) end += 1;
  return end;
}

/** Where the value that begins at `at` ends. @throws MongoError where that is beyond its document's `end`. */
export function endOfValue(raw: RawDoc, type: number, at: number, end: number): number {
  const next = at + (FIXED[type] ?? lengthOf(raw, type, at));
  if (next < at || next > end) throw new MongoError('FailedToParse', 'A field overruns its document');
  return next;
}

function lengthOf(raw: RawDoc, type: number, at: number): number {
  switch (type) {
    case 3: // document
    case 4: // array
    case 15: // code with scope
      return raw.readInt32LE(at);
    case 2: // string
    case 13: // code
    case 14: // symbol
      return 4 + raw.readInt32LE(at);
    case 5: // binary
      return 5 + raw.readInt32LE(at);
    case 11: // regular expression: pattern and options
      return raw.indexOf(0, raw.indexOf(0, at) + 1) + 1 - at;
    case 12: // pointer: string and object id
      return 16 + raw.readInt32LE(at);
    default:
      throw new MongoError('FailedToParse', `There is no BSON type ${type}`);
  }
}
