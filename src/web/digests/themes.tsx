import { mayActAs } from '../../accounts/account.ts';
import type { DigestContent, DigestTheme } from '../../digests/digest.ts';
import { Bar } from '../charts/bar.tsx';
import { Cell, Table } from '../charts/table.tsx';
import { useReader } from '../reader.ts';
import { PointList } from './points.tsx';
import { TONES } from './positions.tsx';
import { QuoteBlock } from './quote.tsx';
import { STANCES } from './stances.ts';

export function Themes({ content }: { content: DigestContent }) {
  const { t, counted } = useReader();
  return (
    <section aria-labelledby="themes">
      <h2 id="themes">{t('digest.themesTitle')}</h2>
      {content.themes.length === 0 ? (
        <p>{t('digest.noThemes')}</p>
      ) : (
        <>
          <p>{t('digest.themesLead')}</p>
          <Reading content={content} />
          <ThemeTable content={content} />
          <p>
            {counted('digest.untagged', content.untagged)} {t('digest.argumentsLead')}
          </p>
          {content.themes.map((theme) => (
            <ThemeSection
              key={theme.id}
              theme={theme}
              slug={content.policy.slug}
              since={content.since?.version}
            />
          ))}
        </>
      )}
    </section>
  );
}

function ThemeTable({ content }: { content: DigestContent }) {
  const { t, language, number, percent } = useReader();
  return (
    <Table id="theme-table" caption={t('digest.themesCaption')}>
      <thead>
        <tr>
          <th scope="col">{t('digest.theme')}</th>
          <th scope="col" class="lectern-number">
            {t('digest.comments')}
          </th>
          <th scope="col" class="lectern-number">
            {t('digest.shareOfCounted')}
          </th>
          <td class="lectern-bar-cell lectern-bar-cell--spare" />
          {STANCES.map((stance) => (
            <th scope="col" class="lectern-number lectern-heading--keyed" key={stance}>
              <span class={`lectern-key lectern-key--${stance}`} aria-hidden="true" />
              {t(`stances.${stance}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {content.themes.map((theme) => (
          <tr key={theme.id}>
            <th scope="row">
              <a href={`#theme-${theme.id}`}>{theme.name[language]}</a>
            </th>
            <Cell value={number(theme.comments)} />
            <Cell value={percent(theme.share)} />
            <td class="lectern-bar-cell lectern-bar-cell--spare">
              <Bar
                segments={STANCES.map((stance) => ({ kind: stance, value: theme.stance[stance] }))}
                of={content.sum.total.counted}
              />
            </td>
            {STANCES.map((stance) => (
              <Cell key={stance} value={number(theme.stance[stance])} />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** What the table says, in a sentence, and what has gone from it. */
function Reading({ content: { themes, sum, since } }: { content: DigestContent }) {
  const { t, language, number } = useReader();
  const [most] = themes;
  const gone = since?.themes.filter(({ id }) => !themes.some((theme) => theme.id === id)) ?? [];
  return (
    <p>
      {most &&
        t('digest.themesReading', {
          name: most.name[language],
          comments: number(most.comments),
          counted: number(sum.total.counted),
        })}{' '}
      {since &&
        gone.length > 0 &&
        t('digest.gone', {
          version: since.version,
          themes: gone.map(({ name }) => name[language]).join(', '),
        })}
    </p>
  );
}

function ThemeSection(props: { theme: DigestTheme; slug: string; since: number | undefined }) {
  const { theme, slug, since } = props;
  const { t, counted, language, caller, percent, number } = useReader();
  const name = theme.name[language];
  return (
    <section class="lectern-theme" aria-labelledby={`theme-${theme.id}`}>
      <h3 id={`theme-${theme.id}`}>{name}</h3>
      <p>
        {counted('digest.themeCount', theme.comments, { share: percent(theme.share) })}.{' '}
        {theme.change && since !== undefined && (
          <>
            {t(`digest.change.${directionOf(theme.change.comments)}`, {
              comments: number(Math.abs(theme.change.comments)),
              version: since,
            })}
            .
          </>
        )}
      </p>
      <Split theme={theme} caption={t('digest.themeSplit', { theme: name })} />
      <h4>{t('digest.quotes')}</h4>
      {theme.quotes.length === 0 && <p>{t('digest.noQuotes')}</p>}
      {theme.quotes.map((quote) => (
        <QuoteBlock key={`${quote.comment} ${quote.start}`} quote={quote} />
      ))}
      <h4>{t('digest.argumentsTitle')}</h4>
      {theme.arguments.map((side) => (
        <details class="lectern-side" key={side.stance}>
          <summary>
            {counted('digest.side', side.comments, { stance: t(`stances.${side.stance}`) })}
            <span class="usa-sr-only"> ({name})</span>
          </summary>
          <PointList points={side} />
        </details>
      ))}
      {mayActAs(caller, 'council') && (
        <p>
          <a href={`/council/comments?policy=${slug}&theme=${theme.id}&state=analysed`}>
            {t('digest.seeTheme')}
            <span class="usa-sr-only">: {name}</span>
          </a>
        </p>
      )}
    </section>
  );
}

const directionOf = (change: number): 'up' | 'down' | 'same' =>
  change === 0 ? 'same' : change > 0 ? 'up' : 'down';

/** Position and tone of one theme's comments: two rows of shares of the same comments. */
function Split({ theme, caption }: { theme: DigestTheme; caption: string }) {
  const { t, number } = useReader();
  const parts = (counts: Record<string, number>, kinds: readonly string[]) =>
    kinds.map((kind) => ({ kind, value: counts[kind] ?? 0 }));
  return (
    <Table id={`split-${theme.id}`} caption={caption} isHidden>
      <tbody>
        <tr>
          <th scope="row">{t('digest.position')}</th>
          <td class="lectern-bar-cell">
            <Bar segments={parts(theme.stance, STANCES)} of={theme.comments} />
          </td>
          <td>
            <ul class="lectern-split">
              {STANCES.map((stance) => (
                <li key={stance}>
                  <span class={`lectern-key lectern-key--${stance}`} aria-hidden="true" />
                  {t(`stances.${stance}`)} <strong>{number(theme.stance[stance])}</strong>
                </li>
              ))}
            </ul>
          </td>
        </tr>
        <tr>
          <th scope="row">{t('digest.tone')}</th>
          <td class="lectern-bar-cell">
            <Bar segments={parts(theme.tone, TONES)} of={theme.comments} />
          </td>
          <td>
            <ul class="lectern-split">
              {TONES.map((tone) => (
                <li key={tone}>
                  <span class={`lectern-key lectern-key--${tone}`} aria-hidden="true" />
                  {t(`tones.${tone}`)} <strong>{number(theme.tone[tone])}</strong>
                </li>
              ))}
            </ul>
          </td>
        </tr>
      </tbody>
    </Table>
  );
}
