import { MongoError, notImplemented } from './errors.ts';
import { FieldPicker, type Shape } from './field-picker.ts';
import { type Doc, isDoc, isTruthy } from './values.ts';
import type { RawDoc } from './wire.ts';

/**
 * Compiles a projection: inclusion or exclusion by dotted paths.
 * @returns undefined when documents are wanted whole.
 * @throws MongoError on mixed kinds, on computed fields, `$slice`, `$elemMatch` and the positional `$`.
 */
export function compileProjection(projection: unknown): ((doc: Doc) => Doc) | undefined {
  const compiled = shapeOf(projection);
  return compiled && ((doc) => apply(doc, compiled.shape, compiled.isInclusion) as Doc);
}

/** The same for documents as they are stored; their numbers keep their types. */
export function projectionOfBytes(projection: unknown): ((raw: RawDoc) => RawDoc) | undefined {
  const compiled = shapeOf(projection);
  if (!compiled) return undefined;
  const picker = new FieldPicker(compiled.shape, compiled.isInclusion);
  return (raw) => picker.pick(raw);
}

function shapeOf(projection: unknown): { shape: Shape; isInclusion: boolean } | undefined {
  if (!isDoc(projection ?? {})) throw new MongoError('TypeMismatch', 'A projection must be a document');
  const wanted = Object.entries((projection ?? {}) as Doc);
  if (wanted.length === 0) return undefined;
  for (const [path, value] of wanted) {
    if (path.includes('$') || path.startsWith('_id.')) throw notImplemented(`the projection path '${path}'`);
    if (typeof value !== 'number' && typeof value !== 'boolean')
      throw notImplemented(`the computed projection of '${path}' by ${JSON.stringify(value)}`);
  }
  const others = wanted.filter(([path]) => path !== '_id');
  const isInclusion = isTruthy((others[0] ?? wanted[0])?.[1]);
  if (others.some(([, value]) => isTruthy(value) !== isInclusion))
    throw new MongoError('BadValue', 'A projection cannot both include and exclude fields');
  const shape: Shape = new Map();
  for (const [path] of others) addPath(shape, path);
  const id = wanted.find(([path]) => path === '_id')?.[1] ?? true;
  if (isTruthy(id) === isInclusion) shape.set('_id', true);
  return { shape, isInclusion };
}

function addPath(shape: Shape, path: string): void {
  const segments = path.split('.');
  const name = segments.pop() as string;
  let level = shape;
  for (const segment of segments) {
    const next = level.get(segment) ?? new Map();
    if (next === true) throw new MongoError('BadValue', `Path collision at ${path}`);
    level.set(segment, next);
    level = next;
  }
  if (level.has(name)) throw new MongoError('BadValue', `Path collision at ${path}`);
  level.set(name, true);
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
    const kept = part instanceof Map ? apply(value[key], part, isInclusion) : value[key];
    if (part instanceof Map ? kept !== undefined : (part === true) === isInclusion) result[key] = kept;
  }
  return result;
}
