import type { Theme } from '../../comments/codebook.ts';
import type { FoundComment } from '../../comments/find-comments.ts';
import type { RedactedComment } from '../../comments/redacted-comment.ts';
import { shortIdOf } from '../../comments/short-id.ts';
import { langOf, languageName } from '../../locales/reading.ts';
import { useReader } from '../reader.ts';
import { displayedComment } from './displayed-comment.ts';

/** Longer comments are cut in the list, at a word, in characters. */
const SHOWN = 420;

/** One comment in a list: its words, redacted, and what is counted of it. */
export function CommentCard(props: { found: FoundComment; base: string; themes: Theme[] }) {
  const { found, base, themes } = props;
  const reader = useReader();
  const { t, language, caller, dateTime } = reader;
  const comment = displayedComment(found.comment, caller);
  const { analysis, coding } = comment;
  const id = comment._id.toHexString();
  const themeNames = (coding?.themes ?? []).map(
    (theme) => themes.find((known) => known.id === theme)?.name[language] ?? theme,
  );
  return (
    <article class="lectern-card" aria-labelledby={`comment-${id}`}>
      <h3 class="lectern-card__title" id={`comment-${id}`}>
        <a href={`${base}/${id}`}>{t('comment.title', { id: shortIdOf(id) })}</a>
      </h3>
      <p class="lectern-quiet">
        {t('comment.from', { source: t(`sources.${comment.source}`), at: dateTime(comment.submittedAt) })}
        {' · '}
        {found.policy.title[language]}
      </p>
      <Words comment={comment} />
      <ul class="lectern-tags">
        <li class={`lectern-tag lectern-tag--${comment.state}`}>{t(`states.${comment.state}`)}</li>
        {coding && (
          <li class="lectern-tag">
            {t(`stances.${coding.stance}`)} ({t(`stanceSources.${coding.stanceSource}`)})
          </li>
        )}
        {analysis && (
          <>
            <li class="lectern-tag">
              {t('comment.tone')}: {t(`tones.${analysis.sentiment.label}`)}
            </li>
            <li class="lectern-tag">{languageName(reader, analysis.language.code)}</li>
          </>
        )}
        {themeNames.map((name) => (
          <li class="lectern-tag lectern-tag--theme" key={name}>
            {name}
          </li>
        ))}
      </ul>
    </article>
  );
}

function Words({ comment }: { comment: RedactedComment }) {
  const { t } = useReader();
  const missing = wordsMissing(comment);
  if (missing) return <p class="lectern-quiet">{t(missing)}</p>;
  const isLong = comment.text.length > SHOWN;
  const shown = isLong ? `${comment.text.slice(0, SHOWN).replace(/\s+\S*$/, '')} …` : comment.text;
  return (
    <p class="lectern-words" lang={langOf(comment.analysis?.language.code)}>
      {shown}
    </p>
  );
}

/** Why a comment's words are not there, if they are not. */
export function wordsMissing(
  comment: RedactedComment,
): 'comment.withdrawnText' | 'comment.withheldText' | 'comment.waiting' | null {
  if (comment.text !== '') return null;
  if (comment.state === 'withdrawn') return 'comment.withdrawnText';
  return comment.state === 'withheld' && comment.analysis ? 'comment.withheldText' : 'comment.waiting';
}
