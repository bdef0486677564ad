/**
 * The items, the best first, each put in its place only when it is asked for: of hundreds of thousands a digest needs
 * some dozens. A heap (Williams 1964, "Algorithm 232"; built from the bottom up after Floyd 1964), in the given array.
 * @param isBefore a strict order; where it tells two items apart, the result depends on nothing else.
 */
export function* bestFirst<T>(items: T[], isBefore: (one: T, other: T) => boolean): Generator<T> {
  for (let at = (items.length >> 1) - 1; at >= 0; at--) sink(items, at, isBefore);
  while (items.length > 0) {
    const best = items[0] as T;
    const last = items.pop() as T;
    if (items.length > 0) {
      items[0] = last;
      sink(items, 0, isBefore);
    }
    yield best;
  }
}

/** The `count` best items, in order. */
export function bestOf<T>(items: T[], count: number, isBefore: (one: T, other: T) => boolean): T[] {
  const best: T[] = [];
  if (count === 0) return best;
  for (const item of bestFirst(items, isBefore)) {
    best.push(item);
    if (best.length === count) break;
  }
  return best;
}

function sink<T>(items: T[], from: number, isBefore: (one: T, other: T) => boolean): void {
  const item = items[from] as T;
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= items.length) break;
    if (child + 1 < items.length && isBefore(items[child + 1] as T, items[child] as T)) child += 1;
    if (!isBefore(items[child] as T, item)) break;
    items[at] = items[child] as T;
    at = child;
  }
  items[at] = item;
}
