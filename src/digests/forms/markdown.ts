import type { Block, QuoteBlock, Run, Table } from './blocks.ts';
import { sourceOf } from './quote-block.ts';

/**
 * Blocks as Markdown (CommonMark 0.31, tables as in GitHub Flavored Markdown). Charts are left to their reading and
 * their table, which say the same.
 */
export const markdownOf = (blocks: readonly Block[]): string => `${blocks.map(written).join('\n\n')}\n`;

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'paragraph':
      return block.role === 'sum' ? `**${plainRuns(block.runs)}**` : atStart(runsOf(block.runs));
    case 'list':
      return block.items.map((runs) => `- ${atStart(runsOf(runs))}`).join('\n');
    case 'table':
      return tableOf(block);
    case 'chart':
      return atStart(escaped(block.reading));
    case 'quote':
      return quoteOf(block);
  }
}

function tableOf({ caption, columns, rows }: Table): string {
  const labels = columns.map(({ label, group }) => cell(group ? `${group}: ${label}` : label));
  const lines = [
    labels,
    columns.map(({ isNumber }) => (isNumber ? '--:' : '---')),
    ...rows.map((row) => row.map((run) => (run ? cell(run.text) : '–'))),
  ];
  return `**${escaped(caption)}**\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`;
}

function quoteOf(quote: QuoteBlock): string {
  const { words } = quote;
  const lines = words.text.split('\n').map((line) => `> ${atStart(escaped(line.trim()))}`.trimEnd());
  return [...lines, '>', `> — ${sourceOf(quote).map(escaped).join(' · ')}`].join('\n');
}

const runsOf = (runs: readonly Run[]): string =>
  runs.map(({ text, isStrong }) => (isStrong ? `**${escaped(text)}**` : escaped(text))).join('');

const plainRuns = (runs: readonly Run[]): string => runs.map(({ text }) => escaped(text)).join('');

const cell = (text: string): string => escaped(text).replace(/\s+/g, ' ');

/** Somebody's words are never taken for marks or HTML. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<|~]|&(?=#?\w+;)/g, '\\$&');

/** What would make a heading, a list or a quotation of a line's beginning. */
const atStart = (line: string): string =>
  line.replace(/^(?:[#>+=-]|\d+(?=[.)]))/, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
