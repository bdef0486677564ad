import { hash } from 'node:crypto';

/**
 * The Merkle tree of RFC 6962, section 2.1 (Certificate Transparency): SHA-256, with 0x00 before a leaf's data and
 * 0x01 before two joined hashes, so that no leaf can pass for a node. All hashes are hexadecimal.
 */

/** The hash of one leaf. */
export const leafHash = (data: string): string => hash('sha256', `\0${data}`);

/** The root over leaf hashes in their order; that of no leaves is the hash of nothing. */
export function merkleRoot(leaves: readonly string[]): string {
  if (leaves.length === 0) return hash('sha256', '');
  let level = leaves.map(fromHex);
  while (level.length > 1) level = joinedPairs(level);
  return (level[0] ?? Buffer.alloc(0)).toString('hex');
}

/**
 * The audit path of the leaf at `index`, from the leaf upwards (RFC 6962, section 2.1.1): the hashes that, joined to
 * its own one after the other, give the root.
 */
export function auditPath(leaves: readonly string[], index: number): string[] {
  const path: string[] = [];
  let level = leaves.map(fromHex);
  for (let at = index; level.length > 1; at >>= 1) {
    const other = level[at ^ 1];
    if (other) path.push(other.toString('hex'));
    level = joinedPairs(level);
  }
  return path;
}

export type Inclusion = { leaf: string; index: number; size: number; path: readonly string[]; root: string };

/** Whether the leaf is the one at `index` of the `size` leaves under the root (RFC 9162, section 2.1.3.2). */
export function isIncluded({ leaf, index, size, path, root }: Inclusion): boolean {
  if (!(index >= 0 && index < size)) return false;
  let joined = fromHex(leaf);
  let at = index;
  let last = size - 1;
  for (const other of path.map(fromHex)) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      joined = nodeHash(other, joined);
      // One without a neighbour goes up as it is.
      while (at % 2 === 0 && at !== 0) [at, last] = [at >> 1, last >> 1];
    } else joined = nodeHash(joined, other);
    [at, last] = [at >> 1, last >> 1];
  }
  return last === 0 && joined.toString('hex') === root;
}

/** Neighbours joined; one without a neighbour goes up as it is, which gives RFC 6962's left-full trees. */
function joinedPairs(level: Buffer[]): Buffer[] {
  const joined: Buffer[] = [];
  for (let at = 0; at < level.length; at += 2) {
    const [left, right] = [level[at], level[at + 1]];
    if (left) joined.push(right ? nodeHash(left, right) : left);
  }
  return joined;
}

const fromHex = (hex: string): Buffer => Buffer.from(hex, 'hex');

/** 0x01 and both hashes; hashing takes a copy, so one room serves all. */
const node = Buffer.alloc(65, 1);

function nodeHash(left: Buffer, right: Buffer): Buffer {
  left.copy(node, 1);
  right.copy(node, 33);
  return hash('sha256', node, 'buffer');
}
