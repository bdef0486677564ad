import { unreadable } from './unreadable.ts';

const decoder = (encoding: string): TextDecoder => new TextDecoder(encoding, { fatal: true });

/**
 * Bytes to text with `\n` line ends and without a byte order mark. UTF-8, or UTF-16 when a byte order
 * mark says so.
 * @throws LecternError `unreadable-transcript`: `empty`, `binary` (with the byte), `not-utf8` (with the line).
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw unreadable('empty');
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') refuseBinary(bytes);
  let text: string;
  try {
    text = decoder(encoding).decode(bytes);
  } catch {
    throw unreadable('not-utf8', { line: firstFaultyLine(bytes) });
  }
  text = text.replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw unreadable('empty');
  return text;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** A text holds no NUL and hardly any control character; a picture, a film or a Word file does. */
function refuseBinary(bytes: Uint8Array): void {
  if (startsWith(bytes, '%PDF-') || startsWith(bytes, 'PK\u0003\u0004'))
    throw unreadable('binary', { byte: 0 });
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === 0) throw unreadable('binary', { byte: at });
  }
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let at = 0; at < signature.length; at += 1) {
    if (bytes[at] !== signature.charCodeAt(at)) return false;
  }
  return true;
}

/** Line of the first sequence that is not UTF-8, from 1: what the clerk looks for in an editor. */
function firstFaultyLine(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue;
    try {
      decoder('utf-8').decode(bytes.subarray(from, at));
    } catch {
      return line;
    }
    from = at + 1;
    line += 1;
  }
  return line;
}
