import { changeSentences, rowName } from '../digests/changes.ts';
import { compareDigests } from '../digests/compare.ts';
import { COMPARED, type ComparedRow } from '../digests/digest.ts';
import { digestReader } from '../locales/reading.ts';
import { readDigestFile } from './digest-file.ts';
import { EXIT, print } from './terminal.ts';

/** `lectern compare`: sets one digest against another, as JSON or to be read. Needs no database. */
export function compare(beforeFile: string, afterFile: string, options: { json?: boolean }): number {
  const [before, after] = [readDigestFile(beforeFile).content, readDigestFile(afterFile).content];
  const comparison = compareDigests(before, after);
  if (options.json) {
    print(JSON.stringify(comparison, null, 2));
    return EXIT.done;
  }
  const reader = digestReader('en', 'UTC');
  const { t } = reader;
  const isOnePolicy = before.policy.slug === after.policy.slug;
  const lines = [
    before.policy.title.en,
    ...(isOnePolicy ? [] : [after.policy.title.en, t('compare.policies')]),
    ...(before.policy.direction === after.policy.direction ? [] : [t('compare.directions')]),
    t('compare.method'),
    ...(isOnePolicy ? changeSentences(comparison, reader) : []),
    ...COMPARED.flatMap((part) => [
      '',
      t(`compare.tables.${part}`),
      ...comparison.tables[part].map((row) => `  ${rowName(part, row, reader)}: ${moved(row, isOnePolicy)}`),
    ]),
  ];
  for (const line of lines) print(line);
  return EXIT.done;
}

/** "12 (30%) then 15 (25%)", of one policy with the difference in comments. */
function moved({ before, after, change }: ComparedRow, isOnePolicy: boolean): string {
  const cell = ({ comments, share }: ComparedRow['before']) =>
    share === null ? `${comments}` : `${comments} (${Math.round(share * 100)}%)`;
  const sign = change.comments > 0 ? '+' : '';
  return `${cell(before)} then ${cell(after)}${isOnePolicy ? `: ${sign}${change.comments}` : ''}`;
}
