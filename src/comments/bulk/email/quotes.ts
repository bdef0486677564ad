/** What the headers of a message say about it; an answer quotes the city, a forwarded message a resident. */
export type MessageKind = 'new' | 'reply' | 'forward';

/**
 * The lines without what is quoted from another message, in sections: what was written above, and below it
 * each forwarded message without its headers. In an answer the message that is answered goes; in a
 * forwarded or a new message nothing but headers and marks goes.
 */
export function withoutQuotes(lines: string[], kind: MessageKind): string[][] {
  const sections: string[][] = [];
  let section: string[] = [];
  let isForwarded = false;
  /** Within an answer, below "On … wrote:": lines with `>` are the other's. */
  let isAnswering = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const head = forwardHead(lines, at) ?? headerBlock(lines, at);
    if (head !== null) {
      // An answer repeats what it answers; only words of somebody else stand below.
      if (kind === 'reply' && !head.isForward) break;
      sections.push(section);
      section = [];
      isForwarded = true;
      at = head.next - 1;
      continue;
    }
    const wrote = attribution(lines, at);
    if (wrote !== null) {
      const isQuoted = quoteMark.test(lines.slice(wrote.next).find((each) => each.trim() !== '') ?? '');
      if (isQuoted || wrote.isCertain) {
        isAnswering = true;
        at = wrote.next - 1;
        if (!isQuoted && kind === 'reply') break;
        continue;
      }
    }
    if (quoteMark.test(line)) {
      if (isAnswering || (kind === 'reply' && !isForwarded)) continue;
      section.push(isForwarded ? line.replace(/^(?:>\s?)+/, '') : line);
      continue;
    }
    section.push(line);
  }
  sections.push(section);
  return sections;
}

const quoteMark = /^\s{0,3}>/;

type Head = { next: number; isForward: boolean };

const FORWARD_MARK =
  /^[\s>]{0,6}(?:-{2,20}\s?(?:forwarded message|mensaje reenviado|mensaje original reenviado)\s?-{2,20}|begin forwarded message:|inicio del mensaje reenviado:)\s{0,3}$/i;
const ORIGINAL_MARK =
  /^[\s>]{0,6}(?:-{2,20}\s?(?:original message|mensaje original)\s?-{2,20}|_{10,80})\s{0,3}$/i;

function forwardHead(lines: string[], at: number): Head | null {
  if (!FORWARD_MARK.test(lines[at] ?? '')) return null;
  return { next: afterHeaders(lines, at + 1).next, isForward: true };
}

/** `From: … Sent: … To: … Subject: …`, as Outlook puts it above what it answers and what it forwards. */
function headerBlock(lines: string[], at: number): Head | null {
  const isMarked = ORIGINAL_MARK.test(lines[at] ?? '');
  const { next, headers } = afterHeaders(lines, isMarked ? at + 1 : at);
  if (headers.length < 3 || !/^(?:from|de)$/.test(headers[0] ?? '')) return null;
  return { next, isForward: false };
}

const HEADER =
  /^[\s>*]{0,6}(from|sent|to|cc|bcc|subject|date|reply-to|importance|attachments|de|enviado(?: el)?|para|cco|asunto|fecha|responder a|datos adjuntos)\s?:\*{0,2}(?:\s|$)/i;

/** Where the headers end that begin here; empty lines before them are passed over, folded lines belong to them. */
function afterHeaders(lines: string[], from: number): { next: number; headers: string[] } {
  const headers: string[] = [];
  let next = from;
  while (next < lines.length && next < from + 3 && /^[\s>]*$/.test(lines[next] ?? '')) next += 1;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    const header = HEADER.exec(line)?.[1];
    if (header !== undefined) headers.push(header.toLowerCase());
    else if (headers.length > 0 && /^[\s>]{1,6}\S.{0,200}$/.test(line) && /[@;]/.test(line)) continue;
    else break;
  }
  return headers.length === 0 ? { next: from, headers } : { next, headers };
}

/** "On Tue, Mar 3, 2026 at 5:04 PM Council <…@…> wrote:", on up to three lines. `isCertain` when only a program writes so. */
function attribution(lines: string[], at: number): { next: number; isCertain: boolean } | null {
  if (!/^[\s>]{0,6}(?:on|el)\s/i.test(lines[at] ?? '')) return null;
  for (let length = 1; length <= 3; length += 1) {
    const text = lines
      .slice(at, at + length)
      .join(' ')
      .trim();
    if (text.length > 400) return null;
    if (!/\b(?:wrote|escribi[oó])\s?:$/i.test(text)) continue;
    return {
      next: at + length,
      isCertain: /\d/.test(text) && /<[^<>\s]{1,100}@[^<>\s]{1,100}>|\d{1,2}:\d{2}/.test(text),
    };
  }
  return null;
}
