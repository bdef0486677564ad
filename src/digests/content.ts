import type { Codebook } from '../comments/codebook.ts';
import type { Policy } from '../policies/policy.ts';
import { campaignsOf } from './campaigns.ts';
import type { DigestContent } from './digest.ts';
import type { Groups } from './groups.ts';
import { positionsOf, tonesOf } from './positions.ts';
import type { CountedRecord, PublicRecord } from './public-record.ts';
import { sumOf } from './sum.ts';
import { themesOf } from './themes.ts';

/** What of the policy and the codebook a digest depends on. */
export type DigestHead = {
  policy: Pick<Policy, 'slug' | 'title' | 'direction'>;
  codebook: Pick<Codebook, 'version' | 'themes'>;
};

/**
 * The digest of these records. Pure: the same records, in whatever order, give the same content. `groups` are
 * `groupsOf` the counted records, passed in because whoever builds a digest keeps them too.
 */
export function digestContent(
  { policy, codebook }: DigestHead,
  records: PublicRecord[],
  groups: Groups,
): DigestContent {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const counted = sorted.filter((record): record is CountedRecord => record.state === 'counted');
  const { themes, untagged } = themesOf(counted, codebook, groups);
  return {
    policy: { slug: policy.slug, title: policy.title, direction: policy.direction },
    codebookVersion: codebook.version,
    taggerVersions: [...new Set(counted.map((record) => record.taggerVersion))].sort(),
    sum: sumOf(sorted, groups),
    positions: positionsOf(counted),
    tone: tonesOf(counted),
    themes,
    untagged,
    campaigns: campaignsOf(counted, groups),
  };
}
