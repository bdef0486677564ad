import { collectMatches } from './find.ts';
import type { Store } from './store.ts';
import type { Doc } from './values.ts';

/** The most documents removed in one go, so that a large backlog does not hold up everyone else. */
const PORTION = 1000;

/**
 * Removes what TTL indexes call expired: documents whose date, or the earliest date in an array, is at least
 * `expireAfterSeconds` ago. Anything that is not a date never expires.
 * @returns how many were removed.
 */
export async function removeExpired(store: Store, now: Date): Promise<number> {
  let removed = 0;
  for (const collection of [...store.collections.values()]) {
    for (const { spec } of collection.indexes) {
      if (spec.expireAfterSeconds === undefined) continue;
      const path = Object.keys(spec.key)[0] as string;
      const latest = new Date(now.getTime() - spec.expireAfterSeconds * 1000);
      const filter: Doc = {
        [path]: { $lte: latest },
        ...(spec.partialFilterExpression ? { $and: [spec.partialFilterExpression] } : {}),
      };
      let portion: number;
      do {
        portion = await store.write(() => {
          if (store.collection(collection.ns) !== collection) return 0;
          const expired = collectMatches(store, collection, { filter, limit: PORTION });
          for (const { record, doc } of expired) store.remove(collection, record, doc);
          return expired.length;
        });
        removed += portion;
      } while (portion === PORTION);
    }
  }
  return removed;
}
