import type { DigestContent, Withholding } from './digest.ts';
import type { CountedRecord, PublicRecord } from './public-record.ts';
import { sortedByKey } from './sum.ts';

/** By what rules and hands the digest was made, and what was withheld of whom: moderation may not look at the viewpoint. */
export function methodOf(records: PublicRecord[], counted: CountedRecord[]): DigestContent['method'] {
  const stanceFrom = { declared: 0, inferred: 0, corrected: 0 };
  const byTagger: Record<string, number> = {};
  for (const { stanceSource, taggerVersion } of counted) {
    stanceFrom[stanceSource] += 1;
    byTagger[taggerVersion] = (byTagger[taggerVersion] ?? 0) + 1;
  }
  return {
    reviewed: counted.filter(({ isReviewed }) => isReviewed).length,
    stanceFrom,
    byTagger: sortedByKey(byTagger),
    ...withholding(records),
  };
}

function withholding(
  records: PublicRecord[],
): Pick<DigestContent['method'], 'withholdingByStance' | 'withholdingByLanguage'> {
  const byStance = { support: none(), oppose: none(), mixed: none(), unclear: none() };
  const byLanguage: Record<string, Withholding> = {};
  for (const record of records) {
    if (record.state !== 'counted' && record.state !== 'withheld') continue;
    const { stance, language } = record;
    if (stance === undefined || language === undefined) continue;
    const its = byLanguage[language] ?? none();
    byLanguage[language] = its;
    for (const rate of [byStance[stance], its]) {
      rate.of += 1;
      if (record.state === 'withheld') rate.withheld += 1;
    }
  }
  return { withholdingByStance: byStance, withholdingByLanguage: sortedByKey(byLanguage) };
}

const none = (): Withholding => ({ withheld: 0, of: 0 });
