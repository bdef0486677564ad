import { Double, Int32, Long, ObjectId } from 'bson';
import { MongoError, notImplemented } from './errors.ts';
import { parseOrder, sortKey } from './indexes.ts';
import { compileFilter, isOperatorDoc, type Matcher } from './matcher.ts';
import { isArrayIndex, splitPath } from './paths.ts';
import {
  asNumber,
  assertStorable,
  cloneValue,
  compareValues,
  type Doc,
  equalValues,
  isDoc,
  typeName,
} from './values.ts';

/** Changes a document read with `readExact`; the one given is left as it was. @throws MongoError before any harm. */
export type Update = (before: Doc, isInsert: boolean) => Doc;

/**
 * Compiles a replacement document or update operators, read with `readExact`.
 * @throws MongoError naming operators that are unknown or not implemented, and conflicting paths.
 */
export function compileUpdate(update: unknown, arrayFilters: unknown, now: Date): Update {
  if (Array.isArray(update)) throw notImplemented('an update by a pipeline');
  if (!isDoc(update)) throw new MongoError('FailedToParse', 'An update must be a document');
  if (!isOperatorDoc(update)) return compileReplacement(update, arrayFilters);
  const filters = compileArrayFilters(arrayFilters);
  const changes = Object.keys(update).flatMap((operator) => parseOperator(operator, update[operator]));
  checkConflicts(changes);
  for (const change of changes) checkPath(change, filters);
  const unused = [...filters.keys()].find(
    (name) => !changes.some((change) => change.segments.includes(`$[${name}]`)),
  );
  if (unused !== undefined) {
    throw new MongoError(
      'FailedToParse',
      `The array filter for identifier '${unused}' was not used in the update`,
    );
  }
  return (before, isInsert) => {
    const after = cloneValue(before);
    const targets = changes.flatMap((change) =>
      expandPath(after, change.segments, filters).map((path) => ({ change, path })),
    );
    for (const { change, path } of targets) {
      if (change.operator !== '$setOnInsert' || isInsert) applyChange(after, change, path, now);
    }
    if (before._id !== undefined && !(Object.hasOwn(after, '_id') && equalValues(before._id, after._id)))
      throw immutableId();
    assertStorable(after);
    return after;
  };
}

/** The document an upsert begins with: what the filter demands to be equal. */
export function seedFromFilter(filter: Doc): Doc {
  const seed: Doc = {};
  const paths = new Set<string>();
  const collect = (part: Doc): void => {
    for (const key of Object.keys(part)) {
      const value = part[key];
      if (key === '$and') (value as Doc[]).forEach(collect);
      else if (key === '$or' && (value as Doc[]).length === 1) collect((value as Doc[])[0] as Doc);
      else if (!key.startsWith('$') && (!isOperatorDoc(value) || '$eq' in value)) {
        if (typeName(value) === 'regex') continue;
        if ([...paths].some((path) => overlaps(path, key))) {
          throw new MongoError(
            'NotSingleValueField',
            `cannot infer query fields to set, path '${key}' is matched twice`,
          );
        }
        paths.add(key);
        setAt(seed, splitPath(key), isOperatorDoc(value) ? value.$eq : value);
      }
    }
  };
  collect(filter);
  return seed;
}

/** Puts the `_id` first and makes one when there is none, as in every stored document. */
export function withId(doc: Doc): Doc {
  const { _id = new ObjectId(), ...rest } = doc;
  return { _id, ...rest };
}

interface Change {
  operator: string;
  path: string;
  segments: string[];
  value: unknown;
}

const OPERATORS = new Set(
  '$set $unset $inc $mul $min $max $push $pull $pullAll $pop $addToSet $setOnInsert $rename $currentDate'.split(
    ' ',
  ),
);

function immutableId(): MongoError {
  return new MongoError(
    'ImmutableField',
    "Performing an update on the path '_id' would modify the immutable field '_id'",
  );
}

function compileReplacement(replacement: Doc, arrayFilters: unknown): Update {
  if (arrayFilters !== undefined) throw new MongoError('FailedToParse', 'arrayFilters need update operators');
  assertStorable(replacement);
  return (before) => {
    const { _id, ...rest } = replacement;
    if (_id !== undefined && before._id !== undefined && !equalValues(_id, before._id)) throw immutableId();
    const id = before._id ?? _id;
    return id === undefined ? rest : { _id: id, ...rest };
  };
}

function compileArrayFilters(arrayFilters: unknown): Map<string, Matcher> {
  const filters = new Map<string, Matcher>();
  if (arrayFilters === undefined) return filters;
  if (!Array.isArray(arrayFilters)) throw new MongoError('TypeMismatch', 'arrayFilters must be an array');
  for (const filter of arrayFilters as Doc[]) {
    const names = new Set(Object.keys(filter).map((path) => splitPath(path)[0] as string));
    const [name] = names;
    if (name === undefined || names.size !== 1 || !/^[a-z][a-zA-Z0-9]*$/.test(name)) {
      throw notImplemented('an array filter that is not about exactly one named element');
    }
    if (filters.has(name))
      throw new MongoError('FailedToParse', `Found multiple array filters with the same name ${name}`);
    filters.set(name, compileFilter(filter));
  }
  return filters;
}

function parseOperator(operator: string, fields: unknown): Change[] {
  if (!OPERATORS.has(operator)) {
    if (operator.startsWith('$')) throw notImplemented(`the update operator ${operator}`);
    throw new MongoError('FailedToParse', `Unknown modifier: ${operator}`);
  }
  if (!isDoc(fields))
    throw new MongoError('FailedToParse', `Modifiers operate on fields: ${operator} needs a document`);
  return Object.keys(fields).flatMap((path) => {
    const value = fields[path];
    const change = { operator, path, segments: splitPath(path), value };
    if (operator !== '$rename') return [change];
    if (typeof value !== 'string')
      throw new MongoError('BadValue', "The 'to' field for $rename must be a string");
    // The second entry only takes part in the search for conflicts.
    return [change, { operator: '$renameTarget', path: value, segments: splitPath(value), value: undefined }];
  });
}

function checkConflicts(changes: Change[]): void {
  const ordered = [...changes].sort((a, b) => (`${a.path}.` < `${b.path}.` ? -1 : 1));
  for (const [i, change] of ordered.entries()) {
    const next = ordered[i + 1];
    if (next && overlaps(change.path, next.path)) {
      const message = `Updating the path '${next.path}' would create a conflict at '${change.path}'`;
      throw new MongoError('ConflictingUpdateOperators', message);
    }
  }
}

function overlaps(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

function checkPath({ path, segments, operator }: Change, filters: Map<string, Matcher>): void {
  for (const segment of segments) {
    if (segment === '')
      throw new MongoError('BadValue', `The update path '${path}' contains an empty field name`);
    if (segment === '$') throw notImplemented(`the positional operator $ ('${path}')`);
    if (segment === '__proto__') throw notImplemented("the field name '__proto__'");
    const name = /^\$\[(.*)\]$/.exec(segment)?.[1];
    if (name === undefined) {
      if (segment.startsWith('$')) {
        throw new MongoError(
          'DollarPrefixedFieldName',
          `The dollar ($) prefixed field '${segment}' in '${path}' is not allowed`,
        );
      }
    } else if (name !== '' && !filters.has(name)) {
      throw new MongoError('BadValue', `No array filter found for identifier '${name}' in path '${path}'`);
    } else if (operator === '$rename' || operator === '$renameTarget') {
      throw new MongoError('BadValue', '$rename may not be used with array positions');
    }
  }
}

/** Turns `$[]` and `$[name]` into the positions they stand for. */
function expandPath(doc: Doc, segments: string[], filters: Map<string, Matcher>): string[][] {
  const at = segments.findIndex((segment) => segment.startsWith('$['));
  if (at < 0) return [segments];
  const before = segments.slice(0, at);
  const array = getAt(doc, before);
  if (!Array.isArray(array)) {
    const message = `The path '${before.join('.')}' must exist in the document in order to apply array updates.`;
    throw new MongoError('BadValue', message);
  }
  const name = (segments[at] as string).slice(2, -1);
  const filter = filters.get(name);
  return array.flatMap((element, i) => {
    if (filter && !filter.matches({ [name]: element })) return [];
    return expandPath(doc, [...before, String(i), ...segments.slice(at + 1)], filters);
  });
}

function applyChange(doc: Doc, change: Change, path: string[], now: Date): void {
  if (change.operator === '$unset') {
    unsetAt(doc, path);
  } else if (change.operator === '$rename') {
    rename(doc, path, splitPath(change.value as string));
  } else if (change.operator !== '$renameTarget') {
    const value = changedValue(change, getAt(doc, path), now);
    if (value !== UNCHANGED) setAt(doc, path, value);
  }
}

const UNCHANGED = Symbol('unchanged');

function changedValue(change: Change, current: unknown, now: Date): unknown {
  const { operator, value, path } = change;
  switch (operator) {
    case '$set':
    case '$setOnInsert':
      return cloneValue(value);
    case '$inc':
    case '$mul':
      return calculate(operator, path, current, value);
    case '$min':
      return current === undefined || compareValues(value, current) < 0 ? cloneValue(value) : UNCHANGED;
    case '$max':
      return current === undefined || compareValues(value, current) > 0 ? cloneValue(value) : UNCHANGED;
    case '$currentDate':
      if (value !== true && !(isDoc(value) && value.$type === 'date')) {
        throw notImplemented('$currentDate as anything but a date');
      }
      return now;
    case '$push':
      return push(arrayAt(change, current), value);
    case '$addToSet': {
      const array = arrayAt(change, current);
      const added = isDoc(value) && '$each' in value ? eachOf(operator, value, ['$each']) : [value];
      for (const item of added) {
        if (!array.some((each) => equalValues(each, item))) array.push(cloneValue(item));
      }
      return array;
    }
    case '$pop': {
      const side = asNumber(value);
      if (side !== 1 && side !== -1) throw new MongoError('FailedToParse', '$pop expects 1 or -1');
      if (current === undefined) return UNCHANGED;
      return side === 1 ? arrayAt(change, current).slice(0, -1) : arrayAt(change, current).slice(1);
    }
    case '$pull':
    case '$pullAll': {
      const isPulled = operator === '$pull' ? pulls(value) : pullsAny(value);
      if (current === undefined) return UNCHANGED;
      return arrayAt(change, current).filter((each) => !isPulled(each));
    }
    default:
      throw notImplemented(`the update operator ${operator}`);
  }
}

function getAt(doc: unknown, path: string[]): unknown {
  let value = doc;
  for (const segment of path) {
    if (Array.isArray(value)) value = isArrayIndex(segment) ? value[Number(segment)] : undefined;
    else value = isDoc(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
  }
  return value;
}

/** More nulls than this in front of a new array element are surely a mistake. */
const MAX_PADDING = 1500;

function setAt(doc: Doc, path: string[], value: unknown): void {
  let target: unknown = doc;
  for (const [i, segment] of path.entries()) {
    const isLast = i === path.length - 1;
    if (Array.isArray(target)) {
      if (!isArrayIndex(segment)) throw notViable(path, i);
      const index = Number(segment);
      if (index > target.length + MAX_PADDING)
        throw new MongoError('BadValue', `can't backfill array to ${index}`);
      while (target.length < index) target.push(null);
      if (isLast) target[index] = value;
      else if (index === target.length) target.push({});
      target = target[index];
    } else if (isDoc(target)) {
      if (isLast) target[segment] = value;
      else if (!Object.hasOwn(target, segment)) target[segment] = {};
      target = target[segment];
    } else {
      throw notViable(path, i);
    }
  }
}

function notViable(path: string[], at: number): MongoError {
  return new MongoError(
    'PathNotViable',
    `Cannot create field '${path[at]}' in element '${path.slice(0, at).join('.')}'`,
  );
}

function unsetAt(doc: Doc, path: string[]): void {
  const parent = getAt(doc, path.slice(0, -1));
  const name = path.at(-1) as string;
  if (Array.isArray(parent)) {
    if (isArrayIndex(name) && Number(name) < parent.length) parent[Number(name)] = null;
  } else if (isDoc(parent)) {
    delete parent[name];
  }
}

function rename(doc: Doc, from: string[], to: string[]): void {
  for (const path of [from, to]) {
    if (path.some((_, i) => Array.isArray(getAt(doc, path.slice(0, i))))) {
      throw new MongoError('BadValue', 'The source and target field of $rename cannot be array elements');
    }
  }
  const value = getAt(doc, from);
  if (value === undefined) return;
  unsetAt(doc, from);
  setAt(doc, to, value);
}

/** Int32 grows into Long when it must, and any Double makes a Double, as in MongoDB. */
function calculate(operator: '$inc' | '$mul', path: string, current: unknown, operand: unknown): unknown {
  const by = asNumber(operand);
  if (by === undefined)
    throw new MongoError('TypeMismatch', `Cannot apply ${operator} with a non-numeric argument to '${path}'`);
  const from = current === undefined ? 0 : asNumber(current);
  if (from === undefined) {
    const message = `Cannot apply ${operator} to a value of non-numeric type: '${path}' is of type ${typeName(current)}`;
    throw new MongoError('TypeMismatch', message);
  }
  const kinds = current === undefined ? [operand] : [current, operand];
  if (kinds.some((kind) => kind instanceof Double || (typeof kind === 'number' && !Number.isInteger(kind)))) {
    return new Double(operator === '$inc' ? Number(from) + Number(by) : Number(from) * Number(by));
  }
  const exact = operator === '$inc' ? BigInt(from) + BigInt(by) : BigInt(from) * BigInt(by);
  if (BigInt.asIntN(64, exact) !== exact)
    throw new MongoError('BadValue', `${operator} on '${path}' overflows 64 bits`);
  const isLong = kinds.some((kind) => kind instanceof Long) || BigInt.asIntN(32, exact) !== exact;
  return isLong ? Long.fromBigInt(exact) : new Int32(Number(exact));
}

function arrayAt({ operator, path }: Change, current: unknown): unknown[] {
  if (current === undefined) return [];
  if (Array.isArray(current)) return [...current];
  throw new MongoError(
    'BadValue',
    `Cannot apply ${operator}: the field '${path}' must be an array but is of type ${typeName(current)}`,
  );
}

function eachOf(operator: string, value: Doc, known: string[]): unknown[] {
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown) throw new MongoError('BadValue', `Unrecognized clause in ${operator}: ${unknown}`);
  if (!Array.isArray(value.$each))
    throw new MongoError('TypeMismatch', `The argument to $each in ${operator} must be an array`);
  return value.$each;
}

function push(array: unknown[], value: unknown): unknown[] {
  if (!isDoc(value) || !('$each' in value)) return [...array, cloneValue(value)];
  const added = cloneValue(eachOf('$push', value, ['$each', '$slice', '$sort', '$position']));
  const position = wholeNumber('$position', value.$position) ?? array.length;
  const result = [...array];
  result.splice(position < 0 ? Math.max(0, array.length + position) : position, 0, ...added);
  if (value.$sort !== undefined) sortArray(result, value.$sort);
  const slice = wholeNumber('$slice', value.$slice);
  if (slice === undefined) return result;
  return slice >= 0 ? result.slice(0, slice) : result.slice(slice);
}

function wholeNumber(name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const number = asNumber(value);
  if (typeof number !== 'number' || !Number.isInteger(number))
    throw new MongoError('BadValue', `${name} must be a whole number`);
  return number;
}

function sortArray(array: unknown[], order: unknown): void {
  const direction = asNumber(order);
  if (direction === 1 || direction === -1) {
    array.sort((a, b) => compareValues(a, b) * direction);
    return;
  }
  if (!isDoc(order)) throw new MongoError('BadValue', 'The $sort of $push must be 1, -1 or a document');
  const fields = parseOrder(
    Object.fromEntries(Object.keys(order).map((path) => [path, asNumber(order[path])])),
  );
  const keys = new Map(array.map((each) => [each, sortKey(fields, isDoc(each) ? each : {})]));
  array.sort((a, b) => Buffer.compare(keys.get(a) as Buffer, keys.get(b) as Buffer));
}

function pullsAny(values: unknown): (element: unknown) => boolean {
  if (!Array.isArray(values)) throw new MongoError('BadValue', '$pullAll requires an array argument');
  return (element) => values.some((value) => equalValues(value, element));
}

function pulls(condition: unknown): (element: unknown) => boolean {
  if (isDoc(condition)) {
    if (Object.keys(condition).length === 0) return isDoc;
    const matcher = compileFilter({ array: { $elemMatch: condition } });
    return (element) => (isOperatorDoc(condition) || isDoc(element)) && matcher.matches({ array: [element] });
  }
  if (typeName(condition) === 'regex') {
    const matcher = compileFilter({ value: condition });
    return (element) => typeof element === 'string' && matcher.matches({ value: element });
  }
  return (element) => equalValues(element, condition);
}
