import { rowName, rulesChanged } from '../../digests/changes.ts';
import {
  COMPARED,
  type ComparedPart,
  type ComparedRow,
  type Comparison,
  type Digest,
  type DigestSummary,
} from '../../digests/digest.ts';
import type { PolicyDigests } from '../../digests/read-digests.ts';
import type { Bilingual } from '../../policies/policy.ts';
import { Cell, Table } from '../charts/table.tsx';
import { Select } from '../forms/fields.tsx';
import { Page } from '../layout.tsx';
import { type Reader, useReader } from '../reader.ts';

type Chosen = { before: Digest; after: Digest; comparison: Comparison };

/** Two digests side by side, and the form to choose them by. */
export function ComparePage({ entries, chosen }: { entries: PolicyDigests[]; chosen: Chosen | null }) {
  const { t } = useReader();
  return (
    <Page title={t('compare.title')} trail={[{ href: '/', label: t('site.policies') }]} isWide>
      <p class="usa-intro">{t('compare.lead')}</p>
      <ChooseForm entries={entries} chosen={chosen} />
      {chosen && <Compared {...chosen} />}
    </Page>
  );
}

function ChooseForm({ entries, chosen }: { entries: PolicyDigests[]; chosen: Chosen | null }) {
  const reader = useReader();
  const { t } = reader;
  const choices = entries.flatMap(({ policy, digests }) =>
    digests.map((digest) => ({
      value: digest._id.toHexString(),
      label: nameOf(digest, policy.title, reader),
    })),
  );
  if (choices.length < 2) return <p>{t('compare.tooFew')}</p>;
  const [newest, before] = choices;
  return (
    <form method="get" action="/digests/compare">
      {(['before', 'after'] as const).map((name) => (
        <Select
          key={name}
          name={name}
          label={t(`compare.${name}`)}
          value={chosen?.[name]._id.toHexString() ?? (name === 'before' ? before : newest)?.value ?? ''}
          choices={choices}
          errors={[]}
        />
      ))}
      <div class="lectern-buttons">
        <button class="usa-button" type="submit">
          {t('compare.submit')}
        </button>
      </div>
    </form>
  );
}

const nameOf = (digest: DigestSummary, title: Bilingual, { t, language }: Reader): string =>
  digest.state === 'draft'
    ? t('compare.draft', { policy: title[language] })
    : t('compare.choice', { policy: title[language], version: digest.version });

function Compared({ before, after, comparison }: Chosen) {
  const reader = useReader();
  const { t, dateTime } = reader;
  const [first, second] = [before.content.policy, after.content.policy];
  const isOnePolicy = first.slug === second.slug;
  return (
    <>
      <dl class="lectern-facts">
        {(
          [
            ['before', before],
            ['after', after],
          ] as const
        ).map(([side, digest]) => (
          <>
            <dt>{t(`compare.${side}`)}</dt>
            <dd>
              <a href={`/digests/${digest._id.toHexString()}`}>
                {nameOf(digest, digest.content.policy.title, reader)}
              </a>
              , {dateTime(digest.publishedAt ?? digest.builtAt)}
            </dd>
          </>
        ))}
      </dl>
      <p>
        <strong>{t('compare.method')}</strong> {t('compare.noDistricts')}
      </p>
      {!isOnePolicy && <p>{t('compare.policies')}</p>}
      {first.direction !== second.direction && <p>{t('compare.directions')}</p>}
      {rulesChanged(comparison, reader).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div class="lectern-compare">
        {COMPARED.map((part) => (
          <ComparedTable key={part} part={part} rows={comparison.tables[part]} isOnePolicy={isOnePolicy} />
        ))}
      </div>
    </>
  );
}

function ComparedTable(props: { part: ComparedPart; rows: ComparedRow[]; isOnePolicy: boolean }) {
  const { part, rows, isOnePolicy } = props;
  const reader = useReader();
  const { t, number, percent, signed } = reader;
  const countOf = ({ comments, share }: ComparedRow['before']) =>
    share === null
      ? number(comments)
      : t('compare.cell', { comments: number(comments), share: percent(share) });
  const differenceOf = ({ comments, share }: ComparedRow['change']) => {
    const points =
      share === null ? undefined : t('compare.points', { points: signed(Math.round(share * 100)) });
    if (!isOnePolicy) return points;
    return points === undefined
      ? signed(comments)
      : t('compare.cell', { comments: signed(comments), share: points });
  };
  return (
    <Table id={`compare-${part}`} caption={t(`compare.tables.${part}`)}>
      <thead>
        <tr>
          <td />
          {(['first', 'second', 'difference'] as const).map((column) => (
            <th scope="col" class="lectern-number" key={column}>
              {t(`compare.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{rowName(part, row, reader)}</th>
            <Cell value={countOf(row.before)} />
            <Cell value={countOf(row.after)} />
            <Cell value={differenceOf(row.change)} empty={t('site.notApplicable')} />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
