import { Buffer } from 'node:buffer';

export type Value = string | number | null | undefined;

/**
 * Rows as CSV (RFC 4180): CRLF, quoted where needed, in UTF-8 with a mark at the start by which Excel knows it.
 * A text that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP ("CSV Injection") advises;
 * whoever reads the file by a program takes away one apostrophe where `=`, `+`, `-`, `@`, a tab or a return follows.
 */
export const csvOf = (header: readonly string[], rows: readonly (readonly Value[])[]): Buffer =>
  Buffer.from(`\ufeff${[header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`);

function field(value: Value): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  // Full-width signs count too: some spreadsheets fold them before they look.
  const harmless = /^'*[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
