import type { ImportedComment } from '../import-comments.ts';

/** A table as its file has it: the cells as a person sees them. */
export type Table = {
  header: string[];
  /** `number` is the row's in the file, where the header is the first. */
  rows: { number: number; cells: string[] }[];
};

/** What a column can hold. */
export const BULK_FIELDS = [
  'text',
  'id',
  'position',
  'name',
  'district',
  'language',
  'submittedAt',
  'source',
] as const;
export type BulkField = (typeof BULK_FIELDS)[number];

/**
 * Which columns hold what, by their places from 0. Several columns of one field are joined: the words of
 * two answers by an empty line, a first and a last name by a space. Columns that are in no field are never kept.
 */
export type Mapping = Partial<Record<BulkField, number[]>>;

/** A comment of a file, or why there is none at this place: a row of a table, a message of a mailbox. */
export type BulkEntry =
  | { number: number; comment: ImportedComment }
  | { number: number; problem: BulkProblem };

/** Why a row or a message gives no comment; each has a text under `bulk.<code>`. */
export type BulkProblem =
  | 'no-words'
  | 'position-unknown'
  | 'district-unknown'
  | 'date-unknown'
  | 'source-unknown'
  | 'damaged-message'
  | 'not-a-comment';

/** What was not read beside the comments; each has a text under `bulk.<note>`. `number` is the message's. */
export type BulkNote = { number: number; note: 'attachments' | 'not-mail'; count: number };

/** The file as it was read: a table whose columns are still to be named, or comments. */
export type BulkFile =
  | { kind: 'table'; format: 'csv' | 'xlsx'; table: Table }
  | { kind: 'messages'; format: 'eml' | 'mbox' | 'zip'; entries: BulkEntry[]; notes: BulkNote[] };
