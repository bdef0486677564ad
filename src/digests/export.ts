import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Checks, DigestHead } from './digest.ts';
import type { Leaf } from './leaves.ts';
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
  yield headLine(head);
  for (const record of sorted) yield canonical(record);
}

const headLine = (head: DigestHead): string => canonical({ format: 'lectern-export/1', ...head });

/** What a digest's checks are, and the leaves under their root. */
export type Checked = { checks: Checks; leaves: Leaf[] };

/**
 * @param sorted the records in the order of their ids.
 * @param lineOf a record's line; of records that we made ourselves `lineOf` gives the same sooner.
 */
export function checked(
  head: DigestHead,
  sorted: readonly PublicRecord[],
  lineOf: (record: PublicRecord) => string = canonical,
): Checked {
  const inputs = createHash('sha256').update(`${headLine(head)}\n`);
  const leaves: Leaf[] = [];
  for (const record of sorted) {
    const line = lineOf(record);
    inputs.update(`${line}\n`);
    if (record.state === 'counted') leaves.push({ id: record.id, hash: leafHash(line) });
  }
  const root = merkleRoot(leaves.map(({ hash }) => hash));
  return { checks: { inputs: inputs.digest('hex'), merkleRoot: root, counted: leaves.length }, leaves };
}
