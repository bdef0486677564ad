import {
  type Command,
  checkKeys,
  collectionName,
  findCollection,
  type Handler,
  rawBatch,
} from './command.ts';
import { MongoError } from './errors.ts';
import { collectMatches, prepare } from './find.ts';
import { compileProjection } from './projection.ts';
import type { Collection } from './store.ts';
import { compileUpdate, seedFromFilter, withId } from './update.ts';
import { type Doc, isDoc } from './values.ts';
import { type RawDoc, type Reply, readDoc, readExact, writeDoc } from './wire.ts';

const FIND_AND_MODIFY = 'query sort remove update new fields upsert arrayFilters bypassDocumentValidation';

export const writes: Record<string, Handler> = {
  insert: { options: 'documents ordered bypassDocumentValidation', run: insert },
  update: { options: 'updates ordered bypassDocumentValidation', run: update },
  delete: { options: 'deletes ordered', run: remove },
  findAndModify: { options: FIND_AND_MODIFY, run: findAndModify },
  findandmodify: { options: FIND_AND_MODIFY, run: findAndModify },
};

interface WriteFailure {
  index: number;
  code: number;
  errmsg: string;
}

async function insert(command: Command): Promise<Reply> {
  const { store } = command.server;
  const name = collectionName(command);
  const docs = rawBatch(command, 'documents') ?? (command.body.documents as RawDoc[] | undefined);
  if (!Array.isArray(docs) || docs.length === 0) throw new MongoError('BadValue', 'insert needs documents');
  return store.write(() => {
    const collection = store.ensureCollection(command.db, name);
    let n = 0;
    const writeErrors = runEach(command, docs, (doc) => {
      store.insert(collection, doc);
      n += 1;
    });
    return { n, ...writeErrors, ok: 1 };
  });
}

/** Runs each statement; an ordered batch ends at the first failure, an unordered one goes on. */
function runEach<T>(
  { body }: Command,
  statements: T[],
  run: (statement: T, index: number) => void,
): { writeErrors?: WriteFailure[] } {
  const writeErrors: WriteFailure[] = [];
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

/** A statement in both readings: plain numbers for its options and filter, exact ones for what is stored. */
interface Statement {
  plain: Doc;
  exact: Doc;
}

function statements(command: Command, field: string): Statement[] {
  const raw = rawBatch(command, field);
  if (raw) return raw.map((bytes) => ({ plain: readDoc(bytes), exact: readExact(bytes) }));
  const plain = command.body[field];
  const exact = command.request.exactBody()[field] as Doc[];
  if (!Array.isArray(plain) || plain.length === 0)
    throw new MongoError('BadValue', `${command.name} needs ${field}`);
  return plain.map((each: Doc, i) => ({ plain: each, exact: exact[i] as Doc }));
}

async function update(command: Command): Promise<Reply> {
  const { store } = command.server;
  const name = collectionName(command);
  const batch = statements(command, 'updates');
  return store.write(() => {
    const result = { n: 0, nModified: 0 };
    const upserted: Doc[] = [];
    const failures = runEach(command, batch, ({ plain, exact }, index) => {
      checkKeys('an update', plain, 'q u upsert multi arrayFilters');
      const isOperators = isDoc(plain.u) && Object.keys(plain.u)[0]?.startsWith('$');
      if (plain.multi === true && !isOperators) {
        throw new MongoError('FailedToParse', 'multi update is not supported for replacement-style update');
      }
      const outcome = updateMatches(
        command,
        store.collection(`${command.db}.${name}`),
        {
          filter: plain.q as Doc,
          exactFilter: exact.q as Doc,
          update: exact.u,
          arrayFilters: exact.arrayFilters,
          isUpsert: plain.upsert === true,
          limit: plain.multi === true ? 0 : 1,
        },
        result,
      );
      if (outcome.upserted) {
        upserted.push({ index, _id: outcome.upserted._id });
        result.n += 1;
      }
    });
    return { ...result, ...(upserted.length > 0 ? { upserted } : {}), ...failures, ok: 1 };
  });
}

interface UpdateWish {
  filter: Doc;
  exactFilter: Doc;
  update: unknown;
  arrayFilters: unknown;
  isUpsert: boolean;
  limit: 0 | 1;
  sort?: Doc | undefined;
}

interface UpdateOutcome {
  before?: Doc;
  after?: Doc;
  upserted?: Doc;
}

/** Counts as it goes, since what was changed before a failure stays changed. */
function updateMatches(
  command: Command,
  collection: Collection | undefined,
  wish: UpdateWish,
  counts: { n: number; nModified: number },
): UpdateOutcome {
  const { store } = command.server;
  const change = compileUpdate(wish.update, wish.arrayFilters, new Date());
  const query = { filter: wish.filter, sort: wish.sort, limit: wish.limit };
  const found = collection ? collectMatches(store, collection, query) : [];
  if (!collection) prepare(undefined, query);
  let outcome: UpdateOutcome = {};
  for (const { record, raw } of found) {
    const before = readExact(raw);
    const after = change(before, false);
    if (!writeDoc(after).equals(raw)) {
      store.replace(collection as Collection, record, before, after);
      counts.nModified += 1;
    }
    counts.n += 1;
    outcome = { before, after };
  }
  if (found.length > 0 || !wish.isUpsert) return outcome;
  const upserted = withId(change(seedFromFilter(wish.exactFilter), true));
  store.insert(collection ?? store.ensureCollection(command.db, collectionName(command)), writeDoc(upserted));
  return { upserted };
}

async function remove(command: Command): Promise<Reply> {
  const { store } = command.server;
  const batch = statements(command, 'deletes');
  return store.write(() => {
    let n = 0;
    const failures = runEach(command, batch, ({ plain }) => {
      checkKeys('a delete', plain, 'q limit');
      const limit = plain.limit === 1 ? 1 : 0;
      const collection = findCollection(command);
      if (!collection) return;
      for (const { record, doc } of collectMatches(store, collection, { filter: plain.q as Doc, limit })) {
        store.remove(collection, record, doc);
        n += 1;
      }
    });
    return { n, ...failures, ok: 1 };
  });
}

async function findAndModify(command: Command): Promise<Reply> {
  const {
    body,
    request,
    server: { store },
  } = command;
  const exact = request.exactBody();
  const project = compileProjection(body.fields as Doc | undefined) ?? ((doc: Doc) => doc);
  const filter = (body.query ?? {}) as Doc;
  const sort = body.sort as Doc | undefined;
  if (body.remove === true) {
    if (body.update !== undefined || body.new === true)
      throw new MongoError('FailedToParse', 'remove excludes update and new');
    return store.write(() => {
      const collection = findCollection(command);
      const [found] = collection ? collectMatches(store, collection, { filter, sort, limit: 1 }) : [];
      if (!collection || !found) return { lastErrorObject: { n: 0 }, value: null, ok: 1 };
      store.remove(collection, found.record, found.doc);
      return { lastErrorObject: { n: 1 }, value: project(readExact(found.raw)), ok: 1 };
    });
  }
  if (body.update === undefined)
    throw new MongoError('FailedToParse', 'Either an update or remove=true must be specified');
  return store.write(() => {
    const wish: UpdateWish = {
      filter,
      exactFilter: (exact.query ?? {}) as Doc,
      update: exact.update,
      arrayFilters: exact.arrayFilters,
      isUpsert: body.upsert === true,
      limit: 1,
      sort,
    };
    const counts = { n: 0, nModified: 0 };
    const { before, after, upserted } = updateMatches(command, findCollection(command), wish, counts);
    const value = body.new === true ? (upserted ?? after) : before;
    const lastErrorObject = upserted
      ? { n: 1, updatedExisting: false, upserted: upserted._id }
      : { n: before ? 1 : 0, updatedExisting: before !== undefined };
    return { lastErrorObject, value: value ? project(value) : null, ok: 1 };
  });
}
