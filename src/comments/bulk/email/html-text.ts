/**
 * The words of a message in HTML, for the few that bring no plain text. What is quoted gets `>` before each
 * line, as plain text has it. One pass over the tags: markup of any depth and damage costs no more.
 */
export function textOfHtml(html: string): string {
  let text = '';
  let depth = 0;
  /** For each open element that can be a quote, whether it is one. */
  const open: { name: string; isQuote: boolean }[] = [];
  let at = 0;
  const newLine = (): void => {
    if (!text.endsWith('\n') && text !== '') text += '\n';
  };
  const say = (words: string): void => {
    const folded = words.replace(/[ \t\r\n]+/g, ' ');
    const isAtStart = text === '' || text.endsWith('\n');
    if (folded.trim() === '' && isAtStart) return;
    text += isAtStart ? '>'.repeat(depth) + (depth > 0 ? ' ' : '') + folded.trimStart() : folded;
  };
  while (at < html.length) {
    const next = html.indexOf('<', at);
    say(resolved(html.slice(at, next === -1 ? undefined : next)));
    if (next === -1) break;
    const skipped = SKIPPED.exec(html.slice(next, next + 12))?.[1]?.toLowerCase();
    if (skipped !== undefined) {
      at = afterSkipped(html, next, skipped);
      continue;
    }
    const end = html.indexOf('>', next);
    const tag = html.slice(next + 1, end === -1 ? undefined : end);
    at = end === -1 ? html.length : end + 1;
    const name = /^\/?([a-z][a-z0-9]{0,12})/i.exec(tag)?.[1]?.toLowerCase() ?? '';
    if (name === 'br') text += '\n';
    else if (PARAGRAPHS.has(name)) {
      newLine();
      if (!text.endsWith('\n\n') && name === 'p' && text !== '') text += '\n';
    }
    if (!HOLDERS.has(name) || tag.endsWith('/')) continue;
    if (tag.startsWith('/')) {
      if (open.findLastIndex((each) => each.name === name) === -1) continue;
      for (let closed = open.pop(); closed !== undefined; closed = open.pop()) {
        if (closed.isQuote) depth -= 1;
        if (closed.name === name) break;
      }
    } else {
      const isQuote = name === 'blockquote' && /\b(?:cite|gmail_quote)\b/i.test(tag) && depth < 20;
      if (isQuote) depth += 1;
      open.push({ name, isQuote });
    }
  }
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

/** What nobody sees. */
const SKIPPED = /^<(!--|(?:script|style|head|title)(?=[\s>]))/i;

const HOLDERS = new Set(['blockquote', 'div']);
const PARAGRAPHS = new Set(
  'p div tr li ul ol table h1 h2 h3 h4 h5 h6 blockquote hr section article header footer pre'.split(' '),
);

/** Where an element ends whose content nobody sees; at the end of everything when it is not closed. */
function afterSkipped(html: string, from: number, name: string): number {
  const closes = name === '!--' ? ['-->'] : [`</${name}`, `</${name.toUpperCase()}`];
  const found = closes.map((close) => html.indexOf(close, from)).filter((at) => at !== -1);
  const end = found.length === 0 ? -1 : html.indexOf('>', Math.min(...found));
  return end === -1 ? html.length : end + 1;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  iexcl: '¡',
  iquest: '¿',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  uuml: 'ü',
  Aacute: 'Á',
  Eacute: 'É',
  Iacute: 'Í',
  Oacute: 'Ó',
  Uacute: 'Ú',
  Ntilde: 'Ñ',
};

const resolved = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name as string] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    const isLetter = point > 31 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    return isLetter ? String.fromCodePoint(point) : whole;
  });
