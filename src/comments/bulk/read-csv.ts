import { parse } from 'csv-parse/sync';
import { invalid } from '../../platform/errors.ts';
import type { Table } from './types.ts';

/**
 * A table of values parted by commas, semicolons, tabulators or bars, whichever its header uses.
 * @throws LecternError `invalid-fields`: `damaged-table` with the line, `no-rows`.
 */
export function readCsv(bytes: Uint8Array): Table {
  const text = decoded(bytes);
  let lines: { record: string[]; info: { lines: number } }[];
  try {
    lines = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
      // A quotation mark inside a cell that is not quoted is a resident's.
      relax_quotes: true,
    }) as unknown as typeof lines;
  } catch (error) {
    const line = (error as { lines?: unknown }).lines;
    throw invalid([
      { field: 'file', code: 'damaged-table', ...(typeof line === 'number' ? { values: { line } } : {}) },
    ]);
  }
  const [first, ...rest] = lines;
  if (first === undefined || rest.length === 0) throw invalid([{ field: 'file', code: 'no-rows' }]);
  return {
    header: first.record.map((name) => name.trim()),
    rows: rest.map(({ record }, at) => ({ number: at + 2, cells: record })),
  };
}

/** Excel writes UTF-8 only when it is asked to; the rest of the Western world's files are Windows-1252. */
function decoded(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What stands most often in the header, outside quotation marks. */
function delimiterOf(text: string): string {
  const header = (/^(?:[^"\r\n]|"[^"]*")*/.exec(text.slice(0, 20_000))?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t', '|'].map((sign) => ({ sign, count: header.split(sign).length - 1 }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).sign;
}
