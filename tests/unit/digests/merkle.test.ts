import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPath, isIncluded, leafHash, merkleRoot } from '../../../src/digests/merkle.ts';

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

  it('has the audit paths that RFC 6962 gives for seven leaves', () => {
    // Section 2.1.3: the path of d0 is [b, h, l], of d3 [c, g, l], of d4 [f, j, k], of d6 [i, k].
    const leaves = hashes.slice(0, 7);
    const node = (from: number, to: number) => merkleRoot(leaves.slice(from, to));
    expect(auditPath(leaves, 0)).toEqual([node(1, 2), node(2, 4), node(4, 7)]);
    expect(auditPath(leaves, 3)).toEqual([node(2, 3), node(0, 2), node(4, 7)]);
    expect(auditPath(leaves, 4)).toEqual([node(5, 6), node(6, 7), node(0, 4)]);
    expect(auditPath(leaves, 6)).toEqual([node(4, 6), node(0, 4)]);
  });

  it('proves each leaf in its place, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.nat(),
        (texts, pick, other) => {
          const leaves = texts.map(leafHash);
          const size = leaves.length;
          const index = pick % size;
          const leaf = leaves[index] ?? '';
          const proof = { leaf, index, size, path: auditPath(leaves, index), root: merkleRoot(leaves) };
          expect(isIncluded(proof)).toBe(true);
          expect(isIncluded({ ...proof, leaf: leafHash(`${texts[index]} and more`) })).toBe(false);
          expect(isIncluded({ ...proof, root: leafHash('another root') })).toBe(false);
          expect(isIncluded({ ...proof, path: [...proof.path, leaf] })).toBe(false);
          if (proof.path.length > 0) expect(isIncluded({ ...proof, path: proof.path.slice(1) })).toBe(false);
          const elsewhere = other % (2 * size);
          if (elsewhere !== index) expect(isIncluded({ ...proof, index: elsewhere })).toBe(false);
        },
      ),
      { numRuns: 300, seed: 9 },
    );
  });
});
