import { type Command, checkKeys, findCollection, type Handler, namespaceOf } from './command.ts';
import { MongoError, notImplemented } from './errors.ts';
import { someAtPath } from './filter.ts';
import { type Found, type PlannedQuery, prepare, type Query, runQuery } from './find.ts';
import { identity } from './key-encoding.ts';
import { compilePipeline, type Steps } from './pipeline.ts';
import type { Plan } from './planner.ts';
import { projectionOfBytes } from './projection.ts';
import { type Doc, isDoc } from './values.ts';
import { type RawDoc, type Reply, readDoc, writeDoc } from './wire.ts';

export const reads: Record<string, Handler> = {
  find: { options: 'filter sort projection skip limit batchSize singleBatch allowDiskUse', run: find },
  getMore: { options: 'collection batchSize', run: getMore },
  killCursors: { options: 'cursors', run: killCursors },
  aggregate: { options: 'pipeline cursor allowDiskUse', run: aggregate },
  count: { options: 'query skip limit', run: count },
  distinct: { options: 'key query', run: distinct },
  explain: { options: 'verbosity', run: explain },
};

async function find(command: Command): Promise<Reply> {
  const { body, server, deadline } = command;
  const project = projectionOfBytes(body.projection);
  const batchSize = wholeNumber(body, 'batchSize');
  const isSingleBatch = body.singleBatch === true;
  const source = rawResults(results(command, planFind(command)), project);
  const cursor = await server.cursors.start(namespaceOf(command), source, {
    batchSize,
    isSingleBatch,
    deadline,
  });
  return { cursor, ok: 1 };
}

function planFind(command: Command): PlannedQuery {
  const { filter = {}, sort } = command.body;
  return prepare(findCollection(command), { filter, sort, ...pageOf(command.body) });
}

function pageOf(body: Doc): Pick<Query, 'skip' | 'limit'> {
  return { skip: wholeNumber(body, 'skip'), limit: wholeNumber(body, 'limit') };
}

function wholeNumber(body: Doc, name: string): number | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new MongoError('BadValue', `${name} must be a whole number of 0 or more`);
  return value;
}

/** What a query finds, step by step; nothing when there is no such collection. @throws MongoError once it is dropped. */
function* results(command: Command, planned: PlannedQuery): Generator<Found | undefined> {
  const { store } = command.server;
  const collection = findCollection(command);
  if (!collection) return;
  for (const found of runQuery(store, collection, planned)) {
    if (store.collection(collection.ns) !== collection)
      throw new MongoError('CursorNotFound', `${collection.ns} was dropped while a cursor read it`);
    yield found;
  }
}

function* rawResults(
  steps: Iterable<Found | undefined>,
  project: ((raw: RawDoc) => RawDoc) | undefined,
): Generator<RawDoc | undefined> {
  for (const found of steps) yield found && (project ? project(found.raw) : found.raw);
}

async function getMore({ server, body, deadline }: Command): Promise<Reply> {
  const batchSize = wholeNumber(body, 'batchSize');
  return { cursor: await server.cursors.more(Number(body.getMore), { batchSize, deadline }), ok: 1 };
}

function killCursors({ server, body }: Command): Reply {
  const ids = body.cursors as unknown[];
  const cursorsKilled = ids.filter((id) => server.cursors.kill(Number(id)));
  const cursorsNotFound = ids.filter((id) => !cursorsKilled.includes(id));
  return { cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [], ok: 1 };
}

async function aggregate(command: Command): Promise<Reply> {
  const { server, deadline } = command;
  const { planned, run } = planAggregate(command);
  const options = (command.body.cursor ?? {}) as Doc;
  checkKeys('aggregate', options, 'batchSize');
  const batchSize = wholeNumber(options, 'batchSize');
  const source = encoded(run(docsOf(results(command, planned))));
  const cursor = await server.cursors.start(namespaceOf(command), source, { batchSize, deadline });
  return { cursor, ok: 1 };
}

/** The first stages, as far as a find can do them, become one, so that indexes serve them. */
function planAggregate(command: Command): { planned: PlannedQuery; run: (input: Steps) => Steps } {
  const { pipeline } = command.body;
  if (!Array.isArray(pipeline) || !pipeline.every(isDoc))
    throw new MongoError('TypeMismatch', 'A pipeline must be an array of objects');
  // All stages are checked, those that become a query, too.
  compilePipeline(pipeline);
  const rest = [...pipeline];
  const take = (name: string): unknown => (rest[0] && name in rest[0] ? rest.shift()?.[name] : undefined);
  const query: Query = {
    filter: take('$match') ?? {},
    sort: take('$sort'),
    skip: take('$skip') as number | undefined,
    limit: take('$limit') as number | undefined,
  };
  return { planned: prepare(findCollection(command), query), run: compilePipeline(rest) };
}

function* docsOf(steps: Iterable<Found | undefined>): Generator<Doc | undefined> {
  for (const found of steps) yield found && readDoc(found.raw);
}

function* encoded(steps: Steps): Generator<RawDoc | undefined> {
  for (const doc of steps) yield doc && writeDoc(doc);
}

function count(command: Command): Reply {
  const { query: filter = {} } = command.body;
  const collection = findCollection(command);
  const planned = prepare(collection, { filter, ...pageOf(command.body) });
  const isEverything = Object.keys(filter as Doc).length === 0 && planned.skip === 0 && planned.limit === 0;
  if (collection && isEverything) return { n: command.server.store.count(collection), ok: 1 };
  let n = 0;
  for (const found of results(command, planned)) if (found) n += 1;
  return { n, ok: 1 };
}

function distinct(command: Command): Reply {
  const { key, query: filter = {} } = command.body;
  if (typeof key !== 'string' || key === '') throw new MongoError('BadValue', 'distinct needs a key');
  const values = new Map<string, unknown>();
  const collect = (leaf: unknown): boolean => {
    for (const value of Array.isArray(leaf) ? leaf : [leaf])
      if (value !== undefined) values.set(identity(value), value);
    return false;
  };
  for (const found of results(command, prepare(findCollection(command), { filter })))
    if (found) someAtPath(readDoc(found.raw), key.split('.'), collect);
  const sorted = [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
  return { values: sorted, ok: 1 };
}

/** The plan of a find or an aggregate, without running it. */
function explain(command: Command): Reply {
  const { explain: inner, verbosity } = command.body;
  if (!isDoc(inner)) throw new MongoError('TypeMismatch', 'explain needs a command');
  if (verbosity !== 'queryPlanner') throw notImplemented(`explain with the verbosity '${String(verbosity)}'`);
  const about: Command = { ...command, name: Object.keys(inner)[0] as string, body: inner };
  if (about.name !== 'find' && about.name !== 'aggregate') throw notImplemented(`explain of ${about.name}`);
  const { plan, isSorted } = about.name === 'find' ? planFind(about) : planAggregate(about).planned;
  const stage = describePlan(plan);
  const winningPlan = isSorted ? stage : { stage: 'SORT', inputStage: stage };
  return { queryPlanner: { namespace: namespaceOf(about), winningPlan }, ok: 1 };
}

function describePlan(plan: Plan): Doc {
  if (plan.stage === 'COLLSCAN') return { stage: 'COLLSCAN' };
  const { spec } = plan.index;
  const inputStage = {
    stage: 'IXSCAN',
    indexName: spec.name,
    keyPattern: spec.key,
    isMultiKey: spec.multikey.length > 0,
    direction: plan.isReverse ? 'backward' : 'forward',
  };
  return { stage: 'FETCH', inputStage };
}
