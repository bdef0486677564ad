import { type Command, checkKeys, collectionName, findCollection, type Handler } from './command.ts';
import { MongoError, notImplemented } from './errors.ts';
import { isSortedByPlan, type PlannedQuery, prepare, type Query, runQuery } from './find.ts';
import { encodeValue } from './key-encoding.ts';
import { someAtPath, splitPath } from './paths.ts';
import { compilePipeline, type FindOthers } from './pipeline.ts';
import type { Plan } from './planner.ts';
import { compileProjection } from './projection.ts';
import type { Steps } from './steps.ts';
import type { Collection, Store } from './store.ts';
import { type Doc, isDoc } from './values.ts';
import { type RawDoc, type Reply, readDoc, readExact, writeDoc } from './wire.ts';

const FIND_OPTIONS =
  'filter sort projection skip limit batchSize singleBatch noCursorTimeout allowDiskUse returnKey showRecordId tailable awaitData allowPartialResults';

export const reads: Record<string, Handler> = {
  find: { options: FIND_OPTIONS, run: find },
  getMore: { options: 'collection batchSize', run: getMore },
  killCursors: { options: 'cursors', run: killCursors },
  aggregate: { options: 'pipeline cursor allowDiskUse', run: aggregate },
  count: { options: 'query skip limit', run: count },
  distinct: { options: 'key query', run: distinct },
  explain: { options: 'verbosity', run: explain },
};

async function find(command: Command): Promise<Reply> {
  const { server, body, deadline } = command;
  for (const flag of ['tailable', 'awaitData', 'returnKey', 'showRecordId']) {
    if (body[flag]) throw notImplemented(`the option '${flag}' of find`);
  }
  const planned = planFind(command);
  const project = compileProjection(body.projection as Doc | undefined);
  const ns = `${command.db}.${collectionName(command)}`;
  const collection = findCollection(command);
  const cursor = await server.cursors.start(
    ns,
    collection ? rawResults(server.store, collection, planned, project) : noResults(),
    {
      batchSize: number(body, 'batchSize'),
      isSingleBatch: body.singleBatch === true,
      hasTimeout: body.noCursorTimeout !== true,
      deadline,
    },
  );
  return { cursor, ok: 1 };
}

function planFind(command: Command): PlannedQuery {
  const { body } = command;
  return prepare(findCollection(command), {
    filter: (body.filter ?? {}) as Doc,
    sort: body.sort as Doc | undefined,
    skip: number(body, 'skip'),
    limit: number(body, 'limit'),
  });
}

function number(body: Doc, name: string): number | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw new MongoError('BadValue', `${name} must be a whole number of 0 or more`);
  }
  return value;
}

function* noResults(): Generator<undefined> {}

function* rawResults(
  store: Store,
  collection: Collection,
  planned: PlannedQuery,
  project: ((doc: Doc) => Doc) | undefined,
): Generator<RawDoc | undefined> {
  for (const found of runQuery(store, collection, planned)) {
    if (store.collection(collection.ns) !== collection) {
      throw new MongoError(
        'CursorNotFound',
        `the collection ${collection.ns} was dropped while a cursor read it`,
      );
    }
    // Projected documents keep their numeric types, too.
    yield found && (project ? writeDoc(project(readExact(found.raw))) : found.raw);
  }
}

async function getMore(command: Command): Promise<Reply> {
  const { server, body, deadline } = command;
  return {
    cursor: await server.cursors.more(Number(body.getMore), number(body, 'batchSize'), deadline),
    ok: 1,
  };
}

function killCursors({ server, body }: Command): Reply {
  const ids = body.cursors as unknown[];
  const killed = ids.filter((id) => server.cursors.kill(Number(id)));
  return {
    cursorsKilled: killed,
    cursorsNotFound: ids.filter((id) => !killed.includes(id)),
    cursorsAlive: [],
    cursorsUnknown: [],
    ok: 1,
  };
}

async function aggregate(command: Command): Promise<Reply> {
  const { server, body, deadline } = command;
  const { planned, run } = planAggregate(command);
  checkKeys('aggregate', (body.cursor ?? {}) as Doc, 'batchSize');
  const collection = findCollection(command);
  const ns = `${command.db}.${collectionName(command)}`;
  const input = collection ? documents(server.store, collection, planned) : [];
  const cursor = await server.cursors.start(ns, encoded(run(input)), {
    batchSize: number((body.cursor ?? {}) as Doc, 'batchSize'),
    deadline,
  });
  return { cursor, ok: 1 };
}

/** The first stages, as far as a find can do them, become one, so that indexes serve them. */
function planAggregate(command: Command): { planned: PlannedQuery; run: (input: Steps) => Steps } {
  const { pipeline } = command.body;
  if (!Array.isArray(pipeline) || !pipeline.every(isDoc))
    throw new MongoError('TypeMismatch', 'A pipeline must be an array of objects');
  if (typeof command.body.aggregate !== 'string') throw notImplemented('an aggregate without a collection');
  const rest = [...pipeline];
  const take = (name: string): unknown =>
    rest[0] && name in rest[0] ? (rest.shift() as Doc)[name] : undefined;
  const query: Query = { filter: (take('$match') ?? {}) as Doc };
  query.sort = take('$sort') as Doc | undefined;
  query.skip = take('$skip') as number | undefined;
  query.limit = take('$limit') as number | undefined;
  // The first stages are checked where all stages are.
  compilePipeline(pipeline.slice(0, pipeline.length - rest.length), () => []);
  return {
    planned: prepare(findCollection(command), query),
    run: compilePipeline(rest, findOthers(command)),
  };
}

function findOthers({ server, db }: Command): FindOthers {
  return function* (name, filter) {
    const collection = server.store.collection(`${db}.${name}`);
    if (!collection) return;
    for (const found of runQuery(server.store, collection, prepare(collection, { filter })))
      if (found) yield readDoc(found.raw);
  };
}

function* documents(store: Store, collection: Collection, planned: PlannedQuery): Generator<Doc | undefined> {
  for (const found of runQuery(store, collection, planned)) {
    yield found && (planned.matcher.needsExact ? readDoc(found.raw) : found.doc);
  }
}

function* encoded(steps: Steps): Generator<RawDoc | undefined> {
  for (const doc of steps) yield doc && writeDoc(doc);
}

async function count(command: Command): Promise<Reply> {
  const { server, body } = command;
  const collection = findCollection(command);
  const query: Query = {
    filter: (body.query ?? {}) as Doc,
    skip: number(body, 'skip'),
    limit: number(body, 'limit'),
  };
  const planned = prepare(collection, query);
  if (!collection) return { n: 0, ok: 1 };
  const isEverything = Object.keys(query.filter).length === 0 && !query.skip && !query.limit;
  if (isEverything) return { n: server.store.count(collection), ok: 1 };
  let n = 0;
  for (const found of runQuery(server.store, collection, planned)) if (found) n += 1;
  return { n, ok: 1 };
}

async function distinct(command: Command): Promise<Reply> {
  const { server, body } = command;
  const { key } = body;
  if (typeof key !== 'string' || key === '') throw new MongoError('BadValue', 'distinct needs a key');
  const collection = findCollection(command);
  const planned = prepare(collection, { filter: (body.query ?? {}) as Doc });
  const values = new Map<string, unknown>();
  const add = (value: unknown): void => {
    if (value !== undefined) values.set(encodeValue(value).toString('latin1'), value);
  };
  const collect = (leaf: unknown): boolean => {
    if (Array.isArray(leaf)) leaf.forEach(add);
    else add(leaf);
    return false;
  };
  if (collection) {
    for (const found of runQuery(server.store, collection, planned))
      if (found) someAtPath(found.doc, splitPath(key), collect);
  }
  const sorted = [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
  return { values: sorted, ok: 1 };
}

/** The plan of a find, count, distinct, aggregate, update or delete; with executionStats also what its run reads. */
async function explain(command: Command): Promise<Reply> {
  const inner = command.body.explain;
  if (!isDoc(inner)) throw new MongoError('TypeMismatch', 'explain needs a command');
  const name = Object.keys(inner)[0] as string;
  const about: Command = { ...command, name, body: inner };
  const collection = findCollection(about);
  const planned = planExplained(about);
  const plan = describePlan(planned.plan);
  const winningPlan = isSortedByPlan(planned) ? plan : { stage: 'SORT', inputStage: plan };
  const queryPlanner = { namespace: `${command.db}.${collectionName(about)}`, winningPlan };
  if (command.body.verbosity === 'queryPlanner') return { queryPlanner, ok: 1 };
  let nReturned = 0;
  if (collection)
    for (const found of runQuery(command.server.store, collection, planned)) if (found) nReturned += 1;
  const { keys, docs } = planned.stats;
  return {
    queryPlanner,
    executionStats: { nReturned, totalKeysExamined: keys, totalDocsExamined: docs },
    ok: 1,
  };
}

function planExplained(about: Command): PlannedQuery {
  const { name, body } = about;
  switch (name) {
    case 'find':
      return planFind(about);
    case 'aggregate':
      return planAggregate(about).planned;
    case 'count':
    case 'distinct':
      return prepare(findCollection(about), { filter: (body.query ?? {}) as Doc });
    case 'update':
    case 'delete': {
      const statements = (body.updates ?? body.deletes) as Doc[] | undefined;
      return prepare(findCollection(about), { filter: (statements?.[0]?.q ?? {}) as Doc });
    }
    default:
      throw notImplemented(`explain of ${name}`);
  }
}

function describePlan(plan: Plan): Doc {
  if (plan.stage === 'COLLSCAN') return { stage: 'COLLSCAN' };
  if (plan.stage === 'OR')
    return { stage: 'FETCH', inputStage: { stage: 'OR', inputStages: plan.branches.map(describePlan) } };
  const { spec } = plan.index;
  const direction = plan.isReverse ? 'backward' : 'forward';
  return {
    stage: 'FETCH',
    inputStage: {
      stage: 'IXSCAN',
      indexName: spec.name,
      keyPattern: spec.key,
      isMultiKey: spec.multikey.length > 0,
      direction,
    },
  };
}
