import { randomInt } from 'node:crypto';
import { Long } from 'bson';
import { MongoError } from './errors.ts';
import type { RawDoc } from './wire.ts';

/** Drivers read this many first, unless told otherwise. */
const FIRST_BATCH = 101;
const MAX_BATCH_BYTES = 16 * 1024 * 1024;
/** How long one query keeps the event loop before others have their turn. */
const TURN_MILLISECONDS = 10;
/** As in MongoDB. */
const IDLE_MILLISECONDS = 10 * 60_000;

interface Cursor {
  ns: string;
  /** Undefined is a step without a result. */
  source: Iterator<RawDoc | undefined>;
  /** A document that was read but did not fit the batch. */
  held: RawDoc | undefined;
  lastUsed: number;
}

/** The open cursors of the server, of all connections. */
export class Cursors {
  private readonly open = new Map<number, Cursor>();
  private nextId = randomInt(1, 2 ** 40);

  /** Reads the first batch; the cursor stays open (a nonzero id) only when there may be more. */
  async start(
    ns: string,
    source: Iterator<RawDoc | undefined>,
    { batchSize = FIRST_BATCH, isSingleBatch = false, deadline }: BatchOptions & { isSingleBatch?: boolean },
  ): Promise<{ id: Long; ns: string; firstBatch: RawDoc[] }> {
    const cursor: Cursor = { ns, source, held: undefined, lastUsed: Date.now() };
    const { batch, isDone } = await readBatch(cursor, batchSize, deadline);
    const id = isDone || isSingleBatch ? 0 : this.nextId++;
    if (id > 0) this.open.set(id, cursor);
    return { id: Long.fromNumber(id), ns, firstBatch: batch };
  }

  /** @throws MongoError CursorNotFound when it has ended, was killed or lay idle too long. */
  async more(
    id: number,
    { batchSize, deadline }: BatchOptions,
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
    return this.open.delete(id);
  }

  killIdle(now: number): void {
    for (const [id, { lastUsed }] of this.open) if (now - lastUsed > IDLE_MILLISECONDS) this.kill(id);
  }
}

interface BatchOptions {
  batchSize?: number | undefined;
  /** The moment, by performance.now(), after which maxTimeMS is over. */
  deadline: number;
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
