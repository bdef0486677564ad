import { isDoc } from './values.ts';

/** Splits a dotted path once; compiled queries keep the result. */
export function splitPath(path: string): string[] {
  return path.split('.');
}

/** A field's value, or undefined; never something inherited such as `constructor`. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

const INDEX = /^(0|[1-9]\d*)$/;

export function isArrayIndex(segment: string): boolean {
  return INDEX.test(segment);
}

/**
 * Whether a predicate holds for some value that a dotted path reaches, by MongoDB's rules: arrays on the way
 * are entered, by element and by numeric index, but an array directly inside an array is not. What is missing
 * is offered as undefined, except inside arrays of scalars, where nothing is offered.
 */
export function someAtPath(
  value: unknown,
  path: readonly string[],
  test: (leaf: unknown) => boolean,
  from = 0,
): boolean {
  if (from === path.length) return test(value);
  const segment = path[from] as string;
  if (isDoc(value)) return someAtPath(field(value, segment), path, test, from + 1);
  if (!Array.isArray(value) || from === 0) return test(undefined);
  for (const element of value) {
    if (isDoc(element) && someAtPath(element, path, test, from)) return true;
  }
  if (isArrayIndex(segment) && Number(segment) < value.length) {
    const element: unknown = value[Number(segment)];
    const isReachable = from + 1 === path.length || isDoc(element) || Array.isArray(element);
    if (isReachable) return someAtPath(element, path, test, from + 1);
  }
  return false;
}
