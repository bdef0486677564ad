import { createHash } from 'node:crypto';

/**
 * The fold of each row, from 0. Rows that know of each other stay together: those of one city's meetings or one
 * conversation (`context`), and near copies as `finder` (near-duplicates.ts) tells them, brief statements too. Groups
 * are dealt largest first, each to the fold that has fewest of its kind, spoken in a `context` or written alone. The
 * same rows give the same folds in any order; `seed` shuffles groups of one size.
 */
export function foldsOf(rows, finder, count, seed) {
  const groups = groupsOf(rows, finder).map((members) => ({
    members,
    isWritten: members.every((at) => rows[at].context === undefined),
    rank: hashOf(`${seed} ${members.map((at) => rows[at].id).sort()[0]}`),
  }));
  groups.sort((a, b) => b.members.length - a.members.length || (a.rank < b.rank ? -1 : 1));
  const sizes = { true: new Array(count).fill(0), false: new Array(count).fill(0) };
  const folds = [];
  for (const { members, isWritten } of groups) {
    const fold = sizes[isWritten].indexOf(Math.min(...sizes[isWritten]));
    sizes[isWritten][fold] += members.length;
    for (const at of members) folds[at] = fold;
  }
  return folds;
}

/** Rows by number, those together that any key joins, also by way of others. */
function groupsOf(rows, { groupNearDuplicates, signatureOf }) {
  const letters = groupNearDuplicates(rows);
  const groupOf = new Map();
  for (const [at, { text, context }] of rows.entries()) {
    const keys = [`letter ${letters[at].group}`, `words ${signatureOf(text).text}`];
    if (context !== undefined) keys.push(`context ${context}`);
    const joined = new Set(keys.map((key) => groupOf.get(key)).filter((group) => group !== undefined));
    const merged = { keys, members: [at] };
    for (const group of joined) {
      merged.keys.push(...group.keys);
      merged.members.push(...group.members);
    }
    for (const key of merged.keys) groupOf.set(key, merged);
  }
  return [...new Set(groupOf.values())].map(({ members }) => members);
}

function hashOf(text) {
  return createHash('sha256').update(text).digest('hex');
}
