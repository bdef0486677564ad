import { BucketIndex, binsOf, type SketchPool, Taken } from './near-duplicates-buckets.ts';

/** A letter can belong to a campaign; a brief statement is counted by itself; a stub says nothing of its own. */
export type Form = 'letter' | 'brief' | 'stub';

/** A distinct text's place: the index of its letter, and how much of the shorter stands in the other. */
export type Place = { leader: number; similarity: number };

/**
 * When one text comes from another. Tuned on labelled pairs of three federal dockets and three campaigns, where
 * unrelated texts shared at most 0.13 of the shorter one and copies at least 0.26 of it; the middle is taken high,
 * since a wrong merge hides somebody's own words.
 */
const ALIKE = 0.5;
const CONTAINED = 0.45;
const CONTAINED_SHARED = 20;
/** In short texts stock phrases alone make half; these must be nearly the same. */
const SHORT_CONTAINED = 0.7;
const SHORT_SHARED = 8;

/**
 * Letters put together from parts that a web page varies ("Many immigrants / Thousands of families ...") are less
 * alike pair by pair, but nearly all of each is found among the others.
 */
const WOVEN_NEIGHBOUR = 0.15;
const WOVEN_SHARED = 12;
const WOVEN_COVERED = 0.55;

/** So many letters make a campaign that others may join with this share of theirs or of the letter. */
const CAMPAIGN_LETTERS = 3;
const CAMPAIGN_CONTAINED = 0.33;

/**
 * Star clusters around medoids: `order` lists the distinct texts, those most like all others first, and `counts` their copies; each joins the
 * nearest letter found so far or becomes a letter of its own. The order depends on the texts alone, so neither does
 * the result depend on the order of arrival, and a text that quotes two campaigns cannot join them, since their own
 * letters come before it. Then letters woven from the same varied parts are joined.
 */
export function placesOf(pool: SketchPool, order: readonly number[], counts: readonly number[]): Place[] {
  const places: Place[] = new Array(pool.size);
  const index = new BucketIndex();
  const taken = new Taken();
  const leaders: number[] = [];
  for (const text of order) {
    const nearest = nearestLeader(pool, index, taken, text);
    if (nearest) places[text] = nearest;
    else {
      index.add(text, binsOf(pool.at(text)));
      leaders.push(text);
      places[text] = { leader: text, similarity: 1 };
    }
  }
  const met = new Map(leaders.map((leader) => [leader, index.meeting(pool.at(leader).values)]));
  const roots = wovenRoots(pool, met, taken);
  joinCampaigns(pool, met, taken, roots, sizesOf(places, counts, roots));
  return places.map((place, text) => movedTo(pool, taken, place, text, rootOf(roots, place.leader)));
}

function nearestLeader(pool: SketchPool, index: BucketIndex, taken: Taken, text: number): Place | undefined {
  const sketch = pool.at(text);
  taken.take(sketch);
  let best: Place | undefined;
  for (const leader of index.meeting(sketch.values)) {
    const { shared, resemblance, containment } = taken.compare(pool.at(leader));
    const isCopy =
      (resemblance >= ALIKE && shared >= SHORT_SHARED) ||
      (containment >= CONTAINED && shared >= CONTAINED_SHARED) ||
      (containment >= SHORT_CONTAINED && shared >= SHORT_SHARED);
    if (!isCopy) continue;
    const similarity = Math.max(resemblance, containment);
    if (!best || similarity > best.similarity) best = { leader, similarity };
  }
  return best;
}

/** Which letter stands for which, where letters are joined; a letter not in it stands for itself. */
type Roots = Map<number, number>;

function rootOf(roots: Roots, leader: number): number {
  let root = leader;
  for (let next = roots.get(root); next !== undefined; next = roots.get(root)) root = next;
  // Long chains are shortened as they are walked, so that a huge campaign stays linear.
  if (leader !== root) roots.set(leader, root);
  return root;
}

/** The letters that each letter meets. */
type Met = ReadonlyMap<number, readonly number[]>;

function wovenRoots(pool: SketchPool, met: Met, taken: Taken): Roots {
  const roots: Roots = new Map();
  const woven = new Map<number, number[]>();
  for (const [leader, others] of met) {
    const neighbours = wovenWith(pool, taken, leader, others);
    if (neighbours.length > 1) woven.set(leader, neighbours);
  }
  const rank = new Map([...woven.keys()].map((leader, place) => [leader, place]));
  for (const [leader, neighbours] of woven) {
    for (const neighbour of neighbours) {
      if (!woven.has(neighbour)) continue;
      const [a, b] = [rootOf(roots, leader), rootOf(roots, neighbour)];
      if (a === b) continue;
      const isFirst = (rank.get(a) ?? 0) < (rank.get(b) ?? 0);
      roots.set(isFirst ? b : a, isFirst ? a : b);
    }
  }
  return roots;
}

/** The letters among which most of this one is found, or none. */
function wovenWith(pool: SketchPool, taken: Taken, leader: number, others: readonly number[]): number[] {
  const sketch = pool.at(leader);
  taken.take(sketch);
  const neighbours: number[] = [];
  const covered = new Uint8Array(sketch.values.length);
  let sizes = 0;
  for (const other of others) {
    if (other === leader) continue;
    const { shared, containment } = taken.compare(pool.at(other));
    if (shared < WOVEN_SHARED || containment < WOVEN_NEIGHBOUR) continue;
    neighbours.push(other);
    sizes += pool.at(other).values.length;
    taken.mark(pool.at(other), covered);
  }
  if (neighbours.length < 2) return [];
  let sum = 0;
  for (const one of covered) sum += one;
  const whole = Math.min(sketch.values.length, sizes / neighbours.length);
  return sum >= WOVEN_COVERED * whole ? neighbours : [];
}

function sizesOf(places: readonly Place[], counts: readonly number[], roots: Roots): Map<number, number> {
  const sizes = new Map<number, number>();
  places.forEach(({ leader }, text) => {
    const root = rootOf(roots, leader);
    sizes.set(root, (sizes.get(root) ?? 0) + (counts[text] ?? 1));
  });
  return sizes;
}

/**
 * A letter whose middle gave way to a story keeps a third of its words. That is enough to belong to a campaign that
 * many have joined already; between two single texts it could be a quotation that both made.
 */
function joinCampaigns(
  pool: SketchPool,
  met: Met,
  taken: Taken,
  roots: Roots,
  sizes: ReadonlyMap<number, number>,
): void {
  const joined: [number, number][] = [];
  for (const [leader, others] of met) {
    if (roots.has(leader) || (sizes.get(leader) ?? 0) >= CAMPAIGN_LETTERS) continue;
    const campaign = nearestCampaign(pool, taken, leader, others, roots, sizes);
    if (campaign !== undefined) joined.push([leader, campaign]);
  }
  for (const [leader, campaign] of joined) roots.set(leader, campaign);
}

function nearestCampaign(
  pool: SketchPool,
  taken: Taken,
  leader: number,
  others: readonly number[],
  roots: Roots,
  sizes: ReadonlyMap<number, number>,
): number | undefined {
  const sketch = pool.at(leader);
  const { values } = sketch;
  taken.take(sketch);
  const marks = new Map<number, Uint8Array>();
  for (const other of others) {
    const root = rootOf(roots, other);
    if (other === leader || (sizes.get(root) ?? 0) < CAMPAIGN_LETTERS) continue;
    const covered = marks.get(root) ?? new Uint8Array(values.length);
    taken.mark(pool.at(other), covered);
    marks.set(root, covered);
  }
  let best: number | undefined;
  let most = 0;
  for (const [root, covered] of marks) {
    const shared = covered.reduce((sum, one) => sum + one, 0);
    const whole = Math.min(values.length, pool.at(root).values.length);
    if (shared < CONTAINED_SHARED || shared < CAMPAIGN_CONTAINED * whole || shared <= most) continue;
    most = shared;
    best = root;
  }
  return best;
}

function movedTo(pool: SketchPool, taken: Taken, place: Place, text: number, root: number): Place {
  if (place.leader === root) return place;
  taken.take(pool.at(text));
  const { resemblance, containment } = taken.compare(pool.at(root));
  return { leader: root, similarity: Math.max(resemblance, containment) };
}
