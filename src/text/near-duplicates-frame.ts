import type { Form } from './near-duplicates-groups.ts';
import { type Token, tokens } from './tokens.ts';
import type { Span } from './types.ts';

/** Greeting and signature, in which nobody argues, the words between, and what kind of text those make. */
export type Frame = { form: Form; frame: readonly Span[]; core: readonly Token[] };

/** Without greeting and signature, fewer words than this make a brief statement, not a letter. */
const BRIEF_WORDS = 16;

/** A pointer to an attachment is no longer than this. */
const STUB_WORDS = 30;

const GREETING_WORDS = 12;
const CLOSING_WORDS = 6;
const SPOKEN_CLOSING_WORDS = 8;
const SIGNATURE_LINE_WORDS = 14;
const NAME_WORDS = 5;

/** Finds greeting and signature, and whether the text between is a letter, a brief statement or a stub. */
export function frameOf(text: string, words: readonly Token[] = tokens(text)): Frame {
  const lines = linesOf(text, words);
  const frame = [...greeting(text, lines), ...signature(text, words, lines)];
  const core =
    frame.length === 0
      ? words
      : words.filter(({ start }) => !frame.some((span) => start >= span.start && start < span.end));
  const isPointer = core.length <= STUB_WORDS && core.some(({ word }) => ATTACHED.has(word));
  if (core.length < 2 || isPointer) return { form: 'stub', frame, core };
  return { form: core.length < BRIEF_WORDS ? 'brief' : 'letter', frame, core };
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

const ATTACHED = wordSet(
  'attached attachment attachments enclosed adjunto adjunta adjuntos adjuntas anexo anexa anexos anexas adjuntado',
);

const GREETINGS = wordSet(`
  dear hello hi greetings mayor council councilmember councilmembers to good honorable members estimado estimada
  estimados estimadas senor senora senores senoras a honorables hola buenos buenas alcalde alcaldesa concejales concejal
  concejo sr sres sra miembros distinguido distinguidos distinguida apreciable apreciables respetable respetables`);

const CLOSINGS = wordSet(`
  sincerely respectfully thanks thank regards best yours cordially warmly blessings faithfully kind signed god
  atentamente respetuosamente gracias saludos cordialmente con dios bendiciones sinceramente suyo suya afectuosamente
  atte att firmado su`);

/** A line without the space around it, and its words. */
type Line = Span & { words: readonly Token[] };

/** The first line, if it is short, addresses somebody, and ends as a greeting does. */
function greeting(text: string, lines: readonly Line[]): Span[] {
  const first = lines[0];
  const opening = first?.words[0];
  if (!first || !opening || first.words.length > GREETING_WORDS || !GREETINGS.has(opening.word)) return [];
  const last = text[first.end - 1];
  return last === ',' || last === ':' || last === ';' ? [{ start: first.start, end: first.end }] : [];
}

/**
 * From a short closing line ("Sincerely,") to the end of the names and addresses under it; or, in speech, a last
 * sentence of thanks with a name; or a last line that is only a name.
 */
function signature(text: string, words: readonly Token[], lines: readonly Line[]): Span[] {
  const from = lines.findLastIndex(
    (line, index) =>
      index > 0 && line.words.length <= CLOSING_WORDS && CLOSINGS.has(line.words[0]?.word ?? ''),
  );
  if (from >= 0) return signatureLines(text, lines, from);
  const last = lines[lines.length - 1];
  if (!last) return [];
  const isName =
    lines.length > 1 && last.words.length <= NAME_WORDS && !/[.!?]/.test(text[last.end - 1] ?? '');
  if (isName) return [{ start: last.start, end: last.end }];
  return spokenClosing(text, words);
}

function signatureLines(text: string, lines: readonly Line[], from: number): Span[] {
  const found: Span[] = [];
  for (const [offset, line] of lines.slice(from).entries()) {
    const isProse = line.words.length > NAME_WORDS + 2 && text[line.end - 1] === '.';
    const isLong = line.words.length > SIGNATURE_LINE_WORDS;
    if (offset > 0 && (isLong || isProse || POSTSCRIPT.test(text.slice(line.start, line.start + 12)))) break;
    found.push({ start: line.start, end: line.end });
  }
  return found;
}

const POSTSCRIPT = /^(?:p\.? ?d\b|p\.? ?s\b|posdata|postscript)/i;

/** "THANK YOU MRS RAMONA TULLY" after the last full stop. */
function spokenClosing(text: string, words: readonly Token[]): Span[] {
  const last = words[words.length - 1];
  if (!last) return [];
  for (let at = words.length - 1; at > 0 && words.length - at <= SPOKEN_CLOSING_WORDS; at--) {
    const gap = text.slice(words[at - 1]?.end, words[at]?.start);
    if (!/[.!?\n]/.test(gap)) continue;
    const start = words[at]?.start ?? 0;
    return CLOSINGS.has(words[at]?.word ?? '') ? [{ start, end: text.length }] : [];
  }
  return [];
}

function linesOf(text: string, words: readonly Token[]): Line[] {
  const found: Line[] = [];
  let start = 0;
  let word = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0x0a;
    if (unit !== 0x0a && unit !== 0x0d) continue;
    let from = start;
    let to = at;
    while (from < to && text.charCodeAt(from) <= 0x20) from++;
    while (to > from && text.charCodeAt(to - 1) <= 0x20) to--;
    const first = word;
    while (word < words.length && (words[word]?.start ?? 0) < at) word++;
    if (from < to) found.push({ start: from, end: to, words: words.slice(first, word) });
    start = at + 1;
  }
  return found;
}
