import { createHash } from 'node:crypto';

/**
 * The Merkle tree of RFC 6962, section 2.1 (Certificate Transparency): SHA-256, with 0x00 before a leaf's data and
 * 0x01 before two joined hashes, so that no leaf can pass for a node. All hashes are hexadecimal.
 */

/** The hash of one leaf. */
export const leafHash = (data: string): string => sha256(LEAF, Buffer.from(data, 'utf8')).toString('hex');

/** The root over leaf hashes in their order; that of no leaves is the hash of nothing. */
export function merkleRoot(leaves: readonly string[]): string {
  if (leaves.length === 0) return createHash('sha256').digest('hex');
  let level = leaves.map(fromHex);
  while (level.length > 1) level = joinedPairs(level);
  return (level[0] ?? Buffer.alloc(0)).toString('hex');
}

/** One step from a leaf to the root: the hash on the other side, and which side that is. */
export type ProofStep = { side: 'left' | 'right'; hash: string };

/** What proves that the leaf at `index` is under the root. */
export function inclusionProof(leaves: readonly string[], index: number): ProofStep[] {
  const proof: ProofStep[] = [];
  let level = leaves.map(fromHex);
  for (let at = index; level.length > 1; at >>= 1) {
    const other = level[at ^ 1];
    if (other) proof.push({ side: at % 2 === 0 ? 'right' : 'left', hash: other.toString('hex') });
    level = joinedPairs(level);
  }
  return proof;
}

/** Whether the proof leads from this leaf to this root. */
export function isIncluded(leaf: string, proof: readonly ProofStep[], root: string): boolean {
  const reached = proof.reduce((hash, { side, hash: other }) => {
    const pair = side === 'left' ? [fromHex(other), hash] : [hash, fromHex(other)];
    return sha256(NODE, ...pair);
  }, fromHex(leaf));
  return reached.toString('hex') === root;
}

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

/** Neighbours joined; one without a neighbour goes up as it is, which gives RFC 6962's left-full trees. */
function joinedPairs(level: Buffer[]): Buffer[] {
  const joined: Buffer[] = [];
  for (let at = 0; at < level.length; at += 2) {
    const [left, right] = [level[at], level[at + 1]];
    if (left) joined.push(right ? sha256(NODE, left, right) : left);
  }
  return joined;
}

const fromHex = (hash: string): Buffer => Buffer.from(hash, 'hex');

function sha256(...parts: Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
