import { mayActAs } from '../../accounts/account.ts';
import type { Digest } from '../../digests/digest.ts';
import { pageBlocks, standing, versionOf } from '../../digests/forms/digest-blocks.ts';
import { DoneNotice, type Notice } from '../forms/notice.tsx';
import { Page } from '../layout.tsx';
import { type Reader, useReader } from '../reader.ts';
import { Blocks, sectionsOf } from './blocks.tsx';
import { Downloads } from './downloads.tsx';

/** What residents said about a policy: first the sum that adds up, then where they stand, why, and in whose words. */
export function DigestPage({ digest, notice }: { digest: Digest; notice?: Notice }) {
  const reader = useReader();
  const { t, language, caller } = reader;
  const { content } = digest;
  const title = content.policy.title[language];
  const { sections } = sectionsOf(pageBlocks(digest, reader), 2);
  const [first, ...others] = sections.map(({ heading: { id, text }, blocks }) => (
    <section key={id} aria-labelledby={id}>
      <h2 id={id}>{text}</h2>
      <Blocks blocks={blocks} digest={digest._id.toHexString()} policy={content.policy.slug} />
    </section>
  ));
  return (
    <Page
      kicker={`${t('digests.title')}:`}
      title={title}
      trail={[
        mayActAs(caller, 'council')
          ? { href: '/council', label: t('site.council') }
          : { href: '/', label: t('site.policies') },
        { href: `/policies/${content.policy.slug}/digests`, label: t('digests.title') },
      ]}
      isWide
    >
      <DoneNotice notice={notice} />
      <Standing digest={digest} reader={reader} />
      {first}
      <nav aria-label={t('digest.contents')} class="lectern-contents">
        <ul>
          {sections.map(({ heading: { id, text } }) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Downloads digest={digest} />
      {others}
    </Page>
  );
}

/** Whether this is final, and of when its numbers are. A clerk publishes from here. */
function Standing({ digest, reader }: { digest: Digest; reader: Reader }) {
  const { t, caller } = reader;
  const isDraft = digest.state === 'draft';
  return (
    <>
      <p>
        <span class={`usa-tag${isDraft ? ' lectern-tag--draft' : ''}`}>{versionOf(digest, reader)}</span>{' '}
        {standing(digest, reader)}
      </p>
      {isDraft && mayActAs(caller, 'clerk') && (
        <p>
          <a class="usa-button" href={`/clerk/digests/${digest._id.toHexString()}/publication`}>
            {t('clerkDigests.publish')}
          </a>
        </p>
      )}
    </>
  );
}
