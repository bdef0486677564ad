import type { Theme } from '../../comments/codebook.ts';
import { WITHHOLDING_REASONS } from '../../comments/comment.ts';
import type { Group } from '../../comments/kept-groups.ts';
import { shortIdOf } from '../../comments/short-id.ts';
import { langOf } from '../../locales/reading.ts';
import type { Policy } from '../../policies/policy.ts';
import { redactedSegments } from '../../text/redact.ts';
import type { SensitivePassage } from '../../text/types.ts';
import { CommentDetail } from '../comments/comment-detail.tsx';
import type { DisplayedComment } from '../comments/displayed-comment.ts';
import { FILTER_STANCES } from '../comments/filter.ts';
import { MarkedText } from '../comments/marked-text.tsx';
import type { ShownTurn } from '../comments/speech-context.ts';
import { SpeechSection } from '../comments/speech-section.tsx';
import { ErrorSummary } from '../forms/error-summary.tsx';
import type { FormError } from '../forms/errors.ts';
import { Checkboxes, Radios, Select } from '../forms/fields.tsx';
import { DoneNotice, type Notice } from '../forms/notice.tsx';
import { Page } from '../layout.tsx';
import { useReader } from '../reader.ts';

type Props = {
  comment: DisplayedComment;
  policy: Policy;
  group: Group | undefined;
  themes: Theme[];
  turns: ShownTurn[];
  notice?: Notice | undefined;
  errors: FormError[];
};

/** A comment with everything that a clerk may do about it. */
export function ClerkCommentPage(props: Props) {
  const { t } = useReader();
  const { comment, errors } = props;
  return (
    <Page title={titleOf(comment, t)} trail={trailIn(t)} hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <DoneNotice notice={props.notice} />
      <CommentDetail {...props} base="/clerk/comments" />
      {comment.speech && (
        <SpeechSection
          speech={comment.speech}
          turns={props.turns}
          language={comment.analysis?.language.code}
        />
      )}
      {comment.state !== 'withdrawn' && (
        <>
          <Opening comment={comment} />
          {comment.analysis && <CorrectionForm {...props} />}
          <ModerationForm {...props} />
        </>
      )}
    </Page>
  );
}

function Opening({ comment }: { comment: DisplayedComment }) {
  const { t } = useReader();
  return (
    <form class="lectern-act" method="post" action={`/clerk/comments/${comment._id.toHexString()}/opening`}>
      <p>{t('clerkComment.openLead')}</p>
      <button class="usa-button usa-button--outline" type="submit">
        {t('clerkComment.open')}
      </button>
    </form>
  );
}

function CorrectionForm({ comment, themes, errors }: Props) {
  const { t, language } = useReader();
  return (
    <section class="lectern-act" aria-labelledby="correct">
      <h2 id="correct">{t('clerkComment.correct')}</h2>
      <p>{t('clerkComment.correctLead')}</p>
      <form method="post" action={`/clerk/comments/${comment._id.toHexString()}/correction`}>
        <Radios
          name="stance"
          label={t('clerkComment.stance')}
          value={comment.coding?.stance}
          choices={FILTER_STANCES.map((value) => ({ value, label: t(`stances.${value}`) }))}
          errors={errors}
        />
        <Checkboxes
          name="theme"
          label={t('comment.themes')}
          values={comment.coding?.themes ?? []}
          choices={themes.map(({ id, name }) => ({ value: id, label: name[language] }))}
          errors={errors}
        />
        <div class="lectern-buttons">
          <button class="usa-button" type="submit">
            {t('clerkComment.save')}
          </button>
        </div>
      </form>
    </section>
  );
}

function ModerationForm({ comment, errors }: Props) {
  const { t } = useReader();
  const action = `/clerk/comments/${comment._id.toHexString()}/moderation`;
  return (
    <section class="lectern-act" aria-labelledby="moderate">
      <h2 id="moderate">{t('clerkComment.moderate')}</h2>
      {comment.state === 'withheld' ? (
        <form method="post" action={action}>
          <button class="usa-button" type="submit" name="decision" value="restore">
            {t('clerkComment.restore')}
          </button>
        </form>
      ) : (
        <form method="post" action={action} novalidate>
          <p>{t('clerkComment.moderateLead')}</p>
          <Select
            name="reason"
            label={t('clerkComment.reason')}
            value=""
            choices={[
              { value: '', label: t('clerkComment.needReason') },
              ...WITHHOLDING_REASONS.map((value) => ({ value, label: t(`reasons.${value}`) })),
            ]}
            errors={errors}
          />
          <div class="lectern-buttons">
            <button class="usa-button usa-button--secondary" type="submit" name="decision" value="withhold">
              {t('clerkComment.withhold')}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}

/** The text as it was received, with what is hidden elsewhere marked. It answers the act that was recorded, and only that. */
export function OpenedCommentPage(props: {
  id: string;
  text: string;
  sensitive: SensitivePassage[];
  language: string | undefined;
}) {
  const { t } = useReader();
  const kinds = redactedSegments(props.text, props.sensitive).flatMap((piece) =>
    'kind' in piece ? [piece.kind] : [],
  );
  return (
    <Page
      title={t('clerkComment.openedTitle')}
      trail={[
        ...trailIn(t),
        { href: `/clerk/comments/${props.id}`, label: t('comment.title', { id: shortIdOf(props.id) }) },
      ]}
    >
      <p>{t('clerkComment.opened')}</p>
      <blockquote class="lectern-said" lang={langOf(props.language)}>
        <MarkedText text={props.text} spans={props.sensitive} />
      </blockquote>
      {kinds.length > 0 && (
        <ul class="usa-list">
          {[...new Set(kinds)].map((kind) => (
            <li key={kind}>{t(`sensitiveKinds.${kind}`)}</li>
          ))}
        </ul>
      )}
    </Page>
  );
}

type Translate = ReturnType<typeof useReader>['t'];

const titleOf = (comment: DisplayedComment, t: Translate): string =>
  t('comment.title', { id: shortIdOf(comment._id.toHexString()) });

const trailIn = (t: Translate) => [
  { href: '/clerk', label: t('site.clerk') },
  { href: '/clerk/comments', label: t('site.comments') },
];
