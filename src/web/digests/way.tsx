import { mayActAs } from '../../accounts/account.ts';
import { shortIdOf } from '../../comments/short-id.ts';
import type { Way } from '../../digests/forms/blocks.ts';
import { useReader } from '../reader.ts';

/** Comments linked one by one; a page of links serves nobody. */
const LINKED = 20;

/** The way from a number to the comments that it counts, for those who may open them; to a comparison for everybody. */
export function WayLink({ to, digest, policy }: { to: Way; digest: string; policy: string }) {
  const { t, caller } = useReader();
  if (to === 'comparison')
    return (
      <p>
        <a href={`/digests/compare?after=${digest}`}>{t('compare.link')}</a>
      </p>
    );
  if (!mayActAs(caller, 'council')) return null;
  if ('ids' in to) return <Behind {...to} />;
  const [query, label] =
    'theme' in to
      ? [`theme=${to.theme}&state=analysed`, t('digest.seeTheme')]
      : [`group=${to.letter}`, t('digest.seeLetters')];
  return (
    <p>
      <a href={`/council/comments?policy=${policy}&${query}`}>
        {label}
        <span class="usa-sr-only">: {to.name}</span>
      </a>
    </p>
  );
}

function Behind({ ids, of }: { ids: string[]; of: number }) {
  const { t, number } = useReader();
  const linked = ids.slice(0, LINKED);
  if (linked.length === 0) return null;
  return (
    <p class="lectern-quiet">
      {t('digest.behind')}:{' '}
      {linked.map((id, at) => (
        <>
          {at > 0 && ', '}
          <a key={id} href={`/council/comments/${id}`}>
            {shortIdOf(id)}
          </a>
        </>
      ))}
      {of > linked.length && <>. {t('digest.behindMore', { count: number(of - linked.length) })}</>}
    </p>
  );
}
