import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { UiLanguage } from '../../locales/translate.ts';
import type { Config } from '../../platform/config.ts';
import { notFound } from '../../platform/errors.ts';
import type { Digest } from '../digest.ts';
import { csvOf } from './csv.ts';
import { digestBlocks, printReader } from './digest-blocks.ts';
import { digestDocx } from './docx.ts';
import { markdownOf } from './markdown.ts';
import { digestPdf } from './pdf.ts';
import { type DataTable, tablesOf } from './tables.ts';
import { zipOf } from './zip.ts';

/** The forms in which a digest can be taken away, in the order in which they are offered. */
export const FORMS = ['pdf', 'docx', 'md', 'csv'] as const;
export type Form = (typeof FORMS)[number];

/** A file to be taken away. */
export type Download = { name: string; type: string; bytes: Buffer };

type City = Pick<Config, 'city' | 'timezone'>;

/** Forms kept for the next who asks: a PDF takes half a second, and a published one is asked for by many at once. */
const AT_MOST = 16;
const kept = new Map<string, Promise<Download>>();

/** A digest in one of its forms; `csv` is an archive of all its tables. The same digest is made once. */
export function digestForm(digest: Digest, form: Form, language: UiLanguage, city: City): Promise<Download> {
  const { city: name, timezone } = city;
  const key = createHash('sha256')
    .update(JSON.stringify([digest, form, language, name, timezone]))
    .digest('base64');
  const known = kept.get(key) ?? made(digest, form, language, city);
  kept.delete(key);
  kept.set(key, known);
  known.catch(() => kept.delete(key));
  // The one that was asked for longest ago stands first.
  const [oldest] = kept.keys();
  if (kept.size > AT_MOST && oldest !== undefined) kept.delete(oldest);
  return known;
}

async function made(digest: Digest, form: Form, language: UiLanguage, city: City): Promise<Download> {
  const name = (ending: string) => `${nameOf(digest)}-${language}.${ending}`;
  switch (form) {
    case 'pdf':
      return { name: name('pdf'), type: 'application/pdf', bytes: await digestPdf(digest, language, city) };
    case 'docx':
      return { name: name('docx'), type: DOCX, bytes: await digestDocx(digest, language, city) };
    case 'md': {
      const text = markdownOf(digestBlocks(digest, printReader(language, city)));
      return { name: name('md'), type: 'text/markdown; charset=utf-8', bytes: Buffer.from(text) };
    }
    case 'csv': {
      const files = tablesOf(digest).map((table) => ({ name: `${table.id}.csv`, bytes: csvBytes(table) }));
      return { name: `${nameOf(digest)}-tables.zip`, type: 'application/zip', bytes: zipOf(files) };
    }
  }
}

/** One of a digest's tables as CSV. @throws LecternError `not-found`. */
export function digestTable(digest: Digest, id: string): Download {
  const table = tablesOf(digest).find((each) => each.id === id);
  if (!table) throw notFound('table');
  return { name: `${nameOf(digest)}-${id}.csv`, type: 'text/csv; charset=utf-8', bytes: csvBytes(table) };
}

const csvBytes = ({ columns, rows }: DataTable): Buffer =>
  csvOf(
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  );

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Policy and version, as a file's name says them. */
const nameOf = ({ content, state, version }: Digest): string =>
  `${content.policy.slug}-${state === 'draft' ? 'draft' : `v${version}`}`;
