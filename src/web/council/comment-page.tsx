import type { Theme } from '../../comments/codebook.ts';
import type { Group } from '../../comments/kept-groups.ts';
import { shortIdOf } from '../../comments/short-id.ts';
import type { Policy } from '../../policies/policy.ts';
import { CommentDetail } from '../comments/comment-detail.tsx';
import type { DisplayedComment } from '../comments/displayed-comment.ts';
import type { ShownTurn } from '../comments/speech-context.ts';
import { SpeechSection } from '../comments/speech-section.tsx';
import { Page } from '../layout.tsx';
import { useReader } from '../reader.ts';

/** A comment as council sees it; where a quote leads. */
export function CouncilCommentPage(props: {
  comment: DisplayedComment;
  policy: Policy;
  group: Group | undefined;
  themes: Theme[];
  turns: ShownTurn[];
}) {
  const { t } = useReader();
  const { comment, turns } = props;
  return (
    <Page
      title={t('comment.title', { id: shortIdOf(comment._id.toHexString()) })}
      trail={[
        { href: '/council', label: t('site.council') },
        { href: '/council/comments', label: t('site.comments') },
      ]}
    >
      <CommentDetail {...props} base="/council/comments" />
      {comment.speech && comment.state !== 'withheld' && (
        <SpeechSection speech={comment.speech} turns={turns} language={comment.analysis?.language.code} />
      )}
    </Page>
  );
}
