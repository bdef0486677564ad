import { setImmediate } from 'node:timers/promises';
import type { mongo } from 'mongoose';
import { type Comment, comments } from '../comments/comment.ts';
import type { Deps } from '../platform/deps.ts';
import type { Policy } from '../policies/policy.ts';
import type { DistrictCounts } from './digest.ts';
import { noStances } from './positions.ts';
import { type PublicRecord, publicRecordOf, signatureOfRecord } from './public-record.ts';
import { TextsApart } from './texts-apart.ts';

/** Comments asked for at a time: some 4 MB, which both sides hold several times over. */
const BATCH = 1000;

/** What no record is made from: half of a comment's bytes, and more of its values. */
const UNREAD = {
  policy: 0,
  words: 0,
  name: 0,
  receiptHash: 0,
  idempotency: 0,
  importKey: 0,
  coding: 0,
  changedAt: 0,
  'analysis.language.mixed': 0,
  'analysis.cooperation.confidence': 0,
  'analysis.cooperation.evidence': 0,
  'analysis.stance.confidence': 0,
  'analysis.sentiment.score': 0,
  'analysis.analysedAt': 0,
};

/**
 * A policy's comments as the public may know them, in the order of their ids, with what finding their groups needs
 * and what no record may tell: how many of each district stand where.
 * @param timeZone in which a comment's day is told.
 */
export async function readRecords(deps: Pick<Deps, 'db'>, policy: Policy, timeZone: string) {
  const records: PublicRecord[] = [];
  const texts = new TextsApart();
  /** By id, in milliseconds. */
  const arrived = new Map<string, number>();
  const districts = new Map<number | null, DistrictCounts>();
  const found = comments(deps.db)
    .collection.find<Comment>({ policy: policy._id }, { projection: UNREAD })
    // By an index whose keys never change: a comment that changes meanwhile is neither missed nor met twice.
    .sort({ submittedAt: -1, _id: -1 })
    .batchSize(BATCH);
  try {
    for await (const comment of readAhead(found)) {
      const { record, signature } = publicRecordOf(comment, policy, timeZone);
      records.push(record);
      if (record.state !== 'counted') continue;
      const { id, text, language } = record;
      texts.add({ id, text, language, signature: signature ?? signatureOfRecord(record) });
      arrived.set(record.id, comment.submittedAt.getTime());
      const district = comment.district ?? null;
      const counts = districts.get(district) ?? { district, stance: noStances() };
      counts.stance[record.stance] += 1;
      districts.set(district, counts);
    }
  } catch (error) {
    texts.abandon();
    throw error;
  }
  records.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { records, texts, arrived, districts: [...districts.values()] };
}

/** What a cursor finds; while one batch is worked on, the database already makes the next. */
async function* readAhead<T>(cursor: mongo.FindCursor<T>): AsyncGenerator<T> {
  try {
    let hasMore = await cursor.hasNext();
    while (hasMore) {
      const batch = cursor.readBufferedDocuments();
      const next = cursor.hasNext();
      next.catch(() => undefined); // Told below, once this batch is done.
      await setImmediate(); // Lets the question leave before the work begins.
      yield* batch;
      hasMore = await next;
    }
  } finally {
    await cursor.close();
  }
}
