import type { DigestReader } from '../../locales/reading.ts';
import type { StanceLabel } from '../../text/types.ts';
import type { Shape } from './shapes.ts';

/** Words in one voice: without `lang` they are in the reader's language. `to` is the id of a heading that they name. */
export type Run = { text: string; lang?: string | undefined; isStrong?: true; to?: string };

/** The first column of a table names its rows. `group` stands over neighbours that share it. */
export type Column = { label: string; group?: string; isNumber?: true };

/** A cell that does not apply is null, and one that is hidden says so. */
export type Table = {
  id: string;
  caption: string;
  columns: Column[];
  rows: (Run | null)[][];
  /** Whether the last row is the sum of the others. */
  hasTotal?: true;
};

/** A picture of the table that follows it. `alt` says what it shows, `reading` what to see in it. */
export type Chart = { alt: string; reading: string; width: number; height: number; shapes: Shape[] };

/** Somebody's words, or the notice in their place; under them whose side, which comment, and from where. */
export type QuoteBlock = {
  words: Run;
  isNotice: boolean;
  stance: StanceLabel;
  side: string;
  comment: { id: string; text: string };
  places: string[];
  video?: { url: string; text: string };
};

/** A part of a digest in the order in which it is read. Every printed form writes these and nothing else. */
export type Block =
  | { kind: 'heading'; level: Level; text: string; id?: string }
  | { kind: 'paragraph'; runs: Run[]; role?: 'sum' | 'caution' }
  | { kind: 'list'; items: Run[][] }
  | ({ kind: 'table' } & Table)
  | ({ kind: 'chart' } & Chart)
  | ({ kind: 'quote' } & QuoteBlock);

export type Level = 1 | 2 | 3 | 4 | 5;

/** What only a page has: a part that can be opened, and ways to the comments behind a number. */
export type PageBlock =
  | Block
  | { kind: 'part'; level: Level; title: string; within?: string; blocks: PageBlock[] }
  | { kind: 'way'; to: Way };

/** To these comments, of so many; to all of a theme or of a letter; to a comparison with the version before. */
export type Way =
  | { ids: string[]; of: number }
  | { theme: string; name: string }
  | { letter: string; name: string }
  | 'comparison';

/** On paper every part is open, and there are no ways. */
export const printed = (blocks: readonly PageBlock[]): Block[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'way') return [];
    if (block.kind === 'part') return [heading(block.level, block.title), ...printed(block.blocks)];
    return [block];
  });

/** For whom a digest is printed, and which city's it is. */
export type PrintReader = DigestReader & { city: string };

export const plain = (text: string): Run => ({ text });

export const heading = (level: Level, text: string, id?: string): Block => ({
  kind: 'heading',
  level,
  text,
  ...(id === undefined ? {} : { id }),
});

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
