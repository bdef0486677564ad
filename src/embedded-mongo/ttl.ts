import { collectMatches } from './find.ts';
import type { Store } from './store.ts';
import { readDoc } from './wire.ts';

/** The most documents removed in one go, so that a large backlog does not hold up everyone else. */
const PORTION = 1000;

/**
 * Removes what TTL indexes call expired: documents whose date, or the earliest date in an array, is at least
 * `expireAfterSeconds` ago. Anything that is not a date never expires.
 */
export async function removeExpired(store: Store, now: Date): Promise<void> {
  for (const { ns, indexes } of [...store.collections.values()]) {
    for (const { spec } of indexes) {
      const { expireAfterSeconds, key, partialFilterExpression = {} } = spec;
      if (expireAfterSeconds === undefined) continue;
      const latest = new Date(now.getTime() - expireAfterSeconds * 1000);
      const expired = Object.fromEntries(Object.keys(key).map((path) => [path, { $lte: latest }]));
      const query = { filter: { $and: [expired, partialFilterExpression] }, limit: PORTION };
      let removed: number;
      do {
        removed = await store.write(() => {
          const collection = store.collection(ns);
          // Dropped meanwhile, or no longer expiring.
          if (!collection?.indexes.some((index) => index.spec === spec)) return 0;
          const matches = collectMatches(store, collection, query);
          for (const { record, raw } of matches) store.remove(collection, record, readDoc(raw));
          return matches.length;
        });
      } while (removed === PORTION);
    }
  }
}
