import { type Grouped, groupBySignature, type Signature } from '../text/near-duplicates.ts';

/** Which counted comments share a text, by comment id, and the members of each group. */
export type Groups = { of: Map<string, Grouped>; members: Map<string, string[]> };

/** The groups of counted comments: a function of their texts alone, whatever order they come in. */
export function groupsOf(counted: { id: string; signature: Signature }[]): Groups {
  const of = new Map(groupBySignature(counted).map((entry) => [entry.id, entry]));
  const members = new Map<string, string[]>();
  for (const { id, group } of of.values()) {
    const ids = members.get(group);
    if (ids) ids.push(id);
    else members.set(group, [id]);
  }
  return { of, members };
}
