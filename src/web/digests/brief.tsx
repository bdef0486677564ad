import type { AskKind, DigestContent } from '../../digests/digest.ts';
import { useReader } from '../reader.ts';
import { sumText } from './sum.tsx';

/** Themes named in brief. */
const NAMED = 3;

/** What a councilmember with one minute should have read: fixed sentences, each number of which stands in a table below. */
export function Brief({ content }: { content: DigestContent }) {
  const reader = useReader();
  const { t, counted, number, language } = reader;
  const { sum, positions, themes, campaigns, asks, since } = content;
  const { declared, inferred } = positions;
  const copies = campaigns.reduce((all, { letters }) => all + letters, 0);
  const asking = (kind: AskKind) => asks.find((ask) => ask.kind === kind)?.comments ?? 0;
  const requests = asking('amendment') + asking('data') + asking('meeting');
  return (
    <section aria-labelledby="brief" class="lectern-brief">
      <h2 id="brief">{t('digest.brief.title')}</h2>
      <p class="lectern-sum">{sumText(reader, sum.total)}</p>
      {sum.total.counted > 0 && (
        <ul>
          <li>{t('digest.brief.declared', numbers(declared, number))}</li>
          <li>{t('digest.brief.inferred', numbers(inferred, number))}</li>
          {themes.length > 0 && (
            <li>
              {t('digest.brief.themes', {
                themes: themes
                  .slice(0, NAMED)
                  .map(({ name, comments }) =>
                    t('digest.brief.theme', { name: name[language], comments: number(comments) }),
                  )
                  .join(', '),
              })}
            </li>
          )}
          {copies > 0 && (
            <li>
              {counted('digest.brief.campaign', copies, { largest: number(campaigns[0]?.letters ?? 0) })}
            </li>
          )}
          <li>{counted('digest.brief.asks', asking('question'), { requests: number(requests) })}</li>
          {since && (
            <li>
              {t('digest.brief.since', {
                version: since.version,
                before: number(since.counted),
                now: number(sum.total.counted),
              })}
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

const numbers = (counts: Record<string, number>, number: (value: number) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(counts).map(([label, count]) => [label, number(count)]));
