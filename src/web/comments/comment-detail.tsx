import type { ComponentChildren } from 'preact';
import type { Theme } from '../../comments/codebook.ts';
import type { Group } from '../../comments/kept-groups.ts';
import { langOf, languageName } from '../../locales/reading.ts';
import { faultText } from '../../locales/translate.ts';
import type { Policy } from '../../policies/policy.ts';
import { nameCase } from '../../text/sentence-case.ts';
import { type Reader, useReader } from '../reader.ts';
import { wordsMissing } from './comment-card.tsx';
import type { DisplayedComment } from './displayed-comment.ts';
import { MarkedText } from './marked-text.tsx';

/** A comment's words with those marked that made the tagger decide, and everything that is counted of it. */
export function CommentDetail(props: {
  comment: DisplayedComment;
  policy: Policy;
  group: Group | undefined;
  themes: Theme[];
  base: string;
}) {
  const { comment, policy, group, base } = props;
  const reader = useReader();
  const { t, language, counted, dateTime } = reader;
  const { analysis, coding, moderation } = comment;
  const missing = wordsMissing(comment);
  return (
    <>
      <h2>{t('comment.text')}</h2>
      {missing ? (
        <p>{t(missing)}</p>
      ) : (
        <>
          <blockquote class="lectern-said" lang={langOf(analysis?.language.code)}>
            <MarkedText text={comment.text} spans={evidenceOf(comment)} />
          </blockquote>
          <p class="lectern-quiet">
            {t('comment.marks')} {comment.redacted.length > 0 && t('comment.redacted')}{' '}
            {comment.isCased && t('comment.receivedInCapitals')}
          </p>
        </>
      )}
      <dl class="lectern-facts lectern-facts--wide">
        <Fact label={t('comment.state')}>
          {t(`states.${comment.state}`)}
          {comment.state === 'withheld' && moderation?.reason && `: ${t(`reasons.${moderation.reason}`)}`}
        </Fact>
        {moderation && (
          <Fact label="">
            {t(`comment.moderated.${moderation.decision}`, {
              by: moderation.by,
              at: dateTime(moderation.at),
            })}
          </Fact>
        )}
        {comment.failure && (
          <Fact label={t('comment.failure')}>
            {faultText({ field: 'text', code: comment.failure.code }, language)}
          </Fact>
        )}
        <Fact label={t('comment.policy')}>
          <a href={`/policies/${policy.slug}`}>{policy.title[language]}</a>
        </Fact>
        <Fact label={t('comment.received')}>
          {t('comment.from', { source: t(`sources.${comment.source}`), at: dateTime(comment.submittedAt) })}
        </Fact>
        {coding && (
          <Fact label={t('comment.stance')}>
            {t(`stances.${coding.stance}`)} ({t(`stanceSources.${coding.stanceSource}`)})
          </Fact>
        )}
        <Fact label={t('comment.declaredPosition')}>{t(`stances.${comment.position ?? 'none'}`)}</Fact>
        {analysis && (
          <>
            <Fact label={t('comment.inferredStance')}>
              {t('comment.inferredFor', {
                label: t(`comment.cooperation.${analysis.cooperation.label}`),
                confidence: reader.percent(analysis.cooperation.confidence),
              })}
            </Fact>
            <Fact label={t('comment.themes')}>
              <ThemeList comment={comment} themes={props.themes} reader={reader} />
            </Fact>
            <Fact label={t('comment.tone')}>
              {t('comment.toneScore', {
                label: t(`tones.${analysis.sentiment.label}`),
                score: analysis.sentiment.score.toFixed(2),
              })}
            </Fact>
            <Fact label={t('comment.language')}>
              {analysis.language.mixed
                ? t('languages.mixed', { language: languageName(reader, analysis.language.code) })
                : languageName(reader, analysis.language.code)}
              {comment.declaredLanguage &&
                ` (${t('comment.declaredLanguage', { language: languageName(reader, comment.declaredLanguage) })})`}
            </Fact>
          </>
        )}
        {comment.name && <Fact label={t('comment.name')}>{nameCase(comment.name)}</Fact>}
        {comment.district && <Fact label={t('comment.district')}>{comment.district}</Fact>}
        {comment.correction && (
          <Fact label="">
            {t('comment.corrected', { by: comment.correction.by, at: dateTime(comment.correction.at) })}
          </Fact>
        )}
        {group && (
          <Fact label={t('comment.group')}>
            {counted('comment.groupText', group.letters)}.{' '}
            <a href={`${base}?policy=${policy.slug}&group=${group.id}`}>{t('comment.seeGroup')}</a>
          </Fact>
        )}
        {analysis && <Fact label={t('comment.tagger')}>{analysis.taggerVersion}</Fact>}
      </dl>
    </>
  );
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="lectern-fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Each theme with the words that decided; what a clerk added or took away says so. */
function ThemeList({
  comment,
  themes,
  reader,
}: {
  comment: DisplayedComment;
  themes: Theme[];
  reader: Reader;
}) {
  const { t, language } = reader;
  const tagged = comment.analysis?.themes ?? [];
  const counted = comment.coding?.themes ?? [];
  const ids = [...new Set([...counted, ...tagged.map(({ id }) => id)])];
  if (ids.length === 0) return <>{t('comment.noThemes')}</>;
  return (
    <ul class="lectern-plain">
      {ids.map((id) => {
        const tag = tagged.find((each) => each.id === id);
        const words = [
          ...new Set((tag?.evidence ?? []).map(({ start, end }) => `“${comment.text.slice(start, end)}”`)),
        ];
        const name = themes.find((theme) => theme.id === id)?.name[language] ?? id;
        return (
          <li key={id}>
            {counted.includes(id) ? name : <del>{name}</del>}
            {!tag && ` (${t('comment.addedByClerk')})`}
            {!counted.includes(id) && ` (${t('comment.removedByClerk')})`}
            {words.length > 0 && (
              <span class="lectern-quiet"> {t('comment.evidence', { words: words.join(', ') })}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const evidenceOf = ({ analysis }: DisplayedComment) =>
  analysis ? [...analysis.themes.flatMap((theme) => theme.evidence), ...analysis.cooperation.evidence] : [];
