import { runGuarded, type ThreadLimits } from '../platform/guarded-thread.ts';
import { placesAmong, type SignedTexts } from '../text/near-duplicates.ts';
import type { Place } from '../text/near-duplicates-groups.ts';
import { type Groups, groupsIn } from './groups.ts';

/** Fewer texts are grouped sooner than a thread for it starts. */
const FEW = 20_000;

/** Far above what a million texts take: ends a thread that hangs, and no other. */
const LIMITS: ThreadLimits = { seconds: 1800, heapMegabytes: 4096, growthMegabytes: 16_384 };

/**
 * The groups of many texts, found in a thread of its own while the caller goes on with what needs none.
 * From TypeScript sources, which Node 20 cannot load in a thread, in this one.
 */
export async function groupsApart(signed: SignedTexts): Promise<Groups> {
  const { distinct } = signed;
  const isCompiled = import.meta.url.endsWith('.js');
  if (!isCompiled || distinct.texts.length < FEW) return groupsIn(signed, placesAmong(distinct));
  return groupsIn(
    signed,
    await runGuarded<never, Place[]>(new URL('./groups-thread.js', import.meta.url), distinct, LIMITS),
  );
}
