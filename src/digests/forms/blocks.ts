import type { Source } from '../../comments/comment.ts';
import type { DigestReader } from '../../locales/reading.ts';
import type { StanceLabel } from '../../text/types.ts';
import type { Shape } from './shapes.ts';

/** Words in one voice: without `lang` they are in the reader's language. */
export type Run = { text: string; lang?: string | undefined; isStrong?: true };

/** The first column of a table names its rows. `group` stands over neighbours that share it. */
export type Column = { label: string; group?: string; isNumber?: true };

/** A cell that does not apply is null, and one that is hidden says so. */
export type Table = {
  caption: string;
  columns: Column[];
  rows: (Run | null)[][];
  /** Whether the last row is the sum of the others. */
  hasTotal?: true;
};

/** A picture of the table that follows it. `alt` says what it shows, `reading` what to see in it. */
export type Chart = { alt: string; reading: string; width: number; height: number; shapes: Shape[] };

/** Somebody's words, or the notice in their place. `source` says whose side, which comment, from where. */
export type QuoteBlock = {
  words: Run;
  isNotice: boolean;
  stance: StanceLabel;
  origin: Source;
  comment: string;
  source: string[];
};

/** A part of a digest in the order in which it is read. Every form writes these and nothing else. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4 | 5; text: string; isFine?: true }
  | { kind: 'paragraph'; runs: Run[]; role?: 'sum' | 'caution' }
  | { kind: 'list'; items: Run[][] }
  | ({ kind: 'table' } & Table)
  | ({ kind: 'chart' } & Chart)
  | ({ kind: 'quote' } & QuoteBlock);

/** For whom a digest is printed, and which city's it is. */
export type PrintReader = DigestReader & { city: string };

export const plain = (text: string): Run => ({ text });

export const heading = (level: 1 | 2 | 3 | 4 | 5, text: string): Block => ({ kind: 'heading', level, text });

/** One paragraph of these sentences; those that have nothing to say are left out. */
export const paragraph = (...sentences: (string | Run | false | undefined)[]): Block => ({
  kind: 'paragraph',
  runs: sentences
    .filter((each) => each !== false && each !== undefined && each !== '')
    .flatMap((each, at) => {
      const run = typeof each === 'string' ? plain(each) : (each as Run);
      return at === 0 ? [run] : [plain(' '), run];
    }),
});

/** What a block says, as plain text: for outlines, checks and those who want no form at all. */
export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
