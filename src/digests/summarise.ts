import type { Codebook } from '../comments/codebook.ts';
import { type Comment, codingOf } from '../comments/comment.ts';
import type { Policy } from '../policies/policy.ts';
import type { Grouped } from '../text/near-duplicates.ts';
import type { DigestContent, DigestTheme, StanceCounts, StateCounts, ToneCounts } from './digest.ts';
import { campaignQuote, pickQuotes, type QuoteCandidate, quoteCandidates, remember } from './quotes.ts';

/**
 * Reduces comments to a digest, one at a time, whatever their order: `add` every comment of the policy,
 * then `finish` with the groups of those counted. Pure: the same comments give the same content.
 */
export function summary(policy: Policy, codebook: Codebook) {
  const total = noStates();
  const bySource: DigestContent['sum']['bySource'] = {};
  const byLanguage: Record<string, number> = {};
  const withheldFor: DigestContent['sum']['withheldFor'] = {};
  const declared = { support: 0, oppose: 0, mixed: 0, unsure: 0, none: 0 };
  const inferred = noStances();
  const counted = noStances();
  const tone = noTones();
  const taggerVersions = new Set<string>();
  const themes = new Map(codebook.themes.map(({ id, name }) => [id, { id, name, ...emptyTheme() }]));
  let untagged = 0;

  return {
    add(comment: Comment): void {
      const state = countedAs(comment);
      const source = bySource[comment.source] ?? noStates();
      bySource[comment.source] = source;
      for (const counts of [total, source]) {
        counts.received += 1;
        counts[state] += 1;
      }
      if (state === 'withheld' && comment.moderation?.reason)
        withheldFor[comment.moderation.reason] = (withheldFor[comment.moderation.reason] ?? 0) + 1;

      const { analysis } = comment;
      const coding = codingOf(comment);
      if (state !== 'counted' || !analysis || !coding) return;
      byLanguage[analysis.language.code] = (byLanguage[analysis.language.code] ?? 0) + 1;
      declared[comment.position ?? 'none'] += 1;
      inferred[readStance(comment, policy)] += 1;
      counted[coding.stance] += 1;
      tone[analysis.sentiment.label] += 1;
      taggerVersions.add(analysis.taggerVersion);

      const known = coding.themes.flatMap((id) => themes.get(id) ?? []);
      if (known.length === 0) untagged += 1;
      for (const theme of known) {
        theme.comments += 1;
        theme.stance[coding.stance] += 1;
        theme.tone[analysis.sentiment.label] += 1;
        for (const candidate of quoteCandidates(comment, coding.stance, theme.id))
          remember(theme.candidates, candidate);
      }
    },

    /** `groups` are the counted comments' groups; `representatives` the comments that stand for the larger ones. */
    finish(groups: Map<string, Grouped>, representatives: Comment[]): DigestContent {
      const sizes = new Map<string, number>();
      for (const { group } of groups.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
      return {
        policy: { slug: policy.slug, title: policy.title, direction: policy.direction },
        codebookVersion: codebook.version,
        taggerVersions: [...taggerVersions].sort(),
        sum: {
          total,
          bySource: sortedByKey(bySource),
          byLanguage: sortedByKey(byLanguage),
          letters: total.counted,
          distinctTexts: sizes.size,
          withheldFor: sortedByKey(withheldFor),
        },
        positions: { declared, inferred, counted },
        tone,
        themes: [...themes.values()]
          .filter((theme) => theme.comments > 0)
          .map(
            ({ candidates, ...theme }): DigestTheme => ({
              ...theme,
              share: Math.round((theme.comments / total.counted) * 1e4) / 1e4,
              quotes: pickQuotes(candidates, groups),
            }),
          )
          .sort((a, b) => b.comments - a.comments || (a.id < b.id ? -1 : 1)),
        untagged,
        campaigns: representatives
          .flatMap((comment) => {
            const id = comment._id.toHexString();
            const letters = sizes.get(id) ?? 0;
            const quote = campaignQuote(comment);
            return letters >= 2 && quote ? [{ group: id, letters, quote }] : [];
          })
          .sort((a, b) => b.letters - a.letters || (a.group < b.group ? -1 : 1)),
      };
    },
  };
}

/** Every comment is in exactly one of the sum's parts. */
function countedAs(comment: Comment): Exclude<keyof StateCounts, 'received'> {
  switch (comment.state) {
    case 'analysed':
      return 'counted';
    case 'withheld':
      return 'withheld';
    case 'withdrawn':
      return 'withdrawn';
    case 'received':
    case 'failed':
      return 'waiting';
  }
}

/** The stance read from the text alone, whatever its author declared. */
function readStance(comment: Comment, policy: Policy): keyof StanceCounts {
  const label = comment.analysis?.cooperation.label ?? 'unclear';
  if (label === 'mixed' || label === 'unclear') return label;
  return (label === 'for') === (policy.direction === 'cooperation') ? 'support' : 'oppose';
}

const noStates = (): StateCounts => ({ received: 0, counted: 0, withheld: 0, withdrawn: 0, waiting: 0 });
const noStances = (): StanceCounts => ({ support: 0, oppose: 0, mixed: 0, unclear: 0 });
const noTones = (): ToneCounts => ({ negative: 0, neutral: 0, positive: 0 });
const emptyTheme = () => ({
  comments: 0,
  stance: noStances(),
  tone: noTones(),
  candidates: new Map<string, QuoteCandidate[]>(),
});

/** Keys in one order, so that the same counts are the same bytes. */
const sortedByKey = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))) as T;
