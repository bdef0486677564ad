import { MongoError, notImplemented } from './errors.ts';
import { compileFilter, type Filter } from './filter.ts';
import { EMPTY_ARRAY, encodeValue, fitKey, invert } from './key-encoding.ts';
import { type Doc, isArrayIndex, isDoc, TYPE_NAMES, typeName } from './values.ts';

/** One field of an index or a sort. */
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
  expireAfterSeconds?: number;
  partialFilterExpression?: Doc;
  /** Paths on which some document had an array: bounds on them may not be intersected, nor may they serve a sort. */
  multikey: string[];
  /** Some key was too long for LMDB and ends in a hash: the index may no longer serve a sort. */
  hasCutKeys: boolean;
}

export interface Index {
  spec: IndexSpec;
  /** What all its keys begin with. */
  prefix: Buffer;
  fields: IndexField[];
  partial: Filter | undefined;
  /** The most bytes of one field's key. */
  fieldLimit: number;
}

/** One document's keys in one index, without the index's prefix and the record's number. */
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
  const { partialFilterExpression } = spec;
  const prefix = Buffer.alloc(4);
  prefix.writeUInt32BE(spec.id);
  return {
    spec,
    prefix,
    fields,
    partial: partialFilterExpression ? compileFilter(partialFilterExpression) : undefined,
    fieldLimit: Math.floor(KEY_ROOM / fields.length) - HASH,
  };
}

/** Fields with their directions, as in an index's key or a sort. @throws MongoError on any other kind of order. */
export function parseOrder(order: unknown): IndexField[] {
  if (!isDoc(order)) throw new MongoError('TypeMismatch', 'An order must be a document');
  return Object.keys(order).map((path) => {
    const direction = order[path];
    if (path.startsWith('$')) throw notImplemented(`ordering by ${path}`);
    if (direction !== 1 && direction !== -1)
      throw notImplemented(`the order '${String(direction)}' of '${path}'`);
    return { path, segments: path.split('.'), isDescending: direction === -1 };
  });
}

const OPTIONS = 'key name unique expireAfterSeconds partialFilterExpression background v ns'.split(' ');

/** Reads an index from a createIndexes command. @throws MongoError naming what is wrong or not implemented. */
export function parseIndexSpec(wanted: Doc): Omit<IndexSpec, 'id'> {
  for (const option of Object.keys(wanted))
    if (!OPTIONS.includes(option)) throw notImplemented(`the index option '${option}'`);
  const { key, name, unique, expireAfterSeconds, partialFilterExpression } = wanted;
  const fields = parseOrder(key);
  for (const { path, segments } of fields) {
    if (segments.some((segment) => segment === '' || segment.startsWith('$') || isArrayIndex(segment)))
      throw notImplemented(`the index path '${path}'`);
  }
  if (fields.length === 0) throw new MongoError('CannotCreateIndex', 'An index needs a key');
  if (fields.length > MAX_FIELDS) throw notImplemented(`an index of more than ${MAX_FIELDS} fields`);
  if (typeof name !== 'string' || name === '') throw new MongoError('FailedToParse', 'An index needs a name');
  const spec: Omit<IndexSpec, 'id'> = { name, key: key as IndexSpec['key'], multikey: [], hasCutKeys: false };
  if (unique) spec.unique = true;
  if (expireAfterSeconds !== undefined) {
    if (typeof expireAfterSeconds !== 'number' || expireAfterSeconds < 0 || fields.length > 1)
      throw new MongoError('CannotCreateIndex', 'A TTL index has a single field and 0 seconds or more');
    spec.expireAfterSeconds = expireAfterSeconds;
  }
  if (partialFilterExpression !== undefined) {
    checkPartialFilter(partialFilterExpression);
    spec.partialFilterExpression = partialFilterExpression as Doc;
  }
  return spec;
}

const PARTIAL_OPERATORS = ['$and', '$eq', '$exists', '$gt', '$gte', '$in', '$lt', '$lte', '$type'];

/** Only what the planner can prove of a query, as MongoDB also demands. */
function checkPartialFilter(filter: unknown): void {
  compileFilter(filter);
  const check = (value: unknown): void => {
    if (!TYPE_NAMES.has(typeName(value)))
      throw new MongoError(
        'CannotCreateIndex',
        `Expression not supported in partial index: ${typeName(value)}`,
      );
    if (Array.isArray(value)) value.forEach(check);
    if (!isDoc(value)) return;
    for (const key of Object.keys(value)) {
      const isKnown = !key.startsWith('$') || PARTIAL_OPERATORS.includes(key);
      if (!isKnown || (key === '$exists' && value[key] !== true))
        throw new MongoError('CannotCreateIndex', `Expression not supported in partial index: ${key}`);
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
  const result: IndexKeys = { keys: [], multikey: [], hasCutKeys: false, values: [] };
  if (index.partial && !index.partial.matches(doc)) return result;
  const { rows, arrays } = extractRows(index.fields, doc);
  const keys = new Map<string, Buffer>();
  for (const row of rows) {
    const key = keyOf(index.fields, row, (encoded) => {
      const fitted = fitKey(encoded, index.fieldLimit);
      result.hasCutKeys ||= fitted.isCut;
      return fitted.key;
    });
    keys.set(key.toString('latin1'), key);
  }
  result.keys = [...keys.values()];
  result.multikey = index.fields
    .map(({ path }) => path)
    .filter((path) => [...arrays].some((array) => path === array || path.startsWith(`${array}.`)));
  result.values = (rows[0] ?? []).map((cell) => (cell === EMPTY_ARRAY ? [] : (cell ?? null)));
  return result;
}

/** Whether an index's keys may be others once these of a document's own fields have changed. */
export function dependsOn({ fields, partial }: Index, changed: ReadonlySet<string>): boolean {
  if (partial && (!partial.fields || [...partial.fields].some((name) => changed.has(name)))) return true;
  return fields.some(({ path }) => changed.has(path.split('.')[0] ?? path));
}

/**
 * The bytes by which a document is sorted: of all keys an index on these fields would hold, the one that comes
 * first, so that an ascending sort goes by an array's least element and a descending one by its greatest.
 */
export function sortKey(fields: IndexField[], doc: Doc): Buffer {
  const keys = extractRows(fields, doc).rows.map((row) => keyOf(fields, row, (encoded) => encoded));
  return keys.reduce((first, key) => (Buffer.compare(key, first) < 0 ? key : first));
}

function keyOf(fields: IndexField[], row: unknown[], shorten: (encoded: Buffer) => Buffer): Buffer {
  const parts = row.map((cell, i) => {
    const part = shorten(encodeValue(cell));
    return fields[i]?.isDescending ? invert(part) : part;
  });
  return Buffer.concat(parts);
}

/** How far one path has been walked; `isDone` once its value is final (an array's element may itself be an array). */
interface Walk {
  value: unknown;
  rest: string[];
  walked: string[];
  isDone: boolean;
}

/** A document's values on several paths: one row, or several when there is an array on the way. */
function extractRows(fields: IndexField[], doc: Doc): { rows: unknown[][]; arrays: Set<string> } {
  const rows: unknown[][] = [];
  const arrays = new Set<string>();
  extend(fields.map(({ segments }) => ({ value: doc, rest: segments, walked: [], isDone: false })));
  return { rows, arrays };

  /** Walks all paths side by side; an array multiplies the rows, and every path through it moves along with it. */
  function extend(starts: Walk[]): void {
    const walks = starts.map(walkToArray);
    const pending = walks.filter((walk) => !walk.isDone);
    const array = pending[0]?.value as unknown[] | undefined;
    if (!array) {
      rows.push(walks.map((walk) => walk.value));
      return;
    }
    if (pending.some((walk) => walk.value !== array))
      throw new MongoError('CannotIndexParallelArrays', 'cannot index parallel arrays');
    for (const walk of pending) arrays.add(walk.walked.join('.'));
    for (const element of array.length === 0 ? [EMPTY_ARRAY] : array)
      extend(walks.map((walk) => (walk.isDone ? walk : enterElement(walk, element))));
  }
}

function walkToArray(walk: Walk): Walk {
  if (walk.isDone) return walk;
  let { value } = walk;
  let steps = 0;
  for (const name of walk.rest) {
    if (Array.isArray(value)) break;
    value = isDoc(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    steps += 1;
  }
  const walked = [...walk.walked, ...walk.rest.slice(0, steps)];
  return { value, rest: walk.rest.slice(steps), walked, isDone: !Array.isArray(value) };
}

function enterElement(walk: Walk, element: unknown): Walk {
  if (walk.rest.length === 0) return { ...walk, value: element, isDone: true };
  // An array directly inside an array is not entered, and a scalar has no fields.
  return isDoc(element) ? { ...walk, value: element } : { ...walk, value: undefined, isDone: true };
}
