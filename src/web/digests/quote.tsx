import { mayActAs } from '../../accounts/account.ts';
import type { QuoteBlock } from '../../digests/forms/blocks.ts';
import { useReader } from '../reader.ts';

/** Somebody's own words, and the way back to where they were said. */
export function QuoteFigure({ quote }: { quote: QuoteBlock }) {
  const { caller } = useReader();
  const { words, isNotice, stance, side, comment, places, video } = quote;
  return (
    <figure class={`lectern-quote lectern-quote--${stance}`}>
      {isNotice ? (
        <p>{words.text}</p>
      ) : (
        <blockquote lang={words.lang}>
          <p class="lectern-quote__words">{words.text}</p>
        </blockquote>
      )}
      <figcaption>
        <strong>{side}</strong>
        {' · '}
        {mayActAs(caller, 'council') ? (
          <a href={`/council/comments/${comment.id}`}>{comment.text}</a>
        ) : (
          comment.text
        )}
        {places.map((place) => ` · ${place}`)}
        {video && (
          <>
            {' · '}
            <a href={video.url} rel="noreferrer">
              {video.text}
            </a>
          </>
        )}
      </figcaption>
    </figure>
  );
}
