import { Double, Int32, Long, ObjectId } from 'bson';
import { MongoError, notImplemented } from './errors.ts';
import { compileFilter } from './filter.ts';
import { compareValues, equalValues } from './key-encoding.ts';
import { asNumber, type Doc, isArrayIndex, isDoc, isOperatorDoc, typeName } from './values.ts';

/** Changes a document read with `readExact` and returns what becomes of it. @throws MongoError */
export type Update = (doc: Doc, isInsert: boolean) => Doc;

/**
 * Compiles a replacement document or update operators, read with `readExact`.
 * @throws MongoError naming operators that are unknown or not implemented, and conflicting paths.
 */
export function compileUpdate(update: unknown): Update {
  if (Array.isArray(update)) throw notImplemented('an update by a pipeline');
  if (!isDoc(update)) throw new MongoError('FailedToParse', 'An update must be a document');
  if (!isOperatorDoc(update)) return replacing(update);
  const changes = Object.keys(update).flatMap((operator) => parseOperator(operator, update[operator]));
  checkConflicts(changes);
  return (doc, isInsert) => {
    const { _id } = doc;
    for (const change of changes) if (change.operator !== '$setOnInsert' || isInsert) apply(doc, change);
    if (_id !== undefined && !(Object.hasOwn(doc, '_id') && equalValues(_id, doc._id))) throw immutableId();
    return doc;
  };
}

/** The document an upsert begins with: what the filter demands to be equal. */
export function seedFromFilter(filter: Doc): Doc {
  const seed: Doc = {};
  const paths: string[] = [];
  const collect = (part: Doc): void => {
    for (const [key, value] of Object.entries(part)) {
      if (key === '$and') (value as Doc[]).forEach(collect);
      else if (key === '$or' && (value as Doc[]).length === 1) collect((value as [Doc])[0]);
      else if (key.startsWith('$') || (isOperatorDoc(value) && !('$eq' in value))) continue;
      else if (typeName(value) === 'BSONRegExp') continue;
      else if (paths.some((path) => overlaps(path, key)))
        throw new MongoError(
          'NotSingleValueField',
          `cannot infer the field '${key}', which is matched twice`,
        );
      else {
        paths.push(key);
        setAt(seed, splitUpdatePath(key), isOperatorDoc(value) ? value.$eq : value);
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
  path: string[];
  value: unknown;
}

function immutableId(): MongoError {
  return new MongoError('ImmutableField', "The update would modify the immutable field '_id'");
}

function replacing(replacement: Doc): Update {
  return (before) => {
    const { _id, ...rest } = replacement;
    if (_id !== undefined && before._id !== undefined && !equalValues(_id, before._id)) throw immutableId();
    const id = before._id ?? _id;
    return id === undefined ? rest : { _id: id, ...rest };
  };
}

const UNMODIFIED = Symbol('unmodified');

/** What each operator makes of a field's value, which is undefined when it is missing. */
const operators: Record<string, (current: unknown, value: unknown, name: string) => unknown> = {
  $set: (_current, value) => value,
  $setOnInsert: (_current, value) => value,
  $min: (current, value) => (current === undefined || compareValues(value, current) < 0 ? value : UNMODIFIED),
  $max: (current, value) => (current === undefined || compareValues(value, current) > 0 ? value : UNMODIFIED),
  $inc: increase,
  $push: (current, value, name) => [...arrayAt(current, name), ...eachOf('$push', value)],
  $addToSet(current, value, name) {
    const array = [...arrayAt(current, name)];
    for (const item of eachOf('$addToSet', value))
      if (!array.some((each) => equalValues(each, item))) array.push(item);
    return array;
  },
  $pull(current, value, name) {
    const isPulled = pulls(value);
    return current === undefined ? UNMODIFIED : arrayAt(current, name).filter((each) => !isPulled(each));
  },
};

function parseOperator(operator: string, fields: unknown): Change[] {
  if (!operator.startsWith('$')) throw new MongoError('FailedToParse', `Unknown modifier: ${operator}`);
  if (operator !== '$unset' && operator !== '$rename' && !Object.hasOwn(operators, operator))
    throw notImplemented(`the update operator ${operator}`);
  if (!isDoc(fields)) throw new MongoError('FailedToParse', `${operator} needs a document of fields`);
  return Object.entries(fields).map(([path, value]) => ({ operator, path: splitUpdatePath(path), value }));
}

function splitUpdatePath(path: string): string[] {
  const segments = path.split('.');
  if (segments.includes('')) throw new MongoError('BadValue', `The path '${path}' has an empty part`);
  if (segments.some((segment) => segment.startsWith('$') || segment === '__proto__'))
    throw notImplemented(`a positional operator, dollar or __proto__ in the path '${path}'`);
  return segments;
}

function checkConflicts(changes: Change[]): void {
  const targets = changes.flatMap(({ operator, value }) => (operator === '$rename' ? [String(value)] : []));
  const paths = [...changes.map(({ path }) => path.join('.')), ...targets];
  const ordered = paths.sort((a, b) => (`${a}.` < `${b}.` ? -1 : 1));
  const conflict = ordered.findIndex((path, i) => i > 0 && overlaps(path, ordered[i - 1] as string));
  if (conflict >= 0)
    throw new MongoError('ConflictingUpdateOperators', `Two changes conflict at '${ordered[conflict]}'`);
}

function overlaps(a: string, b: string): boolean {
  return `${a}.`.startsWith(`${b}.`) || `${b}.`.startsWith(`${a}.`);
}

function apply(doc: Doc, { operator, path, value }: Change): void {
  if (operator === '$unset') unsetAt(doc, path);
  else if (operator === '$rename') rename(doc, path, value);
  else {
    const result = operators[operator]?.(getAt(doc, path), value, path.join('.'));
    if (result !== UNMODIFIED) setAt(doc, path, result);
  }
}

function getAt(doc: unknown, path: string[]): unknown {
  return path.reduce((value, segment) => {
    const isThere = Array.isArray(value) ? isArrayIndex(segment) : isDoc(value);
    return isThere && Object.hasOwn(value as Doc, segment) ? (value as Doc)[segment] : undefined;
  }, doc);
}

/** More nulls than this in front of a new array element are surely a mistake. */
const MAX_PADDING = 1500;

function setAt(doc: Doc, path: string[], value: unknown): void {
  let target: unknown = doc;
  for (const [i, segment] of path.entries()) {
    if (Array.isArray(target) && isArrayIndex(segment)) {
      if (Number(segment) > target.length + MAX_PADDING)
        throw new MongoError('BadValue', `can't backfill array to ${segment}`);
      while (target.length < Number(segment)) target.push(null);
    } else if (!isDoc(target)) {
      const parent = path.slice(0, i).join('.');
      throw new MongoError('PathNotViable', `Cannot create field '${segment}' in element '${parent}'`);
    }
    const holder = target as Doc;
    if (i === path.length - 1) holder[segment] = value;
    else if (!Object.hasOwn(holder, segment)) holder[segment] = {};
    target = holder[segment];
  }
}

function unsetAt(doc: Doc, path: string[]): void {
  const parent = getAt(doc, path.slice(0, -1));
  const name = path.at(-1) as string;
  if (isDoc(parent)) delete parent[name];
  else if (Array.isArray(parent) && isArrayIndex(name) && Number(name) < parent.length)
    parent[Number(name)] = null;
}

function rename(doc: Doc, from: string[], target: unknown): void {
  if (typeof target !== 'string') throw new MongoError('BadValue', 'The target of $rename must be a string');
  const to = splitUpdatePath(target);
  if ([from, to].some((path) => path.some((_, i) => Array.isArray(getAt(doc, path.slice(0, i))))))
    throw new MongoError('BadValue', 'The source and target field of $rename cannot be array elements');
  const value = getAt(doc, from);
  if (value === undefined) return;
  unsetAt(doc, from);
  setAt(doc, to, value);
}

/** Int32 grows into Long when it must, and any Double makes a Double, as in MongoDB. */
function increase(current: unknown, value: unknown, name: string): unknown {
  const by = asNumber(value);
  const from = current === undefined ? 0 : asNumber(current);
  if (by === undefined || from === undefined)
    throw new MongoError('TypeMismatch', `Cannot apply $inc to '${name}' of type ${typeName(current)}`);
  if (current instanceof Double || value instanceof Double) return new Double(Number(from) + Number(by));
  const exact = BigInt(from) + BigInt(by);
  if (BigInt.asIntN(64, exact) !== exact)
    throw new MongoError('BadValue', `$inc on '${name}' overflows 64 bits`);
  const isLong = current instanceof Long || value instanceof Long || BigInt.asIntN(32, exact) !== exact;
  return isLong ? Long.fromBigInt(exact) : new Int32(Number(exact));
}

function arrayAt(current: unknown, name: string): unknown[] {
  if (current === undefined) return [];
  if (Array.isArray(current)) return current;
  throw new MongoError(
    'BadValue',
    `The field '${name}' must be an array but is of type ${typeName(current)}`,
  );
}

function eachOf(operator: string, value: unknown): unknown[] {
  if (!isOperatorDoc(value)) return [value];
  const modifier = Object.keys(value).find((key) => key !== '$each');
  if (modifier) throw notImplemented(`${modifier} of ${operator}`);
  if (!Array.isArray(value.$each))
    throw new MongoError('TypeMismatch', `$each of ${operator} needs an array`);
  return value.$each;
}

/** A document is a condition on elements, by their fields or by operators; anything else is the element itself. */
function pulls(condition: unknown): (element: unknown) => boolean {
  if (!isDoc(condition)) return (element) => equalValues(element, condition);
  if (isOperatorDoc(condition)) {
    const { matches } = compileFilter({ list: { $elemMatch: condition } });
    return (element) => matches({ list: [element] });
  }
  const { matches } = compileFilter(condition);
  return (element) => isDoc(element) && matches(element);
}
