import { BSONRegExp } from 'bson';
import { MongoError, notImplemented } from './errors.ts';
import { evaluate } from './expressions.ts';
import { encodeValue, equalValues, identity, typeBracket } from './key-encoding.ts';
import {
  asNumber,
  type Doc,
  isArrayIndex,
  isDoc,
  isMissingOrNull,
  isOperatorDoc,
  isTruthy,
  TYPE_NAMES,
  typeName,
} from './values.ts';

/** A filter, compiled: checked entirely before the first document is read. */
export interface Filter {
  matches: (doc: Doc) => boolean;
  /** The document's own fields that it looks at; undefined where that may be any. */
  fields: ReadonlySet<string> | undefined;
  /** What every matching document satisfies. */
  conjuncts: Conjunct[];
  /** It asks nothing but that paths have certain values, so that whatever satisfies the conjuncts matches. */
  isEquality: boolean;
}

/** A condition on one path that the planner may turn into index bounds. */
export interface Conjunct {
  path: string;
  operator: '$eq' | '$in' | '$exists' | '$type' | RangeOperator;
  value: unknown;
}

export type RangeOperator = '$gt' | '$gte' | '$lt' | '$lte';

/** Compiles a query filter. @throws MongoError naming any operator that is unknown or not implemented. */
export function compileFilter(filter: unknown): Filter {
  if (!isDoc(filter)) throw new MongoError('TypeMismatch', 'A filter must be a document');
  const conjuncts: Conjunct[] = [];
  const tests = Object.keys(filter).map((key) =>
    key.startsWith('$')
      ? compileLogic(key, filter[key], conjuncts)
      : compilePath(key, filter[key], conjuncts),
  );
  return {
    matches: (doc) => tests.every((test) => test(doc)),
    fields: fieldsOf(filter),
    conjuncts,
    isEquality: isEquality(filter),
  };
}

function fieldsOf(filter: Doc): ReadonlySet<string> | undefined {
  const fields = new Set<string>();
  for (const [key, value] of Object.entries(filter)) {
    if (key === '$expr') return undefined;
    if (key === '$comment') continue;
    const parts = key.startsWith('$') ? (value as Doc[]).map(fieldsOf) : [[key.split('.')[0] ?? key]];
    for (const part of parts) {
      if (!part) return undefined;
      for (const field of part) fields.add(field);
    }
  }
  return fields;
}

function isEquality(filter: Doc): boolean {
  return Object.entries(filter).every(([key, value]) => {
    if (key === '$and') return (value as Doc[]).every(isEquality);
    if (key.startsWith('$') || value instanceof BSONRegExp) return false;
    return !isOperatorDoc(value) || Object.keys(value).every((name) => name === '$eq' || name === '$in');
  });
}

type Test = (doc: Doc) => boolean;

function compileLogic(operator: string, value: unknown, conjuncts: Conjunct[]): Test {
  switch (operator) {
    case '$and': {
      const parts = filterList(operator, value);
      for (const part of parts) conjuncts.push(...part.conjuncts);
      return (doc) => parts.every((part) => part.matches(doc));
    }
    case '$or':
    case '$nor': {
      const branches = filterList(operator, value);
      return (doc) => branches.some((branch) => branch.matches(doc)) === (operator === '$or');
    }
    case '$expr': {
      const expression = evaluate(value);
      return (doc) => isTruthy(expression(doc));
    }
    case '$comment':
      return () => true;
    default:
      throw notImplemented(`the query operator ${operator}`);
  }
}

function filterList(operator: string, value: unknown): Filter[] {
  if (!Array.isArray(value) || value.length === 0)
    throw new MongoError('BadValue', `${operator} must be a nonempty array of filters`);
  return value.map(compileFilter);
}

/** What a condition asks of a path; `expands` says whether an array's elements count as well as the array. */
type Source = (test: (value: unknown) => boolean, expands: boolean) => boolean;
type Condition = (source: Source) => boolean;

function compilePath(path: string, value: unknown, conjuncts: Conjunct[]): Test {
  const conditions = compileConditions(path, value, conjuncts);
  const segments = path.split('.');
  if (segments.includes('')) throw new MongoError('BadValue', `The path '${path}' has an empty part`);
  return (doc) => {
    const source: Source = (test, expands) =>
      someAtPath(doc, segments, (leaf) => test(leaf) || (expands && Array.isArray(leaf) && leaf.some(test)));
    return conditions.every((condition) => condition(source));
  };
}

/**
 * Whether a test holds for some value that a dotted path reaches, by MongoDB's rules: arrays on the way are
 * entered, by element and by numeric index, but an array directly inside an array is not. What is missing is
 * offered as undefined, except inside arrays of scalars, where nothing is offered.
 */
export function someAtPath(
  value: unknown,
  path: readonly string[],
  test: (leaf: unknown) => boolean,
  from = 0,
): boolean {
  if (from === path.length) return test(value);
  const name = path[from] as string;
  if (isDoc(value))
    return someAtPath(Object.hasOwn(value, name) ? value[name] : undefined, path, test, from + 1);
  if (!Array.isArray(value)) return test(undefined);
  if (value.some((element) => isDoc(element) && someAtPath(element, path, test, from))) return true;
  if (!isArrayIndex(name) || Number(name) >= value.length) return false;
  const element: unknown = value[Number(name)];
  const isReachable = from + 1 === path.length || isDoc(element) || Array.isArray(element);
  return isReachable && someAtPath(element, path, test, from + 1);
}

function compileConditions(path: string, value: unknown, conjuncts: Conjunct[]): Condition[] {
  if (isOperatorDoc(value))
    return Object.keys(value).map((operator) => compileOperator(path, operator, value, conjuncts));
  const implied = value instanceof BSONRegExp ? '$regex' : '$eq';
  return [compileOperator(path, implied, { [implied]: value }, conjuncts)];
}

function compileOperator(path: string, operator: string, operators: Doc, conjuncts: Conjunct[]): Condition {
  const value = operators[operator];
  switch (operator) {
    case '$eq': {
      conjuncts.push({ path, operator, value });
      const test = equals(value);
      return (source) => source(test, true);
    }
    case '$ne': {
      const test = equals(value);
      return (source) => !source(test, true);
    }
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte': {
      conjuncts.push({ path, operator, value });
      const test = compares(operator, value);
      return (source) => source(test, true);
    }
    case '$in':
    case '$nin': {
      if (!Array.isArray(value)) throw new MongoError('BadValue', `${operator} needs an array`);
      if (value.some(isOperatorDoc)) throw new MongoError('BadValue', `cannot nest $ under ${operator}`);
      if (operator === '$in') conjuncts.push({ path, operator, value });
      const wanted = new Set(value.map(identity));
      const test = (leaf: unknown): boolean => wanted.has(identity(leaf));
      return (source) => source(test, true) === (operator === '$in');
    }
    case '$exists': {
      const isWanted = isTruthy(value);
      if (isWanted) conjuncts.push({ path, operator, value: true });
      return (source) => source((leaf) => leaf !== undefined, false) === isWanted;
    }
    case '$type': {
      conjuncts.push({ path, operator, value });
      const test = hasType(value);
      return (source) => source(test, true);
    }
    case '$regex': {
      const pattern = toRegExp(value, operators.$options);
      return (source) => source((leaf) => typeof leaf === 'string' && pattern.test(leaf), true);
    }
    case '$options':
      if (!('$regex' in operators)) throw new MongoError('BadValue', '$options needs a $regex');
      return () => true;
    case '$size':
      if (!Number.isInteger(value) || Number(value) < 0)
        throw new MongoError('BadValue', '$size must be a whole number of 0 or more');
      return (source) => source((leaf) => Array.isArray(leaf) && leaf.length === value, false);
    case '$all': {
      if (!Array.isArray(value)) throw new MongoError('BadValue', '$all needs an array');
      const each = value.flatMap((item) => compileConditions(path, item, conjuncts));
      return (source) => each.length > 0 && each.every((condition) => condition(source));
    }
    case '$elemMatch': {
      const test = compileElement(path, value);
      return (source) => source((leaf) => Array.isArray(leaf) && leaf.some(test), false);
    }
    case '$not': {
      if (!isOperatorDoc(value) && !(value instanceof BSONRegExp))
        throw new MongoError('BadValue', '$not needs a regex or a document');
      const conditions = compileConditions(path, value, []);
      return (source) => !conditions.every((condition) => condition(source));
    }
    default:
      throw notImplemented(`the query operator ${operator}`);
  }
}

function equals(value: unknown): (leaf: unknown) => boolean {
  if (isMissingOrNull(value)) return isMissingOrNull;
  if (typeof value === 'string') return (leaf) => leaf === value;
  // Refuses, before any document is read, a type that cannot be compared.
  encodeValue(value);
  return (leaf) => leaf !== undefined && equalValues(leaf, value);
}

/** Only values of the operand's own type compare with it; null and NaN only equal themselves. */
function compares(operator: RangeOperator, operand: unknown): (leaf: unknown) => boolean {
  const key = encodeValue(operand);
  const includesEqual = operator === '$gte' || operator === '$lte';
  if (isMissingOrNull(operand) || Number.isNaN(asNumber(operand)))
    return includesEqual ? equals(operand) : () => false;
  const tag = typeBracket(operand)[0];
  const wantedSign = operator === '$gt' || operator === '$gte' ? 1 : -1;
  return (leaf) => {
    if (leaf === undefined || Number.isNaN(asNumber(leaf))) return false;
    const leafKey = encodeValue(leaf);
    if (leafKey[0] !== tag) return false;
    const order = Buffer.compare(leafKey, key);
    return order === 0 ? includesEqual : order === wantedSign;
  };
}

function hasType(value: unknown): (leaf: unknown) => boolean {
  const names: unknown[] = Array.isArray(value) ? value : [value];
  const unknown = names.find((name) => typeof name !== 'string' || !TYPE_NAMES.has(name));
  if (unknown !== undefined) throw notImplemented(`$type ${String(unknown)}`);
  return (leaf) => leaf !== undefined && names.includes(typeName(leaf));
}

/** MongoDB matches with PCRE in UTF-8 mode; of its options `i`, `m` and `s` mean the same in JavaScript. */
function toRegExp(value: unknown, options: unknown): RegExp {
  const source = value instanceof BSONRegExp ? value.pattern : value;
  const flags = String(options ?? (value instanceof BSONRegExp ? value.options : ''));
  if (typeof source !== 'string') throw new MongoError('BadValue', '$regex has to be a string');
  if (/[^imsu]/.test(flags)) throw notImplemented(`the regular expression option '${flags}'`);
  const plain = flags.replace('u', '');
  try {
    return new RegExp(source, `${plain}u`);
  } catch {
    // JavaScript's Unicode mode refuses harmless escapes such as \- and \'.
    try {
      return new RegExp(source, plain);
    } catch (error) {
      throw new MongoError('BadValue', `Regular expression is invalid: ${String(error)}`);
    }
  }
}

/** `{ $elemMatch: { $gt: 1 } }` is about the elements themselves, `{ $elemMatch: { a: 1 } }` about their fields. */
function compileElement(path: string, value: unknown): (element: unknown) => boolean {
  if (!isDoc(value)) throw new MongoError('BadValue', '$elemMatch needs an Object');
  const first = Object.keys(value)[0];
  if (first?.startsWith('$') && !['$and', '$or', '$nor', '$expr'].includes(first)) {
    const conditions = compileConditions(path, value, []);
    return (element) => conditions.every((condition) => condition((test) => test(element)));
  }
  const inner = compileFilter(value);
  // An array inside the array counts as a document whose fields are its indexes.
  return (element) =>
    isDoc(element) ? inner.matches(element) : Array.isArray(element) && inner.matches({ ...element });
}
