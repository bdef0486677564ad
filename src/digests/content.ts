import type { Codebook } from '../comments/codebook.ts';
import type { Bilingual, Policy } from '../policies/policy.ts';
import { campaignsOf } from './campaigns.ts';
import type { DigestContent, DigestHead } from './digest.ts';
import { checksOf } from './export.ts';
import type { Groups } from './groups.ts';
import { positionsOf, tonesOf } from './positions.ts';
import type { CountedRecord, PublicRecord } from './public-record.ts';
import { sumOf } from './sum.ts';
import { themesOf } from './themes.ts';

export function digestHead(policy: Policy, codebook: Codebook): DigestHead {
  const { slug, title, direction } = policy;
  return {
    policy: { slug, title: plain(title), direction },
    codebook: {
      version: codebook.version,
      themes: codebook.themes.map(({ id, name }) => ({ id, name: plain(name) })),
    },
  };
}

const plain = ({ en, es }: Bilingual): Bilingual => ({ en, es });

/**
 * The digest of these records. Pure: the same records, in whatever order, give the same content. `groups` are
 * `groupsOf` the counted records, passed in because whoever builds a digest keeps them too.
 */
export function digestContent(head: DigestHead, records: PublicRecord[], groups: Groups): DigestContent {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const counted = sorted.filter((record): record is CountedRecord => record.state === 'counted');
  const { policy, codebook } = head;
  const { themes, untagged } = themesOf(counted, codebook, groups);
  return {
    policy,
    codebookVersion: codebook.version,
    taggerVersions: [...new Set(counted.map((record) => record.taggerVersion))].sort(),
    sum: sumOf(sorted, groups),
    positions: positionsOf(counted),
    tone: tonesOf(counted),
    themes,
    untagged,
    campaigns: campaignsOf(counted, groups),
    checks: checksOf(head, sorted),
  };
}
