import { setTimeout as wait } from 'node:timers/promises';
import type { Deps } from '../platform/deps.ts';
import { type FoundTranscript, findTranscript } from './find-transcripts.ts';

/** How often the database is asked, in milliseconds: as often as a person can follow. */
const EVERY = 500;

/** Longest watch, in milliseconds; whoever still wants to know asks again. */
const AT_MOST = 10 * 60_000;

/**
 * A transcript each time its reading has come further, the first at once, the last when it has ended.
 * @throws LecternError `not-found`, before the first.
 */
export async function* watchTranscript(
  deps: Pick<Deps, 'db'>,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<FoundTranscript> {
  let shown = '';
  for (let waited = 0; waited < AT_MOST && !signal.aborted; waited += EVERY) {
    const found = await findTranscript(deps, id);
    const { state, progress } = found.transcript;
    const now = `${state} ${progress.step} ${progress.percent}`;
    if (now !== shown) yield found;
    shown = now;
    if (!['accepted', 'reading'].includes(state)) return;
    await wait(EVERY, undefined, { signal }).catch(() => undefined);
  }
}
