import { Context, evalExpr } from 'mingo/core';
import * as arithmetic from 'mingo/operators/expression/arithmetic';
import * as array from 'mingo/operators/expression/array';
import * as boolean from 'mingo/operators/expression/boolean';
import * as conditional from 'mingo/operators/expression/conditional';
import type { Options } from 'mingo/types';
import { MongoError, notImplemented } from './errors.ts';
import { compareValues } from './key-encoding.ts';
import { type Doc, isArrayIndex, isDoc } from './values.ts';

type Operator = (doc: unknown, args: unknown, options: Options) => unknown;

/**
 * The expressions that agree with MongoDB for the types stored here; mingo evaluates them, but for comparisons:
 * it compares arrays as sets and documents by sorted names.
 */
const operators: Record<string, Operator> = {
  $eq: comparing((order) => order === 0),
  $ne: comparing((order) => order !== 0),
  $gt: comparing((order) => order > 0),
  $gte: comparing((order) => order >= 0),
  $lt: comparing((order) => order < 0),
  $lte: comparing((order) => order <= 0),
  ...pick(arithmetic, '$add $divide $multiply $subtract'),
  ...pick(array, '$arrayElemAt $isArray $range $size'),
  ...pick(boolean, '$and $not $or'),
  ...pick(conditional, '$cond $ifNull'),
  $literal: (_doc, args) => args,
};

const options = {
  context: Context.init({ expression: operators } as unknown as Parameters<typeof Context.init>[0]),
  scriptEnabled: false,
} as unknown as Options;

/**
 * Compiles an aggregation expression into a function of a document; undefined stands for "missing".
 * @throws MongoError naming an operator or variable that is not implemented.
 */
export function evaluate(expression: unknown): (doc: Doc) => unknown {
  checkExpression(expression);
  return (doc) => evalExpr(doc, expression, options);
}

/** In expressions, unlike in queries, missing is less than null. */
export function compareInExpression(a: unknown, b: unknown): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  return compareValues(a, b);
}

/** Refuses operators, variables and paths outside the list before anything is computed. */
function checkExpression(expression: unknown): void {
  if (typeof expression === 'string' && expression.startsWith('$')) {
    if (expression.startsWith('$$')) throw notImplemented(`the variable ${expression}`);
    // mingo would take a number for an array index, which MongoDB's expressions do not.
    if (expression.split('.').slice(1).some(isArrayIndex))
      throw notImplemented(`the numeric field path '${expression}'`);
  }
  if (Array.isArray(expression)) expression.forEach(checkExpression);
  if (!isDoc(expression)) return;
  for (const [key, value] of Object.entries(expression)) {
    if (key.startsWith('$') && !Object.hasOwn(operators, key)) throw notImplemented(`the expression ${key}`);
    if (key !== '$literal') checkExpression(value);
  }
}

function comparing(verdict: (order: number) => boolean): Operator {
  return (doc, args, options) => {
    const values = evalExpr(doc, args, options);
    if (!Array.isArray(values) || values.length !== 2)
      throw new MongoError('BadValue', 'A comparison takes two values');
    return verdict(compareInExpression(values[0], values[1]));
  };
}

function pick(module: object, names: string): Record<string, Operator> {
  return Object.fromEntries(
    names.split(' ').map((name) => [name, (module as Record<string, Operator>)[name] as Operator]),
  );
}
