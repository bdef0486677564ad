import type { Theme } from '../../comments/codebook.ts';
import { SOURCES, STATES } from '../../comments/comment.ts';
import type { FoundComment } from '../../comments/find-comments.ts';
import { languageName } from '../../locales/reading.ts';
import type { Policy } from '../../policies/policy.ts';
import { type Choice, Select, TextField } from '../forms/fields.tsx';
import { Page } from '../layout.tsx';
import { useReader } from '../reader.ts';
import { CommentCard } from './comment-card.tsx';
import {
  addressOf,
  FILTER_POSITIONS,
  FILTER_STANCES,
  FILTER_TONES,
  type FilterName,
  type Filters,
} from './filter.ts';

/** One page of comments, redacted, with the filters that chose them. `base` is the clerk's list or the council's. */
export function CommentsPage(props: {
  base: '/clerk/comments' | '/council/comments';
  filters: Filters;
  found: FoundComment[];
  next: string | null;
  isFirst: boolean;
  policies: Policy[];
  themes: Theme[];
}) {
  const { t, counted } = useReader();
  const { base, filters, found, next } = props;
  return (
    <Page title={t('find.title')} isWide>
      <div class="lectern-find">
        <FilterForm {...props} />
        <section aria-labelledby="results">
          <h2 id="results">{t('find.results')}</h2>
          <p role="status">{found.length === 0 ? t('find.none') : counted('find.shown', found.length)}</p>
          {found.map((each) => (
            <CommentCard
              key={each.comment._id.toHexString()}
              found={each}
              base={base}
              themes={props.themes}
            />
          ))}
          {(next !== null || !props.isFirst) && (
            <nav class="lectern-pages" aria-label={t('site.pages')}>
              {!props.isFirst && <a href={addressOf(base, filters)}>{t('site.first')}</a>}
              {next !== null && <a href={addressOf(base, filters, { cursor: next })}>{t('site.next')}</a>}
            </nav>
          )}
        </section>
      </div>
    </Page>
  );
}

function FilterForm({ base, filters, policies, themes }: Parameters<typeof CommentsPage>[0]) {
  const reader = useReader();
  const { t, language, caller } = reader;
  const isFiltered = Object.keys(filters).length > 0;
  const states = caller?.role === 'council' ? (['analysed', 'withheld', 'withdrawn'] as const) : STATES;
  const filter = (name: FilterName, label: string, choices: Choice[]) => (
    <Select
      name={name}
      label={label}
      value={filters[name] ?? ''}
      choices={[{ value: '', label: t('find.any') }, ...choices]}
      errors={[]}
    />
  );
  return (
    <form class="lectern-filters" method="get" action={base} aria-labelledby="filters">
      <h2 id="filters">{t('find.filters')}</h2>
      <TextField name="q" label={t('find.q')} hint={t('find.qHint')} value={filters.q ?? ''} errors={[]} />
      <div class="lectern-filters__grid">
        {filter(
          'policy',
          t('comment.policy'),
          policies.map(({ slug, title }) => ({ value: slug, label: title[language] })),
        )}
        {filter(
          'theme',
          t('digest.theme'),
          themes.map(({ id, name }) => ({ value: id, label: name[language] })),
        )}
        {filter(
          'stance',
          t('find.stance'),
          FILTER_STANCES.map((value) => ({ value, label: t(`stances.${value}`) })),
        )}
        {filter(
          'position',
          t('find.position'),
          FILTER_POSITIONS.map((value) => ({ value, label: t(`stances.${value}`) })),
        )}
        {filter(
          'tone',
          t('digest.tone'),
          FILTER_TONES.map((value) => ({ value, label: t(`tones.${value}`) })),
        )}
        {filter(
          'language',
          t('comment.language'),
          ['en', 'es'].map((value) => ({ value, label: languageName(reader, value) })),
        )}
        {filter(
          'source',
          t('comment.source'),
          SOURCES.map((value) => ({ value, label: t(`sources.${value}`) })),
        )}
        {filter(
          'state',
          t('comment.state'),
          states.map((value) => ({ value, label: t(`states.${value}`) })),
        )}
        {filter(
          'district',
          t('comment.district'),
          Array.from({ length: 14 }, (_, index) => ({ value: String(index + 1), label: String(index + 1) })),
        )}
        {filter('sensitive', t('find.sensitive'), [
          { value: 'yes', label: t('find.sensitiveYes') },
          { value: 'no', label: t('find.sensitiveNo') },
        ])}
      </div>
      {/* Set by links to this page; shown, so that nobody wonders why comments are missing. */}
      {(['group', 'transcript'] as const).map(
        (name) =>
          filters[name] && (
            <div class="usa-checkbox" key={name}>
              <input
                class="usa-checkbox__input"
                type="checkbox"
                id={`only-${name}`}
                name={name}
                value={filters[name]}
                checked
              />
              <label class="usa-checkbox__label" for={`only-${name}`}>
                {t(`find.${name}`)}
              </label>
            </div>
          ),
      )}
      <div class="lectern-buttons">
        <button class="usa-button" type="submit">
          {t('find.submit')}
        </button>
        {isFiltered && <a href={base}>{t('find.clear')}</a>}
      </div>
    </form>
  );
}
