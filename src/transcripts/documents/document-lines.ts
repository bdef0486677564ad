/** A part of a document in reading order. */
export type Block = { kind: 'paragraph' | 'heading'; text: string } | { kind: 'table'; rows: Row[] };

/** The cells of a row, each with its own blocks. */
export type Row = Block[][];

/** The blocks as lines for the reader of typed transcripts, with an empty line between paragraphs. */
export function linesOfBlocks(blocks: Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return linesOfTable(block.rows);
    const lines = linesOf(block.text);
    if (block.kind === 'heading' && lines.length === 1) return [headed(lines[0] ?? ''), ''];
    return lines.length === 0 ? [] : [...lines, ''];
  });
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) =>
      line
        .replaceAll('\u00ad', '')
        .replace(/[ \t\u00a0]+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');

/** Some recorders set each speaker's name as a heading: `Ana Ruiz 0:03`, `MAYOR WATSON:`. Those stay lines. */
function headed(line: string): string {
  const isSpeaker = /:$|\d{1,3}:\d{2}/.test(line);
  return isSpeaker || line.length > 200 || /[[\]]/.test(line) ? line : `[Section ${line}]`;
}

/** What a column of a transcript's table holds. */
type Column = 'number' | 'time' | 'speaker' | 'text';

/**
 * A table is one transcript when it has columns of times or of speakers beside the words: a row is then
 * `[0:03] NAME: words`. Any other table is read row by row, cell by cell.
 */
function linesOfTable(rows: Row[]): string[] {
  const cells = rows.map((row) => row.map((cell) => linesOfBlocks(cell)));
  const width = Math.max(0, ...cells.map((row) => row.length));
  const plain = cells.map((row) => row.map((lines) => lines.join(' ').replace(/\s+/g, ' ').trim()));
  const columns = columnsOf(plain, width);
  if (!columns.includes('text') || columns.every((column) => column === 'text'))
    return cells.flatMap((row) => row.flatMap((lines) => (lines.length === 0 ? [] : [...lines, ''])));
  return plain.flatMap((row, at) => {
    // A row that names its columns says nothing itself.
    if (at === 0 && row.every((cell) => cell === '' || HEADERS.some(({ names }) => names.test(cell))))
      return [];
    const of = (wanted: Column): string =>
      row
        .filter((cell, column) => cell !== '' && (row.length < width ? 'text' : columns[column]) === wanted)
        .join(' ');
    const time = of('time');
    const speaker = of('speaker').replace(/:$/, '');
    const line = [
      time === '' ? '' : `[${/[\d:.,]+/.exec(time)?.[0] ?? time}]`,
      speaker === '' ? '' : `${speaker}:`,
      of('text'),
    ];
    return [line.filter((part) => part !== '').join(' '), ''];
  });
}

const HEADERS: { names: RegExp; column: Column }[] = [
  { names: /^(?:#|no\.?|line|l[ií]nea|n[uú]m(?:ero|\.)?)$/i, column: 'number' },
  { names: /^(?:time(?:stamp| ?code)?|start(?: time)?|hora|tiempo|inicio)$/i, column: 'time' },
  { names: /^(?:speaker|name|orador(?:a)?|nombre|quien habla|interviniente)$/i, column: 'speaker' },
  {
    names:
      /^(?:text|transcript(?:ion)?|comment|dialogue|content|texto|transcripci[oó]n|comentario|contenido)$/i,
    column: 'text',
  },
];

const CLOCK = /^\[?\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\]?(?: ?[-–>]+ ?\[?[\d:.,]+\]?)?$/;

/** By the first row's names, else by what nearly all cells of the column hold. */
function columnsOf(rows: string[][], width: number): Column[] {
  const named = (rows[0] ?? []).map((cell) => HEADERS.find(({ names }) => names.test(cell))?.column);
  if (named.filter((column) => column !== undefined).length >= 2)
    return Array.from({ length: width }, (_, column) => named[column] ?? 'text');
  return Array.from({ length: width }, (_, column) => {
    const filled = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const nearlyAll = (is: (cell: string) => boolean): boolean =>
      filled.length >= 2 && filled.filter(is).length >= filled.length * 0.9;
    if (nearlyAll((cell) => CLOCK.test(cell))) return 'time';
    if (nearlyAll((cell) => /^\d{1,5}\.?$/.test(cell) || /^\d{1,2}(?: \d{1,2}){4,60}$/.test(cell)))
      return 'number';
    const isBesideWords = column < width - 1;
    if (isBesideWords && nearlyAll((cell) => cell.endsWith(':') && cell.length <= 60)) return 'speaker';
    return 'text';
  });
}
