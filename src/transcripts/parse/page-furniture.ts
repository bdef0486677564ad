/**
 * The lines of a typed transcript without what the page adds to the words: line numbers, page numbers,
 * and the running headers beside them.
 */
export function withoutPageFurniture(lines: string[]): string[] {
  return withoutRunningHeads(withoutLineNumbers(lines));
}

const NUMBERED = /^[ \t]{0,12}(\d{1,2})(?:[ \t]{1,20}|$)/;

/** Legal transcripts count 25 or 28 lines a page. A list of three points does not make a numbered page. */
function withoutLineNumbers(lines: string[]): string[] {
  let previous = 0;
  let inOrder = 0;
  let filled = 0;
  for (const line of lines) {
    if (line.trim() === '') continue;
    filled += 1;
    const number = Number(NUMBERED.exec(line)?.[1] ?? Number.NaN);
    if (number === previous + 1 || (number === 1 && previous >= 10)) inOrder += 1;
    if (!Number.isNaN(number)) previous = number;
  }
  if (inOrder < 10 || inOrder < filled * 0.6) return lines;
  let expected = 1;
  return lines.map((line) => {
    const match = NUMBERED.exec(line);
    const number = Number(match?.[1] ?? Number.NaN);
    if (match === null || !(number === expected || number === 1 || Math.abs(number - expected) <= 2))
      return line;
    expected = number + 1;
    return line.slice(match[0].length);
  });
}

const PAGE_NUMBER =
  /^[ \t]{0,80}(?:page[ \t]{1,3}\d{1,4}(?:[ \t]{1,3}(?:of|\/)[ \t]{1,3}\d{1,4})?|[-–—][ \t]?\d{1,4}[ \t]?[-–—])[ \t]{0,80}$/i;

/** A line that returns at least three times beside a page break is the page's, not a speaker's. */
function withoutRunningHeads(lines: string[]): string[] {
  const isBreak = lines.map((line) => PAGE_NUMBER.test(line) || line.startsWith('\f'));
  if (!isBreak.includes(true)) return lines;
  const beside = new Set<number>();
  for (const [at, breaks] of isBreak.entries()) {
    if (!breaks) continue;
    let seen = 0;
    for (let near = at - 1; near >= 0 && near >= at - 4 && seen < 2; near -= 1) {
      if ((lines[near] ?? '').trim() !== '') seen += 1;
      beside.add(near);
    }
    seen = 0;
    for (let near = at; near < lines.length && near <= at + 4 && seen < 3; near += 1) {
      if ((lines[near] ?? '').trim() !== '') seen += 1;
      beside.add(near);
    }
  }
  const shape = (line: string): string => line.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
  const counts = new Map<string, number>();
  for (const at of beside) counts.set(shape(lines[at] ?? ''), (counts.get(shape(lines[at] ?? '')) ?? 0) + 1);
  return lines.flatMap((line, at) => {
    if (PAGE_NUMBER.test(line)) return [];
    const isHead = beside.has(at) && line.trim() !== '' && (counts.get(shape(line)) ?? 0) >= 3;
    return isHead ? [] : [line];
  });
}
