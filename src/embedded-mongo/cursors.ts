import { randomInt } from 'node:crypto';
import { Long } from 'bson';
import { MongoError } from './errors.ts';
import type { RawDoc } from './wire.ts';

/** Drivers read this many first, unless told otherwise. */
const FIRST_BATCH = 101;
const MAX_BATCH_BYTES = 16 * 1024 * 1024;
/** How long one query keeps the event loop before others have their turn. */
const TURN_MILLISECONDS = 10;
/** As in MongoDB, unless the client said noCursorTimeout. */
const IDLE_MILLISECONDS = 10 * 60_000;

export interface Cursor {
  id: number;
  ns: string;
  /** Undefined is a step without a result. */
  source: Iterator<RawDoc | undefined>;
  /** A document that was read but did not fit the batch. */
  held: RawDoc | undefined;
  lastUsed: number;
  hasTimeout: boolean;
  batchSize: number | undefined;
}

/** The open cursors of the server, of all connections. */
export class Cursors {
  private readonly open = new Map<number, Cursor>();
  private nextId = randomInt(1, 2 ** 40);

  /** Reads the first batch; the cursor stays open (a nonzero id) only when there may be more. */
  async start(
    ns: string,
    source: Iterator<RawDoc | undefined>,
    options: {
      batchSize?: number | undefined;
      isSingleBatch?: boolean;
      hasTimeout?: boolean;
      deadline: number;
    },
  ): Promise<{ id: Long; ns: string; firstBatch: RawDoc[] }> {
    const { batchSize, isSingleBatch = false, hasTimeout = true, deadline } = options;
    const cursor: Cursor = {
      id: this.nextId++,
      ns,
      source,
      held: undefined,
      lastUsed: Date.now(),
      hasTimeout,
      batchSize,
    };
    const { batch, isDone } = await readBatch(cursor, batchSize ?? FIRST_BATCH, deadline);
    if (!isDone && !isSingleBatch) this.open.set(cursor.id, cursor);
    return { id: Long.fromNumber(isDone || isSingleBatch ? 0 : cursor.id), ns, firstBatch: batch };
  }

  /** @throws MongoError CursorNotFound when it has ended, was killed or lay idle too long. */
  async more(
    id: number,
    batchSize: number | undefined,
    deadline: number,
  ): Promise<{ id: Long; ns: string; nextBatch: RawDoc[] }> {
    const cursor = this.open.get(id);
    if (!cursor) throw new MongoError('CursorNotFound', `cursor id ${id} not found`);
    // Away while it runs: a second getMore on it cannot interleave.
    this.open.delete(id);
    const { batch, isDone } = await readBatch(cursor, batchSize || Number.POSITIVE_INFINITY, deadline);
    cursor.lastUsed = Date.now();
    if (!isDone) this.open.set(id, cursor);
    return { id: Long.fromNumber(isDone ? 0 : id), ns: cursor.ns, nextBatch: batch };
  }

  kill(id: number): boolean {
    this.open.get(id)?.source.return?.();
    return this.open.delete(id);
  }

  killIdle(now: number): void {
    for (const cursor of this.open.values()) {
      if (cursor.hasTimeout && now - cursor.lastUsed > IDLE_MILLISECONDS) this.kill(cursor.id);
    }
  }

  get size(): number {
    return this.open.size;
  }
}

async function readBatch(
  cursor: Cursor,
  count: number,
  deadline: number,
): Promise<{ batch: RawDoc[]; isDone: boolean }> {
  const batch: RawDoc[] = [];
  let bytes = 0;
  let turnEnds = performance.now() + TURN_MILLISECONDS;
  while (batch.length < count) {
    let doc = cursor.held;
    cursor.held = undefined;
    if (!doc) {
      const step = cursor.source.next();
      if (step.done) return { batch, isDone: true };
      doc = step.value;
    }
    if (doc) {
      if (batch.length > 0 && bytes + doc.length > MAX_BATCH_BYTES) {
        cursor.held = doc;
        break;
      }
      batch.push(doc);
      bytes += doc.length;
    }
    const now = performance.now();
    if (now > deadline) throw new MongoError('MaxTimeMSExpired', 'operation exceeded time limit');
    if (now > turnEnds) {
      await new Promise(setImmediate);
      turnEnds = performance.now() + TURN_MILLISECONDS;
    }
  }
  return { batch, isDone: false };
}
