import { Context, evalExpr } from 'mingo/core';
import * as arithmetic from 'mingo/operators/expression/arithmetic';
import * as array from 'mingo/operators/expression/array';
import * as boolean from 'mingo/operators/expression/boolean';
import * as conditional from 'mingo/operators/expression/conditional';
import * as date from 'mingo/operators/expression/date';
import * as object from 'mingo/operators/expression/object';
import * as string from 'mingo/operators/expression/string';
import * as type from 'mingo/operators/expression/type';
import * as variable from 'mingo/operators/expression/variable';
import type { Options } from 'mingo/types';
import { MongoError, notImplemented } from './errors.ts';
import { isArrayIndex, splitPath } from './paths.ts';
import { compareValues, type Doc, isDoc } from './values.ts';

type Operator = (obj: unknown, args: unknown, options: Options) => unknown;

/** mingo compares arrays as sorted sets and documents by sorted names; these compare as BSON does. */
const comparison: Record<`$${string}`, Operator> = {
  $eq: comparing((order) => order === 0),
  $ne: comparing((order) => order !== 0),
  $gt: comparing((order) => order > 0),
  $gte: comparing((order) => order >= 0),
  $lt: comparing((order) => order < 0),
  $lte: comparing((order) => order <= 0),
  $cmp: comparing((order) => order),
  $in: (obj, args, options) => {
    const [wanted, list] = evalExpr(obj, args, options) as unknown[];
    if (!Array.isArray(list)) throw new MongoError('BadValue', '$in requires an array as a second argument');
    return list.some((each) => compareInExpression(each, wanted) === 0);
  },
};

/** The expressions that agree with MongoDB for the types stored here; what is not in this list is refused by name. */
const context = Context.init({
  expression: {
    ...comparison,
    ...pick(arithmetic, '$abs $add $ceil $divide $floor $mod $multiply $pow $round $sqrt $subtract $trunc'),
    ...pick(
      array,
      '$arrayElemAt $concatArrays $filter $first $isArray $last $map $range $reduce $reverseArray',
    ),
    ...pick(array, '$size $slice $arrayToObject'),
    ...pick(boolean, '$and $not $or'),
    ...pick(conditional, '$cond $ifNull $switch'),
    ...pick(date, '$dateToString $dateTrunc $dayOfMonth $dayOfWeek $hour $minute $month $second $year'),
    ...pick(object, '$mergeObjects $objectToArray'),
    ...pick(string, '$concat $split $strLenCP $substrCP $toLower $toUpper $trim'),
    ...pick(type, '$toBool $toDate $toDouble $toInt $toString'),
    ...pick(variable, '$let'),
    $literal: (_obj: unknown, args: unknown) => args,
  } as unknown as NonNullable<Parameters<typeof Context.init>[0]>['expression'],
});

/** What mingo's own stages need; scripts stay off. */
export const mingoOptions = { context, scriptEnabled: false };

/**
 * Compiles an aggregation expression into a function of a document; undefined stands for "missing".
 * @throws MongoError naming an operator or variable that is not implemented.
 */
export function evaluate(expression: unknown): (doc: Doc) => unknown {
  checkExpression(expression);
  if (typeof expression === 'string' && /^\$[^$.]+$/.test(expression)) {
    const name = expression.slice(1);
    return (doc) => (Object.hasOwn(doc, name) ? doc[name] : undefined);
  }
  if (expression === null || (typeof expression !== 'object' && typeof expression !== 'string'))
    return () => expression;
  return (doc) => evalExpr(doc, expression, mingoOptions as unknown as Options);
}

/** MongoDB's idea of true: everything but false, 0, null and missing. */
export function isTruthy(value: unknown): boolean {
  return value !== false && value !== 0 && value !== null && value !== undefined;
}

/** In expressions, unlike in queries, missing is less than null. */
export function compareInExpression(a: unknown, b: unknown): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  return compareValues(a, b);
}

/** Refuses operators and variables outside the list before anything is computed. */
export function checkExpression(
  expression: unknown,
  variables: ReadonlySet<string> = SYSTEM_VARIABLES,
): void {
  if (typeof expression === 'string' && expression.startsWith('$')) checkFieldPath(expression, variables);
  if (Array.isArray(expression)) for (const each of expression) checkExpression(each, variables);
  if (!isDoc(expression)) return;
  for (const key of Object.keys(expression)) {
    const value = expression[key];
    if (key === '$literal') continue;
    if (
      key.startsWith('$') &&
      !context.getOperator('expression' as Parameters<Context['getOperator']>[0], key)
    ) {
      throw notImplemented(`the expression ${key}`);
    }
    checkExpression(value, withBindings(key, value, variables));
  }
}

const SYSTEM_VARIABLES: ReadonlySet<string> = new Set(['ROOT', 'CURRENT', 'NOW', 'REMOVE']);

function checkFieldPath(path: string, variables: ReadonlySet<string>): void {
  if (path.startsWith('$$')) {
    const name = splitPath(path.slice(2))[0] as string;
    if (!variables.has(name)) throw notImplemented(`the variable $$${name}`);
  }
  // mingo would take a number for an array index, which MongoDB's expressions do not.
  if (splitPath(path).slice(1).some(isArrayIndex)) throw notImplemented(`the numeric field path '${path}'`);
}

function withBindings(key: string, value: unknown, variables: ReadonlySet<string>): ReadonlySet<string> {
  if (!isDoc(value)) return variables;
  if (key === '$map' || key === '$filter')
    return new Set([...variables, typeof value.as === 'string' ? value.as : 'this']);
  if (key === '$reduce') return new Set([...variables, 'this', 'value']);
  if (key === '$let' && isDoc(value.vars)) return new Set([...variables, ...Object.keys(value.vars)]);
  return variables;
}

function comparing(verdict: (order: number) => unknown): Operator {
  return (obj, args, options) => {
    const values = evalExpr(obj, args, options);
    if (!Array.isArray(values) || values.length !== 2)
      throw new MongoError('BadValue', 'A comparison takes two values');
    return verdict(compareInExpression(values[0], values[1]));
  };
}

function pick(operators: object, names: string): Record<string, Operator> {
  return Object.fromEntries(
    names.split(' ').map((name) => [name, (operators as Record<string, Operator>)[name] as Operator]),
  );
}
