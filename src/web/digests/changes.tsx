import { changeSentences } from '../../digests/changes.ts';
import type { Digest } from '../../digests/digest.ts';
import { useReader } from '../reader.ts';

/** What is new since the version before, for who has read that. */
export function Changes({ digest: { _id, changes, content } }: { digest: Digest }) {
  const reader = useReader();
  const { t } = reader;
  if (!changes || !content.since) return null;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t('changes.title', { version: content.since.version })}</h2>
      <ul>
        {changeSentences(changes, reader).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        <a href={`/digests/compare?after=${_id.toHexString()}`}>{t('compare.link')}</a>
      </p>
    </section>
  );
}
