import { MongoError, notImplemented } from './errors.ts';
import { checkExpression, evaluate, isTruthy } from './expressions.ts';
import { compileGroup } from './group.ts';
import { parseOrder, sortKey } from './indexes.ts';
import { compileFilter } from './matcher.ts';
import { field, splitPath } from './paths.ts';
import { compileProjection } from './projection.ts';
import type { Stage } from './steps.ts';
import { cloneValue, type Doc, isDoc } from './values.ts';

/** Finds the documents of another collection, for `$lookup`. */
export type FindOthers = (collection: string, filter: Doc) => Iterable<Doc>;

/** Compiles a pipeline. @throws MongoError naming any stage, option or expression that is not implemented. */
export function compilePipeline(pipeline: Doc[], findOthers: FindOthers): Stage {
  const stages = pipeline.map((stage) => {
    const [name, ...others] = Object.keys(stage);
    if (name === undefined || others.length > 0) {
      throw new MongoError(
        'BadValue',
        'A pipeline stage specification object must contain exactly one field.',
      );
    }
    return compileStage(name, stage[name], findOthers);
  });
  return (input) => stages.reduce((steps, stage) => stage(steps), input);
}

function compileStage(name: string, value: unknown, findOthers: FindOthers): Stage {
  switch (name) {
    case '$match': {
      const matcher = compileFilter(value as Doc);
      if (matcher.needsExact) throw notImplemented('$type of a number after the first stages of a pipeline');
      return mapping((doc) => (matcher.matches(doc) ? doc : undefined));
    }
    case '$sort':
      return compileSort(value as Doc);
    case '$limit':
      return limiting(wholeNumber(name, value, 1));
    case '$skip':
      return skipping(wholeNumber(name, value, 0));
    case '$count':
      if (typeof value !== 'string' || value === '' || /[$.]/.test(value))
        throw new MongoError('BadValue', '$count needs a field name');
      return counting(value);
    case '$group':
      return compileGroup(value);
    case '$sortByCount': {
      const group = compileGroup({ _id: value, count: { $sum: 1 } });
      const sort = compileSort({ count: -1 });
      return (input) => sort(group(input));
    }
    case '$unwind':
      return compileUnwind(value);
    case '$project':
      return compileProject(value as Doc);
    case '$addFields':
    case '$set': {
      const add = compileComputed(value as Doc);
      return mapping((doc) => add(doc, doc));
    }
    case '$unset': {
      const paths = Array.isArray(value) ? value : [value];
      const project = compileProjection(Object.fromEntries(paths.map((path) => [String(path), 0]))) as (
        doc: Doc,
      ) => Doc;
      return mapping(project);
    }
    case '$replaceRoot':
    case '$replaceWith': {
      const root = evaluate(name === '$replaceRoot' ? (value as Doc).newRoot : value);
      return mapping((doc) => {
        const next = root(doc);
        if (!isDoc(next)) throw new MongoError('BadValue', "'newRoot' expression must evaluate to an object");
        return next;
      });
    }
    case '$facet':
      return compileFacet(value as Doc, findOthers);
    case '$lookup':
      return compileLookup(value as Doc, findOthers);
    default:
      throw notImplemented(`the pipeline stage ${name}`);
  }
}

function wholeNumber(stage: string, value: unknown, least: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) {
    throw new MongoError('BadValue', `${stage} needs a whole number of ${least} or more`);
  }
  return value;
}

function mapping(change: (doc: Doc) => Doc | undefined): Stage {
  return function* (input) {
    for (const doc of input) yield doc && change(doc);
  };
}

function limiting(count: number): Stage {
  return function* (input) {
    let passed = 0;
    for (const doc of input) {
      yield doc;
      if (doc && ++passed >= count) return;
    }
  };
}

function skipping(count: number): Stage {
  return function* (input) {
    let passed = 0;
    for (const doc of input) yield doc && ++passed > count ? doc : undefined;
  };
}

function counting(name: string): Stage {
  return function* (input) {
    let count = 0;
    for (const doc of input) {
      if (doc) count += 1;
      yield undefined;
    }
    if (count > 0) yield { [name]: count };
  };
}

function compileSort(order: Doc): Stage {
  const fields = parseOrder(order);
  if (fields.length === 0) throw new MongoError('BadValue', '$sort stage must have at least one sort key');
  return function* (input) {
    const sorted: { key: Buffer; doc: Doc }[] = [];
    for (const doc of input) {
      if (doc) sorted.push({ key: sortKey(fields, doc), doc });
      yield undefined;
    }
    sorted.sort((a, b) => Buffer.compare(a.key, b.key));
    for (const { doc } of sorted) yield doc;
  };
}

function compileUnwind(value: unknown): Stage {
  const options: Doc = isDoc(value) ? value : { path: value };
  for (const option of Object.keys(options)) {
    if (!['path', 'preserveNullAndEmptyArrays', 'includeArrayIndex'].includes(option)) {
      throw notImplemented(`the $unwind option '${option}'`);
    }
  }
  const { path, preserveNullAndEmptyArrays: isKept = false, includeArrayIndex: indexField } = options;
  if (typeof path !== 'string' || !path.startsWith('$'))
    throw new MongoError('BadValue', '$unwind needs a field path');
  const segments = splitPath(path.slice(1));
  const numbered = (doc: Doc, i: number | null): Doc =>
    typeof indexField === 'string' ? (setComputed(doc, splitPath(indexField), i) as Doc) : doc;
  return function* (input) {
    for (const doc of input) {
      const found = doc && segments.reduce(field, doc as unknown);
      if (!doc) yield undefined;
      else if (Array.isArray(found) && found.length > 0) {
        for (const [i, element] of found.entries())
          yield numbered(setComputed(doc, segments, element) as Doc, i);
      } else if (Array.isArray(found)) {
        yield isKept ? numbered(setComputed(doc, segments, undefined) as Doc, null) : undefined;
      } else {
        yield isKept || (found !== null && found !== undefined) ? numbered(doc, null) : undefined;
      }
    }
  };
}

/** `$project`: what is included or excluded as in a find, and fields computed beside what is included. */
function compileProject(spec: Doc): Stage {
  if (!isDoc(spec) || Object.keys(spec).length === 0) {
    throw new MongoError('BadValue', '$project specification must have at least one field');
  }
  const plain: Doc = {};
  const computed: Doc = {};
  for (const [path, value] of flatten(spec)) {
    if (typeof value === 'number' || typeof value === 'boolean') plain[path] = value;
    else computed[path] = value;
  }
  const hasComputed = Object.keys(computed).length > 0;
  const others = Object.keys(plain).filter((path) => path !== '_id');
  if (hasComputed && others.some((path) => !isTruthy(plain[path]))) {
    throw new MongoError('BadValue', 'Cannot exclude fields and compute others in one $project');
  }
  // A projection that only computes still includes nothing else but the _id.
  const isOnlyComputed = hasComputed && others.length === 0;
  const keepsId = !('_id' in plain) || isTruthy(plain._id);
  const base: (doc: Doc) => Doc = isOnlyComputed
    ? (doc) => (keepsId && '_id' in doc && !('_id' in computed) ? { _id: doc._id } : {})
    : (compileProjection(plain) as (doc: Doc) => Doc);
  const add = compileComputed(computed);
  return mapping((doc) => add(doc, base(doc)));
}

/** Computes every value from `from` before it sets any on a copy of `onto`. */
function compileComputed(spec: Doc): (from: Doc, onto: Doc) => Doc {
  if (!isDoc(spec)) throw new MongoError('BadValue', 'A specification of fields must be an object');
  const fields = flatten(spec).map(([path, value]) => {
    if (path.includes('$')) throw new MongoError('BadValue', `Field names may not contain '$': ${path}`);
    return { segments: splitPath(path), compute: evaluate(value) };
  });
  return (from, onto) => {
    const values = fields.map(({ compute }) => compute(from));
    return fields.reduce((doc, { segments }, i) => setComputed(doc, segments, values[i]) as Doc, onto);
  };
}

/** `{ a: { b: '$x' } }` means the path a.b; a document with an operator is an expression. */
function flatten(spec: Doc, prefix = ''): [string, unknown][] {
  return Object.entries(spec).flatMap(([key, value]): [string, unknown][] => {
    const path = prefix + key;
    const isNested = isDoc(value) && Object.keys(value).length > 0 && !Object.keys(value)[0]?.startsWith('$');
    return isNested ? flatten(value as Doc, `${path}.`) : [[path, value]];
  });
}

/** A copy with the value at the path, in every element of arrays on the way; undefined removes it. */
function setComputed(target: unknown, segments: string[], value: unknown): unknown {
  const [name, ...rest] = segments;
  if (name === undefined) return value;
  if (Array.isArray(target)) return target.map((each) => setComputed(each, segments, value));
  const copy: Doc = isDoc(target) ? { ...target } : {};
  const next = rest.length === 0 ? value : setComputed(field(copy, name), rest, value);
  if (name === '__proto__') throw notImplemented("the field name '__proto__'");
  if (next === undefined) delete copy[name];
  else copy[name] = next;
  return copy;
}

function compileFacet(facets: Doc, findOthers: FindOthers): Stage {
  const compiled = Object.entries(facets).map(([name, pipeline]) => {
    if (!Array.isArray(pipeline)) throw new MongoError('BadValue', '$facet needs arrays of stages');
    return { name, run: compilePipeline(pipeline as Doc[], findOthers) };
  });
  return function* (input) {
    const docs: Doc[] = [];
    for (const doc of input) {
      if (doc) docs.push(doc);
      yield undefined;
    }
    const result: Doc = {};
    for (const { name, run } of compiled) {
      const rows: Doc[] = [];
      for (const row of run(docs)) {
        if (row) rows.push(cloneValue(row));
        yield undefined;
      }
      result[name] = rows;
    }
    yield result;
  };
}

/** The form with localField and foreignField: one indexed look-up for each document. */
function compileLookup(spec: Doc, findOthers: FindOthers): Stage {
  for (const option of Object.keys(spec)) {
    if (!['from', 'localField', 'foreignField', 'as'].includes(option))
      throw notImplemented(`the $lookup option '${option}'`);
  }
  const { from, localField, foreignField, as } = spec;
  if (![from, localField, foreignField, as].every((each) => typeof each === 'string')) {
    throw new MongoError('BadValue', '$lookup needs from, localField, foreignField and as');
  }
  const read = evaluate(`$${localField as string}`);
  checkExpression(`$${foreignField as string}`);
  return mapping((doc) => {
    const local = read(doc) ?? null;
    const wanted = Array.isArray(local) ? { $in: local } : { $eq: local };
    const others = [...findOthers(from as string, { [foreignField as string]: wanted })];
    return setComputed(doc, splitPath(as as string), others) as Doc;
  });
}
