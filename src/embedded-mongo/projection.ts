import { MongoError, notImplemented } from './errors.ts';
import { isTruthy } from './expressions.ts';
import { compileFilter } from './matcher.ts';
import { splitPath } from './paths.ts';
import { type Doc, isDoc } from './values.ts';

type Shape = Map<string, Shape | Leaf>;
type Leaf = (value: unknown) => unknown;

const KEEP: Leaf = (value) => value;
const DROP: Leaf = () => undefined;

/**
 * Compiles the projection of a find: inclusion or exclusion by dotted paths, `$slice` and `$elemMatch`.
 * @returns undefined when documents are wanted whole.
 * @throws MongoError on mixed kinds, on computed fields and on the positional `$`.
 */
export function compileProjection(projection: Doc | undefined): ((doc: Doc) => Doc) | undefined {
  if (projection === undefined || Object.keys(projection).length === 0) return undefined;
  if (!isDoc(projection)) throw new MongoError('TypeMismatch', 'A projection must be a document');
  const plain = Object.keys(projection).filter((path) => path !== '_id' && !isDoc(projection[path]));
  const wanted = plain.map((path) => isTruthy(projection[path]));
  if (wanted.includes(true) && wanted.includes(false)) {
    throw new MongoError('BadValue', 'Cannot do exclusion in an inclusion projection');
  }
  const hasElemMatch = Object.values(projection).some((value) => isDoc(value) && '$elemMatch' in value);
  const isOnlyId = plain.length === 0 && '_id' in projection && !isDoc(projection._id);
  const isInclusion =
    wanted.includes(true) || (plain.length === 0 && hasElemMatch) || (isOnlyId && isTruthy(projection._id));
  const shape: Shape = new Map();
  if (isInclusion && (!('_id' in projection) || isTruthy(projection._id))) shape.set('_id', KEEP);
  for (const path of Object.keys(projection)) {
    if (path === '_id' && isInclusion) continue;
    addPath(shape, path, leafFor(path, projection[path]));
  }
  return (doc) => apply(doc, shape, isInclusion) as Doc;
}

function leafFor(path: string, value: unknown): Leaf {
  if (path.includes('$')) throw notImplemented(`the projection path '${path}'`);
  if (typeof value === 'string') throw notImplemented(`the computed projection of '${path}'`);
  if (!isDoc(value)) return isTruthy(value) ? KEEP : DROP;
  const [operator] = Object.keys(value);
  if (Object.keys(value).length === 1 && operator === '$slice') return slice(value.$slice);
  if (Object.keys(value).length === 1 && operator === '$elemMatch')
    return firstMatch(value.$elemMatch as Doc);
  throw notImplemented(`the projection of '${path}' by ${operator ?? 'an empty document'}`);
}

function addPath(shape: Shape, path: string, leaf: Leaf): void {
  const segments = splitPath(path);
  let level = shape;
  segments.forEach((segment, i) => {
    const existing = level.get(segment);
    const isLast = i === segments.length - 1;
    if (isLast ? existing !== undefined : typeof existing === 'function') {
      throw new MongoError('BadValue', `Path collision at ${path}`);
    }
    if (isLast) {
      level.set(segment, leaf);
    } else {
      const next = (existing as Shape | undefined) ?? new Map();
      level.set(segment, next);
      level = next;
    }
  });
}

function apply(value: unknown, shape: Shape, isInclusion: boolean): unknown {
  if (Array.isArray(value)) {
    return value
      .filter((each) => !isInclusion || isDoc(each) || Array.isArray(each))
      .map((each) => apply(each, shape, isInclusion));
  }
  if (!isDoc(value)) return isInclusion ? undefined : value;
  const result: Doc = {};
  for (const key of Object.keys(value)) {
    const part = shape.get(key);
    if (part === undefined) {
      if (!isInclusion) result[key] = value[key];
      continue;
    }
    const projected = typeof part === 'function' ? part(value[key]) : apply(value[key], part, isInclusion);
    if (projected !== undefined) result[key] = projected;
  }
  return result;
}

function slice(argument: unknown): Leaf {
  const numbers = Array.isArray(argument) ? argument : [argument];
  if (numbers.length > 2 || !numbers.every((each) => Number.isInteger(each))) {
    throw new MongoError('BadValue', '$slice takes one or two whole numbers');
  }
  const [first, count] = numbers as [number, number?];
  if (count !== undefined && count <= 0)
    throw new MongoError('BadValue', 'The second number of $slice must be positive');
  return (value) => {
    if (!Array.isArray(value)) return value;
    if (count === undefined) return first >= 0 ? value.slice(0, first) : value.slice(first);
    const start = first < 0 ? Math.max(0, value.length + first) : first;
    return value.slice(start, start + count);
  };
}

function firstMatch(filter: Doc): Leaf {
  const matcher = compileFilter({ array: { $elemMatch: filter } });
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const index = value.findIndex((element) => matcher.matches({ array: [element] }));
    return index < 0 ? undefined : [value[index]];
  };
}
