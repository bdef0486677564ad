import { createHash } from 'node:crypto';
import { Types } from 'mongoose';
import { comments } from '../../comments/comment.ts';
import { type Digest, digests } from '../../digests/digest.ts';
import { goneSince, readDigest } from '../../digests/read-digests.ts';
import type { UiLanguage } from '../../locales/translate.ts';
import type { Deps } from '../../platform/deps.ts';

/** A rendered page and the tag by which a browser asks whether it still has it. */
export type KeptPage = { html: Buffer; etag: string };

type Published = Pick<Digest, '_id' | 'policy' | 'builtAt'>;
/** What a page was made from: whose words were gone, as of the policy's newest change, seen when. */
type Known = KeptPage & { digest: Published; gone: string; newest: number; seenAt: number };

/** Pages kept: some versions of some policies in two languages, about a megabyte each. */
const AT_MOST = 24;

/** Who is gone is asked again after this long even where nothing seems to have changed: hosts' clocks may differ. Milliseconds. */
const AT_LONGEST = 5_000;

/**
 * The page of a published digest as anybody sees it, rendered once and kept, since what is published never changes but
 * for words that are taken back or withheld. That is a change of a comment: one look at an index tells, on every
 * request, whether any comment of the policy has changed since. Null for what is not published.
 */
export function keepPages(
  deps: Pick<Deps, 'db' | 'now'>,
  render: (digest: Digest, language: UiLanguage) => string,
): (id: string, language: UiLanguage) => Promise<KeptPage | null> {
  const pages = new Map<string, Known>();

  return async (id, language) => {
    const key = `${id}/${language}`;
    const known = pages.get(key);
    const digest = known?.digest ?? (await publishedDigest(deps, id));
    if (!digest) return null;
    // Asked before anything is read: what changes in between is seen by the next request.
    const newest = await newestChange(deps, digest);
    const seenAt = deps.now().getTime();
    if (known?.newest === newest && seenAt - known.seenAt < AT_LONGEST) return known;

    const gone = [...(await goneSince(deps, digest)).keys()].sort().join();
    const page = known?.gone === gone ? known : pageOf(render(await readDigest(deps, id, null), language));
    // The one that was looked at longest ago stands first.
    pages.delete(key);
    pages.set(key, { ...page, digest, gone, newest, seenAt });
    const [oldest] = pages.keys();
    if (pages.size > AT_MOST && oldest !== undefined) pages.delete(oldest);
    return page;
  };
}

function pageOf(page: string): KeptPage {
  const html = Buffer.from(page);
  return { html, etag: createHash('sha256').update(html).digest('base64url') };
}

async function publishedDigest({ db }: Pick<Deps, 'db'>, id: string): Promise<Published | null> {
  if (!Types.ObjectId.isValid(id)) return null;
  return digests(db)
    .findOne({ _id: id, state: 'published' }, { policy: 1, builtAt: 1 })
    .lean<Published | null>();
}

async function newestChange({ db }: Pick<Deps, 'db'>, { policy }: Published): Promise<number> {
  const newest = await comments(db).findOne({ policy }, { changedAt: 1 }).sort({ changedAt: -1 }).lean();
  return newest?.changedAt.getTime() ?? 0;
}
