import { Long } from 'bson';
import { MongoError, notImplemented } from './errors.ts';
import { compareInExpression, evaluate } from './expressions.ts';
import { compileFilter } from './filter.ts';
import { parseOrder, sortKey } from './indexes.ts';
import { identity } from './key-encoding.ts';
import { compileProjection } from './projection.ts';
import { type Doc, isDoc, isMissingOrNull } from './values.ts';

/** A pipeline's documents, lazily; undefined is a step without a result, at which others may have their turn. */
export type Steps = Iterable<Doc | undefined>;
type Stage = (input: Steps) => Steps;

/** Compiles a pipeline. @throws MongoError naming any stage, option or expression that is not implemented. */
export function compilePipeline(pipeline: Doc[]): Stage {
  const stages = pipeline.map((stage) => {
    const [name, ...others] = Object.keys(stage);
    if (name === undefined || others.length > 0)
      throw new MongoError('BadValue', 'A pipeline stage must be an object with exactly one field');
    const compile = Object.hasOwn(compilers, name) ? compilers[name] : undefined;
    if (!compile) throw notImplemented(`the pipeline stage ${name}`);
    return compile(stage[name]);
  });
  return (input) => stages.reduce((steps, stage) => stage(steps), input);
}

const compilers: Record<string, (value: unknown) => Stage> = {
  $match(value) {
    const { matches } = compileFilter(value);
    return mapping((doc) => (matches(doc) ? doc : undefined));
  },
  $project(value) {
    const project = compileProjection(value);
    if (!project) throw new MongoError('BadValue', '$project must have at least one field');
    return mapping(project);
  },
  $skip(value) {
    const count = wholeNumber('$skip', value, 0);
    return function* (input) {
      let passed = 0;
      for (const doc of input) yield doc && ++passed > count ? doc : undefined;
    };
  },
  $limit(value) {
    const count = wholeNumber('$limit', value, 1);
    return function* (input) {
      let passed = 0;
      for (const doc of input) {
        yield doc;
        if (doc && ++passed >= count) return;
      }
    };
  },
  $sort(value) {
    const fields = parseOrder(value);
    if (fields.length === 0) throw new MongoError('BadValue', '$sort must have at least one field');
    return function* (input) {
      const sorted: { key: Buffer; doc: Doc }[] = [];
      for (const doc of input) {
        if (doc) sorted.push({ key: sortKey(fields, doc), doc });
        yield undefined;
      }
      sorted.sort((a, b) => Buffer.compare(a.key, b.key));
      for (const { doc } of sorted) yield doc;
    };
  },
  $count(value) {
    if (typeof value !== 'string' || value === '' || /[$.]/.test(value))
      throw new MongoError('BadValue', '$count needs a field name');
    const group = compileGroup({ _id: null, [value]: { $sum: 1 } });
    const project = mapping(({ _id, ...counted }) => counted);
    return (input) => project(group(input));
  },
  $group: compileGroup,
};

function wholeNumber(stage: string, value: unknown, least: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least)
    throw new MongoError('BadValue', `${stage} needs a whole number of ${least} or more`);
  return value;
}

function mapping(change: (doc: Doc) => Doc | undefined): Stage {
  return function* (input) {
    for (const doc of input) yield doc && change(doc);
  };
}

interface Accumulator {
  start: () => unknown;
  /** The total with one more value, which is undefined when it is missing. */
  add: (total: unknown, value: unknown) => unknown;
}

const accumulators: Record<string, Accumulator> = {
  $sum: { start: () => 0, add: (total, value) => Number(total) + summand(value) },
  $min: { start: () => null, add: (least, value) => extreme(least, value, -1) },
  $max: { start: () => null, add: (greatest, value) => extreme(greatest, value, 1) },
  $push: {
    start: () => [],
    add(list, value) {
      if (value !== undefined) (list as unknown[]).push(value);
      return list;
    },
  },
};

/** `$group`: one pass that keeps only the groups, equal by BSON's rules, in order of first appearance. */
function compileGroup(spec: unknown): Stage {
  if (!isDoc(spec) || !Object.hasOwn(spec, '_id'))
    throw new MongoError('BadValue', 'a group specification must include an _id');
  const id = evaluate(spec._id);
  const totals = Object.keys(spec)
    .filter((name) => name !== '_id')
    .map((name) => compileTotal(name, spec[name]));
  return function* (input) {
    const groups = new Map<string, Doc>();
    for (const doc of input) {
      yield undefined;
      if (!doc) continue;
      const _id = id(doc) ?? null;
      const key = identity(_id);
      let group = groups.get(key);
      if (!group) {
        group = { _id, ...Object.fromEntries(totals.map(({ name, start }) => [name, start()])) };
        groups.set(key, group);
      }
      for (const { name, add, compute } of totals) group[name] = add(group[name], compute(doc));
    }
    yield* groups.values();
  };
}

function compileTotal(name: string, value: unknown) {
  if (/[$.]|^__proto__$/.test(name)) throw notImplemented(`the field '${name}' of $group`);
  const [operator = '', ...others] = isDoc(value) ? Object.keys(value) : [];
  const accumulator = Object.hasOwn(accumulators, operator) ? accumulators[operator] : undefined;
  if (!isDoc(value) || !accumulator || others.length > 0)
    throw notImplemented(`the accumulator ${operator} of '${name}'`);
  return { name, ...accumulator, compute: evaluate(value[operator]) };
}

function summand(value: unknown): number {
  // It would lose its last digits.
  if (value instanceof Long) throw notImplemented('the $sum of a long beyond 2^53');
  return typeof value === 'number' ? value : 0;
}

function extreme(best: unknown, value: unknown, sign: 1 | -1): unknown {
  if (isMissingOrNull(value)) return best;
  return best === null || compareInExpression(value, best) * sign > 0 ? value : best;
}
