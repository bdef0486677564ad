import { Buffer } from 'node:buffer';
import { readSheet } from 'read-excel-file/node';
import { invalid } from '../../platform/errors.ts';
import { xmlReason } from '../../platform/xml-check.ts';
import { unzip, ZipFault, type ZipLimits } from '../../platform/zip.ts';
import type { Table } from './types.ts';

const LIMITS: ZipLimits = { entries: 5000, entryBytes: 128 * 2 ** 20, totalBytes: 256 * 2 ** 20 };

/**
 * The first sheet of an Excel workbook; its first row with anything in it names the columns.
 * @throws LecternError `invalid-fields`: `damaged-document`, `encrypted`, `unpacks-too-large`, `unsafe-document`, `no-rows`.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  await refuseUnsafe(bytes);
  let cells: string[][];
  try {
    const sheet: unknown[][] = await readSheet(Buffer.from(bytes));
    cells = sheet.map((row) => row.map(shown));
  } catch {
    throw invalid([{ field: 'file', code: 'damaged-document' }]);
  }
  const rows = cells
    .map((row, at) => ({ number: at + 1, cells: row }))
    .filter(({ cells: row }) => row.some((cell) => cell !== ''));
  const [first, ...rest] = rows;
  if (first === undefined || rest.length === 0) throw invalid([{ field: 'file', code: 'no-rows' }]);
  return { header: first.cells.map((name) => name.trim()), rows: rest };
}

async function refuseUnsafe(bytes: Uint8Array): Promise<void> {
  try {
    for await (const { name, bytes: part } of unzip(bytes, LIMITS)) {
      if (/\.(?:xml|rels)$/i.test(name) && xmlReason(part) !== null)
        throw invalid([{ field: 'file', code: 'unsafe-document' }]);
    }
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    const code =
      error.reason === 'damaged'
        ? 'damaged-document'
        : error.reason === 'too-many-entries'
          ? 'unsafe-document'
          : error.reason;
    throw invalid([{ field: 'file', code }]);
  }
}

/** A date in a cell is a day and an hour without a zone: written so that it reads as that day in any zone. */
function shown(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  return cell
    .toISOString()
    .replace(/\.\d{3}Z$/, '')
    .replace(/T00:00:00$/, '');
}
