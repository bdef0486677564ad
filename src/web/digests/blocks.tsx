import type { Block, PageBlock, Run, Table as TableOf } from '../../digests/forms/blocks.ts';
import { Figure } from '../charts/figure.tsx';
import { Cell, Table } from '../charts/table.tsx';
import { useReader } from '../reader.ts';
import { QuoteFigure } from './quote.tsx';
import { WayLink } from './way.tsx';

type Heading = Extract<Block, { kind: 'heading' }>;
/** A heading with what stands under it, until the next of its level. */
export type Section = { heading: Heading; blocks: PageBlock[] };

/** What comes before the first heading of a level is in no section. */
export function sectionsOf(
  blocks: readonly PageBlock[],
  level: 2 | 3,
): { before: PageBlock[]; sections: Section[] } {
  const before: PageBlock[] = [];
  const sections: Section[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === level) sections.push({ heading: block, blocks: [] });
    else (sections.at(-1)?.blocks ?? before).push(block);
  }
  return { before, sections };
}

/** A digest's blocks as a page. `policy` is the slug of the policy whose comments they are of. */
export function Blocks({
  blocks,
  digest,
  policy,
}: {
  blocks: readonly PageBlock[];
  digest: string;
  policy: string;
}) {
  const { before, sections } = sectionsOf(blocks, 3);
  return (
    <>
      {before.map((block, at) => (
        <OneBlock key={at} block={block} digest={digest} policy={policy} />
      ))}
      {sections.map((section) => (
        <section class="lectern-theme" key={section.heading.text} aria-labelledby={section.heading.id}>
          <h3 id={section.heading.id}>{section.heading.text}</h3>
          <Blocks blocks={section.blocks} digest={digest} policy={policy} />
        </section>
      ))}
    </>
  );
}

function OneBlock({ block, digest, policy }: { block: PageBlock; digest: string; policy: string }) {
  switch (block.kind) {
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'paragraph':
      return block.role === 'caution' ? (
        <Caution runs={block.runs} />
      ) : (
        <p class={block.role && 'lectern-sum'}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((runs, at) => (
            <li key={at}>
              <Runs runs={runs} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <DigestTable table={block} />;
    case 'chart':
      return <Figure chart={block} />;
    case 'quote':
      return <QuoteFigure quote={block} />;
    case 'part':
      return (
        <details class="lectern-side">
          <summary>
            {block.title}
            {block.within && <span class="usa-sr-only"> ({block.within})</span>}
          </summary>
          <Blocks blocks={block.blocks} digest={digest} policy={policy} />
        </details>
      );
    case 'way':
      return <WayLink to={block.to} digest={digest} policy={policy} />;
  }
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return (
    <>
      {runs.map(({ text, lang, isStrong, to }, at) => {
        if (to)
          return (
            <a key={at} href={`#${to}`}>
              {text}
            </a>
          );
        if (isStrong)
          return (
            <strong key={at} lang={lang}>
              {text}
            </strong>
          );
        return lang ? (
          <span key={at} lang={lang}>
            {text}
          </span>
        ) : (
          text
        );
      })}
    </>
  );
}

function Caution({ runs }: { runs: readonly Run[] }) {
  const { t } = useReader();
  return (
    <div class="usa-alert usa-alert--info usa-alert--slim">
      <div class="usa-alert__body">
        <p class="usa-alert__text">
          <Runs runs={runs} /> <a href="/method">{t('digest.methodLink')}</a>
        </p>
      </div>
    </div>
  );
}

function DigestTable({ table: { id, caption, columns, rows, hasTotal } }: { table: TableOf }) {
  const { t } = useReader();
  const hasGroups = columns.some(({ group }) => group);
  const body = rows.map((row, at) => (
    <tr key={at}>
      {row.map((run, column) => {
        const shown = run && <Runs runs={[run]} />;
        if (column === 0)
          return (
            <th scope="row" key={column}>
              {shown}
            </th>
          );
        if (columns[column]?.isNumber || !run)
          return <Cell key={column} value={run?.text} empty={t('site.notApplicable')} />;
        return <td key={column}>{shown}</td>;
      })}
    </tr>
  ));
  return (
    <Table id={id} caption={caption}>
      <thead>
        {hasGroups && (
          <tr>
            {columns.map(({ label, group }, at) => {
              if (!group)
                return (
                  <th scope="col" rowSpan={2} key={at}>
                    {label}
                  </th>
                );
              if (group === columns[at - 1]?.group) return null;
              return (
                <th scope="colgroup" colSpan={columns.filter((each) => each.group === group).length} key={at}>
                  {group}
                </th>
              );
            })}
          </tr>
        )}
        <tr>
          {columns.map(({ label, group, isNumber }, at) =>
            hasGroups && !group ? null : (
              <th scope="col" class={isNumber && 'lectern-number'} key={at}>
                {label}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>{hasTotal ? body.slice(0, -1) : body}</tbody>
      {hasTotal && <tfoot>{body.slice(-1)}</tfoot>}
    </Table>
  );
}
