import type { Cue } from './types.ts';

type CueText = Pick<Cue, 'text' | 'speaker' | 'voices'>;

/**
 * The text of a caption without its tags and with its entities resolved, as the WebVTT tokenizer reads it
 * (https://www.w3.org/TR/webvtt1/#webvtt-cue-text-tokenizer), and who speaks it by its `<v Name>` tags.
 * One pass, so a caption of nothing but `<` costs no more than any other.
 */
export function plainCueText(markup: string): CueText {
  if (!markup.includes('<') && !markup.includes('&')) return { text: markup };
  const voices: { speaker: string | null; text: string }[] = [];
  let voice: string | null = null;
  let part = '';
  let text = '';
  const settle = (): void => {
    if (part !== '') voices.push({ speaker: voice, text: part });
    text += part;
    part = '';
  };

  let at = 0;
  while (at < markup.length) {
    const char = markup.charAt(at);
    if (char === '<') {
      const close = markup.indexOf('>', at);
      const tag = markup.slice(at + 1, close === -1 ? undefined : close);
      at = close === -1 ? markup.length : close + 1;
      if (tag.startsWith('/v')) {
        settle();
        voice = null;
      } else if (/^v[.\s]/.test(tag)) {
        settle();
        voice = annotationOf(tag);
      }
    } else if (char === '&') {
      const entity = entityAt(markup, at);
      part += entity.text;
      at += entity.length;
    } else {
      part += char;
      at += 1;
    }
  }
  settle();

  const said = voices.filter((each) => each.text.trim() !== '');
  const named = said.filter((each) => each.speaker !== null);
  const first = named[0]?.speaker ?? null;
  if (first === null) return { text };
  const isShared = said.some((each) => each.speaker !== first);
  return isShared ? { text, speaker: first, voices: said } : { text, speaker: first };
}

/** `v.loud Mary Jane` -> `Mary Jane`. */
function annotationOf(tag: string): string | null {
  const space = tag.search(/\s/);
  if (space === -1) return null;
  const name = resolveEntities(tag.slice(space)).replace(/\s+/g, ' ').trim();
  return name === '' ? null : name;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
  quot: '"',
  apos: "'",
};

/** An entity as written stays as written when nobody knows it: `&am;` was perhaps said so. */
function entityAt(text: string, at: number): { text: string; length: number } {
  const near = text.slice(at + 1, at + 11);
  const semicolon = near.indexOf(';');
  if (semicolon === -1) return { text: '&', length: 1 };
  const name = near.slice(0, semicolon);
  const known = ENTITIES[name];
  if (known !== undefined && Object.hasOwn(ENTITIES, name)) return { text: known, length: name.length + 2 };
  const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  const point =
    code === null ? Number.NaN : code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
  if (point > 31 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)) {
    return { text: String.fromCodePoint(point), length: name.length + 2 };
  }
  return { text: '&', length: 1 };
}

/** Entities of a text without tags. */
export function resolveEntities(text: string): string {
  let resolved = '';
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('&', at);
    if (next === -1) return resolved + text.slice(at);
    const entity = entityAt(text, next);
    resolved += text.slice(at, next) + entity.text;
    at = next + entity.length;
  }
  return resolved;
}
