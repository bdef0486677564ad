/**
 * Makes words whole that were cut at the end of a line: the rest of the word moves up to its beginning.
 * Whether the hyphen is the word's own is asked of the document: as it is written elsewhere, so here.
 */
export function joinCutWords(lines: string[]): string[] {
  const written = new Set(lines.flatMap((line) => line.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
  const joined: string[] = [];
  /** Where in `joined` the last line with words is. */
  let last = -1;
  for (const line of lines) {
    const before = joined[last];
    const cut = before === undefined ? null : CUT.exec(before);
    const rest = cut === null ? null : REST.exec(line);
    if (line === '' || cut === null || rest === null || before === undefined) {
      joined.push(line.endsWith('\u00ad') ? line : line.replaceAll('\u00ad', ''));
      if (line !== '') last = joined.length - 1;
      continue;
    }
    const [, head = '', hyphen = '-'] = cut;
    const [, tail = '', after = ''] = rest;
    joined[last] = before.slice(0, cut.index) + wordOf(head, hyphen, tail, written) + after;
    const remaining = line.slice(rest[0].length).trimStart();
    // What was between, an empty line or a new page, parted one word: it parts no paragraphs.
    joined.length = last + 1;
    if (remaining !== '') {
      joined.push(remaining);
      last = joined.length - 1;
    }
  }
  return joined.map((line) => line.replaceAll('\u00ad', ''));
}

/** "govern-", but not "I --" nor "555-". */
const CUT = /(\p{L}+(?:-\p{L}+)*)([-\u00ad\u2010])$/u;

/** The rest of a word, with the sign that follows it: "ment," goes up, and "services" starts the line. */
const REST = /^(\p{Ll}+(?:-\p{L}+)*)([^\s\p{L}]*)/u;

/** Hyphens that are the word's own: "self-government", "co-op". */
const KEEPS_HYPHEN = new Set([
  'self',
  'co',
  'non',
  'ex',
  'well',
  'mid',
  'so',
  'one',
  'two',
  'three',
  'long',
  'short',
  'high',
  'low',
  'full',
  'part',
  'half',
  'all',
  'cross',
  'vice',
  'semi',
  'multi',
  'anti',
  'pro',
  'post',
]);

function wordOf(head: string, hyphen: string, tail: string, written: Set<string>): string {
  if (hyphen === '\u00ad') return head + tail;
  const whole = `${head}${tail}`;
  const compound = `${head}-${tail}`;
  if (written.has(compound.toLowerCase())) return compound;
  if (written.has(whole.toLowerCase())) return whole;
  return head.includes('-') || KEEPS_HYPHEN.has(head.toLowerCase()) ? compound : whole;
}
