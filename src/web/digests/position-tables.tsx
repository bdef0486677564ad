import { SOURCES } from '../../comments/comment.ts';
import type { DigestContent, DistrictRow, PositionCounts } from '../../digests/digest.ts';
import { languageName } from '../../locales/reading.ts';
import { Cell, Table } from '../charts/table.tsx';
import { useReader } from '../reader.ts';
import { STANCES } from './stances.ts';

const DECLARED = ['support', 'oppose', 'mixed', 'unsure', 'none'] as const;

/** Declared and read side by side for each source and language, and as counted for each district. */
export function PositionTables({ content: { positions } }: { content: DigestContent }) {
  const reader = useReader();
  const { t } = reader;
  const sources = SOURCES.flatMap((source): [string, PositionCounts][] => {
    const counts = positions.bySource[source];
    return counts ? [[t(`sources.${source}`), counts]] : [];
  });
  const languages = Object.entries(positions.byLanguage).map(([code, counts]): [string, PositionCounts] => [
    languageName(reader, code),
    counts,
  ]);
  return (
    <>
      <Sides
        id="source-positions"
        caption={t('digest.bySourceCaption')}
        head={t('digest.from')}
        rows={sources}
      />
      <Sides
        id="language-positions"
        caption={t('digest.byLanguageCaption')}
        head={t('digest.language')}
        rows={languages}
      />
      {positions.byDistrict && <Districts rows={positions.byDistrict} of={positions.districtsOfVersion} />}
    </>
  );
}

function Sides(props: { id: string; caption: string; head: string; rows: [string, PositionCounts][] }) {
  const { t, number } = useReader();
  return (
    <Table id={props.id} caption={props.caption}>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {props.head}
          </th>
          <th scope="colgroup" colSpan={DECLARED.length}>
            {t('digest.declared')}
          </th>
          <th scope="colgroup" colSpan={STANCES.length}>
            {t('digest.inferred')}
          </th>
        </tr>
        <tr>
          {[...DECLARED, ...STANCES].map((label, at) => (
            <th scope="col" class="lectern-number" key={`${at} ${label}`}>
              {t(`stances.${label}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map(([label, { declared, inferred }]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {DECLARED.map((each) => (
              <Cell key={each} value={number(declared[each])} />
            ))}
            {STANCES.map((each) => (
              <Cell key={each} value={number(inferred[each])} />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** @param props.of the earlier version whose table is repeated. */
function Districts({ rows, of }: { rows: DistrictRow[]; of: number | undefined }) {
  const { t, number } = useReader();
  return (
    <>
      <p>
        {t('digest.byDistrictLead')} {of !== undefined && t('digest.districtsRepeated', { version: of })}
      </p>
      <Table id="district-positions" caption={t('digest.byDistrictCaption')}>
        <thead>
          <tr>
            <th scope="col">{t('digest.district')}</th>
            <th scope="col" class="lectern-number">
              {t('digest.comments')}
            </th>
            {STANCES.map((stance) => (
              <th scope="col" class="lectern-number" key={stance}>
                {t(`stances.${stance}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ district, comments, stance }) => (
            <tr key={district}>
              <th scope="row">{district === null ? t('digest.noDistrict') : number(district)}</th>
              <Cell value={number(comments)} />
              {STANCES.map((each) => {
                const count = stance[each];
                return (
                  <Cell
                    key={each}
                    value={count === null ? undefined : number(count)}
                    empty={t('digest.hidden')}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
