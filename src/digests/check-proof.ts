import type { DigestContent } from './digest.ts';
import { isIncluded, leafHash } from './merkle.ts';

/**
 * That a published digest counts a comment, to be checked by anybody without a database: the leaf is the RFC 6962 hash
 * of the comment's public record and leads by the path to the root that the digest carries.
 */
export type Proof = {
  format: 'lectern-proof/1';
  /** The policy's slug. */
  policy: string;
  digest: string;
  version: number;
  /** `checks.merkleRoot` and `checks.counted` of the digest. */
  root: string;
  size: number;
  index: number;
  leaf: string;
  path: string[];
  /**
   * The record's line of the public export, of which `leaf` is the hash. Absent where it is known no more: the comment
   * was taken back or withheld since, or is read otherwise today.
   */
  record?: string;
};

/** A proof from what somebody's file holds; null when it is none. */
export function readProof(value: unknown): Proof | null {
  if (typeof value !== 'object' || value === null) return null;
  const { format, policy, digest, version, root, size, index, leaf, path, record } = value as Proof;
  const isHash = (hash: unknown) => typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash);
  const isRight =
    format === 'lectern-proof/1' &&
    [policy, digest, record ?? ''].every((text) => typeof text === 'string') &&
    [version, size, index].every(Number.isSafeInteger) &&
    Array.isArray(path) &&
    [root, leaf, ...path].every(isHash);
  return isRight ? (value as Proof) : null;
}

/** `what` names what does not agree, and the two values. */
export type ProofVerdict = { ok: true } | { ok: false; what: string; claimed: string; found: string };

/**
 * Checks a proof by itself and, when the digest is given as well, against what that says of itself.
 * @param digest as the API gives it, or its content alone.
 */
export function checkProof(proof: Proof, digest?: PublishedChecks): ProofVerdict {
  const differs = (what: string, claimed: string | number, found: string | number): ProofVerdict => ({
    ok: false,
    what,
    claimed: String(claimed),
    found: String(found),
  });
  if (proof.record !== undefined && leafHash(proof.record) !== proof.leaf)
    return differs('leaf', proof.leaf, leafHash(proof.record));
  if (!isIncluded(proof)) return differs('path', `leads to ${proof.root}`, 'it does not');
  if (!digest) return { ok: true };
  const { merkleRoot, counted } = digest.content.checks;
  if (proof.policy !== digest.content.policy.slug)
    return differs('policy', proof.policy, digest.content.policy.slug);
  if (proof.root !== merkleRoot) return differs('root', proof.root, merkleRoot);
  if (proof.size !== counted) return differs('size', proof.size, counted);
  if (digest.version !== undefined && proof.version !== digest.version)
    return differs('version', proof.version, digest.version);
  return { ok: true };
}

type PublishedChecks = { version?: number; content: Pick<DigestContent, 'policy' | 'checks'> };
