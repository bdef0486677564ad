import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Checks, DigestHead } from './digest.ts';
import { leafHash, merkleRoot } from './merkle.ts';
import type { PublicRecord } from './public-record.ts';

/** A value as RFC 8785 (JSON Canonicalization Scheme) writes it: the same value gives the same bytes everywhere. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('a value that JSON does not know');
  return text;
}

/** The lines of the public export, without line breaks: the head, then the records in the order of their ids. */
export function* exportLines(head: DigestHead, sorted: readonly PublicRecord[]): Generator<string> {
  yield canonical({ format: 'lectern-export/1', ...head });
  for (const record of sorted) yield canonical(record);
}

/** @param sorted the records in the order of their ids. */
export function checksOf(head: DigestHead, sorted: readonly PublicRecord[]): Checks {
  const inputs = createHash('sha256');
  const leaves: ReturnType<typeof leafHash>[] = [];
  let at = -1; // The head comes before the first record.
  for (const line of exportLines(head, sorted)) {
    inputs.update(`${line}\n`);
    if (sorted[at]?.state === 'counted') leaves.push(leafHash(line));
    at += 1;
  }
  return { inputs: inputs.digest('hex'), merkleRoot: merkleRoot(leaves), counted: leaves.length };
}
