import { type Command, checkKeys, findCollection, type Handler, namespaceOf } from './command.ts';
import { MongoError } from './errors.ts';
import { FieldPicker } from './field-picker.ts';
import { collectMatches, type Query } from './find.ts';
import { compileProjection } from './projection.ts';
import { compileUpdate, seedFromFilter, type Update, withId } from './update.ts';
import { type Doc, isOperatorDoc } from './values.ts';
import { batchOf, type RawDoc, type Reply, readDoc, readExact, writeDoc } from './wire.ts';

export const writes: Record<string, Handler> = {
  insert: { options: 'documents ordered bypassDocumentValidation', run: insert },
  update: { options: 'updates ordered bypassDocumentValidation', run: update },
  delete: { options: 'deletes ordered', run: remove },
  findAndModify: {
    options: 'query sort remove update new fields upsert bypassDocumentValidation',
    run: findAndModify,
  },
};

async function insert(command: Command): Promise<Reply> {
  const { store } = command.server;
  const ns = namespaceOf(command);
  const docs = batchOf(command.request, 'documents');
  return store.write(() => {
    const collection = store.ensureCollection(ns);
    let n = 0;
    const failures = runEach(command, docs, (doc) => {
      store.insert(collection, doc);
      n += 1;
    });
    return { n, ...failures, ok: 1 };
  });
}

/** Runs each statement; an ordered batch ends at the first failure, an unordered one goes on. */
function runEach(
  { body }: Command,
  statements: RawDoc[],
  run: (statement: RawDoc, index: number) => void,
): { writeErrors?: Doc[] } {
  const writeErrors: Doc[] = [];
  for (const [index, statement] of statements.entries()) {
    try {
      run(statement, index);
    } catch (error) {
      if (!(error instanceof MongoError)) throw error;
      writeErrors.push({ index, code: error.code, errmsg: error.message, ...error.details });
      if (body.ordered !== false) break;
    }
  }
  return writeErrors.length > 0 ? { writeErrors } : {};
}

/** An update statement without its update. */
const NOT_THE_CHANGE = new FieldPicker(new Map([['u', true]]), false);

async function update(command: Command): Promise<Reply> {
  const batch = batchOf(command.request, 'updates');
  return command.server.store.write(() => {
    const counts = { n: 0, nModified: 0 };
    const upserted: Doc[] = [];
    const failures = runEach(command, batch, (bytes, index) => {
      const exact = readExact(bytes);
      // A filter is read with plain numbers; what becomes a document keeps their types.
      const plain = readDoc(NOT_THE_CHANGE.pick(bytes));
      checkKeys('an update', exact, 'q u upsert multi');
      const isMulti = plain.multi === true;
      if (isMulti && !isOperatorDoc(exact.u) && !Array.isArray(exact.u))
        throw new MongoError('FailedToParse', 'multi update is not supported for replacement-style update');
      const query = { filter: plain.q, limit: isMulti ? 0 : 1 };
      const change = compileUpdate(exact.u);
      const outcome = updateMatches(command, query, change, counts);
      if (outcome || plain.upsert !== true) return;
      const { _id } = upsert(command, exact.q, change);
      upserted.push({ index, _id });
      counts.n += 1;
    });
    return { ...counts, ...(upserted.length > 0 ? { upserted } : {}), ...failures, ok: 1 };
  });
}

/** Counts as it goes, since what was changed before a failure stays changed. @returns the last match before and after. */
function updateMatches(
  command: Command,
  query: Query,
  change: Update,
  counts: { n: number; nModified: number },
): { before: RawDoc; after: RawDoc } | undefined {
  const { store } = command.server;
  const collection = findCollection(command);
  let outcome: { before: RawDoc; after: RawDoc } | undefined;
  for (const { record, raw } of collectMatches(store, collection, query)) {
    const after = writeDoc(change(readExact(raw), false));
    if (collection && !after.equals(raw)) {
      store.replace(collection, record, raw, after);
      counts.nModified += 1;
    }
    counts.n += 1;
    outcome = { before: raw, after };
  }
  return outcome;
}

/** Inserts what the filter, read with `readExact`, and the change make together. */
function upsert(command: Command, filter: unknown, change: Update): Doc {
  const { store } = command.server;
  const doc = withId(change(seedFromFilter((filter ?? {}) as Doc), true));
  store.insert(store.ensureCollection(namespaceOf(command)), writeDoc(doc));
  return doc;
}

async function remove(command: Command): Promise<Reply> {
  const { store } = command.server;
  const batch = batchOf(command.request, 'deletes');
  return store.write(() => {
    let n = 0;
    const failures = runEach(command, batch, (bytes) => {
      const statement = readDoc(bytes);
      checkKeys('a delete', statement, 'q limit');
      n += removeMatches(command, { filter: statement.q, limit: statement.limit === 1 ? 1 : 0 }).length;
    });
    return { n, ...failures, ok: 1 };
  });
}

function removeMatches(command: Command, query: Query): Doc[] {
  const { store } = command.server;
  const collection = findCollection(command);
  return collectMatches(store, collection, query).map(({ record, raw }) => {
    if (collection) store.remove(collection, record, readDoc(raw));
    return readExact(raw);
  });
}

async function findAndModify(command: Command): Promise<Reply> {
  const { body, request, server } = command;
  const exact = request.exactBody();
  const project = compileProjection(body.fields) ?? ((doc: Doc) => doc);
  const query: Query = { filter: body.query ?? {}, sort: body.sort, limit: 1 };
  const isRemoval = body.remove === true;
  if (isRemoval ? body.update !== undefined || body.new === true : body.update === undefined)
    throw new MongoError('FailedToParse', 'findAndModify needs either an update or remove: true');
  return server.store.write(() => {
    if (isRemoval) {
      const [removed] = removeMatches(command, query);
      return { lastErrorObject: { n: removed ? 1 : 0 }, value: removed ? project(removed) : null, ok: 1 };
    }
    const change = compileUpdate(exact.update);
    const changed = updateMatches(command, query, change, { n: 0, nModified: 0 });
    const added = !changed && body.upsert === true ? upsert(command, exact.query, change) : undefined;
    const shown = body.new === true ? changed?.after : changed?.before;
    const value = shown ? readExact(shown) : body.new === true ? added : undefined;
    const lastErrorObject = {
      n: changed || added ? 1 : 0,
      updatedExisting: changed !== undefined,
      ...(added ? { upserted: added._id } : {}),
    };
    return { lastErrorObject, value: value ? project(value) : null, ok: 1 };
  });
}
