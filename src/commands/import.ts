import { parse } from 'csv-parse';
import { fingerprint, type ImportedComment, importComment } from '../comments/import-comments.ts';
import { LecternError } from '../platform/errors.ts';
import { readPolicy } from '../policies/read-policies.ts';
import type { Services } from '../services.ts';
import type { Position } from '../text/types.ts';
import { type Line, readLines } from './ndjson.ts';
import { counter, EXIT, explain, inputFrom, tell } from './terminal.ts';

const POSITIONS: readonly Position[] = ['support', 'oppose', 'mixed', 'unsure'];
const FIELDS = ['id', 'text', 'position', 'name', 'district', 'language', 'submittedAt', 'source'];

/** `lectern import FILE --policy SLUG`: comments from CSV (with a header) or NDJSON. What was imported before is passed over. */
export async function importFile(
  services: Services,
  file: string,
  options: { policy: string },
): Promise<number> {
  const policy = await readPolicy(services, options.policy, { name: 'import', role: 'clerk' });
  const rows = /\.csv$/i.test(file) ? readCsv(file) : readLines(inputFrom(file));
  const progress = counter('comments imported');
  const copies = new Map<string, number>();
  const counts = { added: 0, known: 0, skipped: 0 };
  for await (const row of rows) {
    const input = 'problem' in row ? row.problem : commentFrom(row.value);
    if (typeof input === 'string') {
      tell(`line ${row.number}: ${input}; skipped`);
      counts.skipped += 1;
      continue;
    }
    const print = fingerprint(input);
    const copy = copies.get(print) ?? 0;
    copies.set(print, copy + 1);
    try {
      counts[(await importComment(services, policy, input, copy)) ? 'added' : 'known'] += 1;
    } catch (error) {
      if (!(error instanceof LecternError) || error.faults.length === 0) throw error;
      tell(`line ${row.number}: ${explain(error)}`);
      counts.skipped += 1;
    }
    progress.count();
  }
  progress.done();
  tell(`${counts.added} added, ${counts.known} imported before, ${counts.skipped} skipped.`);
  return counts.skipped === 0 ? EXIT.done : EXIT.partly;
}

async function* readCsv(file: string): AsyncGenerator<Line> {
  const rows = inputFrom(file).pipe(
    parse({ bom: true, columns: true, info: true, skip_empty_lines: true, relax_column_count: true }),
  );
  for await (const { info, record } of rows as AsyncIterable<{
    info: { lines: number };
    record: Record<string, string>;
  }>)
    yield {
      number: info.lines,
      value: Object.fromEntries(Object.entries(record).filter(([, value]) => value !== '')),
    };
}

/** The row as a comment, or what is wrong with it. */
function commentFrom(row: Record<string, unknown>): ImportedComment | string {
  const unknown = Object.keys(row).filter((name) => !FIELDS.includes(name));
  if (unknown.length > 0) return `unknown column ${unknown.join(', ')}; the columns are ${FIELDS.join(', ')}`;
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
