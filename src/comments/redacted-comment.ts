import { type Caller, mayActAs } from '../accounts/account.ts';
import { markOf, redact } from '../text/redact.ts';
import { findSensitive } from '../text/sensitive.ts';
import type { SensitiveKind, Span, ThemeTag } from '../text/types.ts';
import type { Analysis, Comment, Speech } from './comment.ts';

/**
 * A comment as council and clerks see it: a mark such as `[phone]` stands in place of each sensitive
 * passage, and every span is an offset into this redacted text. Spans that touch a passage are left out.
 */
export type RedactedComment = Omit<Comment, 'analysis'> & {
  redacted: SensitiveKind[];
  analysis?: Omit<Analysis, 'sensitive' | 'signature'>;
};

/** What a withheld comment says, and the name under it, stays with the clerks. */
export function redactedComment(comment: Comment, caller: Caller): RedactedComment {
  const { analysis, name, speech, ...rest } = comment;
  const isHidden = comment.state === 'withheld' && !mayActAs(caller, 'clerk');
  const passages = analysis?.sensitive ?? [];
  const shown = shownText(comment);
  const move = isHidden ? () => null : shown.move;
  const moveAll = (spans: Span[]): Span[] => spans.flatMap((span) => move(span) ?? []);
  return {
    ...rest,
    ...(name !== undefined && !isHidden ? { name } : {}),
    ...(speech ? { speech: redactedSpeech(speech, isHidden, analysis !== undefined) } : {}),
    // Nothing of a text is shown before it is known what in it is sensitive.
    text: isHidden || !analysis ? '' : shown.text,
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
  };
}

/** Of a hidden comment only its place in the meeting stays; a rendering holds back what the original does. */
function redactedSpeech(speech: Speech, isHidden: boolean, isRead: boolean): Speech {
  const { speaker: _speaker, organisation: _organisation, ward: _ward, rendering, ...place } = speech;
  if (isHidden) return place;
  const { rendering: _rendering, ...said } = speech;
  // Nothing is shown of words before the original is known not to need hiding.
  if (rendering === undefined || !isRead) return said;
  return { ...said, rendering: redact(rendering, findSensitive(rendering), 'en') };
}

/** The text with a mark in its own language in place of each passage, and where a span of the received text stands in it. */
export function shownText({ text, analysis }: Comment): {
  text: string;
  /** Where the marks are. */
  marks: Span[];
  /** Null for a span that touches a passage. */
  move: (span: Span) => Span | null;
} {
  const passages = analysis?.sensitive ?? [];
  const language = analysis?.language.code === 'es' ? 'es' : 'en';
  const growth = passages.map(({ kind, start, end }) => markOf(kind, language).length - (end - start));
  const shift = (before: number) =>
    passages.reduce((sum, { end }, index) => (end <= before ? sum + (growth[index] ?? 0) : sum), 0);
  return {
    text: redact(text, passages, language),
    marks: passages.map(({ kind, start }) => {
      const at = start + shift(start);
      return { start: at, end: at + markOf(kind, language).length };
    }),
    move: ({ start, end }) =>
      passages.some((passage) => passage.start < end && start < passage.end)
        ? null
        : { start: start + shift(start), end: end + shift(start) },
  };
}
