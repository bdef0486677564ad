import { BSONRegExp } from 'bson';
import { MongoError, notImplemented } from './errors.ts';
import { evaluate, isTruthy } from './expressions.ts';
import { encodeValue, typeBracket } from './key-encoding.ts';
import { isArrayIndex, someAtPath, splitPath } from './paths.ts';
import { type Doc, equalValues, isDoc, typeName } from './values.ts';

export type RangeOperator = '$gt' | '$gte' | '$lt' | '$lte';

/** Something every matching document satisfies on one path: what the planner may turn into index bounds. */
export interface Conjunct {
  path: string;
  operator: '$eq' | '$in' | '$exists' | '$type' | '$regex' | RangeOperator;
  value: unknown;
}

/** A filter, compiled. The filter is checked entirely before the first document is read. */
export interface Matcher {
  matches: (doc: Doc) => boolean;
  conjuncts: Conjunct[];
  /** For each `$or`: every matching document matches at least one of these. */
  alternatives: Matcher[][];
  /** `$type` tells int from double: documents must be read with `readExact`. */
  needsExact: boolean;
}

/** Offers every value that a condition is about; `expands` says whether an array's elements count too. */
type Source = (test: (value: unknown) => boolean, expands: boolean) => boolean;
type Condition = (source: Source) => boolean;

interface Compilation {
  conjuncts: Conjunct[];
  alternatives: Matcher[][];
  needsExact: boolean;
}

/** Compiles a query filter. @throws MongoError naming any operator that is unknown or not implemented. */
export function compileFilter(filter: Doc): Matcher {
  const found: Compilation = { conjuncts: [], alternatives: [], needsExact: false };
  const test = compileInto(filter, found);
  return { matches: test, ...found };
}

function compileInto(filter: Doc, found: Compilation): (doc: Doc) => boolean {
  if (!isDoc(filter)) throw new MongoError('TypeMismatch', 'A filter must be a document');
  const tests = Object.keys(filter).map((key) => compileEntry(key, filter[key], found));
  if (tests.length === 1) return tests[0] as (doc: Doc) => boolean;
  return (doc) => tests.every((test) => test(doc));
}

function compileEntry(key: string, value: unknown, found: Compilation): (doc: Doc) => boolean {
  if (!key.startsWith('$')) return compilePath(key, value, found);
  switch (key) {
    case '$and': {
      const tests = filterList(key, value).map((each) => compileInto(each, found));
      return (doc) => tests.every((test) => test(doc));
    }
    case '$or': {
      const branches = filterList(key, value).map(compileFilter);
      found.alternatives.push(branches);
      found.needsExact ||= branches.some((branch) => branch.needsExact);
      return (doc) => branches.some((branch) => branch.matches(doc));
    }
    case '$nor': {
      const branches = filterList(key, value).map(compileFilter);
      found.needsExact ||= branches.some((branch) => branch.needsExact);
      return (doc) => !branches.some((branch) => branch.matches(doc));
    }
    case '$expr': {
      const expression = evaluate(value);
      return (doc) => isTruthy(expression(doc));
    }
    case '$comment':
      return () => true;
    default:
      throw notImplemented(`the query operator ${key}`);
  }
}

function filterList(operator: string, value: unknown): Doc[] {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isDoc)) {
    throw new MongoError('BadValue', `${operator} must be a nonempty array of filters`);
  }
  return value;
}

function compilePath(path: string, value: unknown, found: Compilation): (doc: Doc) => boolean {
  const conditions = compileValue(path, value, found);
  const segments = splitPath(path);
  if (segments.includes('')) throw new MongoError('BadValue', `The path '${path}' has an empty part`);
  return (doc) => {
    const source: Source = (test, expands) =>
      someAtPath(
        doc,
        segments,
        expands ? (leaf) => test(leaf) || (Array.isArray(leaf) && leaf.some(test)) : test,
      );
    return conditions.every((condition) => condition(source));
  };
}

function compileValue(path: string, value: unknown, found: Compilation): Condition[] {
  if (isOperatorDoc(value)) return compileOperators(path, value, found);
  if (value instanceof RegExp || value instanceof BSONRegExp)
    return compileOperators(path, { $regex: value }, found);
  return compileOperators(path, { $eq: value }, found);
}

/** `{ $gt: 1 }` is a condition; `{ gt: 1 }` is a value to be equal to. */
export function isOperatorDoc(value: unknown): value is Doc {
  return isDoc(value) && Object.keys(value)[0]?.startsWith('$') === true;
}

function compileOperators(path: string, operators: Doc, found: Compilation): Condition[] {
  return Object.keys(operators).map((operator) => compileOperator(path, operator, operators, found));
}

function compileOperator(path: string, operator: string, operators: Doc, found: Compilation): Condition {
  const value = operators[operator];
  switch (operator) {
    case '$eq': {
      if (value instanceof RegExp || value instanceof BSONRegExp)
        throw notImplemented('$eq with a regular expression');
      found.conjuncts.push({ path, operator, value });
      const test = equals(value);
      return (source) => source(test, true);
    }
    case '$ne': {
      if (value instanceof RegExp || value instanceof BSONRegExp) {
        throw new MongoError('BadValue', "Can't have regex as arg to $ne.");
      }
      const test = equals(value);
      return (source) => !source(test, true);
    }
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte': {
      found.conjuncts.push({ path, operator, value });
      const test = compares(operator, value);
      return (source) => source(test, true);
    }
    case '$in':
    case '$nin': {
      if (!Array.isArray(value)) throw new MongoError('BadValue', `${operator} needs an array`);
      const test = isAmong(value);
      if (operator === '$nin') return (source) => !source(test, true);
      found.conjuncts.push({ path, operator, value });
      return (source) => source(test, true);
    }
    case '$exists': {
      const isWanted = isTruthy(value);
      if (isWanted) found.conjuncts.push({ path, operator, value: true });
      const isThere = (leaf: unknown): boolean => leaf !== undefined;
      return (source) => source(isThere, false) === isWanted;
    }
    case '$type': {
      const test = hasType(value, found);
      found.conjuncts.push({ path, operator, value });
      return (source) => source(test, true);
    }
    case '$regex': {
      const pattern = toRegExp(value, operators.$options);
      found.conjuncts.push({ path, operator, value: pattern });
      const test = (leaf: unknown): boolean => typeof leaf === 'string' && pattern.test(leaf);
      return (source) => source(test, true);
    }
    case '$options':
      if (!('$regex' in operators)) throw new MongoError('BadValue', '$options needs a $regex');
      return () => true;
    case '$size': {
      if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
        throw new MongoError('BadValue', '$size must be a whole number of 0 or more');
      }
      return (source) => source((leaf) => Array.isArray(leaf) && leaf.length === value, false);
    }
    case '$all': {
      if (!Array.isArray(value)) throw new MongoError('BadValue', '$all needs an array');
      const each = value.flatMap((item) =>
        isDoc(item) && '$elemMatch' in item
          ? compileOperators(path, item, found)
          : compileValue(path, item, found),
      );
      return (source) => each.length > 0 && each.every((condition) => condition(source));
    }
    case '$elemMatch':
      return compileElementMatch(path, value, found);
    case '$not': {
      const inner: Compilation = { conjuncts: [], alternatives: [], needsExact: false };
      const isPattern = value instanceof RegExp || value instanceof BSONRegExp;
      if (!isPattern && !isOperatorDoc(value))
        throw new MongoError('BadValue', '$not needs a regex or a document');
      const conditions = compileValue(path, value, inner);
      found.needsExact ||= inner.needsExact;
      return (source) => !conditions.every((condition) => condition(source));
    }
    default:
      throw notImplemented(`the query operator ${operator}`);
  }
}

function equals(value: unknown): (leaf: unknown) => boolean {
  if (value === null || value === undefined) return (leaf) => leaf === null || leaf === undefined;
  if (typeof value === 'string') return (leaf) => leaf === value;
  encodeValue(value);
  return (leaf) => leaf !== undefined && equalValues(leaf, value);
}

/** Only values of the operand's own type compare with it; NaN only equals itself. */
function compares(operator: RangeOperator, operand: unknown): (leaf: unknown) => boolean {
  if (operand instanceof RegExp || operand instanceof BSONRegExp) {
    throw new MongoError('BadValue', `Can't have RegEx as arg to predicate over field with ${operator}.`);
  }
  const key = encodeValue(operand);
  const includesEqual = operator === '$gte' || operator === '$lte';
  if (operand === null || operand === undefined || Number.isNaN(operand)) {
    return includesEqual ? equals(operand) : () => false;
  }
  const tag = typeBracket(operand)[0];
  const wantedSign = operator === '$gt' || operator === '$gte' ? 1 : -1;
  return (leaf) => {
    if (leaf === undefined || Number.isNaN(leaf)) return false;
    if (typeof leaf === 'number' && typeof operand === 'number') {
      return leaf === operand ? includesEqual : leaf > operand === wantedSign > 0;
    }
    const leafKey = encodeValue(leaf);
    if (leafKey[0] !== tag) return false;
    const order = Buffer.compare(leafKey, key);
    return order === 0 ? includesEqual : order === wantedSign;
  };
}

function isAmong(values: unknown[]): (leaf: unknown) => boolean {
  const patterns = values
    .filter((value) => value instanceof RegExp || value instanceof BSONRegExp)
    .map((value) => toRegExp(value));
  if (values.some(isOperatorDoc)) throw new MongoError('BadValue', 'cannot nest $ under $in');
  const keys = new Set<string>();
  for (const value of values) {
    if (!(value instanceof RegExp || value instanceof BSONRegExp))
      keys.add(encodeValue(value).toString('latin1'));
  }
  return (leaf) =>
    keys.has(encodeValue(leaf).toString('latin1')) ||
    (typeof leaf === 'string' && patterns.some((pattern) => pattern.test(leaf)));
}

/** BSON type numbers and their aliases, for the types that can be stored here. */
const TYPES = new Map<unknown, string>([
  [1, 'double'],
  [2, 'string'],
  [3, 'object'],
  [4, 'array'],
  [5, 'binData'],
  [7, 'objectId'],
  [8, 'bool'],
  [9, 'date'],
  [10, 'null'],
  [11, 'regex'],
  [16, 'int'],
  [18, 'long'],
]);
const TYPE_NAMES = new Set([...TYPES.values(), 'number']);
const NUMBER_TYPES = new Set(['int', 'long', 'double']);

function hasType(value: unknown, found: Compilation): (leaf: unknown) => boolean {
  const wanted = (Array.isArray(value) ? value : [value]).map((each) => TYPES.get(each) ?? each);
  for (const name of wanted) {
    if (typeof name !== 'string' || !TYPE_NAMES.has(name))
      throw notImplemented(`$type ${JSON.stringify(name)}`);
    if (NUMBER_TYPES.has(name)) found.needsExact = true;
  }
  const anyNumber = wanted.includes('number');
  return (leaf) => {
    if (leaf === undefined) return false;
    const name = typeName(leaf);
    return wanted.includes(name) || (anyNumber && NUMBER_TYPES.has(name));
  };
}

/** MongoDB matches with PCRE in UTF-8 mode; of its options `i`, `m` and `s` mean the same in JavaScript. */
export function toRegExp(value: unknown, options?: unknown): RegExp {
  let source: string;
  let flags = typeof options === 'string' ? options : '';
  if (typeof value === 'string') source = value;
  else if (value instanceof RegExp) {
    source = value.source;
    flags ||= value.flags.replace('g', '');
  } else if (value instanceof BSONRegExp) {
    source = value.pattern;
    flags ||= value.options;
  } else throw new MongoError('BadValue', '$regex has to be a string');
  const unknown = flags.replace(/[imsu]/g, '');
  if (unknown !== '') throw notImplemented(`the regular expression option '${unknown}'`);
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

function compileElementMatch(path: string, value: unknown, found: Compilation): Condition {
  if (!isDoc(value)) throw new MongoError('BadValue', '$elemMatch needs an Object');
  const first = Object.keys(value)[0];
  const isAboutValues = first?.startsWith('$') === true && !['$and', '$or', '$nor', '$expr'].includes(first);
  if (isAboutValues) {
    const conditions = compileOperators(path, value, found);
    const matchesElement = (element: unknown): boolean => {
      const source: Source = (test) => test(element);
      return conditions.every((condition) => condition(source));
    };
    return (source) => source((leaf) => Array.isArray(leaf) && leaf.some(matchesElement), false);
  }
  const inner = compileFilter(value);
  found.needsExact ||= inner.needsExact;
  for (const conjunct of inner.conjuncts) {
    if (!isArrayIndex(conjunct.path)) found.conjuncts.push({ ...conjunct, path: `${path}.${conjunct.path}` });
  }
  // An array inside the array counts as a document whose fields are its indexes.
  const matchesElement = (element: unknown): boolean =>
    isDoc(element) ? inner.matches(element) : Array.isArray(element) && inner.matches({ ...element });
  return (source) => source((leaf) => Array.isArray(leaf) && leaf.some(matchesElement), false);
}
