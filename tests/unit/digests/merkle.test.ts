import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inclusionProof, isIncluded, leafHash, merkleRoot } from '../../../src/digests/merkle.ts';

/** The reference vectors of RFC 6962 that certificate-transparency implementations share. */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const hashes = LEAVES.map((hex) => leafHash(Buffer.from(hex, 'hex').toString('latin1')));

describe('the Merkle tree', () => {
  it('has the roots that RFC 6962 gives', () => {
    expect(merkleRoot([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(merkleRoot(hashes.slice(0, 1))).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    );
    expect(merkleRoot(hashes.slice(0, 2))).toBe(
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    );
    expect(merkleRoot(hashes.slice(0, 3))).toBe(
      'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    );
    expect(merkleRoot(hashes.slice(0, 7))).toBe(
      'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    );
    expect(merkleRoot(hashes)).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });

  it('proves every leaf it holds, and none that it does not', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 40 }), fc.nat(), (texts, pick) => {
        const leaves = texts.map(leafHash);
        const index = pick % leaves.length;
        const root = merkleRoot(leaves);
        const proof = inclusionProof(leaves, index);
        expect(isIncluded(leaves[index] ?? '', proof, root)).toBe(true);
        expect(isIncluded(leafHash(`${texts[index]} and more`), proof, root)).toBe(false);
      }),
    );
  });
});
