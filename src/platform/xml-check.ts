import { Buffer } from 'node:buffer';

/** Why a part of an office document is not given to an XML parser. */
export type XmlReason = 'entities' | 'too-deep' | 'encoding';

/** Office documents nest some thirty deep; readers that walk a tree by recursion fail at a few thousand. */
const DEEPEST = 256;

/**
 * Looks through XML for what only an attack holds: entities of its own making, which can expand without
 * end, and nesting that exhausts the stack of whoever reads it. One pass; nothing is expanded.
 * @returns null when there is nothing to fear.
 */
export function xmlReason(bytes: Uint8Array): XmlReason | null {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide || bytes[0] === 0 || bytes[1] === 0) return 'encoding';
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  let depth = 0;
  let at = text.indexOf('<');
  while (at !== -1) {
    if (text.startsWith('<!--', at)) at = after(text, '-->', at);
    else if (text.startsWith('<![CDATA[', at)) at = after(text, ']]>', at);
    else if (text.startsWith('<!', at)) return 'entities';
    else {
      const end = after(text, '>', at);
      if (text.startsWith('</', at)) depth -= 1;
      else if (!text.startsWith('<?', at) && text[end - 2] !== '/') depth += 1;
      if (depth > DEEPEST) return 'too-deep';
      at = end;
    }
    at = text.indexOf('<', at);
  }
  return null;
}

/** Where the text goes on after a mark; its end when the mark never comes. */
function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + mark.length;
}
