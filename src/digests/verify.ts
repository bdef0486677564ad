import { digestContent } from './content.ts';
import type { DigestContent, DigestHead } from './digest.ts';
import { canonical, checked } from './export.ts';
import { WORDS } from './notices.ts';
import type { PublicRecord } from './public-record.ts';

/**
 * `path` names the first place where the two differ: `sum.total.counted`. `gone` counts the quotes, points and phrases
 * whose words were taken back or withheld after the digest was made, so that all but their words was compared.
 */
export type Verdict =
  | { ok: true; gone: number }
  | { ok: false; path: string; claimed: string; found: string };

/**
 * Makes the digest again from the public export and compares. Needs nothing but the two: what it says,
 * anybody can find out.
 */
export function verifyDigest(claimed: DigestContent, head: DigestHead, records: PublicRecord[]): Verdict {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { checks } = checked(head, sorted);
  // The inputs first: where they differ, every further difference is only their consequence.
  const inputs = firstDifference(claimed.checks, checks, 'checks');
  if (inputs) return inputs;
  // Districts and earlier digests are in no record: taken as claimed.
  const { byDistrict, districtsOfVersion } = claimed.positions ?? {};
  const districts = {
    ...(byDistrict ? { byDistrict } : {}),
    ...(districtsOfVersion === undefined ? {} : { districtsOfVersion }),
  };
  const given = { checks, districts, earlier: claimed.since };
  return (
    firstDifference(claimed, digestContent(head, sorted, given), '') ?? {
      ok: true,
      gone: goneIn(claimed),
    }
  );
}

/** The first difference in the order of keys, or nothing. */
function firstDifference(claimed: unknown, found: unknown, path: string): (Verdict & { ok: false }) | null {
  if (isTree(claimed) && isTree(found) && Array.isArray(claimed) === Array.isArray(found)) {
    const keys = [...new Set([...Object.keys(claimed), ...Object.keys(found)])];
    for (const key of keys) {
      // Words that are not given out any more are all that such a part may lack.
      if ('gone' in claimed && WORDS.has(key)) continue;
      const difference = firstDifference(claimed[key], found[key], path === '' ? key : `${path}.${key}`);
      if (difference) return difference;
    }
    return null;
  }
  const [left, right] = [told(claimed), told(found)];
  return left === right ? null : { ok: false, path, claimed: left, found: right };
}

const goneIn = (value: unknown): number =>
  isTree(value)
    ? Object.values(value).reduce<number>((sum, each) => sum + goneIn(each), 'gone' in value ? 1 : 0)
    : 0;

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const told = (value: unknown): string => (value === undefined ? 'nothing' : canonical(value).slice(0, 200));
