import { type Caller, mayActAs } from '../accounts/account.ts';
import type { SensitiveKind, SensitivePassage, Span, ThemeTag } from '../text/types.ts';
import type { Analysis, Comment, Group } from './comment.ts';

/**
 * A comment as council and clerks see it: a mark such as `[phone]` stands in place of each sensitive
 * passage, and every span is an offset into this redacted text. Spans that touch a passage are left out.
 */
export type RedactedComment = Omit<Comment, 'analysis' | 'group'> & {
  redacted: SensitiveKind[];
  analysis?: Omit<Analysis, 'sensitive' | 'signature'>;
  group?: Group;
};

/** What a withheld comment says, and the name under it, stays with the clerks. */
export function redactedComment(comment: Comment, caller: Caller): RedactedComment {
  const { analysis, group, name, ...rest } = comment;
  const isHidden = comment.state === 'withheld' && !mayActAs(caller, 'clerk');
  const passages = analysis?.sensitive ?? [];
  const move = isHidden ? () => null : movedBy(passages);
  const moveAll = (spans: Span[]): Span[] => spans.flatMap((span) => move(span) ?? []);
  return {
    ...rest,
    ...(name !== undefined && !isHidden ? { name } : {}),
    // Nothing of a text is shown before it is known what in it is sensitive.
    text: isHidden || !analysis ? '' : withMarks(comment.text, passages),
    redacted: [...new Set(passages.map((passage) => passage.kind))],
    ...(analysis
      ? {
          analysis: {
            taggerVersion: analysis.taggerVersion,
            language: analysis.language,
            themes: analysis.themes.map((tag): ThemeTag => ({ ...tag, evidence: moveAll(tag.evidence) })),
            cooperation: { ...analysis.cooperation, evidence: moveAll(analysis.cooperation.evidence) },
            stance: analysis.stance,
            sentiment: analysis.sentiment,
            analysedAt: analysis.analysedAt,
          },
        }
      : {}),
    ...(group ? { group: { ...group, added: moveAll(group.added) } } : {}),
  };
}

const markOf = (passage: SensitivePassage): string => `[${passage.kind}]`;

function withMarks(text: string, passages: SensitivePassage[]): string {
  let shown = '';
  let at = 0;
  for (const passage of passages) {
    shown += text.slice(at, passage.start) + markOf(passage);
    at = passage.end;
  }
  return shown + text.slice(at);
}

/** Moves a span of the received text to where it stands among the marks; null where it touches one. */
function movedBy(passages: SensitivePassage[]): (span: Span) => Span | null {
  return (span) => {
    if (passages.some((passage) => passage.start < span.end && span.start < passage.end)) return null;
    const shift = passages
      .filter((passage) => passage.end <= span.start)
      .reduce((sum, passage) => sum + markOf(passage).length - (passage.end - passage.start), 0);
    return { start: span.start + shift, end: span.end + shift };
  };
}
