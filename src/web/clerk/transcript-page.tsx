import type { ComponentChildren } from 'preact';
import { clock } from '../../locales/reading.ts';
import { faultText } from '../../locales/translate.ts';
import { nameCase, sentenceCase } from '../../text/sentence-case.ts';
import type { FoundTranscript } from '../../transcripts/find-transcripts.ts';
import type { ProposedComment } from '../../transcripts/propose/types.ts';
import type { Transcript } from '../../transcripts/transcript.ts';
import { turnAddress } from '../comments/turn-address.ts';
import { ErrorSummary } from '../forms/error-summary.tsx';
import type { FormError } from '../forms/errors.ts';
import { DoneNotice, type Notice } from '../forms/notice.tsx';
import { Page } from '../layout.tsx';
import { type Reader, useReader } from '../reader.ts';

/** One meeting on its way from a file to comments: being read, proposed, confirmed, or why not. */
export function TranscriptPage(props: {
  found: FoundTranscript;
  notice: Notice | undefined;
  errors: FormError[];
}) {
  const reader = useReader();
  const { t } = reader;
  const { transcript } = props.found;
  const isReading = isBeingRead(transcript);
  return (
    <Page
      title={transcript.title ?? transcript.fileName}
      trail={[
        { href: '/clerk', label: t('site.clerk') },
        { href: '/clerk/transcripts', label: t('transcripts.title') },
      ]}
      head={
        isReading && (
          <noscript>
            <meta http-equiv="refresh" content="2" />
          </noscript>
        )
      }
      hasErrors={props.errors.length > 0}
    >
      <ErrorSummary errors={props.errors} />
      <DoneNotice notice={props.notice} />
      <Facts {...props.found} />
      {isReading && <Progress transcript={transcript} reader={reader} />}
      {transcript.state === 'failed' && <Failure transcript={transcript} />}
      {transcript.state === 'proposed' && <Proposal transcript={transcript} />}
      {transcript.state === 'confirmed' && <Outcome transcript={transcript} />}
    </Page>
  );
}

export const isBeingRead = ({ state }: Pick<Transcript, 'state'>): boolean =>
  state === 'accepted' || state === 'reading';

export const progressText = ({ t }: Pick<Reader, 't'>, { progress }: Transcript): string =>
  t('transcripts.percent', { step: t(`transcripts.steps.${progress.step}`), percent: progress.percent });

function Facts({ transcript, policy }: FoundTranscript) {
  const { t, language, number, day, dateTime } = useReader();
  const facts: [string, ComponentChildren][] = [
    [t('transcripts.state'), t(`transcripts.states.${transcript.state}`)],
    [t('transcripts.policy'), <a href={`/policies/${policy.slug}`}>{policy.title[language]}</a>],
    [t('transcripts.heldAt'), transcript.heldAt && day(transcript.heldAt)],
    [
      t('transcripts.video'),
      transcript.videoUrl && (
        <a href={transcript.videoUrl} rel="noreferrer">
          {transcript.videoUrl}
        </a>
      ),
    ],
    [t('transcripts.fileName'), transcript.fileName],
    [t('transcripts.format'), transcript.format],
    [t('transcripts.captions'), transcript.cueCount !== undefined && number(transcript.cueCount)],
    [t('transcripts.turns'), transcript.turnCount !== undefined && number(transcript.turnCount)],
    [
      t('transcripts.uploaded'),
      t('transcripts.by', { at: dateTime(transcript.uploadedAt), name: transcript.uploadedBy }),
    ],
  ];
  return (
    <>
      <dl class="lectern-facts lectern-facts--wide">
        {facts.map(
          ([label, value]) =>
            value && (
              <div class="lectern-fact" key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {transcript.turnCount !== undefined && transcript.turnCount > 0 && (
        <p>
          <a href={`/clerk/transcripts/${transcript._id.toHexString()}/turns`}>{t('transcripts.allTurns')}</a>
        </p>
      )}
    </>
  );
}

function Progress({ transcript, reader }: { transcript: Transcript; reader: Reader }) {
  const { t } = reader;
  const address = `/clerk/transcripts/${transcript._id.toHexString()}`;
  return (
    <section class="lectern-progress" aria-labelledby="progress" data-progress={`${address}/progress`}>
      <h2 id="progress">{t('transcripts.progress')}</h2>
      <progress max="100" value={transcript.progress.percent} aria-labelledby="progress" />
      <p role="status">{progressText(reader, transcript)}</p>
      <p>
        {t('transcripts.progressLead')} <a href={address}>{t('transcripts.reload')}</a>
      </p>
    </section>
  );
}

function Failure({ transcript }: { transcript: Transcript }) {
  const { t, language } = useReader();
  return (
    <div class="usa-alert usa-alert--error">
      <div class="usa-alert__body">
        <h2 class="usa-alert__heading">{t('transcripts.failedTitle')}</h2>
        <p class="usa-alert__text">
          {transcript.failure && faultText(transcript.failure, language)}{' '}
          <a href="/clerk/transcripts#upload">{t('transcripts.uploadAgain')}</a>
        </p>
      </div>
    </div>
  );
}

function Proposal({ transcript }: { transcript: Transcript }) {
  const { t, counted } = useReader();
  const { proposal } = transcript;
  const id = transcript._id.toHexString();
  return (
    <section aria-labelledby="proposal">
      <h2 id="proposal">{t('transcripts.proposalTitle')}</h2>
      <p>
        {proposal.length === 0
          ? t('transcripts.noProposal')
          : counted('transcripts.proposal', proposal.length)}
      </p>
      <form method="post" action={`/clerk/transcripts/${id}/confirmation`}>
        <ol class="lectern-turns">
          {proposal.map((proposed, index) => (
            <Proposed key={index} proposed={proposed} number={index + 1} transcript={id} />
          ))}
        </ol>
        <div class="lectern-buttons lectern-buttons--sticky">
          <button class="usa-button" type="submit">
            {t(proposal.length === 0 ? 'transcripts.confirmNone' : 'transcripts.confirm')}
          </button>
        </div>
      </form>
    </section>
  );
}

function Proposed(props: { proposed: ProposedComment; number: number; transcript: string }) {
  const { t } = useReader();
  const { proposed, number, transcript } = props;
  const { speaker, name, start, position, organisation, district, item, rendering, turns } = proposed;
  const first = turns[0] ?? 0;
  const said = [
    t(`transcripts.kinds.${proposed.kind}`),
    name && name !== speaker && t('transcripts.name', { name: nameCase(name) }),
    position && t('transcripts.position', { position: t(`stances.${position}`) }),
    organisation && t('transcripts.organisation', { organisation: nameCase(organisation) }),
    district && t('transcripts.district', { district }),
    item && t('transcripts.item', { item }),
  ].filter(Boolean);
  return (
    <li class="lectern-turn" id={`comment-${number}`}>
      <h3 class="lectern-turn__head">
        {t('transcripts.number', { number })}
        {' · '}
        {speaker ? nameCase(speaker) : t('comment.noSpeaker')}
        {start !== null && ` · ${clock(start)}`}
      </h3>
      <p class="lectern-quiet">
        {said.join(' · ')}
        {' · '}
        <a href={turnAddress(transcript, first)}>{t('comment.turn', { number: first + 1 })}</a>
      </p>
      <p>{sentenceCase(proposed.text)}</p>
      {rendering && (
        <p class="lectern-quiet">
          {t('comment.rendering')}: {sentenceCase(rendering)}
        </p>
      )}
      <div class="usa-checkbox">
        <input
          class="usa-checkbox__input"
          type="checkbox"
          id={`leave-out-${number}`}
          name={`leaveOut.${number - 1}`}
          value="yes"
        />
        <label class="usa-checkbox__label" for={`leave-out-${number}`}>
          {t('transcripts.leaveOut', { number })}
        </label>
      </div>
    </li>
  );
}

function Outcome({ transcript }: { transcript: Transcript }) {
  const { t, counted } = useReader();
  return (
    <p>
      <strong>{counted('transcripts.imported', transcript.importedCount ?? 0)}</strong>{' '}
      <a href={`/clerk/comments?transcript=${transcript._id.toHexString()}`}>
        {t('transcripts.seeComments')}
      </a>
    </p>
  );
}
