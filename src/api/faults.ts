import type { ErrorObject } from 'ajv';
import type { Fault } from '../platform/errors.ts';

/** What ajv found wrong, as faults that name the field as its sender knows it and say what to do. */
export function faultsFrom(errors: ErrorObject[]): Fault[] {
  const faults = errors.map((error) => {
    const path = error.instancePath.split('/').slice(2).map(unescaped);
    const named = error.params.missingProperty ?? error.params.additionalProperty;
    return { field: [...path, ...(named ? [named] : [])].join('.') || 'body', ...faultOf(error) };
  });
  return onePerField(faults);
}

/** One fault for each field, the first: a value of the wrong type breaks several rules at once. */
export const onePerField = (faults: Fault[]): Fault[] =>
  faults.filter((fault, at) => faults.findIndex(({ field }) => field === fault.field) === at);

/** What no schema can say of a text: one that could only be kept bent, with a NUL or with half a character. */
export function bentTexts(value: unknown, path: string[] = []): Fault[] {
  const field = path.join('.') || 'body';
  if (typeof value === 'string') {
    if (value.includes('\0')) return [{ field, code: 'nul-character' }];
    return /\p{Surrogate}/u.test(value) ? [{ field, code: 'not-unicode' }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => bentTexts(each, [...path, name]));
}

function faultOf({ keyword, params, parentSchema }: ErrorObject): Omit<Fault, 'field'> {
  switch (keyword) {
    case 'required':
      return { code: 'required' };
    case 'additionalProperties':
      return { code: 'unknown-field' };
    case 'type':
      return { code: 'wrong-type', values: { type: String(params.type) } };
    case 'enum':
      return { code: 'not-allowed', values: { allowed: params.allowedValues.join(', ') } };
    case 'minLength':
      return params.limit === 1
        ? { code: 'required' }
        : { code: 'too-short', values: { minimum: params.limit } };
    case 'pattern':
      // Only the contract's "not blank" has a text of its own.
      return { code: params.pattern === '\\S' ? 'required' : 'malformed' };
    case 'maxLength':
      return { code: 'too-long', values: { maximum: params.limit } };
    case 'minimum':
    case 'maximum':
      return outOfRange(params.limit, parentSchema);
    case 'minItems':
    case 'minProperties':
      return { code: 'too-few', values: { minimum: params.limit } };
    case 'maxItems':
      return { code: 'too-many', values: { maximum: params.limit } };
    case 'uniqueItems':
      return { code: 'same-value' };
    case 'format':
      return { code: 'not-a-time' };
    default:
      return { code: 'malformed' };
  }
}

function outOfRange(limit: number, schema: ErrorObject['parentSchema']): Omit<Fault, 'field'> {
  const { minimum, maximum } = (schema ?? {}) as { minimum?: number; maximum?: number };
  if (minimum !== undefined && maximum !== undefined)
    return { code: 'out-of-range', values: { minimum, maximum } };
  return maximum === undefined
    ? { code: 'too-few', values: { minimum: limit } }
    : { code: 'too-many', values: { maximum: limit } };
}

/** JSON Pointer escapes (RFC 6901). */
const unescaped = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');
