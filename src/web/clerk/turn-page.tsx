import type { ComponentChildren } from 'preact';
import { clock } from '../../locales/reading.ts';
import { nameCase, sentenceCase } from '../../text/sentence-case.ts';
import { DROP_REASONS } from '../../transcripts/correct-turns.ts';
import type { FoundTranscript } from '../../transcripts/find-transcripts.ts';
import type { StoredTurn } from '../../transcripts/transcript.ts';
import { turnAddress } from '../comments/turn-address.ts';
import { ErrorSummary } from '../forms/error-summary.tsx';
import type { FormError } from '../forms/errors.ts';
import { Radios, Select, TextField } from '../forms/fields.tsx';
import { Page } from '../layout.tsx';
import { useReader } from '../reader.ts';

type Props = {
  found: FoundTranscript;
  /** The turn between the ones beside it, where there are such. */
  turn: StoredTurn;
  before: StoredTurn | undefined;
  after: StoredTurn | undefined;
  errors: FormError[];
};

/** One turn of a proposal with everything that a clerk may put right in it; each act is a form of its own. */
export function TurnPage(props: Props) {
  const { t } = useReader();
  const { found, turn, before, after, errors } = props;
  const { transcript } = found;
  const id = transcript._id.toHexString();
  const meeting = transcript.title ?? transcript.fileName;
  return (
    <Page
      title={t('turn.title', { number: turn.index + 1 })}
      trail={[
        { href: `/clerk/transcripts/${id}`, label: meeting },
        { href: turnAddress(id, turn.index), label: t('transcripts.turnsTitle', { meeting }) },
      ]}
      hasErrors={errors.length > 0}
    >
      <ErrorSummary errors={errors} />
      <ol class="lectern-turns">
        {[before, turn, after].map(
          (each) => each && <TurnItem key={each.index} turn={each} isOwn={each === turn} />,
        )}
      </ol>
      <SetForm {...props} />
      <SplitForm {...props} />
      {after && (
        <Act {...props} act="join" title={t('turn.join')}>
          <p>{t('turn.joinLead', { number: after.index + 1 })}</p>
        </Act>
      )}
      <Act {...props} act="drop" title={t('turn.drop')} isGrave>
        <p>{t('turn.dropLead')}</p>
        <Select
          name="reason"
          label={t('turn.reason')}
          value=""
          choices={[
            { value: '', label: t('turn.chooseReason') },
            ...DROP_REASONS.map((value) => ({ value, label: t(`turn.reasons.${value}`) })),
          ]}
          errors={errors}
        />
      </Act>
    </Page>
  );
}

function TurnItem({ turn, isOwn }: { turn: StoredTurn; isOwn: boolean }) {
  const { t } = useReader();
  return (
    <li class={`lectern-turn${isOwn ? ' lectern-turn--own' : ''}`} aria-current={isOwn ? 'true' : undefined}>
      <p class="lectern-turn__head">
        {t('comment.turn', { number: turn.index + 1 })}
        {turn.start !== null && ` · ${clock(turn.start)}`}
        {turn.speaker && ` · ${nameCase(turn.speaker)}`}
      </p>
      <p>{sentenceCase(turn.text)}</p>
    </li>
  );
}

function SetForm(props: Props) {
  const { t } = useReader();
  const { turn, errors } = props;
  return (
    <Act {...props} act="set" title={t('turn.setTitle')} button={t('turn.set')}>
      <Radios
        name="kind"
        label={t('turn.kind')}
        value={turn.kind}
        choices={(['testimony', 'hearing', 'other'] as const).map((value) => ({
          value,
          label: t(`transcripts.kinds.${value}`),
        }))}
        errors={errors}
      />
      <TextField
        name="speaker"
        label={t('turn.speaker')}
        value={turn.speaker ?? ''}
        errors={errors}
        isOptional
      />
      <TextField
        name="item"
        label={t('turn.item')}
        hint={t('turn.itemHint')}
        value={turn.item ?? ''}
        errors={errors}
        isSmall
        isOptional
      />
    </Act>
  );
}

function SplitForm(props: Props) {
  const { t } = useReader();
  return (
    <Act {...props} act="split" title={t('turn.split')}>
      <p>{t('turn.splitLead')}</p>
      <TextField name="words" label={t('turn.words')} hint={t('turn.wordsHint')} errors={props.errors} />
    </Act>
  );
}

function Act(
  props: Props & {
    act: 'set' | 'split' | 'join' | 'drop';
    title: string;
    /** As the title unless it says otherwise. */
    button?: string;
    isGrave?: boolean;
    children: ComponentChildren;
  },
) {
  const { found, turn, act, title } = props;
  const address = `/clerk/transcripts/${found.transcript._id.toHexString()}/turns/${turn.index + 1}`;
  return (
    <section class="lectern-act" aria-labelledby={act}>
      <h2 id={act}>{title}</h2>
      <form method="post" action={address} novalidate>
        <input type="hidden" name="revision" value={found.transcript.revision} />
        {props.children}
        <div class="lectern-buttons">
          <button
            class={`usa-button${props.isGrave ? ' usa-button--secondary' : ''}`}
            type="submit"
            name="act"
            value={act}
          >
            {props.button ?? title}
          </button>
        </div>
      </form>
    </section>
  );
}
