import { mayActAs } from '../../accounts/account.ts';
import { shortIdOf } from '../../comments/short-id.ts';
import type { Point, Points } from '../../digests/digest.ts';
import { langOf } from '../../locales/reading.ts';
import { useReader } from '../reader.ts';
import { QuoteBlock } from './quote.tsx';

/** Comments linked one by one; a page of links serves nobody. */
const LINKED = 20;

/** What some comments say, point by point, and then what only one says each. */
export function PointList({ points: { points, others, wordless } }: { points: Points }) {
  const { t, counted, number } = useReader();
  return (
    <>
      {points.length > 0 && (
        <ul class="lectern-points">
          {points.map((point) => (
            <PointItem key={`${point.language} ${point.terms.join(' ')} ${point.ids[0]}`} point={point} />
          ))}
        </ul>
      )}
      {others.comments > 0 && (
        <>
          <p>
            {counted('digest.others', others.comments)}.{' '}
            {others.quotes.length > 0
              ? others.quotes.length < others.comments &&
                t('digest.othersShown', { shown: number(others.quotes.length) })
              : t('digest.noOthersQuotes')}
          </p>
          {others.quotes.map((quote) => (
            <QuoteBlock key={`${quote.comment} ${quote.start}`} quote={quote} />
          ))}
          <Behind ids={others.ids} of={others.comments} />
        </>
      )}
      {wordless > 0 && <p>{counted('digest.wordless', wordless)}</p>}
    </>
  );
}

function PointItem({ point: { title, gone, language, comments, texts, quote, ids } }: { point: Point }) {
  const { t, counted } = useReader();
  return (
    <li>
      <p>
        {title.length > 0 ? (
          <strong lang={langOf(language)}>{title.join(' · ')}</strong>
        ) : (
          <strong>{gone ? t('digest.quoteGone.shared') : t('digest.copiesPoint')}</strong>
        )}
        : {counted('digest.point', comments)}, {counted('digest.pointTexts', texts)}.
      </p>
      {quote && <QuoteBlock quote={quote} />}
      <Behind ids={ids} of={comments} />
    </li>
  );
}

/** The way from a number to the comments that it counts, for those who may open them. */
export function Behind({ ids, of }: { ids: string[]; of: number }) {
  const { t, caller, number } = useReader();
  if (!mayActAs(caller, 'council') || ids.length === 0) return null;
  const linked = ids.slice(0, LINKED);
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
