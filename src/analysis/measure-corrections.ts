import { type Comment, comments } from '../comments/comment.ts';
import type { Deps } from '../platform/deps.ts';
import { policies } from '../policies/policy.ts';

/** A share with its 95% confidence interval; all 0..1. Null when there was nothing to measure. */
export type Measured = { value: number; low: number; high: number; of: number } | null;

export type Accuracy = {
  /** Comments of the sample that a clerk has reviewed, and those that still wait. */
  reviewed: number;
  waiting: number;
  themes: { id: string; precision: Measured; recall: Measured }[];
  /** The stance read from the text, where a clerk gave one: how often it was right when it named a side, and how often it dared to. */
  stance: { precision: Measured; coverage: Measured };
};

/**
 * How often the tagger was right, by the clerks' corrections of a random review sample. A correction
 * that repeats the tagger's answer counts as agreement. Comments that a clerk merely came across do not count: what
 * is noticed is mostly what is wrong.
 */
export async function measureCorrections(deps: Pick<Deps, 'db'>, slug?: string): Promise<Accuracy> {
  const policy = slug === undefined ? null : await policies(deps.db).findOne({ slug }).lean();
  const sampled = comments(deps.db)
    .find({
      ...(slug === undefined ? {} : { policy: policy?._id ?? null }),
      state: 'analysed',
      sampledAt: { $exists: true },
    })
    .lean<Comment>()
    .cursor();
  const themes = new Map<string, { right: number; said: number; meant: number }>();
  const stance = { right: 0, sided: 0, meant: 0 };
  let reviewed = 0;
  let waiting = 0;
  for await (const { analysis, correction } of sampled) {
    if (!analysis || !correction) {
      waiting += 1;
      continue;
    }
    reviewed += 1;
    if (correction.themes)
      countThemes(
        themes,
        analysis.themes.map(({ id }) => id),
        correction.themes,
      );
    if (correction.stance && analysis.stance.source === 'inferred') {
      const isSided = ['support', 'oppose'].includes(analysis.stance.label);
      stance.meant += ['support', 'oppose'].includes(correction.stance) ? 1 : 0;
      stance.sided += isSided ? 1 : 0;
      stance.right += isSided && analysis.stance.label === correction.stance ? 1 : 0;
    }
  }
  return {
    reviewed,
    waiting,
    themes: [...themes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { right, said, meant }]) => ({
        id,
        precision: shareOf(right, said),
        recall: shareOf(right, meant),
      })),
    stance: { precision: shareOf(stance.right, stance.sided), coverage: shareOf(stance.sided, reviewed) },
  };
}

function countThemes(
  counts: Map<string, { right: number; said: number; meant: number }>,
  said: string[],
  meant: string[],
): void {
  for (const id of new Set([...said, ...meant])) {
    const count = counts.get(id) ?? { right: 0, said: 0, meant: 0 };
    count.said += said.includes(id) ? 1 : 0;
    count.meant += meant.includes(id) ? 1 : 0;
    count.right += said.includes(id) && meant.includes(id) ? 1 : 0;
    counts.set(id, count);
  }
}

/** Wilson's score interval at 95% (Wilson 1927; Brown, Cai and DasGupta 2001 recommend it for small samples). */
export function shareOf(successes: number, of: number): Measured {
  if (of === 0) return null;
  const z = 1.959964;
  const value = successes / of;
  const centre = (value + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((value * (1 - value)) / of + (z * z) / (4 * of * of));
  const rounded = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 1e4) / 1e4;
  return { value: rounded(value), low: rounded(centre - half), high: rounded(centre + half), of };
}
