import type { Form } from './near-duplicates-groups.ts';
import { sentences } from './sentences.ts';
import { tokens } from './tokens.ts';
import type { Span } from './types.ts';

/** The parts of a letter that nobody argues in, and what is left. */
export type Frame = { form: Form; frame: Span[] };

/** Words of a text without greeting and signature below which it is a brief statement, not a letter. */
export const BRIEF_WORDS = 16;

/** A pointer to an attachment is never longer than this. */
const STUB_WORDS = 30;

/** Finds greeting and signature, and whether the text between is a letter, a brief statement or a stub. */
export function frameOf(text: string): Frame {
  const frame = [...greeting(text), ...signature(text)];
  const words = tokens(text);
  const core = words.filter(({ start }) => !frame.some((span) => start >= span.start && start < span.end));
  if (core.length < 2 || (core.length <= STUB_WORDS && core.some(({ word }) => ATTACHED.has(word)))) {
    return { form: 'stub', frame };
  }
  return { form: core.length < BRIEF_WORDS ? 'brief' : 'letter', frame };
}

const ATTACHED = new Set(
  'attached attachment attachments attach adjunto adjunta adjuntos adjuntas anexo anexa anexos anexas'.split(
    ' ',
  ),
);

const GREETINGS = new Set(
  'dear hello hi greetings mayor council to good honorable members city estimado estimada estimados estimadas senor senora senores senoras a honorables hola buenos buenas alcalde alcaldesa concejales concejo sr sres sra miembros'.split(
    ' ',
  ),
);

const CLOSINGS = new Set(
  'sincerely respectfully thanks thank regards best yours cordially warmly blessings faithfully atentamente respetuosamente gracias saludos cordialmente con dios bendiciones sinceramente suyo suya'.split(
    ' ',
  ),
);

/** The first line, if it is short and addresses somebody. */
function greeting(text: string): Span[] {
  const first = lines(text)[0];
  if (!first) return [];
  const words = tokens(text.slice(first.start, first.end));
  const opening = words[0];
  if (!opening || words.length > 12 || !GREETINGS.has(opening.word)) return [];
  const last = text[first.end - 1] ?? '';
  return last === ',' || last === ':' || last === ';' ? [first] : [];
}

/** From a closing line to the end of its block. */
function signature(text: string): Span[] {
  const all = lines(text);
  const from = all.findLastIndex(({ start, end }, index) => {
    if (index === 0) return false;
    const words = tokens(text.slice(start, end));
    const opening = words[0];
    return opening !== undefined && words.length <= 6 && CLOSINGS.has(opening.word);
  });
  const found: Span[] = [];
  for (let index = from; from >= 0 && index < all.length; index++) {
    const line = all[index];
    if (!line || /^\s*(p\.?\s?d|p\.?\s?s|posdata)\b/i.test(text.slice(line.start, line.end))) break;
    found.push(line);
  }
  return found;
}

function lines(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0x0a;
    if (unit !== 0x0a && unit !== 0x0d) continue;
    let from = start;
    let to = at;
    while (from < to && text.charCodeAt(from) <= 0x20) from++;
    while (to > from && text.charCodeAt(to - 1) <= 0x20) to--;
    if (from < to) found.push({ start: from, end: to });
    start = at + 1;
  }
  return found;
}

export { sentences };
