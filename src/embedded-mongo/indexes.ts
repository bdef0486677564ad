import { MongoError, notImplemented } from './errors.ts';
import { EMPTY_ARRAY, encodeValue, fitKey, invert } from './key-encoding.ts';
import { compileFilter, type Matcher } from './matcher.ts';
import { isArrayIndex, splitPath } from './paths.ts';
import { type Doc, isDoc } from './values.ts';

/** One field of an index. */
export interface IndexField {
  path: string;
  segments: string[];
  isDescending: boolean;
}

/** An index as it is stored in the catalog. */
export interface IndexSpec {
  id: number;
  name: string;
  key: Record<string, 1 | -1>;
  unique?: boolean;
  sparse?: boolean;
  expireAfterSeconds?: number;
  partialFilterExpression?: Doc;
  /** Paths on which some document had an array: bounds on them may not be intersected, nor may they serve a sort. */
  multikey: string[];
  /** Some key was too long for LMDB and ends in a hash: the index may no longer serve a sort. */
  hasCutKeys: boolean;
}

export interface Index {
  spec: IndexSpec;
  fields: IndexField[];
  partial: Matcher | undefined;
  /** The most bytes of one field's key. */
  fieldLimit: number;
}

/** One document's key in one index, without the index's own prefix and the record's number. */
export interface IndexKeys {
  keys: Buffer[];
  multikey: string[];
  hasCutKeys: boolean;
  /** The values of the first key, for the message about a duplicate. */
  values: unknown[];
}

/** LMDB's 1,978 bytes less the index prefix (4) and the record's number (6); a cut field ends in a hash of 32. */
const KEY_ROOM = 1978 - 4 - 6;
const HASH = 32;
const MAX_FIELDS = 16;

export function openIndex(spec: IndexSpec): Index {
  const fields = parseOrder(spec.key);
  return {
    spec,
    fields,
    partial: spec.partialFilterExpression ? compileFilter(spec.partialFilterExpression) : undefined,
    fieldLimit: Math.floor(KEY_ROOM / fields.length) - HASH,
  };
}

/** Fields with their directions, as in an index's key or a sort. */
export function parseOrder(order: Doc): IndexField[] {
  return Object.keys(order).map((path) => {
    const direction = order[path];
    if (path.startsWith('$')) throw notImplemented(`ordering by ${path}`);
    if (direction !== 1 && direction !== -1)
      throw notImplemented(`the order ${JSON.stringify(direction)} of '${path}'`);
    return { path, segments: splitPath(path), isDescending: direction === -1 };
  });
}

const IGNORED = new Set(['background', 'v', 'ns']);
const KNOWN = new Set(['key', 'name', 'unique', 'sparse', 'expireAfterSeconds', 'partialFilterExpression']);

/** Reads an index from a createIndexes command. @throws MongoError naming what is wrong or not implemented. */
export function parseIndexSpec(wanted: Doc): Omit<IndexSpec, 'id'> {
  for (const option of Object.keys(wanted)) {
    if (!KNOWN.has(option) && !IGNORED.has(option)) throw notImplemented(`the index option '${option}'`);
  }
  const { key, name, unique, sparse, expireAfterSeconds, partialFilterExpression } = wanted;
  if (!isDoc(key) || Object.keys(key).length === 0)
    throw new MongoError('CannotCreateIndex', 'An index needs a key');
  const paths = Object.keys(key);
  if (paths.length > MAX_FIELDS) throw notImplemented(`an index of more than ${MAX_FIELDS} fields`);
  for (const path of paths) {
    const direction = key[path];
    if (typeof direction === 'string') throw notImplemented(`the index type '${direction}'`);
    if (direction !== 1 && direction !== -1) throw notImplemented(`the index direction ${String(direction)}`);
    if (path.startsWith('$') || path.includes('.$')) throw notImplemented(`the index path '${path}'`);
    if (splitPath(path).some((segment) => segment === '' || isArrayIndex(segment))) {
      throw notImplemented(`the index path '${path}'`);
    }
  }
  if (typeof name !== 'string' || name === '') throw new MongoError('FailedToParse', 'An index needs a name');
  const spec: Omit<IndexSpec, 'id'> = {
    name,
    key: key as Record<string, 1 | -1>,
    multikey: [],
    hasCutKeys: false,
  };
  if (unique) spec.unique = true;
  if (sparse) spec.sparse = true;
  if (expireAfterSeconds !== undefined) {
    if (typeof expireAfterSeconds !== 'number' || expireAfterSeconds < 0) {
      throw new MongoError('CannotCreateIndex', 'expireAfterSeconds must be a number of 0 or more');
    }
    if (paths.length > 1) throw new MongoError('CannotCreateIndex', 'A TTL index has a single field');
    spec.expireAfterSeconds = expireAfterSeconds;
  }
  if (partialFilterExpression !== undefined) {
    if (!isDoc(partialFilterExpression))
      throw new MongoError('CannotCreateIndex', 'A partial filter is a document');
    if (sparse) throw new MongoError('CannotCreateIndex', 'An index cannot be both sparse and partial');
    checkPartialFilter(partialFilterExpression);
    spec.partialFilterExpression = partialFilterExpression;
  }
  return spec;
}

const PARTIAL_OPERATORS = new Set(['$and', '$eq', '$exists', '$gt', '$gte', '$in', '$lt', '$lte', '$type']);

/** Only what the planner can prove of a query, as MongoDB also demands. */
function checkPartialFilter(filter: unknown): void {
  if (isDoc(filter) && compileFilter(filter).needsExact)
    throw notImplemented('a partial filter on a type of number');
  const check = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(check);
    if (!isDoc(value)) return;
    for (const key of Object.keys(value)) {
      if (
        key.startsWith('$') &&
        (!PARTIAL_OPERATORS.has(key) || (key === '$exists' && value[key] !== true))
      ) {
        throw new MongoError('CannotCreateIndex', `Expression not supported in partial index: ${key}`);
      }
      check(value[key]);
    }
  };
  check(filter);
}

/**
 * The keys under which an index holds a document: several when a path meets an array.
 * @throws MongoError when two paths meet different arrays (CannotIndexParallelArrays).
 */
export function indexKeys(index: Index, doc: Doc): IndexKeys {
  const none: IndexKeys = { keys: [], multikey: [], hasCutKeys: false, values: [] };
  if (index.partial && !index.partial.matches(doc)) return none;
  const found: Extraction = { rows: [], arrays: new Set() };
  extractRows(
    index.fields.map((each) => startWalk(doc, each.segments)),
    found,
  );
  if (index.spec.sparse && found.rows.every((row) => row.every((cell) => cell === MISSING))) return none;
  const keys = new Map<string, Buffer>();
  let hasCutKeys = false;
  for (const row of found.rows) {
    const parts = row.map((cell, i) => {
      const { key, isCut } = fitKey(encodeValue(cell === MISSING ? null : cell), index.fieldLimit);
      hasCutKeys ||= isCut;
      return (index.fields[i] as IndexField).isDescending ? invert(key) : key;
    });
    const key = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
    keys.set(key.toString('latin1'), key);
  }
  const multikey = index.fields
    .filter((each) => each.segments.some((_, i) => found.arrays.has(each.segments.slice(0, i + 1).join('.'))))
    .map((each) => each.path);
  const values = (found.rows[0] ?? []).map((cell) =>
    cell === MISSING ? null : cell === EMPTY_ARRAY ? [] : cell,
  );
  return { keys: [...keys.values()], multikey, hasCutKeys, values };
}

/**
 * The bytes by which a document is sorted: of all keys an index on these fields would hold, the one that comes
 * first, so that an ascending sort goes by an array's least element and a descending one by its greatest.
 */
export function sortKey(fields: IndexField[], doc: Doc): Buffer {
  const found: Extraction = { rows: [], arrays: new Set() };
  extractRows(
    fields.map((each) => startWalk(doc, each.segments)),
    found,
  );
  let first: Buffer | undefined;
  for (const row of found.rows) {
    const key = Buffer.concat(
      row.map((cell, i) => {
        const part = encodeValue(cell === MISSING ? null : cell);
        return (fields[i] as IndexField).isDescending ? invert(part) : part;
      }),
    );
    if (!first || Buffer.compare(key, first) < 0) first = key;
  }
  return first as Buffer;
}

const MISSING = Symbol('missing');

interface Extraction {
  rows: unknown[][];
  /** The paths at which an array was met. */
  arrays: Set<string>;
}

/** How far one path has been walked; `isDone` once its value is final (an array's element may itself be an array). */
interface Walk {
  value: unknown;
  rest: string[];
  walked: string;
  isDone: boolean;
}

function startWalk(doc: Doc, segments: string[]): Walk {
  return { value: doc, rest: segments, walked: '', isDone: false };
}

/** Walks all paths side by side; an array multiplies the rows, and every path through it moves along with it. */
function extractRows(starts: Walk[], found: Extraction): void {
  const walks = starts.map(walkToArray);
  const pending = walks.filter((walk) => !walk.isDone);
  if (pending.length === 0) {
    found.rows.push(walks.map((walk) => walk.value));
    return;
  }
  const array = (pending[0] as Walk).value as unknown[];
  if (pending.some((walk) => walk.value !== array)) {
    throw new MongoError('CannotIndexParallelArrays', 'cannot index parallel arrays');
  }
  for (const walk of pending) found.arrays.add(walk.walked);
  for (const element of array.length === 0 ? [undefined] : array) {
    extractRows(
      walks.map((walk) => (walk.isDone ? walk : enterElement(walk, element, array.length === 0))),
      found,
    );
  }
}

function enterElement(walk: Walk, element: unknown, isEmpty: boolean): Walk {
  if (walk.rest.length === 0) return { ...walk, value: isEmpty ? EMPTY_ARRAY : element, isDone: true };
  // An array directly inside an array is not entered, and a scalar has no fields.
  if (!isDoc(element)) return { ...walk, value: MISSING, isDone: true };
  return { ...walk, value: element };
}

function walkToArray(walk: Walk): Walk {
  if (walk.isDone) return walk;
  let { value, rest, walked } = walk;
  while (rest.length > 0 && !Array.isArray(value)) {
    const name = rest[0] as string;
    if (!isDoc(value) || !Object.hasOwn(value, name))
      return { value: MISSING, rest: [], walked, isDone: true };
    value = value[name];
    walked = walked === '' ? name : `${walked}.${name}`;
    rest = rest.slice(1);
  }
  return { value, rest, walked, isDone: !Array.isArray(value) };
}
