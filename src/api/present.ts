import type { Caller } from '../accounts/account.ts';
import type { Act } from '../accounts/record-act.ts';
import type { Change, Retagging } from '../analysis/retagging.ts';
import type { FoundComment } from '../comments/find-comments.ts';
import type { Receipt } from '../comments/receipts.ts';
import { redactedComment } from '../comments/redacted-comment.ts';
import type { FoundDelivery } from '../deliveries/list-deliveries.ts';
import type { Subscription } from '../deliveries/subscription.ts';
import type { Digest, DigestSummary } from '../digests/digest.ts';
import type { CountedIn } from '../digests/proofs.ts';
import { faultText, type UiLanguage } from '../locales/translate.ts';
import { isOpen, type Policy } from '../policies/policy.ts';
import { districtOf } from '../transcripts/confirm-transcript.ts';
import type { FoundTranscript } from '../transcripts/find-transcripts.ts';
import type { ProposedComment } from '../transcripts/propose/types.ts';
import type { StoredTurn } from '../transcripts/transcript.ts';
import type { components } from './contract.ts';

type Schemas = components['schemas'];

/** What the record keeps, in the shapes of the contract. A key without a value is left out. */
const set = <K extends string, V>(key: K, value: V | null | undefined): { [P in K]?: V } =>
  value === undefined || value === null ? {} : ({ [key]: value } as { [P in K]?: V });

const time = (at: Date | undefined): string | undefined => at?.toISOString();

export function presentPolicy(policy: Policy, now: Date): Schemas['Policy'] {
  const { meeting } = policy;
  return {
    slug: policy.slug,
    title: policy.title,
    summary: policy.summary,
    direction: policy.direction,
    aliases: policy.aliases,
    window: { opensAt: policy.window.opensAt.toISOString(), closesAt: policy.window.closesAt.toISOString() },
    ...(meeting
      ? {
          meeting: {
            title: meeting.title,
            ...set('at', time(meeting.at)),
            ...set('place', meeting.place),
            ...set('videoUrl', meeting.videoUrl),
          },
        }
      : {}),
    state: policy.state,
    isOpen: isOpen(policy, now),
  };
}

export function presentReceipt(receipt: Receipt, counting: CountedIn[]): Schemas['Receipt'] {
  return {
    state: receipt.state,
    submittedAt: receipt.submittedAt.toISOString(),
    policy: receipt.policy.slug,
    canWithdraw: receipt.canWithdraw,
    ...set('withheldFor', receipt.withheldFor),
    digests: counting.map(({ publishedAt, proof }) => ({ publishedAt: publishedAt.toISOString(), proof })),
  };
}

export function presentComment(
  found: FoundComment,
  caller: Caller,
  language: UiLanguage,
): Schemas['Comment'] {
  const comment = redactedComment(found.comment, caller);
  const { analysis, speech, correction, moderation } = comment;
  return {
    id: comment._id.toHexString(),
    policy: found.policy.slug,
    source: comment.source,
    state: comment.state,
    submittedAt: comment.submittedAt.toISOString(),
    text: comment.text,
    redacted: comment.redacted,
    ...set('position', comment.position),
    ...set('name', comment.name),
    ...set('district', comment.district),
    ...set('declaredLanguage', comment.declaredLanguage),
    ...(analysis
      ? {
          analysis: {
            taggerVersion: analysis.taggerVersion,
            language: analysis.language,
            themes: analysis.themes,
            cooperation: analysis.cooperation,
            stance: analysis.stance,
            sentiment: analysis.sentiment,
          },
        }
      : {}),
    ...set('coding', comment.coding),
    ...set('group', found.group),
    ...(correction
      ? {
          correction: {
            ...set('themes', correction.themes),
            ...set('stance', correction.stance),
            by: correction.by,
            at: correction.at.toISOString(),
          },
        }
      : {}),
    ...(moderation
      ? {
          moderation: {
            decision: moderation.decision,
            ...set('reason', moderation.reason),
            by: moderation.by,
            at: moderation.at.toISOString(),
          },
        }
      : {}),
    ...(speech
      ? {
          speech: {
            transcript: speech.transcript.toHexString(),
            turns: speech.turns,
            ...set('speaker', speech.speaker),
            ...set('organisation', speech.organisation),
            ...set('ward', speech.ward),
            ...set('item', speech.item),
            ...set('rendering', speech.rendering),
            ...set('meeting', speech.meeting),
            ...set('start', speech.start),
            ...set('end', speech.end),
            ...set('videoUrl', speech.videoUrl),
          },
        }
      : {}),
    ...(comment.failure
      ? { failure: faultText({ field: 'text', code: comment.failure.code }, language) }
      : {}),
  };
}

export function presentTranscriptSummary(
  { transcript, policy }: FoundTranscript,
  language: UiLanguage,
): Schemas['TranscriptSummary'] {
  const { failure } = transcript;
  return {
    id: transcript._id.toHexString(),
    policy: policy.slug,
    ...set('title', transcript.title),
    ...set('heldAt', time(transcript.heldAt)),
    ...set('videoUrl', transcript.videoUrl),
    fileName: transcript.fileName,
    bytes: transcript.bytes,
    ...set('format', transcript.format),
    state: transcript.state,
    progress: transcript.progress,
    ...(failure
      ? { failure: { field: failure.field, code: failure.code, message: faultText(failure, language) } }
      : {}),
    ...set('turnCount', transcript.turnCount),
    ...set('proposedCount', transcript.proposedCount),
    ...set('importedCount', transcript.importedCount),
    uploadedAt: transcript.uploadedAt.toISOString(),
    uploadedBy: transcript.uploadedBy,
  };
}

export function presentTranscript(
  found: FoundTranscript,
  turns: StoredTurn[],
  language: UiLanguage,
): Schemas['Transcript'] {
  return {
    ...presentTranscriptSummary(found, language),
    revision: found.transcript.revision ?? 0,
    turns: turns.map(({ speaker, start, end, text, kind, confidence, reasons, section, item, dropped }) => ({
      speaker,
      start,
      end,
      text,
      kind,
      confidence,
      reasons,
      ...set('section', section),
      ...set('item', item),
      ...set('dropped', dropped),
    })),
    proposal: found.transcript.proposal.map(presentProposed),
  };
}

export function presentProposed(proposed: ProposedComment): Schemas['ProposedComment'] {
  const district = districtOf(proposed);
  return {
    speaker: proposed.speaker,
    ...set('name', proposed.name),
    start: proposed.start,
    end: proposed.end,
    text: proposed.text,
    turns: proposed.turns,
    ...set('position', proposed.position),
    ...(district === undefined ? set('ward', proposed.district) : { district }),
    ...set('organisation', proposed.organisation),
    ...set('item', proposed.item),
    ...set('rendering', proposed.rendering),
  };
}

export function presentDigestSummary(
  digest: Omit<DigestSummary, 'content'>,
  policy: string,
): Schemas['DigestSummary'] {
  return {
    id: digest._id.toHexString(),
    policy,
    state: digest.state,
    version: digest.version,
    builtAt: digest.builtAt.toISOString(),
    ...set('publishedAt', time(digest.publishedAt)),
  };
}

export function presentDigest(digest: Digest): Schemas['Digest'] {
  return {
    ...presentDigestSummary(digest, digest.content.policy.slug),
    content: digest.content,
    ...set('changes', digest.changes),
  };
}

export function presentRetagging(retagging: Retagging, policy: string): Schemas['Retagging'] {
  const { _id, changedAt: _changedAt, requestedAt, ...rest } = retagging;
  const plain = (changes: Change[]) =>
    changes.map(({ from, to, comments, examples }) => ({ from, to, comments, examples }));
  return {
    id: _id.toHexString(),
    policy,
    state: rest.state,
    fromVersions: rest.fromVersions,
    toVersion: rest.toVersion,
    compared: rest.compared,
    changed: rest.changed,
    themesAdded: plain(rest.themesAdded),
    themesRemoved: plain(rest.themesRemoved),
    stance: plain(rest.stance),
    tone: plain(rest.tone),
    sensitive: plain(rest.sensitive),
    requestedAt: requestedAt.toISOString(),
    requestedBy: rest.requestedBy,
  };
}

export const presentSubscription = (
  { rhythm, language, since }: Subscription,
  policy: string,
): Schemas['Subscription'] => ({ policy, rhythm, language, since: since.toISOString() });

export const presentDelivery = ({ delivery, policy }: FoundDelivery): Schemas['Delivery'] => ({
  id: delivery._id.toHexString(),
  account: delivery.name,
  policy: policy.slug,
  digest: delivery.digest.toHexString(),
  version: delivery.version,
  language: delivery.language,
  state: delivery.state,
  attempts: delivery.attempts,
  createdAt: delivery.createdAt.toISOString(),
  changedAt: delivery.changedAt.toISOString(),
  ...set('sentAt', time(delivery.sentAt)),
  ...set('reason', delivery.reason),
  ...set('answer', delivery.answer),
});

export function presentAct(act: Act): Schemas['Act'] {
  return {
    at: act.at.toISOString(),
    actor: act.actor,
    verb: act.verb,
    subject: { kind: act.subject.kind, id: act.subject.id },
    ...set('detail', act.detail),
  };
}
