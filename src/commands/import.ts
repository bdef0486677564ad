import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { recallColumns, rememberColumns } from '../comments/bulk/column-mapping.ts';
import { checkMapping, mapColumns } from '../comments/bulk/columns.ts';
import { commentsOfTable } from '../comments/bulk/comments-of-table.ts';
import { importBulk, type Skipped } from '../comments/bulk/import-bulk.ts';
import { readBulkGuarded } from '../comments/bulk/read-bulk-guarded.ts';
import {
  BULK_FIELDS,
  type BulkEntry,
  type BulkField,
  type Mapping,
  type Table,
} from '../comments/bulk/types.ts';
import type { ImportedComment } from '../comments/import-comments.ts';
import { bulkText, faultText } from '../locales/translate.ts';
import { readPolicy } from '../policies/read-policies.ts';
import type { Services } from '../services.ts';
import type { Position } from '../text/types.ts';
import { readLines } from './ndjson.ts';
import { counter, EXIT, inputFrom, tell } from './terminal.ts';

const POSITIONS: readonly Position[] = ['support', 'oppose', 'mixed', 'unsure'];

type Options = { policy: string; map?: string[]; columns?: boolean };

/**
 * `lectern import FILE --policy SLUG`: written comments from a table, a mailbox or NDJSON. What was
 * imported before is passed over.
 */
export async function importFile(services: Services, file: string, options: Options): Promise<number> {
  const policy = await readPolicy(services, options.policy, { name: 'import', role: 'clerk' });
  const given = parseMap(options.map ?? []);
  if (given === null) return EXIT.failed;
  const place = { name: 'line' };
  const entries = await entriesOf(services, file, given, options, place);
  if (entries === null) return EXIT.done;
  const progress = counter('comments imported');
  const counts = await importBulk(services, policy, entries, {
    onSkipped: (skipped) => {
      // What is wrong with a line of NDJSON is told where it is read.
      if (skipped.problem !== 'not-a-comment')
        tell(`${place.name} ${skipped.number}: ${reasonOf(skipped)} Skipped.`);
    },
    onKept: progress.count,
  });
  progress.done();
  tell(`${counts.added} added, ${counts.known} imported before, ${counts.skipped} skipped.`);
  return counts.skipped === 0 ? EXIT.done : EXIT.partly;
}

const reasonOf = ({ problem, faults = [] }: Skipped): string =>
  problem === undefined
    ? faults.map((fault) => `${fault.field}: ${faultText(fault, 'en')}`).join(' ')
    : bulkText(problem, 'en');

type Given = Partial<Record<BulkField, string[]>>;

/** The file's comments; null when only its columns were asked for. */
async function entriesOf(
  services: Services,
  file: string,
  given: Given,
  options: Options,
  place: { name: string },
): Promise<AsyncIterable<BulkEntry> | BulkEntry[] | null> {
  // NDJSON by its name is read as it comes, of any length.
  if (file === '-' || /\.(?:ndjson|jsonl)$/i.test(file)) return ndjson(inputFrom(file));
  const bytes = await buffer(inputFrom(file));
  if (/^(?:\xef\xbb\xbf)?\s*\{/.test(bytes.subarray(0, 200).toString('latin1')))
    return ndjson(Readable.from([bytes]));
  const read = await readBulkGuarded(bytes);
  if (read.kind === 'messages') {
    place.name = 'message';
    for (const { number, note, count } of read.notes)
      tell(`message ${number}: ${bulkText(note, 'en', { count })}`);
    return read.entries;
  }
  place.name = 'row';
  const { mapping: before, isRemembered } = await recallColumns(services, read.table.header);
  const mapping = mapColumns(read.table.header, given, before);
  tellColumns(read.table, mapping, isRemembered);
  if (options.columns) return null;
  if (options.map) await rememberColumns(services, read.table.header, mapping);
  else checkMapping(read.table.header, mapping);
  return commentsOfTable(read.table, mapping);
}

async function* ndjson(input: Readable): AsyncGenerator<BulkEntry> {
  for await (const line of readLines(input)) {
    const read = 'problem' in line ? line.problem : commentFrom(line.value);
    if (typeof read === 'string') {
      tell(`line ${line.number}: ${read}; skipped`);
      yield { number: line.number, problem: 'not-a-comment' };
    } else yield { number: line.number, comment: read };
  }
}

function tellColumns({ header }: Table, mapping: Mapping, isRemembered: boolean): void {
  tell(isRemembered ? 'Columns, as they were named before:' : 'Columns:');
  for (const field of BULK_FIELDS)
    for (const column of mapping[field] ?? []) tell(`  ${field.padEnd(12)} ${header[column] ?? ''}`);
  const used = new Set(BULK_FIELDS.flatMap((field) => mapping[field] ?? []));
  const others = header.filter((_, column) => !used.has(column));
  if (others.length > 0) tell(`  not kept     ${others.join(', ')}`);
}

/** `text=Comentario`, `name=First name,Last name`, `position=`; null when one of them names no field. */
function parseMap(map: string[]): Given | null {
  const given: Given = {};
  for (const each of map) {
    const [name = '', ...columns] = each.split('=');
    const field = BULK_FIELDS.find((known) => known === name);
    if (field === undefined) {
      tell(`--map: give FIELD=COLUMN, where FIELD is one of ${BULK_FIELDS.join(', ')}`);
      return null;
    }
    given[field] = columns
      .join('=')
      .split(',')
      .map((column) => column.trim())
      .filter((column) => column !== '');
  }
  return given;
}

/** The line as a comment, or what is wrong with it. */
function commentFrom(row: Record<string, unknown>): ImportedComment | string {
  const unknown = Object.keys(row).filter((name) => !BULK_FIELDS.some((known) => known === name));
  if (unknown.length > 0)
    return `unknown field ${unknown.join(', ')}; the fields are ${BULK_FIELDS.join(', ')}`;
  const { id, text, position, name, district, language, submittedAt, source } = row;
  if (typeof text !== 'string') return '"text" is needed';
  const declared = position === undefined ? undefined : POSITIONS.find((known) => known === position);
  if (position !== undefined && !declared) return `"position" must be one of ${POSITIONS.join(', ')}`;
  if (source !== undefined && source !== 'import' && source !== 'paper')
    return '"source" must be import or paper';
  return {
    text,
    ...(id === undefined ? {} : { id: String(id) }),
    ...(declared ? { position: declared } : {}),
    ...(name === undefined ? {} : { name: String(name) }),
    ...(district === undefined ? {} : { district: Number(district) }),
    ...(language === undefined ? {} : { language: String(language) }),
    ...(submittedAt === undefined ? {} : { submittedAt: new Date(String(submittedAt)) }),
    ...(source === undefined ? {} : { source }),
  };
}
