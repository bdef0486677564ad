import type { Codebook } from '../comments/codebook.ts';
import type { Bilingual, Policy } from '../policies/policy.ts';
import { asksOf } from './asks.ts';
import { campaignsOf } from './campaigns.ts';
import { type Corpus, corpusOf } from './corpus.ts';
import type { Checks, DigestContent, DigestHead, Earlier } from './digest.ts';
import { emergingIn } from './emerging.ts';
import { checked } from './export.ts';
import { type Letter, lettersOf } from './letters.ts';
import { methodOf } from './method.ts';
import { positionsOf, tonesOf } from './positions.ts';
import type { CountedRecord, PublicRecord } from './public-record.ts';
import { sumOf } from './sum.ts';
import { themesOf } from './themes.ts';
import { timelineOf } from './timeline.ts';

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

/** What stands in the content as it was given. */
export type DigestOptions = {
  /** Those of the same head and records, where they have been made already. */
  checks?: Checks;
  /** Those of the same records, where they have been read already. */
  corpus?: Corpus;
  letters?: Letter[];
  /** The districts' table, attested by whoever holds the database: no public record tells a district. */
  districts?: Pick<DigestContent['positions'], 'byDistrict' | 'districtsOfVersion'>;
  /** The last published digest, against which changes are told. */
  earlier?: Earlier | undefined;
};

/**
 * The digest of these records. Pure: the same records, in whatever order, give the same content.
 */
export function digestContent(
  head: DigestHead,
  records: PublicRecord[],
  { checks, corpus: read, letters, districts, earlier }: DigestOptions = {},
): DigestContent {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const counted = sorted.filter((record): record is CountedRecord => record.state === 'counted');
  const { policy, codebook } = head;
  const corpus = read ?? corpusOf(counted);
  const { themes, untagged } = themesOf(corpus, codebook, earlier);
  return {
    policy,
    codebookVersion: codebook.version,
    taggerVersions: [...new Set(counted.map((record) => record.taggerVersion))].sort(),
    sum: sumOf(sorted, corpus),
    ...(earlier ? { since: earlier } : {}),
    positions: { ...positionsOf(counted), ...districts },
    tone: tonesOf(counted),
    themes,
    untagged,
    campaigns: campaignsOf(letters ?? lettersOf(corpus)),
    asks: asksOf(corpus),
    time: timelineOf(counted),
    emerging: emergingIn(corpus, codebook),
    method: methodOf(sorted, counted),
    checks: checks ?? checked(head, sorted).checks,
  };
}
