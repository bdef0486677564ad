import { MongoError, notImplemented } from './errors.ts';
import { compareInExpression, evaluate } from './expressions.ts';
import { encodeValue } from './key-encoding.ts';
import type { Stage } from './steps.ts';
import { asNumber, type Doc, isDoc } from './values.ts';

/** Collects one field of one group. */
interface Accumulator {
  add: (value: unknown) => void;
  result: () => unknown;
}

/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/group/#accumulator-operator */
const accumulators: Record<string, () => Accumulator> = {
  $sum: () => {
    let sum: number | bigint = 0;
    return {
      add: (value) => {
        const number = asNumber(value);
        if (number !== undefined)
          sum =
            typeof sum === 'bigint' || typeof number === 'bigint' ? addExactly(sum, number) : sum + number;
      },
      result: () => sum,
    };
  },
  $avg: () => {
    let sum = 0;
    let count = 0;
    return {
      add: (value) => {
        const number = asNumber(value);
        if (number === undefined) return;
        sum += Number(number);
        count += 1;
      },
      result: () => (count === 0 ? null : sum / count),
    };
  },
  $min: () => extreme(-1),
  $max: () => extreme(1),
  $first: () => {
    let first: unknown;
    let isSet = false;
    return {
      add: (value) => {
        if (!isSet) first = value;
        isSet = true;
      },
      result: () => first ?? null,
    };
  },
  $last: () => {
    let last: unknown;
    return {
      add: (value) => {
        last = value;
      },
      result: () => last ?? null,
    };
  },
  $push: () => {
    const values: unknown[] = [];
    return {
      add: (value) => {
        if (value !== undefined) values.push(value);
      },
      result: () => values,
    };
  },
  $addToSet: () => {
    const values = new Map<string, unknown>();
    return {
      add: (value) => {
        if (value === undefined) return;
        const key = encodeValue(value).toString('latin1');
        if (!values.has(key)) values.set(key, value);
      },
      result: () => [...values.values()],
    };
  },
};

/** `$group`: one pass that keeps only the groups, equal by BSON's rules, in order of first appearance. */
export function compileGroup(spec: unknown): Stage {
  if (!isDoc(spec) || !Object.hasOwn(spec, '_id')) {
    throw new MongoError('BadValue', 'a group specification must include an _id');
  }
  const id = evaluate(spec._id);
  const fields = Object.keys(spec)
    .filter((name) => name !== '_id')
    .map((name) => compileField(name, spec[name]));
  return function* (input) {
    const groups = new Map<string, { _id: unknown; totals: Accumulator[] }>();
    for (const doc of input) {
      yield undefined;
      if (!doc) continue;
      const _id = id(doc) ?? null;
      const key = typeof _id === 'string' ? `s${_id}` : `b${encodeValue(_id).toString('latin1')}`;
      let group = groups.get(key);
      if (!group) {
        group = { _id, totals: fields.map((each) => each.start()) };
        groups.set(key, group);
      }
      for (const [i, each] of fields.entries()) group.totals[i]?.add(each.compute(doc));
    }
    for (const { _id, totals } of groups.values()) {
      const row: Doc = { _id };
      fields.forEach((each, i) => {
        row[each.name] = totals[i]?.result();
      });
      yield row;
    }
  };
}

function compileField(
  name: string,
  value: unknown,
): { name: string; start: () => Accumulator; compute: (doc: Doc) => unknown } {
  if (name.includes('.') || name.startsWith('$'))
    throw new MongoError('BadValue', `The field name '${name}' cannot be grouped`);
  const operators = isDoc(value) ? Object.keys(value) : [];
  const [operator] = operators;
  if (!isDoc(value) || operators.length !== 1 || operator === undefined) {
    throw new MongoError('BadValue', `The field '${name}' must be an accumulator object`);
  }
  if (operator === '$count') return { name, start: accumulators.$sum as () => Accumulator, compute: () => 1 };
  const start = Object.hasOwn(accumulators, operator) ? accumulators[operator] : undefined;
  if (!start) throw notImplemented(`the accumulator ${operator}`);
  return { name, start, compute: evaluate(value[operator]) };
}

function extreme(sign: 1 | -1): Accumulator {
  let best: unknown;
  return {
    add: (value) => {
      if (value === undefined || value === null) return;
      if (best === undefined || compareInExpression(value, best) * sign > 0) best = value;
    },
    result: () => best ?? null,
  };
}

/** Longs beyond the safe integers stay exact; with a fraction the sum becomes a double, as in MongoDB. */
function addExactly(a: number | bigint, b: number | bigint): number | bigint {
  const isWhole = [a, b].every((each) => typeof each === 'bigint' || Number.isInteger(each));
  return isWhole ? BigInt(a) + BigInt(b) : Number(a) + Number(b);
}
